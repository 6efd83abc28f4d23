#include "model/events/compiled_rules.h"

#include <algorithm>
#include <limits>
#include <string>
#include <unordered_map>

namespace headroom::events {

namespace {

/// Counts how often access paths are used, and picks those that are used least.
class AccessPlanner {
public:
    void count(FieldId field, std::span<const ValueMatcher> matchers) {
        for (const ValueMatcher& matcher : matchers)
            for (const AccessPath& path : accessPaths(matcher))
                ++uses_[key(field, path)];
    }

    /// The best path of a matcher that has any.
    AccessPath best(FieldId field, const ValueMatcher& matcher) const {
        const auto paths = accessPaths(matcher);
        return *std::ranges::min_element(paths, {},
                                         [&](const AccessPath& path) { return cost(field, path); });
    }

    /// How many checks filing under the condition is guessed to cost.
    double cost(FieldId field, std::span<const ValueMatcher> matchers) const {
        double sum = 0;
        for (const ValueMatcher& matcher : matchers) {
            if (std::holds_alternative<Absent>(matcher))
                return std::numeric_limits<double>::infinity();
            sum += cost(field, best(field, matcher));
        }
        return sum;
    }

private:
    static std::string key(FieldId field, const AccessPath& path) {
        return std::to_string(field) + ' ' + keyOf(path);
    }

    double cost(FieldId field, const AccessPath& path) const {
        // A condition that a later one for the same field replaced is used by no branch.
        const auto uses = uses_.find(key(field, path));
        return uses == uses_.end() ? 0 : commonness(path) * uses->second;
    }

    std::unordered_map<std::string, int> uses_;
};

} // namespace

CompiledRules::CompiledRules(std::span<const Pattern> rules)
    : ruleCount_(rules.size()) {
    for (std::size_t i = 0; i < rules.size(); ++i)
        addRule(rules[i], static_cast<RuleId>(i));
    indexes_.resize(paths_.fieldCount());
    fileBranches();
    for (ValueIndex& index : indexes_)
        index.build();
}

void CompiledRules::addRule(const Pattern& pattern, RuleId rule) {
    const auto firstCondition = static_cast<std::uint32_t>(conditions_.size());
    for (const FieldCondition& condition : pattern.conditions)
        conditions_.push_back({.field = paths_.add(condition.path),
                               .acceptsAbsence = condition.acceptsAbsence(),
                               .matchers = condition.matchers});
    for (const auto& conditions : pattern.branches) {
        Branch& branch = branches_.emplace_back();
        branch.rule = rule;
        for (const std::size_t condition : conditions)
            branch.conditions.push_back(firstCondition + static_cast<std::uint32_t>(condition));
    }
}

void CompiledRules::fileBranches() {
    AccessPlanner planner;
    for (const Branch& branch : branches_)
        for (const std::uint32_t id : branch.conditions)
            planner.count(conditions_[id].field, conditions_[id].matchers);

    std::vector<double> costs(conditions_.size(), std::numeric_limits<double>::infinity());
    for (std::size_t id = 0; id < conditions_.size(); ++id)
        costs[id] = planner.cost(conditions_[id].field, conditions_[id].matchers);

    for (BranchId id = 0; id < branches_.size(); ++id) {
        Branch& branch = branches_[id];
        branch.checkOrder = branch.conditions;
        std::ranges::stable_sort(branch.checkOrder, {},
                                 [&costs](std::uint32_t condition) { return costs[condition]; });
        const std::uint32_t access = branch.checkOrder.front();
        const Condition& condition = conditions_[access];
        if (condition.acceptsAbsence) {
            unfiled_.push_back(id);
            continue;
        }
        for (const ValueMatcher& matcher : condition.matchers)
            indexes_[condition.field].file(planner.best(condition.field, matcher), id);
    }
}

} // namespace headroom::events
