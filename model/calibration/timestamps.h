#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom::calibration {

/// Milliseconds since 1970-01-01 UTC.
using EpochMs = std::int64_t;

/// "2026-03-02T10:15:04.412Z" (also with a space, with or without a fraction, with an offset such
/// as +01:00, or the date alone) at the beginning of the text. A time without an offset is UTC.
std::optional<EpochMs> readTimestamp(std::string_view text);

/// 0 Monday ... 6 Sunday, and 0..23, both UTC.
int dayOfWeek(EpochMs time);
int hourOfDay(EpochMs time);

} // namespace headroom::calibration
