#include "model/calibration/duration_curve.h"

#include "model/calibration/cpu_quota.h"
#include "model/calibration/measured_value.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace headroom::calibration {

namespace {

// Relative standard deviations of a predicted mean. They are set on the public power tuning data
// sets so that the 80 % interval covers 80 % of the points left out: what a measured mean itself
// scatters, and what each doubling of memory away from the known ones adds.
constexpr double measurementScatter = 0.07;
constexpr double scatterPerHalving = 0.25;  // below the smallest known memory
constexpr double scatterPerDoubling = 0.10; // above the largest and between known ones
constexpr double quantile90 = quantileOf80PercentInterval;

// Parameter pairs whose misfit is this close to the best are equally good: a short handler whose
// CPU time fits into the quota at all known memories says nothing about its CPU time.
constexpr double equallyGood = 0.015;

// What remains between the form and large samples of one function.
constexpr double formScatter = 0.02;

constexpr int cpuSteps = 800;

struct Candidate {
    DurationParameters parameters;
    double misfit = std::numeric_limits<double>::infinity();
};

double relativeMisfit(const DurationParameters& parameters, std::span<const MemoryPoint> points) {
    double sum = 0;
    for (const auto& point : points) {
        const double error = durationMs(parameters, point.memoryMb) / point.durationMs - 1;
        sum += error * error;
    }
    return std::sqrt(sum / static_cast<double>(points.size()));
}

/// The best io >= 0 for a given CPU time: relative least squares has it in closed form.
Candidate withBestIo(double cpuMs, double threads, std::span<const MemoryPoint> points) {
    double weighted = 0;
    double weights = 0;
    for (const auto& point : points) {
        const double weight = 1 / (point.durationMs * point.durationMs);
        weighted += weight * (point.durationMs - meanThrottledMs(cpuMs, point.memoryMb, threads));
        weights += weight;
    }
    Candidate candidate;
    candidate.parameters = {std::max(0.0, weighted / weights), cpuMs, threads};
    candidate.misfit = relativeMisfit(candidate.parameters, points);
    return candidate;
}

/// Of all equally good parameters the ones with the most CPU: on the public data sets the true
/// curve rises towards small memories far more often than it stays flat.
Candidate bestFit(double threads, std::span<const MemoryPoint> points) {
    // Large samples tell parameters apart that few measurements could not.
    double tolerance = equallyGood;
    if (std::ranges::all_of(
            points, [](const MemoryPoint& point) { return point.relativeError.has_value(); })) {
        double largestError = 0;
        for (const auto& point : points)
            largestError = std::max(largestError, *point.relativeError);
        tolerance = std::min(equallyGood, largestError / 2);
    }
    double largest = 0;
    for (const auto& point : points) {
        largest = std::max(largest, point.durationMs);
        largest = std::max(largest, 1.3 * threads * point.durationMs *
                                        std::min(1.0, vcpuShare(point.memoryMb / threads)));
    }
    std::vector<Candidate> candidates;
    candidates.reserve(cpuSteps + 2);
    candidates.push_back(withBestIo(0, threads, points));
    for (int step = 0; step <= cpuSteps; ++step) {
        const double cpuMs = largest * std::exp(-8.0 * (1 - static_cast<double>(step) / cpuSteps));
        candidates.push_back(withBestIo(cpuMs, threads, points));
    }
    const double best = std::ranges::min_element(candidates, {}, &Candidate::misfit)->misfit;
    Candidate chosen;
    for (const auto& candidate : candidates) {
        if (candidate.misfit <= best + tolerance &&
            (chosen.misfit == std::numeric_limits<double>::infinity() ||
             candidate.parameters.cpuMsAtOneVcpu > chosen.parameters.cpuMsAtOneVcpu))
            chosen = candidate;
    }
    return chosen;
}

/// Akaike's criterion with the correction for few points; needs more than parameters + 1 points.
double correctedAkaike(double misfit, std::size_t points, double parameters) {
    const auto n = static_cast<double>(points);
    const double variance = std::max(misfit * misfit, 1e-6);
    return n * std::log(variance) + 2 * parameters +
           2 * parameters * (parameters + 1) / (n - parameters - 1);
}

double logDistance(double from, double to) {
    return std::abs(std::log2(to / from));
}

} // namespace

