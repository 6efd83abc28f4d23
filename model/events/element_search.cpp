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

/// For each condition, the arrays in which it or a later one has values.
std::vector<std::set<std::uint32_t>>
arraysFromHereOn(const std::vector<ElementCondition>& conditions, const EventScanner& event) {
    std::vector<std::set<std::uint32_t>> arrays(conditions.size());
    for (std::size_t i = conditions.size(); i-- > 0;) {
        if (i + 1 < conditions.size())
            arrays[i] = arrays[i + 1];
        for (const ElementCandidate& value : conditions[i].values)
            for (ElementId id = value.element; id != 0; id = event.element(id).parent)
                arrays[i].insert(event.element(id).array);
    }
    return arrays;
}

class Search {
public:
    Search(const std::vector<ElementCondition>& conditions, const EventScanner& event)
        : conditions_(conditions)
        , event_(event)
        , relevant_(arraysFromHereOn(conditions, event)) {}

    /// Whether the conditions from `index` on can be met after this choice.
    bool canContinue(std::size_t index, Choice choice) {
        if (index == conditions_.size())
            return true;
        std::erase_if(choice, [&relevant = relevant_[index]](const auto& chosen) {
            return !relevant.contains(chosen.first);
        });
        if (tried_.contains({index, choice}))
            return false;
        const ElementCondition& condition = conditions_[index];
        bool isPresent = false;
        for (const ElementCandidate& value : condition.values) {
            if (gaveUp() || ++steps_ == limit)
                return false;
            auto further = extended(choice, value.element, event_);
            if (!further)
                continue;
            isPresent = true;
            if (value.matching && canContinue(index + 1, std::move(*further)))
                return true;
        }
        if (!isPresent && condition.acceptsAbsence && canContinue(index + 1, choice))
            return true;
        tried_.emplace(index, std::move(choice));
        return false;
    }

    bool gaveUp() const { return steps_ == limit; }

private:
    static constexpr int limit = 1'000'000;

    const std::vector<ElementCondition>& conditions_;
    const EventScanner& event_;
    std::vector<std::set<std::uint32_t>> relevant_;  // arrays, by condition
    std::set<std::pair<std::size_t, Choice>> tried_; // in vain
    int steps_ = 0;
};

} // namespace

std::optional<bool> canChooseElements(const std::vector<ElementCondition>& conditions,
                                      const EventScanner& event) {
    Search search(conditions, event);
    const bool found = search.canContinue(0, {});
    if (!found && search.gaveUp())
        return std::nullopt;
    return found;
}

} // namespace headroom::events
