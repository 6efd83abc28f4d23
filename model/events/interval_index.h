#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace headroom::events {

/// Closed intervals, each with a number, to be asked which of them hold a point: a balanced search
/// tree over the lower ends, laid out in an array, whose nodes know the highest upper end below
/// them.
template <typename Point>
class IntervalIndex {
public:
    void add(const Point& first, const Point& last, std::uint32_t number) {
        nodes_.push_back({first, last, last, number});
    }

    /// Call once between the last add() and the first visit().
    void build() {
        std::ranges::sort(nodes_, {}, &Node::first);
        build(0, nodes_.size());
    }

    /// Calls `found(number)` for each interval that holds the point.
    template <typename Found>
    void visit(const Point& point, Found&& found) const {
        visit(0, nodes_.size(), point, found);
    }

    bool empty() const { return nodes_.empty(); }

private:
    struct Node {
        Point first{};
        Point last{};
        Point highest{}; // of `last` in the node's subtree
        std::uint32_t number = 0;
    };

    // The root of nodes [from, to) is the middle one.
    void build(std::size_t from, std::size_t to) {
        if (from == to)
            return;
        const std::size_t middle = from + (to - from) / 2;
        build(from, middle);
        build(middle + 1, to);
        Node& node = nodes_[middle];
        if (from < middle)
            node.highest = std::max(node.highest, highest(from, middle));
        if (middle + 1 < to)
            node.highest = std::max(node.highest, highest(middle + 1, to));
    }

    const Point& highest(std::size_t from, std::size_t to) const {
        return nodes_[from + (to - from) / 2].highest;
    }

    template <typename Found>
    void visit(std::size_t from, std::size_t to, const Point& point, Found& found) const {
        while (from != to) {
            const std::size_t middle = from + (to - from) / 2;
            const Node& node = nodes_[middle];
            if (node.highest < point)
                return;
            visit(from, middle, point, found);
            if (point < node.first)
                return;
            if (point <= node.last)
                found(node.number);
            from = middle + 1;
        }
    }

    std::vector<Node> nodes_;
};

} // namespace headroom::events
