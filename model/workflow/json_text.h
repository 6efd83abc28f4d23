#pragma once

#include "model/workflow/value.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace headroom::document {
class Node;
}

namespace headroom::workflow {

/// Nesting that is still read; AWS (Jackson) stops at 1,000.
inline constexpr std::size_t maximumJsonDepth = 500;

/// Reads one JSON document (RFC 8259) from UTF-8 text. Of duplicate keys the last value counts, as
/// with AWS. The error is a sentence with the byte position.
tl::expected<Value, std::string> parseJson(std::string_view json);

Value fromJson(const nlohmann::json& json);
nlohmann::json toJson(const Value& value);

/// Members in the order in which they stand in the file.
Value fromNode(const document::Node& node);

/// A JSON string literal with its quotes, as Jackson escapes it.
void appendQuoted(std::string& out, std::string_view text);

} // namespace headroom::workflow
