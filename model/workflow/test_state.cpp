#include "model/workflow/test_state.h"

#include "model/workflow/definition_loader.h"
#include "model/workflow/json_text.h"
#include "model/workflow/state_steps.h"
#include "model/workflow/timestamp.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace headroom::workflow {

namespace {

constexpr double startTime = 1'735'689'600;             // 2025-01-01T00:00:00Z
constexpr std::string_view soleStateName = "StateName"; // as the API calls a state without a name

/// Collects what the data flow notes, in its order.
class Notes : public Inspection {
public:
    void note(std::string_view name, const Value& value) override {
        notes_.set(std::string(name), value);
    }
    Value value() const { return notes_; }

private:
    Object notes_;
};

/// The names of states that a state leads to.
void collectTargets(const Value& json, std::set<std::string>& targets) {
    if (json.isArray()) {
        for (const Value& item : json.array())
            collectTargets(item, targets);
    } else if (json.isObject()) {
        for (const Member& member : json.object().members()) {
            const bool names = member.name == "Next" || member.name == "Default";
            if (names && member.value.isString())
                targets.insert(member.value.string());
            else if (member.name == "Choices" || member.name == "Catch")
                collectTargets(member.value, targets);
        }
    }
}

/// A machine around a single state, with an end for every state that it leads to.
Value machineAround(const Value& state) {
    std::set<std::string> targets;
    collectTargets(state, targets);
    std::vector<Member> states{{std::string(soleStateName), state}};
    for (const std::string& target : targets)
        if (target != soleStateName)
            states.push_back({target, Object({{"Type", Value("Succeed")}})});
    return Object({{"StartAt", Value(soleStateName)}, {"States", Object(std::move(states))}});
}

class Trial {
public:
    Trial(const Definition& definition, const TestStateRequest& request, std::uint32_t state)
        : definition_(definition)
        , request_(request)
        , steps_(definition)
        , randomness_(1) {
        moment_.now = startTime;
        moment_.enteredAt = startTime;
        moment_.randomness = &randomness_;
        moment_.retryCount = request.retryCount;
        situation_.state = state;
        situation_.input = request.input;
        situation_.execution = context();
        situation_.variables = std::make_shared<const Variables>(
            request.variables.isObject() ? request.variables.object() : Object());
    }

    tl::expected<TestStateResult, TestStateRefusal> run() {
        notes_.note("input", request_.input);
        if (request_.variables.isObject())
            notes_.note("variables", request_.variables);
        const Array* items = request_.mapItems && request_.mapItems->isArray()
                                 ? &request_.mapItems->array()
                                 : nullptr;
        Entered entered = steps_.enter(situation_, moment_, items, &notes_);
        std::visit([this](const auto& outcome) { conclude(outcome); }, entered);
        if (!refusal_.empty())
            return tl::unexpected(TestStateRefusal{{}, refusal_});
        result_.inspectionData = notes_.value();
        return std::move(result_);
    }

private:
    const State& state() const { return definition_.states[situation_.state]; }

    Value context() {
        if (request_.context)
            return *request_.context;
        const bool callsServices = state().type() == StateType::task ||
                                   state().type() == StateType::parallel ||
                                   state().type() == StateType::map;
        Object context = executionContext(request_.input, "StateMachine", moment_).object();
        Object execution = context.find("Execution")->object();
        const std::string name = execution.find("Name")->string();
        // The API runs the state as an Express execution, and knows no redrives.
        execution.set("Id",
                      Value("arn:aws:states:us-east-1:111111111111:express:StateMachine:" + name));
        execution.remove("RedriveCount");
        if (!callsServices) // only those need a role
            execution.set("RoleArn", nullptr);
        context.set("Execution", Value(std::move(execution)));
        std::vector<Member> own{{"Name", Value(soleStateName)},
                                {"EnteredTime", Value(timestampText(startTime))}};
        if (callsServices)
            own.push_back({"RetryCount", Value(request_.retryCount)});
        context.set("State", Value(Object(std::move(own))));
        return context;
    }

    void conclude(const Transition& transition) {
        result_.output = transition.output.value;
        if (transition.next != noState)
            result_.nextState = definition_.states[transition.next].name;
        if (!transition.output.assigned.isNull())
            notes_.note("variables", transition.variables->own());
    }

    void conclude(const Left& left) {
        std::visit([this](const auto& outcome) { conclude(outcome); }, left);
    }

    void conclude(const Problem& problem) {
        if (problem.kind != Problem::Kind::failure) {
            refusal_ = problem.cause;
            return;
        }
        fail({Value(problem.error), Value(problem.cause), false});
    }

    void conclude(const StateError& error) { fail(error); }
    void conclude(const Pause& /*pause*/) { conclude(steps_.resume(situation_, moment_)); }
    void conclude(const TaskCall& /*call*/) { concludeMocked(); }

