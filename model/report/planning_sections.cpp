#include "model/cost/charge_item.h"
#include "model/figures/comparison.h"
#include "model/figures/cost_figures.h"
#include "model/report/sections.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>

namespace headroom::report {

using document::Text;
using document::translatable;
using document::Unit;

namespace {

// Below this a service is not worth a row: it shows as $0.00.
constexpr double shownUsd = 0.005;

/// A service that one side does not use costs nothing there.
Measured costOf(const Side& side, const std::string& metric) {
    const auto* found = figures::findMetric(side.month->metrics, metric);
    if (found != nullptr)
        return {found->estimate, found->unit};
    return {{}, Unit::usdPerMonth};
}

/// Less than a cent is no change of a bill.
Change billChange(double usd) {
    return {std::abs(usd) < shownUsd ? 0 : usd, Unit::usd};
}

std::vector<Cell> costRow(const ReportInput& input, const Text& name, const std::string& metric) {
    const auto before = costOf(input.baseline, metric);
    const auto after = costOf(input.scenario, metric);
    return {name, before, after, billChange(after.estimate.value - before.estimate.value)};
}

Table serviceTable(const ReportInput& input) {
    Table table{.caption = Text(translatable("Report", "The monthly bill by service")),
                .columns = {{Text(translatable("Report", "Service"))},
                            {Text(translatable("Report", "Current")), true},
                            {Text(translatable("Report", "Scenario")), true},
                            {Text(translatable("Report", "Difference")), true}},
                .endsWithTotal = true};
    for (const auto service : cost::allServices()) {
        const std::string metric = fmt::format("application.cost.{}", cost::key(service));
        const double before = costOf(input.baseline, metric).estimate.value;
        const double after = costOf(input.scenario, metric).estimate.value;
        if (before >= shownUsd || after >= shownUsd)
            table.rows.push_back(costRow(input, cost::name(service), metric));
    }
    table.rows.push_back(costRow(input, Text(translatable("Report", "Total")), "application.cost"));
    return table;
}

Table optimizationTable(const Report& report) {
    Table table{.caption = Text(translatable("Report", "What each change is worth")),
                .columns = {{Text(translatable("Report", "Change"))},
                            {Text(translatable("Report", "In the scenario"))},
                            {Text(translatable("Report", "Bill a month")), true},
                            {Text(translatable("Report", "Largest effect"))},
                            {Text(translatable("Report", "What it does"))}}};
    for (const auto& optimization : report.optimizations) {
        Cell bill;
        if (optimization.savingUsdPerMonth)
            bill = billChange(-optimization.savingUsdPerMonth->value);
        table.rows.push_back({optimization.name,
                              optimization.selected ? Text(translatable("Report", "yes"))
                                                    : Text(translatable("Report", "no")),
                              bill,
                              optimization.effect.empty() ? Cell() : Cell(optimization.effect),
                              optimization.description});
    }
    return table;
}

Text weeks(const figures::RoadmapPhase& phase) {
    if (phase.firstWeek == phase.lastWeek)
        return quantity(phase.firstWeek, Unit::none);
    return Text(translatable("Report", "%1 to %2"),
                {std::int64_t{phase.firstWeek}, std::int64_t{phase.lastWeek}});
}

} // namespace

Section costSection(const ReportInput& input, const Report& report) {
    Section section{.id = "cost",
                    .title = Text(translatable("Report", "Cost and performance analysis"))};
    section.sentences.push_back(figures::costFinding(
        {input.baseline.month->metrics, input.scenario.month->metrics, false}));
    section.tables.push_back(serviceTable(input));
    if (!report.optimizations.empty())
        section.tables.push_back(optimizationTable(report));
    addFigures(section, *input.dashboard, {"cost.by-change", "cost.by-service"});
    return section;
}

Section roadmapSection(const ReportInput& input) {
    Section section{.id = "roadmap",
                    .title = Text(translatable("Report", "Implementation roadmap"))};
    Table table{.caption = Text(translatable("Report", "Phases and their steps")),
                .columns = {{Text(translatable("Report", "Step"))},
                            {Text(translatable("Report", "Phase"))},
                            {Text(translatable("Report", "Weeks")), true},
                            {Text(translatable("Report", "Work")), true},
                            {Text(translatable("Report", "Risk"))},
                            {Text(translatable("Report", "In the scenario"))}}};
    for (const auto& phase : input.dashboard->roadmap) {
        if (phase.savingUsdPerMonth)
            section.sentences.push_back(
                Text(translatable("Report", "After %1 the month costs %2 less than now"),
                     {phase.name.english(),
                      document::Quantity{phase.savingUsdPerMonth->value, Unit::usd}}));
        for (const auto& item : phase.items) {
            Cell work;
            if (item.hours)
                work = quantity(*item.hours, Unit::hours);
            Cell risk;
            if (!item.risk.empty())
                risk = Level{item.risk};
            table.rows.push_back({item.name, phase.name, weeks(phase), work, risk,
                                  item.selected ? Text(translatable("Report", "yes"))
                                                : Text(translatable("Report", "no"))});
        }
    }
    if (!table.rows.empty())
        section.tables.push_back(std::move(table));
    return section;
}

Section riskSection(const ReportInput& input) {
    Section section{.id = "risks", .title = Text(translatable("Report", "Risk assessment"))};
    Table table{.caption = Text(translatable("Report", "Risks, mitigation and rollback")),
                .columns = {{Text(translatable("Report", "Change"))},
                            {Text(translatable("Report", "Risk"))},
                            {Text(translatable("Report", "Mitigation"))},
                            {Text(translatable("Report", "Rollback"))},
                            {Text(translatable("Report", "In the scenario"))}}};
    const auto orNothing = [](const Text& text) {
        return text.english().empty() ? Cell() : Cell(text);
    };
    for (const auto& risk : input.dashboard->risks)
        table.rows.push_back({risk.name, Level{risk.level}, orNothing(risk.mitigation),
                              orNothing(risk.rollback),
                              risk.selected ? Text(translatable("Report", "yes"))
                                            : Text(translatable("Report", "no"))});
    if (!table.rows.empty())
        section.tables.push_back(std::move(table));
    return section;
}

} // namespace headroom::report
