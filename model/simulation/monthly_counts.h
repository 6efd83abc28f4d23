#pragma once

#include "model/simulation/tally.h"
#include "model/simulation/usage.h"

#include <vector>

namespace headroom::simulation {

/// A month of 730 hours, in seconds.
inline constexpr double monthSeconds = 730.0 * 3600;

struct FunctionCounts {
    double invocations = 0;
    double cold = 0;
    double provisioned = 0;
    double billedSeconds = 0;
    double provisionedBilledSeconds = 0;
    double billedInitSeconds = 0;
};

struct WorkflowCounts {
    double executions = 0;
    double transitions = 0;
    double billedSeconds = 0;
};

/// What happens in a month, expected. Made from a Tally source by source: what a source set off
/// counts in proportion to its stated volume, not to how many of its arrivals happened to fall into
/// the windows. (A ratio estimator; without it the number of bursts alone would move the bill by
/// half a per cent in ten simulated days.)
struct MonthlyCounts {
    std::vector<FunctionCounts> functions;
    std::vector<WorkflowCounts> workflows;
    std::vector<double> arrivals; ///< by Data::sources
    std::vector<double> actions;
    std::vector<double> states;
    std::vector<double> published;
    std::vector<double> deliveries;
    std::vector<double> givenUp;
    std::vector<double> queueMessages;
    std::vector<double> queueRequests;
    std::vector<double> topicPublications;
};

/// Arrivals of a source in a month, as it states them.
double expectedArrivals(const SourcePlan& source);

MonthlyCounts monthlyCounts(const Plan::Data& plan, const Tally& tally);

/// What the bill needs of it.
Usage usageOf(const Plan::Data& plan, const MonthlyCounts& counts);

} // namespace headroom::simulation
