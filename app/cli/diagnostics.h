#pragma once

#include "model/document/diagnostic.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom::cli {

/// `[{severity, code, message, file, line, column, pointer}]`, as every verb prints diagnostics;
/// what is unknown of the place is left out.
nlohmann::json toJson(const document::Diagnostics& diagnostics);

/// Writes one line a diagnostic to standard error, in the form compilers use.
void print(const document::Diagnostics& diagnostics);

} // namespace headroom::cli
