#pragma once

#include "model/calibration/application_estimate.h"
#include "model/document/text.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace headroom::calibration {

/// A value of the document that calibration set.
struct MeasuredSetting {
    std::string pointer;
    MeasuredValue measured;
    std::string source;
};

struct Calibrated {
    std::vector<MeasuredSetting> settings;
    std::vector<document::Text> notes; ///< what could not be taken over, and why
};

/// Writes estimates into a resolved document: behaviour of functions, workflows and tables, the
/// workload's volumes and profiles, the platform's keep-alive and gaps between tasks, the ranges of
/// assumptions that were narrowed. Each value gets an entry in `basis` with its source, sample size
/// and interval, and with what it replaced (figures::revertedValues puts that back).
Calibrated writeMeasured(const ApplicationEstimate& estimate, const ModelledApplication& modelled,
                         nlohmann::json& document);

} // namespace headroom::calibration
