#include "model/events/rule_matcher.h"

#include "model/events/element_search.h"

#include <algorithm>

namespace headroom::events {

namespace {

bool matchesAny(std::span<const ValueMatcher> matchers, const EventValue& value) {
    return std::ranges::any_of(
        matchers, [&value](const ValueMatcher& matcher) { return matches(matcher, value); });
}

/// Calls `visit(value)` for the field's values until it returns true; whether it did.
template <typename Visit>
bool anyValue(const EventScanner& event, FieldId field, Visit&& visit) {
    for (std::uint32_t i = event.firstValue(field); i != EventScanner::noValue;
         i = event.value(i).next)
        if (visit(event.value(i)))
            return true;
    return false;
}

} // namespace

RuleMatcher::RuleMatcher(const CompiledRules& rules)
    : rules_(rules)
    , scanner_(rules.paths_)
    , isCandidate_(rules.branches_.size(), false) {}

tl::expected<std::span<const RuleId>, JsonError> RuleMatcher::match(std::string_view event) {
    matched_.clear();
    if (auto scanned = scanner_.scan(event); !scanned)
        return tl::unexpected(std::move(scanned.error()));
    collectCandidates();
    bool givenUp = false;
    for (const BranchId id : candidates_) {
        const CompiledRules::Branch& branch = rules_.branches_[id];
        if (std::ranges::find(matched_, branch.rule) != matched_.end())
            continue;
        const Answer answer = check(branch);
        if (answer == Answer::yes)
            matched_.push_back(branch.rule);
        givenUp = givenUp || answer == Answer::givenUp;
    }
    if (givenUp)
        return tl::unexpected(JsonError{
            0, document::translatable("EventPattern",
                                      "the event combines too many elements of parallel arrays")});
    std::ranges::sort(matched_);
    return matched_;
}

void RuleMatcher::collectCandidates() {
    candidates_ = rules_.unfiled_;
    const std::size_t unfiled = candidates_.size();
    for (const ScannedValue& scanned : scanner_.values()) {
        const ValueIndex& index = rules_.indexes_[scanned.field];
        if (index.empty())
            continue;
        index.visit(scanned.value, [this](BranchId branch) {
            if (isCandidate_[branch])
                return;
            isCandidate_[branch] = true;
            candidates_.push_back(branch);
        });
    }
    for (std::size_t i = unfiled; i < candidates_.size(); ++i)
        isCandidate_[candidates_[i]] = false;
}

bool RuleMatcher::meets(const CompiledRules::Condition& condition) const {
    return anyValue(scanner_, condition.field, [&condition](const ScannedValue& scanned) {
        return matchesAny(condition.matchers, scanned.value);
    });
}

bool RuleMatcher::liesInElements(const CompiledRules::Branch& branch) const {
    return std::ranges::any_of(branch.conditions, [this](std::uint32_t condition) {
        return anyValue(scanner_, rules_.conditions_[condition].field,
                        [](const ScannedValue& scanned) { return scanned.element != 0; });
    });
}

RuleMatcher::Answer RuleMatcher::check(const CompiledRules::Branch& branch) const {
    const bool inElements = liesInElements(branch);
    for (const std::uint32_t id : branch.checkOrder) {
        const CompiledRules::Condition& condition = rules_.conditions_[id];
        if (meets(condition))
            continue;
        const bool mayBeAbsent =
            condition.acceptsAbsence &&
            (inElements || scanner_.firstValue(condition.field) == EventScanner::noValue);
        if (!mayBeAbsent)
            return Answer::no;
    }
    if (!inElements)
        return Answer::yes;

    std::vector<ElementCondition> conditions;
    for (const std::uint32_t id : branch.conditions) {
        const CompiledRules::Condition& condition = rules_.conditions_[id];
        ElementCondition& seen = conditions.emplace_back();
        seen.acceptsAbsence = condition.acceptsAbsence;
        anyValue(scanner_, condition.field, [&](const ScannedValue& scanned) {
            seen.values.push_back({scanned.element, matchesAny(condition.matchers, scanned.value)});
            return false;
        });
    }
    const auto found = canChooseElements(conditions, scanner_);
    return !found ? Answer::givenUp : *found ? Answer::yes : Answer::no;
}

} // namespace headroom::events