double durationMs(const DurationParameters& parameters, double memoryMb) {
    return parameters.ioMs +
           meanThrottledMs(parameters.cpuMsAtOneVcpu, memoryMb, parameters.parallelThreads);
}

tl::expected<DurationCurve, std::string> DurationCurve::fit(std::span<const MemoryPoint> points) {
    // Several measurements at one memory count as their mean.
    struct Total {
        double sum = 0;
        int count = 0;
        double squaredError = 0;
        bool errorKnown = true;
    };
    std::map<double, Total> byMemory;
    for (const auto& point : points) {
        if (!(point.memoryMb >= 128 && point.memoryMb <= 10240))
            return tl::unexpected(
                fmt::format("memoryMb is {}; it must be 128 to 10240", point.memoryMb));
        if (!(point.durationMs > 0) || !std::isfinite(point.durationMs))
            return tl::unexpected(
                fmt::format("durationMs is {}; it must be above 0", point.durationMs));
        auto& total = byMemory[point.memoryMb];
        total.sum += point.durationMs;
        ++total.count;
        total.errorKnown = total.errorKnown && point.relativeError.has_value();
        total.squaredError += std::pow(point.relativeError.value_or(0), 2);
    }
    if (byMemory.empty())
        return tl::unexpected(std::string("no points: at least one measured memory is needed"));

    std::vector<MemoryPoint> means;
    DurationCurve curve;
    for (const auto& [memoryMb, total] : byMemory) {
        means.push_back({memoryMb, total.sum / total.count});
        if (total.errorKnown)
            means.back().relativeError = std::sqrt(total.squaredError) / total.count;
        curve.knownMemories_.push_back(memoryMb);
    }
    curve.points_ = means;
    if (means.size() == 1) {
        // Half of the time at full speed is CPU; io follows from the known duration.
        curve.knownDurationMs_ = means.front().durationMs;
        const double stretch = meanThrottledMs(1e6, means.front().memoryMb) / 1e6;
        const double total = means.front().durationMs / (0.5 + 0.5 * stretch);
        curve.parameters_ = {means.front().durationMs -
                                 meanThrottledMs(total / 2, means.front().memoryMb),
                             total / 2, 1};
        return curve;
    }

    Candidate chosen = bestFit(1, means);
    if (means.size() >= 5) {
        for (const double threads : {1.25, 1.5, 2.0, 3.0, 4.0, 6.0}) {
            const Candidate parallel = bestFit(threads, means);
            const double parameters = curve.model_ == DurationModel::j ? 2 : 3;
            if (correctedAkaike(parallel.misfit, means.size(), 3) + 2 <
                correctedAkaike(chosen.misfit, means.size(), parameters)) {
                chosen = parallel;
                curve.model_ = DurationModel::jp;
            }
        }
    }
    curve.parameters_ = chosen.parameters;
    curve.misfit_ = chosen.misfit;
    return curve;
}

tl::expected<DurationCurve, std::string> DurationCurve::split(const MemoryPoint& point,
                                                              double waitingMs,
                                                              double cpuShareFactorLow,
                                                              double cpuShareFactorHigh) {
    auto curve = fit({&point, 1});
    if (!curve)
        return curve;
    const double waiting = std::clamp(waitingMs, 0.0, point.durationMs);
    // W grows with CPU time: halve the range in which it reaches the rest of the duration.
    double low = 0;
    double high = point.durationMs * std::max(1.0, vcpuShare(point.memoryMb));
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (meanThrottledMs(middle, point.memoryMb) < point.durationMs - waiting ? low : high) =
            middle;
    }
    curve->parameters_ = {waiting, low, 1};
    const double share = waiting + low > 0 ? low / (waiting + low) : 0;
    curve->lowCpuShare_ = std::min(0.95, share * cpuShareFactorLow);
    curve->highCpuShare_ = std::clamp(share * cpuShareFactorHigh, 0.05, 1.0);
    return curve;
}

