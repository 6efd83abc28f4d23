#include "model/document/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>

namespace headroom::document {

const char* word(Severity severity) {
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::note:
        return "note";
    }
    return "error";
}

bool hasErrors(const Diagnostics& diagnostics) {
    return std::ranges::any_of(diagnostics,
                               [](const Diagnostic& d) { return d.severity == Severity::error; });
}

std::string format(const Diagnostic& diagnostic) {
    std::string place = diagnostic.location.file;
    if (diagnostic.location.line > 0)
        place += fmt::format(":{}", diagnostic.location.line);
    if (diagnostic.location.line > 0 && diagnostic.location.column > 0)
        place += fmt::format(":{}", diagnostic.location.column);
    if (!place.empty())
        place += ": ";
    std::string line = fmt::format("{}{}: {} [{}]", place, word(diagnostic.severity),
                                   diagnostic.message.english(), diagnostic.code);
    if (!diagnostic.pointer.empty())
        line += fmt::format(" ({})", diagnostic.pointer);
    return line;
}

} // namespace headroom::document
