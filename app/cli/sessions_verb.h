#pragma once

#include "model/session/verification.h"

#include <cstdint>
#include <optional>
#include <string>

namespace headroom::cli {

struct SessionsOptions {
    std::string file;
    std::string search;                  ///< of list
    std::optional<std::int64_t> session; ///< of show and export; without it the newest one
    std::string outputFile;              ///< of export; empty: standard output
    std::string filesFolder;             ///< of export: where the project's files are written too
    bool asJson = false;
};

/// `sessions list`: the sessions of a file, newest first.
int listSessions(const SessionsOptions& options);

/// `sessions show`: one session: its project, scenarios with their changes, results.
int showSession(const SessionsOptions& options);

/// `sessions export`: one session as a JSON document, its scenarios as JSON Patches.
int exportSession(const SessionsOptions& options);

/// `sessions verify`: what is wrong with a file, and what has changed about its results where they
/// can be computed again.
int verifySessions(const SessionsOptions& options, const session::Recompute& recompute);

} // namespace headroom::cli
