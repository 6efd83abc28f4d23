#include "model/simulation/event_queue.h"

#include <algorithm>
#include <bit>

namespace headroom::simulation {

EventQueue::EventQueue() {
    clear();
}

void EventQueue::clear() {
    nodes_.clear();
    days_.assign(smallest, Day{});
    mask_ = smallest - 1;
    cursor_ = 0;
    inverse_ = 1;
    size_ = 0;
    growAt_ = smallest;
    work_ = 0;
    free_ = none;
}

/// The next event is more than a round of all days away: look at the head of each day.
void EventQueue::findFar() {
    std::uint32_t first = none;
    for (const auto& [head, tail] : days_)
        if (head != none && (first == none || before(nodes_[head].event, nodes_[first].event)))
            first = head;
    cursor_ = dayOf(nodes_[first].event.time);
}

/// Lays out the days anew: as many as events, as wide as the mean gap between the next of them.
void EventQueue::adapt() {
    std::uint32_t all = none;
    times_.clear();
    // Lists are taken apart from the last day to the first; simultaneous events of a kind share a
    // day and must keep their order, so each list is reversed twice.
    for (const Day& list : days_) {
        std::uint32_t day = list.head;
        std::uint32_t reversed = none;
        while (day != none) {
            Node& node = nodes_[day];
            times_.push_back(node.event.time);
            const std::uint32_t next = node.next;
            node.next = reversed;
            reversed = day;
            day = next;
        }
        while (reversed != none) {
            Node& node = nodes_[reversed];
            const std::uint32_t next = node.next;
            node.next = all;
            all = reversed;
            reversed = next;
        }
    }
    // `all` now holds each day's events in order; later days stand in front of earlier ones.
    const std::size_t days = std::bit_ceil(std::max(smallest, size_));
    days_.assign(std::max(days, days_.size()), Day{});
    mask_ = days_.size() - 1;
    growAt_ = days_.size() * 2;

    if (times_.size() >= 2) {
        const std::size_t reach =
            std::min(times_.size() - 1, std::max<std::size_t>(16, times_.size() / 8));
        const auto end = times_.begin() + static_cast<std::ptrdiff_t>(reach);
        std::ranges::nth_element(times_, end);
        const double far = *end;
        const double near = *std::min_element(times_.begin(), end);
        if (far > near) {
            // A day is at least so wide that day numbers stay exact (far below 2^53).
            const double width = std::max((far - near) / static_cast<double>(reach), far * 1e-12);
            inverse_ = 1 / width;
        }
    }
    work_ = -static_cast<std::int64_t>(size_);
    cursor_ = ~std::uint64_t{0};
    while (all != none) {
        const std::uint32_t next = nodes_[all].next;
        insert(all);
        all = next;
    }
    work_ = -static_cast<std::int64_t>(size_) * 4;
    if (size_ == 0)
        cursor_ = 0;
}

} // namespace headroom::simulation
