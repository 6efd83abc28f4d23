#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace headroom::cli {

/// One case of `batch test-state`: `{definition, request}` as the TestState API takes them, to
/// `{status, output?, nextState?, error?, cause?, inspectionData?}`.
nlohmann::json testStateCase(std::string_view line);

} // namespace headroom::cli
