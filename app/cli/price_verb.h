#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace headroom::cli {

/// `price USAGE`: prints what the usage in a file costs, line by line; returns the exit status.
int price(const std::string& file, bool asJson);

/// One case of `batch price`: `{region, service, usage}` to `{usd, lines}`. Where something is
/// unknown, `usd` is null and `known` is the sum of the rest.
nlohmann::json priceCase(const nlohmann::json& batchCase);

} // namespace headroom::cli
