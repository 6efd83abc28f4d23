#include "model/simulation/histogram.h"

#include <array>
#include <limits>

namespace headroom::simulation {

namespace {
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
} // namespace

void Histogram::merge(const Histogram& other) {
    for (std::size_t i = other.first_; i <= other.last_ && i < bucketCount; ++i)
        counts_[i] += other.counts_[i];
    count_ += other.count_;
    sum_ += other.sum_;
    first_ = std::min(first_, other.first_);
    last_ = std::max(last_, other.last_);
}

void Histogram::clear() {
    if (first_ <= last_)
        std::fill(counts_.begin() + static_cast<std::ptrdiff_t>(first_),
                  counts_.begin() + static_cast<std::ptrdiff_t>(last_ + 1), 0U);
    count_ = 0;
    sum_ = 0;
    first_ = bucketCount;
    last_ = 0;
}

double Histogram::lowerBound(std::size_t bucket) {
    constexpr std::uint64_t first = std::uint64_t{1023 + lowestExponent} << mantissaBits;
    return bucket == 0 ? 0 : std::bit_cast<double>((first + bucket) << (52 - mantissaBits));
}

double Histogram::mean() const {
    return count_ == 0 ? nothing : sum() / static_cast<double>(count_);
}

double Histogram::quantile(double probability) const {
    double value = nothing;
    quantiles(std::array{probability}, {&value, 1});
    return value;
}

void Histogram::quantiles(std::span<const double> probabilities, std::span<double> values) const {
    std::ranges::fill(values, nothing);
    if (count_ == 0)
        return;
    std::size_t next = 0;
    std::uint64_t below = 0;
    for (std::size_t i = first_; i <= last_ && next < values.size(); ++i) {
        if (counts_[i] == 0)
            continue;
        const auto reached = static_cast<double>(below + counts_[i]);
        const double low = lowerBound(i);
        const double width = lowerBound(i + 1) - low;
        while (next < values.size()) {
            const double rank =
                std::clamp(probabilities[next], 0.0, 1.0) * static_cast<double>(count_);
            if (rank > reached)
                break;
            const double part = (rank - static_cast<double>(below)) / counts_[i];
            values[next++] = low + std::max(part, 0.0) * width;
        }
        below += counts_[i];
    }
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
