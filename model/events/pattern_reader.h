#pragma once

#include "model/document/diagnostic.h"
#include "model/events/pattern.h"

#include <optional>
#include <string_view>

namespace headroom::events {

struct PatternReading {
    std::optional<Pattern> pattern; ///< nothing where the diagnostics hold an error
    document::Diagnostics diagnostics;
};

/// Reads an event pattern from its JSON text. Each diagnostic has line, column and JSON pointer in
/// the text; errors make the pattern invalid, warnings say where the AWS service is narrower than
/// the language or reads something else than was probably meant.
///
/// The language is that of Event Ruler 2.0.1, the matching library of Amazon EventBridge
/// (github.com/aws/event-ruler), and the service's documented limits.
PatternReading readPattern(std::string_view json);

} // namespace headroom::events
