#pragma once

#include "model/document/diagnostic.h"
#include "model/workflow/value.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>

namespace headroom::workflow {

/// One state by itself, as the TestState API of Step Functions runs it
/// (https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html).
struct TestStateRequest {
    Value definition;      ///< a state, or with `stateName` a state machine
    std::string stateName; ///< empty for a single state
    Value input = Object();
    std::optional<Value> context; ///< the context object
    Value variables;              ///< an object, or null
    std::optional<Value> mockResult;
    std::optional<Value> mockError;            ///< `{"error", "cause"}`
    std::int64_t retryCount = 0;               ///< attempts that were already made
    std::optional<double> failedMapIterations; ///< how many items are to have failed
    std::optional<Value> mapItems;             ///< what an ItemReader reads
};

struct TestStateResult {
    enum class Status { succeeded, failed, retriable, caughtError };
    Status status = Status::succeeded;
    Value output;
    std::string nextState; ///< empty: none
    Value error;
    Value cause;
    Value inspectionData; ///< an object: what the data flow met, step by step
};

/// Why a state was not tested.
struct TestStateRefusal {
    document::Diagnostics diagnostics; ///< the definition has errors, or:
    std::string reason;                ///< what is not evaluated here
};

/// Reads the members of the API's request (`input`, `context`, `variables`, `mock`, `stateName`,
/// `stateConfiguration`); what has another type is ignored.
TestStateRequest readTestStateRequest(const Value& definition, const Value& request);

tl::expected<TestStateResult, TestStateRefusal> testState(const TestStateRequest& request);

} // namespace headroom::workflow
