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

double AgeTable::coldShare(double keepAliveSeconds, std::uint32_t provisioned) const {
    if (arrivals_ == 0)
        return 0;
    const std::size_t bucket = bucketOf(std::max(keepAliveSeconds, 0.0));
    double cold = 0;
    for (std::size_t level = provisioned; level < levels_.size(); ++level) {
        const auto& counts = levels_[level].ages;
        for (std::size_t i = bucket + 1; i < ageBuckets; ++i)
            cold += counts[i];
        if (bucket + 1 < ageBuckets) {
            // The bucket of the keep-alive itself, cut in proportion.
            const double low = lowerBound(bucket);
            const double part = (keepAliveSeconds - low) / (lowerBound(bucket + 1) - low);
            cold += counts[bucket] * std::clamp(1 - part, 0.0, 1.0);
        } else {
            cold += counts[bucket]; // never seen idle: cold whatever the keep-alive
        }
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
