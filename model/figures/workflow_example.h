#pragma once

#include "model/system/system.h"

#include <map>
#include <string>

namespace headroom::figures {

/// What went into a state and came out of it, as JSON text with line breaks.
struct StateExample {
    std::string input;
    std::string output;  ///< empty: it was not left, or failed
    std::string failure; ///< why its data flow failed; empty: it did not
};

struct ExampleExecution {
    std::map<std::string, StateExample> states; ///< those that were entered; the last visit
    std::string input;                          ///< name of the input that the execution began with
    std::string problem; ///< why there is no example: the definition is not valid, JSONata ...
};

/// One execution, interpreted: the workflow's most frequent input, each task with its most frequent
/// outcome (an outcome that the execution has not yet met in a loop where one is left). States that
/// this execution does not come to are reached by the other inputs and outcomes where that works
/// within a few runs.
ExampleExecution exampleExecution(const system::Workflow& workflow);

} // namespace headroom::figures
