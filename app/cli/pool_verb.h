#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace headroom::cli {

/// `pool`: one case from standard input (`{kind, parameters, samples, seed}`); prints what the
/// mechanism does and returns the exit status.
int pool(bool asJson);

/// One case of `batch pool`: `{kind, parameters, samples, seed}` to `{values, requests,
/// cpuSeconds}`.
nlohmann::json poolCase(const nlohmann::json& batchCase);

} // namespace headroom::cli
