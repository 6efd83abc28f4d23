#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace headroom::simulation {

/// Recorded arrivals at one function: how many environments were busy, and for how long the
/// environment that the arrival would take had been idle if idle environments were never removed.
/// Under "most recently used" an arrival at busy level b finds that environment alive exactly when
/// this age is below the keep-alive, so the table gives the cold-start rate of every keep-alive
/// time and every number of provisioned environments at once (`facts/first_answer.md`).
class AgeTable {
public:
    static constexpr std::size_t levels = 256;

    void add(std::uint32_t busy, double ageSeconds);
    void merge(const AgeTable& other);

    /// After the last add() and merge(), before the first question.
    void finish();

    /// Arrivals that start cold, as a share of all. Monotone and continuous in the keep-alive.
    double coldShare(double keepAliveSeconds, std::uint32_t provisioned) const;

    /// Arrivals that a provisioned environment takes, as a share of all.
    double provisionedShare(std::uint32_t provisioned) const;

    std::uint64_t arrivals() const { return arrivals_; }

private:
    static constexpr int stepsBits = 4; ///< 16 buckets an octave of the age
    static constexpr int lowestExponent = -7;
    static constexpr int highestExponent = 22;
    static constexpr std::size_t ageBuckets =
        (static_cast<std::size_t>(highestExponent - lowestExponent) << stepsBits) + 1;
    static std::size_t bucketOf(double age);
    static double lowerBound(std::size_t bucket);

    struct Level {
        std::uint64_t arrivals = 0;
        std::array<std::uint32_t, ageBuckets> ages{}; ///< the last one: never seen idle
    };
    std::vector<Level> levels_; ///< by busy environments, the last for all above
    /// Arrivals at a level or above it whose age lies in a bucket or above it.
    std::vector<std::array<double, ageBuckets>> above_;
    std::uint64_t arrivals_ = 0;
};

} // namespace headroom::simulation
