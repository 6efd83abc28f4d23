#include "model/system/reading.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace headroom::system {

namespace {

WorkflowTypeBehaviour readWorkflowType(Reading& reading, ObjectReader& types,
                                       std::string_view type) {
    ObjectReader entry = types.object(type);
    const std::string path = "platform.workflowTypes." + std::string(type) + '.';
    const auto at = [&](std::string_view key) -> const CalibratedValue& {
        return reading.calibration.at(path + std::string(key));
    };
    WorkflowTypeBehaviour behaviour;
    behaviour.taskGap = entry.lognormal("taskGapMedianMs", "taskGapSigmaLn", at("taskGapMedianMs"),
                                        at("taskGapSigmaLn"));
    behaviour.flowStateMs = entry.number("flowStateMs", at("flowStateMs"));
    behaviour.start =
        entry.lognormal("startMedianMs", "startSigmaLn", at("startMedianMs"), at("startSigmaLn"));
    behaviour.logBytesPerTransition =
        entry.number("logBytesPerTransition", at("logBytesPerTransition"));
    return behaviour;
}

/// Weights with mean 1; all 1 where none are given or all are 0.
template <std::size_t Length>
std::array<double, Length> normalised(const std::vector<double>& weights) {
    std::array<double, Length> result{};
    result.fill(1);
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (weights.size() != Length || sum <= 0)
        return result;
    std::ranges::transform(weights, result.begin(), [&](double weight) {
        return weight * static_cast<double>(Length) / sum;
    });
    return result;
}

void readProfiles(Reading& reading) {
    reading.root.members("profiles", [&](std::string_view id, ObjectReader& entry) {
        reading.system.profiles.push_back({std::string(id),
                                           normalised<24>(entry.numberList("hourWeights", 24)),
                                           normalised<7>(entry.numberList("dayWeights", 7))});
    });
}

void readAssumptions(Reading& reading) {
    static constexpr std::array factors{std::string_view("cpuShare"), std::string_view("init"),
                                        std::string_view("traffic"), std::string_view("keepAlive"),
                                        std::string_view("prices")};
    reading.root.members("assumptions", [&](std::string_view id, ObjectReader& entry) {
        Assumption assumption;
        assumption.id = id;
        assumption.factor = static_cast<Assumption::Factor>(entry.choice("factor", factors));
        assumption.low = entry.number("low", 1, {1e-3, 1});
        assumption.high = entry.number("high", 1, {1, 1e3});
        reading.system.assumptions.push_back(std::move(assumption));
    });
}

/// What no project states, only the calibration.
void takeServiceLatencies(const Calibration& calibration, Platform& platform) {
    const auto delivery = [&](std::string_view section) {
        return Lognormal{calibration.at(std::string(section) + ".deliveryMedianMs").value,
                         calibration.at(std::string(section) + ".deliverySigmaLn").value};
    };
    platform.snapStartRestore = calibration.at("functions.snapStartRestore").lognormal;
    platform.queueDelivery = delivery("queues");
    platform.fifoQueueDelivery = delivery("fifoQueues");
    platform.topicDelivery = delivery("topics");
    platform.streamDelivery = delivery("streams");
    platform.daxHit = calibration.at("tables.daxHit").lognormal;
    platform.daxTimeToLiveSeconds = calibration.at("tables.daxTimeToLiveSeconds").value;
    if (const auto& retries = calibration.at("platform.asynchronousRetrySeconds").values;
        retries.size() == platform.asynchronousRetrySeconds.size())
        std::ranges::copy(retries, platform.asynchronousRetrySeconds.begin());
}

} // namespace

void readPlatform(Reading& reading) {
    static constexpr std::array selections{std::string_view("mostRecentlyUsed"),
                                           std::string_view("newestCreated"),
                                           std::string_view("leastRecentlyUsed")};
    const Calibration& calibration = reading.calibration;
    ObjectReader entry = reading.root.object("platform");
    Platform& platform = reading.system.platform;
    const auto number = [&](std::string_view key, Range range) {
        return entry.number(key, calibration.at("platform." + std::string(key)), range);
    };
    platform.keepAliveSeconds = number("keepAliveSeconds", positive);
    platform.maximumEnvironmentAgeSeconds = number("maximumEnvironmentAgeSeconds", positive);
    platform.idleSelection = static_cast<IdleSelection>(entry.choice("idleSelection", selections));
    platform.accountConcurrency = static_cast<int>(number("accountConcurrency", {1, 10'000'000}));
    platform.environmentsPerTenSeconds = number("environmentsPerTenSeconds", {1, 1e9});
    platform.placement = {number("placementMedianMs", nonNegative),
                          number("placementSigmaLn", sigmaRange)};
    platform.asynchronousQueueMs = number("asynchronousQueueMs", nonNegative);
    platform.apiOverheadMs = number("apiOverheadMs", nonNegative);
    platform.busDelivery = {number("busDeliveryMedianMs", nonNegative),
                            number("busDeliverySigmaLn", sigmaRange)};
    ObjectReader types = entry.object("workflowTypes");
    platform.standard = readWorkflowType(reading, types, "STANDARD");
    platform.express = readWorkflowType(reading, types, "EXPRESS");
    takeServiceLatencies(calibration, platform);
    readProfiles(reading);
    readAssumptions(reading);
}

} // namespace headroom::system
