#pragma once

#include <algorithm>
#include <string>

namespace headroom::tests {

/// A JSON text written with single quotes, for the eye.
inline std::string json(std::string text) {
    std::ranges::replace(text, '\'', '"');
    return text;
}

} // namespace headroom::tests
