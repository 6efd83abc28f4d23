#pragma once

#include "model/exploration/study.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom::app {

/// The number, or null where it is not finite: JSON has no other word for "unknown".
nlohmann::json numberOrNull(double value);

/// What `headroom-cli simulate` prints of one evaluation: `{seed, replications, window,
/// simulatedRequests, metrics, targets, usage, charges}`. Unknown numbers are null.
nlohmann::json toJson(const exploration::Evaluation& evaluation, const nlohmann::json& document);

} // namespace headroom::app
