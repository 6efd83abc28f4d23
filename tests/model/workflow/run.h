#pragma once

#include "model/workflow/definition_loader.h"
#include "model/workflow/execution.h"
#include "tests/model/workflow/json_literal.h"

#include <map>
#include <string>

namespace headroom::tests {

/// Recorded outcomes, each of which takes the state's time.
class SlowResults : public workflow::TaskResults {
public:
    explicit SlowResults(std::map<std::string, double, std::less<>> seconds,
                         const workflow::Value& mocks = {})
        : seconds_(std::move(seconds))
        , recorded_(*workflow::RecordedResults::read(mocks)) {}

    workflow::TaskAttempt next(const workflow::State& state,
                               const workflow::Value& request) override {
        workflow::TaskAttempt attempt = recorded_.next(state, request);
        if (const auto found = seconds_.find(state.name); found != seconds_.end())
            attempt.seconds = found->second;
        return attempt;
    }

    workflow::Array items(const workflow::State& state) override { return recorded_.items(state); }

private:
    std::map<std::string, double, std::less<>> seconds_;
    workflow::RecordedResults recorded_;
};

/// A definition that must be valid; else the program ends.
inline workflow::Definition definition(std::string_view text, workflow::ExecutionType type) {
    const auto loaded = workflow::loadDefinition(json(text), type);
    for (const document::Diagnostic& diagnostic : loaded.diagnostics)
        qWarning("%s", document::format(diagnostic).c_str());
    if (!loaded.definition)
        qFatal("the fixture is no valid definition");
    return *loaded.definition;
}

/// Interprets a definition that is written as JSON.
inline workflow::ExecutionResult
run(std::string_view text, workflow::TaskResults& results,
    const workflow::Value& input = workflow::Object(),
    workflow::ExecutionType type = workflow::ExecutionType::standard) {
    workflow::ExecutionRequest request;
    request.type = type;
    request.input = input;
    request.trace = true;
    return workflow::execute(definition(text, type), request, results);
}

/// The same with outcomes like those of RecordedResults, or none.
inline workflow::ExecutionResult
run(std::string_view text, std::string_view mocks = "null",
    const workflow::Value& input = workflow::Object(),
    workflow::ExecutionType type = workflow::ExecutionType::standard) {
    SlowResults results({}, json(mocks));
    return run(text, results, input, type);
}

/// The names of the states in the order in which they were entered.
inline std::string entered(const workflow::ExecutionResult& result) {
    std::string names;
    for (const workflow::TraceStep& step : result.trace)
        if (step.kind == workflow::TraceStep::Kind::enter)
            names += (names.empty() ? "" : " ") + step.state;
    return names;
}

} // namespace headroom::tests
