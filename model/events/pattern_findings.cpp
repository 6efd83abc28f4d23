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
    diagnostics_.push_back({.severity = severity,
                            .code = "events.pattern-" + std::string(code),
                            .message = std::move(message),
                            .location = locationOf(text_, offset),
                            .pointer = std::move(pointer)});
}

std::string childPointer(const std::string& pointer, std::string_view key) {
    std::string child = pointer + '/';
    for (const char c : key) {
        if (c == '~')
            child += "~0";
        else if (c == '/')
            child += "~1";
        else
            child += c;
    }
    return child;
}

std::string childPointer(const std::string& pointer, std::size_t index) {
    return pointer + '/' + std::to_string(index);
}

} // namespace headroom::events
