#include "model/exploration/definition_edit.h"

#include "model/document/json_pointer.h"

#include <array>

namespace headroom::exploration {

using document::appendToken;
using nlohmann::json;

namespace {

/// The scopes directly below a state.
template <class Json>
void forEachInnerScope(Json& state, const std::function<void(Json& scope)>& visit) {
    if (!state.is_object())
        return;
    if (const auto branches = state.find("Branches");
        branches != state.end() && branches->is_array())
        for (auto& branch : *branches)
            visit(branch);
    for (const char* const processor : {"ItemProcessor", "Iterator"})
        if (const auto found = state.find(processor); found != state.end())
            visit(*found);
}

template <class Json>
Json* statesOf(Json& scope) {
    if (!scope.is_object())
        return nullptr;
    const auto found = scope.find("States");
    return found != scope.end() && found->is_object() ? &*found : nullptr;
}

template <class Json>
Json* findScopeIn(Json& scope, const std::string& name) {
    Json* states = statesOf(scope);
    if (states == nullptr)
        return nullptr;
    if (states->contains(name))
        return &scope;
    Json* found = nullptr;
    for (auto& state : *states)
        forEachInnerScope<Json>(state, [&](Json& inner) {
            if (found == nullptr)
                found = findScopeIn(inner, name);
        });
    return found;
}

template <class Json>
void visitTransitions(
    Json& scope,
    const std::function<void(const std::string& from, Json& holder, const char* key)>& visit) {
    Json* states = statesOf(scope);
    if (states == nullptr)
        return;
    for (auto member = states->begin(); member != states->end(); ++member) {
        Json& state = *member;
        const auto offer = [&](Json& holder, const char* key) {
            if (holder.is_object() && holder.contains(key) && holder[key].is_string())
                visit(member.key(), holder, key);
        };
        offer(state, "Next");
        offer(state, "Default");
        for (const char* const list : {"Choices", "Catch"})
            if (state.is_object() && state.contains(list) && state[list].is_array())
                for (auto& rule : state[list])
                    offer(rule, "Next");
    }
}

bool identical(const json& a, const json& b) {
    const auto text = [](const json& value) {
        return value.dump(-1, ' ', false, json::error_handler_t::replace);
    };
    return a == b && text(a) == text(b);
}

/// The members that differ, as operations on them.
void compareMembers(const std::string& pointer, const json& before, const json& after,
                    scenario::Patch& patch) {
    for (const auto& [key, value] : before.items())
        if (!after.contains(key))
            patch.push_back(scenario::removeAt(appendToken(pointer, key)));
    for (const auto& [key, value] : after.items()) {
        const auto old = before.find(key);
        if (old == before.end())
            patch.push_back(scenario::addAt(appendToken(pointer, key), value));
        else if (!identical(*old, value))
            patch.push_back(scenario::replaceAt(appendToken(pointer, key), value));
    }
}

} // namespace

json* findScope(json& definition, const std::string& state) {
    return findScopeIn(definition, state);
}

const json* findScope(const json& definition, const std::string& state) {
    return findScopeIn(definition, state);
}

void forEachState(const json& definition,
                  const std::function<void(const std::string& name, const json& state)>& visit) {
    const json* states = statesOf(definition);
    if (states == nullptr)
        return;
    for (const auto& [name, state] : states->items()) {
        visit(name, state);
        forEachInnerScope<const json>(state,
                                      [&](const json& inner) { forEachState(inner, visit); });
    }
}

void forEachTransition(
    json& scope,
    const std::function<void(const std::string& from, json& holder, const char* key)>& visit) {
    visitTransitions<json>(scope, visit);
}

void forEachTransition(const json& scope,
                       const std::function<void(const std::string& from, const json& holder,
                                                const char* key)>& visit) {
    visitTransitions<const json>(scope, visit);
}

void retarget(json& scope, const std::string& from, const std::string& to) {
    if (textOf(scope, "StartAt") == from)
        scope["StartAt"] = to;
    forEachTransition(scope, [&](const std::string&, json& holder, const char* key) {
        if (holder[key] == from)
            holder[key] = to;
    });
}

std::string textOf(const json& object, std::string_view key) {
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool usesJsonata(const json& definition, const json& state) {
    std::string language = textOf(state, "QueryLanguage");
    if (language.empty())
        language = textOf(definition, "QueryLanguage");
    return language == "JSONata";
}

std::string freeStateName(const json& definition, const std::string& wanted) {
    std::string name = wanted;
    for (int number = 2; findScope(definition, name) != nullptr; ++number)
        name = wanted + std::to_string(number);
    return name;
}

scenario::Patch definitionPatch(const std::string& pointer, const json& before, const json& after) {
    scenario::Patch patch;
    json outerBefore = before;
    json outerAfter = after;
    const json statesBefore = outerBefore.value("States", json::object());
    const json statesAfter = outerAfter.value("States", json::object());
    outerBefore.erase("States");
    outerAfter.erase("States");
    compareMembers(pointer, outerBefore, outerAfter, patch);

    const std::string states = pointer + "/States";
    for (const auto& [name, state] : statesBefore.items())
        if (!statesAfter.contains(name))
            patch.push_back(scenario::removeAt(appendToken(states, name)));
    for (const auto& [name, state] : statesAfter.items()) {
        const auto old = statesBefore.find(name);
        if (old == statesBefore.end())
            patch.push_back(scenario::addAt(appendToken(states, name), state));
        else if (old->is_object() && state.is_object())
            compareMembers(appendToken(states, name), *old, state, patch);
    }
    return patch;
}

} // namespace headroom::exploration
