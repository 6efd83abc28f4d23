#include "model/system/trace.h"

#include <date/date.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <optional>
#include <sstream>
#include <string>

namespace headroom::system {

using document::Text;
using document::translatable;

namespace {

constexpr std::size_t maximumArrivals = 10'000'000;
constexpr double secondsPerDay = 86'400;

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\"");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\"") - first + 1);
}

std::optional<double> numberIn(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value) ||
        value < 0)
        return std::nullopt;
    return value;
}

/// Seconds from midnight or since 1970: both are counted from a midnight.
std::optional<double> timeIn(std::string_view text) {
    constexpr double smallestUnixMilliseconds = 1e11; // as seconds in the year 5138
    if (const auto number = numberIn(text))
        return *number >= smallestUnixMilliseconds ? *number / 1000.0 : *number;
    std::istringstream stream{std::string(text)};
    std::chrono::sys_time<std::chrono::milliseconds> time;
    for (const char* form : {"%FT%TZ", "%F %T", "%FT%T"}) {
        stream.clear();
        stream.seekg(0);
        if (stream >> date::parse(form, time))
            return static_cast<double>(time.time_since_epoch().count()) / 1000.0;
    }
    return std::nullopt;
}

/// One line as arrivals; false where it is no entry.
bool appendLine(std::string_view line, std::vector<double>& seconds) {
    const auto comma = line.find_first_of(",;\t");
    const auto time = timeIn(trimmed(line.substr(0, comma)));
    if (!time)
        return false;
    if (comma == std::string_view::npos) {
        seconds.push_back(*time);
        return true;
    }
    const auto count = numberIn(trimmed(line.substr(comma + 1)));
    if (!count || *count > static_cast<double>(maximumArrivals))
        return false;
    const auto whole = static_cast<std::size_t>(std::llround(*count));
    for (std::size_t i = 0; i < whole && seconds.size() <= maximumArrivals; ++i)
        seconds.push_back(*time +
                          60.0 * (static_cast<double>(i) + 0.5) / static_cast<double>(whole));
    return true;
}

} // namespace

tl::expected<Trace, Text> parseTrace(std::string_view content) {
    Trace trace;
    std::int64_t lineNumber = 0;
    while (!content.empty()) {
        const auto end = content.find('\n');
        const std::string_view line = trimmed(content.substr(0, end));
        content = end == std::string_view::npos ? std::string_view() : content.substr(end + 1);
        ++lineNumber;
        if (line.empty() || line.front() == '#')
            continue;
        if (!appendLine(line, trace.seconds) && lineNumber > 1)
            return tl::unexpected(Text(translatable("System", "Line %1 of the trace is neither a "
                                                              "time nor a minute and a count"),
                                       {lineNumber}));
        if (trace.seconds.size() > maximumArrivals)
            return tl::unexpected(
                Text(translatable("System", "The trace has more than %1 arrivals"),
                     {static_cast<std::int64_t>(maximumArrivals)}));
    }
    if (trace.seconds.empty())
        return tl::unexpected(Text(translatable("System", "The trace is empty")));
    std::ranges::sort(trace.seconds);
    const double midnight = std::floor(trace.seconds.front() / secondsPerDay) * secondsPerDay;
    for (double& second : trace.seconds)
        second -= midnight;
    trace.lengthSeconds = (std::floor(trace.seconds.back() / secondsPerDay) + 1) * secondsPerDay;
    return trace;
}

} // namespace headroom::system
