#include "model/workflow/report.h"

#include <algorithm>
#include <utility>

namespace headroom::workflow {

using document::Text;

void Report::add(document::Severity severity, const char* code, const std::string& pointer,
                 Text message) {
    document::Diagnostic diagnostic;
    diagnostic.severity = severity;
    diagnostic.code = code;
    diagnostic.message = std::move(message);
    diagnostic.pointer = pointer;
    if (tree_ != nullptr)
        diagnostic.location = tree_->locate(pointer);
    diagnostics_.push_back(std::move(diagnostic));
}

void Report::error(const char* code, const std::string& pointer, Text message) {
    add(document::Severity::error, code, pointer, std::move(message));
}

void Report::warning(const char* code, const std::string& pointer, Text message) {
    add(document::Severity::warning, code, pointer, std::move(message));
}

void Report::errorAt(const char* code, const document::SourceLocation& location, Text message) {
    document::Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.message = std::move(message);
    diagnostic.location = location;
    diagnostics_.push_back(std::move(diagnostic));
}

document::Diagnostics Report::take() {
    std::ranges::stable_sort(diagnostics_, {}, [](const document::Diagnostic& diagnostic) {
        return std::pair(diagnostic.location.line, diagnostic.location.column);
    });
    return std::exchange(diagnostics_, {});
}

} // namespace headroom::workflow
