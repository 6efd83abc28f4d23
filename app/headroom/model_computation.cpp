#include "app/headroom/model_computation.h"

#include "app/wiring/session_project.h"
#include "model/exploration/scenario_changes.h"
#include "model/figures/dashboard_builder.h"
#include "model/figures/memory_curve.h"
#include "model/figures/setting_curves.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

namespace headroom::app {

using document::Diagnostics;
using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;
using exploration::Evaluation;
using exploration::SharedDocument;
using exploration::Study;

namespace {

constexpr std::size_t keptStudies = 2;

figures::Selection selectionOf(const ui::Change& change) {
    return {change.optimizations.begin(), change.optimizations.end()};
}

/// A dashboard that says why there is none: the figures are empty, the diagnostics are not.
ui::SharedDashboard failed(const ui::Change& change, Diagnostics diagnostics) {
    auto dashboard = std::make_shared<figures::Dashboard>();
    dashboard->generation = change.generation;
    dashboard->headline =
        Text(translatable("Dashboard", "This scenario cannot be simulated; see the diagnostics"));
    dashboard->optimizations = figures::optimizationRows(*change.scenario, selectionOf(change));
    dashboard->risks = figures::riskRows(*change.scenario, selectionOf(change));
    dashboard->roadmap = figures::roadmapPhases(*change.scenario, selectionOf(change));
    dashboard->diagnostics = std::move(diagnostics);
    return dashboard;
}

double costOf(const Evaluation& evaluation) {
    return figures::valueOf(evaluation.month.metrics, "application.cost");
}

/// The document with the optimizations made on it, or nothing where one of them is refused.
SharedDocument withOptimizations(const SharedDocument& document,
                                 const std::vector<std::string>& optimizations) {
    const auto made = exploration::changesOf(*document, optimizations);
    if (!made.refusals.empty())
        return nullptr;
    auto changed = std::make_shared<nlohmann::json>(*document);
    scenario::makeChanges(*changed, made.changes);
    return changed;
}

/// What a change of the bill by `difference` a month means, in words.
Text effectOf(double difference) {
    // Below a cent a month there is nothing to tell.
    if (std::abs(difference) < 0.005)
        return Text(translatable("Dashboard", "leaves the bill as it is"));
    const Quantity amount{std::abs(difference), Unit::usd};
    return difference < 0 ? Text(translatable("Dashboard", "saves %1 a month"), {amount})
                          : Text(translatable("Dashboard", "costs %1 a month"), {amount});
}

/// Whether a page shows what is judged; without a page all are meant.
bool assesses(std::string_view page) {
    constexpr std::array pages{"", "limits", "alarms", "audit"};
    return std::ranges::find(pages, page) != pages.end();
}

/// What has not been made anew stays as it was.
void takeOver(const figures::Dashboard& shown, figures::Dashboard& dashboard) {
    const auto keep = [](const auto& from, auto& to) {
        if (to == nullptr)
            to = from;
    };
    keep(shown.workflows, dashboard.workflows);
    keep(shown.tables, dashboard.tables);
    keep(shown.events, dashboard.events);
    keep(shown.comparison, dashboard.comparison);
    keep(shown.assessment, dashboard.assessment);
}

} // namespace

ModelComputation::ModelComputation(std::shared_ptr<const cost::PriceBook> book, std::uint64_t seed)
    : book_(std::move(book))
    , seed_(seed)
    , explorations_(book_) {}

tl::expected<std::shared_ptr<const ui::Project>, Diagnostics>
ModelComputation::open(const std::string& path, const std::stop_token& /*stop*/) {
    auto opened = openProject(path);
    if (!opened)
        return tl::unexpected(std::move(opened.error()));
    auto project = std::make_shared<LoadedProject>();
    project->name = opened->name;
    project->path = path;
    project->document = opened->document;
    project->diagnostics = opened->diagnostics;
    project->scenarios = opened->scenarios;
    if (project->scenarios.empty()) {
        for (const auto& id : exploration::plannedScenarios(*opened->document))
            project->scenarios.push_back(
                exploration::plannedScenario(*opened->document, id).scenario);
    }
    if (opened->session) {
        project->keptScenarios = opened->session->scenarios;
        project->keptHistory = opened->session->history;
    }
    project->opened = std::move(*opened);
    const bool optimized =
        std::ranges::find(project->scenarios, std::string(scenario::optimizedScenario),
                          &scenario::Scenario::id) != project->scenarios.end();
    if (optimized)
        project->selectedScenario = scenario::optimizedScenario;
    return project;
}

tl::expected<std::vector<scenario::Change>, Diagnostics>
ModelComputation::changesFor(const nlohmann::json& document,
                             const std::vector<std::string>& optimizations) {
    auto made = exploration::changesOf(document, optimizations);
    if (made.refusals.empty())
        return std::move(made.changes);
    Diagnostics reasons;
    for (const auto& refusal : made.refusals)
        reasons.insert(reasons.end(), refusal.reasons.begin(), refusal.reasons.end());
    return tl::unexpected(std::move(reasons));
}

ui::Regenerated ModelComputation::regenerate(const nlohmann::json& document,
                                             const std::vector<scenario::Change>& changes) {
    auto made = exploration::regenerate(document, changes);
    ui::Regenerated result{std::move(made.changes), {}};
    // What was set by hand stays, so that it applies again once its place is back.
    for (const auto& change : changes) {
        const bool byHand = change.optimization.empty() && change.specification == nullptr;
        if (byHand && std::ranges::find(result.changes, change) == result.changes.end())
            result.changes.push_back(change);
    }
    for (auto& refusal : made.refusals) {
        if (!refusal.optimization.empty() || !refusal.kind.empty())
            std::ranges::move(refusal.reasons, std::back_inserter(result.lost));
    }
    return result;
}

ModelComputation::SharedStudy ModelComputation::knownStudy(const SharedDocument& baseline) const {
    const std::scoped_lock lock(mutex_);
    const auto found = std::ranges::find_if(studies_, [&](const Recorded& recorded) {
        return recorded.baseline == baseline || *recorded.baseline == *baseline;
    });
    return found == studies_.end() ? nullptr : found->study;
}

void ModelComputation::remember(const SharedDocument& baseline, SharedStudy study) {
    const std::scoped_lock lock(mutex_);
    if (studies_.size() == keptStudies)
        studies_.erase(studies_.begin());
    studies_.push_back({baseline, std::move(study)});
}

ModelComputation::Curves ModelComputation::curves() const {
    const std::scoped_lock lock(mutex_);
    return curves_;
}

std::shared_ptr<const assessment::ServiceLimits>
ModelComputation::limitsOf(const std::string& region) const {
    const std::scoped_lock lock(mutex_);
    auto& limits = limits_[region];
    // Reading them takes milliseconds, which a move of a slider does not have.
    if (limits == nullptr)
        limits = std::make_shared<const assessment::ServiceLimits>(
            assessment::ServiceLimits::embedded(region));
    return limits;
}

std::shared_ptr<const Evaluation>
ModelComputation::evaluationOf(const SharedDocument& document) const {
    if (const auto study = knownStudy(document))
        return {study, &study->baseline()};
    const std::scoped_lock lock(mutex_);
    const bool known = refined_ && (refinedDocument_ == document || *refinedDocument_ == *document);
    return known ? refined_ : nullptr;
}

ui::SharedDashboard ModelComputation::dashboardOf(const ui::Change& change,
                                                  const Evaluation& baseline,
                                                  const Evaluation& scenario, bool refining,
                                                  Curves further) const {
    auto dashboard = std::make_shared<figures::Dashboard>(figures::buildDashboard(
        {.generation = change.generation,
         .document = change.scenario.get(),
         .baseline = change.baseline.get(),
         .months = {&scenario.system, &baseline.month, &scenario.month, refining, &baseline.system},
         .selected = selectionOf(change),
         .diagnostics = scenario.diagnostics,
         .further = std::move(further.figures),
         .page = change.page}));
    for (auto& row : dashboard->optimizations) {
        if (const auto effect = further.effects.find(row.id); effect != further.effects.end())
            row.effect = effect->second;
    }
    if (change.shown)
        takeOver(*change.shown, *dashboard);
    if (assesses(change.page)) {
        const bool same = &baseline == &scenario;
        auto assessment = std::make_shared<assessment::Assessment>(assessed(
            scenario, *change.scenario, *limitsOf(scenario.system.region), change.optimizations,
            same ? std::span<const simulation::Metric>() : baseline.month.metrics));
        assessment->alarms = std::move(further.alarms);
        assessment->audit = std::move(further.audit);
        dashboard->assessment = std::move(assessment);
    }
    figures::show(explorations_.known(change), *change.scenario,
                  {baseline.month.metrics, scenario.month.metrics, refining}, *dashboard);
    return dashboard;
}

ui::SharedDashboard ModelComputation::firstAnswer(const ui::Change& change) {
    const auto study = knownStudy(change.baseline);
    if (!study)
        return nullptr; // the baseline is still being simulated: refine() will tell
    auto shown = curves();
    if (change.scenario == change.baseline)
        return dashboardOf(change, study->baseline(), study->baseline(), false, std::move(shown));
    const auto answer = study->firstAnswer(change.scenario);
    if (!answer)
        return failed(change, answer.error());
    return dashboardOf(change, study->baseline(), *answer, true, std::move(shown));
}

ui::SharedDashboard ModelComputation::refine(const ui::Change& change, const std::stop_token& stop,
                                             const ui::Listener& listener) {
    auto study = knownStudy(change.baseline);
    const auto progress = [&listener](double share, std::uint64_t /*requests*/) {
        if (listener.progress)
            listener.progress(share);
    };
    if (!study) {
        auto recorded = Study::record(change.baseline, book_, seed_, stop, progress);
        if (stop.stop_requested())
            return nullptr;
        if (!recorded)
            return failed(change, recorded.error());
        study = *recorded;
        remember(change.baseline, study);
        if (auto first = firstAnswer(change); first && listener.better)
            listener.better(std::move(first));
    }

    const bool same = change.scenario == change.baseline || *change.scenario == *change.baseline;
    tl::expected<Evaluation, Diagnostics> refined =
        same ? tl::expected<Evaluation, Diagnostics>(study->baseline())
             : study->refine(change.scenario, stop, progress);
    if (stop.stop_requested())
        return nullptr;
    if (!refined)
        return failed(change, refined.error());
    {
        const std::scoped_lock lock(mutex_);
        refinedDocument_ = change.scenario;
        refined_ = std::make_shared<const Evaluation>(*refined);
    }
    if (listener.better)
        listener.better(dashboardOf(change, study->baseline(), *refined, false, curves()));

    auto further = workOutCurves(change, *study, stop);
    if (stop.stop_requested())
        return nullptr;
    if (listener.better)
        listener.better(dashboardOf(change, study->baseline(), *refined, false, further));
    workOutAssessment(change, *study, *refined, stop, further);
    if (stop.stop_requested())
        return nullptr;
    {
        const std::scoped_lock lock(mutex_);
        curves_ = further;
    }
    explorations_.workOut(change, *study, *refined, stop, [&] {
        if (listener.better && !stop.stop_requested())
            listener.better(dashboardOf(change, study->baseline(), *refined, false, further));
    });
    if (stop.stop_requested())
        return nullptr;
    return dashboardOf(change, study->baseline(), *refined, false, std::move(further));
}

/// Alarms and audit take runs of their own. An audit is about the application as it is loaded: with
/// another baseline the one that is known stays.
void ModelComputation::workOutAssessment(const ui::Change& change, const Study& study,
                                         const Evaluation& refined, const std::stop_token& stop,
                                         Curves& into) const {
    const auto& loaded = change.project->document;
    if (change.baseline == loaded || *change.baseline == *loaded) {
        const KnownScenario known{change.optimizations, change.scenario.get(),
                                  refined.month.metrics};
        into.audit = auditOf(study, loaded, *book_, known, stop);
    } else {
        into.audit = curves().audit;
    }
    into.alarms = alarmsOf(refined, *change.scenario, *book_, seed_, stop);
}

ModelComputation::Curves ModelComputation::workOutCurves(const ui::Change& change,
                                                         const Study& study,
                                                         const std::stop_token& stop) const {
    Curves made;
    if (!change.focus.empty()) {
        made.figures = figures::memoryCurves(study, change.scenario, change.focus, stop);
        std::ranges::move(figures::settingCurves(study, change.scenario, change.focus, stop),
                          std::back_inserter(made.figures));
    }

    // What each optimization adds to, or takes from, the bill on top of the others that are on.
    const auto with = selectionOf(change);
    const auto& loaded = change.project->document;
    const auto base = withOptimizations(loaded, change.optimizations);
    const auto baseAnswer =
        base ? study.firstAnswer(base)
             : tl::expected<Evaluation, Diagnostics>(tl::unexpect, Diagnostics{});
    if (!baseAnswer)
        return made;
    for (const auto& row : figures::optimizationRows(*loaded, with)) {
        if (stop.stop_requested())
            return made;
        auto others = change.optimizations;
        if (row.selected)
            std::erase(others, row.id);
        else
            others.push_back(row.id);
        const auto document = withOptimizations(loaded, others);
        if (!document)
            continue;
        const auto answer = study.firstAnswer(document);
        if (!answer)
            continue;
        const double difference = row.selected ? costOf(*baseAnswer) - costOf(*answer)
                                               : costOf(*answer) - costOf(*baseAnswer);
        if (std::isfinite(difference))
            made.effects[row.id] = effectOf(difference);
    }
    return made;
}

} // namespace headroom::app
