#pragma once

#include "app/wiring/opened_project.h"
#include "model/scenario/history.h"
#include "model/session/content.h"
#include "model/session/source_changes.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::app {

/// What the files of sessions end in.
inline constexpr std::string_view sessionSuffix = ".headroom";

/// One session of a session file, written "FILE.headroom#3"; without the number the one that was
/// saved last.
struct SessionAddress {
    std::string file;
    std::optional<session::SessionId> id;
    bool operator==(const SessionAddress&) const = default;
};

/// Nothing where the path names no session file.
std::optional<SessionAddress> sessionAddress(std::string_view path);
std::string toString(const SessionAddress& address);

/// What a session holds beside the project.
struct SessionOrigin {
    SessionAddress address; ///< with its id
    std::string scenarios;  ///< JSON: ScenarioBook::scenariosJson()
    scenario::History history;
    std::string viewState; ///< JSON
    /// Files that are on disk not as the session stores them.
    std::vector<session::SourceChange> changedFiles;
};

/// A session as a project: its document as it was stored, its scenarios and its seed.
tl::expected<OpenedProject, document::Diagnostics> openSession(const SessionAddress& address);

/// What this program computes for a result that a session stores: the same JSON, or why it cannot
/// be computed. For session::verify().
tl::expected<std::string, document::Text> recompute(const session::SessionContent& content,
                                                    const session::StoredResult& result);

/// A project as a session stores it, without scenarios, history and results.
session::SessionContent sessionOf(const OpenedProject& project);

} // namespace headroom::app
