#include "model/events/event_scanner.h"

#include "model/events/json_escape.h"

#include <bit>
#include <cstring>
#include <utility>

namespace headroom::events {

namespace {

constexpr std::uint64_t everyByte(std::uint64_t byte) {
    return byte * 0x0101010101010101;
}

/// Marks the high bit of bytes that are zero. Bytes above the lowest zero may be marked falsely.
constexpr std::uint64_t zeroBytes(std::uint64_t word) {
    return (word - everyByte(1)) & ~word & everyByte(0x80);
}

/// The first byte from `at` that ends a run of plain string characters: a quote, a backslash, a
/// control character, or the end.
const char* runEnd(const char* at, const char* end) {
    static_assert(std::endian::native == std::endian::little);
    while (end - at >= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, at, sizeof word);
        const std::uint64_t control = (word - everyByte(0x20)) & ~word & everyByte(0x80);
        const std::uint64_t special =
            zeroBytes(word ^ everyByte('"')) | zeroBytes(word ^ everyByte('\\')) | control;
        if (special != 0)
            return at + std::countr_zero(special) / 8;
        at += 8;
    }
    while (at != end && *at != '"' && *at != '\\' && static_cast<unsigned char>(*at) >= 0x20)
        ++at;
    return at;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::size_t distance(const char* from, const char* to) {
    return static_cast<std::size_t>(to - from);
}

} // namespace

EventScanner::EventScanner(const PathTree& paths)
    : paths_(paths)
    , heads_(paths.fieldCount(), noValue)
    , elements_(1) {}

void EventScanner::reset(std::string_view text) {
    for (const ScannedValue& value : values_)
        heads_[value.field] = noValue;
    values_.clear();
    elements_.resize(1);
    arrays_ = 0;
    decodedUsed_ = 0;
    textSize_ = text.size();
    end_ = text.data() + text.size();
}

tl::expected<void, JsonError> EventScanner::scan(std::string_view text) {
    reset(text);
    const char* at = skipSpace(text.data());
    const bool isObject = at != end_ && *at == '{';
    if (isObject)
        at = scanObject(at, PathTree::root, 0, 0);
    if (isObject && at != nullptr && skipSpace(at) == end_)
        return {};
    // What is wrong is said by the reader that is made for it.
    const auto json = readJson(text);
    return tl::unexpected(
        json ? JsonError{0, document::translatable("EventPattern", "an event is a JSON object")}
             : json.error());
}

const char* EventScanner::skipSpace(const char* at) const {
    while (at != end_ && (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r'))
        ++at;
    return at;
}

const char* EventScanner::scanValue(const char* at, NodeId node, ElementId element, int depth) {
    if (at == end_)
        return nullptr;
    switch (*at) {
    case '{':
        if (node != PathTree::noNode && !paths_.hasChildren(node))
            node = PathTree::noNode;
        return scanObject(at, node, element, depth);
    case '[':
        return scanArray(at, node, element, depth);
    case '"': {
        const Token string = scanString(at);
        if (string.after != nullptr)
            keep(EventValue::string(string.text), node, element);
        return string.after;
    }
    case 't':
    case 'f':
    case 'n': {
        const std::string_view word = *at == 't' ? "true" : *at == 'f' ? "false" : "null";
        const char* after = scanWord(at, word);
        if (after != nullptr)
            keep(EventValue::literal(word), node, element);
        return after;
    }
    default: {
        const char* after = scanNumber(at);
        if (after != nullptr && node != PathTree::noNode)
            keep(EventValue::numeral({at, distance(at, after)}), node, element);
        return after;
    }
    }
}

const char* EventScanner::scanObject(const char* at, NodeId node, ElementId element, int depth) {
    if (depth >= maximumDepth)
        return nullptr;
    at = skipSpace(at + 1);
    if (at != end_ && *at == '}')
        return at + 1;
    while (true) {
        if (at == end_ || *at != '"')
            return nullptr;
        const Token key = scanString(at);
        if (key.after == nullptr)
            return nullptr;
        const NodeId child = node == PathTree::noNode
                                 ? PathTree::noNode
                                 : paths_.child(node, key.text.substr(1, key.text.size() - 2));
        at = skipSpace(key.after);
        if (at == end_ || *at != ':')
            return nullptr;
        at = scanValue(skipSpace(at + 1), child, element, depth + 1);
        if (at == nullptr)
            return nullptr;
        at = skipSpace(at);
        if (at == end_)
            return nullptr;
        if (*at == '}')
            return at + 1;
        if (*at != ',')
            return nullptr;
        at = skipSpace(at + 1);
    }
}

const char* EventScanner::scanArray(const char* at, NodeId node, ElementId element, int depth) {
    if (depth >= maximumDepth)
        return nullptr;
    at = skipSpace(at + 1);
    if (at != end_ && *at == ']')
        return at + 1;
    const std::uint32_t array = arrays_++;
    for (std::uint32_t index = 0;; ++index) {
        ElementId inside = element;
        if (node != PathTree::noNode && at != end_ && (*at == '{' || *at == '[')) {
            inside = static_cast<ElementId>(elements_.size());
            elements_.push_back({element, array, index});
        }
        at = scanValue(at, node, inside, depth + 1);
        if (at == nullptr)
            return nullptr;
        at = skipSpace(at);
        if (at == end_)
            return nullptr;
        if (*at == ']')
            return at + 1;
        if (*at != ',')
            return nullptr;
        at = skipSpace(at + 1);
    }
}

const char* EventScanner::scanNumber(const char* at) const {
    const auto digits = [this](const char* from) {
        while (from != end_ && isDigit(*from))
            ++from;
        return from;
    };
    if (*at == '-')
        ++at;
    const char* after = digits(at);
    if (after == at || (*at == '0' && after != at + 1))
        return nullptr;
    if (after != end_ && *after == '.') {
        at = after + 1;
        after = digits(at);
        if (after == at)
            return nullptr;
    }
    if (after != end_ && (*after == 'e' || *after == 'E')) {
        at = after + 1;
        if (at != end_ && (*at == '+' || *at == '-'))
            ++at;
        after = digits(at);
        if (after == at)
            return nullptr;
    }
    return after;
}

const char* EventScanner::scanWord(const char* at, std::string_view word) const {
    return std::string_view(at, distance(at, end_)).starts_with(word) ? at + word.size() : nullptr;
}

EventScanner::Token EventScanner::scanString(const char* quote) {
    const char* at = quote + 1;
    bool escaped = false;
    while (true) {
        at = runEnd(at, end_);
        if (at == end_)
            return {};
        if (*at == '"')
            break;
        if (*at != '\\' || end_ - at < 2)
            return {};
        escaped = true;
        at += 2;
    }
    const std::string_view quoted(quote, distance(quote, at + 1));
    return escaped ? decode(quoted) : Token{at + 1, quoted};
}

EventScanner::Token EventScanner::decode(std::string_view quoted) {
    if (decoded_.size() < textSize_)
        decoded_.resize(textSize_);
    char* const begin = decoded_.data() + decodedUsed_;
    std::size_t malformed = 0;
    *begin = '"';
    char* after = unescape(quoted.substr(1, quoted.size() - 2), begin + 1, &malformed);
    if (after == nullptr)
        return {};
    *after++ = '"';
    const std::size_t size = distance(begin, after);
    decodedUsed_ += size;
    return {quoted.data() + quoted.size(), {begin, size}};
}

void EventScanner::keep(const EventValue& value, NodeId node, ElementId element) {
    if (node == PathTree::noNode)
        return;
    const FieldId field = paths_.field(node);
    if (field == PathTree::noField)
        return;
    const auto index = static_cast<std::uint32_t>(values_.size());
    // Written in place: built beside and copied, this was a tenth of the whole time.
    ScannedValue& kept = values_.emplace_back();
    kept.value = value;
    kept.field = field;
    kept.element = element;
    kept.next = std::exchange(heads_[field], index);
}

} // namespace headroom::events
