#pragma once

#include "model/calibration/function_estimate.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <string>
#include <vector>

/// The memory curve of a function as `/observed/FUNCTION` keeps it (model/system/README.md): from
/// it the curve that calibration fitted is fitted again.
namespace headroom::calibration {

/// Puts `points` and, of a single memory, `split` into what is observed of a function.
void keepCurve(const FunctionEstimate& estimate, nlohmann::json& observed);

/// The points that are kept; what is no point is left out.
std::vector<MemoryPoint> observedPoints(const nlohmann::json& observed);

/// The curve through them. The error is an English sentence.
tl::expected<DurationCurve, std::string> observedCurve(const nlohmann::json& observed);

} // namespace headroom::calibration
