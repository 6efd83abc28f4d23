#pragma once

#include "model/scenario/history.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// What a session holds. JSON that this folder does not look into is kept as text.
namespace headroom::session {

/// A session's key in its file.
enum class SessionId : std::int64_t {};

/// A file of the project as it was when the session was saved.
struct ProjectFile {
    std::string path; ///< relative to the project's folder, with forward slashes
    std::string content;
    /// SHA-256 of the file on disk, in hexadecimal digits: the content may be redacted.
    std::string sourceDigest;
    bool operator==(const ProjectFile&) const = default;
};

/// A result that was computed, by whom and from what.
struct StoredResult {
    std::string scenario;      ///< id; "current" or one of the session's scenarios
    std::string kind;          ///< "simulation", "tuning" ...; one result a scenario and kind
    std::string engineVersion; ///< of the program that computed it
    std::string request;       ///< JSON: what it was asked for (window, seed, replications ...)
    std::string data;          ///< JSON: the result
    bool operator==(const StoredResult&) const = default;
};

struct SessionContent {
    std::string name;
    std::string entry;  ///< the project file that was opened, for example "headroom.json"
    std::string folder; ///< where the project's files were read from; empty: nowhere on this disk
    std::vector<ProjectFile> files; ///< by path
    int documentVersion = 1;
    std::string document;  ///< JSON: the resolved document as it was loaded
    std::string scenarios; ///< JSON: ScenarioBook::scenariosJson()
    scenario::History history;
    std::uint64_t seed = 1;
    std::string settings = "{}"; ///< JSON: of the simulation, of the display
    std::string notes;
    std::string viewState = "{}";      ///< JSON
    std::vector<StoredResult> results; ///< by scenario and kind
    /// Account ids, ARNs and environment values are taken out of what is stored.
    bool redacted = true;
    /// Of a loaded session: what was damaged and left out (the history, a result).
    document::Diagnostics findings;
};

/// What has changed in a session; what is absent stays as it is stored.
struct SessionUpdate {
    std::optional<std::string> entry;
    std::optional<std::string> folder;
    std::optional<std::vector<ProjectFile>> files;
    std::optional<std::string> document;
    std::optional<std::string> scenarios;
    std::optional<scenario::History> history;
    std::optional<std::uint64_t> seed;
    std::optional<std::string> settings;
    std::optional<std::string> notes;
    std::optional<std::string> viewState;
    std::vector<StoredResult> results; ///< each replaces the one of its scenario and kind

    bool empty() const;
    /// Takes over what a later update says.
    void merge(SessionUpdate later);
};

/// A session as a list shows it.
struct SessionSummary {
    SessionId id{};
    std::string name;
    std::string entry;
    std::string notes;
    std::string created; ///< UTC, 2026-01-15T10:00:00.000Z
    std::string updated;
    std::string deleted; ///< empty: not deleted
    int documentVersion = 1;
    std::size_t scenarios = 0; ///< "current" included
    std::size_t results = 0;
};

} // namespace headroom::session
