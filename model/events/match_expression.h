#pragma once

#include "model/events/json_text.h"
#include "model/events/pattern_findings.h"
#include "model/events/value_matcher.h"

#include <optional>
#include <string>

namespace headroom::events {

/// Reads one element of a field's array: a plain value or an object with one operator. Nothing, and
/// an error in `findings`, where it is neither.
std::optional<ValueMatcher> readMatchExpression(const JsonValue& element,
                                                const std::string& pointer,
                                                PatternFindings& findings);

} // namespace headroom::events
