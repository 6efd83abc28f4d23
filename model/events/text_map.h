#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::events {

/// Numbers kept under (scope, text) pairs: an open-addressing table made for few, short lookups
/// with texts that lie in somebody else's buffer.
class TextMap {
public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    TextMap();

    /// The number under the pair, or `none`.
    std::uint32_t find(std::uint32_t scope, std::string_view text) const;

    /// The number under the pair, which becomes `number` if there is none yet.
    std::uint32_t insert(std::uint32_t scope, std::string_view text, std::uint32_t number);

    bool empty() const { return count_ == 0; }

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t scope = 0;
        std::uint32_t number = none; // none marks a free slot
        std::uint32_t offset = 0;    // of the text in texts_
        std::uint32_t length = 0;
    };

    bool holds(const Slot& slot, std::uint64_t hash, std::uint32_t scope,
               std::string_view text) const;
    void grow();

    std::vector<Slot> slots_; // a power of two, at most half full
    std::string texts_;
    std::size_t count_ = 0;
};

} // namespace headroom::events
