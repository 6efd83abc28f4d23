#include "model/events/wildcard.h"

#include <span>

namespace headroom::events {

tl::expected<WildcardPattern, WildcardError> parseWildcard(std::string_view text) {
    WildcardPattern pattern{.pieces = {{}}};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] == '*') {
            if (next == '*')
                return tl::unexpected(WildcardError{WildcardFault::consecutiveStars, i});
            pattern.pieces.emplace_back();
        } else if (text[i] == '\\') {
            if (next != '*' && next != '\\')
                return tl::unexpected(WildcardError{WildcardFault::invalidEscape, i});
            pattern.pieces.back().push_back(next);
            ++i;
        } else {
            pattern.pieces.back().push_back(text[i]);
        }
    }
    return pattern;
}

bool matchesWildcard(const WildcardPattern& pattern, std::string_view value) {
    const std::span<const std::string> pieces(pattern.pieces);
    const std::string& head = pieces.front();
    if (pieces.size() == 1)
        return value == head;
    const std::string& tail = pieces.back();
    if (value.size() < head.size() + tail.size() || !value.starts_with(head) ||
        !value.ends_with(tail))
        return false;
    std::string_view between = value.substr(head.size(), value.size() - head.size() - tail.size());
    // The leftmost place for each piece leaves most to the rest.
    for (const std::string& piece : pieces.subspan(1, pieces.size() - 2)) {
        const std::size_t found = between.find(piece);
        if (found == std::string_view::npos)
            return false;
        between.remove_prefix(found + piece.size());
    }
    return true;
}

} // namespace headroom::events
