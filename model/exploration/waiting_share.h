#pragma once

#include "model/scenario/patch.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace headroom::exploration {

/// What a function's own time consists of at its memory: the mean over its actions, each counted
/// once, without the calls to tables, buses and dependencies that are declared one by one.
struct OwnTime {
    double workMs = 0;    ///< on the CPU, throttled as its memory throttles it
    double waitingMs = 0; ///< the remainder that no memory shortens

    double waitingShare() const { return waitingMs / (workMs + waitingMs); }
};

/// Nothing where the behaviour of the function is not stated or takes no time.
std::optional<OwnTime> ownTime(const nlohmann::json& document, const std::string& function);

/// Moves time between work and waiting until `share` (0 to 1) of the own time is waiting. The
/// duration at the function's memory stays what it is; actions keep their relation as far as there
/// is time to take from.
scenario::Patch waitingSharePatch(const nlohmann::json& document, const std::string& function,
                                  double share);

} // namespace headroom::exploration
