#pragma once

#include "model/exploration/change_builder.h"
#include "model/exploration/definition_edit.h"

#include <string>

namespace headroom::exploration {

/// A change of the workflow that the parameter "workflow" names: a copy of its definition to work
/// on, and the operations that the difference makes.
class WorkflowEdit {
public:
    explicit WorkflowEdit(ChangeBuilder& change);

    /// False where there is no such workflow or its definition is not known; the builder knows why.
    explicit operator bool() const { return definition.is_object(); }

    /// The scope and the state that a parameter names; false with a finding where there is none or
    /// it has another type.
    struct Place {
        std::string name;
        nlohmann::json* scope = nullptr;
        explicit operator bool() const { return scope != nullptr; }
        nlohmann::json& state() const { return (*scope)["States"][name]; }
    };
    Place place(std::string_view key, std::string_view type);

    /// Where diagnostics about the state point to.
    std::string pointerOf(const std::string& state) const;

    bool express() const { return workflow.text("type") == "EXPRESS"; }

    /// Refuses what would no longer be a valid definition; otherwise adds the operations.
    void commit();

    ChangeBuilder& change;
    ChangeBuilder::Entity workflow;
    nlohmann::json definition;
};

} // namespace headroom::exploration
