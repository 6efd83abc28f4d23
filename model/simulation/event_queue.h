#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace headroom::simulation {

/// Something that is to happen. Of simultaneous events those with the smaller `kind` come first,
/// then those that were pushed first.
struct Event {
    double time = 0; ///< seconds, not negative
    std::uint32_t kind = 0;
    std::uint32_t subject = 0; ///< what it happens to: the owner's index
};

/// A calendar queue (R. Brown, CACM 31(10), 1988): days of equal width that wrap around, each a
/// sorted list; push and pop take constant time on average whatever the number of events. Width and
/// number of days adapt to the events, never to the clock.
class EventQueue {
public:
    EventQueue();

    bool empty() const { return size_ == 0; }
    std::size_t size() const { return size_; }
    void clear();

    void push(Event event) {
        const std::uint32_t index = allocate(event);
        insert(index);
        ++size_;
        if (size_ > growAt_ || work_ > workLimit)
            adapt();
    }

    /// The time of the next event; the queue is not empty.
    double nextTime() {
        find();
        return nodes_[days_[cursor_ & mask_].head].event.time;
    }

    /// The next event; the queue is not empty.
    Event pop() {
        find();
        std::uint32_t& head = days_[cursor_ & mask_].head;
        const std::uint32_t index = head;
        Node& node = nodes_[index];
        const Event event = node.event;
        head = node.next;
        node.next = free_;
        free_ = index;
        --size_;
        if (work_ > 0)
            work_ -= 1;
        return event;
    }

private:
    static constexpr std::uint32_t none = 0xffff'ffff;
    static constexpr std::size_t smallest = 16;
    /// Steps beyond one an operation that are tolerated before the days are laid out anew.
    static constexpr std::int64_t workLimit = 8192;

    struct Node {
        Event event;
        std::uint32_t next = none;
    };

    /// A list sorted by time; the tail means something only while there is a head.
    struct Day {
        std::uint32_t head = none;
        std::uint32_t tail = none;
    };

    std::uint64_t dayOf(double time) const {
        // By way of a signed number, which processors convert to in one step.
        return static_cast<std::uint64_t>(static_cast<std::int64_t>(time * inverse_));
    }

    std::uint32_t allocate(const Event& event) {
        if (free_ == none) {
            nodes_.push_back({event, none});
            return static_cast<std::uint32_t>(nodes_.size() - 1);
        }
        const std::uint32_t index = free_;
        free_ = nodes_[index].next;
        nodes_[index].event = event;
        return index;
    }

    static bool before(const Event& a, const Event& b) {
        return a.time < b.time || (a.time == b.time && a.kind < b.kind);
    }

    void insert(std::uint32_t index) {
        Node& node = nodes_[index];
        const std::uint64_t day = dayOf(node.event.time);
        if (day < cursor_)
            cursor_ = day;
        Day& list = days_[day & mask_];
        if (list.head == none) {
            node.next = none;
            list = {index, index};
            return;
        }
        if (!before(node.event, nodes_[list.tail].event)) {
            node.next = none;
            nodes_[list.tail].next = index;
            list.tail = index;
            return;
        }
        std::uint32_t* link = &list.head;
        while (!before(node.event, nodes_[*link].event)) {
            link = &nodes_[*link].next;
            ++work_;
        }
        node.next = *link;
        *link = index;
    }

    /// Moves the cursor to the day of the next event.
    void find() {
        std::uint32_t head = days_[cursor_ & mask_].head;
        if (head != none && dayOf(nodes_[head].event.time) == cursor_)
            return;
        for (std::size_t step = 0; step <= mask_; ++step) {
            ++cursor_;
            ++work_;
            head = days_[cursor_ & mask_].head;
            if (head != none && dayOf(nodes_[head].event.time) == cursor_)
                return;
        }
        findFar();
    }

    void findFar();
    void adapt();

    std::vector<Node> nodes_;
    std::vector<Day> days_;
    std::vector<double> times_; ///< scratch for adapt()
    std::uint64_t mask_ = 0;
    std::uint64_t cursor_ = 0;
    double inverse_ = 1; ///< days a second
    std::size_t size_ = 0;
    std::size_t growAt_ = 0;
    std::int64_t work_ = 0;
    std::uint32_t free_ = none;
};

} // namespace headroom::simulation
