#include "model/workflow/interpretation.h"

#include "model/workflow/node_evaluation.h"
#include "model/workflow/workflow.h"

#include <deque>

namespace headroom::workflow {

struct Interpretation::State {
    State(std::shared_ptr<const Workflow> compiled, std::size_t startInput, std::uint64_t seed,
          double startTime)
        : workflow(std::move(compiled))
        , evaluation(workflow->compiled())
        , randomness(seed)
        , input(startInput)
        , now(startTime) {}

    Moment moment() {
        Moment moment;
        moment.now = now;
        moment.enteredAt = now;
        moment.randomness = &randomness;
        return moment;
    }

    NodeId add(NodeContent content) {
        contents.push_back(std::move(content));
        return static_cast<NodeId>(contents.size() - 1);
    }

    const NodeContent& at(NodeId id) const { return contents[static_cast<std::size_t>(id)]; }

    ErrorDecision decide(NodeId id, const StateError& error, std::span<std::uint16_t> attempts) {
        ErrorDecision decision;
        const std::uint32_t state = at(id).node.state;
        const auto index = evaluation.retrierFor(state, error);
        constexpr std::int64_t mostCounted = 0xffff;
        if (index) {
            const Retrier& retrier = evaluation.retrier(state, *index);
            if (attempts[*index] < std::min(retrier.maxAttempts, mostCounted)) {
                decision.action = ErrorDecision::Action::retry;
                decision.node = id;
                decision.delaySeconds = retryDelay(retrier, attempts[*index]++);
                decision.fullJitter = retrier.fullJitter;
                return decision;
            }
        }
        decision.node = add(evaluation.afterError(at(id), error, moment()));
        return decision;
    }

    std::shared_ptr<const Workflow> workflow;
    NodeEvaluation evaluation;
    Randomness randomness;
    std::size_t input;
    double now;
    std::deque<NodeContent> contents; ///< references stay valid when nodes are added
};

Interpretation::Interpretation(std::shared_ptr<const Workflow> workflow, std::size_t input,
                               std::uint64_t seed, double now)
    : state_(std::make_unique<State>(std::move(workflow), input, seed, now)) {}

Interpretation::Interpretation(Interpretation&&) noexcept = default;
Interpretation& Interpretation::operator=(Interpretation&&) noexcept = default;
Interpretation::~Interpretation() = default;

void Interpretation::setNow(double now) {
    state_->now = now;
}

NodeId Interpretation::start() {
    return state_->add(state_->evaluation.start(state_->workflow->compiled().inputs[state_->input],
                                                state_->moment()));
}

const Node& Interpretation::node(NodeId id) const {
    return state_->at(id).node;
}

NodeId Interpretation::next(NodeId id) {
    return state_->add(state_->evaluation.next(state_->at(id), state_->moment()));
}

NodeId Interpretation::choose(NodeId id, std::uint32_t branch) {
    return state_->add(state_->evaluation.choose(state_->at(id), branch, state_->moment()));
}

NodeId Interpretation::follow(NodeId id, OutcomeIndex outcome) {
    return state_->add(state_->evaluation.follow(
        state_->at(id), static_cast<std::uint32_t>(outcome), state_->moment()));
}

ErrorDecision Interpretation::onError(NodeId id, OutcomeIndex outcome,
                                      std::span<std::uint16_t> attempts) {
    const NodeContent& from = state_->at(id);
    if (from.node.kind == NodeKind::erring)
        return state_->decide(id, from.error, attempts);
    const auto index = static_cast<std::uint32_t>(outcome);
    return state_->decide(id, *state_->evaluation.outcomes(from.node.state)[index].error, attempts);
}

NodeId Interpretation::branchStart(NodeId id, std::uint32_t index) {
    return state_->add(state_->evaluation.branchStart(state_->at(id), index, state_->moment()));
}

NodeId Interpretation::join(NodeId id, std::span<const NodeId> terminals) {
    Array outputs;
    for (const NodeId terminal : terminals)
        if (state_->at(terminal).node.kind == NodeKind::succeeded)
            outputs.push_back(state_->at(terminal).data);
    return state_->add(
        state_->evaluation.join(state_->at(id), std::move(outputs), state_->moment()));
}

ErrorDecision Interpretation::onBranchError(NodeId id, NodeId failedTerminal,
                                            std::span<std::uint16_t> attempts) {
    return state_->decide(
        id, NodeEvaluation::branchError(state_->at(id), state_->at(failedTerminal).error),
        attempts);
}

std::string_view Interpretation::errorName(NodeId id) const {
    const Value& name = state_->at(id).error.name;
    return name.isString() ? std::string_view(name.string()) : std::string_view();
}

std::string_view Interpretation::reason(NodeId id) const {
    return state_->at(id).reason;
}

std::string Interpretation::dataText(NodeId id) const {
    return workflow::dataText(state_->at(id));
}

} // namespace headroom::workflow
