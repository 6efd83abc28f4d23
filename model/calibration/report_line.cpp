#include "model/calibration/report_line.h"

#include <charconv>
#include <cmath>
#include <string>

namespace headroom::calibration {

namespace {

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\"");
    return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

/// Whether the key at this place is the end of a longer one, such as Duration in Billed Duration.
bool isEndOfLongerKey(std::string_view text, std::size_t at) {
    const auto before = text.substr(0, at);
    return before.ends_with("Billed ") || before.ends_with("Init ") || before.ends_with("Restore ");
}

/// The number behind a key; nothing where there is none, or none that a field can hold.
std::optional<double> numberAfter(std::string_view text, std::string_view key) {
    for (auto at = text.find(key); at != std::string_view::npos; at = text.find(key, at + 1)) {
        if (isEndOfLongerKey(text, at))
            continue;
        const auto digits = trimmed(text.substr(at + key.size()));
        double value = 0;
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc() || !std::isfinite(value) || value < 0)
            return std::nullopt;
        return value;
    }
    return std::nullopt;
}

} // namespace

std::optional<Invocation> readReport(std::string_view report) {
    const auto duration = numberAfter(report, "Duration:");
    const auto memory = numberAfter(report, "Memory Size:");
    if (!duration || !memory || *memory < 64 || *memory > 65536)
        return std::nullopt;
    Invocation invocation;
    invocation.durationMs = *duration;
    invocation.memoryMb = *memory;
    invocation.memoryUsedMb = numberAfter(report, "Max Memory Used:").value_or(0);
    invocation.initMs = numberAfter(report, "Init Duration:");
    invocation.restoreMs = numberAfter(report, "Restore Duration:");
    if (const auto at = report.find("Status:"); at != std::string_view::npos) {
        const auto status = trimmed(report.substr(at + 7));
        invocation.timedOut = status.starts_with("timeout");
        invocation.failed =
            invocation.timedOut || status.starts_with("error") || status.starts_with("failure");
    }
    return invocation;
}

std::optional<EpochMs> timeBefore(std::string_view line) {
    return readTimestamp(trimmed(line));
}

} // namespace headroom::calibration
