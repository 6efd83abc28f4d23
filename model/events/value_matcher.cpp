#include "model/events/value_matcher.h"

#include <algorithm>

namespace headroom::events {

namespace {

struct PositiveTest {
    const EventValue& value;

    bool operator()(const ExactText& exact) const { return value.text == exact.text; }
    bool operator()(const ExactNumber& exact) const { return value.number == exact.number; }
    bool operator()(const NumberRange& range) const {
        if (!value.number)
            return false;
        const double number = *value.number;
        return (range.lowIncluded ? number >= range.low : number > range.low) &&
               (range.highIncluded ? number <= range.high : number < range.high);
    }
    bool operator()(const AddressRange& addresses) const {
        const auto address = addressOf(value);
        return address && addresses.range.contains(*address);
    }
    bool operator()(const Prefix& prefix) const { return value.text.starts_with(prefix.text); }
    bool operator()(const Suffix& suffix) const { return value.text.ends_with(suffix.text); }
    bool operator()(const IgnoringCase& cased) const {
        return equalsIgnoringCase(cased.text, value.text, cased.part);
    }
    bool operator()(const Wildcard& wildcard) const {
        return matchesWildcard(wildcard.pattern, value.text);
    }
    bool operator()(const Exists&) const { return true; }
};

struct Test {
    const EventValue& value;

    bool operator()(const PositiveMatcher& matcher) const { return matches(matcher, value); }
    bool operator()(const AnythingBut& anythingBut) const {
        return std::ranges::none_of(anythingBut.excluded, [this](const PositiveMatcher& excluded) {
            return matches(excluded, value);
        });
    }
    bool operator()(const Absent&) const { return false; }
};

} // namespace

bool matches(const PositiveMatcher& matcher, const EventValue& value) {
    return std::visit(PositiveTest{value}, matcher);
}

bool matches(const ValueMatcher& matcher, const EventValue& value) {
    return std::visit(Test{value}, matcher);
}

std::optional<IpAddress> addressOf(const EventValue& value) {
    if (value.kind != ValueKind::string)
        return std::nullopt;
    return parseIpAddress(value.text.substr(1, value.text.size() - 2));
}

} // namespace headroom::events
