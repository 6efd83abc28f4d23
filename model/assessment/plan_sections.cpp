#include "model/assessment/plan_sections.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom::assessment {

namespace {

using nlohmann::json;

const json& section(const json& document, const char* name) {
    static const json empty = json::object();
    const auto found = document.find(name);
    return found != document.end() && found->is_object() ? *found : empty;
}

std::string text(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end())
        return {};
    return found->is_string() ? found->get<std::string>() : found->dump();
}

std::optional<double> number(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number())
        return std::nullopt;
    return found->get<double>();
}

std::vector<std::string> texts(const json& object, const char* key) {
    std::vector<std::string> result;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_array())
        return result;
    for (const auto& entry : *found) {
        if (entry.is_string())
            result.push_back(entry.get<std::string>());
    }
    return result;
}

/// A reported figure belongs to the target that measures the same; only equal units compare.
std::optional<double> reportedFor(const json& document, const std::string& id,
                                  document::Unit unit) {
    const auto& reported = section(document, "reported");
    const auto found = reported.find(id);
    if (found == reported.end() || !found->is_object())
        return std::nullopt;
    const auto stated = document::unitOfSymbol(text(*found, "unit"));
    if (!stated || *stated != unit)
        return std::nullopt;
    return number(*found, "value");
}

std::vector<Target> readTargetsOf(const json& document, const char* name) {
    std::vector<Target> targets;
    for (const auto& [id, entry] : section(document, name).items()) {
        if (!entry.is_object())
            continue;
        const auto value = number(entry, "value");
        if (!value)
            continue;
        Target target;
        target.id = id;
        target.name = text(entry, "name");
        target.definition = text(entry, "definition");
        target.metric = text(entry, "metric");
        target.atMost = text(entry, "comparison") != "atLeast";
        target.value = *value;
        target.unit = document::unitOfSymbol(text(entry, "unit")).value_or(document::Unit::none);
        target.reported = reportedFor(document, id, target.unit);
        if (const auto manual = entry.find("manual"); manual != entry.end() && manual->is_object())
            target.entered = number(*manual, "value");
        targets.push_back(std::move(target));
    }
    return targets;
}

} // namespace

std::vector<Target> readTargets(const json& document) {
    return readTargetsOf(document, "targets");
}

std::vector<Target> readKpis(const json& document) {
    return readTargetsOf(document, "kpis");
}

std::vector<Risk> readRisks(const json& document) {
    std::vector<Risk> risks;
    for (const auto& [id, entry] : section(document, "risks").items()) {
        if (entry.is_object())
            risks.push_back({id, text(entry, "name"), text(entry, "level"),
                             text(entry, "mitigation"), text(entry, "rollback"),
                             texts(entry, "optimizations")});
    }
    return risks;
}

std::vector<RoadmapPhase> readRoadmap(const json& document) {
    std::vector<RoadmapPhase> phases;
    for (const auto& [id, entry] : section(document, "roadmap").items()) {
        if (!entry.is_object())
            continue;
        RoadmapPhase phase;
        phase.id = id;
        phase.name = text(entry, "name");
        if (const auto weeks = entry.find("weeks");
            weeks != entry.end() && weeks->is_array() && weeks->size() == 2 &&
            (*weeks)[0].is_number_integer() && (*weeks)[1].is_number_integer()) {
            phase.firstWeek = (*weeks)[0].get<int>();
            phase.lastWeek = (*weeks)[1].get<int>();
        }
        if (const auto items = entry.find("items"); items != entry.end() && items->is_array()) {
            for (const auto& item : *items) {
                if (item.is_object())
                    phase.items.push_back({text(item, "name"), texts(item, "optimizations"),
                                           number(item, "hours"), text(item, "risk"),
                                           texts(item, "after")});
            }
        }
        if (const auto reported = entry.find("reported"); reported != entry.end())
            phase.reported =
                reported->is_object() ? text(*reported, "text") : text(entry, "reported");
        phases.push_back(std::move(phase));
    }
    std::ranges::stable_sort(phases, {}, &RoadmapPhase::firstWeek);
    return phases;
}

std::vector<AuditedClaim> readAudit(const json& document) {
    std::vector<AuditedClaim> claims;
    for (const auto& [id, entry] : section(document, "audit").items()) {
        if (entry.is_object())
            claims.push_back({id, text(entry, "claim"), text(entry, "lines"),
                              text(entry, "verdict"), text(entry, "finding"), text(entry, "show")});
    }
    return claims;
}

std::optional<simulation::Estimate> metricIn(std::span<const simulation::Metric> metrics,
                                             const std::string& metric, document::Unit unit) {
    const auto found = std::ranges::find(metrics, metric, &simulation::Metric::id);
    if (found == metrics.end())
        return std::nullopt;
    simulation::Estimate estimate = found->estimate;
    double factor = 1;
    using document::Unit;
    if (found->unit == Unit::milliseconds && unit == Unit::seconds)
        factor = 1.0 / 1000;
    else if (found->unit == Unit::seconds && unit == Unit::milliseconds)
        factor = 1000;
    else if (found->unit != unit)
        return std::nullopt;
    for (double* part : {&estimate.value, &estimate.low, &estimate.high, &estimate.assumptionLow,
                         &estimate.assumptionHigh})
        *part *= factor;
    return estimate;
}

} // namespace headroom::assessment
