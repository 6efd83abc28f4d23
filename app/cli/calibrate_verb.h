#pragma once

#include <string>
#include <vector>

namespace headroom::cli {

struct CalibrateOptions {
    std::string project;
    std::vector<std::string> files; ///< files and folders; - for standard input
    bool backTest = false;
    bool dryRun = false; ///< writes nothing
    bool asJson = false;
};

/// `calibrate PROJECT FILE...`: estimates behaviour from observations and writes it into the
/// overlay; returns the exit status.
int calibrate(const CalibrateOptions& options);

} // namespace headroom::cli
