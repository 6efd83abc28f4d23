#include "model/simulation/variates.h"

#include <cmath>
#include <numbers>

namespace headroom::simulation {

namespace {

/// The z > 0 that a standard normal variable exceeds with probability `tail`, by Newton's method
/// from `guess` on the logarithm of the tail, which is nearly a parabola.
double upperQuantile(double tail, double guess) {
    double z = guess;
    for (int i = 0; i < 30; ++i) {
        const double reached = 0.5 * std::erfc(z / std::numbers::sqrt2);
        const double density = std::exp(-0.5 * z * z) / std::sqrt(2 * std::numbers::pi);
        const double step = std::log(reached / tail) * reached / density;
        z += step;
        if (std::abs(step) < 1e-14 * (1 + std::abs(z)))
            break;
    }
    return z;
}

} // namespace

Variates::Variates()
    : normal_(static_cast<std::size_t>(octaves) << segmentBits) {
    constexpr double segments = 1 << segmentBits;
    double z = 0;
    // From the middle of the distribution outwards, so that each quantile starts near the next.
    for (int octave = octaves - 1; octave >= 0; --octave) {
        const double lowest = std::ldexp(1.0, octave - octaves);
        for (int segment = (1 << segmentBits) - 1; segment >= 0; --segment) {
            const auto at = [&](double t) {
                const double tail = lowest * (1 + (segment + t) / segments);
                z = tail < 1 ? upperQuantile(tail, z) : z;
                return z;
            };
            const double right = at(1);
            const double middle = at(0.5);
            const double left = at(0);
            const auto index = (static_cast<std::size_t>(octave) << segmentBits) +
                               static_cast<std::size_t>(segment);
            normal_[index] = {left, 4 * middle - 3 * left - right, 2 * (left + right - 2 * middle)};
        }
    }
    for (std::size_t i = 0; i < logSize; ++i) {
        const double middle = 1 + (static_cast<double>(i) + 0.5) / static_cast<double>(logSize);
        log_[i] = {1 / middle, std::log(middle)};
    }
    for (std::size_t i = 0; i < expSize; ++i)
        exp_[i] = std::exp2(static_cast<double>(i) / static_cast<double>(expSize));
}

const Variates& Variates::tables() {
    static const Variates variates;
    return variates;
}

} // namespace headroom::simulation
