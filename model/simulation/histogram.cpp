#include "model/simulation/histogram.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::simulation {

namespace {
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
} // namespace

void Histogram::merge(const Histogram& other) {
    for (std::size_t i = 0; i < bucketCount; ++i)
        counts_[i] += other.counts_[i];
    count_ += other.count_;
    sum_ += other.sum_;
}

void Histogram::clear() {
    std::ranges::fill(counts_, 0U);
    count_ = 0;
    sum_ = 0;
}

double Histogram::lowerBound(std::size_t bucket) {
    constexpr std::size_t steps = std::size_t{1} << mantissaBits;
    const auto exponent = static_cast<int>(bucket / steps) + lowestExponent;
    const double mantissa = 1 + static_cast<double>(bucket % steps) / static_cast<double>(steps);
    return bucket == 0 ? 0 : std::ldexp(mantissa, exponent);
}

double Histogram::mean() const {
    return count_ == 0 ? nothing : sum() / static_cast<double>(count_);
}

double Histogram::quantile(double probability) const {
    if (count_ == 0)
        return nothing;
    const double rank = std::clamp(probability, 0.0, 1.0) * static_cast<double>(count_);
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < bucketCount; ++i) {
        if (counts_[i] == 0)
            continue;
        const auto reached = static_cast<double>(below + counts_[i]);
        if (reached >= rank) {
            const double part = (rank - static_cast<double>(below)) / counts_[i];
            const double low = lowerBound(i);
            return low + std::max(part, 0.0) * (lowerBound(i + 1) - low);
        }
        below += counts_[i];
    }
    return nothing;
}

double Histogram::shareUpTo(double value) const {
    if (count_ == 0)
        return nothing;
    const std::size_t bucket = bucketOf(value);
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < bucket; ++i)
        below += counts_[i];
    const double low = lowerBound(bucket);
    const double part = std::clamp((value - low) / (lowerBound(bucket + 1) - low), 0.0, 1.0);
    return (static_cast<double>(below) + part * counts_[bucket]) / static_cast<double>(count_);
}

} // namespace headroom::simulation
