#pragma once

#include "model/document/quantity.h"

#include <cstdint>
#include <string>

namespace headroom::simulation {

/// One simulated figure with its two bands. NaN bounds mean that the band is unknown.
struct Estimate {
    double value = 0;
    double low = 0; ///< 95 % sampling interval, from independent replications
    double high = 0;
    double assumptionLow = 0; ///< range that the stated assumptions leave, sampling included
    double assumptionHigh = 0;
    std::uint64_t observations = 0; ///< how many requests, executions ... stand behind it
    /// The value is an upper bound: nothing was seen in `observations` trials, so fewer than
    /// 3 / observations (95 %).
    bool upperBound = false;
    /// Too few observations for this statistic; `value` is not to be shown.
    bool insufficient = false;
};

/// A figure by id (`ENTITY.NAME[.STATISTIC]`, see model/system/README.md).
struct Metric {
    std::string id;
    std::string entity;
    std::string name;
    document::Unit unit = document::Unit::none;
    Estimate estimate;
};

} // namespace headroom::simulation
