#include "model/workflow/value.h"

#include "model/workflow/json_text.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace headroom::workflow {

/// What is worth keeping with a shared value.
struct ValueSummary {
    std::uint64_t hash = 0;
    std::size_t textLength = 0;
    std::uint32_t depth = 0;
    bool hasOpaque = false;

    void add(const Value& child) {
        textLength += child.textLength() + 1; // and its comma
        depth = std::max(depth, child.depth() + 1);
        hasOpaque = hasOpaque || child.hasOpaque();
    }
};

namespace {

// Below this size a linear search is faster than a sorted index.
constexpr std::size_t indexedObjectSize = 16;

std::uint64_t mix(std::uint64_t hash) {
    // The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    hash ^= hash >> 30U;
    hash *= 0xbf58476d1ce4e5b9U;
    hash ^= hash >> 27U;
    hash *= 0x94d049bb133111ebU;
    return hash ^ (hash >> 31U);
}

std::uint64_t hashOf(const std::string& text) {
    return mix(std::hash<std::string_view>{}(text) + 5);
}

std::uint64_t hashOf(const Array& items) {
    std::uint64_t hash = 6;
    for (const Value& item : items)
        hash = mix(hash + item.hash());
    return hash;
}

// The sum does not depend on the order of the members.
std::uint64_t hashOf(const Object& object) {
    std::uint64_t sum = 7;
    for (const Member& member : object.members())
        sum += mix(hashOf(member.name) ^ (member.value.hash() << 1U));
    return mix(sum);
}

std::uint64_t hashOf(const Opaque& opaque) {
    return mix(hashOf(opaque.origin) + 8 + (std::uint64_t{opaque.textLength} << 32U));
}

std::size_t quotedLength(const std::string& text) {
    std::string quoted;
    appendQuoted(quoted, text);
    return quoted.size();
}

ValueSummary summaryOf(const std::string& text) {
    return {.hash = hashOf(text), .textLength = quotedLength(text)};
}

ValueSummary summaryOf(const Array& items) {
    ValueSummary summary{.hash = hashOf(items), .textLength = items.empty() ? 2U : 1U, .depth = 1};
    for (const Value& item : items)
        summary.add(item);
    return summary;
}

ValueSummary summaryOf(const Object& object) {
    ValueSummary summary{
        .hash = hashOf(object), .textLength = object.size() == 0 ? 2U : 1U, .depth = 1};
    for (const Member& member : object.members()) {
        summary.textLength += quotedLength(member.name) + 1;
        summary.add(member.value);
    }
    return summary;
}

ValueSummary summaryOf(const Opaque& opaque) {
    return {.hash = hashOf(opaque), .textLength = opaque.textLength, .hasOpaque = true};
}

bool equal(const Object& a, const Object& b) {
    if (a.size() != b.size())
        return false;
    return std::ranges::all_of(a.members(), [&b](const Member& member) {
        const Value* other = b.find(member.name);
        return other != nullptr && *other == member.value;
    });
}

} // namespace

template <class T>
struct Value::Box {
    explicit Box(T contents)
        : value(std::move(contents))
        , summary(summaryOf(value)) {}

    T value;
    ValueSummary summary;
};

Object::Object(std::vector<Member> members)
    : members_(std::move(members)) {
    if (members_.size() <= indexedObjectSize)
        return;
    byName_.resize(members_.size());
    std::iota(byName_.begin(), byName_.end(), 0U);
    std::ranges::sort(byName_, {},
                      [this](std::uint32_t i) -> const std::string& { return members_[i].name; });
}

std::size_t Object::position(std::string_view name) const {
    if (byName_.empty()) {
        const auto found = std::ranges::find(members_, name, &Member::name);
        return static_cast<std::size_t>(found - members_.begin());
    }
    const auto found =
        std::ranges::lower_bound(byName_, name, {}, [this](std::uint32_t i) -> std::string_view {
            return members_[i].name;
        });
    if (found == byName_.end() || members_[*found].name != name)
        return members_.size();
    return *found;
}

const Value* Object::find(std::string_view name) const {
    const std::size_t at = position(name);
    return at < members_.size() ? &members_[at].value : nullptr;
}

