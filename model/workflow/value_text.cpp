#include "model/workflow/json_text.h"
#include "model/workflow/value.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <string>

namespace headroom::workflow {

namespace {

/// The digits and the exponent of the shortest decimal that reads back as the same double:
/// digits d1d2d3... mean d1.d2d3... times 10 to the exponent.
struct Decimal {
    std::string digits;
    int exponent = 0;
};

Decimal shortestDecimal(double magnitude) {
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude,
                                   std::chars_format::scientific)
                         .ptr;
    const std::string_view scientific(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    const std::size_t e = scientific.find('e');
    Decimal decimal;
    for (const char c : scientific.substr(0, e))
        if (c != '.')
            decimal.digits += c;
    const std::string_view exponent = scientific.substr(e + 1);
    const char* first = exponent.data() + (exponent.front() == '+' ? 1 : 0);
    std::from_chars(first, exponent.data() + exponent.size(), decimal.exponent);
    return decimal;
}

/// Double.toString of Java: plain notation from 10^-3 up to 10^7, scientific outside, at least one
/// digit after the point.
std::string javaText(double value) {
    if (std::isnan(value))
        return "NaN";
    const char* sign = std::signbit(value) ? "-" : "";
    if (std::isinf(value))
        return fmt::format("{}Infinity", sign);
    if (value == 0)
        return fmt::format("{}0.0", sign);
    auto [digits, exponent] = shortestDecimal(std::abs(value));
    if (exponent < -3 || exponent >= 7)
        return fmt::format("{}{}.{}E{}", sign, digits.front(),
                           digits.size() > 1 ? digits.substr(1) : "0", exponent);
    if (exponent < 0)
        return fmt::format("{}0.{}{}", sign,
                           std::string(static_cast<std::size_t>(-exponent - 1), '0'), digits);
    const auto integral = static_cast<std::size_t>(exponent) + 1;
    if (digits.size() <= integral)
        digits.append(integral + 1 - digits.size(), '0');
    return fmt::format("{}{}.{}", sign, digits.substr(0, integral), digits.substr(integral));
}

void append(std::string& out, const Value& value);

void append(std::string& out, const Array& items) {
    out += '[';
    for (const char* separator = ""; const Value& item : items) {
        out += separator;
        append(out, item);
        separator = ",";
    }
    out += ']';
}

void append(std::string& out, const Object& object) {
    out += '{';
    for (const char* separator = ""; const Member& member : object.members()) {
        out += separator;
        appendQuoted(out, member.name);
        out += ':';
        append(out, member.value);
        separator = ",";
    }
    out += '}';
}

void append(std::string& out, const Value& value) {
    switch (value.kind()) {
    case Value::Kind::null:
        out += "null";
        return;
    case Value::Kind::boolean:
        out += value.boolean() ? "true" : "false";
        return;
    case Value::Kind::integer:
    case Value::Kind::real:
        out += numberText(value);
        return;
    case Value::Kind::string:
        appendQuoted(out, value.string());
        return;
    case Value::Kind::array:
        append(out, value.array());
        return;
    case Value::Kind::object:
        append(out, value.object());
        return;
    case Value::Kind::opaque:
        appendQuoted(out, fmt::format("<{}>", value.opaque().origin));
        return;
    }
}

} // namespace

void appendQuoted(std::string& out, std::string_view text) {
    out += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += fmt::format("\\u{:04X}", static_cast<unsigned>(c));
            else
                out += c;
        }
    }
    out += '"';
}

std::string text(const Value& value) {
    std::string out;
    out.reserve(value.textLength());
    append(out, value);
    return out;
}

std::string numberText(const Value& number) {
    return number.isInteger() ? std::to_string(number.integer()) : javaText(number.number());
}

} // namespace headroom::workflow
