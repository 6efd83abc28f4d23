#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace headroom::workflow {

/// A hash table from short sequences of numbers to a number. Looking up neither allocates nor
/// throws.
class SequenceTable {
public:
    static constexpr std::uint32_t absent = 0xffff'ffff;

    /// The value of the sequence `first`, `rest...`, or absent.
    std::uint32_t find(std::uint32_t first, std::span<const std::uint32_t> rest) const;

    void insert(std::uint32_t first, std::span<const std::uint32_t> rest, std::uint32_t value);

private:
    struct Entry {
        std::uint64_t hash = 0;
        std::uint32_t start = absent; ///< of the sequence in keys_; absent: a free slot
        std::uint32_t length = 0;
        std::uint32_t value = 0;
    };

    bool holds(const Entry& entry, std::uint64_t hash, std::uint32_t first,
               std::span<const std::uint32_t> rest) const;
    void grow();

    std::vector<Entry> entries_; ///< a power of two of slots, at most half of them taken
    std::vector<std::uint32_t> keys_;
    std::size_t count_ = 0;
};

} // namespace headroom::workflow
