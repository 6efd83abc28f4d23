#pragma once

#include "model/simulation/flow.h"
#include "model/simulation/tally.h"

#include <cstddef>
#include <vector>

namespace headroom::simulation {

/// Averages over the `paths` executions that a tally's origin 0 counted.
PathCounts pathCounts(const Plan::Data& plan, const Tally& tally, double paths);

/// The mean over groups of equal size, of executions that begin with `workflow`; by group,
/// workflow.
PathCounts averageOf(const std::vector<std::vector<PathCounts>>& groups, std::size_t workflow);

} // namespace headroom::simulation
