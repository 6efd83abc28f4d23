#pragma once

#include "model/simulation/outcome.h"
#include "model/simulation/snapshot.h"

namespace headroom::simulation {

/// Fills in the ranges that the plan's assumptions leave: each assumption at either end of its
/// range, by recorded requests; independent deviations add up in squares, the sampling error with
/// them. A stop request leaves them unknown.
void addAssumptionBands(const Recording& recording, Outcome& outcome,
                        const std::stop_token& stop = {});

} // namespace headroom::simulation
