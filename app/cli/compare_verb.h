#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace headroom::cli {

struct CompareOptions {
    std::string project;
    std::vector<std::string> scenarios; ///< empty: "current" and every planned scenario
    std::vector<std::string> failOn;    ///< ids of targets, or "any"
    std::uint64_t seed = 1;
    bool asJson = false;
};

/// `compare PROJECT [SCENARIO...]`: scenarios side by side, with the paired differences of each
/// from the first; returns the exit status.
int compare(const CompareOptions& options);

} // namespace headroom::cli
