#include "model/workflow/node_evaluation.h"

#include "model/workflow/service_answer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace headroom::workflow {

namespace {

std::uint32_t bounded(double value) {
    constexpr double most = std::numeric_limits<std::uint32_t>::max();
    return static_cast<std::uint32_t>(std::clamp(value, 0.0, most));
}

std::uint32_t bytes(const Value& value) {
    return bounded(static_cast<double>(value.textLength()));
}

/// Turns what a state does on entry into its node.
class NodeMaker {
public:
    explicit NodeMaker(NodeContent& content)
        : content_(content) {}

    void operator()(Transition& transition) {
        content_.node.kind = NodeKind::flow;
        content_.transition = std::move(transition);
    }
    void operator()(StateError& error) {
        content_.node.kind = NodeKind::flow;
        content_.error = std::move(error);
    }
    void operator()(TaskCall& call) {
        content_.node.kind = NodeKind::task;
        content_.node.seconds = call.timeouts.seconds;
        content_.node.heartbeatSeconds = call.timeouts.heartbeatSeconds;
        content_.data = std::move(call.request);
    }
    void operator()(const Pause& pause) {
        content_.node.kind = NodeKind::wait;
        content_.node.waitKind = pause.isMoment ? WaitKind::until : WaitKind::duration;
        content_.node.seconds = pause.seconds;
    }
    void operator()(Fork& fork) {
        content_.node.kind = fork.isMap ? NodeKind::map : NodeKind::parallel;
        content_.node.branches = bounded(static_cast<double>(fork.starts.size()));
        content_.node.maxConcurrency = bounded(fork.maxConcurrency);
        content_.node.toleratedFailures = bounded(fork.toleratedFailures);
        content_.fork = std::move(fork);
    }
    void operator()(const Problem& /*problem*/) {} // NodeEvaluation's own

private:
    NodeContent& content_;
};

/// Whether anything reads what a scope ends with: not the output of the execution itself, nor the
/// result that a Parallel or Map discards or hands on to an end that nobody reads.
std::vector<bool> readOutputs(const Definition& definition) {
    std::vector<bool> read(definition.scopes.size(), false);
    // Scopes stand behind the scope that holds their owner.
    for (std::size_t i = 1; i < definition.scopes.size(); ++i) {
        const State& owner = definition.states[definition.scopes[i].owner];
        const bool discarded = owner.resultPath.kind == DataPath::Kind::nothing;
        const bool ends = owner.next == noState && !read[owner.scope] &&
                          owner.outputPath.kind != DataPath::Kind::path;
        read[i] = owner.resultSelector || owner.assign || !(discarded || ends);
    }
    return read;
}

} // namespace

NodeEvaluation::NodeEvaluation(const Workflow::Compiled& workflow)
    : workflow_(workflow)
    , steps_(workflow.definition, JsonataMode::known)
    , outputIsRead_(readOutputs(workflow.definition)) {}

NodeContent NodeEvaluation::start(const Value& input, const Moment& moment) const {
    return enter(steps_.start(input, executionContext(input, workflow_.name, moment)), moment);
}

NodeContent NodeEvaluation::enter(Situation situation, const Moment& moment) const {
    NodeContent content;
    content.node.state = situation.state;
    content.node.inputBytes = bytes(situation.input);
    content.situation = std::move(situation);
    const State& state = workflow_.definition.states[content.node.state];
    const auto* choice = std::get_if<ChoiceState>(&state.details);
    const auto decision = [&] {
        content.node.kind = NodeKind::decision;
        content.node.branches = bounded(static_cast<double>(choice->choices.size() + 1));
        return content;
    };
    if (choice != nullptr && workflow_.isDrawn[content.node.state])
        return decision();
    const auto& items = workflow_.readItems[content.node.state];
    Entered entered = steps_.enter(content.situation, moment, items ? &*items : nullptr);
    const auto* problem = std::get_if<Problem>(&entered);
    if (problem == nullptr) {
        std::visit(NodeMaker(content), entered);
        if (const auto* parallel = std::get_if<ParallelState>(&state.details))
            content.node.resultIsRead = outputIsRead_[parallel->branches.front()];
        if (const auto* map = std::get_if<MapState>(&state.details))
            content.node.resultIsRead = outputIsRead_[map->processor];
        return content;
    }
    if (choice != nullptr && state.language == QueryLanguage::jsonata)
        return decision();
    NodeContent failing = erring(content, *problem, moment);
    failing.node.reentered = false;
    return failing;
}

NodeContent NodeEvaluation::erring(const NodeContent& from, const Problem& problem,
                                   const Moment& moment) const {
    NodeContent content;
    content.node.state = from.node.state;
    content.node.inputBytes = from.node.inputBytes;
    content.situation = from.situation;
    if (problem.kind != Problem::Kind::failure) {
        content.node.kind = NodeKind::notReplayable;
        content.reason = problem.cause;
        return content;
    }
    content.node.kind = NodeKind::erring;
    content.node.reentered = true;
    const std::string& name = workflow_.definition.states[from.node.state].name;
    content.error = evaluationError(problem, name, 0);
    if (!moment.now) // the cause names an event's number, which differs between executions
        content.error.cause =
            Opaque{OpaqueType::string, fmt::format("cause of a failure in '{}'", name)};
    content.retrier = retrierFor(content.node.state, content.error);
    return content;
}

