#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace headroom::cli {

struct SimulateOptions {
    std::string project;
    std::string scenario = "current";
    std::optional<std::string> duration; ///< "30d", "12h", "90m", "600s"
    std::uint64_t seed = 1;
    std::optional<int> replications;
    int threads = 0;
    bool asJson = false;
};

/// `simulate PROJECT`: the whole application over a window; returns the exit status.
int simulate(const SimulateOptions& options);

} // namespace headroom::cli
