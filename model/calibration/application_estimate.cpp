#include "model/calibration/application_estimate.h"

#include "model/calibration/keep_alive.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace headroom::calibration {

namespace {

constexpr double z = quantileOf80PercentInterval;
constexpr std::uint64_t fewestForLatency = 5;
constexpr std::uint64_t fewestForRate = 20;

std::optional<MeasuredLatency> latencyOf(const DurationSample& sample) {
    if (sample.count() < fewestForLatency)
        return std::nullopt;
    const auto fitted = sample.lognormal();
    const auto n = static_cast<double>(sample.count());
    const double error = z * 1.2533 * std::max(0.02, fitted.sigmaLn) / std::sqrt(n);
    const double spread = z * std::sqrt(1.5 / n);
    return MeasuredLatency{{fitted.median, fitted.median * std::exp(-error),
                            fitted.median * std::exp(error), sample.count()},
                           {fitted.sigmaLn, fitted.sigmaLn * std::max(0.0, 1 - spread),
                            fitted.sigmaLn * (1 + spread), sample.count()}};
}

MeasuredValue meanOf(const DurationSample& sample) {
    const double error = std::min(1.0, z * sample.relativeErrorOfMean());
    return {sample.mean(), sample.mean() * (1 - error), sample.mean() * (1 + error),
            sample.count()};
}

std::string joined(const std::set<std::string>& sources) {
    std::string text;
    for (const auto& source : sources) {
        constexpr std::size_t longest = 120;
        const auto slash = source.rfind('/');
        const auto name = source.substr(slash == std::string::npos ? 0 : slash + 1);
        if (text.size() + name.size() > longest)
            return text + " and more";
        text += (text.empty() ? "" : ", ") + name;
    }
    return text;
}

/// A number of arrivals within hours, as a rate a month.
MeasuredValue monthly(double count, double hours) {
    const double error = std::min(1.0, z / std::sqrt(count));
    const double perMonth = count / hours * 730;
    return {perMonth, perMonth * (1 - error), perMonth * (1 + error),
            static_cast<std::uint64_t>(count)};
}

void addVolume(const WorkflowObservations& seen, WorkflowEstimate& estimate) {
    constexpr double msPerHour = 3'600'000;
    if (const auto metric = volumeOf(seen.startedMetric)) {
        estimate.perMonth = metric->perMonth;
        estimate.windowHours = metric->hours;
    } else if (seen.logged >= fewestForRate && seen.last > seen.first) {
        estimate.windowHours = static_cast<double>(seen.last - seen.first) / msPerHour;
        estimate.perMonth = monthly(static_cast<double>(seen.logged), estimate.windowHours);
    }
}

WorkflowEstimate estimateWorkflow(const std::string& id, const WorkflowObservations& seen) {
    WorkflowEstimate estimate{.id = id,
                              .sources = joined(seen.sources),
                              .execution = latencyOf(seen.execution),
                              .executions = seen.started,
                              .failed = seen.failed};
    addVolume(seen, estimate);
    for (const auto& [name, state] : seen.states) {
        StateEstimate of{.state = name,
                         .service = latencyOf(state.service),
                         .callback = latencyOf(state.callback)};
        if (!state.duration.empty())
            of.durationMs = meanOf(state.duration);
        if (!state.items.empty())
            of.items = meanOf(state.items);
        if (state.attempts >= fewestForRate && state.failures > 0) {
            const auto n = static_cast<double>(state.attempts);
            const double p = std::min(1.0, static_cast<double>(state.failures) / n);
            const double error = z * std::sqrt(std::max(p * (1 - p), 1 / n) / n);
            of.errorRate = MeasuredValue{p, std::max(0.0, p - error), std::min(1.0, p + error),
                                         state.attempts};
        }
        estimate.states.push_back(std::move(of));
    }
    return estimate;
}

} // namespace

std::optional<double> usdPerMonth(const ServiceCost& cost) {
    constexpr double msPerMonth = 730.0 * 3'600'000;
    const auto from = readTimestamp(cost.from);
    const auto to = readTimestamp(cost.to);
    if (!from || !to || *to <= *from)
        return std::nullopt;
    return cost.usd / static_cast<double>(*to - *from) * msPerMonth;
}

std::string_view costMetric(std::string_view service) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 9> services{
        {{"AWS Lambda", "lambda"},
         {"AWS Step Functions", "stepFunctions"},
         {"Amazon DynamoDB", "dynamodb"},
         {"CloudWatch Events", "eventBridge"},
         {"Amazon EventBridge", "eventBridge"},
         {"AmazonCloudWatch", "cloudWatch"},
         {"Amazon API Gateway", "apiGateway"},
         {"Amazon Simple Queue Service", "sqs"},
         {"Amazon Simple Notification Service", "sns"}}};
    const auto found =
        std::ranges::find(services, service, &std::pair<std::string_view, std::string_view>::first);
    return found != services.end() ? found->second : std::string_view();
}

ApplicationEstimate estimateApplication(const Observations& observations,
                                        const ModelledApplication& modelled) {
    ApplicationEstimate estimate;
    std::vector<IdleGap> gaps;
    for (const auto& [id, seen] : observations.functions()) {
        const auto function = modelled.functions.find(id);
        if (function == modelled.functions.end())
            continue;
        estimate.functions.push_back(estimateFunction(seen, function->second));
        // Logs without cold starts (metrics, traces of other clouds) tell nothing of environments.
        if (seen.cold > 0) {
            const auto own = idleGaps(seen);
            gaps.insert(gaps.end(), own.begin(), own.end());
        }
    }
    estimate.keepAliveSeconds = keepAliveSeconds(std::move(gaps));
    std::map<std::string, DurationSample> transitions;
    for (const auto& [id, seen] : observations.workflows()) {
        estimate.workflows.push_back(estimateWorkflow(id, seen));
        if (const auto known = modelled.workflows.find(id); known != modelled.workflows.end())
            transitions[known->second.express ? "EXPRESS" : "STANDARD"].merge(seen.transition);
    }
    for (const auto& [type, sample] : transitions) {
        if (const auto gap = latencyOf(sample))
            estimate.taskGap.emplace(type, *gap);
    }
    for (const auto& [id, seen] : observations.tables()) {
        TableEstimate table{.id = id, .sources = joined(seen.sources)};
        for (const auto& [operation, sample] : seen.operations) {
            if (const auto latency = latencyOf(sample))
                table.operations.emplace(operation, *latency);
        }
        estimate.tables.push_back(std::move(table));
    }
    estimate.costs = observations.costs();
    return estimate;
}

} // namespace headroom::calibration
