#include "model/events/reference_match.h"

#include <algorithm>
#include <optional>
#include <span>

namespace headroom::events {

namespace {

/// The elements fixed so far and those of one more value, unless they differ in some array.
std::optional<ArrayMembership> joined(const ArrayMembership& fixed,
                                      const ArrayMembership& further) {
    ArrayMembership both = fixed;
    for (const auto& [array, index] : further)
        if (!both.emplace(array, index).second && both[array] != index)
            return std::nullopt;
    return both;
}

class Search {
public:
    Search(const Pattern& pattern, const EventFields& event)
        : pattern_(pattern)
        , event_(event) {}

    bool from(std::span<const std::size_t> conditions, const ArrayMembership& fixed) {
        if (conditions.empty())
            return true;
        const FieldCondition& condition = pattern_.conditions[conditions.front()];
        bool isPresent = false;
        for (const EventField& field : event_.at(condition.path)) {
            if (gaveUp() || ++steps_ == limit)
                return false;
            const auto both = joined(fixed, field.membership);
            if (!both)
                continue;
            isPresent = true;
            const bool matching =
                std::ranges::any_of(condition.matchers, [&field](const ValueMatcher& matcher) {
                    return matches(matcher, field.value);
                });
            if (matching && from(conditions.subspan(1), *both))
                return true;
        }
        return !isPresent && condition.acceptsAbsence() && from(conditions.subspan(1), fixed);
    }

    bool gaveUp() const { return steps_ == limit; }

private:
    const Pattern& pattern_;
    const EventFields& event_;
    static constexpr int limit = 1'000'000;
    int steps_ = 0;
};

} // namespace

tl::expected<bool, TooManyCombinations> matches(const Pattern& pattern, const EventFields& event) {
    Search search(pattern, event);
    for (const auto& branch : pattern.branches)
        if (search.from(branch, {}))
            return true;
    if (search.gaveUp())
        return tl::unexpected(TooManyCombinations{});
    return false;
}

} // namespace headroom::events
