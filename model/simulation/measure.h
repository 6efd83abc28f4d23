#pragma once

#include "model/simulation/monthly_counts.h"
#include "model/simulation/results.h"
#include "model/simulation/tally.h"

#include <vector>

namespace headroom::simulation {

/// How a metric's value comes about, which decides on its band.
enum class MeasureKind : std::uint8_t {
    mean,     ///< or a rate or a sum that grows evenly
    share,    ///< of `observations` trials
    quantile, ///< of `observations` values
    maximum,
};

struct Measure {
    Metric metric; ///< with value and observations
    MeasureKind kind = MeasureKind::mean;
    double probability = 0; ///< of a quantile
};

/// All metrics of model/system/README.md but those of cost, always the same ones in the same order
/// for a plan. NaN where nothing was seen.
std::vector<Measure> measure(const Plan::Data& plan, const Tally& tally,
                             const MonthlyCounts& counts);

/// The values of measure() alone.
std::vector<double> measureValues(const Plan::Data& plan, const Tally& tally,
                                  const MonthlyCounts& counts);

/// Estimates from the measures of all replications together and of each alone.
std::vector<MetricSeries> estimate(std::vector<Measure> pooled,
                                   const std::vector<std::vector<double>>& replications);

std::vector<DurationHistogram> histogramsOf(const Plan::Data& plan, const Tally& tally);
std::vector<Breakdown> breakdownsOf(const Plan::Data& plan, const Tally& tally);
std::vector<DailySeries> seriesOf(const Plan::Data& plan, const Tally& tally);
std::vector<ExecutionEnd> endsOf(const Plan::Data& plan, const Tally& tally);
Activity activityOf(const Plan::Data& plan, const Tally& tally, const MonthlyCounts& counts);

} // namespace headroom::simulation
