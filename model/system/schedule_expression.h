#pragma once

#include <optional>
#include <string_view>

namespace headroom::system {

/// The mean time in seconds between two runs of `rate(5 minutes)` or `cron(0 12 ? * MON-FRI *)`;
/// nothing for `at(...)` and for what is no schedule. Months count as 730 hours.
std::optional<double> scheduleSeconds(std::string_view expression);

} // namespace headroom::system
