#pragma once

#include "model/system/system.h"

#include <span>
#include <vector>

namespace headroom::assessment {

/// An alarm in the state ALARM, in seconds from midnight: from the end of the period that set it
/// off to the end of the one that ended it.
struct Firing {
    double from = 0;
    double to = 0;
    bool operator==(const Firing&) const = default;
};

/// When an alarm fires over datapoints (one a period; NaN: no data). It is in ALARM while at least
/// `datapointsToAlarm` of the last `evaluationPeriods` datapoints breach; missing ones do not.
/// An alarm still in ALARM at the end fires until then. Comparisons with a band of an anomaly
/// detector never breach.
std::vector<Firing> firings(const system::Alarm& alarm, double periodSeconds,
                            std::span<const double> datapoints);

/// Whether a datapoint breaches the threshold.
bool breaches(const system::Alarm& alarm, double datapoint);

} // namespace headroom::assessment
