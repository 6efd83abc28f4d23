#pragma once

#include "model/document/diagnostic.h"
#include "model/document/source_text.h"

#include <optional>
#include <string>
#include <string_view>

namespace headroom::events {

/// Collects what is found in a pattern's text.
class PatternFindings {
public:
    explicit PatternFindings(std::string_view text)
        : text_(text) {}

    /// `code` is what stands behind "events.pattern-".
    void error(std::string_view code, document::Text message, std::size_t offset,
               std::string pointer);
    void warn(std::string_view code, document::Text message, std::size_t offset,
              std::string pointer);

    bool hasErrors() const { return document::hasErrors(diagnostics_); }
    document::Diagnostics take() { return std::move(diagnostics_); }

private:
    void add(document::Severity severity, std::string_view code, document::Text message,
             std::size_t offset, std::string pointer);

    std::string_view text_;
    std::optional<document::SourceText> source_; // only where something is found
    document::Diagnostics diagnostics_;
};

} // namespace headroom::events
