#pragma once

#include "model/workflow/definition_loader.h"
#include "model/workflow/execution.h"
#include "model/workflow/json_text.h"

#include <nlohmann/json.hpp>

#include <string>

namespace headroom::tests {

/// One execution of a definition with the outcomes of its tasks: {STATE: [{"output": ...} |
/// {"error": ...}]}; "transitions status duration output-or-error".
struct Ran {
    std::string status;
    std::size_t transitions = 0;
    double seconds = 0;
    nlohmann::json output;
    std::string error;
};

inline Ran run(const nlohmann::json& workflow, const nlohmann::json& input,
               const nlohmann::json& outcomes) {
    using namespace workflow;
    const auto type =
        workflow.value("type", "") == "EXPRESS" ? ExecutionType::express : ExecutionType::standard;
    const auto loaded = loadDefinition(fromJson(workflow.at("definition")), type);
    Ran ran;
    if (!loaded.valid()) {
        ran.status = "invalid: " + document::format(loaded.diagnostics.front());
        return ran;
    }
    auto results = RecordedResults::read(fromJson(outcomes));
    if (!results) {
        ran.status = "bad outcomes: " + results.error();
        return ran;
    }
    ExecutionRequest request;
    request.type = type;
    request.input = fromJson(input);
    const ExecutionResult result = execute(*loaded.definition, request, *results);
    ran.status = result.status == ExecutionResult::Status::succeeded ? "succeeded"
                 : result.status == ExecutionResult::Status::failed  ? "failed"
                                                                     : "other";
    ran.transitions = result.transitions;
    ran.seconds = result.durationSeconds;
    ran.output = toJson(result.output);
    if (result.error.isString())
        ran.error = result.error.string();
    return ran;
}

} // namespace headroom::tests
