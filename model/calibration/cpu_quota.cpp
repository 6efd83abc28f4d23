#include "model/calibration/cpu_quota.h"

#include <cmath>

namespace headroom::calibration {

double meanThrottledMs(double cpuMs, double memoryMb) {
    constexpr double period = quotaPeriodMs;
    const double quota = cpuQuotaMs(memoryMb);
    if (quota >= period || cpuMs <= quota)
        return cpuMs;
    // With u, uniform in [0, period), left of the first period: for u <= quota the first period is
    // used up without a throttle, after it one throttle of period - quota follows each full quota;
    // for u > quota the work also waits u - quota at the end of the first period.
    const double quotas = cpuMs / quota;
    const double fullQuotas = std::ceil(quotas) - 1;
    const double throttle = period - quota;
    const double startedLate = (quotas - 1) * throttle;
    const double startedEarly = (fullQuotas - 1) * throttle + throttle / 2;
    return cpuMs + quota / period * startedLate + throttle / period * startedEarly;
}

double meanThrottledMs(double cpuMs, double memoryMb, double parallelThreads) {
    return meanThrottledMs(cpuMs / parallelThreads, memoryMb / parallelThreads);
}

} // namespace headroom::calibration
