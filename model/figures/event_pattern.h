#pragma once

#include "model/figures/event_figures.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::figures {

/// What a pattern that is being typed would do on a bus.
struct PatternTrial {
    struct Outcome {
        std::string name; ///< of the event
        double perMonth = 0;
        bool matches = false;
        bool matchedBefore = false; ///< the rule's pattern as it is now
    };
    bool valid = false;
    document::Diagnostics diagnostics; ///< what is wrong and where
    std::vector<Outcome> samples;      ///< those of the bus; empty for an invalid pattern
    double perMonth = 0;               ///< events that match
    double perMonthBefore = 0;
    std::vector<std::string> noLongerMatching; ///< names of event types, in part or in whole
    double noLongerPerMonth = 0;
    std::vector<std::string> newlyMatching;
    double newlyPerMonth = 0;
};

/// Tries `typed` on the events of `bus` and compares it with `current` (JSON text; one that is
/// empty or not valid matches nothing). Takes as long as the text is long: for a worker.
PatternTrial tryPattern(std::string_view current, std::string_view typed, const std::string& bus,
                        std::span<const EventSample> samples);

} // namespace headroom::figures
