#include "model/calibration/duration_curve.h"

#include "model/calibration/cpu_quota.h"

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
constexpr double quantile90 = 1.2815515655446004;

// Parameter pairs whose misfit is this close to the best are equally good: a short handler whose
// CPU time fits into the quota at all known memories says nothing about its CPU time.
constexpr double equallyGood = 0.015;

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
        if (candidate.misfit <= best + equallyGood &&
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
    std::map<double, std::pair<double, int>> byMemory;
    for (const auto& point : points) {
        if (!(point.memoryMb >= 128 && point.memoryMb <= 10240))
            return tl::unexpected(
                fmt::format("memoryMb is {}; it must be 128 to 10240", point.memoryMb));
        if (!(point.durationMs > 0) || !std::isfinite(point.durationMs))
            return tl::unexpected(
                fmt::format("durationMs is {}; it must be above 0", point.durationMs));
        auto& [sum, count] = byMemory[point.memoryMb];
        sum += point.durationMs;
        ++count;
    }
    if (byMemory.empty())
        return tl::unexpected(std::string("no points: at least one measured memory is needed"));

    std::vector<MemoryPoint> means;
    DurationCurve curve;
    for (const auto& [memoryMb, total] : byMemory) {
        means.push_back({memoryMb, total.first / total.second});
        curve.knownMemories_.push_back(memoryMb);
    }
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
        // Nothing is known of the split: between 5 and 95 % of the time at full speed is CPU.
        const double stretchKnown = meanThrottledMs(1e6, smallest) / 1e6;
        const double stretch = meanThrottledMs(1e6, memoryMb) / 1e6;
        for (const double share : {0.05, 0.95}) {
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
