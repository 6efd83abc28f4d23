#pragma once

#include "model/simulation/distribution.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <stdexcept>
#include <string>

/// Reading of study cases. Each function throws StudyError with a sentence about the member that is
/// missing or wrong; answerStudy() catches it.
namespace headroom::simulation {

class StudyError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A number >= 0.
double readNumber(const nlohmann::json& object, const char* member);
double readNumberOr(const nlohmann::json& object, const char* member, double otherwise);

/// A number between 0 and 1.
double readShare(const nlohmann::json& object, const char* member);

/// A whole number between 1 and `highest`.
std::uint64_t readCount(const nlohmann::json& object, const char* member, std::uint64_t highest);

/// A number, or infinity for "unlimited".
double readLimit(const nlohmann::json& object, const char* member);

/// `{dist, mean_s ...}`.
Distribution readDistribution(const nlohmann::json& object, const char* member);
Distribution toDistribution(const nlohmann::json& value, const char* member);

/// CPU time of the calling thread.
double threadSeconds();

} // namespace headroom::simulation
