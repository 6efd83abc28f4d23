#pragma once

#include "model/simulation/study_case.h"

#include <optional>

namespace headroom::simulation {

/// Studies that need more than a pool. Each becomes an application of its own: Amazon States
/// Language with one Lambda task for each duration, a function whose actions last as stated, a
/// platform that adds nothing; it runs through compile() and run().
///
/// | kind | becomes |
/// | --- | --- |
/// | `task_retry` | a Task with Retry, its function failing at the stated rate |
/// | `task_timeout` | a function with that timeout, tried again by a chain of Catch |
/// | `sequence` | Tasks after one another |
/// | `parallel_branches` | a Parallel; for the first branch its branches end with Fail, which ends
/// it | | `map_max_concurrency` | a Map over an array | | `cold_warm_mixture` | a function whose
/// arrivals outlive the keep-alive with that probability | | `billed_duration` | a function and its
/// bill | | `queue_fifo` | a function that calls a dependency with so many workers |
///
/// Nothing for another kind. Throws StudyError.
std::optional<StudyAnswer> answerSystemStudy(const std::string& kind,
                                             const nlohmann::json& parameters,
                                             std::uint64_t samples, std::uint64_t seed);

} // namespace headroom::simulation
