#pragma once

#include "model/workflow/jsonata_template.h"

#include <optional>
#include <vector>

namespace headroom::workflow {

/// The fields of a JSONata state that hold expressions; absent where the definition has none.
struct JsonataFields {
    using Field = std::optional<JsonataTemplate>;

    /// What a catcher or a rule of a Choice does besides leading to a state.
    struct Branch {
        Field condition; ///< of a rule
        Field output;
        Field assign;
    };

    Field arguments;
    Field output;
    Field assign;
    Field error;
    Field cause;
    Field seconds;
    Field timestamp;
    Field timeoutSeconds;
    Field heartbeatSeconds;
    Field items;
    Field itemSelector;
    Field maxConcurrency;
    Field toleratedFailureCount;
    Field toleratedFailurePercentage;
    Field readerMaxItems;
    Field batchMaxItems;
    Field batchMaxBytes;
    Field batchInput;
    Field writerArguments;
    std::vector<Branch> choices;
    std::vector<Branch> catchers;
};

/// Reads the fields from a state that the loader has checked.
JsonataFields readJsonataFields(const Value& state);

} // namespace headroom::workflow
