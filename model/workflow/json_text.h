#pragma once

#include "model/workflow/value.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace headroom::workflow {

/// Nesting that is still read; AWS (Jackson) stops at 1,000.
inline constexpr int maximumJsonDepth = 500;

struct JsonError {
    std::string message;
    int line = 0; ///< from 1
    int column = 0;
};

/// Where a value of a JSON text starts.
struct JsonPosition {
    std::string pointer; ///< JSON pointer
    int line = 0;        ///< from 1
    int column = 0;
};

/// A value with the places of everything in it, sorted by pointer.
struct LocatedJson {
    Value value;
    std::vector<JsonPosition> positions;
    std::vector<JsonPosition> duplicateKeys; ///< members whose name occurred before in the object

    /// The position of the value at `pointer` or of the nearest value around it.
    JsonPosition positionOf(std::string_view pointer) const;
};

/// Reads one JSON document (RFC 8259) from UTF-8 text. Of duplicate keys the last value counts, as
/// with AWS.
tl::expected<Value, JsonError> parseJson(std::string_view json);

/// The same with positions, for texts that people write.
tl::expected<LocatedJson, JsonError> parseLocatedJson(std::string_view json);

Value fromJson(const nlohmann::json& json);
nlohmann::json toJson(const Value& value);

/// `name` as a reference token of a JSON pointer (RFC 6901).
std::string pointerToken(std::string_view name);

/// A JSON string literal with its quotes, as Jackson escapes it.
void appendQuoted(std::string& out, std::string_view text);

} // namespace headroom::workflow
