#include "model/workflow/sequence_table.h"

#include <algorithm>

namespace headroom::workflow {

namespace {

std::uint64_t hashOf(std::uint32_t first, std::span<const std::uint32_t> rest) {
    std::uint64_t hash = 0x9e3779b97f4a7c15U + first;
    for (const std::uint32_t number : rest) {
        hash = (hash ^ number) * 0xff51afd7ed558ccdU;
        hash ^= hash >> 32U;
    }
    return hash * 0xc4ceb9fe1a85ec53U;
}

constexpr std::size_t firstSize = 64;

} // namespace

bool SequenceTable::holds(const Entry& entry, std::uint64_t hash, std::uint32_t first,
                          std::span<const std::uint32_t> rest) const {
    if (entry.hash != hash || entry.length != rest.size() + 1 || keys_[entry.start] != first)
        return false;
    return std::ranges::equal(std::span(keys_).subspan(entry.start + 1, rest.size()), rest);
}

std::uint32_t SequenceTable::find(std::uint32_t first, std::span<const std::uint32_t> rest) const {
    if (entries_.empty())
        return absent;
    const std::uint64_t hash = hashOf(first, rest);
    const std::size_t mask = entries_.size() - 1;
    for (std::size_t slot = hash & mask; entries_[slot].start != absent; slot = (slot + 1) & mask)
        if (holds(entries_[slot], hash, first, rest))
            return entries_[slot].value;
    return absent;
}

void SequenceTable::insert(std::uint32_t first, std::span<const std::uint32_t> rest,
                           std::uint32_t value) {
    if (entries_.size() < 2 * (count_ + 1))
        grow();
    const std::uint64_t hash = hashOf(first, rest);
    const std::size_t mask = entries_.size() - 1;
    std::size_t slot = hash & mask;
    while (entries_[slot].start != absent)
        slot = (slot + 1) & mask;
    entries_[slot] = {hash, static_cast<std::uint32_t>(keys_.size()),
                      static_cast<std::uint32_t>(rest.size() + 1), value};
    keys_.push_back(first);
    keys_.insert(keys_.end(), rest.begin(), rest.end());
    ++count_;
}

void SequenceTable::grow() {
    std::vector<Entry> larger(std::max(firstSize, entries_.size() * 2));
    const std::size_t mask = larger.size() - 1;
    for (const Entry& entry : entries_) {
        if (entry.start == absent)
            continue;
        std::size_t slot = entry.hash & mask;
        while (larger[slot].start != absent)
            slot = (slot + 1) & mask;
        larger[slot] = entry;
    }
    entries_ = std::move(larger);
}

} // namespace headroom::workflow
