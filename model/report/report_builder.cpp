#include "model/report/report_builder.h"

#include "model/assessment/goals.h"
#include "model/assessment/plan_sections.h"
#include "model/figures/target_cards.h"
#include "model/report/sections.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace headroom::report {

using document::Text;
using document::translatable;
using figures::TargetCard;

namespace {

std::string titleOf(const ReportInput& input) {
    const auto analysed = stringOf(objectAt(*input.scenario.document, "analysis"), "title");
    if (!analysed.empty())
        return analysed;
    return Text(translatable("Report", "%1 performance analysis report"), {input.project})
        .english();
}

std::vector<Optimization> optimizationsOf(const ReportInput& input) {
    std::vector<Optimization> optimizations;
    for (const auto& row : input.dashboard->optimizations) {
        Optimization optimization{.id = row.id,
                                  .name = row.name,
                                  .description = row.description,
                                  .effect = {},
                                  .selected = row.selected};
        if (const auto effect = input.effects.find(row.id); effect != input.effects.end()) {
            optimization.effect = effect->second.words;
            optimization.savingUsdPerMonth = effect->second.savingUsdPerMonth;
        }
        optimizations.push_back(std::move(optimization));
    }
    return optimizations;
}

/// The order in which priorities are told; unknown ones come last.
std::ptrdiff_t urgency(const std::string& priority) {
    static constexpr std::array<std::string_view, 4> order{"immediate", "high", "advanced",
                                                           "next step"};
    return std::ranges::find(order, priority) - order.begin();
}

/// What compares the scenario with the current month: what is saved, what a dollar buys.
void judgeComparisons(std::vector<TargetCard>& kpis, const std::vector<assessment::Target>& stated,
                      const ReportInput& input) {
    const auto goals = assessment::judgeGoals(stated, input.scenario.month->metrics,
                                              input.baseline.month->metrics);
    for (const auto& goal : goals) {
        const auto card = std::ranges::find(kpis, goal.target.id, &TargetCard::id);
        if (card == kpis.end() || !goal.value || std::isfinite(card->scenario.value))
            continue;
        card->scenario = *goal.value;
        card->scenarioVerdict = goal.verdict;
    }
}

/// What the document recommends; without that, the changes that the scenario makes.
std::vector<Recommendation> recommendationsOf(const ReportInput& input, const Report& report) {
    std::vector<Recommendation> recommendations;
    for (const auto& [id, entry] : objectAt(*input.scenario.document, "recommendations").items())
        recommendations.push_back(
            {stringOf(entry, "priority"), Text::verbatim(stringOf(entry, "text"))});
    std::ranges::stable_sort(recommendations, {}, [](const Recommendation& recommendation) {
        return urgency(recommendation.priority);
    });
    if (!recommendations.empty())
        return recommendations;
    for (const auto& optimization : report.optimizations) {
        if (optimization.selected)
            recommendations.push_back({"high", optimization.name});
    }
    return recommendations;
}

Section recommendationSection(const Report& report) {
    Section section{.id = "recommendations",
                    .title = Text(translatable("Report", "Recommendations")),
                    .numbered = false};
    for (const auto& recommendation : report.recommendations)
        section.points.push_back(Text(translatable("Report", "%1 (priority: %2)"),
                                      {recommendation.action.english(), recommendation.priority}));
    return section;
}

bool hasContent(const Section& section) {
    return !section.sentences.empty() || !section.points.empty() || !section.tables.empty() ||
           !section.figures.empty();
}

} // namespace

Report buildReport(const ReportInput& input) {
    Report report;
    report.title = titleOf(input);
    report.project = input.project;
    report.scenario = input.scenarioName;
    report.date = input.date;
    const auto& results = input.scenario.month->results;
    report.provenance = {.seed = results.request.seed,
                         .replications = results.request.replications,
                         .windowSeconds = results.request.windowSeconds * results.request.windows,
                         .simulatedRequests = results.simulatedRequests,
                         .engineVersion = results.version};
    report.targets = input.dashboard->targets;
    const auto kpis = assessment::readKpis(*input.scenario.document);
    report.kpis = figures::targetCards(
        {input.baseline.month->metrics, input.scenario.month->metrics, false}, kpis);
    judgeComparisons(report.kpis, kpis, input);
    report.optimizations = optimizationsOf(input);
    report.recommendations = recommendationsOf(input, report);

    std::vector<Section> sections{summarySection(input, report),
                                  metricsSection(report),
                                  recommendationSection(report),
                                  workflowSection(input),
                                  functionSection(input),
                                  tableSection(input),
                                  eventSection(input),
                                  costSection(input, report),
                                  roadmapSection(input),
                                  monitoringSection(input),
                                  riskSection(input),
                                  kpiSection(report),
                                  auditSection(input),
                                  assumptionSection(input),
                                  provenanceSection(input, report)};
    std::erase_if(sections, [](const Section& section) { return !hasContent(section); });
    report.sections = std::move(sections);
    for (const auto& section : report.sections) {
        for (const auto& id : section.figures) {
            if (const auto* figure = figures::findFigure(*input.dashboard, id);
                figure != nullptr && findFigure(report, id) == nullptr)
                report.figures.push_back(*figure);
        }
    }
    return report;
}

} // namespace headroom::report
