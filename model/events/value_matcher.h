#pragma once

#include "model/events/event_value.h"
#include "model/events/ip_address.h"
#include "model/events/letter_case.h"
#include "model/events/wildcard.h"

#include <string>
#include <variant>
#include <vector>

namespace headroom::events {

// One struct an operator of the pattern language. Texts of strings are held as values are (see
// EventValue): quoted, a prefix without its closing and a suffix without its opening quote.

/// The same string, `true`, `false` or `null`, or a number that compares with none and so must be
/// spelled alike.
struct ExactText {
    std::string text;
    bool operator==(const ExactText&) const = default;
};

struct ExactNumber {
    double number = 0;
    bool operator==(const ExactNumber&) const = default;
};

/// Infinities where a side is open-ended.
struct NumberRange {
    double low = 0;
    double high = 0;
    bool lowIncluded = false;
    bool highIncluded = false;
    bool operator==(const NumberRange&) const = default;
};

/// `cidr`, or a plain string that is an IP address.
struct AddressRange {
    IpRange range;
    bool operator==(const AddressRange&) const = default;
};

struct Prefix {
    std::string text;
    bool operator==(const Prefix&) const = default;
};

struct Suffix {
    std::string text;
    bool operator==(const Suffix&) const = default;
};

/// `equals-ignore-case`, alone or inside `prefix` or `suffix`.
struct IgnoringCase {
    std::string text;
    CasedPart part = CasedPart::whole;
    bool operator==(const IgnoringCase&) const = default;
};

struct Wildcard {
    WildcardPattern pattern;
    bool operator==(const Wildcard&) const = default;
};

struct Exists {
    bool operator==(const Exists&) const = default;
};

/// What a value can be like by itself.
using PositiveMatcher = std::variant<ExactText, ExactNumber, NumberRange, AddressRange, Prefix,
                                     Suffix, IgnoringCase, Wildcard, Exists>;

/// Every value that none of these matches, whatever its type.
struct AnythingBut {
    std::vector<PositiveMatcher> excluded;
    bool operator==(const AnythingBut&) const = default;
};

/// `exists: false`: no value at all, so it matches none.
struct Absent {
    bool operator==(const Absent&) const = default;
};

using ValueMatcher = std::variant<PositiveMatcher, AnythingBut, Absent>;

bool matches(const PositiveMatcher& matcher, const EventValue& value);
bool matches(const ValueMatcher& matcher, const EventValue& value);

/// The address that a string value spells.
std::optional<IpAddress> addressOf(const EventValue& value);

} // namespace headroom::events
