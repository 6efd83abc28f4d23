#pragma once

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

/// W(cpu, memory): the mean wall-clock time in ms of `cpuMs` of single-threaded work at full speed,
/// where each period of 20 ms grants 20 ms * memory / 1769 and the work starts at a random phase of
/// a period. Work that fits into one quota is never throttled, so short handlers step up suddenly
/// once the quota falls below their CPU time. cpuMs >= 0, memoryMb > 0.
double throttledMs(double cpuMs, double memoryMb);

/// The same work spread over `parallelThreads` >= 1 threads, which share the quota: form JP,
/// W(cpu / p, memory / p).
double throttledMs(double cpuMs, double memoryMb, double parallelThreads);

} // namespace headroom::calibration
