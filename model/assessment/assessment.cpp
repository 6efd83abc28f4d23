#include "model/assessment/assessment.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace headroom::assessment {

namespace {

using nlohmann::json;

const json& section(const json& document, const char* name) {
    static const json empty = json::object();
    const auto found = document.find(name);
    return found != document.end() && found->is_object() ? *found : empty;
}

std::string textOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::string linesOf(const json& object) {
    const auto lines = object.find("lines");
    if (lines == object.end() || !lines->is_array() || lines->size() != 2)
        return {};
    const std::string from = (*lines)[0].dump();
    const std::string to = (*lines)[1].dump();
    return from == to ? from : from + "-" + to;
}

} // namespace

std::vector<AssessedRisk> assessRisks(const json& document, std::span<const std::string> selected) {
    const auto isOn = [&](const std::string& id) {
        return std::ranges::find(selected, id) != selected.end();
    };
    std::vector<AssessedRisk> risks;
    std::set<std::string> assessed;
    for (auto& risk : readRisks(document)) {
        assessed.insert(risk.optimizations.begin(), risk.optimizations.end());
        const bool on = std::ranges::any_of(risk.optimizations, isOn);
        risks.push_back({std::move(risk), on});
    }
    for (const auto& [id, optimization] : section(document, "optimizations").items()) {
        if (!optimization.is_object() || assessed.contains(id))
            continue;
        Risk risk;
        risk.id = id;
        risk.name = textOf(optimization, "name");
        risk.level = "UNASSESSED";
        risk.optimizations = {id};
        risks.push_back({std::move(risk), isOn(id)});
    }
    return risks;
}

std::vector<TrackedMetrics> metricsToTrack(const json& document,
                                           std::span<const simulation::Metric> metrics) {
    std::vector<TrackedMetrics> tracked;
    for (const auto& [id, entry] : section(document, "metricsToTrack").items()) {
        if (!entry.is_object())
            continue;
        TrackedMetrics list{id, textOf(entry, "name"), textOf(entry, "kind"), linesOf(entry), {}};
        if (const auto ids = entry.find("metrics"); ids != entry.end() && ids->is_array())
            for (const auto& wanted : *ids) {
                const auto found = std::ranges::find_if(metrics, [&](const auto& metric) {
                    return wanted.is_string() && metric.id == wanted.template get<std::string>();
                });
                if (found != metrics.end())
                    list.metrics.push_back(*found);
            }
        tracked.push_back(std::move(list));
    }
    return tracked;
}

Assessment assess(const AssessmentInput& input) {
    Assessment assessment;
    if (input.limits != nullptr)
        assessment.quotas = quotas(*input.system, *input.results, *input.limits);
    if (!input.results->usage.empty())
        assessment.utilization =
            utilization(input.metrics, simulation::meanUsage(input.results->usage));
    assessment.kpis = judgeGoals(readKpis(*input.document), input.metrics, input.baseline);
    for (Goal& kpi : assessment.kpis)
        if (kpi.target.metric == "application.utilization")
            kpi.parts = assessment.utilization;
    assessment.risks = assessRisks(*input.document, input.selected);
    assessment.roadmap = readRoadmap(*input.document);
    assessment.metricsToTrack = metricsToTrack(*input.document, input.metrics);
    return assessment;
}

} // namespace headroom::assessment
