#include "model/assessment/alarm_firings.h"

#include <algorithm>
#include <cmath>

namespace headroom::assessment {

bool breaches(const system::Alarm& alarm, double datapoint) {
    if (!std::isfinite(datapoint))
        return false;
    if (alarm.comparison == "GreaterThanThreshold")
        return datapoint > alarm.threshold;
    if (alarm.comparison == "GreaterThanOrEqualToThreshold")
        return datapoint >= alarm.threshold;
    if (alarm.comparison == "LessThanThreshold")
        return datapoint < alarm.threshold;
    if (alarm.comparison == "LessThanOrEqualToThreshold")
        return datapoint <= alarm.threshold;
    return false;
}

std::vector<Firing> firings(const system::Alarm& alarm, double periodSeconds,
                            std::span<const double> datapoints) {
    const auto looked = static_cast<std::size_t>(std::max(alarm.evaluationPeriods, 1));
    const int needed = std::clamp(alarm.datapointsToAlarm, 1, static_cast<int>(looked));
    std::vector<Firing> result;
    bool on = false;
    int breaching = 0;
    for (std::size_t i = 0; i < datapoints.size(); ++i) {
        breaching += breaches(alarm, datapoints[i]) ? 1 : 0;
        if (i >= looked)
            breaching -= breaches(alarm, datapoints[i - looked]) ? 1 : 0;
        const double end = static_cast<double>(i + 1) * periodSeconds;
        if (breaching >= needed && !on)
            result.push_back({end, end});
        else if (breaching < needed && on)
            result.back().to = end;
        on = breaching >= needed;
    }
    if (on)
        result.back().to = static_cast<double>(datapoints.size()) * periodSeconds;
    return result;
}

} // namespace headroom::assessment
