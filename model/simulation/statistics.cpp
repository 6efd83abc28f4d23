#include "model/simulation/statistics.h"

#include <array>
#include <cmath>
#include <limits>

namespace headroom::simulation {

double studentQuantile975(int degreesOfFreedom) {
    // The expansion converges slowly for few degrees of freedom.
    constexpr std::array exact{12.7062, 4.3027, 3.1824, 2.7764, 2.5706};
    if (degreesOfFreedom <= static_cast<int>(exact.size()))
        return exact[static_cast<std::size_t>(degreesOfFreedom > 0 ? degreesOfFreedom - 1 : 0)];
    constexpr double z = 1.959963984540054;
    const double n = degreesOfFreedom;
    const double z2 = z * z;
    const double g1 = (z2 + 1) * z / 4;
    const double g2 = ((5 * z2 + 16) * z2 + 3) * z / 96;
    const double g3 = (((3 * z2 + 19) * z2 + 17) * z2 - 15) * z / 384;
    const double g4 = ((((79 * z2 + 776) * z2 + 1482) * z2 - 1920) * z2 - 945) * z / 92160;
    return z + g1 / n + g2 / (n * n) + g3 / (n * n * n) + g4 / (n * n * n * n);
}

Interval interval95(std::span<const double> values) {
    int count = 0;
    double sum = 0;
    for (const double value : values)
        if (!std::isnan(value)) {
            ++count;
            sum += value;
        }
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    if (count == 0)
        return {unknown, unknown};
    const double mean = sum / count;
    if (count == 1)
        return {mean, unknown};
    double squares = 0;
    for (const double value : values)
        if (!std::isnan(value))
            squares += (value - mean) * (value - mean);
    return {mean, studentQuantile975(count - 1) * std::sqrt(squares / (count - 1) / count)};
}

} // namespace headroom::simulation
