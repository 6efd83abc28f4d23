#include "model/workflow/intrinsic_function.h"

#include "model/workflow/encoding.h"
#include "model/workflow/java_collections.h"
#include "model/workflow/json_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace headroom::workflow {

namespace {

using Arguments = std::span<const Value>;
using Result = tl::expected<Value, Problem>;

// Limits that AWS states for the functions.
constexpr std::size_t maximumRange = 1000;
constexpr std::size_t maximumTextLength = 10'000;

Problem invalid(Intrinsic function) {
    return Problem::runtime(fmt::format("Invalid arguments in {}", name(function)));
}

Result invalidArguments(Intrinsic function) {
    return tl::unexpected(invalid(function));
}

Value opaqueResult(OpaqueType type, Intrinsic function) {
    return Opaque{type, std::string(name(function))};
}

/// A number without its fraction, as a Java cast makes it.
std::optional<std::int64_t> truncated(const Value& value) {
    if (value.isInteger())
        return value.integer();
    constexpr double limit = 9.2e18;
    if (!value.isNumber() || !(std::abs(value.number()) < limit))
        return std::nullopt;
    return static_cast<std::int64_t>(value.number());
}

/// A number rounded as Math.round of Java does: halves go up.
std::optional<std::int64_t> rounded(const Value& value) {
    if (value.isInteger())
        return value.integer();
    if (!value.isNumber() || std::isnan(value.number()))
        return std::nullopt;
    constexpr double limit = 9.2e18;
    return static_cast<std::int64_t>(std::clamp(std::floor(value.number() + 0.5), -limit, limit));
}

Result arrayPartition(Arguments arguments) {
    const auto size = truncated(arguments[1]);
    if (!arguments[0].isArray() || !size || *size < 1)
        return invalidArguments(Intrinsic::arrayPartition);
    const Array& items = arguments[0].array();
    Array chunks;
    for (std::size_t start = 0; start < items.size();) {
        const std::size_t count = std::min(items.size() - start, static_cast<std::size_t>(*size));
        const auto first = items.begin() + static_cast<std::ptrdiff_t>(start);
        chunks.emplace_back(Array(first, first + static_cast<std::ptrdiff_t>(count)));
        start += count;
    }
    return Value(std::move(chunks));
}

Result arrayContains(Arguments arguments) {
    if (!arguments[0].isArray())
        return invalidArguments(Intrinsic::arrayContains);
    if (arguments[0].hasOpaque() || arguments[1].hasOpaque())
        return opaqueResult(OpaqueType::unknown, Intrinsic::arrayContains);
    const Array& items = arguments[0].array();
    return Value(std::ranges::find(items, arguments[1]) != items.end());
}

Result arrayRange(Arguments arguments) {
    const auto first = truncated(arguments[0]);
    const auto last = truncated(arguments[1]);
    const auto step = truncated(arguments[2]);
    constexpr std::int64_t limit = std::int64_t{1} << 40U;
    if (!first || !last || !step || *step == 0 || std::abs(*first) > limit ||
        std::abs(*last) > limit || std::abs(*step) > limit)
        return invalidArguments(Intrinsic::arrayRange);
    Array range;
    for (std::int64_t value = *first; *step > 0 ? value <= *last : value >= *last; value += *step) {
        if (range.size() == maximumRange)
            return invalidArguments(Intrinsic::arrayRange);
        range.emplace_back(value);
    }
    return Value(std::move(range));
}

Result arrayGetItem(Arguments arguments) {
    const auto index = truncated(arguments[1]);
    if (!arguments[0].isArray() || !index)
        return invalidArguments(Intrinsic::arrayGetItem);
    const Array& items = arguments[0].array();
    if (items.empty() && *index >= 0) // AWS gives null here and fails for other arrays
        return Value();
    if (*index < 0 || *index >= static_cast<std::int64_t>(items.size()))
        return invalidArguments(Intrinsic::arrayGetItem);
    return items[static_cast<std::size_t>(*index)];
}

Result arrayLength(Arguments arguments) {
    if (!arguments[0].isArray())
        return invalidArguments(Intrinsic::arrayLength);
    return Value(static_cast<std::int64_t>(arguments[0].array().size()));
}

Result arrayUnique(Arguments arguments) {
    if (!arguments[0].isArray())
        return invalidArguments(Intrinsic::arrayUnique);
    if (arguments[0].hasOpaque())
        return opaqueResult(OpaqueType::unknown, Intrinsic::arrayUnique);
    return Value(inHashSetOrder(arguments[0].array()));
}

bool isShortText(const Value& value) {
    return value.isString() && characterCount(value.string()) <= maximumTextLength;
}

Result base64Encode(Arguments arguments) {
    if (!isShortText(arguments[0]))
        return invalidArguments(Intrinsic::base64Encode);
    return Value(encodeBase64(arguments[0].string()));
}

Result base64Decode(Arguments arguments) {
    if (!isShortText(arguments[0]))
        return invalidArguments(Intrinsic::base64Decode);
    return Value(decodeBase64(arguments[0].string()));
}

/// AWS takes anything as data and hashes its text.
Result hash(Arguments arguments) {
    const std::string data = javaText(arguments[0]);
    if (!arguments[1].isString() || characterCount(data) > maximumTextLength)
        return invalidArguments(Intrinsic::hash);
    auto digest = hexDigest(arguments[1].string(), data);
    if (!digest)
        return invalidArguments(Intrinsic::hash);
    return Value(std::move(*digest));
}

/// Only the shallow merge exists; AWS refuses `true` and takes anything else for false.
Result jsonMerge(Arguments arguments) {
    if (!arguments[0].isObject() || !arguments[1].isObject() ||
        (arguments[2].isBoolean() && arguments[2].boolean()))
        return invalidArguments(Intrinsic::jsonMerge);
    std::vector<Member> members;
    const Object& second = arguments[1].object();
    for (const Member& member : arguments[0].object().members()) {
        const Value* replaced = second.find(member.name);
        members.push_back({member.name, replaced != nullptr ? *replaced : member.value});
    }
    for (const Member& member : second.members())
        if (arguments[0].find(member.name) == nullptr)
            members.push_back(member);
    return Value(Object(std::move(members)));
}

Result stringToJson(Arguments arguments) {
    if (!arguments[0].isString())
        return invalidArguments(Intrinsic::stringToJson);
    const std::string& json = arguments[0].string();
    if (json.find_first_not_of(" \t\r\n") == std::string::npos) // AWS gives null for blank text
        return Value();
    const auto value = parseJson(json);
    if (!value)
        return invalidArguments(Intrinsic::stringToJson);
    return *value;
}

Result mathRandom(Arguments arguments, Randomness* randomness, std::string_view origin) {
    const auto from = truncated(arguments[0]);
    const auto to = truncated(arguments[1]);
    constexpr std::int64_t limit = std::numeric_limits<std::int32_t>::max();
    if (!from || !to || *from >= *to || *from < -limit - 1 || *to > limit)
        return invalidArguments(Intrinsic::mathRandom);
    if (arguments.size() == 3) {
        const auto seed = truncated(arguments[2]);
        if (!seed || *to - *from > limit)
            return invalidArguments(Intrinsic::mathRandom);
        return Value(*from + javaRandomBelow(*seed, static_cast<std::int32_t>(*to - *from)));
    }
    if (randomness == nullptr)
        return Value(Opaque{OpaqueType::number, std::string(origin)});
    return Value(randomness->between(*from, *to));
}

Result mathAdd(Arguments arguments) {
    const auto first = rounded(arguments[0]);
    const auto second = rounded(arguments[1]);
    const auto isInt = [](std::int64_t value) {
        return value >= std::numeric_limits<std::int32_t>::min() &&
               value <= std::numeric_limits<std::int32_t>::max();
    };
    if (!first || !second || !isInt(*first) || !isInt(*second) || !isInt(*first + *second))
        return invalidArguments(Intrinsic::mathAdd);
    return Value(*first + *second);
}

/// Every character of the second string separates; nothing between two separators is dropped.
Result stringSplit(Arguments arguments) {
    if (!arguments[0].isString() || !arguments[1].isString())
        return invalidArguments(Intrinsic::stringSplit);
    const std::vector<std::string> separators = characters(arguments[1].string());
    Array parts;
    std::string part;
    const auto finish = [&parts, &part] {
        if (!part.empty())
            parts.emplace_back(std::exchange(part, {}));
    };
    for (const std::string& character : characters(arguments[0].string())) {
        if (std::ranges::find(separators, character) != separators.end())
            finish();
        else
            part += character;
    }
    finish();
    return Value(std::move(parts));
}

Result uuid(Randomness* randomness, std::string_view origin) {
    if (randomness == nullptr)
        return Value(Opaque{OpaqueType::string, std::string(origin)});
    return Value(randomness->uuid());
}

/// The result where an argument is opaque as a whole; nothing where the function looks inside.
std::optional<Value> resultOfOpaque(Intrinsic function, Arguments arguments) {
    const bool anyOpaque = std::ranges::any_of(arguments, &Value::isOpaque);
    switch (function) {
    case Intrinsic::array:
    case Intrinsic::uuid:
    case Intrinsic::format:
        return std::nullopt;
    case Intrinsic::jsonToString:
    case Intrinsic::hash:
        if (std::ranges::none_of(arguments, &Value::hasOpaque))
            return std::nullopt;
        return opaqueResult(OpaqueType::string, function);
    case Intrinsic::arrayContains:
        if (!anyOpaque || !arguments[0].isOpaque())
            return std::nullopt;
        break;
    case Intrinsic::base64Encode:
    case Intrinsic::base64Decode:
        if (!anyOpaque)
            return std::nullopt;
        return opaqueResult(OpaqueType::string, function);
    case Intrinsic::arrayLength:
    case Intrinsic::mathAdd:
    case Intrinsic::mathRandom:
        if (!anyOpaque)
            return std::nullopt;
        return opaqueResult(OpaqueType::number, function);
    default:
        if (!anyOpaque)
            return std::nullopt;
    }
    return opaqueResult(OpaqueType::unknown, function);
}

} // namespace

