#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace headroom::cli {

/// `match --pattern FILE --event FILE`: prints `match`, `no-match` or `invalid-pattern`, and why
/// the pattern is invalid to standard error; returns the exit status.
int match(const std::string& patternFile, const std::string& eventFile);

/// One case of `batch match`: `{pattern, event}`, both JSON texts, to `{verdict}`.
nlohmann::json matchCase(const nlohmann::json& batchCase);

} // namespace headroom::cli
