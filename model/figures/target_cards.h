#pragma once

#include "model/assessment/plan_sections.h"
#include "model/figures/comparison.h"
#include "model/figures/dashboard.h"

#include <span>
#include <vector>

namespace headroom::figures {

/// One card a target: both sides in the target's unit, each judged with its wider band. A value
/// entered by hand stands for both sides where no simulation can give one.
std::vector<TargetCard> targetCards(const Comparison& comparison,
                                    std::span<const assessment::Target> targets);

} // namespace headroom::figures
