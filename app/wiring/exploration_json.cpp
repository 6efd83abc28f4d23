#include "app/wiring/exploration_json.h"

#include "app/wiring/evaluation_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace headroom::app {

namespace {

using nlohmann::json;

json estimateJson(const simulation::Estimate& estimate) {
    return {{"value", estimate.insufficient ? json(nullptr) : numberOrNull(estimate.value)},
            {"low", numberOrNull(estimate.low)},
            {"high", numberOrNull(estimate.high)}};
}

json outcomeJson(const exploration::PhaseState& state) {
    json metrics = json::array();
    for (const auto& metric : state.metrics) {
        json one = estimateJson(metric.estimate);
        one["id"] = metric.id;
        one["unit"] = document::symbol(metric.unit);
        metrics.push_back(std::move(one));
    }
    json gates = json::array();
    for (const auto& gate : state.gates)
        gates.push_back({{"id", gate.target},
                         {"value", numberOrNull(gate.value.value)},
                         {"verdict", assessment::word(gate.verdict)}});
    json tooEarly = json::array();
    for (const auto& early : state.tooEarly)
        tooEarly.push_back({{"item", early.item}, {"after", early.after}});
    return {{"costUsdPerMonth", estimateJson(state.costUsdPerMonth)},
            {"netSavingUsdPerMonth", estimateJson(state.netSavingUsdPerMonth)},
            {"grossSavingUsdPerMonth", state.grossSavingUsdPerMonth},
            {"addedUsdPerMonth", state.addedUsdPerMonth},
            {"hours", state.hours},
            {"hoursOpen", state.hoursOpen},
            {"paybackMonths", state.paybackMonths ? json(*state.paybackMonths) : json(nullptr)},
            {"metrics", std::move(metrics)},
            {"targets", std::move(gates)},
            {"refused", state.refused},
            {"tooEarly", std::move(tooEarly)}};
}

json likelihoodJson(const exploration::Likelihood& likelihood) {
    return {{"share", likelihood.share},
            {"low", likelihood.low},
            {"high", likelihood.high},
            {"trials", likelihood.trials}};
}

json targetsJson(const std::vector<exploration::TargetExposure>& targets) {
    json list = json::array();
    for (const auto& target : targets) {
        json one = likelihoodJson(target.missed);
        one["target"] = target.target;
        list.push_back(std::move(one));
    }
    return list;
}

/// With and without the group, by stress and target.
json comparedJson(const exploration::ExposureStudy& study,
                  const exploration::ExposureStudy::Without& without) {
    json list = json::array();
    for (const auto& stressed : study.scenario.stressed) {
        const auto other = std::ranges::find(without.exposure.stressed, stressed.stress,
                                             &exploration::Exposure::Stressed::stress);
        if (other == without.exposure.stressed.end())
            continue;
        for (const auto& target : stressed.targets) {
            const auto same = std::ranges::find(other->targets, target.target,
                                                &exploration::TargetExposure::target);
            if (same != other->targets.end())
                list.push_back({{"change", without.group},
                                {"stress", stressed.stress},
                                {"target", target.target},
                                {"with", likelihoodJson(target.missed)},
                                {"without", likelihoodJson(same->missed)}});
        }
    }
    return list;
}

json stressesJson(const exploration::ExposureStudy& exposure) {
    json list = json::array();
    for (const auto& stress : exposure.stresses) {
        const auto stressed = std::ranges::find(exposure.scenario.stressed, stress.id,
                                                &exploration::Exposure::Stressed::stress);
        list.push_back({{"id", stress.id},
                        {"name", stress.name.english()},
                        {"targets", stressed == exposure.scenario.stressed.end()
                                        ? json::array()
                                        : targetsJson(stressed->targets)}});
    }
    return list;
}

} // namespace

void addStates(const std::vector<exploration::PhaseState>& states, json& assessment) {
    for (json& phase : assessment.at("roadmap")) {
        const auto state =
            std::ranges::find(states, phase.value("id", ""), &exploration::PhaseState::phase);
        if (state != states.end())
            phase.update(outcomeJson(*state));
    }
}

void addExposure(const exploration::ExposureStudy& exposure, json& assessment) {
    assessment["stresses"] = stressesJson(exposure);
    for (json& risk : assessment.at("risks")) {
        json compared = json::array();
        const auto concerned = risk.value("optimizations", std::vector<std::string>());
        for (const auto& without : exposure.without)
            if (std::ranges::find(concerned, without.group) != concerned.end())
                for (auto& one : comparedJson(exposure, without))
                    compared.push_back(std::move(one));
        risk["exposure"] = std::move(compared);
    }
}

json toJson(const exploration::Sensitivity& sensitivity) {
    json swings = json::array();
    for (const auto& swing : sensitivity.swings)
        swings.push_back({{"assumption", swing.assumption},
                          {"lowFactor", swing.lowFactor},
                          {"highFactor", swing.highFactor},
                          {"atLow", numberOrNull(swing.atLow)},
                          {"atHigh", numberOrNull(swing.atHigh)},
                          {"assumedRange", swing.assumedRange}});
    return {{"id", sensitivity.metric},
            {"unit", document::symbol(sensitivity.unit)},
            {"value", numberOrNull(sensitivity.value)},
            {"swings", std::move(swings)}};
}

} // namespace headroom::app
