#pragma once

#include <nlohmann/json_fwd.hpp>

namespace headroom::system {

/// An object that a pattern (or a part of one) would match where that can be told from its first
/// alternatives: literals as they stand, a value for `prefix`, `suffix`, `numeric`, `exists`,
/// `anything-but`, `equals-ignore-case`, `wildcard` and `cidr`. Deeper levels than EventBridge
/// takes are left out.
nlohmann::json exampleOf(const nlohmann::json& pattern);

} // namespace headroom::system
