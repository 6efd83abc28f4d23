#pragma once

#include <string>
#include <string_view>

namespace headroom::session {

/// SHA-256 in lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

} // namespace headroom::session
