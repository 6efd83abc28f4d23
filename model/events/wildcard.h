#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::events {

/// A text with `*` standing for any characters, none included. `\*` and `\\` are a star and a
/// backslash.
struct WildcardPattern {
    /// What stands between the stars, unescaped; one more than there are stars.
    std::vector<std::string> pieces;
    bool operator==(const WildcardPattern&) const = default;
};

enum class WildcardFault { consecutiveStars, invalidEscape };

struct WildcardError {
    WildcardFault fault = WildcardFault::consecutiveStars;
    std::size_t offset = 0; ///< in the text
};

/// Two stars in a row, and a backslash before anything but `*` or `\`, are errors.
tl::expected<WildcardPattern, WildcardError> parseWildcard(std::string_view text);

bool matchesWildcard(const WildcardPattern& pattern, std::string_view value);

} // namespace headroom::events
