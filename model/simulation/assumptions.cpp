#include "model/simulation/assumptions.h"

#include "model/calibration/cpu_quota.h"
#include "model/simulation/difference_of_snapshots.h"
#include "model/simulation/plan_compiler.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

/// The mean of W over the phases.
double meanThrottledMs(double cpuMs, double quotaMs) {
    constexpr int phases = 16;
    double sum = 0;
    for (int i = 0; i < phases; ++i)
        sum += calibration::throttledMs(cpuMs, quotaMs, (i + 0.5) / phases);
    return sum / phases;
}

/// Work becomes waiting, or waiting work, as far as there is any.
void moveCpuShare(system::Action& action, double memoryMb, double factor) {
    const double threads = std::max(1.0, action.parallelThreads);
    const double quota = calibration::cpuQuotaMs(memoryMb, threads);
    const double cpu = action.cpuMsAtOneVcpu / threads;
    const double spread = std::exp(action.remainder.sigmaLn * action.remainder.sigmaLn / 2);
    const double remainder = action.remainder.medianMs * spread;
    const double together = meanThrottledMs(cpu, quota) + remainder;
    double moved = cpu * factor;
    // Not more work than fills the time: find the most by halving.
    if (meanThrottledMs(moved, quota) > together) {
        double low = cpu;
        double high = moved;
        for (int i = 0; i < 40; ++i) {
            const double middle = (low + high) / 2;
            (meanThrottledMs(middle, quota) > together ? high : low) = middle;
        }
        moved = low;
    }
    action.cpuMsAtOneVcpu = moved * threads;
    action.remainder.medianMs = std::max(0.0, together - meanThrottledMs(moved, quota)) / spread;
}

/// The System with an assumption's factor applied. `cpuShare` moves time between the CPU and the
/// remainder of each action so that its mean duration stays what it is at the function's memory;
/// the other factors multiply what they name. Prices change nothing here.
system::System applyAssumption(const system::System& system, system::Assumption::Factor factor,
                               double value) {
    system::System result = system;
    switch (factor) {
    case system::Assumption::Factor::cpuShare:
        for (system::Function& function : result.functions)
            for (system::Action& action : function.actions)
                moveCpuShare(action, function.memoryMb, value);
        break;
    case system::Assumption::Factor::init:
        for (system::Function& function : result.functions) {
            function.runtimeInit.medianMs *= value;
            function.applicationInit.medianMs *= value;
            function.slowInit.medianMs *= value;
        }
        result.platform.snapStartRestore.medianMs *= value;
        break;
    case system::Assumption::Factor::traffic:
        for (system::Source& source : result.sources)
            source.perMonth *= value;
        break;
    case system::Assumption::Factor::keepAlive:
        result.platform.keepAliveSeconds *= value;
        break;
    case system::Assumption::Factor::prices:
        break;
    }
    return result;
}

struct Range {
    double down = 0; ///< sum of squares of deviations below the value
    double up = 0;
    void add(double low, double high) {
        const double below = std::max(0.0, -std::min(low, high));
        const double above = std::max(0.0, std::max(low, high));
        down += below * below;
        up += above * above;
    }
};

void widen(Metric& metric, const Range& range) {
    Estimate& e = metric.estimate;
    const auto square = [](double x) { return std::isnan(x) ? 0 : x * x; };
    e.assumptionLow = e.value - std::sqrt(range.down + square(e.value - e.low));
    e.assumptionHigh = e.value + std::sqrt(range.up + square(e.high - e.value));
    if (metric.unit == document::Unit::ratio) {
        e.assumptionLow = std::max(0.0, e.assumptionLow);
        e.assumptionHigh = std::min(1.0, e.assumptionHigh);
    }
}

} // namespace

void addAssumptionBands(const Recording& recording, Outcome& outcome, const std::stop_token& stop) {
    const system::System& system = recording.plan.system();
    Results& results = outcome.results;
    std::vector<Range> ranges(results.metrics.size());
    for (const system::Assumption& assumption : system.assumptions) {
        if (assumption.factor == system::Assumption::Factor::prices)
            continue;
        std::vector<std::vector<double>> deviations;
        for (const bool high : {false, true}) {
            const double factor = high ? assumption.high : assumption.low;
            const auto varied = compile(applyAssumption(system, assumption.factor, factor),
                                        recording.plan.data().options, &recording.plan);
            if (!varied)
                return;
            const Snapshot moved = answer(recording, *varied, stop);
            if (stop.stop_requested())
                return;
            AssumptionVariant variant{assumption.id, high, factor, {}, {}};
            variant.usage =
                meanUsage(changedUsage(recording, varied->data(), moved, outcome.counts));
            deviations.emplace_back();
            for (std::size_t i = 0; i < results.metrics.size(); ++i) {
                const double change = moved.values[i] - recording.baseline.values[i];
                deviations.back().push_back(std::isnan(change) ? 0 : change);
                variant.values.push_back(results.metrics[i].metric.estimate.value +
                                         deviations.back().back());
            }
            results.assumptions.push_back(std::move(variant));
        }
        for (std::size_t i = 0; i < ranges.size(); ++i)
            ranges[i].add(deviations[0][i], deviations[1][i]);
    }
    for (std::size_t i = 0; i < ranges.size(); ++i)
        widen(results.metrics[i].metric, ranges[i]);
}

} // namespace headroom::simulation
