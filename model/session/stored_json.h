#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string_view>

namespace headroom::session {

/// Parses JSON that stood in a session file; nothing where it is not valid or nested deeper than
/// anything that Headroom writes.
std::optional<nlohmann::json> parseStored(std::string_view text);

} // namespace headroom::session
