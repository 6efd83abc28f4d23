#include "model/figures/cold_start_figures.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

/// One series over the day as baseline and scenario; positions are hours since midnight (UTC).
Figure overTheDay(const Months& months, std::string id, Text title, Text axis, Unit unit,
                  const std::string& entity, const std::string& name) {
    Figure figure;
    figure.id = std::move(id);
    figure.title = std::move(title);
    figure.kind = ChartKind::line;
    figure.x = {.title = Text(translatable("Figures", "Time of day (UTC)")),
                .unit = Unit::hours,
                .minimum = 0,
                .maximum = 24};
    figure.y = {.title = std::move(axis), .unit = unit, .minimum = 0};
    figure.refining = months.refining;
    const std::array sides{std::pair{months.baseline, ScenarioRole::baseline},
                           std::pair{months.scenario, ScenarioRole::scenario}};
    for (const auto& [month, role] : sides) {
        const auto found =
            std::ranges::find_if(month->results.series, [&](const simulation::DailySeries& series) {
                return series.entity == entity && series.name == name;
            });
        if (found == month->results.series.end())
            continue;
        if (figure.positions.empty()) {
            for (std::size_t i = 0; i < found->values.size(); ++i)
                figure.positions.push_back((static_cast<double>(i) + 0.5) * found->bucketSeconds /
                                           3600);
        }
        if (found->values.size() != figure.positions.size())
            continue;
        const bool isBaseline = role == ScenarioRole::baseline;
        figure.columns.push_back({.id = isBaseline ? "baseline" : "scenario",
                                  .name = isBaseline ? baselineName() : scenarioName(),
                                  .unit = unit,
                                  .role = role,
                                  .values = found->values});
    }
    return figure;
}

Text rateFinding(const Months& months) {
    const double before = valueOf(months.baseline->metrics, "application.coldStartRate");
    const double after = valueOf(months.scenario->metrics, "application.coldStartRate");
    if (!std::isfinite(before) || !std::isfinite(after))
        return Text(translatable("Figures", "No invocation has been simulated yet"));
    const double added = valueOf(months.scenario->metrics, "application.coldStart.p95");
    if (!std::isfinite(added))
        return Text(translatable("Figures", "%1 of all invocations start cold (now %2)"),
                    {Quantity{after, Unit::ratio}, Quantity{before, Unit::ratio}});
    return Text(translatable("Figures", "%1 of all invocations start cold (now %2); 95 % of those "
                                        "lose at most %3"),
                {Quantity{after, Unit::ratio}, Quantity{before, Unit::ratio},
                 Quantity{added, Unit::milliseconds}});
}

} // namespace

std::vector<Figure> coldStartFigures(const Months& months) {
    std::vector<Figure> figures;
    const auto functions = functionCategories(*months.system);
    figures.push_back(
        compareEntities(months.comparison(),
                        {.id = "cold-starts.rate",
                         .title = Text(translatable("Figures", "How many calls start cold")),
                         .valueAxis = Text(translatable("Figures", "Share of invocations")),
                         .unit = Unit::ratio,
                         .metric = "coldStartRate"},
                        functions));
    figures.back().finding = rateFinding(months);
    figures.push_back(
        compareEntities(months.comparison(),
                        {.id = "cold-starts.duration",
                         .title = Text(translatable("Figures", "What a cold start adds")),
                         .valueAxis = Text(translatable("Figures", "Added time, 95th percentile")),
                         .unit = Unit::milliseconds,
                         .metric = "coldStart.p95"},
                        functions));
    for (const auto& function : months.system->functions) {
        auto figure = overTheDay(
            months, "cold-starts.environments." + function.id,
            Text(translatable("Figures", "Busy environments of %1 over the day"), {function.name}),
            Text(translatable("Figures", "Environments")), Unit::count, function.id, "concurrency");
        if (function.provisionedConcurrency > 0)
            figure.marks.push_back({Text(translatable("Figures", "Provisioned")),
                                    static_cast<double>(function.provisionedConcurrency), false,
                                    ScenarioRole::none});
        if (function.reservedConcurrency)
            figure.marks.push_back({Text(translatable("Figures", "Reserved")),
                                    static_cast<double>(*function.reservedConcurrency), false,
                                    ScenarioRole::none});
        if (!figure.columns.empty())
            figures.push_back(std::move(figure));
    }
    for (const auto& function : months.system->functions) {
        auto figure = overTheDay(
            months, "cold-starts.starts." + function.id,
            Text(translatable("Figures", "Cold starts of %1 over the day"), {function.name}),
            Text(translatable("Figures", "Cold starts in five minutes")), Unit::count, function.id,
            "coldStarts");
        if (!figure.columns.empty())
            figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace headroom::figures
