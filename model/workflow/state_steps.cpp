#include "model/workflow/state_steps.h"

#include "model/workflow/timestamp.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::workflow {

namespace {

Value clockValue(const Moment& moment, double time, std::string_view path) {
    if (!moment.now)
        return Opaque{OpaqueType::string, std::string(path)};
    return timestampText(time);
}

bool countsRetries(StateType type) {
    return type == StateType::task || type == StateType::parallel || type == StateType::map;
}

bool hasTaskToken(const State& state) {
    const auto* task = std::get_if<TaskState>(&state.details);
    return task != nullptr && (task->parsedResource.pattern == CallPattern::waitForTaskToken ||
                               task->parsedResource.kind == ResourceKind::activity);
}

/// The context object as the state sees it.
Value contextOf(const State& state, const Situation& situation, const Moment& moment) {
    if (!state.readsContext)
        return {};
    std::vector<Member> members = situation.execution.object().members();
    if (situation.execution.find("State") != nullptr) // given as a whole, by TestState
        return situation.execution;
    std::vector<Member> own{
        {"Name", Value(state.name)},
        {"EnteredTime", clockValue(moment, moment.enteredAt, "$$.State.EnteredTime")}};
    if (countsRetries(state.type()))
        own.push_back({"RetryCount", moment.retryCount ? Value(*moment.retryCount)
                                                       : Value(Opaque{OpaqueType::number,
                                                                      "$$.State.RetryCount"})});
    members.push_back({"State", Object(std::move(own))});
    if (hasTaskToken(state)) {
        Value token = moment.randomness != nullptr
                          ? Value("AQC" + moment.randomness->uuid())
                          : Value(Opaque{OpaqueType::string, "$$.Task.Token"});
        members.push_back({"Task", Object({{"Token", std::move(token)}})});
    }
    if (!situation.mapItem.isNull())
        members.push_back({"Map", Object({{"Item", situation.mapItem}})});
    return Object(std::move(members));
}

/// The context of an item that runs as an execution of its own.
Value childExecution(const Value& parent, const Value& input) {
    const Value* execution = parent.find("Execution");
    if (execution == nullptr || !execution->isObject())
        return parent;
    Object child = execution->object();
    child.set("Input", input);
    Object context = parent.object();
    context.set("Execution", Value(std::move(child)));
    return context;
}

/// Keeps together what a StateScope refers to.
class Evaluation {
public:
    Evaluation(const State& state, const Situation& situation, const Moment& moment,
               JsonataMode jsonata, Inspection* inspection = nullptr)
        : flow_(dataFlowOf(state.language, jsonata))
        , context_(contextOf(state, situation, moment))
        , scope_{state,      situation.input, context_, *situation.variables, moment.randomness,
                 inspection, moment.now} {}
    Evaluation(const Evaluation&) = delete;
    Evaluation& operator=(const Evaluation&) = delete;

    const StateScope& scope() const { return scope_; }
    const DataFlow& flow() const { return flow_; }

private:
    const DataFlow& flow_;
    Value context_;
    StateScope scope_;
};

Problem tooLarge(const State& state) {
    const StateError error = dataLimitExceeded(state.name);
    return {Problem::Kind::failure, error.name.string(), error.cause.string()};
}

template <class... Types>
std::variant<Types...> widened(Left left) {
    return std::visit([](auto&& held) { return std::variant<Types...>(std::move(held)); },
                      std::move(left));
}

Entered entered(Left left) {
    return widened<Transition, TaskCall, Pause, Fork, StateError, Problem>(std::move(left));
}

} // namespace

double retryDelay(const Retrier& retrier, std::int64_t attempt) {
    const double delay =
        retrier.intervalSeconds * std::pow(retrier.backoffRate, static_cast<double>(attempt));
    constexpr double longest = 31'622'400; // AWS's limit of MaxDelaySeconds, about a year
    return std::min(delay, retrier.maxDelaySeconds.value_or(longest));
}

StateError dataLimitExceeded(std::string_view name) {
    return {Value(error_names::dataLimitExceeded),
            Value(fmt::format("The state/task '{}' returned a result with a size exceeding the "
                              "maximum number of bytes service limit.",
                              name)),
            false};
}

Situation StateSteps::start(const Value& input, const Value& execution) const {
    return {definition_.scopes.front().startAt, input, std::make_shared<const Variables>(),
            execution, nullptr};
}

Situation StateSteps::follow(const Situation& from, const Transition& transition) {
    Situation next = from;
    next.state = transition.next;
    next.input = transition.output.value;
    next.variables = transition.variables;
    return next;
}

Left StateSteps::left(const Situation& situation, DataFlow::Result<StateOutput> output,
                      std::uint32_t next) const {
    if (!output)
        return std::move(output.error());
    if (output->value.textLength() > maximumPayloadBytes)
        return tooLarge(stateOf(situation));
    if (output->value.depth() > maximumDepth)
        return Problem::runtime("The output nests too deeply");
    Transition transition;
    transition.variables = output->assigned.isNull() ? situation.variables
                                                     : situation.variables->with(output->assigned);
    transition.output = std::move(*output);
    transition.next = next;
    return transition;
}

