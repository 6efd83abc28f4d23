#include "model/assessment/plan_sections.h"
#include "model/cost/charges.h"
#include "model/figures/comparison.h"
#include "model/figures/cost_figures.h"
#include "model/report/sections.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace headroom::report {

using assessment::Verdict;
using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;
using figures::TargetCard;
using nlohmann::json;

namespace {

Text limit(const TargetCard& card) {
    const Quantity target{card.target, card.unit};
    return card.atMost ? Text(translatable("Report", "at most %1"), {target})
                       : Text(translatable("Report", "at least %1"), {target});
}

Table judgedTable(const std::vector<TargetCard>& cards, Text caption) {
    const bool reported = std::ranges::any_of(
        cards, [](const TargetCard& card) { return card.reported.has_value(); });
    Table table{.caption = std::move(caption),
                .columns = {{Text(translatable("Report", "Metric"))},
                            {Text(translatable("Report", "Target")), true},
                            {Text(translatable("Report", "Current")), true},
                            {Text(translatable("Report", "Scenario")), true},
                            {Text(translatable("Report", "Status, current"))},
                            {Text(translatable("Report", "Status, scenario"))}}};
    if (reported)
        table.columns.push_back({Text(translatable("Report", "Reported")), true});
    for (const auto& card : cards) {
        std::vector<Cell> row{card.name,
                              limit(card),
                              Measured{card.baseline, card.unit},
                              Measured{card.scenario, card.unit},
                              card.baselineVerdict,
                              card.scenarioVerdict};
        if (reported)
            row.push_back(card.reported ? Cell(quantity(*card.reported, card.unit)) : Cell());
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Text> definitionsOf(const std::vector<TargetCard>& cards) {
    std::vector<Text> definitions;
    for (const auto& card : cards) {
        const auto words = card.definition.english();
        if (!words.empty())
            definitions.push_back(
                Text(translatable("Report", "%1: %2"), {card.name.english(), words}));
    }
    return definitions;
}

/// The first step of the roadmap that the scenario takes.
std::optional<Text> nextStep(const figures::Dashboard& dashboard) {
    for (const auto& phase : dashboard.roadmap) {
        for (const auto& item : phase.items) {
            if (item.selected)
                return Text(
                    translatable("Report", "Begin with %1 (%2, from week %3)"),
                    {item.name.english(), phase.name.english(), std::int64_t{phase.firstWeek}});
        }
    }
    return std::nullopt;
}

std::optional<Text> largestRisk(const figures::Dashboard& dashboard) {
    for (const char* level : {"HIGH", "MEDIUM", "LOW"}) {
        for (const auto& risk : dashboard.risks) {
            if (!risk.selected || risk.level != level)
                continue;
            if (risk.rollback.english().empty())
                return Text(translatable("Report", "The largest risk is %1"),
                            {risk.name.english()});
            return Text(translatable("Report", "The largest risk is %1; the way back: %2"),
                        {risk.name.english(), risk.rollback.english()});
        }
    }
    return std::nullopt;
}

Text targetsMet(const Report& report) {
    const auto met = [&](auto verdict) {
        return std::int64_t{std::ranges::count(report.targets, Verdict::pass, verdict)};
    };
    return Text(translatable("Report", "The scenario meets %1 of %2 targets; now %3 are met"),
                {met(&TargetCard::scenarioVerdict),
                 static_cast<std::int64_t>(report.targets.size()),
                 met(&TargetCard::baselineVerdict)});
}

Text comparisonSign(const std::string& comparison) {
    static constexpr std::array<std::pair<const char*, const char*>, 4> signs{
        {{"GreaterThanOrEqualToThreshold", "≥"},
         {"GreaterThanThreshold", ">"},
         {"LessThanOrEqualToThreshold", "≤"},
         {"LessThanThreshold", "<"}}};
    for (const auto& [word, sign] : signs) {
        if (comparison == word)
            return Text::verbatim(sign);
    }
    return Text::verbatim(comparison);
}

double numberOf(const json& object, const char* key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_number() ? found->get<double>() : NAN;
}

Text factorName(system::Assumption::Factor factor) {
    using Factor = system::Assumption::Factor;
    switch (factor) {
    case Factor::cpuShare:
        return Text(translatable("Report", "CPU share of the duration"));
    case Factor::init:
        return Text(translatable("Report", "Init duration"));
    case Factor::traffic:
        return Text(translatable("Report", "Traffic"));
    case Factor::keepAlive:
        return Text(translatable("Report", "Keep-alive of idle environments"));
    case Factor::prices:
        return Text(translatable("Report", "Prices"));
    }
    return {};
}

Text claimVerdict(const std::string& verdict) {
    if (verdict == "contradiction")
        return Text(translatable("Report", "contradiction"));
    if (verdict == "price")
        return Text(translatable("Report", "other price"));
    if (verdict == "arithmetic")
        return Text(translatable("Report", "arithmetic"));
    if (verdict == "mechanism")
        return Text(translatable("Report", "mechanism"));
    if (verdict == "holds")
        return Text(translatable("Report", "holds"));
    return Text::verbatim(verdict);
}

/// The price lists that the bill was made with.
std::set<std::string> priceSources(const cost::Charges& charges) {
    std::set<std::string> sources;
    for (const auto& line : charges.lines) {
        if (line.price)
            sources.insert(line.price->sources.begin(), line.price->sources.end());
    }
    return sources;
}

} // namespace

Section summarySection(const ReportInput& input, const Report& report) {
    Section section{.id = "summary",
                    .title = Text(translatable("Report", "Executive summary")),
                    .numbered = false};
    section.sentences.push_back(input.dashboard->headline);
    const auto cost =
        figures::costFinding({input.baseline.month->metrics, input.scenario.month->metrics, false});
    if (!(cost == input.dashboard->headline))
        section.points.push_back(cost);
    if (!report.targets.empty())
        section.points.push_back(targetsMet(report));
    if (const auto next = nextStep(*input.dashboard))
        section.points.push_back(*next);
    if (const auto risk = largestRisk(*input.dashboard))
        section.points.push_back(*risk);
    if (!input.dashboard->status.exactness.empty())
        section.points.push_back(input.dashboard->status.exactness);
    return section;
}

Section metricsSection(const Report& report) {
    Section section{.id = "metrics",
                    .title = Text(translatable("Report", "Performance metrics analysis")),
                    .numbered = false};
    if (report.targets.empty())
        return section;
    section.tables.push_back(
        judgedTable(report.targets, Text(translatable("Report", "Targets and their status"))));
    section.points = definitionsOf(report.targets);
    return section;
}

Section kpiSection(const Report& report) {
    Section section{.id = "kpis",
                    .title = Text(translatable("Report", "Success metrics and KPIs"))};
    if (report.kpis.empty())
        return section;
    section.tables.push_back(
        judgedTable(report.kpis, Text(translatable("Report", "KPIs and their status"))));
    section.points = definitionsOf(report.kpis);
    return section;
}

Section monitoringSection(const ReportInput& input) {
    Section section{.id = "monitoring",
                    .title = Text(translatable("Report", "Monitoring and alerting"))};
    Table table{.caption = Text(translatable("Report", "Alarms of the scenario")),
                .columns = {{Text(translatable("Report", "Alarm"))},
                            {Text(translatable("Report", "Metric"))},
                            {Text(translatable("Report", "Condition"))},
                            {Text(translatable("Report", "Period")), true},
                            {Text(translatable("Report", "Periods")), true},
                            {Text(translatable("Report", "New"))}}};
    const auto& existing = objectAt(*input.baseline.document, "alarms");
    for (const auto& [id, alarm] : objectAt(*input.scenario.document, "alarms").items()) {
        const auto name = stringOf(alarm, "name");
        table.rows.push_back(
            {Text::verbatim(name.empty() ? id : name),
             Text::verbatim(stringOf(alarm, "namespace") + ' ' + stringOf(alarm, "metric")),
             Text(translatable("Report", "%1 %2 %3"),
                  {stringOf(alarm, "statistic"),
                   comparisonSign(stringOf(alarm, "comparison")).english(),
                   Quantity{numberOf(alarm, "threshold"), Unit::none}}),
             quantity(numberOf(alarm, "periodSeconds"), Unit::seconds),
             quantity(numberOf(alarm, "evaluationPeriods"), Unit::count),
             existing.contains(id) ? Text(translatable("Report", "no"))
                                   : Text(translatable("Report", "yes"))});
    }
    if (!table.rows.empty())
        section.tables.push_back(std::move(table));
    for (const auto& [id, tracked] : objectAt(*input.scenario.document, "metricsToTrack").items())
        section.points.push_back(Text::verbatim(stringOf(tracked, "name")));
    if (!section.points.empty())
        section.sentences.push_back(Text(translatable("Report", "Metrics to keep an eye on:")));
    addFigures(section, *input.dashboard, {"alarms."});
    return section;
}

Section auditSection(const ReportInput& input) {
    Section section{.id = "audit",
                    .title = Text(translatable("Report", "What the analysis states, audited")),
                    .numbered = false};
    Table table{.caption = Text(translatable("Report", "Claims and what was found")),
                .columns = {{Text(translatable("Report", "Claim"))},
                            {Text(translatable("Report", "Lines"))},
                            {Text(translatable("Report", "Verdict"))},
                            {Text(translatable("Report", "Finding"))}}};
    for (const auto& claim : assessment::readAudit(*input.scenario.document))
        table.rows.push_back({Text::verbatim(claim.claim), Text::verbatim(claim.lines),
                              claimVerdict(claim.verdict), Text::verbatim(claim.finding)});
    if (!table.rows.empty())
        section.tables.push_back(std::move(table));
    return section;
}

Section assumptionSection(const ReportInput& input) {
    Section section{.id = "assumptions",
                    .title = Text(translatable("Report", "Assumptions")),
                    .numbered = false};
    const auto& assumptions = input.scenario.system->assumptions;
    if (assumptions.empty())
        return section;
    section.sentences.push_back(
        Text(translatable("Report", "A verdict holds over the whole range of every assumption; "
                                    "the intervals beside the figures are the sampling error")));
    Table table{.caption =
                    Text(translatable("Report", "What is assumed, as a factor on the value")),
                .columns = {{Text(translatable("Report", "Assumption"))},
                            {Text(translatable("Report", "Low")), true},
                            {Text(translatable("Report", "High")), true},
                            {Text(translatable("Report", "Why"))}}};
    const auto& stated = objectAt(*input.scenario.document, "assumptions");
    for (const auto& assumption : assumptions) {
        const auto found = stated.find(assumption.id);
        const auto why = found != stated.end() ? stringOf(*found, "description") : std::string();
        table.rows.push_back({factorName(assumption.factor), quantity(assumption.low, Unit::none),
                              quantity(assumption.high, Unit::none),
                              why.empty() ? Cell() : Cell(Text::verbatim(why))});
    }
    section.tables.push_back(std::move(table));
    addFigures(section, *input.dashboard, {"assumptions.sensitivity"});
    return section;
}

Section provenanceSection(const ReportInput& input, const Report& report) {
    Section section{.id = "provenance",
                    .title = Text(translatable("Report", "How these figures were made")),
                    .numbered = false};
    const auto& made = report.provenance;
    section.points.push_back(
        Text(translatable("Report", "Simulated: %1 requests in %2 replications of %3, seed %4"),
             {Quantity{static_cast<double>(made.simulatedRequests), Unit::count},
              std::int64_t{made.replications}, Quantity{made.windowSeconds, Unit::seconds},
              static_cast<std::int64_t>(made.seed)}));
    section.points.push_back(Text(translatable("Report", "Engine version %1; a month is 730 hours"),
                                  {made.engineVersion}));
    section.points.push_back(
        Text(translatable("Report", "± is half of a 95 % interval from independent replications")));
    for (const auto& source : priceSources(input.scenario.month->charges))
        section.points.push_back(Text(translatable("Report", "Prices: %1"), {source}));
    for (const auto& note : input.scenario.month->results.notes)
        section.points.push_back(note);
    return section;
}

} // namespace headroom::report
