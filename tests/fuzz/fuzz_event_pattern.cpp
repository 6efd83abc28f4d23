#include "model/events/event_fields.h"
#include "model/events/pattern_reader.h"
#include "model/events/reference_match.h"
#include "model/events/rule_matcher.h"
#include "tests/model/events/random_cases.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <span>
#include <string>

using namespace headroom;
using namespace headroom::events;

namespace {

struct Case {
    std::string pattern;
    std::string event;
};

/// The first line is the pattern, the rest the event.
Case fromText(std::span<const std::uint8_t> bytes) {
    const auto end = std::ranges::find(bytes, std::uint8_t{'\n'});
    return {std::string(bytes.begin(), end),
            end == bytes.end() ? std::string() : std::string(end + 1, bytes.end())};
}

/// The bytes are the choices of a generator, so that what comes out is mostly valid.
Case fromChoices(std::span<const std::uint8_t> bytes) {
    tests::RandomCases cases([&bytes](unsigned limit) {
        if (bytes.empty())
            return limit - 1;
        const unsigned choice = bytes.front() % limit;
        bytes = bytes.subspan(1);
        return choice;
    });
    Case generated{.pattern = cases.pattern(), .event = {}};
    generated.event = cases.event();
    return generated;
}

void require(bool condition, const char* what, const Case& one) {
    if (condition)
        return;
    std::cerr << what << "\npattern: " << one.pattern << "\nevent: " << one.event << '\n';
    std::abort();
}

void checkEvent(const Pattern& pattern, const Case& one) {
    const std::array rules{*readPattern(R"({"a":[{"prefix":"a"}],"b":[{"exists":false}]})").pattern,
                           pattern,
                           *readPattern(R"({"a":{"b":[1,"a"]},"c":[{"anything-but":1}]})").pattern};
    const CompiledRules alone({&pattern, 1});
    const CompiledRules together(rules);
    RuleMatcher aloneMatcher(alone);
    RuleMatcher togetherMatcher(together);
    const auto foundAlone = aloneMatcher.match(one.event);
    const auto foundTogether = togetherMatcher.match(one.event);
    const auto fields = EventFields::read(one.event);
    if (!fields) {
        require(!foundAlone && !foundTogether, "a malformed event was matched", one);
        return;
    }
    const auto expected = matches(pattern, *fields);
    if (!expected)
        return;
    require(foundAlone.has_value() && foundTogether.has_value(), "a good event was refused", one);
    require(foundAlone->empty() != *expected, "compiled and reference disagree", one);
    require(std::ranges::binary_search(*foundTogether, RuleId{1}) == *expected,
            "compiled with others and reference disagree", one);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::span<const std::uint8_t> bytes(data, size);
    if (bytes.empty())
        return 0;
    const bool generated = bytes.front() % 2 == 0; // a text begins with '{', which is odd
    const Case one = generated ? fromChoices(bytes.subspan(1)) : fromText(bytes);
    const PatternReading reading = readPattern(one.pattern);
    require(reading.pattern.has_value() != document::hasErrors(reading.diagnostics),
            "a pattern is neither valid nor explained", one);
    if (reading.pattern)
        checkEvent(*reading.pattern, one);
    return 0;
}
