#pragma once

#include "model/system/data_path.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <utility>
#include <vector>

namespace headroom::system {

/// The values that make a Choice take one of its branches; a discarded value is a member that must
/// not be there.
using ChoiceValues = std::vector<std::pair<DataPath, nlohmann::json>>;

/// One set for each rule, in their order, and one for Default where there is one. Comparisons of
/// variables and of the context object are left out.
std::vector<ChoiceValues> choiceValues(const nlohmann::json& choiceState);

} // namespace headroom::system
