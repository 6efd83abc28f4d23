#pragma once

#include "model/document/text.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom::document {

/// A text as it is stored, to be translated when it is shown:
/// {"context": "...", "source": "... %1", "arguments": ["text", 3, {"value": 1.5, "unit": "ms"}]}.
nlohmann::json toJson(const Text& text);

/// The text that toJson() wrote; of anything else an empty text.
Text textFromJson(const nlohmann::json& json);

} // namespace headroom::document
