#include "model/calibration/function_estimate.h"

#include "model/calibration/cpu_quota.h"
#include "model/calibration/two_lognormals.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace headroom::calibration {

namespace {

constexpr double z = quantileOf80PercentInterval;

/// Fewer warm invocations at a memory do not make a mean, where another memory has more.
constexpr std::uint64_t fewestForMean = 5;

/// The interval of a share by Wilson's score.
MeasuredValue shareOf(std::uint64_t count, std::uint64_t total) {
    const auto n = static_cast<double>(total);
    const double p = static_cast<double>(count) / n;
    const double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {p, std::max(0.0, std::min(p, centre - half)), std::max(p, centre + half), total};
}

MeasuredValue medianOf(const DurationSample& sample) {
    const auto fitted = sample.lognormal();
    const auto n = static_cast<double>(sample.count());
    // The median's standard error is sqrt(pi / 2) of the mean's.
    const double error =
        sample.count() > 1 ? 1.2533 * std::max(0.02, fitted.sigmaLn) / std::sqrt(n) : 0.5;
    return {fitted.median, fitted.median * std::exp(-z * error),
            fitted.median * std::exp(z * error), sample.count()};
}

MeasuredValue medianOf(const FittedLognormal& part, double count) {
    const double error = 1.2533 * std::max(0.02, part.sigmaLn) / std::sqrt(std::max(1.0, count));
    return {part.median, part.median * std::exp(-z * error), part.median * std::exp(z * error),
            static_cast<std::uint64_t>(count)};
}

MeasuredValue sigmaOf(double sigma, std::uint64_t count) {
    const double error = std::sqrt(1.5 / static_cast<double>(std::max<std::uint64_t>(2, count)));
    return {sigma, sigma * std::max(0.0, 1 - z * error), sigma * (1 + z * error), count};
}

/// Init has a long tail: with enough cold starts the spread is taken from the 95th percentile, as
/// the default calibration does.
double initSigma(const DurationSample& init) {
    constexpr std::uint64_t enoughForTail = 40;
    if (init.count() < enoughForTail)
        return init.lognormal().sigmaLn;
    return std::max(0.0, std::log(init.quantile(0.95) / init.quantile(0.5)) / 1.6449);
}

double memoryOrConfigured(double memoryMb, const ModelledFunction& modelled) {
    return memoryMb >= 128 ? memoryMb : modelled.memoryMb;
}

std::map<double, MemoryObservations> byMemory(const FunctionObservations& observations,
                                              const ModelledFunction& modelled) {
    std::map<double, MemoryObservations> result;
    for (const auto& [memoryMb, seen] : observations.byMemory) {
        auto& memory = result[std::min(10240.0, memoryOrConfigured(memoryMb, modelled))];
        memory.warm.merge(seen.warm);
        memory.cold.merge(seen.cold);
    }
    return result;
}

void addInit(const FunctionObservations& observations, FunctionEstimate& estimate) {
    const auto& init = observations.init.empty() ? observations.traced.init : observations.init;
    if (!init.empty()) {
        estimate.initMedianMs = medianOf(init);
        estimate.initSigmaLn = sigmaOf(initSigma(init), init.count());
        estimate.initP99Ms = init.quantile(0.99);
        if (const auto parts = twoLognormals(init)) {
            const auto n = static_cast<double>(init.count());
            const auto slow = static_cast<std::uint64_t>(std::llround(n * parts->slowShare));
            const auto usual = init.count() - slow;
            estimate.initParts = FunctionEstimate::InitParts{
                shareOf(slow, init.count()), medianOf(parts->usual, static_cast<double>(usual)),
                sigmaOf(parts->usual.sigmaLn, usual),
                medianOf(parts->slow, static_cast<double>(slow)),
                sigmaOf(parts->slow.sigmaLn, slow)};
        }
    }
    if (!observations.restore.empty())
        estimate.restoreMedianMs = medianOf(observations.restore);
}

/// What the first invocation takes longer, as CPU time at one vCPU.
void addFirstInvocation(const std::map<double, MemoryObservations>& memories,
                        FunctionEstimate& estimate) {
    double weighted = 0;
    double weights = 0;
    std::uint64_t count = 0;
    for (const auto& [memoryMb, seen] : memories) {
        if (seen.cold.count() < 3 || seen.warm.count() < fewestForMean)
            continue;
        const double share = std::min(1.0, vcpuShare(memoryMb));
        const double extra = (seen.cold.mean() - seen.warm.mean()) * share;
        const double error =
            std::max(1e-3, seen.cold.relativeErrorOfMean() * seen.cold.mean() * share);
        weighted += extra / (error * error);
        weights += 1 / (error * error);
        count += seen.cold.count();
    }
    if (count == 0)
        return;
    const double value = weighted / weights;
    // Half a scheduling period is what the quota leaves uncertain.
    const double error = std::sqrt(1 / weights) + quotaPeriodMs / 4;
    estimate.firstInvocationCpuMs =
        MeasuredValue{std::max(0.0, value), std::max(0.0, value - z * error),
                      std::max(0.0, value + z * error), count};
}

/// The spreads of CPU time and of waiting, from the variances at the memories: with CPU time c of
/// mean W at a memory and a remainder of mean r, V = W^2 (e^(sc^2) - 1) + r^2 (e^(sr^2) - 1) +
/// the variance of the calls. The bulk of each memory's durations tells V.
void addSpreads(const std::map<double, MemoryObservations>& memories,
                const ModelledFunction& modelled, FunctionEstimate& estimate) {
    if (modelled.actions.size() != 1 || !estimate.curve)
        return;
    const auto& action = modelled.actions.front();
    const auto& parameters = estimate.curve->parameters();
    const double remainder = std::max(0.0, parameters.ioMs - action.callsMs);
    struct Row {
        double cpu = 0; ///< coefficients, relative to the squared mean
        double io = 0;
        double variance = 0;
        double weight = 0;
        std::uint64_t count = 0;
    };
    std::vector<Row> rows;
    std::uint64_t count = 0;
    for (const auto& [memoryMb, seen] : memories) {
        constexpr std::uint64_t fewest = 30;
        if (seen.warm.count() < fewest)
            continue;
        const double mean = seen.warm.mean();
        const double sigma = seen.warm.lognormal().sigmaLn;
        const double cpu =
            meanThrottledMs(parameters.cpuMsAtOneVcpu, memoryMb, parameters.parallelThreads);
        const double relative =
            std::max(0.0, std::expm1(sigma * sigma) - action.callsVariance / (mean * mean));
        const auto n = static_cast<double>(seen.warm.count());
        const double error =
            std::max(1e-6, std::expm1(sigma * sigma)) * std::sqrt(6 / n + 0.1 * 0.1);
        rows.push_back({std::pow(cpu / mean, 2), std::pow(remainder / mean, 2), relative,
                        1 / (error * error), seen.warm.count()});
        count += seen.warm.count();
    }
    if (rows.empty())
        return;
    double cc = 0;
    double ci = 0;
    double ii = 0;
    double cv = 0;
    double iv = 0;
    for (const auto& row : rows) {
        cc += row.weight * row.cpu * row.cpu;
        ci += row.weight * row.cpu * row.io;
        ii += row.weight * row.io * row.io;
        cv += row.weight * row.cpu * row.variance;
        iv += row.weight * row.io * row.variance;
    }
    const double determinant = cc * ii - ci * ci;
    const auto sigmaFrom = [](double squared) {
        return std::sqrt(std::log1p(std::max(0.0, squared)));
    };
    const auto valueOf = [&](double squared, double error) {
        return MeasuredValue{sigmaFrom(squared), sigmaFrom(squared - z * error),
                             sigmaFrom(squared + z * error), count};
    };
    if (rows.size() > 1 && determinant > 1e-4 * cc * ii) {
        double cpu = (cv * ii - iv * ci) / determinant;
        double io = (iv * cc - cv * ci) / determinant;
        if (cpu < 0) {
            cpu = 0;
            io = iv / ii;
        } else if (io < 0) {
            io = 0;
            cpu = cv / cc;
        }
        estimate.cpuSigmaLn = valueOf(cpu, std::sqrt(ii / determinant));
        estimate.remainderSigmaLn = valueOf(io, std::sqrt(cc / determinant));
        return;
    }
    // Nothing tells them apart: both have the same spread.
    const double both = (cv + iv) / (cc + 2 * ci + ii);
    const double error = std::max(both / 2, std::sqrt(1 / (cc + 2 * ci + ii)));
    estimate.cpuSigmaLn = valueOf(both, error);
    if (remainder > 0)
        estimate.remainderSigmaLn = valueOf(both, error);
}

void addRates(const FunctionObservations& observations, FunctionEstimate& estimate) {
    const auto& metrics = observations.metrics;
    const auto sumOf = [&](const char* name) {
        const auto found = metrics.find(name);
        return found != metrics.end() ? std::max(0.0, found->second.sum) : -1;
    };
    if (observations.invocations > 0) {
        const auto own = observations.failed - observations.timedOut;
        // The older text format names no status: no failure seen is no failure rate of zero.
        if (own > 0)
            estimate.errorRate = shareOf(own, observations.invocations);
        if (observations.timedOut > 0)
            estimate.timeoutRate = shareOf(observations.timedOut, observations.invocations);
        estimate.coldStartRate = shareOf(observations.cold, observations.invocations);
    }
    const double invocations = sumOf("Invocations Sum");
    const double errors = sumOf("Errors Sum");
    if (!estimate.errorRate && invocations >= 1 && invocations < 1e15 && errors >= 0 &&
        errors <= invocations)
        estimate.errorRate =
            shareOf(static_cast<std::uint64_t>(errors), static_cast<std::uint64_t>(invocations));
}

void addConcurrency(const FunctionObservations& observations, FunctionEstimate& estimate) {
    if (!estimate.arrivals)
        return;
    double busyMs = 0;
    for (const auto& [minute, busy] : observations.minutes) {
        busyMs += busy.busyMs;
        estimate.concurrencyPeak = std::max(estimate.concurrencyPeak, busy.busyMs / 60'000);
    }
    const double mean = busyMs / (estimate.arrivals->windowHours * 3'600'000);
    const auto& rate = estimate.arrivals->perMonth;
    if (mean > 0 && rate.value > 0)
        estimate.concurrencyMean = MeasuredValue{mean, mean * rate.low / rate.value,
                                                 mean * rate.high / rate.value, rate.sampleSize};
}

std::string namesOf(const std::set<std::string>& sources) {
    constexpr std::size_t shown = 3;
    std::string text;
    std::size_t count = 0;
    for (const auto& source : sources) {
        if (count++ == shown)
            break;
        const auto slash = source.rfind('/');
        text +=
            (text.empty() ? "" : ", ") + source.substr(slash == std::string::npos ? 0 : slash + 1);
    }
    if (sources.size() > shown)
        text += " and " + std::to_string(sources.size() - shown) + " more";
    return text;
}

} // namespace

std::optional<MetricVolume> volumeOf(const MetricSum& metric) {
    constexpr double fewest = 20;
    constexpr double most = 1e15;
    constexpr double msPerHour = 3'600'000;
    if (metric.points < 2 || metric.last <= metric.first || !(metric.sum >= fewest) ||
        !(metric.sum < most))
        return std::nullopt;
    // Each point stands for the period that it begins.
    const double span = static_cast<double>(metric.last - metric.first);
    const double periods = static_cast<double>(metric.points) - 1;
    MetricVolume volume;
    volume.hours = span * (periods + 1) / periods / msPerHour;
    if (volume.hours < 1)
        return std::nullopt;
    const double perMonth = metric.sum / volume.hours * 730;
    const double error = z / std::sqrt(metric.sum);
    volume.perMonth = {perMonth, perMonth * (1 - error), perMonth * (1 + error),
                       static_cast<std::uint64_t>(metric.sum)};
    return volume;
}

std::vector<MemoryPoint> memoryPoints(const FunctionObservations& observations,
                                      const ModelledFunction& modelled) {
    std::vector<MemoryPoint> points;
    const auto memories = byMemory(observations, modelled);
    std::uint64_t most = 0;
    for (const auto& [memoryMb, seen] : memories)
        most = std::max(most, seen.warm.count());
    for (const auto& [memoryMb, seen] : memories) {
        if (seen.warm.count() >= std::min(fewestForMean, std::max<std::uint64_t>(1, most)))
            points.push_back({memoryMb, seen.warm.mean(),
                              seen.warm.count() >= 30
                                  ? std::optional(seen.warm.relativeErrorOfMean())
                                  : std::nullopt});
    }
    for (const auto& point : observations.tuning) {
        const bool logged = std::ranges::any_of(points, [&](const MemoryPoint& other) {
            return other.relativeError && other.memoryMb == point.memoryMb;
        });
        if (!logged)
            points.push_back({point.memoryMb, point.durationMs});
    }
    if (!points.empty())
        return points;
    if (!observations.traced.warm.empty())
        return {{modelled.memoryMb, observations.traced.warm.mean()}};
    if (observations.invoked.count() >= fewestForMean)
        return {{modelled.memoryMb, observations.invoked.lognormal().mean()}};
    if (const auto metric = observations.metrics.find("Duration Average");
        metric != observations.metrics.end() && metric->second.mean() > 0)
        return {{modelled.memoryMb, metric->second.mean()}};
    return {};
}

std::optional<WaitingSplit> waitingSplit(double durationMs, double memoryMb,
                                         const FunctionObservations& observations,
                                         const ModelledFunction& modelled) {
    constexpr std::uint64_t enoughTraces = 5;
    const auto& downstream = observations.downstream;
    if (downstream.count() >= enoughTraces && downstream.mean() > 0.001)
        return WaitingSplit{downstream.mean(), 0.7, 1.05};
    if (modelled.assumed)
        return std::nullopt;
    // The project's own split, scaled to what was measured.
    double waiting = 0;
    double cpu = 0;
    for (const auto& action : modelled.actions) {
        waiting += action.share * (action.callsMs + action.remainder.mean());
        cpu +=
            action.share * meanThrottledMs(action.cpuMsAtOneVcpu, memoryMb, action.parallelThreads);
    }
    if (!(waiting + cpu > 0))
        return std::nullopt;
    return WaitingSplit{durationMs * waiting / (waiting + cpu), 0.3, 1.9};
}

tl::expected<DurationCurve, std::string> fitCurve(const std::vector<MemoryPoint>& points,
                                                  const FunctionObservations& observations,
                                                  const ModelledFunction& modelled) {
    auto curve = DurationCurve::fit(points);
    if (!curve || curve->knownMemories().size() > 1)
        return curve;
    const double memoryMb = curve->knownMemories().front();
    const MemoryPoint known{memoryMb, curve->predict(memoryMb).durationMs};
    const auto split = waitingSplit(known.durationMs, memoryMb, observations, modelled);
    if (!split)
        return curve;
    return DurationCurve::split(known, split->waitingMs, split->cpuShareFactorLow,
                                split->cpuShareFactorHigh);
}

FunctionEstimate estimateFunction(const FunctionObservations& observations,
                                  const ModelledFunction& modelled) {
    FunctionEstimate estimate;
    estimate.id = modelled.id;
    estimate.sources = namesOf(observations.sources);
    estimate.tuning = observations.tuning;
    const auto memories = byMemory(observations, modelled);
    const auto points = memoryPoints(observations, modelled);
    if (auto curve = fitCurve(points, observations, modelled)) {
        estimate.curve = std::move(*curve);
        for (const double memoryMb : estimate.curve->knownMemories()) {
            double sum = 0;
            int count = 0;
            std::optional<double> relativeError;
            for (const auto& point : points) {
                if (point.memoryMb == memoryMb) {
                    sum += point.durationMs;
                    relativeError = ++count == 1 ? point.relativeError : std::nullopt;
                }
            }
            const auto predicted = estimate.curve->predict(memoryMb);
            const auto seen = memories.find(memoryMb);
            estimate.points.push_back(
                {memoryMb, sum / count, predicted.durationMs, predicted.low, predicted.high,
                 seen != memories.end() ? seen->second.warm.count() : 0, relativeError});
            const double error = std::abs(predicted.durationMs / (sum / count) - 1);
            estimate.errorMean += error;
            estimate.errorMax = std::max(estimate.errorMax, error);
        }
        estimate.errorMean /= static_cast<double>(estimate.points.size());
        if (estimate.points.size() == 1)
            estimate.split = waitingSplit(estimate.points.front().observedMs,
                                          estimate.points.front().memoryMb, observations, modelled);
        std::uint64_t sampleSize = 0;
        for (const auto& point : estimate.points)
            sampleSize += point.sampleSize;
        const auto intervals = estimate.curve->intervals();
        const auto& parameters = estimate.curve->parameters();
        estimate.ioMs = {parameters.ioMs, intervals.ioLowMs, intervals.ioHighMs, sampleSize};
        estimate.cpuMsAtOneVcpu = {parameters.cpuMsAtOneVcpu, intervals.cpuLowMs,
                                   intervals.cpuHighMs, sampleSize};
    }
    addInit(observations, estimate);
    addFirstInvocation(memories, estimate);
    addSpreads(memories, modelled, estimate);
    addRates(observations, estimate);
    if (observations.memoryUsedMb > 0)
        estimate.memoryUsedMaxMb =
            MeasuredValue{observations.memoryUsedMb, observations.memoryUsedMb,
                          observations.memoryUsedMb, observations.invocations};
    if (!observations.downstream.empty()) {
        const double mean = observations.downstream.mean();
        const double error = std::min(1.0, z * observations.downstream.relativeErrorOfMean());
        estimate.downstreamMs = MeasuredValue{mean, mean * (1 - error), mean * (1 + error),
                                              observations.downstream.count()};
    }
    estimate.arrivals = estimateArrivals(observations);
    if (const auto metric = observations.metrics.find("Invocations Sum");
        !estimate.arrivals && metric != observations.metrics.end())
        estimate.volume = volumeOf(metric->second);
    addConcurrency(observations, estimate);
    for (const auto& [memoryMb, seen] : memories) {
        if (seen.warm.count() + seen.cold.count() <= estimate.durations.count())
            continue;
        estimate.durations = seen.warm;
        estimate.durations.merge(seen.cold);
        estimate.durationsMemoryMb = memoryMb;
    }
    return estimate;
}

} // namespace headroom::calibration