Entered StateSteps::enter(const Situation& situation, const Moment& moment, const Array* readItems,
                          Inspection* inspection) const {
    const State& state = stateOf(situation);
    const Evaluation evaluation(state, situation, moment, jsonata_, inspection);
    const StateScope& scope = evaluation.scope();
    const DataFlow& flow = evaluation.flow();
    switch (state.type()) {
    case StateType::pass:
    case StateType::succeed:
        return entered(left(situation, flow.passOn(scope), state.next));
    case StateType::choice: {
        auto decision = flow.decision(scope);
        if (!decision)
            return std::move(decision.error());
        return entered(left(situation, std::move(decision->output), decision->next));
    }
    case StateType::wait: {
        auto pause = flow.pause(scope);
        if (!pause)
            return std::move(pause.error());
        return *pause;
    }
    case StateType::fail: {
        auto failure = flow.failure(scope);
        if (!failure)
            return std::move(failure.error());
        return StateError{std::move(failure->first), std::move(failure->second), false};
    }
    case StateType::task: {
        auto timeouts = flow.timeouts(scope);
        if (!timeouts)
            return std::move(timeouts.error());
        auto request = flow.arguments(scope);
        if (!request)
            return std::move(request.error());
        return TaskCall{std::move(*request), *timeouts};
    }
    case StateType::parallel: {
        auto input = flow.arguments(scope);
        if (!input)
            return std::move(input.error());
        return forkParallel(situation, *input);
    }
    case StateType::map: {
        auto plan = flow.mapPlan(scope, readItems);
        if (!plan)
            return std::move(plan.error());
        return forkMap(situation, std::move(*plan));
    }
    }
    return Problem::unsupported("this type of state");
}

Fork StateSteps::forkParallel(const Situation& situation, const Value& input) const {
    const auto& parallel = std::get<ParallelState>(stateOf(situation).details);
    Fork fork;
    fork.starts.reserve(parallel.branches.size());
    for (const std::uint32_t branch : parallel.branches) {
        Situation start = situation;
        start.state = definition_.scopes[branch].startAt;
        start.input = input;
        start.variables = std::make_shared<const Variables>(Object(), situation.variables);
        fork.starts.push_back(std::move(start));
    }
    return fork;
}

Fork StateSteps::forkMap(const Situation& situation, MapPlan plan) const {
    const auto& map = std::get<MapState>(stateOf(situation).details);
    Fork fork;
    fork.isMap = true;
    fork.distributed = map.distributed;
    fork.maxConcurrency = plan.maxConcurrency;
    fork.toleratedFailures = plan.toleratedFailures;
    fork.starts.reserve(plan.items.size());
    // All iterations start with the same variables.
    const auto variables = std::make_shared<const Variables>(Object(), situation.variables);
    for (std::size_t i = 0; i < plan.items.size(); ++i) {
        Situation start = situation;
        start.state = definition_.scopes[map.processor].startAt;
        start.input = plan.items[i];
        start.variables = variables;
        if (map.distributed)
            start.execution = childExecution(situation.execution, start.input);
        start.mapItem = Object(
            {{"Index", static_cast<std::int64_t>(i)}, {"Value", std::move(plan.itemValues[i])}});
        fork.starts.push_back(std::move(start));
    }
    return fork;
}

Left StateSteps::complete(const Situation& situation, const Value& result, const Moment& moment,
                          Inspection* inspection) const {
    const State& state = stateOf(situation);
    const Evaluation evaluation(state, situation, moment, jsonata_, inspection);
    return left(situation, evaluation.flow().complete(evaluation.scope(), result), state.next);
}

Left StateSteps::join(const Situation& situation, Array outputs, const Moment& moment) const {
    const State& state = stateOf(situation);
    const auto* map = std::get_if<MapState>(&state.details);
    if (map == nullptr || !map->writer) {
        const Value result(std::move(outputs));
        if (result.textLength() > maximumPayloadBytes)
            return tooLarge(state);
        return complete(situation, result, moment);
    }
    const Evaluation evaluation(state, situation, moment, jsonata_);
    auto written = evaluation.flow().writtenResults(evaluation.scope());
    if (!written)
        return std::move(written.error());
    return complete(situation, *written, moment);
}

Left StateSteps::resume(const Situation& situation, const Moment& moment) const {
    const State& state = stateOf(situation);
    const Evaluation evaluation(state, situation, moment, jsonata_);
    return left(situation, evaluation.flow().passOn(evaluation.scope()), state.next);
}

Handled StateSteps::handle(const Situation& situation, const StateError& error,
                           std::span<std::uint16_t> attempts, const Moment& moment) const {
    const State& state = stateOf(situation);
    if (error.name.isOpaque() && (!state.retriers.empty() || !state.catchers.empty()))
        return Problem::needsOpaque("the name of an error decides");
    for (std::size_t i = 0; i < state.retriers.size(); ++i) {
        const Retrier& retrier = state.retriers[i];
        if (!catches(retrier.errors, error))
            continue;
        constexpr std::int64_t mostCounted = std::numeric_limits<std::uint16_t>::max();
        if (attempts[i] >= std::min(retrier.maxAttempts, mostCounted))
            break; // the first retrier that fits decides
        return RetryDelay{retryDelay(retrier, attempts[i]++), retrier.fullJitter, i};
    }
    for (std::size_t i = 0; i < state.catchers.size(); ++i) {
        const Catcher& catcher = state.catchers[i];
        if (!catches(catcher.errors, error))
            continue;
        const Evaluation evaluation(state, situation, moment, jsonata_);
        auto caught =
            left(situation, evaluation.flow().caught(evaluation.scope(), catcher, error.output()),
                 catcher.next);
        if (auto* problem = std::get_if<Problem>(&caught))
            return std::move(*problem);
        return Caught{std::get<Transition>(std::move(caught)), i};
    }
    return std::monostate{};
}

} // namespace headroom::workflow
