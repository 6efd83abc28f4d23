#pragma once

#include "model/workflow/automaton.h"

namespace headroom::workflow {

/// One execution evaluated step by step with real identifiers, random numbers and clock values: for
/// workflows that an Automaton cannot replay. It has the same functions with the same meaning; its
/// nodes are its own. Each step evaluates JSON and allocates.
class Interpretation {
public:
    /// `seed` draws identifiers and random numbers; `now` is in seconds since
    /// 1970-01-01T00:00:00Z.
    Interpretation(std::shared_ptr<const Workflow> workflow, std::size_t input, std::uint64_t seed,
                   double now);
    Interpretation(Interpretation&&) noexcept;
    Interpretation& operator=(Interpretation&&) noexcept;
    ~Interpretation();

    /// To be set before each step, as paths can read the clock.
    void setNow(double now);

    NodeId start();
    const Node& node(NodeId id) const;
    NodeId next(NodeId id);
    NodeId choose(NodeId id, std::uint32_t branch);
    NodeId follow(NodeId id, OutcomeIndex outcome);
    ErrorDecision onError(NodeId id, OutcomeIndex outcome, std::span<std::uint16_t> attempts);
    NodeId branchStart(NodeId id, std::uint32_t index);
    NodeId join(NodeId id, std::span<const NodeId> terminals);
    ErrorDecision onBranchError(NodeId id, NodeId failedTerminal,
                                std::span<std::uint16_t> attempts);
    std::string_view errorName(NodeId id) const;

    /// Of a notReplayable node: something that is not evaluated at all.
    std::string_view reason(NodeId id) const;
    std::string dataText(NodeId id) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace headroom::workflow
