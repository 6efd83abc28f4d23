#include "model/figures/roadmap_figures.h"

#include "model/assessment/plan_sections.h"
#include "model/figures/comparison.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

PhaseOutcome outcomeOf(const exploration::PhaseState& state,
                       const std::vector<assessment::Target>& targets) {
    PhaseOutcome outcome{.costUsdPerMonth = state.costUsdPerMonth,
                         .grossSavingUsdPerMonth = state.grossSavingUsdPerMonth,
                         .addedUsdPerMonth = state.addedUsdPerMonth,
                         .hours = state.hours,
                         .hoursOpen = state.hoursOpen,
                         .paybackMonths = state.paybackMonths};
    for (const auto& gate : state.gates) {
        const auto target = std::ranges::find(targets, gate.target, &assessment::Target::id);
        if (target != targets.end() && gate.verdict != Verdict::unknown)
            outcome.gates.push_back({Text::verbatim(target->name), gate.verdict});
    }
    for (const auto& early : state.tooEarly)
        outcome.warnings.emplace_back(translatable("Roadmap", "%1 needs %2, which comes later"),
                                      std::vector<Text::Argument>{early.item, early.after});
    for (const auto& refused : state.refused)
        outcome.warnings.emplace_back(
            translatable("Roadmap", "%1 cannot be made to this application"),
            std::vector<Text::Argument>{refused});
    return outcome;
}

Text findingOf(const RoadmapPhase& last) {
    const PhaseOutcome& outcome = *last.outcome;
    const double net = last.savingUsdPerMonth->value;
    const Quantity gross{outcome.grossSavingUsdPerMonth, Unit::usd};
    const Quantity added{outcome.addedUsdPerMonth, Unit::usd};
    const Quantity months{outcome.paybackMonths.value_or(0), Unit::count};
    if (net <= 0)
        return Text(translatable("Figures", "In the end the plan saves %1 a month and adds %2, "
                                            "more than it saves"),
                    {gross, added});
    if (outcome.paybackMonths)
        return Text(translatable("Figures", "In the end the plan saves %1 a month and adds %2: %3 "
                                            "net, which pays for the work in %4 months"),
                    {gross, added, Quantity{net, Unit::usd}, months});
    return Text(translatable("Figures", "In the end the plan saves %1 a month and adds %2: %3 net"),
                {gross, added, Quantity{net, Unit::usd}});
}

} // namespace

void showStates(const std::vector<exploration::PhaseState>& states, const nlohmann::json& document,
                std::vector<RoadmapPhase>& phases) {
    const auto targets = assessment::readTargets(document);
    for (RoadmapPhase& phase : phases) {
        const auto state = std::ranges::find(states, phase.id, &exploration::PhaseState::phase);
        if (state == states.end() || state->netSavingUsdPerMonth.insufficient)
            continue;
        phase.savingUsdPerMonth = state->netSavingUsdPerMonth;
        phase.outcome = outcomeOf(*state, targets);
    }
}

Figure roadmapSavings(const std::vector<RoadmapPhase>& phases) {
    Figure figure;
    figure.id = "roadmap.savings";
    figure.title = Text(translatable("Figures", "What the plan saves, week by week"));
    figure.kind = ChartKind::step;
    figure.x = {.title = Text(translatable("Figures", "End of week")), .unit = Unit::none};
    figure.y = {.title = Text(translatable("Figures", "Saving a month")),
                .unit = Unit::usdPerMonth};
    const auto column = [](const char* id, Text name, ScenarioRole role, const char* color) {
        return Column{.id = id,
                      .name = std::move(name),
                      .unit = Unit::usdPerMonth,
                      .role = role,
                      .colorKey = color};
    };
    Column net =
        column("net", Text(translatable("Figures", "Net saving")), ScenarioRole::scenario, "");
    Column gross = column("gross", Text(translatable("Figures", "Gross saving")),
                          ScenarioRole::none, "lambda");
    Column added = column("added", Text(translatable("Figures", "Added cost")), ScenarioRole::none,
                          "dynamodb");
    const auto put = [&](double week, const simulation::Estimate& saving, double grossUsd,
                         double addedUsd) {
        if (!figure.positions.empty() && figure.positions.back() >= week) {
            // Phases that end together are one step.
            for (Column* values : {&net, &gross, &added})
                values->values.pop_back();
            for (auto* bounds : {&net.low, &net.high, &net.assumptionLow, &net.assumptionHigh})
                bounds->pop_back();
        } else {
            figure.positions.push_back(week);
        }
        append(net, saving);
        gross.values.push_back(grossUsd);
        added.values.push_back(addedUsd);
    };
    const RoadmapPhase* last = nullptr;
    int firstWeek = 1;
    for (const RoadmapPhase& phase : phases)
        firstWeek = std::min(firstWeek, phase.firstWeek);
    put(firstWeek - 1, {}, 0, 0);
    for (const RoadmapPhase& phase : phases) {
        if (!phase.outcome || !phase.savingUsdPerMonth)
            continue;
        last = &phase;
        put(phase.lastWeek, *phase.savingUsdPerMonth, phase.outcome->grossSavingUsdPerMonth,
            phase.outcome->addedUsdPerMonth);
    }
    if (last != nullptr)
        figure.finding = findingOf(*last);
    figure.columns = {std::move(net), std::move(gross), std::move(added)};
    return figure;
}

} // namespace headroom::figures
