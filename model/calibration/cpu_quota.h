#pragma once

#include <algorithm>
#include <cstdint>

/// How long CPU work takes under Lambda's CPU quota.
namespace headroom::calibration {

/// Memory that buys one vCPU; measured shares follow memory / 1769 within 2.5 % from 128 to 2,048
/// MB (facts on behaviour, "CPU share of one thread").
inline constexpr double memoryMbPerVcpu = 1769;

/// The scheduler grants quota anew each period (measured: 20 ms).
inline constexpr double quotaPeriodMs = 20;

/// The share of one vCPU that a function of this memory may use; above 1 for more than 1,769 MB.
constexpr double vcpuShare(double memoryMb) {
    return memoryMb / memoryMbPerVcpu;
}

/// CPU time in each period for each of `threads` parallel threads; never more than the period.
constexpr double cpuQuotaMs(double memoryMb, double threads = 1) {
    return quotaPeriodMs * std::min(vcpuShare(memoryMb) / std::max(threads, 1.0), 1.0);
}

/// The wall-clock time of `cpuMs` of work (of one thread) under a quota, starting `phase` (0..1) of
/// the way through a period with the whole quota left. Work within the quota is not throttled at
/// all. Falls when the quota grows and grows with the work, for each phase. Inline: the engine asks
/// for every invocation.
inline double throttledMs(double cpuMs, double quotaMs, double phase) {
    if (quotaMs >= quotaPeriodMs)
        return cpuMs;
    const double left = quotaPeriodMs * (1 - phase);
    const double first = std::min(quotaMs, left);
    if (cpuMs <= first)
        return cpuMs;
    const double rest = cpuMs - first;
    // Whole periods that are used up before the last one, which is left early.
    auto periods = static_cast<double>(static_cast<std::int64_t>(rest / quotaMs));
    if (periods * quotaMs >= rest)
        periods -= 1;
    return left + periods * quotaPeriodMs + (rest - periods * quotaMs);
}

/// W(cpu, memory): throttledMs() as the mean over all phases, the wall-clock time in ms of `cpuMs`
/// of single-threaded work at full speed, where each period of 20 ms grants 20 ms * memory / 1769
/// and the work starts at a random phase of a period. Work that fits into one quota is never
/// throttled, so short handlers step up suddenly once the quota falls below their CPU time. cpuMs
/// >= 0, memoryMb > 0.
double meanThrottledMs(double cpuMs, double memoryMb);

/// The same work spread over `parallelThreads` >= 1 threads, which share the quota: form JP,
/// W(cpu / p, memory / p).
double meanThrottledMs(double cpuMs, double memoryMb, double parallelThreads);

} // namespace headroom::calibration
