#pragma once

#include <nlohmann/json_fwd.hpp>

namespace headroom::exploration {

/// Optimizations that suggest themselves for an application whose overlay states none, as
/// `/optimizations` has them: {ID: {name, description, group, changes}}. Each change is one that
/// the catalogue can make to the document as it stands; none is selected. Functions of a framework
/// are left alone. An empty object where nothing suggests itself.
nlohmann::json proposedOptimizations(const nlohmann::json& document);

} // namespace headroom::exploration
