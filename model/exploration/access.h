#pragma once

#include <nlohmann/json_fwd.hpp>

namespace headroom::exploration {

/// Whether a key schema or index {partition, sort?} can answer an access pattern with a Query.
bool beginsWith(const nlohmann::json& keys, const nlohmann::json& accessPattern);

/// Whether an access pattern is a Scan of the table: neither its keys nor an index begins with the
/// pattern's partition attribute.
bool isScan(const nlohmann::json& table, const nlohmann::json& accessPattern);

} // namespace headroom::exploration
