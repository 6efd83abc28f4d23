#include "model/figures/chart_names.h"

#include "model/figures/back_test_rows.h"
#include "model/figures/memory_recommendations.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace headroom::figures {

using nlohmann::json;

namespace {

bool isFilled(const json& document, const char* section) {
    const auto found = document.find(section);
    return found != document.end() && found->is_object() && !found->empty();
}

void addCalibration(const json& baseline, std::set<std::string>& names) {
    const auto observed = baseline.find("observed");
    if (observed == baseline.end() || !observed->is_object())
        return;
    const auto anySays = [&](const char* key) {
        return std::ranges::any_of(
            *observed, [key](const json& of) { return of.is_object() && of.contains(key); });
    };
    constexpr std::array<std::pair<const char*, const char*>, 4> charts{
        {{"meanMs", "calibration.duration"},
         {"p95Ms", "calibration.duration-p95"},
         {"coldStartRate", "calibration.cold-starts"},
         {"usdPerMonth", "calibration.bill"}}};
    for (const auto& [key, name] : charts)
        if (anySays(key))
            names.insert(name);
    if (!backTestRows(baseline).empty())
        names.insert("calibration.back-test");
    for (const auto& function : memoryRecommendations(baseline))
        names.insert("calibration.memory." + function.function);
}

void addFunctions(const system::System& system, std::set<std::string>& names) {
    for (const auto& function : system.functions) {
        for (const char* prefix : functionCurvePrefixes)
            names.insert(prefix + function.id);
        for (const std::string prefix :
             {"latency.function.", "cold-starts.environments.", "cold-starts.starts."})
            names.insert(prefix + function.id);
    }
    if (!system.functions.empty())
        names.insert("tuning.memory");
}

void addWorkflows(const system::System& system, std::set<std::string>& names) {
    for (const auto& workflow : system.workflows)
        names.insert("latency.workflow." + workflow.id);
    if (system.workflows.empty())
        return;
    names.insert("tuning.front");
    if (!system.assumptions.empty())
        names.insert("tuning.sensitivity." + system.workflows.front().id + ".duration.p95");
}

} // namespace

std::set<std::string> chartNames(const system::System& system, const json& scenario,
                                 const json& baseline, bool changed) {
    std::set<std::string> names{"cold-starts.duration", "cold-starts.rate",  "compare.changes",
                                "cost.by-function",     "cost.by-service",   "latency.functions",
                                "latency.parts",        "tuning.sensitivity"};
    if (changed)
        names.insert("cost.by-change");
    addFunctions(system, names);
    addWorkflows(system, names);
    if (std::ranges::any_of(system.sources, [](const auto& source) { return !source.api.empty(); }))
        names.insert("latency.api");
    if (!system.tables.empty())
        names.insert({"tables.cost", "tables.units"});
    if (std::ranges::any_of(system.buses, [](const auto& bus) { return !bus.rules.empty(); }))
        names.insert("events.deliveries");
    if (isFilled(scenario, "roadmap"))
        names.insert("roadmap.savings");
    addCalibration(baseline, names);
    return names;
}

} // namespace headroom::figures
