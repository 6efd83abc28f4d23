#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace headroom::ui {

/// A session as the browser shows it.
struct ShelvedSession {
    std::string address; ///< what Workspace::open() takes
    QString name;
    QString project; ///< the file it began with; empty: the sample
    QString notes;
    QDateTime changed;
    int scenarios = 0;
    bool isOpen = false;
};

/// The sessions that are kept without the user choosing a file. What cannot be done is told in the
/// user's language, and then nothing has changed.
class SessionShelf {
public:
    using Failure = std::optional<QString>;

    SessionShelf() = default;
    SessionShelf(const SessionShelf&) = delete;
    SessionShelf& operator=(const SessionShelf&) = delete;
    virtual ~SessionShelf() = default;

    /// Newest first; with words those only in whose name, project or notes each word occurs.
    virtual std::vector<ShelvedSession> list(const QString& words) = 0;
    virtual Failure rename(const std::string& address, const QString& name) = 0;
    virtual Failure duplicate(const std::string& address, const QString& name) = 0;
    virtual Failure remove(const std::string& address) = 0;
    /// Undoes remove().
    virtual Failure restore(const std::string& address) = 0;
};

} // namespace headroom::ui
