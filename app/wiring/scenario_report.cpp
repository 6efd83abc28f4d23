#include "app/wiring/scenario_report.h"

#include "app/wiring/project_scenario.h"
#include "model/assessment/plan_sections.h"
#include "model/exploration/contributions.h"
#include "model/exploration/scenario_changes.h"
#include "model/figures/comparison.h"
#include "model/figures/dashboard_builder.h"
#include "model/report/report_redaction.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace headroom::app {

using document::Diagnostics;
using document::Quantity;
using document::Text;
using document::translatable;
using exploration::Contributions;
using exploration::Evaluation;

namespace {

// A part below this share of what the metric is now is no effect to tell.
constexpr double toldShare = 0.01;

// The shares are told to a dollar or so: a sixteenth of the work that settles the last cent.
constexpr std::size_t fewestOrders = 2;
constexpr std::size_t mostOrders = 4;
constexpr double tolerance = 0.01;

simulation::Estimate savingOf(const exploration::Share& share) {
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    return {.value = -share.shapley,
            .low = -share.high,
            .high = -share.low,
            .assumptionLow = unknown,
            .assumptionHigh = unknown};
}

/// The target that a change moves most, measured by what it is now.
Text largestEffect(const Contributions& parts, std::size_t group,
                   const std::vector<assessment::Target>& targets) {
    Text told;
    double largest = toldShare;
    for (const auto& target : targets) {
        const auto measure = parts.indexOf(target.metric);
        if (!measure)
            continue;
        const double part = parts.division.shares[group][*measure].shapley;
        const double moved = std::abs(part / parts.division.none[*measure]);
        if (!std::isfinite(moved) || moved <= largest)
            continue;
        largest = moved;
        const Quantity size{std::abs(part), parts.metrics[*measure].unit};
        told = part < 0 ? Text(translatable("Report", "%1 down by %2"), {target.name, size})
                        : Text(translatable("Report", "%1 up by %2"), {target.name, size});
    }
    return told;
}

std::map<std::string, report::ChangeEffect> effectsOf(const ReportSubject& subject,
                                                      const std::stop_token& stop,
                                                      const exploration::ShareDone& done) {
    std::map<std::string, report::ChangeEffect> effects;
    auto divided = exploration::contributions(*subject.study, subject.baseline, subject.changes,
                                              {.fewestPairs = fewestOrders,
                                               .mostPairs = mostOrders,
                                               .tolerance = tolerance,
                                               .seed = subject.study->request().seed},
                                              stop, done);
    if (!divided)
        return effects;
    const auto parts =
        exploration::settledOn(std::move(*divided), subject.study->baseline(), *subject.evaluation);
    const auto targets = assessment::readTargets(*subject.scenario);
    const auto bill = parts.indexOf("application.cost");
    for (std::size_t group = 0; group < parts.groups.size(); ++group) {
        auto& effect = effects[parts.groups[group].id];
        effect.words = largestEffect(parts, group, targets);
        if (bill && std::isfinite(parts.division.shares[group][*bill].shapley))
            effect.savingUsdPerMonth = savingOf(parts.division.shares[group][*bill]);
    }
    return effects;
}

} // namespace

std::string preferredScenario(const OpenedProject& project) {
    const std::string optimized(scenario::optimizedScenario);
    const bool own = std::ranges::find(project.scenarios, optimized, &scenario::Scenario::id) !=
                     project.scenarios.end();
    const auto planned = exploration::plannedScenarios(*project.document);
    const bool known = own || std::ranges::find(planned, optimized) != planned.end();
    return known ? optimized : std::string(scenario::currentScenario);
}

std::string scenarioTitle(const OpenedProject& project, const std::string& scenario) {
    for (const auto& own : project.scenarios) {
        if (own.id == scenario || own.name == scenario)
            return own.name;
    }
    if (scenario == scenario::currentScenario)
        return Text(translatable("Report", "Current")).english();
    return exploration::plannedScenario(*project.document, scenario).scenario.name;
}

report::Report reportOf(const ReportSubject& subject, const std::stop_token& stop,
                        const exploration::ShareDone& done) {
    const auto& baseline = subject.study->baseline();
    auto report = report::buildReport(
        {.baseline = {subject.baseline.get(), &baseline.system, &baseline.month},
         .scenario = {subject.scenario.get(), &subject.evaluation->system,
                      &subject.evaluation->month},
         .dashboard = subject.dashboard.get(),
         .project = subject.project,
         .scenarioName = subject.scenarioName,
         .date = subject.date,
         .effects = effectsOf(subject, stop, done)});
    if (subject.redacted)
        report::redact(report);
    return report;
}

tl::expected<ReportSubject, Diagnostics>
evaluateForReport(const OpenedProject& project, const std::string& scenario,
                  std::shared_ptr<const cost::PriceBook> book, Diagnostics& remarks) {
    const auto id = scenario.empty() ? preferredScenario(project) : scenario;
    auto made = scenarioDocument(project, id);
    if (!made)
        return tl::unexpected(std::move(made.error()));
    remarks.insert(remarks.end(), made->diagnostics.begin(), made->diagnostics.end());
    auto study = exploration::Study::record(project.document, std::move(book), project.seed);
    if (!study)
        return tl::unexpected(std::move(study.error()));
    auto evaluation = made->document == project.document
                          ? tl::expected<Evaluation, Diagnostics>((*study)->baseline())
                          : (*study)->refine(made->document);
    if (!evaluation)
        return tl::unexpected(std::move(evaluation.error()));
    remarks.insert(remarks.end(), evaluation->diagnostics.begin(), evaluation->diagnostics.end());

    ReportSubject subject{.project = project.name,
                          .scenarioName = scenarioTitle(project, id),
                          .date = {},
                          .baseline = project.document,
                          .scenario = made->document,
                          .study = *study,
                          .evaluation = std::make_shared<const Evaluation>(std::move(*evaluation)),
                          .changes = changesOfScenario(project, id),
                          .dashboard = nullptr};
    figures::Selection selected;
    for (const auto& change : subject.changes)
        selected.insert(change.optimization);
    subject.dashboard = std::make_shared<const figures::Dashboard>(figures::buildDashboard(
        {.document = subject.scenario.get(),
         .baseline = subject.baseline.get(),
         .months = {&subject.evaluation->system, &subject.study->baseline().month,
                    &subject.evaluation->month, false, &subject.study->baseline().system},
         .selected = std::move(selected)}));
    return subject;
}

} // namespace headroom::app
