#include "model/events/affix_index.h"

#include <algorithm>

namespace headroom::events {

namespace {

bool less(char a, char b) {
    return static_cast<unsigned char>(a) < static_cast<unsigned char>(b);
}

} // namespace

void AffixIndex::add(std::string_view affix, std::uint32_t number) {
    Entry entry{.affix = std::string(affix), .number = number};
    if (end_ == AffixEnd::back)
        std::ranges::reverse(entry.affix);
    entries_.push_back(std::move(entry));
}

void AffixIndex::build() {
    std::ranges::stable_sort(entries_, {}, &Entry::affix);
    // Everything that an entry begins with is linked from the entry before it, or is that entry.
    for (std::uint32_t i = 1; i < entries_.size(); ++i) {
        std::uint32_t candidate = i - 1;
        while (candidate != none && !entries_[i].affix.starts_with(entries_[candidate].affix))
            candidate = entries_[candidate].longestWithin;
        entries_[i].longestWithin = candidate;
    }
}

std::uint32_t AffixIndex::lastNotAfter(std::string_view text) const {
    const auto sortsAfter = [this](std::string_view value, const Entry& entry) {
        return end_ == AffixEnd::front
                   ? value < std::string_view(entry.affix)
                   : std::lexicographical_compare(value.rbegin(), value.rend(), entry.affix.begin(),
                                                  entry.affix.end(), less);
    };
    const auto after = std::upper_bound(entries_.begin(), entries_.end(), text, sortsAfter);
    return after == entries_.begin() ? none
                                     : static_cast<std::uint32_t>(after - entries_.begin() - 1);
}

bool AffixIndex::isAffix(std::string_view affix, std::string_view text) const {
    if (end_ == AffixEnd::front)
        return text.starts_with(affix);
    return affix.size() <= text.size() && std::equal(affix.begin(), affix.end(), text.rbegin());
}

} // namespace headroom::events
