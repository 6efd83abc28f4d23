#pragma once

#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace headroom::simulation {

/// Inverse distribution functions by table, one uniform draw a variate. Deterministic on every
/// machine: after construction only additions and multiplications of doubles are used.
class Variates {
public:
    Variates();

    /// The tables, made once: they are constants that take a millisecond to work out.
    static const Variates& tables();

    /// The standard normal quantile of u in (0, 1); absolute error below 1e-6.
    double normal(double u) const {
        const double fromMiddle = u - 0.5; // exact, as uniform draws are multiples of 2^-53
        const double tail = 0.5 - std::fabs(fromMiddle);
        const auto bits = std::bit_cast<std::uint64_t>(tail);
        const std::size_t segment =
            static_cast<std::size_t>(bits >> (52 - segmentBits)) - firstSegment;
        const Quadratic& q = normal_[segment];
        // The position inside the segment, 0..1, from the remaining mantissa bits.
        const double t =
            std::bit_cast<double>((bits << segmentBits & mantissaMask) | oneBits) - 1.0;
        const double z = q.constant + t * (q.linear + t * q.square);
        return std::copysign(z, fromMiddle);
    }

    /// -ln(u), the quantile of an exponential distribution of mean 1 at 1 - u.
    double exponential(double u) const { return -logarithm(u); }

    /// ln(x) of a normal double x > 0; absolute error below 1e-11.
    double logarithm(double x) const {
        const auto bits = std::bit_cast<std::uint64_t>(x);
        const auto exponent = static_cast<std::int64_t>(bits >> 52) - 1023;
        const std::size_t index = bits >> (52 - logBits) & (logSize - 1);
        const double mantissa = std::bit_cast<double>((bits & mantissaMask) | oneBits);
        const LogEntry& entry = log_[index];
        const double r = mantissa * entry.inverse - 1.0;
        const double series = r * (1.0 + r * (-0.5 + r * (1.0 / 3.0 - r * 0.25)));
        return static_cast<double>(exponent) * ln2 + (entry.logarithm + series);
    }

    /// e^x for |x| < 700; relative error below 1e-11.
    double exponentiate(double x) const {
        constexpr double shift = 0x1.8p52; // adding it rounds to an integer in the low bits
        const double scaled = x * (static_cast<double>(expSize) / ln2) + shift;
        const auto integer =
            std::bit_cast<std::int64_t>(scaled) - std::bit_cast<std::int64_t>(shift);
        const double r = x - (scaled - shift) * (ln2 / static_cast<double>(expSize));
        const double series = 1.0 + r * (1.0 + r * (0.5 + r * (1.0 / 6.0)));
        const auto index = static_cast<std::size_t>(integer) & (expSize - 1);
        const auto power = std::bit_cast<double>((integer >> expBits << 52) + oneBitsSigned);
        return exp_[index] * series * power;
    }

    double lognormal(double median, double sigmaLn, double u) const {
        return median * exponentiate(sigmaLn * normal(u));
    }

private:
    static constexpr double ln2 = 0.693147180559945309417;
    static constexpr std::uint64_t mantissaMask = (std::uint64_t{1} << 52) - 1;
    static constexpr std::uint64_t oneBits = std::uint64_t{1023} << 52;
    static constexpr std::int64_t oneBitsSigned = std::int64_t{1023} << 52;

    // Normal: each octave of the tail probability, down to 2^-54, is cut into 32 segments.
    static constexpr int segmentBits = 5;
    static constexpr int octaves = 54;
    static constexpr std::size_t firstSegment = static_cast<std::size_t>(1023 - octaves)
                                                << segmentBits;
    struct alignas(32) Quadratic {
        double constant = 0;
        double linear = 0;
        double square = 0;
    };
    std::vector<Quadratic> normal_;

    static constexpr int logBits = 7;
    static constexpr std::size_t logSize = std::size_t{1} << logBits;
    struct LogEntry {
        double inverse = 1;
        double logarithm = 0;
    };
    std::array<LogEntry, logSize> log_;

    static constexpr int expBits = 7;
    static constexpr std::size_t expSize = std::size_t{1} << expBits;
    std::array<double, expSize> exp_;
};

} // namespace headroom::simulation
