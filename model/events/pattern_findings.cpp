#include "model/events/pattern_findings.h"

#include <utility>

namespace headroom::events {

using document::Severity;

void PatternFindings::error(std::string_view code, document::Text message, std::size_t offset,
                            std::string pointer) {
    add(Severity::error, code, std::move(message), offset, std::move(pointer));
}

void PatternFindings::warn(std::string_view code, document::Text message, std::size_t offset,
                           std::string pointer) {
    add(Severity::warning, code, std::move(message), offset, std::move(pointer));
}

void PatternFindings::add(Severity severity, std::string_view code, document::Text message,
                          std::size_t offset, std::string pointer) {
    // Nobody reads more, and finding the line of each takes time.
    constexpr std::size_t enough = 100;
    if (diagnostics_.size() >= enough)
        return;
    if (!source_)
        source_.emplace(std::string(), std::string(text_));
    diagnostics_.push_back({.severity = severity,
                            .code = "events.pattern-" + std::string(code),
                            .message = std::move(message),
                            .location = source_->locate(offset),
                            .pointer = std::move(pointer)});
}

} // namespace headroom::events
