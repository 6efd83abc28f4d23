#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::events {

enum class AffixEnd { front, back };

/// Prefixes (or suffixes), each with a number, to be asked which of them a text begins (ends) with.
/// They are sorted, each linked to the longest other one that it begins with itself: all that apply
/// to a text are found along the links from the last one that does not sort after it.
class AffixIndex {
public:
    explicit AffixIndex(AffixEnd end)
        : end_(end) {}

    void add(std::string_view affix, std::uint32_t number);

    /// Call once between the last add() and the first visit().
    void build();

    /// Calls `found(number)` for each affix of the text.
    template <typename Found>
    void visit(std::string_view text, Found&& found) const {
        for (std::uint32_t i = lastNotAfter(text); i != none; i = entries_[i].longestWithin)
            if (isAffix(entries_[i].affix, text))
                found(entries_[i].number);
    }

    bool empty() const { return entries_.empty(); }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    struct Entry {
        std::string affix; // as it is read from its end
        std::uint32_t number = 0;
        std::uint32_t longestWithin = none;
    };

    std::uint32_t lastNotAfter(std::string_view text) const;
    bool isAffix(std::string_view affix, std::string_view text) const;

    AffixEnd end_;
    std::vector<Entry> entries_;
};

} // namespace headroom::events
