#pragma once

#include "model/exploration/exposure.h"
#include "model/figures/dashboard.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace headroom::figures {

/// Says in each selected risk's row what its changes do to the targets under stress: where they
/// change most how likely a target is missed.
void showExposure(const exploration::ExposureStudy& exposure, const nlohmann::json& document,
                  std::vector<RiskRow>& rows);

/// The one thing that the scenario makes likelier to go wrong, or that there is none.
document::Text riskSentence(const exploration::ExposureStudy& exposure,
                            const nlohmann::json& document);

} // namespace headroom::figures
