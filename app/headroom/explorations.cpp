#include "app/headroom/explorations.h"

#include "model/exploration/scenario_changes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <ranges>
#include <utility>

namespace headroom::app {

using exploration::SharedDocument;
using nlohmann::json;

namespace {

bool same(const SharedDocument& a, const SharedDocument& b) {
    return a == b || (a != nullptr && b != nullptr && *a == *b);
}

/// Whether two documents differ in nothing but when the roadmap does what.
bool sameButRoadmap(const SharedDocument& a, const SharedDocument& b) {
    if (same(a, b))
        return true;
    if (a == nullptr || b == nullptr)
        return false;
    // Asked at every move of a slider: nothing is copied, and the first difference is the end.
    const auto isRoadmap = [](const auto& member) { return member.first == "roadmap"; };
    const auto& left = a->get_ref<const json::object_t&>();
    const auto& right = b->get_ref<const json::object_t&>();
    return std::ranges::equal(left | std::views::filter(std::not_fn(isRoadmap)),
                              right | std::views::filter(std::not_fn(isRoadmap)));
}

/// Whether two documents plan the same: what a roadmap's states depend on besides the baseline.
bool samePlan(const SharedDocument& a, const SharedDocument& b) {
    if (a == b)
        return true;
    if (a == nullptr || b == nullptr)
        return false;
    constexpr std::array sections{"roadmap", "targets", "project", "optimizations"};
    for (const char* section : sections) {
        const auto left = a->find(section);
        const auto right = b->find(section);
        if ((left == a->end()) != (right == b->end()) || (left != a->end() && *left != *right))
            return false;
    }
    return true;
}

/// The optimizations that are on, and every other difference as an edit by hand.
std::vector<scenario::Change> changesOf(const ui::Change& change) {
    auto made = exploration::changesOf(*change.baseline, change.optimizations);
    json document = *change.baseline;
    scenario::makeChanges(document, made.changes);
    const auto rest = scenario::patchFromJson(json::diff(document, *change.scenario));
    if (rest)
        for (const auto& operation : *rest)
            made.changes.push_back(
                {.optimization = {}, .specification = nullptr, .operations = {operation}});
    return std::move(made.changes);
}

std::vector<exploration::Sensitivity> sensitivitiesOf(const exploration::Evaluation& evaluation,
                                                      const json& document,
                                                      const cost::PriceBook& book,
                                                      const std::string& tunedWorkflow) {
    document::Diagnostics remarks;
    const auto prices = exploration::pricesFor(document, book, remarks);
    std::vector<exploration::Sensitivity> all;
    all.push_back(exploration::sensitivityOf(evaluation, prices, "application.cost"));
    // One workflow says enough; the others are a choice away.
    const auto& workflows = evaluation.system.workflows;
    const auto chosen = std::ranges::find(workflows, tunedWorkflow, &system::Workflow::id);
    if (!workflows.empty())
        all.push_back(exploration::sensitivityOf(
            evaluation, prices,
            (chosen == workflows.end() ? workflows.front() : *chosen).id + ".duration.p95"));
    return all;
}

std::vector<exploration::MemoryTuning> sizesOf(const exploration::Study& study,
                                               const exploration::Evaluation& refined,
                                               const exploration::SharedDocument& scenario,
                                               const std::stop_token& stop) {
    std::vector<exploration::MemoryTuning> sizes;
    for (const auto& function : refined.system.functions)
        if (auto tuned = exploration::tuneMemory(study, scenario, function.id, {}, stop))
            sizes.push_back(std::move(*tuned));
    return sizes;
}

} // namespace

figures::Explored Explorations::known(const ui::Change& change) const {
    const std::scoped_lock lock(mutex_);
    figures::Explored parts;
    if (!same(known_.baseline, change.baseline))
        return parts;
    parts.contributions = known_.parts.contributions;
    if (samePlan(known_.plan, change.scenario))
        parts.roadmap = known_.parts.roadmap;
    if (sameButRoadmap(known_.scenario, change.scenario)) {
        parts.exposure = known_.parts.exposure;
        parts.memory = known_.parts.memory;
        if (known_.tunedWorkflow == change.tunedWorkflow) {
            parts.tuning = known_.parts.tuning;
            parts.sensitivities = known_.parts.sensitivities;
        }
    }
    return parts;
}

void Explorations::begin(const ui::Change& change) {
    const std::scoped_lock lock(mutex_);
    if (!same(known_.baseline, change.baseline))
        known_ = {};
    known_.baseline = change.baseline;
    if (!sameButRoadmap(known_.scenario, change.scenario)) {
        auto contributions = std::move(known_.parts.contributions);
        auto roadmap = std::move(known_.parts.roadmap);
        known_.parts = {};
        known_.parts.contributions = std::move(contributions);
        known_.parts.roadmap = std::move(roadmap);
        known_.contributionsAreCurrent = false;
    }
    if (known_.tunedWorkflow != change.tunedWorkflow) {
        known_.parts.tuning.reset();
        known_.parts.sensitivities.clear();
    }
    known_.tunedWorkflow = change.tunedWorkflow;
    known_.scenario = change.scenario;
    if (!samePlan(known_.plan, change.scenario))
        known_.parts.roadmap.reset();
    known_.plan = change.scenario;
}

void Explorations::keep(const std::function<void(figures::Explored&)>& part) {
    const std::scoped_lock lock(mutex_);
    part(known_.parts);
}

void Explorations::workOut(const ui::Change& change, const exploration::Study& study,
                           const exploration::Evaluation& refined, const std::stop_token& stop,
                           const std::function<void()>& told) {
    using figures::Explored;
    begin(change);
    figures::Explored parts;
    bool current = false;
    {
        const std::scoped_lock lock(mutex_);
        parts = known_.parts;
        current = known_.contributionsAreCurrent;
    }
    if (parts.sensitivities.empty())
        keep([&](Explored& all) {
            all.sensitivities =
                sensitivitiesOf(refined, *change.scenario, *book_, change.tunedWorkflow);
        });
    if (!parts.roadmap) {
        auto states = exploration::roadmapStates(study, change.baseline, *change.scenario, stop);
        if (stop.stop_requested())
            return;
        keep([&](Explored& all) { all.roadmap = std::move(states); });
        told();
    }
    if (!parts.tuning) {
        auto memory =
            parts.memory.empty() ? sizesOf(study, refined, change.scenario, stop) : parts.memory;
        auto tuning =
            exploration::tune(study, change.scenario, {.workflow = change.tunedWorkflow}, stop);
        if (stop.stop_requested())
            return;
        keep([&](Explored& all) {
            all.memory = std::move(memory);
            if (tuning)
                all.tuning = std::make_shared<const exploration::Tuning>(std::move(*tuning));
        });
        told();
    }
    const auto changes = changesOf(change);
    if (!current) {
        auto contributions = exploration::contributions(study, change.baseline, changes, {}, stop);
        if (stop.stop_requested())
            return;
        if (contributions)
            contributions =
                exploration::settledOn(std::move(*contributions), study.baseline(), refined);
        const std::scoped_lock lock(mutex_);
        known_.parts.contributions = std::move(contributions);
        known_.contributionsAreCurrent = true;
    }
    told();
    if (!parts.exposure) {
        auto exposure = exploration::exposureOf(change.baseline, changes, *book_,
                                                {.seed = study.request().seed}, stop);
        if (stop.stop_requested())
            return;
        keep([&](Explored& all) { all.exposure = std::move(exposure); });
    }
}

} // namespace headroom::app
