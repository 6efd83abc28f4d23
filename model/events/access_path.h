#pragma once

#include "model/events/affix_index.h"
#include "model/events/value_matcher.h"

#include <string>
#include <variant>
#include <vector>

namespace headroom::events {

// How an index finds the matchers that a value may satisfy: each matcher is filed under something
// that every value it matches has. What is found is checked with the matcher itself, so filing may
// be coarse, but must never miss.

/// Under the whole text, as it is or with its case folded.
struct ByText {
    std::string text;
    bool folded = false;
};

/// Under the text's beginning or end.
struct ByAffix {
    std::string text;
    AffixEnd end = AffixEnd::front;
    bool folded = false;
};

/// Under a range of numbers; both ends belong to it.
struct ByNumber {
    double low = 0;
    double high = 0;
};

struct ByAddress {
    IpRange range;
};

/// Under nothing: every value has to be checked.
struct ByAnyValue {};

using AccessPath = std::variant<ByText, ByAffix, ByNumber, ByAddress, ByAnyValue>;

/// Every way to file the matcher; one suffices. None for `exists: false`, which no value satisfies.
std::vector<AccessPath> accessPaths(const ValueMatcher& matcher);

/// How common values found under the path are guessed to be: lower is better to look up.
double commonness(const AccessPath& path);

/// The same for paths under which the same values are found, about.
std::string keyOf(const AccessPath& path);

} // namespace headroom::events
