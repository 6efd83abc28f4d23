#pragma once

#include "model/system/system.h"

#include <nlohmann/json_fwd.hpp>

#include <set>
#include <string>

namespace headroom::figures {

/// The names of the charts that a project and a scenario of it have, without simulating: which
/// entities there are decides. A chart whose values turn out to be too few to draw is named too.
/// `system` is the scenario's; `changed` says whether the scenario differs from the project as it
/// is loaded, whose document is `baseline`.
std::set<std::string> chartNames(const system::System& system, const nlohmann::json& scenario,
                                 const nlohmann::json& baseline, bool changed);

/// What the curves of single functions are called, before the function's id; the window computes
/// them for the one that it looks at.
inline constexpr const char* functionCurvePrefixes[]{"cost.memory.", "cost.duration.",
                                                     "cost.timeout.", "cost.cut-off."};

} // namespace headroom::figures
