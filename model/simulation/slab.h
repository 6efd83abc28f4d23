#pragma once

#include <cstdint>
#include <memory>
#include <type_traits>
#include <vector>

namespace headroom::simulation {

/// Objects that come and go, by index; places are used again, the last one first. References hold
/// until the next add().
template <typename Value>
class Slab {
public:
    /// The index of a fresh object.
    std::uint32_t add() {
        static_assert(std::is_trivially_destructible_v<Value>);
        if (free_.empty())
            return add(Value{});
        const std::uint32_t index = free_.back();
        free_.pop_back();
        std::construct_at(&values_[index]); // in its place, not copied there
        used_[index] = 1;
        return index;
    }
    std::uint32_t add(const Value& value) {
        if (free_.empty()) {
            values_.push_back(value);
            used_.push_back(1);
            return static_cast<std::uint32_t>(values_.size() - 1);
        }
        const std::uint32_t index = free_.back();
        free_.pop_back();
        values_[index] = value;
        used_[index] = 1;
        return index;
    }
    void remove(std::uint32_t index) {
        used_[index] = 0;
        free_.push_back(index);
    }
    Value& operator[](std::uint32_t index) { return values_[index]; }
    const Value& operator[](std::uint32_t index) const { return values_[index]; }

    std::uint32_t size() const { return static_cast<std::uint32_t>(values_.size()); }
    std::uint32_t inUse() const {
        return static_cast<std::uint32_t>(values_.size() - free_.size());
    }
    bool isUsed(std::uint32_t index) const { return used_[index] != 0; }
    void clear() {
        values_.clear();
        used_.clear();
        free_.clear();
    }

private:
    std::vector<Value> values_;
    std::vector<char> used_;
    std::vector<std::uint32_t> free_;
};

} // namespace headroom::simulation
