#include "model/simulation/carried_range.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

void carryAssumptions(const Estimate& from, Estimate& to) {
    const double ratio = to.value / from.value;
    const double scale = std::isfinite(ratio) ? std::abs(ratio) : 1;
    const double below = (from.value - from.assumptionLow) * scale;
    const double above = (from.assumptionHigh - from.value) * scale;
    to.assumptionLow = to.value - below;
    to.assumptionHigh = to.value + above;
    if (to.low < to.assumptionLow)
        to.assumptionLow = to.low;
    if (to.high > to.assumptionHigh)
        to.assumptionHigh = to.high;
}

} // namespace headroom::simulation
