#include "model/events/pattern.h"

#include <algorithm>

namespace headroom::events {

bool FieldCondition::acceptsAbsence() const {
    return std::ranges::any_of(matchers, [](const ValueMatcher& matcher) {
        return std::holds_alternative<Absent>(matcher);
    });
}

bool precedes(const std::string& path, const std::string& other) {
    // UTF-8 sorts like UTF-16 but for one thing: characters beyond the basic plane, which begin
    // with 0xF0 and more, sort as surrogates (U+D800 on), that is before U+E000 to U+FFFF (0xEE,
    // 0xEF).
    const auto weight = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0xEE || byte == 0xEF ? byte + 0x100 : int{byte};
    };
    return std::ranges::lexicographical_compare(path, other, {}, weight, weight);
}

} // namespace headroom::events
