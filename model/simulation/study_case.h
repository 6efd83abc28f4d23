#pragma once

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <cstdint>
#include <map>
#include <string>

namespace headroom::simulation {

struct StudyValue {
    double value = 0;
    double halfWidth95 = 0; ///< NaN where it is unknown
};

struct StudyAnswer {
    std::map<std::string, StudyValue> values; ///< by the names of the reference's conventions
    std::uint64_t requests = 0;               ///< simulated, warm-up included
    double cpuSeconds = 0;                    ///< of the simulation alone
};

/// Simulates one mechanism alone. The case is `{kind, parameters, samples?, seed?}` with the kinds
/// `keep_alive_pool`, `loss_system`, `unlimited_concurrency`, `provisioned_first` and
/// `deterministic_schedule`, which exercise a function's pool (pool_study.h), and the kinds of
/// system_study.h, which become an application and run through compile() and run(). Durations are
/// in seconds (`mean_s`, `keep_alive_s` ...). The error is a sentence that names the member and
/// what would be right.
tl::expected<StudyAnswer, std::string> answerStudy(const nlohmann::json& studyCase);

} // namespace headroom::simulation
