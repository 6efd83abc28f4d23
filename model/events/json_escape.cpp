#include "model/events/json_escape.h"

#include <cstdint>
#include <optional>

namespace headroom::events {

namespace {

std::optional<std::uint32_t> hexQuad(std::string_view digits) {
    if (digits.size() < 4)
        return std::nullopt;
    std::uint32_t value = 0;
    for (const char c : digits.substr(0, 4)) {
        std::uint32_t digit = 0;
        if (c >= '0' && c <= '9')
            digit = static_cast<std::uint32_t>(c - '0');
        else if (c >= 'a' && c <= 'f')
            digit = static_cast<std::uint32_t>(c - 'a') + 10;
        else if (c >= 'A' && c <= 'F')
            digit = static_cast<std::uint32_t>(c - 'A') + 10;
        else
            return std::nullopt;
        value = value * 16 + digit;
    }
    return value;
}

char* appendUtf8(std::uint32_t character, char* out) {
    const auto put = [&out](std::uint32_t byte) { *out++ = static_cast<char>(byte); };
    if (character < 0x80) {
        put(character);
    } else if (character < 0x800) {
        put(0xC0 | (character >> 6));
        put(0x80 | (character & 0x3F));
    } else if (character < 0x10000) {
        put(0xE0 | (character >> 12));
        put(0x80 | ((character >> 6) & 0x3F));
        put(0x80 | (character & 0x3F));
    } else {
        put(0xF0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3F));
        put(0x80 | ((character >> 6) & 0x3F));
        put(0x80 | (character & 0x3F));
    }
    return out;
}

bool isHighSurrogate(std::uint32_t unit) {
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(std::uint32_t unit) {
    return unit >= 0xDC00 && unit < 0xE000;
}

/// The character of a `\u` escape whose digits start `rest`, which is shortened by what was read.
std::optional<std::uint32_t> unicodeEscape(std::string_view& rest) {
    const auto unit = hexQuad(rest);
    if (!unit)
        return std::nullopt;
    rest.remove_prefix(4);
    if (isHighSurrogate(*unit) && rest.starts_with("\\u")) {
        const auto second = hexQuad(rest.substr(2));
        if (second && isLowSurrogate(*second)) {
            rest.remove_prefix(6);
            return 0x10000 + ((*unit - 0xD800) << 10) + (*second - 0xDC00);
        }
    }
    return isHighSurrogate(*unit) || isLowSurrogate(*unit) ? std::uint32_t{'?'} : *unit;
}

std::optional<char> simpleEscape(char letter) {
    switch (letter) {
    case '"':
    case '\\':
    case '/':
        return letter;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return std::nullopt;
    }
}

} // namespace

char* unescape(std::string_view raw, char* out, std::size_t* malformed) {
    std::string_view rest = raw;
    while (!rest.empty()) {
        if (rest.front() != '\\') {
            *out++ = rest.front();
            rest.remove_prefix(1);
            continue;
        }
        const std::size_t start = raw.size() - rest.size();
        const char letter = rest.size() > 1 ? rest[1] : '\0';
        rest.remove_prefix(rest.size() > 1 ? 2 : 1);
        if (const auto character = simpleEscape(letter)) {
            *out++ = *character;
            continue;
        }
        const auto character = letter == 'u' ? unicodeEscape(rest) : std::nullopt;
        if (!character) {
            *malformed = start;
            return nullptr;
        }
        out = appendUtf8(*character, out);
    }
    return out;
}

} // namespace headroom::events
