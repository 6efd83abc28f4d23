#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace headroom::workflow {

/// Standard executions last up to a year and keep a history of at most 25,000 events; Express
/// executions end after five minutes and refuse `.sync`, `.waitForTaskToken` and activities.
enum class ExecutionType { standard, express };

/// How a stated result is to be read.
enum class ResultForm {
    answer, ///< what the function or service itself returned: it is put into the response shape of
            ///< the integration (`Payload`, `StatusCode` ... for `lambda:invoke`,
            ///< `SdkHttpMetadata`)
    whole,  ///< the task's result exactly as the state sees it
};

/// One way a task can end: with a result, or with an error where `error` is not empty.
struct TaskOutcome {
    std::string name;   ///< the overlay's name of the outcome
    std::string result; ///< JSON text; empty means the integration's default answer
    ResultForm form = ResultForm::answer;
    std::string error; ///< an error name such as `States.TaskFailed` or `PaymentDeclined`
    std::string cause;
};

/// The outcomes of one Task state. A Task without behaviour has one outcome, "default", with the
/// integration's default answer.
struct TaskBehaviour {
    std::string state; ///< the state's name; names are unique in a whole state machine
    std::vector<TaskOutcome> outcomes;
};

/// How many items a Map state works through where the definition cannot tell, that is for an
/// ItemReader. All its items are alike.
struct MapBehaviour {
    std::string state;
    std::size_t itemCount = 0;
    std::string item = "{}"; ///< JSON text of each item
};

/// What a state machine cannot say about itself.
struct Behaviour {
    std::vector<TaskBehaviour> tasks;
    std::vector<MapBehaviour> maps;

    /// Names of Choice states in JSONata whose branches have stated shares: they are drawn, not
    /// evaluated.
    std::vector<std::string> drawnChoices;

    /// Errors that every Task can meet besides its own outcomes, made by the engine: timeouts of
    /// the state, throttles of the function. They follow each Task's own outcomes in the numbering
    /// of OutcomeIndex, in this order.
    std::vector<TaskOutcome> commonErrors;
};

/// The input of an execution.
struct NamedInput {
    std::string name;
    std::string json = "{}"; ///< JSON text
};

} // namespace headroom::workflow
