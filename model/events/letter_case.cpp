#include "model/events/letter_case.h"

#include <utf8proc.h>

#include <array>
#include <cstdint>
#include <iterator>

namespace headroom::events {

namespace {

constexpr std::uint32_t notACharacter = 0x110000; // plus the byte that begins none
constexpr std::uint32_t sharpS = 0xDF;            // its capital is two letters

struct Step {
    std::uint32_t character = 0;
    std::size_t length = 0;
};

/// The first character of a text that is not empty.
Step firstCharacter(std::string_view text) {
    const auto byte = static_cast<unsigned char>(text.front());
    if (byte < 0x80)
        return {byte, 1};
    utf8proc_int32_t character = 0;
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                         static_cast<utf8proc_ssize_t>(text.size()), &character);
    if (length <= 0)
        return {notACharacter + byte, 1};
    return {static_cast<std::uint32_t>(character), static_cast<std::size_t>(length)};
}

Step lastCharacter(std::string_view text) {
    constexpr std::size_t longest = 4;
    for (std::size_t length = 1; length <= longest && length <= text.size(); ++length) {
        const Step step = firstCharacter(text.substr(text.size() - length));
        if (step.length == length && step.character < notACharacter)
            return step;
    }
    return {notACharacter + static_cast<unsigned char>(text.back()), 1};
}

bool hasCase(std::uint32_t character) {
    return character <= 0xFFFF && character != sharpS;
}

std::uint32_t lowerCase(std::uint32_t character) {
    if (character < 0x80)
        return character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character;
    if (!hasCase(character))
        return character;
    return static_cast<std::uint32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(character)));
}

std::uint32_t upperCase(std::uint32_t character) {
    if (character < 0x80)
        return character >= 'a' && character <= 'z' ? character - ('a' - 'A') : character;
    if (!hasCase(character))
        return character;
    return static_cast<std::uint32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(character)));
}

bool standsFor(std::uint32_t pattern, std::uint32_t value) {
    return value == lowerCase(pattern) || value == upperCase(pattern);
}

/// Compares from the front, or from the back, until the pattern is used up.
template <typename NextStep, typename Drop>
bool covers(std::string_view pattern, std::string_view value, bool toTheEnd, NextStep next,
            Drop drop) {
    while (!pattern.empty()) {
        if (value.empty())
            return false;
        const Step wanted = next(pattern);
        const Step found = next(value);
        if (!standsFor(wanted.character, found.character))
            return false;
        drop(pattern, wanted.length);
        drop(value, found.length);
    }
    return !toTheEnd || value.empty();
}

void dropFront(std::string_view& text, std::size_t length) {
    text.remove_prefix(length);
}

void dropBack(std::string_view& text, std::size_t length) {
    text.remove_suffix(length);
}

} // namespace

bool equalsIgnoringCase(std::string_view pattern, std::string_view value, CasedPart part) {
    if (part == CasedPart::suffix)
        return covers(pattern, value, false, lastCharacter, dropBack);
    return covers(pattern, value, part == CasedPart::whole, firstCharacter, dropFront);
}

std::string foldCase(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    while (!text.empty()) {
        const Step step = firstCharacter(text);
        if (step.character < 0x80) {
            folded.push_back(static_cast<char>(lowerCase(step.character)));
        } else if (!hasCase(step.character)) {
            folded.append(text.substr(0, step.length));
        } else {
            std::array<utf8proc_uint8_t, 4> bytes{};
            const auto length = utf8proc_encode_char(
                static_cast<utf8proc_int32_t>(lowerCase(upperCase(lowerCase(step.character)))),
                bytes.data());
            folded.append(reinterpret_cast<const char*>(bytes.data()),
                          static_cast<std::size_t>(length));
        }
        text.remove_prefix(step.length);
    }
    return folded;
}

} // namespace headroom::events
