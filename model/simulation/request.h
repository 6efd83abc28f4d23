#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace headroom::simulation {

/// How much to simulate. A replication is `windows` windows of `windowSeconds`, spread evenly over
/// the day (and so over the hour); each starts warm after `warmUpSeconds` that are not counted. One
/// window of 86,400 s is the whole day. Everything is extrapolated to a month of 730 hours.
struct Request {
    std::uint64_t seed = 1;
    int replications = 10; ///< at least 2, else there is no sampling band
    int windows = 1;
    double windowSeconds = 86400;
    double warmUpSeconds = 0; ///< 0: chosen by the plan (keep-alive and the usual execution)
    int threads = 0;          ///< 0: one a core. Results do not depend on it.
    /// Whether the ranges of the assumptions are worked out too; without it their bounds are NaN.
    bool assumptionBands = true;
    /// Start with empty pools and count from the first second (a deployment, a Monday morning)
    /// instead of a warm start.
    bool coldStart = false;

    bool operator==(const Request&) const = default;
};

/// Told now and then, from any of the threads: the share done (0..1) and requests simulated so far.
using Progress = std::function<void(double share, std::uint64_t simulatedRequests)>;

} // namespace headroom::simulation
