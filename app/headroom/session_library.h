#pragma once

#include "app/wiring/session_project.h"
#include "model/session/session_database.h"
#include "ui/sessions/session_shelf.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace headroom::app {

/// The sessions of one folder, a file each.
class SessionLibrary : public ui::SessionShelf {
public:
    using Change = std::function<session::Expected<void>(session::SessionDatabase&)>;
    /// Makes a change of a file that this program has open for writing, by the connection that it
    /// has; nothing where it has none.
    using ChangeOpen = std::function<std::optional<session::Expected<void>>(
        const std::filesystem::path&, const Change&)>;

    SessionLibrary(std::filesystem::path folder, ChangeOpen changeOpen);

    /// Stores a new session.
    session::Expected<SessionAddress> add(const session::SessionContent& content);

    std::vector<ui::ShelvedSession> list(const QString& words) override;
    Failure rename(const std::string& address, const QString& name) override;
    Failure duplicate(const std::string& address, const QString& name) override;
    Failure remove(const std::string& address) override;
    Failure restore(const std::string& address) override;

    /// Deletes for good what was removed a month ago.
    void purge();

private:
    std::vector<std::filesystem::path> files() const;
    Failure change(const std::string& address,
                   const std::function<session::Expected<void>(session::SessionDatabase&,
                                                               session::SessionId)>& what);

    std::filesystem::path folder_;
    ChangeOpen changeOpen_;
};

} // namespace headroom::app
