#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom::workflow {

/// A moment, counted from 1970-01-01T00:00:00Z.
struct Timestamp {
    std::int64_t seconds = 0;
    std::int32_t nanoseconds = 0;

    double sinceEpoch() const { return static_cast<double>(seconds) + nanoseconds * 1e-9; }
};

/// Below, at or above zero as `a` is before, at or after `b`.
int compare(const Timestamp& a, const Timestamp& b);

/// Reads the profile of RFC 3339 that the Amazon States Language asks for: a capital T between date
/// and time, seconds, an offset or a capital Z.
std::optional<Timestamp> parseTimestamp(std::string_view text);

/// `2016-03-14T01:59:00.123Z`, as the context object has it.
std::string timestampText(double sinceEpoch);

} // namespace headroom::workflow
