#include "model/exploration/wilson_interval.h"

#include <algorithm>
#include <cmath>

namespace headroom::exploration {

Likelihood likelihoodOf(int hits, int trials) {
    if (trials <= 0)
        return {};
    constexpr double z = 1.959964; // the normal distribution's 0.975 quantile
    const double n = trials;
    const double share = hits / n;
    const double denominator = 1 + z * z / n;
    const double centre = (share + z * z / (2 * n)) / denominator;
    const double half = z / denominator * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n));
    return {share, std::max(0.0, centre - half), std::min(1.0, centre + half), trials};
}

} // namespace headroom::exploration
