#pragma once

#include "model/document/diagnostic.h"
#include "model/document/source_text.h"

#include <optional>
#include <string_view>

namespace headroom::document {

/// Refuses what neither JSON nor YAML allows, with a message of its own, before a parser sees it:
/// files that are empty or too large, bytes that are no UTF-8, control characters.
std::optional<Diagnostic> checkText(const SourceText& source);

/// The content behind the byte order mark that some editors write.
std::string_view textWithoutByteOrderMark(const SourceText& source);

} // namespace headroom::document
