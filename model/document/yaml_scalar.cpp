#include "model/document/yaml_scalar.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <string>

namespace headroom::document {

namespace {

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, text) != words.end();
}

std::optional<bool> booleanOf(std::string_view text) {
    if (isOneOf(text, {"true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"}))
        return true;
    if (isOneOf(text, {"false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"}))
        return false;
    return std::nullopt;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Digits and underscores, beginning with a digit.
bool isDigits(std::string_view text) {
    return !text.empty() && isDigit(text.front()) &&
           std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '_'; });
}

std::string withoutUnderscores(std::string_view text) {
    std::string digits(text);
    std::erase(digits, '_');
    return digits;
}

std::optional<std::int64_t> parsed(std::string_view digits, int base, bool negative) {
    const auto plain = (negative ? "-" : "") + withoutUnderscores(digits);
    std::int64_t value = 0;
    const auto* end = plain.data() + plain.size();
    const auto [stop, error] = std::from_chars(plain.data(), end, value, base);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

std::optional<std::int64_t> integerOf(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text == "0")
        return 0;
    if (text.starts_with("0x") || text.starts_with("0X"))
        return parsed(text.substr(2), 16, negative);
    if (text.starts_with("0b"))
        return parsed(text.substr(2), 2, negative);
    if (!isDigits(text))
        return std::nullopt;
    return parsed(text, text.starts_with('0') ? 8 : 10, negative);
}

/// digits "." digits? exponent?, or "." digits exponent?; the exponent has a sign.
bool isReal(std::string_view text) {
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    const auto dot = text.find('.');
    if (dot == std::string_view::npos)
        return false;
    const auto before = text.substr(0, dot);
    auto after = text.substr(dot + 1);
    const auto exponent = after.find_first_of("eE");
    if (exponent != std::string_view::npos) {
        const auto digits = after.substr(exponent + 1);
        if (digits.size() < 2 || (digits.front() != '+' && digits.front() != '-') ||
            !std::ranges::all_of(digits.substr(1), isDigit))
            return false;
        after = after.substr(0, exponent);
    }
    if (before.empty())
        return isDigits(after);
    return isDigits(before) && (after.empty() || isDigits(after));
}

std::optional<double> realOf(std::string_view text) {
    if (isOneOf(text, {".inf", ".Inf", ".INF", "+.inf", "-.inf", ".nan", ".NaN", ".NAN"}))
        return text.ends_with("an") || text.ends_with("aN") || text.ends_with("AN")
                   ? std::numeric_limits<double>::quiet_NaN()
                   : (text.front() == '-' ? -1 : 1) * std::numeric_limits<double>::infinity();
    if (!isReal(text))
        return std::nullopt;
    auto plain = withoutUnderscores(text);
    if (plain.front() == '+')
        plain.erase(0, 1);
    double value = 0;
    const auto [stop, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error != std::errc())
        return std::nullopt;
    return value;
}

} // namespace

const Node* plainScalar(NodeArena& arena, std::string_view spelling, std::uint32_t begin) {
    if (spelling.empty() || isOneOf(spelling, {"~", "null", "Null", "NULL"}))
        return arena.null(spelling, begin);
    // Most scalars are words: decide by the first character before trying each type.
    if (const auto boolean = booleanOf(spelling))
        return arena.boolean(*boolean, spelling, begin);
    const char first = spelling.front();
    if (!isDigit(first) && first != '-' && first != '+' && first != '.')
        return arena.text(spelling, begin);
    if (const auto integer = integerOf(spelling))
        return arena.integer(*integer, spelling, begin);
    if (const auto real = realOf(spelling))
        return arena.real(*real, spelling, begin);
    return arena.text(spelling, begin);
}

} // namespace headroom::document
