#pragma once

#include "model/simulation/results.h"

#include <string>
#include <vector>

namespace headroom::simulation {

/// What a scenario changes in one metric.
struct Difference {
    std::string id;
    document::Unit unit = document::Unit::none;
    double baseline = 0;
    double scenario = 0;
    double difference = 0; ///< scenario - baseline
    double low = 0;        ///< 95 % interval
    double high = 0;
    bool paired = false; ///< from differences within replications that share their draws
};

/// One entry for each metric that both results have, in the baseline's order. Paired where both ran
/// with the same seed, windows and replications; otherwise from two independent samples.
std::vector<Difference> pairedDifference(const Results& baseline, const Results& scenario);

} // namespace headroom::simulation
