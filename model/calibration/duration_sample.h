#pragma once

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace headroom::calibration {

/// exp(N(ln median, sigmaLn)), as the resolved document states distributions.
struct FittedLognormal {
    double median = 0;
    double sigmaLn = 0;
    double mean() const;
};

/// Any number of positive observations in constant memory: their count, sum and counts in buckets
/// of 1 % width. Values below 0.001 count as 0.001.
class DurationSample {
public:
    void add(double value, std::uint64_t times = 1);
    void merge(const DurationSample& other);

    std::uint64_t count() const { return count_; }
    bool empty() const { return count_ == 0; }
    double mean() const; ///< NaN without values
    double largest() const { return largest_; }

    /// The value that the share `probability` does not exceed, interpolated within its bucket; NaN
    /// without values.
    double quantile(double probability) const;

    /// Through the median, with the spread that p10 and p90 have: what is far out does not count.
    FittedLognormal lognormal() const;

    /// What was observed, ascending, to 1 %: the middle of each bucket in ln, and how many there
    /// are.
    std::vector<std::pair<double, std::uint64_t>> logarithms() const;

    /// The standard error of the mean over the mean, from the spread of the bulk and the sample's
    /// size.
    double relativeErrorOfMean() const;

private:
    std::map<int, std::uint64_t> buckets_;
    std::uint64_t count_ = 0;
    double sum_ = 0;
    double largest_ = 0;
};

} // namespace headroom::calibration
