#pragma once

#include "model/figures/comparison.h"
#include "model/simulation/histogram.h"

#include <cstddef>

namespace headroom::figures {

/// How a distribution is drawn.
struct DistributionChart {
    std::string id;
    document::Text title;
    document::Text axis;    ///< what the positions measure
    document::Text finding; ///< the result in a sentence
    document::Unit unit = document::Unit::milliseconds;
    std::vector<Mark> marks;
};

/// The share of all values up to each position, baseline beside scenario, on about 160 positions
/// spread by ratio from the fastest thousandth to the slowest of either side. Null: that side has
/// no values yet.
Figure distribution(const DistributionChart& chart, const simulation::Histogram* baseline,
                    const simulation::Histogram* scenario, bool refining);

} // namespace headroom::figures
