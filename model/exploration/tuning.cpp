#include "model/exploration/tuning.h"

#include "model/assessment/plan_sections.h"
#include "model/assessment/verdict.h"
#include "model/document/json_pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <string_view>
#include <utility>

namespace headroom::exploration {

using assessment::Target;
using nlohmann::json;

namespace {

// Fewer than a curve has: combinations multiply.
constexpr std::array<double, 8> fewSizesMb{128, 256, 512, 768, 1024, 1536, 1769, 3008};

constexpr std::string_view statistic = ".duration.p95";

const simulation::Estimate* find(const Evaluation& evaluation, const std::string& id) {
    const auto& metrics = evaluation.month.metrics;
    const auto found = std::ranges::find(metrics, id, &simulation::Metric::id);
    const bool known = found != metrics.end() && !found->estimate.insufficient &&
                       std::isfinite(found->estimate.value);
    return known ? &found->estimate : nullptr;
}

double costOf(const Evaluation& evaluation, const std::string& function) {
    const auto* cost = find(evaluation, function + ".cost");
    return cost == nullptr ? 0 : cost->value;
}

std::string workflowFor(const std::string& asked, const std::vector<Target>& targets,
                        const Evaluation& evaluation) {
    const auto runs = [&](const std::string& workflow) {
        return find(evaluation, workflow + std::string(statistic)) != nullptr;
    };
    if (!asked.empty())
        return runs(asked) ? asked : std::string();
    for (const Target& target : targets)
        for (const auto& workflow : evaluation.system.workflows)
            if (target.metric.starts_with(workflow.id + ".") && runs(workflow.id))
                return workflow.id;
    for (const auto& workflow : evaluation.system.workflows)
        if (runs(workflow.id))
            return workflow.id;
    return {};
}

std::vector<std::string> failedTargets(const Evaluation& evaluation,
                                       const std::vector<Target>& targets) {
    std::vector<std::string> failed;
    for (const Target& target : targets) {
        const auto value =
            assessment::metricIn(evaluation.month.metrics, target.metric, target.unit);
        if (value &&
            assessment::judge(*value, target.value, target.atMost) == assessment::Verdict::fail)
            failed.push_back(target.id);
    }
    return failed;
}

/// An axis of the search: the sizes of one function.
struct Axis {
    std::string function;
    std::vector<double> sizesMb;
    std::size_t current = 0;
};

std::vector<Axis> axesOf(const Evaluation& evaluation, const TuneOptions& options) {
    std::vector<const system::Function*> functions;
    for (const auto& function : evaluation.system.functions)
        if (costOf(evaluation, function.id) > 0)
            functions.push_back(&function);
    std::ranges::stable_sort(functions, std::ranges::greater{}, [&](const auto* function) {
        return costOf(evaluation, function->id);
    });
    if (functions.size() > options.mostFunctions)
        functions.resize(options.mostFunctions);
    std::ranges::sort(functions, {}, &system::Function::id);

    std::vector<Axis> axes;
    for (const auto* function : functions) {
        Axis axis{.function = function->id, .sizesMb = options.sizesMb};
        if (axis.sizesMb.empty())
            axis.sizesMb.assign(fewSizesMb.begin(), fewSizesMb.end());
        axis.sizesMb.push_back(function->memoryMb);
        std::ranges::sort(axis.sizesMb);
        axis.sizesMb.erase(std::ranges::unique(axis.sizesMb).begin(), axis.sizesMb.end());
        // The function does not start with less memory than it uses.
        std::erase_if(axis.sizesMb, [&](double size) {
            return size < function->memoryUsedMaxMb && size != function->memoryMb;
        });
        axis.current = static_cast<std::size_t>(
            std::ranges::find(axis.sizesMb, function->memoryMb) - axis.sizesMb.begin());
        axes.push_back(std::move(axis));
    }
    return axes;
}

std::string pointerOf(const std::string& function) {
    return document::appendToken("/functions", function) + "/memoryMb";
}

json sizeJson(double memoryMb) {
    return static_cast<std::int64_t>(std::llround(memoryMb));
}

} // namespace

std::optional<Tuning> tune(const Study& study, const SharedDocument& scenario,
                           const TuneOptions& options, const std::stop_token& stop,
                           const ShareDone& done) {
    if (stop.stop_requested())
        return std::nullopt;
    const auto asIs = study.firstAnswer(scenario);
    if (!asIs)
        return std::nullopt;
    const auto targets = assessment::readTargets(*scenario);
    Tuning tuning;
    tuning.workflow = workflowFor(options.workflow, targets, *asIs);
    const auto axes = axesOf(*asIs, options);
    if (tuning.workflow.empty() || axes.empty() || find(*asIs, "application.cost") == nullptr)
        return std::nullopt;
    const auto alreadyMissed = failedTargets(*asIs, targets);

    Choice start;
    std::vector<std::size_t> sizes;
    for (const Axis& axis : axes) {
        tuning.functions.push_back(axis.function);
        start.push_back(axis.current);
        sizes.push_back(axis.sizesMb.size());
    }
    std::map<Choice, TunedPoint> points;
    const Try attempt = [&](const Choice& choice) -> std::optional<Objectives> {
        if (stop.stop_requested())
            return std::nullopt;
        auto changed = std::make_shared<json>(*scenario);
        TunedPoint point;
        for (std::size_t i = 0; i < axes.size(); ++i) {
            point.memoryMb.push_back(axes[i].sizesMb[choice[i]]);
            if (choice[i] != start[i])
                (*changed)[json::json_pointer(pointerOf(axes[i].function))] =
                    sizeJson(point.memoryMb.back());
        }
        const auto answer =
            choice == start ? asIs : study.firstAnswer(SharedDocument(std::move(changed)));
        if (!answer)
            return std::nullopt;
        const auto* cost = find(*answer, "application.cost");
        const auto* latency = find(*answer, tuning.workflow + std::string(statistic));
        if (cost == nullptr || latency == nullptr)
            return Objectives{0, 0, false};
        point.cost = *cost;
        point.latency = *latency;
        point.missed = failedTargets(*answer, targets);
        const bool admissible = std::ranges::includes(alreadyMissed, point.missed);
        const Objectives objectives{cost->value, latency->value, admissible};
        points.emplace(choice, std::move(point));
        return objectives;
    };
    const auto found = searchFront(sizes, start, attempt, {.mostTries = options.mostTries}, done);
    if (!found)
        return std::nullopt;
    tuning.asIs = points.at(start);
    for (const ParetoPoint& point : found->front)
        tuning.front.push_back(points.at(point.choice));
    for (const auto& [choice, point] : points)
        if (std::ranges::find(found->front, choice, &ParetoPoint::choice) == found->front.end())
            tuning.others.push_back(point);
    return tuning;
}

scenario::Patch patchOf(const Tuning& tuning, const TunedPoint& point) {
    scenario::Patch patch;
    for (std::size_t i = 0; i < tuning.functions.size(); ++i)
        if (point.memoryMb[i] != tuning.asIs.memoryMb[i])
            patch.push_back(
                scenario::replaceAt(pointerOf(tuning.functions[i]), sizeJson(point.memoryMb[i])));
    return patch;
}

} // namespace headroom::exploration
