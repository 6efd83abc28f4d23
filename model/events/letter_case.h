#pragma once

#include <string>
#include <string_view>

namespace headroom::events {

/// Letter case as AWS's matcher ignores it: character by character and from the pattern's side. A
/// character of the pattern stands for its own lower-case and upper-case form, by Unicode's
/// one-to-one mappings and within the basic plane, and for nothing else: a pattern's K matches k
/// and K but not the Kelvin sign, while a pattern's Kelvin sign matches k and itself.
enum class CasedPart { whole, prefix, suffix };

/// Whether `value`, or its beginning or end, is a way to write `pattern`. Both are UTF-8; a byte
/// that is not stands for itself.
bool equalsIgnoringCase(std::string_view pattern, std::string_view value, CasedPart part);

/// A form that is the same for a pattern and for everything that it matches, character by
/// character; unrelated texts may share it. For looking patterns up.
std::string foldCase(std::string_view text);

} // namespace headroom::events