ParameterIntervals DurationCurve::intervals() const {
    const double cpu = parameters_.cpuMsAtOneVcpu;
    const double io = parameters_.ioMs;
    if (points_.size() == 1) {
        const auto& point = points_.front();
        const double stretch = meanThrottledMs(1e6, point.memoryMb) / 1e6;
        const auto at = [&](double share) {
            const double total = point.durationMs / (1 - share + share * stretch);
            return std::pair(total * (1 - share), total * share);
        };
        const auto [ioHigh, cpuLow] = at(lowCpuShare_);
        const auto [ioLow, cpuHigh] = at(highCpuShare_);
        return {std::min(io, ioLow), std::max(io, ioHigh), std::min(cpu, cpuLow),
                std::max(cpu, cpuHigh)};
    }
    // The normal matrix of the relative errors; the slope along CPU time by a difference.
    double ioIo = 0;
    double ioCpu = 0;
    double cpuCpu = 0;
    double shortest = std::numeric_limits<double>::infinity();
    double mostCpu = 0;
    for (const auto& point : points_) {
        const double scatter = point.relativeError
                                   ? std::hypot(*point.relativeError, formScatter, misfit_)
                                   : std::hypot(measurementScatter, misfit_);
        const double step = std::max(1e-3, 0.05 * cpu);
        const double threads = parameters_.parallelThreads;
        const double slope = (meanThrottledMs(cpu + step, point.memoryMb, threads) -
                              meanThrottledMs(std::max(0.0, cpu - step), point.memoryMb, threads)) /
                             (step + std::min(step, cpu));
        const double weight = 1 / std::pow(scatter * point.durationMs, 2);
        ioIo += weight;
        ioCpu += weight * slope;
        cpuCpu += weight * slope * slope;
        shortest = std::min(shortest, point.durationMs);
        mostCpu = std::max(mostCpu, threads * point.durationMs *
                                        std::min(1.0, vcpuShare(point.memoryMb / threads)));
    }
    const double determinant = ioIo * cpuCpu - ioCpu * ioCpu;
    if (!(determinant > 1e-9 * ioIo * cpuCpu))
        return {0, std::max(io, shortest), 0, std::max(cpu, mostCpu)};
    const double ioHalf = quantile90 * std::sqrt(cpuCpu / determinant);
    const double cpuHalf = quantile90 * std::sqrt(ioIo / determinant);
    return {std::max(0.0, io - ioHalf), io + ioHalf, std::max(0.0, cpu - cpuHalf), cpu + cpuHalf};
}

Prediction DurationCurve::predict(double memoryMb) const {
    Prediction prediction{memoryMb, durationMs(parameters_, memoryMb), 0, 0};
    double variance = measurementScatter * measurementScatter + misfit_ * misfit_;
    double low = prediction.durationMs;
    double high = prediction.durationMs;

    const double smallest = knownMemories_.front();
    const double largest = knownMemories_.back();
    double away = 0;
    if (memoryMb < smallest)
        away = scatterPerHalving * logDistance(memoryMb, smallest);
    else if (memoryMb > largest)
        away = scatterPerDoubling * logDistance(largest, memoryMb);
    else {
        double nearest = std::numeric_limits<double>::infinity();
        for (const double known : knownMemories_)
            nearest = std::min(nearest, logDistance(known, memoryMb));
        away = scatterPerDoubling * nearest;
    }
    variance += away * away;

    if (knownMemories_.size() == 1) {
        // Where nothing is known of the split, 5 to 95 % of the time at full speed is CPU.
        const double stretchKnown = meanThrottledMs(1e6, smallest) / 1e6;
        const double stretch = meanThrottledMs(1e6, memoryMb) / 1e6;
        for (const double share : {lowCpuShare_, highCpuShare_}) {
            const double total = knownDurationMs_ / (1 - share + share * stretchKnown);
            const double duration = total * (1 - share + share * stretch);
            low = std::min(low, duration);
            high = std::max(high, duration);
        }
    }
    const double factor = std::exp(quantile90 * std::sqrt(variance));
    prediction.low = low / factor;
    prediction.high = high * factor;
    return prediction;
}

} // namespace headroom::calibration
