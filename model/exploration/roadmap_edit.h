#pragma once

#include "model/scenario/patch.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <string>

namespace headroom::exploration {

/// Moves an item of the roadmap to the end of another phase: both phases' lists of items, replaced
/// whole. Empty where there is no such item or phase, and where it is there already.
scenario::Patch moveRoadmapItem(const nlohmann::json& document, const std::string& fromPhase,
                                std::size_t item, const std::string& toPhase);

} // namespace headroom::exploration
