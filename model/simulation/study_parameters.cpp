#include "model/simulation/study_parameters.h"

#include "model/simulation/function_pool.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <ctime>

namespace headroom::simulation {

namespace {

const nlohmann::json& member(const nlohmann::json& object, const char* name) {
    const auto found = object.find(name);
    if (found == object.end())
        throw StudyError(fmt::format("parameter '{}' is missing", name));
    return *found;
}

} // namespace

double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

double readNumber(const nlohmann::json& object, const char* name) {
    const nlohmann::json& value = member(object, name);
    if (!value.is_number() || !std::isfinite(value.get<double>()) || value.get<double>() < 0)
        throw StudyError(
            fmt::format("parameter '{}' is {}, not a number from 0 on", name, value.dump()));
    return value.get<double>();
}

double readNumberOr(const nlohmann::json& object, const char* name, double otherwise) {
    const auto found = object.find(name);
    return found == object.end() || found->is_null() ? otherwise : readNumber(object, name);
}

double readShare(const nlohmann::json& object, const char* name) {
    const double value = readNumber(object, name);
    if (value > 1)
        throw StudyError(fmt::format("parameter '{}' is {}, not between 0 and 1", name, value));
    return value;
}

std::uint64_t readCount(const nlohmann::json& object, const char* name, std::uint64_t highest) {
    const double value = readNumber(object, name);
    if (value < 1 || value > static_cast<double>(highest) || value != std::floor(value))
        throw StudyError(fmt::format("parameter '{}' is {}, not a whole number between 1 and {}",
                                     name, value, highest));
    return static_cast<std::uint64_t>(value);
}

double readLimit(const nlohmann::json& object, const char* name) {
    const nlohmann::json& value = member(object, name);
    return value.is_null() || value == "unlimited" ? unlimited : readNumber(object, name);
}

Distribution readDistribution(const nlohmann::json& object, const char* name) {
    return toDistribution(member(object, name), name);
}

Distribution toDistribution(const nlohmann::json& value, const char* name) {
    if (!value.is_object())
        throw StudyError(fmt::format("parameter '{}' is not an object with 'dist'", name));
    const nlohmann::json& kind = member(value, "dist");
    using enum Distribution::Kind;
    if (kind == "constant")
        return Distribution::constant(readNumber(value, "mean_s"));
    if (kind == "exponential")
        return Distribution::exponential(readNumber(value, "mean_s"));
    if (kind == "hyperexponential2")
        return {hyperexponential2, 1, readNumber(value, "mean1_s"), readNumber(value, "mean2_s"),
                readShare(value, "p1")};
    if (kind == "erlang") {
        constexpr std::uint64_t mostStages = 1000;
        return {erlang, static_cast<std::uint16_t>(readCount(value, "k", mostStages)),
                readNumber(value, "mean_s"), 0, 0};
    }
    if (kind == "normal") {
        const char* deviation = value.contains("sd_s") ? "sd_s" : "standard_deviation_s";
        return {normal, 1, readNumber(value, "mean_s"), readNumber(value, deviation), 0};
    }
    if (kind == "lognormal") {
        const double sigma = readNumber(value, "sigma");
        const double median = value.contains("median_s")
                                  ? readNumber(value, "median_s")
                                  : readNumber(value, "mean_s") * std::exp(-sigma * sigma / 2);
        return Distribution::lognormal(median, sigma);
    }
    if (kind == "uniform")
        return {uniform, 1, readNumber(value, "min_s"), readNumber(value, "max_s"), 0};
    throw StudyError(fmt::format(
        "parameter '{}' has the distribution {}, which is none of constant, exponential, "
        "hyperexponential2, erlang, normal, lognormal, uniform",
        name, kind.dump()));
}

} // namespace headroom::simulation
