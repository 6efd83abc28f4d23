#pragma once

#include "model/calibration/measured_value.h"
#include "model/calibration/observations.h"

#include <optional>
#include <vector>

namespace headroom::calibration {

/// A time in which a function had nothing to do, and whether the next invocation was a cold start.
struct IdleGap {
    double seconds = 0;
    bool coldAfter = false;
};

/// The gaps of a minute and more between a function's busy minutes.
std::vector<IdleGap> idleGaps(const FunctionObservations& function);

/// How long an idle environment is kept: the length that best parts gaps after which the
/// environment was still there from those after which it was gone; the interval holds all lengths
/// that part them almost as well. Nothing with fewer than three of either kind.
std::optional<MeasuredValue> keepAliveSeconds(std::vector<IdleGap> gaps);

} // namespace headroom::calibration
