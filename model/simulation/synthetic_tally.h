#pragma once

#include "model/simulation/action_records.h"
#include "model/simulation/tally.h"

#include <memory>
#include <vector>

namespace headroom::simulation {

/// What the records of a plan's actions say about one group, or all.
struct RecordedFigures {
    const Plan::Data& plan;
    const std::vector<std::shared_ptr<const ActionFigures>>& figures; ///< by action
    const std::vector<double>& actions;  ///< invocations a month, by action
    const std::vector<double>& arrivals; ///< by source
    const std::vector<double>& coldRate; ///< by function
};

/// Fills in the tally what invocations make of it: durations, responses, cold starts, sources and
/// database queries, each record with the weight of its action. `group` of `groups`, or all groups
/// where it is `groups`. The tally then counts `scale` months.
void addInvocations(Tally& tally, const RecordedFigures& recorded, std::uint32_t group,
                    std::uint32_t groups, double scale);

/// So many months that the counts of an application fit and resolve a thousandth.
double scaleFor(const RecordedFigures& recorded);

} // namespace headroom::simulation
