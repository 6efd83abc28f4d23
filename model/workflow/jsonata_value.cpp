#include "model/workflow/jsonata_value.h"

#include "model/workflow/json_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace headroom::workflow::jsonata {

namespace {

std::string jsonNumber(const Value& number) {
    if (number.isInteger())
        return std::to_string(number.integer());
    constexpr int significantDigits = 15; // what $string rounds to
    return fmt::format("{:.{}g}", number.number(), significantDigits);
}

void appendJson(std::string& out, const Value& value) {
    if (value.isNumber()) {
        out += jsonNumber(value);
    } else if (value.isArray()) {
        std::string_view separator = "[";
        for (const Value& item : value.array()) {
            out += separator;
            appendJson(out, item);
            separator = ",";
        }
        out += value.array().empty() ? "[]" : "]";
    } else if (value.isObject()) {
        std::string_view separator = "{";
        for (const Member& member : value.object().members()) {
            out += separator;
            appendQuoted(out, member.name);
            out += ':';
            appendJson(out, member.value);
            separator = ",";
        }
        out += value.object().size() == 0 ? "{}" : "}";
    } else {
        out += text(value);
    }
}

} // namespace

std::vector<Datum> itemsOf(const Datum& datum) {
    if (!datum.isDefined)
        return {};
    if (!datum.isArray())
        return {datum};
    return {datum.value.array().begin(), datum.value.array().end()};
}

Datum sequenceOf(const std::vector<Datum>& items) {
    Array values;
    values.reserve(items.size());
    for (const Datum& item : items)
        if (item.isValue())
            values.push_back(item.value);
    Datum sequence{Value(std::move(values))};
    sequence.isSequence = true;
    return sequence;
}

Datum collapsed(Datum datum) {
    if (!datum.isSequence || !datum.isArray())
        return datum;
    const Array& items = datum.value.array();
    if (items.empty())
        return {};
    if (items.size() == 1 && !datum.keepsArray)
        return Datum(Value(items.front()));
    return datum;
}

Value numberValue(double number) {
    constexpr double largestExact = 9'007'199'254'740'992; // 2^53
    if (std::abs(number) <= largestExact && std::trunc(number) == number)
        return static_cast<std::int64_t>(number);
    return number;
}

bool truth(const Datum& datum) {
    if (!datum.isValue())
        return false;
    const Value& value = datum.value;
    switch (value.kind()) {
    case Value::Kind::boolean:
        return value.boolean();
    case Value::Kind::integer:
    case Value::Kind::real:
        return value.number() != 0;
    case Value::Kind::string:
        return !value.string().empty();
    case Value::Kind::array:
        return std::ranges::any_of(value.array(),
                                   [](const Value& item) { return truth(Datum(item)); });
    case Value::Kind::object:
        return value.object().size() > 0;
    case Value::Kind::null:
    case Value::Kind::opaque:
        break;
    }
    return false;
}

bool sameValue(const Value& a, const Value& b) {
    if (a.isNumber() && b.isNumber())
        return a.number() == b.number();
    if (a.isArray() && b.isArray())
        return std::ranges::equal(a.array(), b.array(), sameValue);
    if (a.isObject() && b.isObject())
        return a.object().size() == b.object().size() &&
               std::ranges::all_of(a.object().members(), [&b](const Member& member) {
                   const Value* other = b.find(member.name);
                   return other != nullptr && sameValue(member.value, *other);
               });
    return a == b;
}

std::string castToText(const Value& value) {
    if (value.isString())
        return value.string();
    std::string out;
    appendJson(out, value);
    return out;
}

std::string_view typeName(const Datum& datum) {
    if (datum.isFunction())
        return "function";
    switch (datum.value.kind()) {
    case Value::Kind::boolean:
        return "boolean";
    case Value::Kind::integer:
    case Value::Kind::real:
        return "number";
    case Value::Kind::string:
        return "string";
    case Value::Kind::array:
        return "array";
    case Value::Kind::object:
        return "object";
    case Value::Kind::null:
    case Value::Kind::opaque:
        break;
    }
    return "null";
}

} // namespace headroom::workflow::jsonata
