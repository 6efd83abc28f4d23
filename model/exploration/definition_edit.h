#pragma once

#include "model/scenario/patch.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <string_view>

/// Edits of a state machine's definition, state by state. A scope is an object with StartAt and
/// States: the machine itself, a branch of a Parallel state, the processor of a Map state.
namespace headroom::exploration {

/// The scope that holds the state, wherever it is nested; nullptr where there is none. State names
/// are unique within a definition.
nlohmann::json* findScope(nlohmann::json& definition, const std::string& state);
const nlohmann::json* findScope(const nlohmann::json& definition, const std::string& state);

/// Calls for every state at any depth.
void forEachState(
    const nlohmann::json& definition,
    const std::function<void(const std::string& name, const nlohmann::json& state)>& visit);

/// Calls for every place where a state of the scope names its successor: Next, Default, and those
/// of choices and catchers. `from` is the state, `holder` the object that has the key.
void forEachTransition(nlohmann::json& scope,
                       const std::function<void(const std::string& from, nlohmann::json& holder,
                                                const char* key)>& visit);
void forEachTransition(
    const nlohmann::json& scope,
    const std::function<void(const std::string& from, const nlohmann::json& holder,
                             const char* key)>& visit);

/// Lets everything that leads to one state of the scope lead to another, StartAt too.
void retarget(nlohmann::json& scope, const std::string& from, const std::string& to);

/// A text member, or "" where there is none.
std::string textOf(const nlohmann::json& object, std::string_view key);

/// Whether the state's expressions are JSONata rather than JSONPath.
bool usesJsonata(const nlohmann::json& definition, const nlohmann::json& state);

/// A state name, or `wanted` with a number behind it where it is taken.
std::string freeStateName(const nlohmann::json& definition, const std::string& wanted);

/// The operations that make one definition out of the other: fields of the states of the machine
/// itself, added and removed states, fields of the machine; everything deeper is replaced whole.
scenario::Patch definitionPatch(const std::string& pointer, const nlohmann::json& before,
                                const nlohmann::json& after);

} // namespace headroom::exploration
