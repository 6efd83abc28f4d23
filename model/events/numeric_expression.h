#pragma once

#include "model/events/json_text.h"
#include "model/events/pattern_findings.h"
#include "model/events/value_matcher.h"

#include <optional>
#include <string>

namespace headroom::events {

/// Reads what stands behind `numeric`: `["=", n]`, one bound, or a lower and then an upper bound.
std::optional<PositiveMatcher> readNumericExpression(const JsonValue& operation,
                                                     const std::string& pointer,
                                                     PatternFindings& findings);

/// The number of an operator; one that does not compare (see comparableNumber) is an error, one
/// beyond the range that EventBridge documents a warning.
std::optional<double> readComparableNumber(const JsonValue& operand, const std::string& pointer,
                                           PatternFindings& findings);

} // namespace headroom::events
