#pragma once

#include "model/workflow/behaviour.h"

#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::workflow {

class Workflow;
struct Moment;
struct NodeContent;

/// A node of an automaton. Numbers depend on the order of expansion: never let a result depend on
/// them.
enum class NodeId : std::uint32_t {};

/// A way a task can end: its own outcomes first, then Behaviour::commonErrors.
enum class OutcomeIndex : std::uint32_t {};

/// The state's own data flow failed: the only outcome of an `erring` node.
inline constexpr OutcomeIndex evaluationFailed{0};

/// What an execution does at a node. Every kind except the last four is one entered state, that is
/// one billed state transition of a Standard workflow (and one more for each retry).
enum class NodeKind : std::uint8_t {
    flow,      ///< takes no time: Pass, Choice, Succeed, Fail. Go on with next()
    decision,  ///< a Choice whose rules are not evaluated (JSONata): draw choose(0 .. branches-1)
    wait,      ///< let the time pass, then next()
    task,      ///< work: then follow() a result or ask onError()
    parallel,  ///< run branchStart(0 .. branches-1), then join() or onBranchError()
    map,       ///< run branchStart(0 .. branches-1), then join() or onBranchError()
    erring,    ///< the state's data flow failed: onError(node, evaluationFailed, attempts)
    succeeded, ///< the branch, or the execution, is over
    failed,    ///< the branch, or the execution, is over; errorName() says why
    notReplayable, ///< reason() says why; run executions of this workflow with Interpretation
};

enum class WaitKind : std::uint8_t {
    duration, ///< `seconds` from now
    until,    ///< `seconds` since 1970-01-01T00:00:00Z; at once if that is past
};

inline constexpr double noLimit = std::numeric_limits<double>::infinity();

/// What is known of a node without its data.
struct Node {
    NodeKind kind = NodeKind::flow;
    WaitKind waitKind = WaitKind::duration;
    bool reentered = false;       ///< an erring node behind a task: the state was entered before
    bool resultIsRead = true;     ///< private to Automaton: of a Parallel or Map
    std::uint32_t state = 0;      ///< index into Workflow::states(); of no meaning for terminals
    std::uint32_t firstEdge = 0;  ///< private to Automaton
    std::uint32_t branches = 0;   ///< branches of a Parallel; items (after batching) of a Map
    std::uint32_t inputBytes = 0; ///< the state's input, or the terminal's output, as JSON text
    std::uint32_t maxConcurrency = 0; ///< of a Map; 0 is no limit
    /// Of a Map: it fails when more items than this have failed (ToleratedFailureCount and
    /// ToleratedFailurePercentage, the stricter one).
    std::uint32_t toleratedFailures = 0;
    double seconds = 0; ///< wait: see WaitKind; task: TimeoutSeconds or noLimit
    double heartbeatSeconds = noLimit;
};

/// What happens after an error.
struct ErrorDecision {
    enum class Action : std::uint8_t {
        retry, ///< the same node again after delaySeconds
        next,  ///< go on with `node`: the Catch target, or a `failed` terminal
    };
    Action action = Action::next;
    bool fullJitter = false; ///< the delay is to be drawn uniformly from 0 .. delaySeconds
    NodeId node{};
    double delaySeconds = 0; ///< after BackoffRate and MaxDelaySeconds
};

struct AutomatonLimits {
    std::uint32_t nodes = 200'000; ///< further situations are notReplayable
};

/// A workflow as the simulation replays it: an automaton keyed by (state, control-relevant data),
/// expanded lazily. Following an edge for the first time evaluates the state's data flow; after
/// that it reads one number from a flat array: no JSON, no allocation. join() and onBranchError()
/// look a key of node numbers up in a hash table, also without allocation.
///
/// Identifiers, random numbers and clock values stand in the data as opaque values, and outputs
/// that nothing reads (of the execution itself, of branches whose result is discarded) are left
/// out. A state that needs an opaque value to decide is NodeKind::notReplayable.
///
/// Attempts, timeouts, item concurrency and which branch fails first are the engine's: it keeps the
/// attempt counters, one for each retrier of the state (StateInfo::retriers), all zero when the
/// state is entered, and hands them to onError().
///
/// Not thread-safe: each engine thread owns its automaton (they share the Workflow, which is
/// immutable). A copy keeps what was expanded. References returned by node() hold until the next
/// call that is not const.
class Automaton {
public:
    explicit Automaton(std::shared_ptr<const Workflow> workflow, AutomatonLimits limits = {});
    Automaton(const Automaton&);
    Automaton(Automaton&&) noexcept;
    Automaton& operator=(const Automaton&);
    Automaton& operator=(Automaton&&) noexcept;
    ~Automaton();

    const Workflow& workflow() const;

    /// The node where an execution with Workflow::inputs()[input] starts.
    NodeId start(std::size_t input);

    const Node& node(NodeId id) const { return nodes_[static_cast<std::uint32_t>(id)]; }

    /// After a flow or wait node.
    NodeId next(NodeId id) { return edge(id, 0); }

    /// After a decision: the rule of that number, the last one being Default.
    NodeId choose(NodeId id, std::uint32_t branch) { return edge(id, branch); }

    /// After a task that ended with a result (an outcome without error).
    NodeId follow(NodeId id, OutcomeIndex outcome) {
        return edge(id, static_cast<std::uint32_t>(outcome));
    }

    /// After a task that ended with an error, or at an erring node. Counts the attempt in
    /// `attempts` where the decision is to retry.
    ErrorDecision onError(NodeId id, OutcomeIndex outcome, std::span<std::uint16_t> attempts);

    /// Where branch `index` of a Parallel, or item `index` of a Map, starts.
    NodeId branchStart(NodeId id, std::uint32_t index) { return edge(id, index); }

    /// After all branches or items have ended, in their order. The terminals of a Parallel are
    /// `succeeded`; those of a Map that tolerates failures may be `failed` too.
    NodeId join(NodeId id, std::span<const NodeId> terminals);

    /// After a branch or item has ended with a `failed` terminal that is not tolerated (any more).
    ErrorDecision onBranchError(NodeId id, NodeId failedTerminal,
                                std::span<std::uint16_t> attempts);

    /// Of a `failed` terminal; empty for a Fail state without Error.
    std::string_view errorName(NodeId id) const;

    /// Of a notReplayable node: a sentence.
    std::string_view reason(NodeId id) const;

    /// The request that a task node sends (its effective Parameters), the output of a terminal, the
    /// input of any other state, as JSON text with opaque values as strings "<origin>".
    std::string dataText(NodeId id) const;

    std::size_t nodeCount() const { return nodes_.size(); }

private:
    static constexpr NodeId unknown{0xffff'ffff};

    NodeId edge(NodeId id, std::uint32_t index) {
        const NodeId target = edges_[node(id).firstEdge + index];
        return target != unknown ? target : expand(id, index);
    }
    NodeId expand(NodeId id, std::uint32_t index);
    NodeId intern(NodeContent content);
    NodeId joined(std::uint32_t fork, std::span<const NodeId> terminals);
    bool fits(std::span<const NodeId> terminals) const;
    ErrorDecision decide(NodeId id, std::uint32_t retrierIndex,
                         std::span<std::uint16_t> attempts) const;
    static Moment opaqueMoment();

    std::vector<Node> nodes_;
    std::vector<NodeId> edges_;
    struct Expansion;
    std::unique_ptr<Expansion> expansion_; ///< data of the nodes, hash tables, the workflow
};

} // namespace headroom::workflow
