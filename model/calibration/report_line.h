#pragma once

#include "model/calibration/observations.h"

#include <optional>
#include <string_view>

namespace headroom::calibration {

/// The words before the request id in the last log line of a Lambda invocation (text format).
inline constexpr std::string_view reportMark = "REPORT RequestId:";

/// Reads a REPORT line from its mark on; fields are separated by tabs, or by spaces where the line
/// was copied from a console. Nothing where Duration or Memory Size is missing or no number.
/// `endTime` stays empty: it stands before the mark, if anywhere (timeBefore()).
std::optional<Invocation> readReport(std::string_view report);

/// The time that a line begins with.
std::optional<EpochMs> timeBefore(std::string_view line);

} // namespace headroom::calibration
