#include "model/events/text_map.h"

#include <cstddef>
#include <cstring>
#include <utility>

namespace headroom::events {

namespace {

constexpr std::uint64_t oddA = 0x9E3779B97F4A7C15; // 2^64 / golden ratio, Knuth's multiplier
constexpr std::uint64_t oddB = 0xD6E8FEB86659FD93;

template <typename Word>
std::uint64_t load(const char* from) {
    Word word = 0;
    std::memcpy(&word, from, sizeof word);
    return word;
}

std::uint64_t mixed(std::uint64_t word) {
    word *= oddA;
    word ^= word >> 32;
    return word;
}

/// Words of eight bytes, the last one overlapping; fine for a table, not against attackers, whose
/// worst is a linear search.
std::uint64_t hashOf(std::uint32_t scope, std::string_view text) {
    const char* from = text.data();
    const std::size_t size = text.size();
    std::uint64_t hash = mixed(scope * oddB + size);
    if (size >= 8) {
        for (std::size_t i = 0; i + 8 < size; i += 8)
            hash = mixed(hash ^ load<std::uint64_t>(from + i));
        return mixed(hash ^ load<std::uint64_t>(from + size - 8));
    }
    if (size >= 4)
        return mixed(hash ^
                     (load<std::uint32_t>(from) << 32 | load<std::uint32_t>(from + size - 4)));
    for (const char c : text)
        hash = hash << 8 ^ static_cast<unsigned char>(c);
    return mixed(hash);
}

} // namespace

TextMap::TextMap()
    : slots_(8) {}

bool TextMap::holds(const Slot& slot, std::uint64_t hash, std::uint32_t scope,
                    std::string_view text) const {
    return slot.hash == hash && slot.scope == scope &&
           std::string_view(texts_).substr(slot.offset, slot.length) == text;
}

std::uint32_t TextMap::find(std::uint32_t scope, std::string_view text) const {
    const std::uint64_t hash = hashOf(scope, text);
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
        const Slot& slot = slots_[i];
        if (slot.number == none || holds(slot, hash, scope, text))
            return slot.number;
    }
}

std::uint32_t TextMap::insert(std::uint32_t scope, std::string_view text, std::uint32_t number) {
    const std::uint64_t hash = hashOf(scope, text);
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = hash & mask;
    for (; slots_[i].number != none; i = (i + 1) & mask)
        if (holds(slots_[i], hash, scope, text))
            return slots_[i].number;
    slots_[i] = {hash, scope, number, static_cast<std::uint32_t>(texts_.size()),
                 static_cast<std::uint32_t>(text.size())};
    texts_.append(text);
    if (++count_ * 2 > slots_.size())
        grow();
    return number;
}

void TextMap::grow() {
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.number == none)
            continue;
        std::size_t i = slot.hash & mask;
        while (slots_[i].number != none)
            i = (i + 1) & mask;
        slots_[i] = slot;
    }
}

} // namespace headroom::events
