#include "model/simulation/table_capacity.h"

#include <cmath>

namespace headroom::simulation {

double longestTableBackOff(std::uint32_t attempt) {
    constexpr double longest = 20;
    return std::min(longest, std::exp2(static_cast<double>(attempt) - 1));
}

std::vector<double> mostWantedKeys(double keys, double exponent, std::size_t count) {
    constexpr double summed = 10'000;
    const double last = std::max(1.0, std::min(std::floor(keys), summed));
    double all = 0;
    for (double rank = 1; rank <= last; ++rank)
        all += std::pow(rank, -exponent);
    if (keys > summed) // the others by their integral
        all +=
            std::abs(exponent - 1) < 1e-9
                ? std::log(keys / summed)
                : (std::pow(keys, 1 - exponent) - std::pow(summed, 1 - exponent)) / (1 - exponent);
    std::vector<double> shares;
    double sum = 0;
    for (double rank = 1; rank <= last && shares.size() < count; ++rank)
        shares.push_back(sum += std::pow(rank, -exponent) / all);
    return shares;
}

} // namespace headroom::simulation
