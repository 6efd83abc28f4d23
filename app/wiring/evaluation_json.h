#pragma once

#include "model/exploration/study.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom::app {

/// The number, or null where it is not finite: JSON has no other word for "unknown".
nlohmann::json numberOrNull(double value);

/// What `headroom-cli simulate` prints of one evaluation: `{seed, replications, window,
/// simulatedRequests, metrics, targets, assessment, usage, charges}`. Unknown numbers are null. The
/// assessment is what takes no run of its own; assessing.h has the rest.
nlohmann::json toJson(const exploration::Evaluation& evaluation, const nlohmann::json& document);

} // namespace headroom::app
