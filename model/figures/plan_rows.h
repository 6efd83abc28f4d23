#pragma once

#include "model/figures/dashboard.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace headroom::figures {

/// The ids of the optimizations that the scenario has switched on.
using Selection = std::set<std::string, std::less<>>;

/// The document's risks; every selected optimization that no risk names is a row "UNASSESSED".
std::vector<RiskRow> riskRows(const nlohmann::json& document, const Selection& selected);

/// The document's roadmap, phases by week.
std::vector<RoadmapPhase> roadmapPhases(const nlohmann::json& document, const Selection& selected);

/// The document's optimizations in the order of the roadmap's phases, then by id.
std::vector<OptimizationRow> optimizationRows(const nlohmann::json& document,
                                              const Selection& selected);

} // namespace headroom::figures
