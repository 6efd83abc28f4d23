#include "model/calibration/entity_names.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <utility>

namespace headroom::calibration {

using nlohmann::json;

namespace {

constexpr int deepestNesting = 100;

bool isWordCharacter(char character) {
    return std::isalnum(static_cast<unsigned char>(character)) != 0;
}

/// `-LogicalId-` before at least eight letters or digits, as CloudFormation names what a template
/// leaves unnamed.
bool isGeneratedFrom(std::string_view id, std::string_view name) {
    const auto last = name.rfind('-');
    if (last == std::string_view::npos || name.size() - last - 1 < 8 || last < id.size() + 1)
        return false;
    const auto begin = last - id.size();
    return name.substr(begin, id.size()) == id && name[begin - 1] == '-' &&
           std::ranges::all_of(name.substr(last + 1), isWordCharacter);
}

void collectStates(const json& definition, std::set<std::string>& states, int depth) {
    if (depth > deepestNesting || !definition.is_object())
        return;
    const auto own = definition.find("States");
    if (own == definition.end() || !own->is_object())
        return;
    for (const auto& [name, state] : own->items()) {
        states.insert(name);
        if (!state.is_object())
            continue;
        for (const char* nested : {"Iterator", "ItemProcessor"}) {
            if (const auto found = state.find(nested); found != state.end())
                collectStates(*found, states, depth + 1);
        }
        if (const auto branches = state.find("Branches");
            branches != state.end() && branches->is_array()) {
            for (const auto& branch : *branches)
                collectStates(branch, states, depth + 1);
        }
    }
}

std::string nameOf(const json& entity, const std::string& id) {
    if (entity.is_object()) {
        if (const auto name = entity.find("name"); name != entity.end() && name->is_string())
            return name->get<std::string>();
    }
    return id;
}

} // namespace

std::string_view bareName(std::string_view name) {
    constexpr std::string_view logGroup = "/aws/lambda/";
    if (const auto group = name.find(logGroup); group != std::string_view::npos) {
        name.remove_prefix(group + logGroup.size());
        return name.substr(0, name.find_first_of(":*"));
    }
    if (name.starts_with("arn:")) {
        // arn:partition:service:region:account:kind:NAME[:qualifier]; tables: table/NAME[/index]
        for (int field = 0; field < 5; ++field) {
            const auto colon = name.find(':');
            if (colon == std::string_view::npos)
                return name;
            name.remove_prefix(colon + 1);
        }
        const auto kind = name.find_first_of(":/");
        if (kind != std::string_view::npos)
            name.remove_prefix(kind + 1);
        return name.substr(0, name.find_first_of(":/"));
    }
    return name.substr(0, name.find(':'));
}

EntityNames EntityNames::of(const json& document) {
    EntityNames names;
    const auto each = [&](const char* section, auto add) {
        const auto found = document.find(section);
        if (found == document.end() || !found->is_object())
            return;
        for (const auto& [id, entity] : found->items())
            add(id, entity);
    };
    each("functions", [&](const std::string& id, const json& entity) {
        names.addFunction(id, nameOf(entity, id));
    });
    each("tables", [&](const std::string& id, const json& entity) {
        names.addTable(id, nameOf(entity, id));
    });
    each("workflows", [&](const std::string& id, const json& entity) {
        std::set<std::string> states;
        if (entity.is_object() && entity.contains("definition"))
            collectStates(entity.at("definition"), states, 0);
        names.addWorkflow(id, nameOf(entity, id), std::move(states));
    });
    return names;
}

void EntityNames::addFunction(std::string id, std::string name) {
    functions_.push_back({std::move(id), std::move(name)});
}

void EntityNames::addWorkflow(std::string id, std::string name, std::set<std::string> states) {
    states_[id] = std::move(states);
    workflows_.push_back({std::move(id), std::move(name)});
}

void EntityNames::addTable(std::string id, std::string name) {
    tables_.push_back({std::move(id), std::move(name)});
}

std::optional<std::string> EntityNames::find(const std::vector<Entity>& entities,
                                             std::string_view name) {
    const auto bare = bareName(name);
    if (bare.empty())
        return std::nullopt;
    for (const auto& entity : entities) {
        if (entity.name == bare)
            return entity.id;
    }
    for (const auto& entity : entities) {
        // In a child stack the id is Child/ID, and the name is made of ID alone.
        const auto own = std::string_view(entity.id).substr(entity.id.rfind('/') + 1);
        if (entity.id == bare || own == bare || isGeneratedFrom(own, bare))
            return entity.id;
    }
    return std::nullopt;
}

std::optional<std::string> EntityNames::function(std::string_view name) const {
    return find(functions_, name);
}

std::optional<std::string> EntityNames::workflow(std::string_view nameOrArn) const {
    return find(workflows_, nameOrArn);
}

std::optional<std::string> EntityNames::table(std::string_view nameOrArn) const {
    return find(tables_, nameOrArn);
}

std::optional<std::string> EntityNames::workflowWith(const std::set<std::string>& states) const {
    std::optional<std::string> only;
    for (const auto& [id, own] : states_) {
        if (!std::ranges::includes(own, states))
            continue;
        if (only)
            return std::nullopt;
        only = id;
    }
    return only;
}

std::optional<std::string> EntityNames::functionOfPath(std::string_view path) const {
    while (!path.empty()) {
        const auto slash = path.rfind('/');
        const auto part = path.substr(slash == std::string_view::npos ? 0 : slash + 1);
        const auto stem = part.substr(0, part.find('.'));
        if (auto exact = function(stem))
            return exact;
        if (auto within = functionWithin(part))
            return within;
        if (slash == std::string_view::npos)
            break;
        path = path.substr(0, slash);
    }
    return std::nullopt;
}

std::optional<std::string> EntityNames::longestWithin(const std::vector<Entity>& entities,
                                                      std::string_view text) {
    std::optional<std::string> best;
    std::size_t longest = 0;
    for (const auto& entity : entities) {
        for (const auto& name : {entity.name, entity.id}) {
            const auto at = text.find(name);
            if (at == std::string_view::npos || name.size() <= longest)
                continue;
            const auto end = at + name.size();
            if ((at > 0 && isWordCharacter(text[at - 1])) ||
                (end < text.size() && isWordCharacter(text[end])))
                continue;
            best = entity.id;
            longest = name.size();
        }
    }
    return best;
}

std::optional<std::string> EntityNames::functionWithin(std::string_view text) const {
    return longestWithin(functions_, text);
}

std::optional<std::string> EntityNames::workflowWithin(std::string_view text) const {
    return longestWithin(workflows_, text);
}

std::optional<std::string> EntityNames::onlyFunction() const {
    return functions_.size() == 1 ? std::optional(functions_.front().id) : std::nullopt;
}

} // namespace headroom::calibration
