#include "model/simulation/study_case.h"

#include "model/simulation/pool_study.h"
#include "model/simulation/statistics.h"
#include "model/simulation/study_parameters.h"
#include "model/simulation/system_study.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace headroom::simulation {

namespace {

using Observations = std::vector<PoolObservation>;

/// Simulates and takes the time.
Observations simulate(const PoolStudy& poolStudy, StudyAnswer& answer) {
    Variates::tables();
    const double begin = threadSeconds();
    Observations observations = study(poolStudy);
    answer.cpuSeconds = threadSeconds() - begin;
    for (const PoolObservation& o : observations)
        answer.requests += o.requests;
    return observations;
}

/// A ratio of sums: the pooled value, its half-width from the replications' own ratios. Where
/// nothing was counted in n trials, fewer than 3 / n (95 %).
template <typename Part, typename Whole>
StudyValue ratio(const Observations& observations, Part part, Whole whole) {
    double parts = 0;
    double wholes = 0;
    std::vector<double> ratios;
    for (const PoolObservation& o : observations) {
        const auto p = static_cast<double>(std::invoke(part, o));
        const auto w = static_cast<double>(std::invoke(whole, o));
        parts += p;
        wholes += w;
        ratios.push_back(w > 0 ? p / w : std::numeric_limits<double>::quiet_NaN());
    }
    if (wholes <= 0)
        return {0, std::numeric_limits<double>::quiet_NaN()};
    return {parts / wholes, parts > 0 ? interval95(ratios).halfWidth : 3 / wholes};
}

double elapsed(const PoolObservation& o) {
    return o.counts.elapsed;
}
double arrivals(const PoolObservation& o) {
    return static_cast<double>(o.counts.arrivals());
}
double accepted(const PoolObservation& o) {
    return static_cast<double>(o.counts.accepted());
}
double cold(const PoolObservation& o) {
    return static_cast<double>(o.counts.cold);
}
double environmentSeconds(const PoolObservation& o) {
    return o.counts.busySeconds + o.counts.idleSeconds;
}

void addPoolValues(const Observations& o, StudyAnswer& answer) {
    auto& values = answer.values;
    values["p_cold"] = ratio(o, cold, arrivals);
    values["p_cold_of_accepted"] = ratio(o, cold, accepted);
    values["p_reject"] = ratio(
        o, [](const auto& x) { return x.counts.refused; }, arrivals);
    values["mean_running"] = ratio(
        o, [](const auto& x) { return x.counts.busySeconds; }, elapsed);
    values["mean_idle"] = ratio(
        o, [](const auto& x) { return x.counts.idleSeconds; }, elapsed);
    values["mean_environments"] = ratio(o, environmentSeconds, elapsed);
    // Little's law: as many environment-seconds as each creation brings.
    values["mean_lifespan_s"] = ratio(o, environmentSeconds, cold);
    values["mean_response_s"] =
        ratio(o, &PoolObservation::responseSum, &PoolObservation::responses);
}

PoolRules readRules(const nlohmann::json& parameters) {
    PoolRules rules;
    if (parameters.contains("keep_alive"))
        rules.keepAliveDistribution = readDistribution(parameters, "keep_alive");
    else
        rules.keepAlive = readLimit(parameters, "keep_alive_s");
    const double cap = readLimit(parameters, "max_concurrency");
    if (cap < static_cast<double>(rules.cap))
        rules.cap = static_cast<std::uint32_t>(cap);
    const std::string selection = parameters.value("idle_selection", "any");
    if (selection == "newest_created")
        rules.selection = system::IdleSelection::newestCreated;
    else if (selection == "least_recently_used")
        rules.selection = system::IdleSelection::leastRecentlyUsed;
    else if (selection != "most_recently_used" && selection != "any")
        throw StudyError(fmt::format("parameter 'idle_selection' is '{}', none of newest_created, "
                                     "most_recently_used, least_recently_used, any",
                                     selection));
    return rules;
}

StudyAnswer answerPool(const nlohmann::json& parameters, PoolStudy poolStudy) {
    poolStudy.gap = readDistribution(parameters, "arrival");
    poolStudy.warm = readDistribution(parameters, "warm_service");
    poolStudy.cold = readDistribution(parameters, "cold_service");
    poolStudy.rules = readRules(parameters);
    StudyAnswer answer;
    addPoolValues(simulate(poolStudy, answer), answer);
    return answer;
}

StudyAnswer answerProvisioned(const nlohmann::json& parameters, PoolStudy poolStudy) {
    constexpr std::uint64_t mostEnvironments = 1'000'000;
    poolStudy.gap = readDistribution(parameters, "arrival");
    poolStudy.warm = poolStudy.cold = readDistribution(parameters, "service");
    poolStudy.rules.provisioned = static_cast<std::uint32_t>(
        readCount(parameters, "provisioned_environments", mostEnvironments));
    poolStudy.rules.keepAlive = 0;
    StudyAnswer answer;
    const Observations o = simulate(poolStudy, answer);
    addPoolValues(o, answer);
    answer.values["p_spillover"] = answer.values["p_cold"];
    const auto mean = [&](double PoolObservation::*value) {
        std::vector<double> values;
        for (const PoolObservation& observation : o)
            values.push_back(observation.*value);
        const Interval interval = interval95(values);
        return StudyValue{interval.mean, interval.halfWidth};
    };
    answer.values["mean_busy_provisioned"] = mean(&PoolObservation::provisionedBusy);
    answer.values["utilisation_first"] = mean(&PoolObservation::firstUtilisation);
    answer.values["utilisation_last"] = mean(&PoolObservation::lastUtilisation);
    return answer;
}

StudyAnswer answerSchedule(const nlohmann::json& parameters, PoolStudy poolStudy) {
    constexpr std::uint64_t mostArrivals = 10'000'000;
    const auto found = parameters.find("arrivals");
    if (found == parameters.end() || !found->is_object())
        throw StudyError("parameter 'arrivals' is not an object with start_s, step_s, count");
    ArrivalSchedule schedule;
    schedule.start = readNumber(*found, "start_s");
    schedule.step = readNumber(*found, "step_s");
    schedule.count = readCount(*found, "count", mostArrivals);
    if (const auto batch = found->find("batch"); batch != found->end() && batch->is_object()) {
        schedule.batchSize = readCount(*batch, "size", mostArrivals / schedule.count);
        schedule.batchStep = readNumber(*batch, "step_s");
    }
    poolStudy.schedules = {schedule};
    poolStudy.warm = readDistribution(parameters, "warm_service");
    poolStudy.cold = readDistribution(parameters, "cold_service");
    poolStudy.rules = readRules(parameters);
    StudyAnswer answer;
    const PoolCounts counts = simulate(poolStudy, answer).front().counts;
    answer.values["cold_starts"] = {static_cast<double>(counts.cold), 0};
    answer.values["warm_starts"] = {static_cast<double>(counts.warm), 0};
    answer.values["rejections"] = {static_cast<double>(counts.refused), 0};
    return answer;
}

StudyAnswer answer(const nlohmann::json& studyCase) {
    constexpr std::uint64_t mostSamples = 10'000'000'000;
    const auto parameters = studyCase.find("parameters");
    if (parameters == studyCase.end() || !parameters->is_object())
        throw StudyError("'parameters' is not an object");
    const nlohmann::json& kind =
        studyCase.contains("kind") ? studyCase["kind"] : throw StudyError("'kind' is missing");
    PoolStudy poolStudy;
    if (studyCase.contains("samples"))
        poolStudy.samples = readCount(studyCase, "samples", mostSamples);
    poolStudy.seed = static_cast<std::uint64_t>(readNumberOr(studyCase, "seed", 1));

    if (kind == "keep_alive_pool" || kind == "loss_system" || kind == "unlimited_concurrency")
        return answerPool(*parameters, poolStudy);
    if (kind == "provisioned_first")
        return answerProvisioned(*parameters, poolStudy);
    if (kind == "deterministic_schedule")
        return answerSchedule(*parameters, poolStudy);
    if (kind.is_string())
        if (auto answer = answerSystemStudy(kind.get<std::string>(), *parameters, poolStudy.samples,
                                            poolStudy.seed))
            return *std::move(answer);
    throw StudyError(fmt::format("'kind' is {}, which is no kind of study", kind.dump()));
}

} // namespace

tl::expected<StudyAnswer, std::string> answerStudy(const nlohmann::json& studyCase) {
    if (!studyCase.is_object())
        return tl::unexpected(std::string("the case is not an object"));
    try {
        return answer(studyCase);
    } catch (const StudyError& error) {
        return tl::unexpected(std::string(error.what()));
    } catch (const nlohmann::json::exception& error) {
        return tl::unexpected(std::string(error.what()));
    }
}

} // namespace headroom::simulation
