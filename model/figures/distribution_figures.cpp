#include "model/figures/distribution_figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace headroom::figures {

namespace {

constexpr std::size_t positionCount = 160;

bool hasValues(const simulation::Histogram* histogram) {
    return histogram != nullptr && histogram->count() > 0;
}

} // namespace

Figure distribution(const DistributionChart& chart, const simulation::Histogram* baseline,
                    const simulation::Histogram* scenario, bool refining) {
    Figure figure;
    figure.id = chart.id;
    figure.title = chart.title;
    figure.finding = chart.finding;
    figure.kind = ChartKind::line;
    figure.x = {.title = chart.axis, .unit = chart.unit, .logarithmic = true};
    figure.y = {.title = document::Text(document::translatable("Figures", "Ended by then")),
                .unit = document::Unit::ratio,
                .minimum = 0,
                .maximum = 1};
    figure.marks = chart.marks;
    figure.refining = refining;

    double first = std::numeric_limits<double>::infinity();
    double last = 0;
    for (const auto* histogram : {baseline, scenario}) {
        if (!hasValues(histogram))
            continue;
        first = std::min(first, histogram->quantile(0.001));
        last = std::max(last, histogram->quantile(0.9995));
    }
    if (!(first > 0) || !(last >= first))
        return figure;
    // A margin on both sides, so that the curve is seen to start at 0 and to end at 100 %.
    first /= 1.25;
    last *= 1.25;
    const double step = std::pow(last / first, 1.0 / (positionCount - 1));
    for (std::size_t i = 0; i < positionCount; ++i)
        figure.positions.push_back(first * std::pow(step, static_cast<double>(i)));

    const std::array sides{std::pair{baseline, ScenarioRole::baseline},
                           std::pair{scenario, ScenarioRole::scenario}};
    for (const auto& [histogram, role] : sides) {
        if (!hasValues(histogram))
            continue;
        const bool isBaseline = role == ScenarioRole::baseline;
        Column column{.id = isBaseline ? "baseline" : "scenario",
                      .name = isBaseline ? baselineName() : scenarioName(),
                      .unit = document::Unit::ratio,
                      .role = role};
        column.values = histogram->sharesUpTo(figure.positions);
        figure.columns.push_back(std::move(column));
    }
    return figure;
}

} // namespace headroom::figures
