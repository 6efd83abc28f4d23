#pragma once

#include "model/workflow/problem.h"
#include "model/workflow/value.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::workflow {

/// An error as Retry and Catch see it. Name and cause are texts, null where nothing was named, or
/// opaque.
struct StateError {
    Value name;
    Value cause;
    bool isHeartbeat = false; ///< a States.Timeout because of HeartbeatSeconds

    /// What a Catch hands on: `{"Error": ..., "Cause": ...}`.
    Value output() const;
};

namespace error_names {
inline constexpr std::string_view all = "States.ALL";
inline constexpr std::string_view runtime = "States.Runtime";
inline constexpr std::string_view timeout = "States.Timeout";
inline constexpr std::string_view heartbeatTimeout = "States.HeartbeatTimeout";
inline constexpr std::string_view taskFailed = "States.TaskFailed";
inline constexpr std::string_view dataLimitExceeded = "States.DataLimitExceeded";
inline constexpr std::string_view thresholdExceeded = "States.ExceedToleratedFailureThreshold";
} // namespace error_names

/// The error that a failed evaluation raises. `entered` is the number of the event in the history
/// with which the state was entered, which AWS puts into the cause.
StateError evaluationError(const Problem& problem, std::string_view state, std::uint64_t entered);

/// Whether a list of ErrorEquals catches the error. States.ALL catches everything but
/// States.Runtime and States.DataLimitExceeded; States.TaskFailed everything but those and
/// States.Timeout; States.Runtime is never caught
/// (https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html).
bool catches(const std::vector<std::string>& errorEquals, const StateError& error);

} // namespace headroom::workflow
