#include "model/exploration/workflow_edit.h"

#include "model/document/json_pointer.h"
#include "model/workflow/definition_loader.h"
#include "model/workflow/json_text.h"

namespace headroom::exploration {

using document::appendToken;
using document::Text;
using document::translatable;

WorkflowEdit::WorkflowEdit(ChangeBuilder& builder)
    : change(builder)
    , workflow(builder.entity("workflow", "/workflows")) {
    if (!workflow)
        return;
    definition = workflow.member("definition");
    if (!definition.is_object())
        change.refuse(Text(translatable("Changes", "The workflow's definition is not known")),
                      workflow.pointer);
}

WorkflowEdit::Place WorkflowEdit::place(std::string_view key, std::string_view type) {
    Place place{.name = change.text(key), .scope = nullptr};
    if (place.name.empty())
        return place;
    nlohmann::json* scope = findScope(definition, place.name);
    if (scope == nullptr) {
        change.badParameter(
            key, Text(translatable("Changes", "The workflow has no state \"%1\""), {place.name}));
        return place;
    }
    if (textOf((*scope)["States"][place.name], "Type") != type) {
        change.refuse(Text(translatable("Changes", "The state \"%1\" is no %2 state"),
                           {place.name, std::string(type)}),
                      pointerOf(place.name));
        return place;
    }
    place.scope = scope;
    return place;
}

std::string WorkflowEdit::pointerOf(const std::string& state) const {
    std::string pointer = workflow.pointer + "/definition";
    if (!definition.contains("States") || !definition.at("States").contains(state))
        return pointer; // nested in a branch
    return appendToken(pointer + "/States", state);
}

void WorkflowEdit::commit() {
    if (change.failed())
        return;
    const auto type =
        express() ? workflow::ExecutionType::express : workflow::ExecutionType::standard;
    const auto check = [&](const nlohmann::json& asl) {
        return workflow::loadDefinition(workflow::fromJson(asl), type);
    };
    const auto after = check(definition);
    if (!after.valid() && check(workflow.member("definition")).valid()) {
        for (const auto& diagnostic : after.diagnostics)
            if (diagnostic.severity == document::Severity::error)
                change.refuse(diagnostic.message,
                              workflow.pointer + "/definition" + diagnostic.pointer);
        return;
    }
    change.append(definitionPatch(workflow.pointer + "/definition", workflow.member("definition"),
                                  definition));
}

} // namespace headroom::exploration
