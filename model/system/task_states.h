#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace headroom::system {

/// A Task state of a definition, found in States, Branches and item processors.
struct TaskState {
    std::string_view name;
    const nlohmann::json* state = nullptr;
    std::string_view service; ///< "lambda", "dynamodb", "states" ...; empty: an activity
    bool callback = false;    ///< waits for a task token, or for an activity's worker
};

struct DefinedStates {
    std::vector<std::string_view> names; ///< of all states, sorted
    std::vector<TaskState> tasks;
};

/// Walks a definition in the Amazon States Language. Views point into it.
DefinedStates findStates(const nlohmann::json& definition);

} // namespace headroom::system
