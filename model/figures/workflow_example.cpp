#include "model/figures/workflow_example.h"

#include "model/workflow/definition_loader.h"
#include "model/workflow/execution.h"
#include "model/workflow/intrinsic_function.h"
#include "model/workflow/json_text.h"
#include "model/workflow/service_answer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace headroom::figures {

namespace {

constexpr int mostRuns = 60;

/// What a run is to do otherwise than usual.
struct Deviation {
    std::string state;
    std::size_t outcome = 0;
    bool fails = false;
};

/// Answers tasks with the stated outcomes, the most frequent ones first.
class StatedResults : public workflow::TaskResults {
public:
    StatedResults(const system::Workflow& workflow, Deviation deviation)
        : deviation_(std::move(deviation)) {
        for (const system::StateBehaviour& state : workflow.states) {
            auto outcomes = state.outcomes;
            std::ranges::stable_sort(outcomes, std::greater<>(), &system::Outcome::share);
            outcomes_[state.state] = std::move(outcomes);
        }
    }

    workflow::TaskAttempt next(const workflow::State& state,
                               const workflow::Value& request) override {
        const bool deviates = state.name == deviation_.state;
        if (deviates && deviation_.fails) {
            workflow::TaskAttempt attempt;
            attempt.end = workflow::TaskAttempt::End::failed;
            attempt.error.name = workflow::Value(workflow::error_names::taskFailed);
            attempt.error.cause = workflow::Value("");
            return attempt;
        }
        const auto known = outcomes_.find(state.name);
        if (known == outcomes_.end() || known->second.empty())
            return otherwise_.next(state, request);
        const std::size_t turn = visits_[state.name]++;
        const std::size_t first = deviates ? deviation_.outcome : 0;
        const system::Outcome& outcome = known->second[(first + turn) % known->second.size()];
        const auto* task = std::get_if<workflow::TaskState>(&state.details);
        if (task == nullptr)
            return otherwise_.next(state, request);
        workflow::Randomness identifiers(visits_.size());
        workflow::TaskAttempt attempt;
        const workflow::Value answer = outcome.result && !outcome.result->is_null()
                                           ? workflow::fromJson(*outcome.result)
                                           : workflow::defaultAnswer(*task, request);
        attempt.output = workflow::serviceAnswer(*task, request, answer, &identifiers);
        return attempt;
    }

    workflow::Array items(const workflow::State& state) override { return otherwise_.items(state); }

private:
    Deviation deviation_;
    std::map<std::string, std::vector<system::Outcome>> outcomes_;
    std::map<std::string, std::size_t> visits_;
    workflow::DefaultResults otherwise_;
};

std::string textOf(const workflow::Value& value) {
    return workflow::toJson(value).dump(2, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// What one run saw, by state.
std::map<std::string, StateExample> seen(const workflow::ExecutionResult& result) {
    std::map<std::string, StateExample> states;
    for (const workflow::TraceStep& step : result.trace) {
        StateExample& state = states[step.state];
        switch (step.kind) {
        case workflow::TraceStep::Kind::enter:
            state = {.input = textOf(step.data), .output = {}, .failure = {}};
            break;
        case workflow::TraceStep::Kind::exit:
            state.output = textOf(step.data);
            break;
        case workflow::TraceStep::Kind::evaluationFailure:
            state.failure = textOf(step.data);
            break;
        }
    }
    return states;
}

std::vector<Deviation> deviations(const system::Workflow& workflow,
                                  const workflow::Definition& definition) {
    std::vector<Deviation> all{{}};
    for (const system::StateBehaviour& state : workflow.states)
        for (std::size_t i = 1; i < state.outcomes.size(); ++i)
            all.push_back({state.state, i, false});
    for (const workflow::State& state : definition.states)
        if (state.type() == workflow::StateType::task)
            all.push_back({state.name, 0, true});
    return all;
}

} // namespace

ExampleExecution exampleExecution(const system::Workflow& workflow) {
    ExampleExecution example;
    if (!workflow.definition) {
        example.problem = "no definition";
        return example;
    }
    workflow::ExecutionRequest request;
    request.type =
        workflow.express ? workflow::ExecutionType::express : workflow::ExecutionType::standard;
    request.stateMachine = workflow.name;
    request.trace = true;
    const auto loaded =
        workflow::loadDefinition(workflow::fromJson(*workflow.definition), request.type);
    if (!loaded.definition) {
        example.problem = loaded.diagnostics.empty() ? std::string("not valid")
                                                     : loaded.diagnostics.front().message.english();
        return example;
    }
    auto inputs = workflow.inputs;
    std::ranges::stable_sort(inputs, std::greater<>(), &system::WorkflowInput::share);
    int runs = 0;
    for (const Deviation& deviation : deviations(workflow, *loaded.definition)) {
        for (const system::WorkflowInput& input : inputs) {
            if (runs++ >= mostRuns || example.states.size() == loaded.definition->states.size())
                return example;
            request.input = input.value ? workflow::fromJson(*input.value)
                                        : workflow::Value(workflow::Object());
            StatedResults results(workflow, deviation);
            const auto result = workflow::execute(*loaded.definition, request, results);
            if (runs == 1) {
                example.input = input.name;
                if (result.status == workflow::ExecutionResult::Status::unsupported) {
                    example.problem = result.cause.isString() ? result.cause.string() : "";
                    return example;
                }
            }
            // What an earlier, more usual run has shown stays.
            auto states = seen(result);
            example.states.merge(states);
        }
    }
    return example;
}

} // namespace headroom::figures
