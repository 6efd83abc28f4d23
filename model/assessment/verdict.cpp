#include "model/assessment/verdict.h"

#include <algorithm>
#include <cmath>

namespace headroom::assessment {

const char* word(Verdict verdict) {
    switch (verdict) {
    case Verdict::pass:
        return "pass";
    case Verdict::fail:
        return "fail";
    case Verdict::tooCloseToCall:
        return "too close to call";
    case Verdict::unknown:
        return "unknown";
    }
    return "unknown";
}

Band widerBand(const simulation::Estimate& estimate) {
    Band band{estimate.value, estimate.value};
    for (const double bound :
         {estimate.low, estimate.high, estimate.assumptionLow, estimate.assumptionHigh}) {
        if (!std::isfinite(bound))
            continue;
        band.low = std::min(band.low, bound);
        band.high = std::max(band.high, bound);
    }
    return band;
}

Verdict judge(const simulation::Estimate& estimate, double target, bool atMost) {
    if (!std::isfinite(estimate.value) || estimate.insufficient)
        return Verdict::unknown;
    if (estimate.upperBound) {
        const bool below = estimate.value <= target;
        if (atMost)
            return below ? Verdict::pass : Verdict::tooCloseToCall;
        return below ? Verdict::fail : Verdict::tooCloseToCall;
    }
    const Band band = widerBand(estimate);
    const bool whollyBelow = band.high <= target;
    const bool whollyAbove = band.low >= target;
    if (whollyBelow && whollyAbove)
        return Verdict::pass; // exactly on the target, without error
    if (whollyBelow)
        return atMost ? Verdict::pass : Verdict::fail;
    if (whollyAbove)
        return atMost ? Verdict::fail : Verdict::pass;
    return Verdict::tooCloseToCall;
}

} // namespace headroom::assessment