void Object::set(std::string name, Value value) {
    const std::size_t at = position(name);
    if (at < members_.size()) {
        members_[at].value = std::move(value);
        return;
    }
    members_.push_back({std::move(name), std::move(value)});
    if (members_.size() > indexedObjectSize)
        *this = Object(std::move(members_));
}

void Object::remove(std::string_view name) {
    const std::size_t at = position(name);
    if (at == members_.size())
        return;
    members_.erase(members_.begin() + static_cast<std::ptrdiff_t>(at));
    byName_.clear();
    *this = Object(std::move(members_));
}

Value::Value(const char* text)
    : Value(std::string(text)) {}
Value::Value(std::string_view text)
    : Value(std::string(text)) {}
Value::Value(std::string text)
    : data_(std::make_shared<const Box<std::string>>(std::move(text))) {}
Value::Value(Array items)
    : data_(std::make_shared<const Box<Array>>(std::move(items))) {}
Value::Value(Object object)
    : data_(std::make_shared<const Box<Object>>(std::move(object))) {}
Value::Value(Opaque opaque)
    : data_(std::make_shared<const Box<Opaque>>(std::move(opaque))) {}

double Value::number() const {
    return isInteger() ? static_cast<double>(integer()) : std::get<double>(data_);
}

const std::string& Value::string() const {
    return std::get<String>(data_)->value;
}

const Array& Value::array() const {
    return std::get<Items>(data_)->value;
}

const Object& Value::object() const {
    return std::get<Members>(data_)->value;
}

const Opaque& Value::opaque() const {
    return std::get<OpaqueValue>(data_)->value;
}

const Value* Value::find(std::string_view name) const {
    return isObject() ? object().find(name) : nullptr;
}

bool Value::hasOpaque() const {
    switch (kind()) {
    case Kind::array:
        return std::get<Items>(data_)->summary.hasOpaque;
    case Kind::object:
        return std::get<Members>(data_)->summary.hasOpaque;
    case Kind::opaque:
        return true;
    default:
        return false;
    }
}

std::uint64_t Value::hash() const {
    switch (kind()) {
    case Kind::null:
        return mix(1);
    case Kind::boolean:
        return mix(boolean() ? 2 : 3);
    case Kind::integer:
        return mix(static_cast<std::uint64_t>(integer()) + 4);
    case Kind::real:
        return mix(std::bit_cast<std::uint64_t>(std::get<double>(data_)) ^ 9U);
    case Kind::string:
        return std::get<String>(data_)->summary.hash;
    case Kind::array:
        return std::get<Items>(data_)->summary.hash;
    case Kind::object:
        return std::get<Members>(data_)->summary.hash;
    case Kind::opaque:
        return std::get<OpaqueValue>(data_)->summary.hash;
    }
    return 0;
}

std::uint32_t Value::depth() const {
    switch (kind()) {
    case Kind::array:
        return std::get<Items>(data_)->summary.depth;
    case Kind::object:
        return std::get<Members>(data_)->summary.depth;
    default:
        return 0;
    }
}

std::size_t Value::textLength() const {
    switch (kind()) {
    case Kind::null:
        return 4;
    case Kind::boolean:
        return boolean() ? 4 : 5;
    case Kind::integer:
    case Kind::real:
        return numberText(*this).size();
    case Kind::string:
        return std::get<String>(data_)->summary.textLength;
    case Kind::array:
        return std::get<Items>(data_)->summary.textLength;
    case Kind::object:
        return std::get<Members>(data_)->summary.textLength;
    case Kind::opaque:
        return std::get<OpaqueValue>(data_)->summary.textLength;
    }
    return 0;
}

bool operator==(const Value& a, const Value& b) {
    if (a.kind() != b.kind() || a.hash() != b.hash())
        return false;
    switch (a.kind()) {
    case Value::Kind::string:
        return a.string() == b.string();
    case Value::Kind::array:
        return &a.array() == &b.array() || a.array() == b.array();
    case Value::Kind::object:
        return &a.object() == &b.object() || equal(a.object(), b.object());
    case Value::Kind::opaque:
        return a.opaque() == b.opaque();
    case Value::Kind::real:
        return a.number() == b.number();
    default:
        return a.data_ == b.data_;
    }
}

} // namespace headroom::workflow
