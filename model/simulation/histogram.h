#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace headroom::simulation {

/// Counts of positive values in log-linear buckets taken from the bit pattern of the double: seven
/// mantissa bits, so a bucket is at most 0.8 % wide and its midpoint at most 0.4 % off. Adding is a
/// shift and an increment; merging is addition and does not depend on the order, the sum included.
///
/// Values below 2^-10 count in the first bucket, values from 2^24 on in the last one; the unit is
/// the owner's (ms for functions, s for workflows). Memory is held for the octaves between the
/// smallest and the largest value only.
class Histogram {
public:
    static constexpr int mantissaBits = 7;
    static constexpr int lowestExponent = -10;
    static constexpr int highestExponent = 24;
    static constexpr std::size_t bucketCount =
        static_cast<std::size_t>(highestExponent - lowestExponent) << mantissaBits;

    /// value >= 0; what is above 2^40, or no number, counts as 2^40.
    void add(double value) { add(value, 1); }

    /// The same value `times` times.
    void add(double value, std::uint32_t times) {
        value = value < largest ? value : largest;
        const std::size_t bucket = bucketOf(value);
        std::size_t place = bucket - first_;
        if (place >= held_) [[unlikely]]
            place = hold(bucket);
        counts_[place] += times;
        count_ += times;
        sum_ += static_cast<Sum>(static_cast<std::int64_t>(value * sumScale)) * times;
        octaves_ |= std::uint64_t{1} << (bucket >> mantissaBits);
    }

    void merge(const Histogram& other);
    void clear();

    std::uint64_t count() const { return count_; }
    double sum() const { return static_cast<double>(sum_) / sumScale; }
    double mean() const; ///< NaN without values

    /// The value that the share `probability` of all values does not exceed, interpolated inside
    /// its bucket; NaN without values. probability in 0..1.
    double quantile(double probability) const;

    /// Several quantiles at once, of ascending probabilities.
    void quantiles(std::span<const double> probabilities, std::span<double> values) const;

    /// The share of values that do not exceed `value`.
    double shareUpTo(double value) const;

    /// The same for each of several ascending values, in one pass.
    std::vector<double> sharesUpTo(std::span<const double> ascending) const;

    std::uint32_t countOf(std::size_t bucket) const {
        return bucket - first_ < held_ ? counts_[bucket - first_] : 0;
    }
    std::vector<std::uint32_t> counts() const; ///< of all buckets
    static double lowerBound(std::size_t bucket);

private:
    // A month of calls that hang for minutes does not fit into 64 bits.
    __extension__ using Sum = __int128;
    static constexpr double sumScale = 65536;
    static constexpr double largest = 0x1p40;

    static std::size_t bucketOf(double value) {
        constexpr std::int64_t first = std::int64_t{1023 + lowestExponent} << mantissaBits;
        const auto bits = std::bit_cast<std::int64_t>(value);
        const std::int64_t bucket = (bits >> (52 - mantissaBits)) - first;
        constexpr auto last = static_cast<std::int64_t>(bucketCount) - 1;
        return static_cast<std::size_t>(std::clamp<std::int64_t>(bucket, 0, last));
    }

    /// Makes room for a bucket's octave and says where the bucket is.
    std::size_t hold(std::size_t bucket);

    std::vector<std::uint32_t> counts_; ///< of the buckets from `first_` on
    std::size_t first_ = 0;
    std::size_t held_ = 0; ///< how many
    std::uint64_t count_ = 0;
    Sum sum_ = 0;               ///< in 1 / sumScale: whole numbers add up the same in any order
    std::uint64_t octaves_ = 0; ///< in which there are values, one bit each
};

} // namespace headroom::simulation
