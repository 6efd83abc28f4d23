#include "model/simulation/difference.h"

#include "model/simulation/statistics.h"

#include <cmath>
#include <unordered_map>

namespace headroom::simulation {

namespace {

bool areComparable(const Request& a, const Request& b) {
    return a.seed == b.seed && a.replications == b.replications && a.windows == b.windows &&
           a.windowSeconds == b.windowSeconds && a.coldStart == b.coldStart;
}

double pairedHalfWidth(const std::vector<double>& a, const std::vector<double>& b) {
    std::vector<double> differences;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        differences.push_back(b[i] - a[i]);
    return interval95(differences).halfWidth;
}

} // namespace

std::vector<Difference> pairedDifference(const Results& baseline, const Results& scenario) {
    std::unordered_map<std::string_view, const MetricSeries*> byId;
    for (const MetricSeries& series : scenario.metrics)
        byId.emplace(series.metric.id, &series);
    const bool paired = areComparable(baseline.request, scenario.request);
    std::vector<Difference> result;
    for (const MetricSeries& a : baseline.metrics) {
        const auto found = byId.find(a.metric.id);
        if (found == byId.end())
            continue;
        const MetricSeries& b = *found->second;
        Difference difference;
        difference.id = a.metric.id;
        difference.unit = a.metric.unit;
        difference.baseline = a.metric.estimate.value;
        difference.scenario = b.metric.estimate.value;
        difference.difference = difference.scenario - difference.baseline;
        difference.paired = paired;
        const double halfWidth = paired ? pairedHalfWidth(a.replications, b.replications)
                                        : std::hypot(interval95(a.replications).halfWidth,
                                                     interval95(b.replications).halfWidth);
        difference.low = difference.difference - halfWidth;
        difference.high = difference.difference + halfWidth;
        result.push_back(std::move(difference));
    }
    return result;
}

} // namespace headroom::simulation
