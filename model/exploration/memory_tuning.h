#pragma once

#include "model/exploration/study.h"

#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace headroom::exploration {

/// One memory size of a function, by a first answer.
struct MemoryPoint {
    double memoryMb = 0;
    simulation::Estimate cost;     ///< USD a month
    simulation::Estimate duration; ///< mean, ms
};

/// What memory does to one function, everything else as it is in the scenario.
struct MemoryTuning {
    std::string function;
    double memoryMb = 0;             ///< the scenario's own
    std::vector<MemoryPoint> points; ///< by size; at least the scenario's own
    std::size_t cheapest = 0;        ///< indices into `points`
    std::size_t fastest = 0; ///< the smallest size that is within half a per cent of the fastest
    /// The smallest sum of cost and duration, each as a share of the largest of the curve, as AWS
    /// Lambda Power Tuning's "balanced" strategy with weight 0.5 has it.
    std::size_t balanced = 0;
};

/// The sizes that are computed: powers of two and the ones between, to the smallest that has a
/// second vCPU and some above.
std::span<const double> tunedSizesMb();

/// The curve over tunedSizesMb(), the scenario's own size and `also`; sizes below what the function
/// uses are left out. Nothing where stopped or where the function is unknown or idle.
std::optional<MemoryTuning> tuneMemory(const Study& study, const SharedDocument& scenario,
                                       const std::string& function,
                                       std::span<const double> also = {},
                                       const std::stop_token& stop = {});

/// Sets cheapest, fastest and balanced from the points.
void chooseSizes(MemoryTuning& tuning);

} // namespace headroom::exploration
