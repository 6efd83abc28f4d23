#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace headroom::workflow {

class Value;

/// Deeper values are refused by the data flow, as Jackson does.
inline constexpr std::uint32_t maximumDepth = 1000;

/// What is known of an opaque value.
enum class OpaqueType : std::uint8_t { string, number, unknown };

/// A value that differs from execution to execution and does not matter unless a decision reads it:
/// an identifier, a random number, a clock value. Two opaque values with the same origin stand for
/// the same value within one execution.
struct Opaque {
    OpaqueType type = OpaqueType::unknown;
    std::string origin;            ///< for example "$$.Execution.Id" or "States.UUID #1 of 'Book'"
    std::uint32_t textLength = 38; ///< what Value::textLength() gives: by default a quoted UUID
    bool operator==(const Opaque&) const = default;
};

struct Member;

/// A JSON object that keeps the order of its members, as Step Functions does.
class Object {
public:
    Object() = default;
    explicit Object(std::vector<Member> members);

    const std::vector<Member>& members() const { return members_; }
    std::size_t size() const;
    const Value* find(std::string_view name) const;

    /// Replaces the member of this name in its place, or appends one.
    void set(std::string name, Value value);
    void remove(std::string_view name);

private:
    std::size_t position(std::string_view name) const;

    std::vector<Member> members_;
    std::vector<std::uint32_t> byName_; ///< sorted positions; only for large objects
};

using Array = std::vector<Value>;

/// An immutable JSON value. Copies share arrays, objects and strings, so passing data from state to
/// state costs nothing. Safe to share between threads.
class Value {
public:
    enum class Kind : std::uint8_t { null, boolean, integer, real, string, array, object, opaque };

    Value() = default;
    // Every JSON type is a value.
    // NOLINTBEGIN(google-explicit-constructor)
    Value(std::nullptr_t) {}
    Value(bool value)
        : data_(value) {}
    Value(int value)
        : data_(std::int64_t{value}) {}
    Value(std::int64_t value)
        : data_(value) {}
    Value(double value)
        : data_(value) {}
    Value(const char* text);
    Value(std::string_view text);
    Value(std::string text);
    Value(Array items);
    Value(Object object);
    Value(Opaque opaque);
    // NOLINTEND(google-explicit-constructor)

    Kind kind() const { return static_cast<Kind>(data_.index()); }
    bool isNull() const { return kind() == Kind::null; }
    bool isBoolean() const { return kind() == Kind::boolean; }
    bool isInteger() const { return kind() == Kind::integer; }
    bool isNumber() const { return kind() == Kind::integer || kind() == Kind::real; }
    bool isString() const { return kind() == Kind::string; }
    bool isArray() const { return kind() == Kind::array; }
    bool isObject() const { return kind() == Kind::object; }
    bool isOpaque() const { return kind() == Kind::opaque; }

    /// Each requires its kind.
    bool boolean() const { return std::get<bool>(data_); }
    std::int64_t integer() const { return std::get<std::int64_t>(data_); }
    double number() const; ///< integers too
    const std::string& string() const;
    const Array& array() const;
    const Object& object() const;
    const Opaque& opaque() const;

    /// The member of an object, or nothing.
    const Value* find(std::string_view name) const;

    /// Whether an opaque value stands anywhere in it.
    bool hasOpaque() const;

    /// The same for equal values. This and the next two are kept with the value, so they cost
    /// nothing.
    std::uint64_t hash() const;

    /// How deeply arrays and objects nest: 0 for a scalar.
    std::uint32_t depth() const;

    /// The length of text() in bytes; of an opaque value what it says itself.
    std::size_t textLength() const;

    /// Equal JSON: the order of members does not matter, 1 and 1.0 differ (as they do for AWS).
    friend bool operator==(const Value& a, const Value& b);

private:
    template <class T>
    struct Box;
    using String = std::shared_ptr<const Box<std::string>>;
    using Items = std::shared_ptr<const Box<Array>>;
    using Members = std::shared_ptr<const Box<Object>>;
    using OpaqueValue = std::shared_ptr<const Box<Opaque>>;

    // In the order of Kind.
    std::variant<std::monostate, bool, std::int64_t, double, String, Items, Members, OpaqueValue>
        data_;
};

struct Member {
    std::string name;
    Value value;
};

inline std::size_t Object::size() const {
    return members_.size();
}

/// Compact JSON text as Step Functions (Jackson) writes it: members in their order, 1.0 stays
/// "1.0", large and small numbers as "1.0E10". Opaque values are written as strings "<origin>".
/// Nesting must not exceed a few thousand levels; data flow stops at maximumDepth.
std::string text(const Value& value);

/// A number as Java writes it.
std::string numberText(const Value& number);

} // namespace headroom::workflow
