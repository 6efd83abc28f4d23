#pragma once

#include "model/document/diagnostic.h"
#include "model/workflow/automaton.h"
#include "model/workflow/behaviour.h"

#include <tl/expected.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::workflow {

enum class StateType : std::uint8_t { task, pass, choice, wait, succeed, fail, parallel, map };

/// What a Task state calls.
enum class ResourceKind : std::uint8_t {
    lambda,          ///< a function's ARN, or `states:::lambda:invoke`
    activity,        ///< an activity that a worker polls
    nestedExecution, ///< `states:::states:startExecution`
    service,         ///< any other integration: dynamodb, sqs, sns, events, aws-sdk, http ...
};

/// How long a Task waits for its service.
enum class CallPattern : std::uint8_t {
    requestResponse,
    sync,             ///< `.sync`, `.sync:2`: until the job has ended
    waitForTaskToken, ///< until somebody returns the token
};

/// The fixed part of a Task state.
struct TaskInfo {
    ResourceKind kind = ResourceKind::service;
    CallPattern pattern = CallPattern::requestResponse;
    std::string resource; ///< the ARN as written
    std::string service;  ///< "lambda", "dynamodb", "aws-sdk:s3" ...
    std::string action;   ///< "invoke", "putItem" ...
    /// The literal FunctionName, StateMachineArn, TableName, QueueUrl, TopicArn ... of Parameters,
    /// or the function's or activity's ARN; empty where the definition computes it.
    std::string target;
    std::vector<std::string> outcomes; ///< names: the state's own outcomes, then the common errors
};

/// What is fixed about a state.
struct StateInfo {
    std::string name;
    StateType type = StateType::pass;
    TaskInfo task;              ///< of a Task
    std::uint32_t retriers = 0; ///< how many attempt counters the state needs
    bool distributed = false;   ///< a Map whose items are child executions
    ExecutionType childType = ExecutionType::standard; ///< of a distributed Map
};

/// A state machine made ready for execution together with the behaviour of its tasks. Immutable
/// and safe to share between threads.
class Workflow {
public:
    struct Source {
        std::string definition; ///< JSON text of the Amazon States Language
        ExecutionType type = ExecutionType::standard;
        std::string name = "StateMachine";
        Behaviour behaviour;
        std::vector<NamedInput> inputs = {NamedInput{}};
    };

    /// Fails with diagnostics where the definition is not valid, or a behaviour names a state that
    /// is not there or holds text that is not JSON.
    static tl::expected<std::shared_ptr<const Workflow>, document::Diagnostics>
    compile(const Source& source);

    ~Workflow();
    Workflow(const Workflow&) = delete;
    Workflow& operator=(const Workflow&) = delete;

    ExecutionType type() const { return type_; }
    const std::vector<StateInfo>& states() const { return states_; }
    const std::vector<std::string>& inputs() const { return inputNames_; }

    /// Warnings of the definition.
    const document::Diagnostics& diagnostics() const { return diagnostics_; }

    /// The machine's own TimeoutSeconds.
    std::optional<double> timeoutSeconds() const;

    /// Whether some state uses JSONata, which automata do not evaluate: its values are unknown,
    /// and its Choice states become NodeKind::decision.
    bool usesJsonata() const;

    /// Whether a Task's outcome is an error (common errors are).
    bool isError(std::uint32_t state, OutcomeIndex outcome) const;

    struct Compiled;
    const Compiled& compiled() const { return *compiled_; } ///< for this library only

private:
    Workflow();

    ExecutionType type_ = ExecutionType::standard;
    std::vector<StateInfo> states_;
    std::vector<std::string> inputNames_;
    document::Diagnostics diagnostics_;
    std::unique_ptr<Compiled> compiled_;
};

} // namespace headroom::workflow
