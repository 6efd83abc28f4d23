#include "model/events/element_search.h"

#include <algorithm>
#include <set>
#include <utility>

namespace headroom::events {

namespace {

/// The element chosen in each array, by array.
using Choice = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

/// The choice extended by an element and those around it, unless it chose others before.
std::optional<Choice> extended(const Choice& choice, ElementId id, const EventScanner& event) {
    Choice result = choice;
    for (; id != 0; id = event.element(id).parent) {
        const ArrayElement& element = event.element(id);
        const auto place =
            std::ranges::lower_bound(result, element.array, {}, &Choice::value_type::first);
        if (place == result.end() || place->first != element.array)
            result.insert(place, {element.array, element.index});
        else if (place->second != element.index)
            return std::nullopt;
    }
    return result;
}

/// Arrays in which any condition from `first` on has values.
std::vector<std::set<std::uint32_t>>
arraysFromHereOn(const std::vector<ElementCondition>& conditions, const EventScanner& event) {
    std::vector<std::set<std::uint32_t>> arrays(conditions.size() + 1);
    for (std::size_t i = conditions.size(); i-- > 0;) {
        arrays[i] = arrays[i + 1];
        for (const ElementCandidate& value : conditions[i].values)
            for (ElementId id = value.element; id != 0; id = event.element(id).parent)
                arrays[i].insert(event.element(id).array);
    }
    return arrays;
}

} // namespace

std::optional<bool> canChooseElements(const std::vector<ElementCondition>& conditions,
                                      const EventScanner& event) {
    constexpr int limit = 1'000'000;
    const auto relevant = arraysFromHereOn(conditions, event);
    std::set<Choice> choices{Choice{}};
    int steps = 0;
    for (std::size_t i = 0; i < conditions.size() && !choices.empty(); ++i) {
        std::set<Choice> next;
        const auto keep = [&next, &later = relevant[i + 1]](Choice choice) {
            std::erase_if(choice,
                          [&later](const auto& chosen) { return !later.contains(chosen.first); });
            next.insert(std::move(choice));
        };
        for (const Choice& choice : choices) {
            bool isPresent = false;
            for (const ElementCandidate& value : conditions[i].values) {
                if (++steps > limit)
                    return std::nullopt;
                auto further = extended(choice, value.element, event);
                if (!further)
                    continue;
                isPresent = true;
                if (value.matching)
                    keep(std::move(*further));
            }
            if (!isPresent && conditions[i].acceptsAbsence)
                keep(choice);
        }
        choices = std::move(next);
    }
    return !choices.empty();
}

} // namespace headroom::events
