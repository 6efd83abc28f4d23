#pragma once

#include "model/document/node.h"

#include <cstdint>
#include <string_view>

namespace headroom::document {

/// The value of a plain (unquoted) scalar by the types of YAML 1.1: null, booleans (yes, no, on
/// and off among them), integers (decimal, octal, hexadecimal, binary, with underscores), real
/// numbers; dates, times and everything else are texts. https://yaml.org/type/
const Node* plainScalar(NodeArena& arena, std::string_view spelling, std::uint32_t begin);

} // namespace headroom::document
