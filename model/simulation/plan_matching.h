#pragma once

#include "model/simulation/plan_data.h"

#include <cstdint>
#include <vector>

namespace headroom::simulation {

/// Where the entities of one plan stand in another, by id (states by name); `nobody` where they do
/// not.
struct Matching {
    std::vector<std::uint32_t> functions;
    std::vector<std::uint32_t> actions;
    std::vector<std::uint32_t> workflows;
    std::vector<std::uint32_t> states;
    std::vector<std::uint32_t> events;
};

Matching match(const Plan::Data& from, const Plan::Data& to);

/// Whether functions, actions, workflows and events have the same numbers in both.
bool haveSameNumbers(const Plan::Data& a, const Plan::Data& b);

} // namespace headroom::simulation
