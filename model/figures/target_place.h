#pragma once

#include "model/figures/figure.h"
#include "model/scenario/patch.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace headroom::figures {

/// Where the document keeps the value of a target.
struct TargetPlace {
    std::string pointer; ///< "/targets/ID/value"
    std::string name;
    double value = 0; ///< as the document has it, in the target's own unit
};

/// The target whose line a figure of one entity's duration ("latency.function.ID",
/// "latency.workflow.ID") shows at a position of its x axis; nothing where none stands there.
std::optional<TargetPlace> targetAt(const nlohmann::json& document, const Figure& figure,
                                    double position);

/// What gives the target another value, in its own unit.
scenario::Patch patchOf(const TargetPlace& target, double value);

} // namespace headroom::figures
