#pragma once

#include "model/calibration/modelled_application.h"
#include "model/system/system.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom::exploration {

/// What a project's model says before calibration. Shares of a function's actions come from the
/// sources, states and events that name them, equal ones where nothing does. `document` is the one
/// that `system` was read from: its `basis` tells what was only assumed.
calibration::ModelledApplication modelledApplication(const system::System& system,
                                                     const nlohmann::json& document);

} // namespace headroom::exploration
