#pragma once

#include "model/figures/figure.h"
#include "model/figures/latency_figures.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace headroom::figures {

/// What is simulated of the baseline, whose document is `current`, beside what was observed when
/// the project was calibrated (`/observed`), figures `calibration.NAME[.FUNCTION]`; nothing where
/// it never was. A function whose observations are of another memory than it has now shows in its
/// curve only.
std::vector<Figure> calibrationFigures(const Months& months, const nlohmann::json& current);

} // namespace headroom::figures
