#include "model/workflow/automaton.h"

#include "model/workflow/node_evaluation.h"
#include "model/workflow/sequence_table.h"
#include "model/workflow/workflow.h"

#include <fmt/format.h>

#include <type_traits>
#include <unordered_map>

namespace headroom::workflow {

namespace {

constexpr std::uint32_t noRetrier = 0xffff'ffff;

struct ValueHash {
    std::size_t operator()(const Value& value) const { return value.hash(); }
};

Value number(std::uint32_t value) {
    return static_cast<std::int64_t>(value);
}

/// What makes two nodes the same: everything that their later evaluation reads.
Value identityOf(const NodeContent& content) {
    const auto kind = number(static_cast<std::uint32_t>(content.node.kind));
    if (content.node.kind == NodeKind::succeeded)
        return Array{kind, content.data};
    if (content.node.kind == NodeKind::failed)
        return Array{kind, content.error.name, content.error.cause};
    const Situation& at = content.situation;
    Array identity{kind, number(at.state), at.input, at.execution, at.mapItem};
    for (const Variables* scope = at.variables.get(); scope != nullptr;
         scope = scope->outer().get())
        identity.push_back(scope->own());
    if (content.node.kind == NodeKind::erring) {
        identity.push_back(content.error.name);
        identity.push_back(content.error.cause);
        identity.emplace_back(content.node.reentered);
    }
    return identity;
}

std::span<const std::uint32_t> numbers(std::span<const NodeId> ids) {
    static_assert(std::is_same_v<std::underlying_type_t<NodeId>, std::uint32_t>);
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): an enumeration and its own type
    return {reinterpret_cast<const std::uint32_t*>(ids.data()), ids.size()};
}

} // namespace

struct Automaton::Expansion {
    Expansion(std::shared_ptr<const Workflow> compiled, AutomatonLimits allowed)
        : workflow(std::move(compiled))
        , evaluation(workflow->compiled())
        , limits(allowed) {
        for (std::uint32_t state = 0; state < workflow->states().size(); ++state) {
            std::vector<std::uint32_t> retriers;
            for (const CompiledOutcome& outcome : evaluation.outcomes(state))
                retriers.push_back(outcome.error ? retrierFor(state, *outcome.error) : noRetrier);
            outcomeRetriers.push_back(std::move(retriers));
        }
        starts.assign(workflow->inputs().size(), unknown);
    }

    std::uint32_t retrierFor(std::uint32_t state, const StateError& error) const {
        return evaluation.retrierFor(state, error).value_or(noRetrier);
    }

    /// What follows a failed branch or item.
    struct BranchError {
        std::uint32_t retrier = noRetrier;
        NodeId target = unknown;
    };

    std::shared_ptr<const Workflow> workflow;
    NodeEvaluation evaluation;
    AutomatonLimits limits;
    std::vector<NodeContent> contents; ///< by node
    std::unordered_map<Value, NodeId, ValueHash> interned;
    std::vector<std::vector<std::uint32_t>> outcomeRetriers; ///< by state and outcome
    std::vector<NodeId> starts;                              ///< by input
    SequenceTable joins;                                     ///< fork, terminals -> node
    SequenceTable branchErrorIndex;                          ///< fork, terminal -> branchErrors
    std::vector<BranchError> branchErrors;
    NodeId overLimit = unknown;
};

Automaton::Automaton(std::shared_ptr<const Workflow> workflow, AutomatonLimits limits)
    : expansion_(std::make_unique<Expansion>(std::move(workflow), limits)) {}

Automaton::Automaton(const Automaton& other)
    : nodes_(other.nodes_)
    , edges_(other.edges_)
    , expansion_(std::make_unique<Expansion>(*other.expansion_)) {}

Automaton& Automaton::operator=(const Automaton& other) {
    if (this != &other)
        *this = Automaton(other);
    return *this;
}

Automaton::Automaton(Automaton&&) noexcept = default;
Automaton& Automaton::operator=(Automaton&&) noexcept = default;
Automaton::~Automaton() = default;

const Workflow& Automaton::workflow() const {
    return *expansion_->workflow;
}

NodeId Automaton::intern(NodeContent content) {
    Expansion& expansion = *expansion_;
    Value identity = identityOf(content);
    if (const auto found = expansion.interned.find(identity); found != expansion.interned.end())
        return found->second;
    if (nodes_.size() >= expansion.limits.nodes) {
        if (expansion.overLimit != unknown)
            return expansion.overLimit;
        content = NodeContent();
        content.node.kind = NodeKind::notReplayable;
        content.reason =
            fmt::format("it meets more than {} different situations", expansion.limits.nodes);
        expansion.overLimit = static_cast<NodeId>(nodes_.size());
    } else {
        expansion.interned.emplace(std::move(identity), static_cast<NodeId>(nodes_.size()));
    }
    content.node.firstEdge = static_cast<std::uint32_t>(edges_.size());
    edges_.resize(edges_.size() + expansion.evaluation.edgeCount(content.node), unknown);
    nodes_.push_back(content.node);
    expansion.contents.push_back(std::move(content));
    return static_cast<NodeId>(nodes_.size() - 1);
}

NodeId Automaton::start(std::size_t input) {
    NodeId& known = expansion_->starts[input];
    if (known == unknown)
        known = intern(
            expansion_->evaluation.start(workflow().compiled().inputs[input], opaqueMoment()));
    return known;
}

Moment Automaton::opaqueMoment() {
    Moment moment;
    moment.retryCount = std::nullopt;
    return moment;
}

