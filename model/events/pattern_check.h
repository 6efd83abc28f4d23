#pragma once

#include "model/document/diagnostic.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::events {

enum class SampleVerdict { matches, doesNotMatch, invalidEvent };

/// What an editor shows while a pattern is typed.
struct PatternCheck {
    bool valid = false;
    document::Diagnostics diagnostics;  ///< of the pattern's text; with line, column and pointer
    std::vector<SampleVerdict> samples; ///< one a sample event; empty for an invalid pattern
};

PatternCheck checkPattern(std::string_view pattern, std::span<const std::string> sampleEvents);

/// How a changed pattern treats the samples of a bus, as their positions; both lists are empty
/// where either pattern is invalid.
struct PatternChange {
    std::vector<std::size_t> noLongerMatching;
    std::vector<std::size_t> newlyMatching;
};

PatternChange comparePatterns(std::string_view before, std::string_view after,
                              std::span<const std::string> sampleEvents);

} // namespace headroom::events
