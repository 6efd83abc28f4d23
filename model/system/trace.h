#pragma once

#include "model/document/text.h"

#include <tl/expected.hpp>

#include <string_view>
#include <vector>

namespace headroom::system {

/// Arrivals that were observed.
struct Trace {
    std::vector<double> seconds; ///< from midnight (UTC) of the first day, sorted
    double lengthSeconds = 0;    ///< whole days: a trace that is replayed again keeps its hours
};

/// Reads a CSV trace, one entry a line: a time, or a minute and how many arrived in it (spread
/// evenly over the minute). A time is a number of seconds from midnight, a Unix time (seconds or
/// milliseconds), or ISO 8601 in UTC (`2026-01-15T10:00:00Z`). Empty lines, lines that begin with
/// `#` and a first line of names are skipped. At most 10 million arrivals.
tl::expected<Trace, document::Text> parseTrace(std::string_view content);

} // namespace headroom::system
