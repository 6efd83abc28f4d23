#pragma once

#include "model/calibration/file_report.h"
#include "model/calibration/observations.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom::calibration {

/// Reads an X-Ray segment document: of a Lambda function its init and its calls of other services,
/// of calls of tables their latencies. Traces are a sample, so nothing is counted by them. False
/// where it is no segment.
bool readSegment(const nlohmann::json& segment, Observations& observations, FileReport& report);

} // namespace headroom::calibration
