#pragma once

#include "model/exploration/study.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom::app {

/// What `headroom-cli simulate` prints of one evaluation: `{seed, replications, window,
/// simulatedRequests, metrics, targets, usage, charges}`. Unknown numbers are null.
nlohmann::json toJson(const exploration::Evaluation& evaluation, const nlohmann::json& document);

} // namespace headroom::app
