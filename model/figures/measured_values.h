#pragma once

#include "model/scenario/patch.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string>
#include <vector>

namespace headroom::figures {

/// The places whose values calibration measured and that can be put back, ascending.
std::vector<std::string> measuredPlaces(const nlohmann::json& document);

/// The operations that put back what the measured values at `places` stand for. A profile and the
/// source that follows it are put back together. Places that hold no measured value are passed
/// over.
scenario::Patch revertedValues(const nlohmann::json& document, std::span<const std::string> places);

/// The operations that take back everything that calibration brought, what was observed included.
scenario::Patch revertedCalibration(const nlohmann::json& document);

} // namespace headroom::figures
