#include "model/simulation/table_capacity.h"

#include <cmath>

namespace headroom::simulation {

double longestTableBackOff(std::uint32_t attempt) {
    constexpr double longest = 20;
    return std::min(longest, std::exp2(static_cast<double>(attempt) - 1));
}

double zipfSum(double keys, double exponent) {
    constexpr double summed = 10'000;
    const double all = std::max(1.0, std::floor(keys));
    double sum = 0;
    for (double rank = 1; rank <= std::min(all, summed); ++rank)
        sum += std::pow(rank, -exponent);
    if (all > summed) {
        const double from = summed + 0.5;
        const double to = all + 0.5;
        sum += std::abs(exponent - 1) < 1e-9
                   ? std::log(to / from)
                   : (std::pow(to, 1 - exponent) - std::pow(from, 1 - exponent)) / (1 - exponent);
    }
    return sum;
}

std::vector<double> mostWantedKeys(double keys, double exponent, std::size_t count) {
    const double all = zipfSum(keys, exponent);
    const double last = std::max(1.0, std::floor(keys));
    std::vector<double> shares;
    double sum = 0;
    for (double rank = 1; rank <= last && shares.size() < count; ++rank)
        shares.push_back(sum += std::pow(rank, -exponent) / all);
    return shares;
}

} // namespace headroom::simulation
