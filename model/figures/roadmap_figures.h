#pragma once

#include "model/exploration/roadmap_states.h"
#include "model/figures/dashboard.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace headroom::figures {

/// Puts what each phase comes to into its row; phases are found by id.
void showStates(const std::vector<exploration::PhaseState>& states, const nlohmann::json& document,
                std::vector<RoadmapPhase>& phases);

/// "roadmap.savings": gross saving, added cost and net, cumulative over the weeks.
Figure roadmapSavings(const std::vector<RoadmapPhase>& phases);

} // namespace headroom::figures
