#include "model/figures/comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::figures {

using document::Text;
using document::translatable;
using simulation::Metric;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// What is not known, or has too few observations behind it, is a gap.
simulation::Estimate shown(const Metric* metric) {
    if (metric == nullptr || metric->estimate.insufficient)
        return {.value = none,
                .low = none,
                .high = none,
                .assumptionLow = none,
                .assumptionHigh = none};
    return metric->estimate;
}

} // namespace

void append(Column& column, const simulation::Estimate& estimate) {
    column.values.push_back(estimate.value);
    column.low.push_back(estimate.low);
    column.high.push_back(estimate.high);
    column.assumptionLow.push_back(estimate.assumptionLow);
    column.assumptionHigh.push_back(estimate.assumptionHigh);
}

const Metric* findMetric(std::span<const Metric> metrics, std::string_view id) {
    const auto found = std::ranges::find(metrics, id, &Metric::id);
    return found == metrics.end() ? nullptr : &*found;
}

double valueOf(std::span<const Metric> metrics, std::string_view id) {
    const Metric* metric = findMetric(metrics, id);
    return metric == nullptr || metric->estimate.insufficient ? none : metric->estimate.value;
}

Text baselineName() {
    return Text(translatable("Figures", "Current"));
}

Text scenarioName() {
    return Text(translatable("Figures", "Scenario"));
}

Figure compareEntities(const Comparison& comparison, const EntityChart& chart,
                       std::span<const Category> categories) {
    Figure figure;
    figure.id = chart.id;
    figure.title = chart.title;
    figure.kind = ChartKind::horizontalBar;
    figure.y.title = chart.valueAxis;
    figure.y.unit = chart.unit;
    figure.refining = comparison.refining;

    Column baseline{.id = "baseline",
                    .name = baselineName(),
                    .unit = chart.unit,
                    .role = ScenarioRole::baseline};
    Column scenario{.id = "scenario",
                    .name = scenarioName(),
                    .unit = chart.unit,
                    .role = ScenarioRole::scenario};
    for (const auto& category : categories) {
        const std::string id = category.id + "." + chart.metric;
        const Metric* before = findMetric(comparison.baseline, id);
        const Metric* after = findMetric(comparison.scenario, id);
        if (before == nullptr && after == nullptr)
            continue;
        figure.categories.push_back(category.name);
        figure.categoryIds.push_back(category.id);
        append(baseline, shown(before));
        append(scenario, shown(after));
    }
    figure.columns = {std::move(baseline), std::move(scenario)};
    return figure;
}

} // namespace headroom::figures
