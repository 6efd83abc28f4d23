#include "model/workflow/java_collections.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace headroom::workflow {

namespace {

std::int32_t fold(std::uint64_t bits) {
    return static_cast<std::int32_t>(static_cast<std::uint32_t>(bits ^ (bits >> 32U)));
}

std::uint32_t plus31(std::uint32_t hash, std::uint32_t next) {
    return hash * 31U + next;
}

/// Java hashes the UTF-16 units of a string.
std::uint32_t hashText(const std::string& utf8) {
    std::uint32_t hash = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i]);
        const std::size_t length = lead < 0x80 ? 1U : (lead < 0xE0 ? 2U : (lead < 0xF0 ? 3U : 4U));
        std::uint32_t code = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < utf8.size(); ++k)
            code = (code << 6U) | (static_cast<unsigned char>(utf8[i + k]) & 0x3FU);
        if (code >= 0x10000) {
            code -= 0x10000;
            hash = plus31(hash, 0xD800U + (code >> 10U));
            code = 0xDC00U + (code & 0x3FFU);
        }
        hash = plus31(hash, code);
        i += length;
    }
    return hash;
}

std::uint32_t hashInteger(std::int64_t value) {
    if (value >= std::numeric_limits<std::int32_t>::min() &&
        value <= std::numeric_limits<std::int32_t>::max())
        return static_cast<std::uint32_t>(value);
    return static_cast<std::uint32_t>(fold(static_cast<std::uint64_t>(value)));
}

} // namespace

std::int32_t javaHashCode(const Value& value) {
    std::uint32_t hash = 0;
    switch (value.kind()) {
    case Value::Kind::null:
        break;
    case Value::Kind::boolean:
        hash = value.boolean() ? 1231 : 1237;
        break;
    case Value::Kind::integer:
        hash = hashInteger(value.integer());
        break;
    case Value::Kind::real:
        return fold(std::bit_cast<std::uint64_t>(value.number()));
    case Value::Kind::string:
        hash = hashText(value.string());
        break;
    case Value::Kind::array:
        hash = 1;
        for (const Value& item : value.array())
            hash = plus31(hash, static_cast<std::uint32_t>(javaHashCode(item)));
        break;
    case Value::Kind::object:
        for (const Member& member : value.object().members())
            hash += hashText(member.name) ^ static_cast<std::uint32_t>(javaHashCode(member.value));
        break;
    case Value::Kind::opaque:
        break;
    }
    return static_cast<std::int32_t>(hash);
}

std::string javaText(const Value& value) {
    std::string out;
    const char* separator = "";
    switch (value.kind()) {
    case Value::Kind::string:
        return value.string();
    case Value::Kind::array:
        out = "[";
        for (const Value& item : value.array()) {
            out += separator + javaText(item);
            separator = ", ";
        }
        return out + "]";
    case Value::Kind::object:
        out = "{";
        for (const Member& member : value.object().members()) {
            out += separator + member.name + "=" + javaText(member.value);
            separator = ", ";
        }
        return out + "}";
    default:
        return text(value);
    }
}

Array inHashSetOrder(const Array& values) {
    // HashSet(Collection) makes room for size / 0.75 + 1 elements, a power of two from 16 up, so
    // that the table never grows while it is filled.
    const std::size_t wanted = std::max<std::size_t>(
        static_cast<std::size_t>(static_cast<float>(values.size()) / 0.75F) + 1, 16);
    const std::size_t capacity = std::bit_ceil(wanted);
    std::vector<Array> buckets(capacity);
    for (const Value& value : values) {
        const auto hash = static_cast<std::uint32_t>(javaHashCode(value));
        Array& bucket = buckets[(hash ^ (hash >> 16U)) & (capacity - 1)];
        if (std::ranges::find(bucket, value) == bucket.end())
            bucket.push_back(value);
    }
    Array ordered;
    for (Array& bucket : buckets)
        std::ranges::move(bucket, std::back_inserter(ordered));
    return ordered;
}

std::int32_t javaRandomBelow(std::int64_t seed, std::int32_t bound) {
    constexpr std::uint64_t multiplier = 0x5DEECE66D;
    constexpr std::uint64_t mask = (std::uint64_t{1} << 48U) - 1;
    std::uint64_t state = (static_cast<std::uint64_t>(seed) ^ multiplier) & mask;
    const auto next31 = [&state] {
        state = (state * multiplier + 0xB) & mask;
        return static_cast<std::int32_t>(state >> 17U);
    };
    if (std::has_single_bit(static_cast<std::uint32_t>(bound)))
        return static_cast<std::int32_t>((std::int64_t{bound} * next31()) >> 31U);
    for (;;) {
        const std::int32_t bits = next31();
        const std::int32_t value = bits % bound;
        // Java looks for the overflow of int here.
        if (std::int64_t{bits} - value + (bound - 1) <= std::numeric_limits<std::int32_t>::max())
            return value;
    }
}

} // namespace headroom::workflow
