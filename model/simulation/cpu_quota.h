#pragma once

#include <algorithm>
#include <cstdint>

/// How long work takes on a share of a CPU. Lambda gives a function one vCPU at 1,769 MB and in
/// proportion below and above; the share is enforced as a quota of CPU time in each period of
/// 20 ms. Measured in `facts/behaviour.md`, section 2: shares within 2 % of m/1769 from 128 to
/// 2,048 MB; mean error 8 % leave-one-out over 33 published data sets ("form J").
namespace headroom::simulation {

inline constexpr double memoryOfOneVcpuMb = 1769;
inline constexpr double quotaPeriodMs = 20;

/// CPU time in each period for each of `threads` parallel threads; never more than the period.
inline double cpuQuotaMs(double memoryMb, double threads = 1) {
    const double share = memoryMb / memoryOfOneVcpuMb / std::max(threads, 1.0);
    return quotaPeriodMs * std::min(share, 1.0);
}

/// W(cpu, memory): the wall-clock time of `cpuMs` of work (of one thread) under a quota, starting
/// `phase` (0..1) of the way through a period with the whole quota left. Work within the quota is
/// not throttled at all. Falls when the quota grows and grows with the work, for each phase.
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

} // namespace headroom::simulation
