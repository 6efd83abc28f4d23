#include "model/figures/plan_rows.h"

#include "model/assessment/plan_sections.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom::figures {

using document::Text;
using nlohmann::json;

namespace {

const json& optimizationsOf(const json& document) {
    static const json empty = json::object();
    const auto found = document.find("optimizations");
    return found != document.end() && found->is_object() ? *found : empty;
}

std::string textOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool anySelected(const std::vector<std::string>& ids, const Selection& selected) {
    return std::ranges::any_of(ids, [&](const auto& id) { return selected.contains(id); });
}

} // namespace

std::vector<RiskRow> riskRows(const json& document, const Selection& selected) {
    std::vector<RiskRow> rows;
    Selection assessed;
    for (const auto& risk : assessment::readRisks(document)) {
        assessed.insert(risk.optimizations.begin(), risk.optimizations.end());
        rows.push_back({.id = risk.id,
                        .name = Text::verbatim(risk.name),
                        .level = risk.level,
                        .mitigation = Text::verbatim(risk.mitigation),
                        .rollback = Text::verbatim(risk.rollback),
                        .optimizations = risk.optimizations,
                        .selected = anySelected(risk.optimizations, selected)});
    }
    const auto& optimizations = optimizationsOf(document);
    for (const auto& id : selected) {
        const auto found = optimizations.find(id);
        if (assessed.contains(id) || found == optimizations.end())
            continue;
        RiskRow row;
        row.id = id;
        row.name = Text::verbatim(textOf(*found, "name"));
        row.level = "UNASSESSED";
        row.mitigation = Text(document::translatable(
            "Risks", "Nobody has assessed this change yet; add a risk to the overlay"));
        row.optimizations = {id};
        row.selected = true;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<RoadmapPhase> roadmapPhases(const json& document, const Selection& selected) {
    std::vector<RoadmapPhase> phases;
    for (const auto& phase : assessment::readRoadmap(document)) {
        RoadmapPhase shown;
        shown.id = phase.id;
        shown.name = Text::verbatim(phase.name);
        shown.firstWeek = phase.firstWeek;
        shown.lastWeek = phase.lastWeek;
        shown.reported = Text::verbatim(phase.reported);
        for (const auto& item : phase.items)
            shown.items.push_back({.name = Text::verbatim(item.name),
                                   .optimizations = item.optimizations,
                                   .hours = item.hours,
                                   .risk = item.risk,
                                   .selected = anySelected(item.optimizations, selected),
                                   .after = item.after});
        phases.push_back(std::move(shown));
    }
    return phases;
}

std::vector<OptimizationRow> optimizationRows(const json& document, const Selection& selected) {
    std::vector<std::string> order;
    for (const auto& phase : assessment::readRoadmap(document)) {
        for (const auto& item : phase.items)
            order.insert(order.end(), item.optimizations.begin(), item.optimizations.end());
    }
    const auto& optimizations = optimizationsOf(document);
    for (const auto& [id, entry] : optimizations.items()) {
        if (std::ranges::find(order, id) == order.end())
            order.push_back(id);
    }

    std::vector<OptimizationRow> rows;
    for (const auto& id : order) {
        const auto found = optimizations.find(id);
        const bool listed = std::ranges::find(rows, id, &OptimizationRow::id) != rows.end();
        if (found == optimizations.end() || !found->is_object() || listed)
            continue;
        OptimizationRow row;
        row.id = id;
        row.name = Text::verbatim(textOf(*found, "name"));
        row.description = Text::verbatim(textOf(*found, "description"));
        row.selected = selected.contains(id);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace headroom::figures
