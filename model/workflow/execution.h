#pragma once

#include "model/workflow/definition.h"
#include "model/workflow/task_results.h"
#include "model/workflow/value.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom::workflow {

/// One execution to be interpreted in virtual time.
struct ExecutionRequest {
    ExecutionType type = ExecutionType::standard;
    Value input = Object();
    std::string stateMachine = "StateMachine"; ///< its name
    double startTime = 1'735'689'600;          ///< 2025-01-01T00:00:00Z
    std::uint64_t seed = 1;                    ///< of identifiers, random numbers and jitter
    bool trace = false;
};

/// Something that happened to a state.
struct TraceStep {
    enum class Kind { enter, exit, evaluationFailure };
    Kind kind = Kind::enter;
    std::string state;
    Value data;     ///< input, output, or the cause of the failure
    Value assigned; ///< of an exit: the variables that were assigned, or null
};

struct ExecutionResult {
    enum class Status {
        succeeded,
        failed,
        timedOut,    ///< the machine's TimeoutSeconds, or the five minutes of Express
        unsupported, ///< `cause` says what is not evaluated
    };
    Status status = Status::succeeded;
    Value output;
    Value error; ///< a text, or null where the failure names none
    Value cause;
    double durationSeconds = 0;
    std::uint64_t transitions = 0; ///< states entered, and retries
    std::vector<TraceStep> trace;
};

/// Runs a state machine: branches and items side by side, waits and retry delays as virtual time.
/// Standard executions fail at 25,000 history events, Express executions end after five minutes
/// (https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html).
ExecutionResult execute(const Definition& definition, const ExecutionRequest& request,
                        TaskResults& results);

} // namespace headroom::workflow
