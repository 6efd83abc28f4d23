#pragma once

#include <cstddef>
#include <string_view>

namespace headroom::events {

/// Writes the characters that the inside of a JSON string stands for (no quotes; no bare control
/// characters expected) to `out`, which has room for `raw.size()` bytes: the decoded form is never
/// longer. Returns the end of what was written, or null where an escape is malformed; then
/// `*malformed` is that escape's offset in `raw`.
char* unescape(std::string_view raw, char* out, std::size_t* malformed);

} // namespace headroom::events
