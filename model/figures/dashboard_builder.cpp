#include "model/figures/dashboard_builder.h"

#include "model/figures/calibration_figures.h"
#include "model/figures/cold_start_figures.h"
#include "model/figures/compare_table.h"
#include "model/figures/cost_figures.h"
#include "model/figures/event_figures.h"
#include "model/figures/table_figures.h"
#include "model/figures/target_cards.h"
#include "model/figures/workflow_figures.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>
#include <utility>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

/// The first target that the scenario begins to meet; else the one that it moves most, as a share
/// of what it is now.
const TargetCard* worthAHeadline(const std::vector<TargetCard>& cards) {
    for (const auto& card : cards) {
        if (card.scenarioVerdict == Verdict::pass && card.baselineVerdict == Verdict::fail)
            return &card;
    }
    const TargetCard* most = nullptr;
    double largest = 0.01; // less than a per cent is no headline
    for (const auto& card : cards) {
        const double moved =
            std::abs(card.scenario.value - card.baseline.value) / std::abs(card.baseline.value);
        if (std::isfinite(moved) && moved > largest) {
            largest = moved;
            most = &card;
        }
    }
    return most;
}

Text headlineOf(const Comparison& comparison, const std::vector<TargetCard>& cards) {
    const double before = valueOf(comparison.baseline, "application.cost");
    const double after = valueOf(comparison.scenario, "application.cost");
    const TargetCard* card = worthAHeadline(cards);
    if (card == nullptr || !std::isfinite(before) || !std::isfinite(after))
        return costFinding(comparison);
    const Quantity is{card->scenario.value, card->unit};
    const Quantity was{card->baseline.value, card->unit};
    const Quantity change{std::abs(after - before), Unit::usd};
    const Quantity share{before > 0 ? std::abs(after - before) / before : 0, Unit::ratio};
    const std::string name = card->name.english();
    if (after <= before)
        return Text(translatable("Figures", "%1: %2 instead of %3, for %4 a month less (%5)"),
                    {name, is, was, change, share});
    return Text(translatable("Figures", "%1: %2 instead of %3, for %4 a month more (%5)"),
                {name, is, was, change, share});
}

Status statusOf(const Months& months) {
    const auto& results = months.scenario->results;
    Status status;
    status.simulatedRequests = results.simulatedRequests;
    status.seed = results.request.seed;
    status.refining = months.refining;
    const auto* cost = findMetric(months.scenario->metrics, "application.cost");
    if (cost != nullptr && cost->estimate.value > 0) {
        const auto& estimate = cost->estimate;
        const double half = (estimate.high - estimate.low) / 2 / estimate.value;
        if (std::isfinite(half))
            status.exactness = Text(translatable("Figures", "Monthly cost within %1"),
                                    {Quantity{half, Unit::ratio}});
    }
    const auto& assumptions = months.system->assumptions;
    if (!assumptions.empty())
        status.assumptions = Text(translatable("Figures", "%1 assumed ranges"),
                                  {static_cast<std::int64_t>(assumptions.size())});
    return status;
}

void append(std::vector<Figure>& figures, std::vector<Figure> more) {
    figures.insert(figures.end(), std::make_move_iterator(more.begin()),
                   std::make_move_iterator(more.end()));
}

/// What single pages show.
void addPages(Dashboard& dashboard, const DashboardInput& input) {
    const Months& months = input.months;
    const auto wanted = [&input](std::string_view page) {
        return input.page.empty() || input.page == page;
    };
    if (wanted("calibration"))
        append(dashboard.figures,
               calibrationFigures(months,
                                  input.baseline != nullptr ? *input.baseline : *input.document));
    if (wanted("compare")) {
        dashboard.comparison = std::make_shared<const CompareTable>(compareTable(months));
        dashboard.figures.push_back(largestChanges(*dashboard.comparison));
    }
    if (wanted("workflow"))
        dashboard.workflows = std::make_shared<const WorkflowViews>(workflowViews(months));
    if (wanted("tables")) {
        dashboard.tables = std::make_shared<const TableViews>(tableViews(months));
        append(dashboard.figures, tableFigures(months, *dashboard.tables));
    }
    if (wanted("events")) {
        dashboard.events = std::make_shared<const EventViews>(eventViews(months));
        append(dashboard.figures, eventFigures(months, *dashboard.events));
    }
}

} // namespace

Dashboard buildDashboard(DashboardInput input) {
    const Comparison comparison = input.months.comparison();
    const auto targets = assessment::readTargets(*input.document);

    Dashboard dashboard;
    dashboard.generation = input.generation;
    dashboard.targets = targetCards(comparison, targets);
    dashboard.headline = headlineOf(comparison, dashboard.targets);

    dashboard.figures.push_back(costWaterfall(comparison));
    dashboard.figures.push_back(costByService(comparison));
    dashboard.figures.push_back(
        compareEntities(comparison,
                        {.id = "cost.by-function",
                         .title = Text(translatable("Figures", "What each function costs a month")),
                         .valueAxis = Text(translatable("Figures", "Cost a month")),
                         .unit = Unit::usdPerMonth,
                         .metric = "cost"},
                        functionCategories(*input.months.system)));
    append(dashboard.figures, latencyFigures(input.months, targets));
    append(dashboard.figures, coldStartFigures(input.months));
    append(dashboard.figures, std::move(input.further));
    addPages(dashboard, input);

    dashboard.optimizations = optimizationRows(*input.document, input.selected);
    dashboard.risks = riskRows(*input.document, input.selected);
    dashboard.roadmap = roadmapPhases(*input.document, input.selected);
    dashboard.status = statusOf(input.months);
    dashboard.diagnostics = std::move(input.diagnostics);
    for (const Text& note : input.months.scenario->results.notes)
        dashboard.diagnostics.push_back(
            {document::Severity::note, "simulation.note", note, {}, {}});
    return dashboard;
}

} // namespace headroom::figures
