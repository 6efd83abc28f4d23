#pragma once

#include "model/workflow/workflow.h"

#include <string>
#include <string_view>

namespace headroom::workflow {

/// What the Resource of a Task names, and whether Step Functions offers it.
struct TaskResource {
    enum class Finding {
        fine,
        substitution,   ///< contains ${...}, which is resolved elsewhere
        unknownForm,    ///< neither an ARN of a function, an activity nor of an integration
        unknownAction,  ///< the service is there, the action or pattern is not
        unknownService, ///< not in the list of optimized integrations
        badFunction,    ///< an ARN of a function with a wrong name or alias
    };
    Finding finding = Finding::fine;
    ResourceKind kind = ResourceKind::service;
    CallPattern pattern = CallPattern::requestResponse;
    std::string service; ///< "lambda", "dynamodb", "aws-sdk:s3" ...
    std::string action;  ///< "invoke", "putItem" ...; empty for a function's or activity's ARN
    bool isIntegration = false; ///< `arn:...:states:::service:action`
    int syncVersion = 1;        ///< 2 for `.sync:2`
};

TaskResource parseTaskResource(std::string_view resource);

/// Whether the text contains a `${placeholder}`.
bool hasSubstitution(std::string_view text);

} // namespace headroom::workflow
