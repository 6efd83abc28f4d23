#pragma once

#include "model/exploration/study.h"
#include "model/figures/figure.h"

#include <stop_token>
#include <string>
#include <vector>

namespace headroom::figures {

/// What memory does to one function in a scenario, each size computed by the study's first answer:
/// "cost.memory.ID" and "cost.duration.ID" (points with their bands), and the curve for the
/// slider, "control/functions/ID/memoryMb", whose finding says what the scenario's size does
/// against the baseline's. Nothing where the function is unknown or idle.
std::vector<Figure> memoryCurves(const exploration::Study& study,
                                 const exploration::SharedDocument& scenario,
                                 const std::string& function, const std::stop_token& stop);

} // namespace headroom::figures
