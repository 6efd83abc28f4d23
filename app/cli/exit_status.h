#pragma once

namespace headroom::cli {

/// The command line's exit statuses; the same for every verb.
enum ExitStatus : int {
    fine = 0,
    inputHasErrors = 1,
    wrongUsage = 2,
    cannotReadOrWrite = 3, ///< a file cannot be read or written, or a helper program is missing
    targetMissed = 4,      ///< `--fail-on`
};

} // namespace headroom::cli
