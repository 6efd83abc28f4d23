#include "model/figures/state_accesses.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string_view>

namespace headroom::figures {

using nlohmann::json;

namespace {

// Definitions that are nested deeper do not load.
constexpr int deepest = 100;

/// "arn:aws:states:::dynamodb:putItem" and "arn:aws:states:::aws-sdk:dynamodb:putItem".
std::optional<system::TableOperation> operationOf(std::string_view resource) {
    using enum system::TableOperation;
    static const std::map<std::string_view, system::TableOperation> operations{
        {"getItem", getItem},       {"putItem", putItem}, {"updateItem", updateItem},
        {"deleteItem", deleteItem}, {"query", query},     {"scan", scan}};
    constexpr std::string_view service = "dynamodb:";
    const std::size_t at = resource.rfind(service);
    if (!resource.starts_with("arn:") || at == std::string_view::npos || at == 0 ||
        resource[at - 1] != ':')
        return std::nullopt;
    const std::string_view action = resource.substr(at + service.size());
    const auto found = operations.find(action.substr(0, action.find('.')));
    return found == operations.end() ? std::nullopt : std::optional(found->second);
}

std::string tableOf(const json& state) {
    for (const char* member : {"Parameters", "Arguments"}) {
        const auto parameters = state.find(member);
        if (parameters == state.end() || !parameters->is_object())
            continue;
        const auto name = parameters->find("TableName");
        if (name == parameters->end() || !name->is_string())
            continue;
        std::string text = name->get<std::string>();
        if (text.starts_with("${") && text.ends_with('}'))
            text = text.substr(2, text.size() - 3);
        return text;
    }
    return {};
}

void collect(const json& machine, int depth, std::vector<StateAccess>& found) {
    const auto states = machine.is_object() ? machine.find("States") : machine.end();
    if (depth > deepest || states == machine.end() || !states->is_object())
        return;
    for (const auto& [name, state] : states->items()) {
        if (!state.is_object())
            continue;
        if (const auto resource = state.find("Resource");
            resource != state.end() && resource->is_string()) {
            const auto operation = operationOf(resource->get_ref<const std::string&>());
            if (std::string table = tableOf(state); operation && !table.empty())
                found.push_back({name, std::move(table), *operation});
        }
        if (const auto branches = state.find("Branches");
            branches != state.end() && branches->is_array())
            for (const json& branch : *branches)
                collect(branch, depth + 1, found);
        for (const char* member : {"Iterator", "ItemProcessor"})
            if (const auto inner = state.find(member); inner != state.end())
                collect(*inner, depth + 1, found);
    }
}

} // namespace

std::vector<StateAccess> stateAccesses(const json& definition) {
    std::vector<StateAccess> found;
    collect(definition, 0, found);
    return found;
}

} // namespace headroom::figures
