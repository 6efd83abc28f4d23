#include "model/figures/cost_figures.h"

#include "model/cost/charge_item.h"

#include <cmath>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

// Below this a service is not worth a row: it shows as 0.00 USD.
constexpr double shownUsd = 0.005;

// Steps of the waterfall that are smaller than this share of the bill are shown as one.
constexpr double shownShare = 0.001;

std::string costMetric(cost::Service service) {
    return "application.cost." + std::string(cost::key(service));
}

std::vector<cost::Service> usedServices(const Comparison& comparison) {
    std::vector<cost::Service> used;
    for (const auto service : cost::allServices()) {
        const double before = valueOf(comparison.baseline, costMetric(service));
        const double after = valueOf(comparison.scenario, costMetric(service));
        if (before >= shownUsd || after >= shownUsd)
            used.push_back(service);
    }
    return used;
}

} // namespace

Figure costByService(const Comparison& comparison) {
    Figure figure;
    figure.id = "cost.by-service";
    figure.title = Text(translatable("Figures", "What each service costs a month"));
    figure.finding = costFinding(comparison);
    figure.kind = ChartKind::horizontalBar;
    figure.y.title = Text(translatable("Figures", "Cost a month"));
    figure.y.unit = Unit::usdPerMonth;
    figure.refining = comparison.refining;
    Column baseline{.id = "baseline",
                    .name = baselineName(),
                    .unit = Unit::usdPerMonth,
                    .role = ScenarioRole::baseline};
    Column scenario{.id = "scenario",
                    .name = scenarioName(),
                    .unit = Unit::usdPerMonth,
                    .role = ScenarioRole::scenario};
    for (const auto service : usedServices(comparison)) {
        const std::string id = costMetric(service);
        figure.categories.push_back(cost::name(service));
        figure.categoryIds.emplace_back(cost::key(service));
        for (auto* column : {&baseline, &scenario}) {
            const auto metrics = column == &baseline ? comparison.baseline : comparison.scenario;
            // A service that this side does not use costs nothing there.
            const auto* metric = findMetric(metrics, id);
            append(*column, metric != nullptr ? metric->estimate : simulation::Estimate{});
        }
    }
    figure.columns = {std::move(baseline), std::move(scenario)};
    return figure;
}

Figure costWaterfall(const Comparison& comparison) {
    Figure figure;
    figure.id = "cost.by-change";
    figure.title = Text(translatable("Figures", "From the current bill to the scenario's"));
    figure.finding = costFinding(comparison);
    figure.kind = ChartKind::waterfall;
    figure.y.title = Text(translatable("Figures", "Cost a month"));
    figure.y.unit = Unit::usdPerMonth;
    figure.refining = comparison.refining;

    Column steps{.id = "steps",
                 .name = Text(translatable("Figures", "Difference")),
                 .unit = Unit::usdPerMonth};
    figure.categories.push_back(baselineName());
    figure.categoryIds.emplace_back("baseline");
    steps.values.push_back(valueOf(comparison.baseline, "application.cost"));
    double others = 0;
    for (const auto service : usedServices(comparison)) {
        const double before = valueOf(comparison.baseline, costMetric(service));
        const double after = valueOf(comparison.scenario, costMetric(service));
        const double step =
            (std::isfinite(after) ? after : 0) - (std::isfinite(before) ? before : 0);
        if (std::abs(step) < shownShare * steps.values.front()) {
            others += step;
            continue;
        }
        figure.categories.push_back(cost::name(service));
        figure.categoryIds.emplace_back(cost::key(service));
        steps.values.push_back(step);
    }
    if (std::abs(others) >= shownUsd) {
        figure.categories.push_back(Text(translatable("Figures", "Other services")));
        figure.categoryIds.emplace_back("others");
        steps.values.push_back(others);
    }
    figure.categories.push_back(scenarioName());
    figure.categoryIds.emplace_back("scenario");
    steps.values.push_back(valueOf(comparison.scenario, "application.cost"));
    figure.columns = {std::move(steps)};
    return figure;
}

Text costFinding(const Comparison& comparison) {
    const double before = valueOf(comparison.baseline, "application.cost");
    const double after = valueOf(comparison.scenario, "application.cost");
    if (!std::isfinite(before) || !std::isfinite(after))
        return Text(translatable("Figures", "The monthly bill has not been simulated yet"));
    const double difference = after - before;
    const Quantity now{after, Unit::usd};
    const Quantity change{std::abs(difference), Unit::usd};
    const Quantity share{before > 0 ? std::abs(difference) / before : 0, Unit::ratio};
    if (std::abs(difference) < shownUsd)
        return Text(translatable("Figures", "The month costs %1, as now"), {now});
    if (difference < 0)
        return Text(translatable("Figures", "The month costs %1: %2 (%3) less than now"),
                    {now, change, share});
    return Text(translatable("Figures", "The month costs %1: %2 (%3) more than now"),
                {now, change, share});
}

} // namespace headroom::figures
