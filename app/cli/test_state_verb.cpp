#include "app/cli/test_state_verb.h"

#include "app/cli/diagnostics.h"
#include "model/workflow/json_text.h"
#include "model/workflow/test_state.h"

#include <nlohmann/json.hpp>

namespace headroom::cli {

namespace {

using workflow::TestStateResult;
using workflow::Value;

const char* word(TestStateResult::Status status) {
    switch (status) {
    case TestStateResult::Status::succeeded:
        return "SUCCEEDED";
    case TestStateResult::Status::retriable:
        return "RETRIABLE";
    case TestStateResult::Status::caughtError:
        return "CAUGHT_ERROR";
    case TestStateResult::Status::failed:
        break;
    }
    return "FAILED";
}

bool hasOutput(TestStateResult::Status status) {
    return status == TestStateResult::Status::succeeded ||
           status == TestStateResult::Status::caughtError;
}

} // namespace

nlohmann::json testStateCase(std::string_view line) {
    const auto batchCase = workflow::parseJson(line);
    if (!batchCase)
        return {{"error", batchCase.error()}};
    const Value* definition = batchCase->find("definition");
    const Value* request = batchCase->find("request");
    if (definition == nullptr || request == nullptr)
        return {{"error", "the case needs a definition and a request"}};
    const auto result = workflow::testState(workflow::readTestStateRequest(*definition, *request));
    if (!result && !result.error().diagnostics.empty())
        return {{"error", "the definition has errors"},
                {"diagnostics", toJson(result.error().diagnostics)}};
    if (!result)
        return {{"skip", true}, {"reason", result.error().reason}};
    nlohmann::json json{{"status", word(result->status)}};
    if (hasOutput(result->status))
        json["output"] = workflow::toJson(result->output);
    if (!result->nextState.empty())
        json["nextState"] = result->nextState;
    if (!result->error.isNull())
        json["error"] = workflow::toJson(result->error);
    if (!result->cause.isNull())
        json["cause"] = workflow::toJson(result->cause);
    const Value* level = request->find("inspectionLevel");
    if (level != nullptr && level->isString() && level->string() != "INFO")
        json["inspectionData"] = workflow::toJson(result->inspectionData);
    return json;
}

} // namespace headroom::cli
