#pragma once

#include "model/events/comparable_number.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom::events {

enum class ValueKind : std::uint8_t { string, number, literal };

/// A leaf of an event as patterns see it. AWS's matcher compares the quoted form of strings, which
/// is why a string never equals a number or `true`, and why a quotation mark in a pattern can meet
/// the quotes themselves.
struct EventValue {
    ValueKind kind = ValueKind::literal;
    std::string_view text;        ///< `"decoded"` for a string; otherwise as spelled
    std::optional<double> number; ///< of a comparable number

    static EventValue string(std::string_view quoted) {
        return {ValueKind::string, quoted, std::nullopt};
    }
    static EventValue numeral(std::string_view spelled) {
        return {ValueKind::number, spelled, comparableNumber(spelled)};
    }
    static EventValue literal(std::string_view word) {
        return {ValueKind::literal, word, std::nullopt};
    }
};

} // namespace headroom::events
