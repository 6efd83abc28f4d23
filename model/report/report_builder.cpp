#include "model/report/report_builder.h"

#include "model/assessment/plan_sections.h"
#include "model/figures/target_cards.h"
#include "model/report/sections.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom::report {

using document::Text;
using document::translatable;

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
                                  .effect = row.effect.value_or(Text()),
                                  .selected = row.selected};
        if (const auto saving = input.savingsUsdPerMonth.find(row.id);
            saving != input.savingsUsdPerMonth.end())
            optimization.savingUsdPerMonth = saving->second;
        optimizations.push_back(std::move(optimization));
    }
    return optimizations;
}

/// What the document recommends; without that, the changes that the scenario makes.
std::vector<Recommendation> recommendationsOf(const ReportInput& input, const Report& report) {
    std::vector<Recommendation> recommendations;
    for (const auto& [id, entry] : objectAt(*input.scenario.document, "recommendations").items())
        recommendations.push_back(
            {stringOf(entry, "priority"), Text::verbatim(stringOf(entry, "text"))});
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
    report.kpis =
        figures::targetCards({input.baseline.month->metrics, input.scenario.month->metrics, false},
                             assessment::readKpis(*input.scenario.document));
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
