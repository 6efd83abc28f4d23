#include "model/events/pattern_check.h"

#include "model/events/pattern_reader.h"
#include "model/events/rule_matcher.h"

#include <utility>

namespace headroom::events {

PatternCheck checkPattern(std::string_view pattern, std::span<const std::string> sampleEvents) {
    PatternReading reading = readPattern(pattern);
    PatternCheck check{.valid = reading.pattern.has_value(),
                       .diagnostics = std::move(reading.diagnostics),
                       .samples = {}};
    if (!reading.pattern)
        return check;
    const CompiledRules rules({&*reading.pattern, 1});
    RuleMatcher matcher(rules);
    for (const std::string& event : sampleEvents) {
        const auto matched = matcher.match(event);
        check.samples.push_back(!matched           ? SampleVerdict::invalidEvent
                                : matched->empty() ? SampleVerdict::doesNotMatch
                                                   : SampleVerdict::matches);
    }
    return check;
}

PatternChange comparePatterns(std::string_view before, std::string_view after,
                              std::span<const std::string> sampleEvents) {
    const PatternCheck old = checkPattern(before, sampleEvents);
    const PatternCheck fresh = checkPattern(after, sampleEvents);
    PatternChange change;
    if (!old.valid || !fresh.valid)
        return change;
    for (std::size_t i = 0; i < sampleEvents.size(); ++i) {
        const bool did = old.samples[i] == SampleVerdict::matches;
        const bool does = fresh.samples[i] == SampleVerdict::matches;
        if (did && !does)
            change.noLongerMatching.push_back(i);
        if (!did && does)
            change.newlyMatching.push_back(i);
    }
    return change;
}

} // namespace headroom::events
