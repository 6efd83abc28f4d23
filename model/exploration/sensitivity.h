#pragma once

#include "model/cost/price_table.h"
#include "model/exploration/evaluation.h"
#include "model/system/system.h"

#include <string>
#include <vector>

namespace headroom::exploration {

/// What one assumption does to one metric at either end of its range.
struct Swing {
    std::string assumption; ///< id in `/assumptions`; "prices" where the document states no range
    system::Assumption::Factor factor = system::Assumption::Factor::cpuShare;
    double lowFactor = 1;
    double highFactor = 1;
    double atLow = 0; ///< the metric's value there
    double atHigh = 0;
    bool assumedRange = false; ///< nobody stated the range; a tenth either way is taken
};

/// A metric and what it depends on, widest swing first (a tornado).
struct Sensitivity {
    std::string metric;
    document::Unit unit = document::Unit::none;
    double value = 0;
    std::vector<Swing> swings;
};

/// From the variants that a full run works out beside its results (AssumptionVariant), priced where
/// the metric is the bill; prices scale the bill and nothing else. `metric` is
/// "application.cost" or one of the results'. No swings where the run had no variants but prices.
Sensitivity sensitivityOf(const Evaluation& evaluation, const cost::PriceTable& prices,
                          const std::string& metric);

} // namespace headroom::exploration
