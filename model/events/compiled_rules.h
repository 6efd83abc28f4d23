#pragma once

#include "model/events/path_tree.h"
#include "model/events/pattern.h"
#include "model/events/value_index.h"

#include <cstdint>
#include <span>
#include <vector>

namespace headroom::events {

using RuleId = std::uint32_t; ///< position in the list of rules

/// The rules of an event bus as one matcher. Immutable; RuleMatcher matches events against it.
///
/// A rule is a set of branches, a branch a set of conditions on fields. Each branch is filed, for
/// the one condition that the fewest values are likely to meet, under what such values look like.
/// An event's values find the branches filed for them, and only those are checked in full, most
/// selective condition first. So the time depends on how many rules nearly match, hardly on how
/// many there are.
class CompiledRules {
public:
    explicit CompiledRules(std::span<const Pattern> rules);

    std::size_t ruleCount() const { return ruleCount_; }

private:
    friend class RuleMatcher;

    using BranchId = std::uint32_t;

    struct Condition {
        FieldId field = 0;
        bool acceptsAbsence = false;
        std::vector<ValueMatcher> matchers;
    };

    struct Branch {
        RuleId rule = 0;
        std::vector<std::uint32_t> conditions; // in the order of paths
        std::vector<std::uint32_t> checkOrder; // the same, most selective first
    };

    void addRule(const Pattern& pattern, RuleId rule);
    void fileBranches();

    std::size_t ruleCount_ = 0;
    PathTree paths_;
    std::vector<Condition> conditions_;
    std::vector<Branch> branches_;
    std::vector<ValueIndex> indexes_; // by field
    std::vector<BranchId> unfiled_;   // may match without any value
};

} // namespace headroom::events
