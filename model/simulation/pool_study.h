#pragma once

#include "model/simulation/distribution.h"
#include "model/simulation/function_pool.h"
#include "model/simulation/histogram.h"
#include "model/simulation/statistics.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom::simulation {

/// Arrivals at fixed times: arrival i of `count` at start + i * step, each of `batchSize` requests
/// that are batchStep apart.
struct ArrivalSchedule {
    double start = 0;
    double step = 1;
    std::uint64_t count = 0;
    std::uint64_t batchSize = 1;
    double batchStep = 0;
};

/// One function alone under synthetic traffic, on the pools, event queue and keyed draws of the
/// whole engine. Seconds.
struct PoolStudy {
    Distribution gap = Distribution::exponential(1); ///< between arrivals
    Distribution warm = Distribution::exponential(1);
    Distribution cold = Distribution::exponential(1); ///< the whole first request, init included
    PoolRules rules;
    bool queueAtCap = false; ///< requests wait in order of arrival instead of being refused
    std::uint64_t seed = 1;
    std::uint64_t samples = 1'000'000; ///< arrivals after warm-up, over all replications
    int replications = 10;
    /// Runs once from empty over these arrivals and counts everything; `gap` means nothing.
    std::vector<ArrivalSchedule> schedules;
};

/// What one replication counted.
struct PoolObservation {
    PoolCounts counts;
    double firstUtilisation = 0; ///< busy share of the provisioned environment of lowest index
    double lastUtilisation = 0;
    double provisionedBusy = 0; ///< mean number of busy provisioned environments
    Histogram response;         ///< ms, of accepted requests completed
    double responseSum = 0;     ///< s
    std::uint64_t responses = 0;
    Histogram wait; ///< ms, in front of the cap
    double waitSum = 0;
    std::uint64_t waited = 0;
    std::uint64_t waits = 0;
    std::uint64_t requests = 0; ///< with the warm-up
};

/// One observation a replication. Each drops its own start: 20 keep-alive times and 5 mean
/// lifespans of environments, whichever is longer, 200 mean service times at least.
std::vector<PoolObservation> study(const PoolStudy& study);

} // namespace headroom::simulation