NodeId Automaton::expand(NodeId id, std::uint32_t index) {
    const auto at = static_cast<std::uint32_t>(id);
    const NodeEvaluation& evaluation = expansion_->evaluation;
    // A copy: interning may move the contents.
    const NodeContent from = expansion_->contents[at];
    const Moment moment = opaqueMoment();
    const auto evaluate = [&]() -> NodeContent {
        switch (from.node.kind) {
        case NodeKind::task:
            return evaluation.follow(from, index, moment);
        case NodeKind::decision:
            return evaluation.choose(from, index, moment);
        case NodeKind::parallel:
        case NodeKind::map:
            return evaluation.branchStart(from, index, moment);
        case NodeKind::erring:
            return evaluation.afterError(from, from.error, moment);
        default:
            return evaluation.next(from, moment);
        }
    };
    const NodeId target = intern(evaluate());
    edges_[nodes_[at].firstEdge + index] = target;
    return target;
}

ErrorDecision Automaton::decide(NodeId id, std::uint32_t retrierIndex,
                                std::span<std::uint16_t> attempts) const {
    ErrorDecision decision;
    decision.node = unknown;
    if (retrierIndex == noRetrier)
        return decision;
    const Retrier& retrier = expansion_->evaluation.retrier(node(id).state, retrierIndex);
    constexpr std::int64_t mostCounted = 0xffff;
    if (attempts[retrierIndex] >= std::min(retrier.maxAttempts, mostCounted))
        return decision;
    decision.action = ErrorDecision::Action::retry;
    decision.node = id;
    decision.delaySeconds = retryDelay(retrier, attempts[retrierIndex]++);
    decision.fullJitter = retrier.fullJitter;
    return decision;
}

ErrorDecision Automaton::onError(NodeId id, OutcomeIndex outcome,
                                 std::span<std::uint16_t> attempts) {
    const auto index = static_cast<std::uint32_t>(outcome);
    const std::uint32_t retrier =
        node(id).kind == NodeKind::task
            ? expansion_->outcomeRetriers[node(id).state][index]
            : expansion_->contents[static_cast<std::uint32_t>(id)].retrier.value_or(noRetrier);
    ErrorDecision decision = decide(id, retrier, attempts);
    if (decision.action == ErrorDecision::Action::next)
        decision.node = edge(id, index);
    return decision;
}

NodeId Automaton::join(NodeId id, std::span<const NodeId> terminals) {
    const auto at = static_cast<std::uint32_t>(id);
    if (!node(id).resultIsRead && fits(terminals)) {
        // Whatever the branches gave, the same follows.
        const std::uint32_t slot = node(id).firstEdge + node(id).branches;
        if (edges_[slot] == unknown) {
            const NodeId target = joined(at, terminals);
            edges_[slot] = target;
        }
        return edges_[slot];
    }
    const std::uint32_t known = expansion_->joins.find(at, numbers(terminals));
    if (known != SequenceTable::absent)
        return static_cast<NodeId>(known);
    const NodeId target = joined(at, terminals);
    expansion_->joins.insert(at, numbers(terminals), static_cast<std::uint32_t>(target));
    return target;
}

bool Automaton::fits(std::span<const NodeId> terminals) const {
    std::size_t bytes = 2;
    for (const NodeId terminal : terminals)
        bytes += node(terminal).inputBytes + 1;
    return bytes <= maximumPayloadBytes;
}

NodeId Automaton::joined(std::uint32_t fork, std::span<const NodeId> terminals) {
    Array outputs;
    for (const NodeId terminal : terminals)
        if (node(terminal).kind == NodeKind::succeeded)
            outputs.push_back(expansion_->contents[static_cast<std::uint32_t>(terminal)].data);
    const NodeContent from = expansion_->contents[fork];
    return intern(expansion_->evaluation.join(from, std::move(outputs), opaqueMoment()));
}

ErrorDecision Automaton::onBranchError(NodeId id, NodeId failedTerminal,
                                       std::span<std::uint16_t> attempts) {
    Expansion& expansion = *expansion_;
    const auto at = static_cast<std::uint32_t>(id);
    const std::span<const NodeId> terminal(&failedTerminal, 1);
    std::uint32_t index = expansion.branchErrorIndex.find(at, numbers(terminal));
    const auto error = [&] {
        return NodeEvaluation::branchError(
            expansion.contents[at],
            expansion.contents[static_cast<std::uint32_t>(failedTerminal)].error);
    };
    if (index == SequenceTable::absent) {
        index = static_cast<std::uint32_t>(expansion.branchErrors.size());
        expansion.branchErrorIndex.insert(at, numbers(terminal), index);
        expansion.branchErrors.push_back({expansion.retrierFor(node(id).state, error()), unknown});
    }
    ErrorDecision decision = decide(id, expansion.branchErrors[index].retrier, attempts);
    if (decision.action == ErrorDecision::Action::retry)
        return decision;
    if (expansion.branchErrors[index].target == unknown) {
        const NodeContent from = expansion.contents[at];
        const NodeId target =
            intern(expansion.evaluation.afterError(from, error(), opaqueMoment()));
        expansion.branchErrors[index].target = target;
    }
    decision.node = expansion.branchErrors[index].target;
    return decision;
}

std::string_view Automaton::errorName(NodeId id) const {
    const Value& name = expansion_->contents[static_cast<std::uint32_t>(id)].error.name;
    return name.isString() ? std::string_view(name.string()) : std::string_view();
}

std::string_view Automaton::reason(NodeId id) const {
    return expansion_->contents[static_cast<std::uint32_t>(id)].reason;
}

std::string Automaton::dataText(NodeId id) const {
    return workflow::dataText(expansion_->contents[static_cast<std::uint32_t>(id)]);
}

} // namespace headroom::workflow