std::uint64_t Randomness::next() {
    // SplitMix64 (Steele, Lea, Flood 2014).
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

std::string Randomness::uuid() {
    const std::uint64_t high = (next() & ~std::uint64_t{0xF000}) | 0x4000U;
    const std::uint64_t low = (next() >> 2U) | (std::uint64_t{1} << 63U);
    return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}", high >> 32U, (high >> 16U) & 0xFFFFU,
                       high & 0xFFFFU, low >> 48U, low & 0xFFFF'FFFF'FFFFU);
}

std::int64_t Randomness::between(std::int64_t from, std::int64_t to) {
    return from + static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(to - from));
}

Result apply(Intrinsic function, Arguments arguments, Randomness* randomness,
             std::string_view origin) {
    if (auto opaque = resultOfOpaque(function, arguments))
        return std::move(*opaque);
    switch (function) {
    case Intrinsic::array:
        return Value(Array(arguments.begin(), arguments.end()));
    case Intrinsic::arrayPartition:
        return arrayPartition(arguments);
    case Intrinsic::arrayContains:
        return arrayContains(arguments);
    case Intrinsic::arrayRange:
        return arrayRange(arguments);
    case Intrinsic::arrayGetItem:
        return arrayGetItem(arguments);
    case Intrinsic::arrayLength:
        return arrayLength(arguments);
    case Intrinsic::arrayUnique:
        return arrayUnique(arguments);
    case Intrinsic::base64Encode:
        return base64Encode(arguments);
    case Intrinsic::base64Decode:
        return base64Decode(arguments);
    case Intrinsic::hash:
        return hash(arguments);
    case Intrinsic::jsonMerge:
        return jsonMerge(arguments);
    case Intrinsic::stringToJson:
        return stringToJson(arguments);
    case Intrinsic::jsonToString:
        return Value(text(arguments[0]));
    case Intrinsic::mathRandom:
        return mathRandom(arguments, randomness, origin);
    case Intrinsic::mathAdd:
        return mathAdd(arguments);
    case Intrinsic::stringSplit:
        return stringSplit(arguments);
    case Intrinsic::uuid:
        return uuid(randomness, origin);
    case Intrinsic::format:
        if (arguments[0].isOpaque())
            return opaqueResult(OpaqueType::string, function);
        if (!arguments[0].isString())
            return invalidArguments(function);
        return applyFormat(arguments[0].string(), arguments.subspan(1));
    }
    return invalidArguments(function);
}

Result applyFormat(std::string_view format, Arguments arguments) {
    std::string out;
    std::size_t next = 0;
    bool opaque = false;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char c = format[i];
        if (c == '\\' && i + 1 < format.size()) {
            out += format[++i];
        } else if (c == '{') {
            if (i + 1 == format.size() || format[i + 1] != '}' || next == arguments.size())
                return invalidArguments(Intrinsic::format);
            ++i;
            const Value& argument = arguments[next++];
            opaque = opaque || argument.hasOpaque();
            out += javaText(argument);
        } else if (c == '}') {
            return invalidArguments(Intrinsic::format);
        } else {
            out += c;
        }
    }
    if (next != arguments.size())
        return invalidArguments(Intrinsic::format);
    if (opaque)
        return opaqueResult(OpaqueType::string, Intrinsic::format);
    return Value(std::move(out));
}

} // namespace headroom::workflow
