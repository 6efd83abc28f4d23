#pragma once

#include "model/workflow/definition.h"
#include "model/workflow/state_error.h"
#include "model/workflow/workflow.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom::workflow {

/// One way a Task can end, ready to be applied.
struct CompiledOutcome {
    std::optional<StateError> error; ///< or a result:
    std::optional<Value> result;     ///< nothing: the integration's default answer
    ResultForm form = ResultForm::answer;
};

/// The private part of a Workflow.
struct Workflow::Compiled {
    std::string name;
    Definition definition;
    /// By state: the outcomes of a Task, its own and the common errors.
    std::vector<std::vector<CompiledOutcome>> outcomes;
    /// By state: the items that an ItemReader reads.
    std::vector<std::optional<Array>> readItems;
    std::vector<bool> isDrawn; ///< by state: a Choice in JSONata whose branches have stated shares
    std::vector<Value> inputs;
};

} // namespace headroom::workflow
