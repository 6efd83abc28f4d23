#include "model/simulation/measure.h"
#include "model/simulation/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::simulation {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

/// A percentile needs ten values beyond it at least (`facts/simulation.md`, section 5: a p99 needs
/// 1,000).
constexpr double valuesBeyondPercentile = 10;

bool isInsufficient(const Measure& measure) {
    const Estimate& e = measure.metric.estimate;
    if (measure.kind == MeasureKind::quantile) {
        const double beyond = std::min(measure.probability, 1 - measure.probability);
        return static_cast<double>(e.observations) * beyond < valuesBeyondPercentile;
    }
    return std::isnan(e.value);
}

} // namespace

std::vector<MetricSeries> estimate(std::vector<Measure> pooled,
                                   const std::vector<std::vector<double>>& replications) {
    std::vector<MetricSeries> result;
    result.reserve(pooled.size());
    for (std::size_t i = 0; i < pooled.size(); ++i) {
        Measure& measure = pooled[i];
        Estimate& e = measure.metric.estimate;
        std::vector<double> values;
        values.reserve(replications.size());
        for (const auto& replication : replications)
            values.push_back(replication[i]);
        const Interval interval = interval95(values);
        e.insufficient = isInsufficient(measure);
        e.assumptionLow = e.assumptionHigh = unknown;
        if (measure.kind == MeasureKind::maximum) {
            // The highest that was seen; the lowest of the replications' own bounds it below.
            const auto [lowest, highest] = std::ranges::minmax(values);
            e.low = lowest;
            e.high = highest;
        } else if (measure.kind == MeasureKind::share && e.value == 0 && e.observations > 0) {
            // Nothing was seen in n trials: with 95 % certainty there are fewer than 3 / n.
            e.upperBound = true;
            e.low = 0;
            e.high = e.value = std::min(1.0, 3 / static_cast<double>(e.observations));
        } else {
            e.low = e.value - interval.halfWidth;
            e.high = e.value + interval.halfWidth;
            if (measure.kind == MeasureKind::share) {
                e.low = std::max(0.0, e.low);
                e.high = std::min(1.0, e.high);
            }
        }
        result.push_back({std::move(measure.metric), std::move(values)});
    }
    return result;
}

} // namespace headroom::simulation
