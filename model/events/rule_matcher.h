#pragma once

#include "model/events/compiled_rules.h"
#include "model/events/event_scanner.h"
#include "model/events/json_text.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace headroom::events {

/// Matches events against compiled rules, one event at a time, reusing its memory: one a thread.
class RuleMatcher {
public:
    /// The rules must outlive the matcher.
    explicit RuleMatcher(const CompiledRules& rules);

    /// The rules that the event matches, in ascending order; valid until the next call. The error
    /// is that the text is no JSON object, or that it holds so many arrays of objects below one
    /// path that the ways to combine their elements cannot all be tried.
    tl::expected<std::span<const RuleId>, JsonError> match(std::string_view event);

private:
    using BranchId = CompiledRules::BranchId;
    enum class Answer { no, yes, givenUp };

    bool meets(const CompiledRules::Condition& condition) const;
    bool liesInElements(const CompiledRules::Branch& branch) const;
    Answer check(const CompiledRules::Branch& branch) const;
    void collectCandidates();

    const CompiledRules& rules_;
    EventScanner scanner_;
    std::vector<BranchId> candidates_;
    std::vector<bool> isCandidate_; // by branch
    std::vector<RuleId> matched_;
};

} // namespace headroom::events
