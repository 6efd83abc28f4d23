#pragma once

#include "model/workflow/automaton.h"

namespace headroom::workflow {

/// One execution, or one branch of it, evaluated step by step with real values: what an Automaton
/// does not replay. It has the same functions with the same meaning; its nodes are its own. Each
/// step evaluates JSON and allocates.
class Interpretation {
public:
    Interpretation(std::shared_ptr<const Workflow> workflow, std::size_t input, std::uint64_t seed,
                   double now);
    Interpretation(Interpretation&&) noexcept;
    Interpretation& operator=(Interpretation&&) noexcept;
    ~Interpretation();

    /// Seconds since 1970-01-01T00:00:00Z; to be set before each step, as paths can read the clock.
    void setNow(double now);

    NodeId start() const;
    const Node& node(NodeId id) const;
    NodeId next(NodeId id);
    NodeId follow(NodeId id, OutcomeIndex outcome);
    ErrorDecision onError(NodeId id, OutcomeIndex outcome, std::span<std::uint16_t> attempts);
    NodeId branchStart(NodeId id, std::uint32_t index);
    NodeId itemStart(NodeId id, std::uint32_t index);
    NodeId join(NodeId id, std::span<const NodeId> terminals);
    ErrorDecision onBranchError(NodeId id, NodeId failedTerminal,
                                std::span<std::uint16_t> attempts);
    std::string_view errorName(NodeId id) const;
    std::string dataText(NodeId id) const;

private:
    friend class Automaton;
    struct State;
    explicit Interpretation(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace headroom::workflow
