#include "app/cli/diagnostics.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>

namespace headroom::cli {

nlohmann::json toJson(const document::Diagnostics& diagnostics) {
    nlohmann::json result = nlohmann::json::array();
    for (const document::Diagnostic& diagnostic : diagnostics) {
        nlohmann::json entry{{"severity", document::word(diagnostic.severity)},
                             {"code", diagnostic.code},
                             {"message", diagnostic.message.english()}};
        if (!diagnostic.location.file.empty())
            entry["file"] = diagnostic.location.file;
        if (diagnostic.location.line > 0)
            entry["line"] = diagnostic.location.line;
        if (diagnostic.location.column > 0)
            entry["column"] = diagnostic.location.column;
        if (!diagnostic.pointer.empty())
            entry["pointer"] = diagnostic.pointer;
        result.push_back(std::move(entry));
    }
    return result;
}

void print(const document::Diagnostics& diagnostics) {
    for (const document::Diagnostic& diagnostic : diagnostics)
        fmt::print(stderr, "{}\n", document::format(diagnostic));
}

} // namespace headroom::cli
