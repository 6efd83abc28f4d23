#include "model/simulation/histogram.h"

#include <array>
#include <limits>

namespace headroom::simulation {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t octave = std::size_t{1} << Histogram::mantissaBits;

/// Calls `visit` with the first bucket of each octave of the set, until it says false.
template <typename Visit>
void forEachOctave(std::uint64_t octaves, Visit&& visit) {
    for (; octaves != 0; octaves &= octaves - 1)
        if (!visit(static_cast<std::size_t>(std::countr_zero(octaves)) << Histogram::mantissaBits))
            return;
}

} // namespace

std::size_t Histogram::hold(std::size_t bucket) {
    const std::size_t low = bucket / octave * octave;
    if (held_ == 0) {
        first_ = low;
        counts_.resize(octave);
    } else if (low < first_) {
        counts_.insert(counts_.begin(), first_ - low, 0);
        first_ = low;
    } else {
        counts_.resize(low + octave - first_);
    }
    held_ = counts_.size();
    return bucket - first_;
}

void Histogram::merge(const Histogram& other) {
    forEachOctave(other.octaves_, [&](std::size_t first) {
        std::size_t to = first - first_;
        if (to >= held_)
            to = hold(first);
        for (std::size_t i = 0; i < octave; ++i)
            counts_[to + i] += other.counts_[first - other.first_ + i];
        return true;
    });
    count_ += other.count_;
    sum_ += other.sum_;
    octaves_ |= other.octaves_;
}

void Histogram::clear() {
    std::ranges::fill(counts_, 0U);
    count_ = 0;
    sum_ = 0;
    octaves_ = 0;
}

std::vector<std::uint32_t> Histogram::counts() const {
    std::vector<std::uint32_t> all(bucketCount);
    std::ranges::copy(counts_, all.begin() + static_cast<std::ptrdiff_t>(first_));
    return all;
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
    forEachOctave(octaves_, [&](std::size_t first) {
        for (std::size_t i = first; i < first + octave; ++i) {
            const std::uint32_t count = counts_[i - first_];
            if (count == 0)
                continue;
            const auto reached = static_cast<double>(below + count);
            while (next < values.size()) {
                const double rank =
                    std::clamp(probabilities[next], 0.0, 1.0) * static_cast<double>(count_);
                if (rank > reached)
                    break;
                const double part = (rank - static_cast<double>(below)) / count;
                const double low = lowerBound(i);
                values[next++] = low + std::max(part, 0.0) * (lowerBound(i + 1) - low);
            }
            below += count;
        }
        return next < values.size();
    });
}

double Histogram::shareUpTo(double value) const {
    return sharesUpTo({&value, 1}).front();
}

std::vector<double> Histogram::sharesUpTo(std::span<const double> ascending) const {
    std::vector<double> shares(ascending.size(), nothing);
    if (count_ == 0)
        return shares;
    std::uint64_t below = 0;
    std::size_t added = first_;
    for (std::size_t i = 0; i < ascending.size(); ++i) {
        const std::size_t bucket = bucketOf(ascending[i]);
        for (; added < std::min(bucket, first_ + held_); ++added)
            below += counts_[added - first_];
        const double low = lowerBound(bucket);
        const double part =
            std::clamp((ascending[i] - low) / (lowerBound(bucket + 1) - low), 0.0, 1.0);
        shares[i] =
            (static_cast<double>(below) + part * countOf(bucket)) / static_cast<double>(count_);
    }
    return shares;
}

} // namespace headroom::simulation
