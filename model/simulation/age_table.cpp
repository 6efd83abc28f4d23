#include "model/simulation/age_table.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace headroom::simulation {

std::size_t AgeTable::bucketOf(double age) {
    constexpr std::int64_t first = std::int64_t{1023 + lowestExponent} << stepsBits;
    if (!(age < std::ldexp(1.0, highestExponent)))
        return ageBuckets - 1;
    const std::int64_t bucket = (std::bit_cast<std::int64_t>(age) >> (52 - stepsBits)) - first;
    return static_cast<std::size_t>(
        std::clamp<std::int64_t>(bucket, 0, static_cast<std::int64_t>(ageBuckets) - 2));
}

double AgeTable::lowerBound(std::size_t bucket) {
    constexpr std::size_t steps = std::size_t{1} << stepsBits;
    if (bucket == 0)
        return 0;
    const double mantissa = 1 + static_cast<double>(bucket % steps) / static_cast<double>(steps);
    return std::ldexp(mantissa, static_cast<int>(bucket / steps) + lowestExponent);
}

void AgeTable::add(std::uint32_t busy, double ageSeconds) {
    const std::size_t level = std::min<std::size_t>(busy, levels - 1);
    if (levels_.size() <= level)
        levels_.resize(level + 1);
    ++levels_[level].arrivals;
    ++levels_[level].ages[bucketOf(ageSeconds)];
    ++arrivals_;
}

void AgeTable::merge(const AgeTable& other) {
    if (levels_.size() < other.levels_.size())
        levels_.resize(other.levels_.size());
    for (std::size_t level = 0; level < other.levels_.size(); ++level) {
        levels_[level].arrivals += other.levels_[level].arrivals;
        for (std::size_t i = 0; i < ageBuckets; ++i)
            levels_[level].ages[i] += other.levels_[level].ages[i];
    }
    arrivals_ += other.arrivals_;
}

void AgeTable::finish() {
    above_.resize(levels_.size());
    for (std::size_t level = levels_.size(); level-- > 0;) {
        double sum = 0;
        for (std::size_t i = ageBuckets; i-- > 0;) {
            sum += levels_[level].ages[i];
            above_[level][i] = sum + (level + 1 < above_.size() ? above_[level + 1][i] : 0);
        }
    }
}

double AgeTable::coldShare(double keepAliveSeconds, std::uint32_t provisioned) const {
    if (arrivals_ == 0 || provisioned >= above_.size())
        return 0;
    const auto& above = above_[provisioned];
    const std::size_t bucket = bucketOf(std::max(keepAliveSeconds, 0.0));
    // What was never seen idle is cold whatever the keep-alive.
    double cold = above[bucket];
    if (bucket + 1 < ageBuckets) {
        // The bucket of the keep-alive itself, cut in proportion.
        const double low = lowerBound(bucket);
        const double part =
            std::clamp((keepAliveSeconds - low) / (lowerBound(bucket + 1) - low), 0.0, 1.0);
        cold -= part * (above[bucket] - above[bucket + 1]);
    }
    return cold / static_cast<double>(arrivals_);
}

double AgeTable::provisionedShare(std::uint32_t provisioned) const {
    if (arrivals_ == 0)
        return 0;
    std::uint64_t taken = 0;
    for (std::size_t level = 0; level < levels_.size() && level < provisioned; ++level)
        taken += levels_[level].arrivals;
    return static_cast<double>(taken) / static_cast<double>(arrivals_);
}

} // namespace headroom::simulation
