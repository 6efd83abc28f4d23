#pragma once

#include "model/scenario/patch.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom::app {

/// The operations that make `after` of `before` where nothing was taken away: members are added and
/// replaced one by one, lists whole.
scenario::Patch additions(const nlohmann::json& before, const nlohmann::json& after);

} // namespace headroom::app
