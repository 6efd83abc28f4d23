#pragma once

#include "model/document/diagnostic.h"
#include "model/document/text.h"
#include "model/scenario/scenario.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::exploration {

/// Changes made to a document one after the other, each against what those before it left.
struct ScenarioChanges {
    std::vector<scenario::Change> changes;

    struct Note {
        std::size_t change = 0; ///< index into `changes`
        document::Text text;
    };
    std::vector<Note> notes;

    /// An optimization, or a single change, that cannot be made to this document; nothing of it is.
    struct Refusal {
        std::string optimization; ///< empty for a change that belongs to none
        std::string kind;         ///< of the change that is refused
        document::Diagnostics reasons;
    };
    std::vector<Refusal> refusals;
};

/// The changes of the overlay's optimizations, in the order given. An optimization of which one
/// change cannot be made is refused whole; so is an id that the document does not know.
ScenarioChanges changesOf(const nlohmann::json& document,
                          std::span<const std::string> optimizations);

/// Generates changes anew where the catalogue made them, and takes the others as they are: what a
/// scenario becomes when one of its changes is taken out, or when the document has changed.
ScenarioChanges regenerate(const nlohmann::json& document,
                           const std::vector<scenario::Change>& changes);

/// A scenario that the overlay names at `/scenarios/ID`, or "optimized" with every optimization
/// that is marked as selected where the overlay does not name it.
struct PlannedScenario {
    scenario::Scenario scenario;
    ScenarioChanges made; ///< `made.changes` are the scenario's
};
PlannedScenario plannedScenario(const nlohmann::json& document, std::string_view id);

/// The ids of the scenarios that plannedScenario() knows.
std::vector<std::string> plannedScenarios(const nlohmann::json& document);

} // namespace headroom::exploration
