#pragma once

#include "model/events/event_value.h"
#include "model/events/json_text.h"

#include <tl/expected.hpp>

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::events {

/// Which element of which array a value was found in; arrays are numbered as they are met.
using ArrayMembership = std::map<int, int>;

struct EventField {
    EventValue value; ///< its text is the event's own
    /// Of the objects and arrays around the value. An element that is a plain value adds nothing:
    /// two arrays of plain values never conflict.
    ArrayMembership membership;
};

/// An event flattened to its leaves: by path (keys joined with dots), arrays opened, `{}` and `[]`
/// gone. Plain and slow; CompiledRules does the same in one pass over the text.
class EventFields {
public:
    /// The event is a JSON object.
    static tl::expected<EventFields, JsonError> read(std::string_view json);

    /// Every value of a field, none if there is no such leaf.
    std::span<const EventField> at(const std::string& path) const;

private:
    void add(const JsonValue& value, const std::string& path, const ArrayMembership& membership);
    void addLeaf(const JsonValue& value, const std::string& path,
                 const ArrayMembership& membership);

    std::map<std::string, std::vector<EventField>> fields_;
    std::vector<std::unique_ptr<std::string>> texts_; // what the values' views point to
    int arrays_ = 0;
};

} // namespace headroom::events
