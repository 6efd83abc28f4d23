#include "app/cli/run_workflow_verb.h"

#include "app/cli/diagnostics.h"
#include "app/cli/exit_status.h"
#include "app/cli/input.h"
#include "model/workflow/definition_loader.h"
#include "model/workflow/execution.h"
#include "model/workflow/json_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <tl/expected.hpp>

#include <cstdio>

namespace headroom::cli {

namespace {

using workflow::ExecutionResult;
using workflow::Value;

workflow::ExecutionType executionType(std::string_view name) {
    return name == "EXPRESS" ? workflow::ExecutionType::express : workflow::ExecutionType::standard;
}

const char* word(ExecutionResult::Status status) {
    switch (status) {
    case ExecutionResult::Status::succeeded:
        return "SUCCEEDED";
    case ExecutionResult::Status::timedOut:
        return "TIMED_OUT";
    default:
        return "FAILED";
    }
}

nlohmann::json traceJson(const workflow::TraceStep& step) {
    switch (step.kind) {
    case workflow::TraceStep::Kind::enter:
        return {{"enter", step.state}, {"input", workflow::toJson(step.data)}};
    case workflow::TraceStep::Kind::exit: {
        nlohmann::json json{{"exit", step.state}, {"output", workflow::toJson(step.data)}};
        if (!step.assigned.isNull())
            json["assigned"] = workflow::toJson(step.assigned);
        return json;
    }
    case workflow::TraceStep::Kind::evaluationFailure:
        return {{"evaluationFailed", step.state}, {"cause", workflow::toJson(step.data)}};
    }
    return {};
}

nlohmann::json resultJson(const ExecutionResult& result, bool withTrace) {
    if (result.status == ExecutionResult::Status::unsupported)
        return {{"skip", true}, {"reason", workflow::toJson(result.cause)}};
    nlohmann::json json{{"status", word(result.status)},
                        {"durationSeconds", result.durationSeconds},
                        {"transitions", result.transitions}};
    if (result.status == ExecutionResult::Status::succeeded)
        json["output"] = workflow::toJson(result.output);
    if (!result.error.isNull())
        json["error"] = workflow::toJson(result.error);
    if (!result.cause.isNull())
        json["cause"] = workflow::toJson(result.cause);
    if (withTrace) {
        json["trace"] = nlohmann::json::array();
        for (const workflow::TraceStep& step : result.trace)
            json["trace"].push_back(traceJson(step));
    }
    return json;
}

/// Reads a JSON file; on failure says why and returns the exit status.
tl::expected<Value, ExitStatus> readJsonFile(const std::string& name) {
    const auto text = readInput(name);
    if (!text) {
        complain(text.error());
        return tl::unexpected(cannotReadOrWrite);
    }
    auto value = workflow::parseJson(*text);
    if (!value) {
        complain(fmt::format("{}: {}", name, value.error()));
        return tl::unexpected(inputHasErrors);
    }
    return std::move(*value);
}

void printSummary(const ExecutionResult& result) {
    if (result.status == ExecutionResult::Status::succeeded)
        fmt::print("SUCCEEDED after {} s, {} state transitions\n{}\n", result.durationSeconds,
                   result.transitions, workflow::text(result.output));
    else
        fmt::print("{} after {} s, {} state transitions\n{}: {}\n", word(result.status),
                   result.durationSeconds, result.transitions, workflow::text(result.error),
                   workflow::text(result.cause));
}

} // namespace

int runWorkflow(const RunWorkflowOptions& options) {
    auto text = readInput(options.definitionFile);
    if (!text) {
        complain(text.error());
        return cannotReadOrWrite;
    }
    workflow::ExecutionRequest request;
    request.type = executionType(options.type);
    request.trace = options.trace;
    const workflow::LoadedDefinition loaded =
        workflow::loadDefinitionText(options.definitionFile, std::move(*text), request.type);
    print(loaded.diagnostics);
    if (!loaded.definition)
        return inputHasErrors;
    if (!options.inputFile.empty()) {
        auto input = readJsonFile(options.inputFile);
        if (!input)
            return input.error();
        request.input = std::move(*input);
    }
    Value mocks;
    if (!options.mocksFile.empty()) {
        auto read = readJsonFile(options.mocksFile);
        if (!read)
            return read.error();
        mocks = std::move(*read);
    }
    auto results = workflow::RecordedResults::read(mocks);
    if (!results) {
        complain(fmt::format("{}: {}", options.mocksFile, results.error()));
        return inputHasErrors;
    }
    const ExecutionResult result = workflow::execute(*loaded.definition, request, *results);
    if (options.asJson)
        fmt::print("{}\n", resultJson(result, options.trace)
                               .dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    else
        printSummary(result);
    return fine;
}

nlohmann::json runWorkflowCase(std::string_view line) {
    const auto batchCase = workflow::parseJson(line);
    if (!batchCase)
        return {{"error", batchCase.error()}};
    const auto member = [&batchCase](std::string_view name) {
        const Value* value = batchCase->find(name);
        return value != nullptr ? *value : Value();
    };
    workflow::ExecutionRequest request;
    const Value type = member("workflowType");
    request.type = executionType(type.isString() ? type.string() : std::string());
    request.trace = true;
    request.input = member("input");
    const workflow::LoadedDefinition loaded =
        workflow::loadDefinition(member("definition"), request.type);
    if (!loaded.definition)
        return {{"error", "the definition has errors"},
                {"diagnostics", toJson(loaded.diagnostics)}};
    auto results = workflow::RecordedResults::read(member("mocks"));
    if (!results)
        return {{"error", results.error()}};
    nlohmann::json json =
        resultJson(workflow::execute(*loaded.definition, request, *results), true);
    if (!loaded.diagnostics.empty())
        json["diagnostics"] = toJson(loaded.diagnostics);
    return json;
}

} // namespace headroom::cli
