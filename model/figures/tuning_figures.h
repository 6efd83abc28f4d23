#pragma once

#include "model/exploration/memory_tuning.h"
#include "model/exploration/sensitivity.h"
#include "model/exploration/tuning.h"
#include "model/figures/figure.h"

#include <nlohmann/json_fwd.hpp>

#include <span>

namespace headroom::figures {

/// "tuning.front": cost against the workflow's p95, the front, what else was tried and where the
/// scenario stands. `categoryIds[i]` names the point at `positions[i]`: "front:2", "others:11".
Figure tuningFront(const exploration::Tuning& tuning, const nlohmann::json& document);

/// "tuning.memory": the sizes worth naming, function by function.
Figure memoryChoices(std::span<const exploration::MemoryTuning> tunings,
                     const nlohmann::json& document);

/// "tuning.sensitivity.METRIC" (of the bill "tuning.sensitivity"): how far the metric moves from
/// its value at either end of each assumption, widest first.
Figure tornado(const exploration::Sensitivity& sensitivity, const nlohmann::json& document);

} // namespace headroom::figures
