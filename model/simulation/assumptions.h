#pragma once

#include "model/simulation/outcome.h"
#include "model/simulation/snapshot.h"

namespace headroom::simulation {

/// The System with an assumption's factor applied. `cpuShare` moves time between the CPU and the
/// remainder of each action so that its mean duration stays what it is at the function's memory in
/// `stated`; the other factors multiply what they name. Prices change nothing here.
system::System applyAssumption(const system::System& system, const system::System& stated,
                               system::Assumption::Factor factor, double value);

/// Fills in the ranges that the plan's assumptions leave: each assumption at either end of its
/// range, by recorded requests; independent deviations add up in squares, the sampling error with
/// them.
void addAssumptionBands(const Recording& recording, Outcome& outcome);

/// The same for a first answer: `snapshot` is what the changed plan made of the recorded requests,
/// `before` the long run's counts.
void addAssumptionBands(const Recording& recording, const Plan& changed, const Snapshot& snapshot,
                        const std::vector<MonthlyCounts>& before, Results& results);

} // namespace headroom::simulation
