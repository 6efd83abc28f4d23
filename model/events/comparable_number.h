#pragma once

#include <optional>
#include <string_view>

namespace headroom::events {

/// The value of a JSON number as event patterns compare it: the nearest binary64, provided that
/// its shortest decimal form is the number that was written; nothing for 0.1234567890123456789 or
/// 1e400, which compare with no number. -0 is 0. `spelled` is a valid JSON number.
std::optional<double> comparableNumber(std::string_view spelled);

} // namespace headroom::events
