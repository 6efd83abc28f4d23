#pragma once

#include "model/events/event_value.h"
#include "model/events/json_text.h"
#include "model/events/path_tree.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::events {

/// An element of an array of objects (or arrays), and those around it. Element 0 is none.
using ElementId = std::uint32_t;

struct ArrayElement {
    ElementId parent = 0;
    std::uint32_t array = 0; ///< arrays are numbered as they are met
    std::uint32_t index = 0;
};

/// A value of a field that a rule names.
struct ScannedValue {
    EventValue value;
    FieldId field = 0;
    ElementId element = 0;  ///< the innermost around the value
    std::uint32_t next = 0; ///< another value of the same field, or noValue
};

/// Reads an event in one pass over its text and keeps only the values of a tree's paths. The whole
/// text is checked to be JSON, also where nothing is kept. One scanner reads one event at a time
/// and reuses its memory.
class EventScanner {
public:
    static constexpr std::uint32_t noValue = TextMap::none;

    /// The tree must outlive the scanner.
    explicit EventScanner(const PathTree& paths);

    /// Values stay valid until the next scan and while the text does.
    tl::expected<void, JsonError> scan(std::string_view text);

    std::span<const ScannedValue> values() const { return values_; }
    const ScannedValue& value(std::uint32_t index) const { return values_[index]; }
    /// The head of a field's list of values, or noValue.
    std::uint32_t firstValue(FieldId field) const { return heads_[field]; }
    const ArrayElement& element(ElementId id) const { return elements_[id]; }

private:
    struct Token {
        const char* after = nullptr; // null: malformed
        std::string_view text;       // with quotes, decoded
    };

    const char* scanValue(const char* at, NodeId node, ElementId element, int depth);
    const char* scanObject(const char* at, NodeId node, ElementId element, int depth);
    const char* scanArray(const char* at, NodeId node, ElementId element, int depth);
    const char* scanNumber(const char* at) const;
    const char* scanWord(const char* at, std::string_view word) const;
    const char* skipSpace(const char* at) const;
    Token scanString(const char* quote);
    Token decode(std::string_view quoted);
    void keep(const EventValue& value, NodeId node, ElementId element);
    void reset(std::string_view text);

    const PathTree& paths_;
    const char* end_ = nullptr;
    std::vector<ScannedValue> values_;
    std::vector<std::uint32_t> heads_; // by field
    std::vector<ArrayElement> elements_;
    std::uint32_t arrays_ = 0;
    std::string decoded_; // as long as the text from the first escape on, so that it never moves
    std::size_t decodedUsed_ = 0;
    std::size_t textSize_ = 0;
};

} // namespace headroom::events
