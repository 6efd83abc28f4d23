#pragma once

#include "model/simulation/outcome.h"
#include "model/simulation/snapshot.h"

namespace headroom::simulation {

/// The long run's counts of one replication, changed as the recorded requests changed from the
/// baseline's snapshot to `changed` in that replication's group.
MonthlyCounts changedCounts(const Recording& recording, const Plan::Data& plan,
                            const Snapshot& changed, const MonthlyCounts& before,
                            std::size_t replication);

/// Usage of every replication under the changed plan.
std::vector<Usage> changedUsage(const Recording& recording, const Plan::Data& plan,
                                const Snapshot& changed, const std::vector<MonthlyCounts>& before);

/// The long run's metrics plus the change between the snapshots, with bands.
std::vector<MetricSeries> changedMetrics(const Recording& recording, const Plan::Data& plan,
                                         const Snapshot& changed,
                                         const std::vector<MetricSeries>& before);

} // namespace headroom::simulation
