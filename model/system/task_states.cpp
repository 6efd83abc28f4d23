#include "model/system/task_states.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace headroom::system {

using nlohmann::json;

namespace {

constexpr int deepestNesting = 100; // far beyond what a definition of 1 MB can usefully hold

std::string_view textOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string()
               ? std::string_view(found->get_ref<const std::string&>())
               : std::string_view();
}

/// The service of a Resource: "arn:aws:states:::dynamodb:getItem" and
/// "arn:aws:states:::aws-sdk:dynamodb:getItem" are "dynamodb", a function's ARN is "lambda".
std::string_view serviceOf(std::string_view resource) {
    constexpr std::string_view integration = ":states:::";
    constexpr std::string_view sdk = "aws-sdk:";
    const auto start = resource.find(integration);
    if (start == std::string_view::npos)
        return resource.find(":activity:") != std::string_view::npos ? std::string_view()
                                                                     : std::string_view("lambda");
    resource.remove_prefix(start + integration.size());
    if (resource.starts_with(sdk))
        resource.remove_prefix(sdk.size());
    return resource.substr(0, resource.find(':'));
}

void walk(const json& machine, DefinedStates& found, int depth);

void visit(const std::string& name, const json& state, DefinedStates& found, int depth) {
    found.names.emplace_back(name);
    const std::string_view type = textOf(state, "Type");
    if (type == "Task") {
        const std::string_view resource = textOf(state, "Resource");
        const std::string_view service = serviceOf(resource);
        found.tasks.push_back(
            {name, &state, service, service.empty() || resource.ends_with(".waitForTaskToken")});
    } else if (type == "Parallel") {
        if (const auto branches = state.find("Branches");
            branches != state.end() && branches->is_array()) {
            for (const auto& branch : *branches)
                walk(branch, found, depth + 1);
        }
    } else if (type == "Map") {
        for (const char* key : {"ItemProcessor", "Iterator"}) {
            if (const auto processor = state.find(key); processor != state.end())
                walk(*processor, found, depth + 1);
        }
    }
}

void walk(const json& machine, DefinedStates& found, int depth) {
    if (depth > deepestNesting || !machine.is_object())
        return;
    const auto states = machine.find("States");
    if (states == machine.end() || !states->is_object())
        return;
    for (const auto& [name, state] : states->get_ref<const json::object_t&>()) {
        if (state.is_object())
            visit(name, state, found, depth);
    }
}

} // namespace

DefinedStates findStates(const json& definition) {
    DefinedStates found;
    walk(definition, found, 0);
    std::ranges::sort(found.names);
    return found;
}

} // namespace headroom::system