NodeContent NodeEvaluation::failed(const StateError& error) {
    NodeContent content;
    content.node.kind = NodeKind::failed;
    content.error = error;
    content.node.inputBytes = bytes(error.output());
    return content;
}

NodeContent NodeEvaluation::after(const NodeContent& from, const Left& left,
                                  const Moment& moment) const {
    if (const auto* problem = std::get_if<Problem>(&left))
        return erring(from, *problem, moment);
    const auto& transition = std::get<Transition>(left);
    if (transition.next != noState)
        return enter(StateSteps::follow(from.situation, transition), moment);
    NodeContent content;
    content.node.kind = NodeKind::succeeded;
    const bool replayed = !moment.now.has_value();
    if (!replayed || outputIsRead_[workflow_.definition.states[from.node.state].scope])
        content.data = transition.output.value;
    else
        content.data = Opaque{OpaqueType::unknown, "an output that nothing reads",
                              bytes(transition.output.value)};
    content.node.inputBytes = bytes(content.data);
    return content;
}

NodeContent NodeEvaluation::next(const NodeContent& from, const Moment& moment) const {
    if (from.node.kind == NodeKind::wait)
        return after(from, steps_.resume(from.situation, moment), moment);
    if (!from.transition)
        return failed(from.error);
    return after(from, *from.transition, moment);
}

NodeContent NodeEvaluation::choose(const NodeContent& from, std::uint32_t branch,
                                   const Moment& moment) const {
    const auto& choice =
        std::get<ChoiceState>(workflow_.definition.states[from.node.state].details);
    Transition transition;
    transition.output.value =
        Opaque{OpaqueType::unknown,
               fmt::format("JSONata in '{}'", workflow_.definition.states[from.node.state].name)};
    transition.variables = from.situation.variables;
    transition.next =
        branch < choice.choices.size() ? choice.choices[branch].next : choice.otherwise;
    if (transition.next == noState)
        return failed({Value("States.NoChoiceMatched"), Value(""), false});
    return after(from, transition, moment);
}

NodeContent NodeEvaluation::follow(const NodeContent& from, std::uint32_t outcome,
                                   const Moment& moment) const {
    const CompiledOutcome& chosen = workflow_.outcomes[from.node.state][outcome];
    if (chosen.error)
        return afterError(from, *chosen.error, moment);
    const auto& task = std::get<TaskState>(workflow_.definition.states[from.node.state].details);
    Value result = chosen.result ? *chosen.result : defaultAnswer(task, from.data);
    if (!chosen.result || chosen.form == ResultForm::answer)
        result = serviceAnswer(task, from.data, result, moment.randomness);
    if (result.textLength() > maximumPayloadBytes)
        return afterError(
            from, dataLimitExceeded(workflow_.definition.states[from.node.state].name), moment);
    return after(from, steps_.complete(from.situation, result, moment), moment);
}

NodeContent NodeEvaluation::branchStart(const NodeContent& from, std::uint32_t index,
                                        const Moment& moment) const {
    return enter(from.fork.starts[index], moment);
}

NodeContent NodeEvaluation::join(const NodeContent& from, Array outputs,
                                 const Moment& moment) const {
    return after(from, steps_.join(from.situation, std::move(outputs), moment), moment);
}

StateError NodeEvaluation::branchError(const NodeContent& from, const StateError& error) {
    if (!from.fork.distributed)
        return error;
    return {Value(error_names::thresholdExceeded),
            Value("The specified tolerated failure threshold was exceeded"), false};
}

std::optional<std::uint32_t> NodeEvaluation::retrierFor(std::uint32_t state,
                                                        const StateError& error) const {
    const std::vector<Retrier>& retriers = workflow_.definition.states[state].retriers;
    const auto found = std::ranges::find_if(
        retriers, [&error](const Retrier& retrier) { return catches(retrier.errors, error); });
    if (found == retriers.end())
        return std::nullopt;
    return static_cast<std::uint32_t>(found - retriers.begin());
}

NodeContent NodeEvaluation::afterError(const NodeContent& from, const StateError& error,
                                       const Moment& moment) const {
    // Counters that no retrier accepts leave only the catchers.
    std::vector<std::uint16_t> exhausted(
        workflow_.definition.states[from.node.state].retriers.size(),
        std::numeric_limits<std::uint16_t>::max());
    const Handled handled = steps_.handle(from.situation, error, exhausted, moment);
    if (const auto* caught = std::get_if<Caught>(&handled))
        return after(from, caught->transition, moment);
    if (const auto* problem = std::get_if<Problem>(&handled)) {
        NodeContent failing = erring(from, *problem, moment);
        return failing.node.kind == NodeKind::notReplayable ? failing : failed(failing.error);
    }
    return failed(error);
}

std::uint32_t NodeEvaluation::edgeCount(const Node& node) const {
    switch (node.kind) {
    case NodeKind::flow:
    case NodeKind::wait:
    case NodeKind::erring:
        return 1;
    case NodeKind::task:
        return bounded(static_cast<double>(workflow_.outcomes[node.state].size()));
    case NodeKind::decision:
        return node.branches;
    case NodeKind::parallel:
    case NodeKind::map: // and what follows where nothing reads the result
        return node.branches + 1;
    default:
        return 0;
    }
}

std::string dataText(const NodeContent& content) {
    switch (content.node.kind) {
    case NodeKind::task:
    case NodeKind::succeeded:
        return text(content.data);
    case NodeKind::failed:
        return text(content.error.output());
    default:
        return text(content.situation.input);
    }
}

} // namespace headroom::workflow
