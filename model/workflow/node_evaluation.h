#pragma once

#include "model/workflow/automaton.h"
#include "model/workflow/compiled_workflow.h"
#include "model/workflow/state_steps.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace headroom::workflow {

/// A node with its data, before it has edges.
struct NodeContent {
    Node node;
    Situation situation;                  ///< of every kind but the terminals
    std::optional<Transition> transition; ///< of flow, where the state does not fail
    Fork fork;                            ///< of parallel and map
    Value data;                           ///< of a task the request; of `succeeded` the output
    StateError error;                     ///< of failed and erring, and of a Fail state's flow
    std::optional<std::uint32_t> retrier; ///< of erring: the retrier that the error meets
    std::string reason;                   ///< of notReplayable
};

/// What the steps of a workflow lead to, as nodes: shared by Automaton (opaque values, every node
/// once) and Interpretation (real values).
class NodeEvaluation {
public:
    explicit NodeEvaluation(const Workflow::Compiled& workflow);

    NodeContent start(const Value& input, const Moment& moment) const;

    /// After flow and wait.
    NodeContent next(const NodeContent& from, const Moment& moment) const;
    NodeContent choose(const NodeContent& from, std::uint32_t branch, const Moment& moment) const;
    NodeContent follow(const NodeContent& from, std::uint32_t outcome, const Moment& moment) const;
    NodeContent branchStart(const NodeContent& from, std::uint32_t index,
                            const Moment& moment) const;
    NodeContent join(const NodeContent& from, Array outputs, const Moment& moment) const;

    /// What a failed branch or item raises in its Parallel or Map.
    static StateError branchError(const NodeContent& from, const StateError& error);

    /// The retrier that decides about an error, if there is one.
    std::optional<std::uint32_t> retrierFor(std::uint32_t state, const StateError& error) const;
    const Retrier& retrier(std::uint32_t state, std::uint32_t index) const {
        return workflow_.definition.states[state].retriers[index];
    }

    /// After an error that is not retried: the catcher's state, or a failed terminal.
    NodeContent afterError(const NodeContent& from, const StateError& error,
                           const Moment& moment) const;

    /// How many edges the node has.
    std::uint32_t edgeCount(const Node& node) const;

    std::span<const CompiledOutcome> outcomes(std::uint32_t state) const {
        return workflow_.outcomes[state];
    }

private:
    NodeContent enter(Situation situation, const Moment& moment) const;
    NodeContent after(const NodeContent& from, const Left& left, const Moment& moment) const;
    NodeContent erring(const NodeContent& from, const Problem& problem, const Moment& moment) const;
    static NodeContent failed(const StateError& error);

    const Workflow::Compiled& workflow_;
    StateSteps steps_;
    std::vector<bool> outputIsRead_; ///< by scope
};

/// JSON text of what a node holds; see Automaton::dataText().
std::string dataText(const NodeContent& content);

} // namespace headroom::workflow
