#include "model/exploration/scenario_changes.h"

#include "model/document/json_pointer.h"
#include "model/exploration/catalogue.h"
#include "model/exploration/definition_edit.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

namespace headroom::exploration {

using document::Diagnostics;
using document::Text;
using document::translatable;
using nlohmann::json;
using scenario::Change;

namespace {

/// Makes changes on a copy of the document; what belongs to one optimization is made or refused
/// together.
class Sequence {
public:
    explicit Sequence(json document)
        : document_(std::move(document)) {}

    void make(std::span<const Change> together) {
        ScenarioChanges made;
        json attempt = document_;
        for (const Change& change : together) {
            if (!makeOne(attempt, change, made)) {
                result_.refusals.push_back(std::move(made.refusals.front()));
                return;
            }
        }
        for (ScenarioChanges::Note& note : made.notes) {
            note.change += result_.changes.size();
            result_.notes.push_back(std::move(note));
        }
        std::ranges::move(made.changes, std::back_inserter(result_.changes));
        document_ = std::move(attempt);
    }

    void refuse(std::string optimization, Diagnostics reasons) {
        result_.refusals.push_back({std::move(optimization), {}, std::move(reasons)});
    }

    ScenarioChanges take() { return std::move(result_); }

private:
    static bool makeOne(json& document, const Change& change, ScenarioChanges& made) {
        Change next = change;
        Diagnostics reasons;
        if (change.specification != nullptr) {
            auto generated = generate(document, *change.specification);
            if (generated) {
                next.operations = std::move(generated->operations);
                for (Text& note : generated->notes)
                    made.notes.push_back({made.changes.size(), std::move(note)});
            } else {
                reasons = std::move(generated.error());
            }
        }
        if (reasons.empty()) {
            auto applied = scenario::applyPatch(document, next.operations);
            if (!applied)
                reasons = std::move(applied.error());
        }
        if (!reasons.empty()) {
            const std::string kind =
                change.specification == nullptr ? "" : textOf(*change.specification, "kind");
            made.refusals = {{change.optimization, kind, std::move(reasons)}};
            return false;
        }
        made.changes.push_back(std::move(next));
        return true;
    }

    json document_;
    ScenarioChanges result_;
};

const json* find(const json& document, const char* section, std::string_view id) {
    const auto found = document.is_object() ? document.find(section) : document.end();
    if (found == document.end() || !found->is_object())
        return nullptr;
    const auto entry = found->find(id);
    return entry == found->end() || !entry->is_object() ? nullptr : &*entry;
}

std::vector<Change> specified(const std::string& optimization, const json& stated) {
    std::vector<Change> changes;
    if (const auto list = stated.find("changes"); list != stated.end() && list->is_array())
        for (const json& specification : *list)
            changes.push_back({.optimization = optimization,
                               .specification = std::make_shared<const json>(specification),
                               .operations = {}});
    return changes;
}

std::vector<std::string> selectedOptimizations(const json& document) {
    std::vector<std::string> ids;
    if (const auto all = document.find("optimizations"); all != document.end() && all->is_object())
        for (const auto& [id, stated] : all->items())
            if (stated.is_object() && stated.value("selected", json()) == true)
                ids.push_back(id);
    return ids;
}

} // namespace

ScenarioChanges changesOf(const json& document, std::span<const std::string> optimizations) {
    Sequence sequence(document);
    for (const std::string& id : optimizations) {
        if (const json* stated = find(document, "optimizations", id); stated != nullptr) {
            sequence.make(specified(id, *stated));
            continue;
        }
        sequence.refuse(
            id, {{.severity = document::Severity::error,
                  .code = "change.unknown-optimization",
                  .message = Text(translatable("Changes", "There is no optimization \"%1\""), {id}),
                  .location = {},
                  .pointer = document::appendToken("/optimizations", id)}});
    }
    return sequence.take();
}

ScenarioChanges regenerate(const json& document, const std::vector<Change>& changes) {
    Sequence sequence(document);
    for (std::size_t i = 0; i < changes.size();) {
        std::size_t end = i + 1;
        while (!changes[i].optimization.empty() && end < changes.size() &&
               changes[end].optimization == changes[i].optimization)
            ++end;
        sequence.make(std::span(changes).subspan(i, end - i));
        i = end;
    }
    return sequence.take();
}

PlannedScenario plannedScenario(const json& document, std::string_view id) {
    PlannedScenario planned;
    planned.scenario.id = id;
    planned.scenario.name = id;
    std::vector<std::string> optimizations;
    if (const json* stated = find(document, "scenarios", id); stated != nullptr) {
        if (const std::string name = textOf(*stated, "name"); !name.empty())
            planned.scenario.name = name;
        if (const auto list = stated->find("optimizations");
            list != stated->end() && list->is_array())
            for (const json& optimization : *list)
                if (optimization.is_string())
                    optimizations.push_back(optimization.get<std::string>());
    } else if (id == scenario::optimizedScenario) {
        optimizations = selectedOptimizations(document);
    }
    planned.made = changesOf(document, optimizations);
    planned.scenario.changes = planned.made.changes;
    return planned;
}

std::vector<std::string> plannedScenarios(const json& document) {
    std::set<std::string> ids;
    if (const auto stated = document.find("scenarios");
        stated != document.end() && stated->is_object())
        for (const auto& [id, value] : stated->items())
            ids.insert(id);
    if (!selectedOptimizations(document).empty())
        ids.insert(std::string(scenario::optimizedScenario));
    ids.erase(std::string(scenario::currentScenario));
    return {ids.begin(), ids.end()};
}

} // namespace headroom::exploration
