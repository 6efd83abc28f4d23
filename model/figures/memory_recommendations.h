#pragma once

#include "model/calibration/memory_choice.h"
#include "model/document/text.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace headroom::figures {

/// What the observations of a function recommend for its memory, beside what it has.
struct MemoryRecommendation {
    std::string function; ///< id
    std::string name;
    std::optional<double> configuredMb;
    double configuredMs = 0; ///< by the curve; where configuredMb is known
    calibration::MemoryAdvice advice;
};

/// Of each function whose memory curve was observed (`/observed`), in the document's order.
std::vector<MemoryRecommendation> memoryRecommendations(const nlohmann::json& document);

/// "measured", "predicted within 6 %", "assumed".
document::Text basisText(const calibration::MemoryChoice& choice);

/// "Cheapest", "Fastest", "Balanced".
document::Text strategyText(calibration::TuningStrategy strategy);

} // namespace headroom::figures
