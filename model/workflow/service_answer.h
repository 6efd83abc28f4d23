#pragma once

#include "model/workflow/definition.h"
#include "model/workflow/value.h"

namespace headroom::workflow {

/// What a Task gets back when its function or service answers with `answer`: the response shape of
/// the integration (`Payload`, `StatusCode`, `SdkHttpMetadata` ... of `lambda:invoke`). Identifiers
/// that the service would make are opaque where `identifiers` is null.
Value serviceAnswer(const TaskState& task, const Value& request, const Value& answer,
                    Randomness* identifiers);

/// The answer of a function or service of which nothing is stated.
Value defaultAnswer(const TaskState& task, const Value& request);

} // namespace headroom::workflow