    void conclude(const Fork& fork) {
        const bool limited = fork.isMap && hasTolerance();
        if (limited && request_.failedMapIterations &&
            *request_.failedMapIterations > fork.toleratedFailures)
            return handle({Value(error_names::thresholdExceeded),
                           Value("The specified tolerated failure threshold was exceeded"), false});
        concludeMocked();
    }

    bool hasTolerance() const {
        const auto& map = std::get<MapState>(state().details);
        return !std::holds_alternative<std::monostate>(map.toleratedFailureCount) ||
               !std::holds_alternative<std::monostate>(map.toleratedFailurePercentage);
    }

    void concludeMocked() {
        if (request_.mockError) {
            const Value* error = request_.mockError->find("error");
            const Value* cause = request_.mockError->find("cause");
            return handle(
                {error != nullptr ? *error : Value(), cause != nullptr ? *cause : Value(), false});
        }
        if (!request_.mockResult) {
            refusal_ = fmt::format("the state '{}' calls a service; give the result as a mock",
                                   state().name);
            return;
        }
        conclude(steps_.complete(situation_, *request_.mockResult, moment_, &notes_));
    }

    void fail(const StateError& error) {
        result_.status = TestStateResult::Status::failed;
        result_.error = error.name;
        result_.cause = error.cause;
    }

    void handle(const StateError& error) {
        constexpr std::int64_t mostCounted = 0xffff;
        std::vector<std::uint16_t> attempts(state().retriers.size(),
                                            static_cast<std::uint16_t>(std::clamp<std::int64_t>(
                                                request_.retryCount, 0, mostCounted)));
        const Handled handled = steps_.handle(situation_, error, attempts, moment_);
        fail(error);
        if (const auto* retry = std::get_if<RetryDelay>(&handled)) {
            result_.status = TestStateResult::Status::retriable;
            notes_.note(
                "errorDetails",
                Object({{"retryBackoffIntervalSeconds", static_cast<std::int64_t>(retry->seconds)},
                        {"retryIndex", static_cast<std::int64_t>(retry->retrier)}}));
        } else if (const auto* caught = std::get_if<Caught>(&handled)) {
            result_.status = TestStateResult::Status::caughtError;
            conclude(caught->transition);
            notes_.note("errorDetails",
                        Object({{"catchIndex", static_cast<std::int64_t>(caught->catcher)}}));
        } else if (const auto* problem = std::get_if<Problem>(&handled)) {
            conclude(*problem);
        }
    }

    const Definition& definition_;
    const TestStateRequest& request_;
    StateSteps steps_;
    Randomness randomness_;
    Moment moment_;
    Situation situation_;
    Notes notes_;
    TestStateResult result_;
    std::string refusal_;
};

} // namespace

TestStateRequest readTestStateRequest(const Value& definition, const Value& request) {
    TestStateRequest read;
    read.definition = definition;
    const auto member = [](const Value* object, std::string_view name) -> const Value* {
        return object != nullptr ? object->find(name) : nullptr;
    };
    if (const Value* name = request.find("stateName"); name != nullptr && name->isString())
        read.stateName = name->string();
    if (const Value* input = request.find("input"))
        read.input = *input;
    if (const Value* context = request.find("context"); context != nullptr && context->isObject())
        read.context = *context;
    if (const Value* variables = request.find("variables"))
        read.variables = *variables;
    const Value* mock = request.find("mock");
    if (const Value* result = member(mock, "result"))
        read.mockResult = *result;
    if (const Value* error = member(mock, "errorOutput"))
        read.mockError = *error;
    const Value* configuration = request.find("stateConfiguration");
    if (const Value* count = member(configuration, "retrierRetryCount");
        count != nullptr && count->isInteger())
        read.retryCount = count->integer();
    if (const Value* count = member(configuration, "mapIterationFailureCount");
        count != nullptr && count->isNumber())
        read.failedMapIterations = count->number();
    if (const Value* items = member(configuration, "mapItemReaderData")) {
        const auto parsed = items->isString() ? parseJson(items->string())
                                              : tl::expected<Value, std::string>(*items);
        if (parsed)
            read.mapItems = *parsed;
    }
    return read;
}

tl::expected<TestStateResult, TestStateRefusal> testState(const TestStateRequest& request) {
    const Value machine =
        request.stateName.empty() ? machineAround(request.definition) : request.definition;
    LoadedDefinition loaded = loadDefinition(machine, ExecutionType::standard);
    if (!loaded.definition)
        return tl::unexpected(TestStateRefusal{std::move(loaded.diagnostics), {}});
    const State* state = loaded.definition->find(
        request.stateName.empty() ? soleStateName : std::string_view(request.stateName));
    if (state == nullptr)
        return tl::unexpected(TestStateRefusal{
            {}, fmt::format("there is no state '{}' in the definition", request.stateName)});
    const auto index = static_cast<std::uint32_t>(state - loaded.definition->states.data());
    return Trial(*loaded.definition, request, index).run();
}

} // namespace headroom::workflow
