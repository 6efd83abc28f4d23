#pragma once

#include "model/document/text.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::events {

/// How deep arrays and objects may nest in a pattern or an event; the limit of AWS's own reader.
inline constexpr int maximumDepth = 1000;

enum class JsonKind { null, boolean, number, string, array, object };

/// One JSON value with what event patterns depend on and JSON libraries drop: numbers as they are
/// spelled, duplicate keys, and where each value stands.
struct JsonValue {
    JsonKind kind = JsonKind::null;
    std::string text;       ///< a string decoded to UTF-8; a number, true, false or null as spelled
    std::size_t offset = 0; ///< of the value's first byte
    std::string key;        ///< within an object; decoded
    std::size_t keyOffset = 0;
    std::vector<JsonValue> children; ///< elements or members, in the order of the text
};

/// Why a text is no JSON, and at which byte.
struct JsonError {
    std::size_t offset = 0;
    document::Text message;
};

/// Reads a whole text by RFC 8259. A lone UTF-16 surrogate in an escape becomes '?', as it does
/// when Java encodes one.
tl::expected<JsonValue, JsonError> readJson(std::string_view text);

} // namespace headroom::events
