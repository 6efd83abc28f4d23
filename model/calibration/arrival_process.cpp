#include "model/calibration/arrival_process.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <vector>

namespace headroom::calibration {

namespace {

constexpr double bucketSeconds = 15;
constexpr std::size_t bucketsPerHour = 240;
constexpr std::size_t bucketsPerDay = 24 * bucketsPerHour;
constexpr std::array<std::size_t, 6> scales{1, 2, 4, 8, 16, 32};
constexpr std::size_t dispersionScale = 4; // scales[4]: four minutes

/// Arrivals in quarters of minutes from the first one on.
struct Counts {
    std::vector<std::uint32_t> buckets;
    std::int64_t firstMinute = 0;

    EpochMs timeOf(std::size_t bucket) const {
        return firstMinute * 60'000 + static_cast<EpochMs>(bucket) * 15'000;
    }
};

std::optional<Counts> countsOf(const FunctionObservations& function) {
    constexpr std::int64_t longestMinutes = std::int64_t{60} * 24 * 366;
    if (function.minutes.empty())
        return std::nullopt;
    auto [first, last] =
        std::pair(function.minutes.begin()->first, function.minutes.begin()->first);
    for (const auto& [minute, busy] : function.minutes) {
        first = std::min(first, minute);
        last = std::max(last, minute);
    }
    // A stray time far away must not make the series endless: the year up to the last one counts.
    first = std::max(first, last - longestMinutes);
    Counts counts;
    counts.firstMinute = first;
    counts.buckets.resize(static_cast<std::size_t>(last - first + 1) * 4);
    for (const auto& [minute, busy] : function.minutes) {
        if (minute < first)
            continue;
        for (std::size_t quarter = 0; quarter < 4; ++quarter)
            counts.buckets[static_cast<std::size_t>(minute - first) * 4 + quarter] =
                busy.starts[quarter];
    }
    return counts;
}

/// The mean of a bucket at each hour of the day, or overall where not all hours were seen twice.
class Profile {
public:
    explicit Profile(const Counts& counts) {
        double sum = 0;
        std::array<double, 7> daySums{};
        std::array<double, 7> dayBuckets{};
        for (std::size_t i = 0; i < counts.buckets.size(); ++i) {
            const auto hour = hourAt(counts, i);
            const auto day = static_cast<std::size_t>(dayOfWeek(counts.timeOf(i)));
            sums_[hour] += counts.buckets[i];
            buckets_[hour] += 1;
            daySums[day] += counts.buckets[i];
            dayBuckets[day] += 1;
            sum += counts.buckets[i];
        }
        mean_ = sum / static_cast<double>(counts.buckets.size());
        byHour_ = counts.buckets.size() >= 2 * bucketsPerDay && mean_ > 0;
        if (counts.buckets.size() >= 14 * bucketsPerDay && mean_ > 0)
            dayWeights_ = normalised(daySums, dayBuckets);
    }

    static std::size_t hourAt(const Counts& counts, std::size_t bucket) {
        return static_cast<std::size_t>(hourOfDay(counts.timeOf(bucket)));
    }

    double meanAt(std::size_t hour) const { return byHour_ ? sums_[hour] / buckets_[hour] : mean_; }
    double mean() const { return mean_; }
    std::optional<std::array<double, 24>> hourWeights() const {
        return byHour_ ? std::optional(normalised(sums_, buckets_)) : std::nullopt;
    }
    const std::optional<std::array<double, 7>>& dayWeights() const { return dayWeights_; }

private:
    template <std::size_t n>
    static std::array<double, n> normalised(const std::array<double, n>& sums,
                                            const std::array<double, n>& buckets) {
        std::array<double, n> weights{};
        for (std::size_t i = 0; i < n; ++i)
            weights[i] = buckets[i] > 0 ? sums[i] / buckets[i] : 0;
        const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
        for (auto& weight : weights)
            weight *= static_cast<double>(n) / total;
        return weights;
    }

    std::array<double, 24> sums_{};
    std::array<double, 24> buckets_{};
    double mean_ = 0;
    bool byHour_ = false;
    std::optional<std::array<double, 7>> dayWeights_;
};

/// Normalised factorial cumulants of the counts in windows of one length.
struct Cumulants {
    double second = 0;       ///< C(T)
    double secondError = 0;  ///< its standard error for a Poisson process
    double third = 0;        ///< D(T)
    double poissonRatio = 1; ///< variance over mean
};

Cumulants cumulantsOf(const Counts& counts, const Profile& profile, std::size_t scale,
                      std::size_t from, std::size_t to) {
    double excess2 = 0;
    double excess3 = 0;
    double squares = 0;
    double cubes = 0;
    double variance = 0;
    double mean = 0;
    for (std::size_t begin = from; begin + scale <= to; begin += scale) {
        double n = 0;
        for (std::size_t i = begin; i < begin + scale; ++i)
            n += counts.buckets[i];
        const double expected =
            profile.meanAt(Profile::hourAt(counts, begin)) * static_cast<double>(scale);
        const double d = n - expected;
        excess2 += d * d - n;
        excess3 += d * d * d - 3 * d * d + 2 * n;
        squares += expected * expected;
        cubes += expected * expected * expected;
        variance += d * d;
        mean += expected;
    }
    Cumulants cumulants;
    if (squares > 0) {
        cumulants.second = excess2 / squares;
        cumulants.secondError = std::sqrt(2 * squares) / squares;
        cumulants.third = excess3 / cubes;
        cumulants.poissonRatio = variance / mean;
    }
    return cumulants;
}

/// C(T) / v.
double secondShape(double correlation, double length) {
    const double e = std::exp(-length / correlation);
    return 2 * (correlation * length - correlation * correlation * (1 - e)) / (length * length);
}

/// D(T) * p / (v b (1 - 2p)).
double thirdShape(double correlation, double length) {
    const double s2 = correlation * correlation;
    const double s3 = s2 * correlation;
    const double e = std::exp(-length / correlation);
    return 6 * (s2 * length - 2 * s3 + e * (s2 * length + 2 * s3)) / (length * length * length);
}

struct Burst {
    double share = 0;
    double seconds = 0;
    double gapSeconds = 0;
};

std::optional<Burst> burstOf(const Counts& counts, const Profile& profile, std::size_t from,
                             std::size_t to) {
    std::array<Cumulants, scales.size()> seen;
    for (std::size_t i = 0; i < scales.size(); ++i)
        seen[i] = cumulantsOf(counts, profile, scales[i], from, to);
    constexpr double significant = 4;
    if (seen[2].second < significant * seen[2].secondError)
        return std::nullopt;
    // The correlation time whose curve fits best; v follows by least squares.
    double bestMisfit = HUGE_VAL;
    double correlation = 0;
    double v = 0;
    for (double s = 2; s < 3600; s *= 1.05) {
        double numerator = 0;
        double denominator = 0;
        for (std::size_t i = 0; i < scales.size(); ++i) {
            const double shape = secondShape(s, bucketSeconds * static_cast<double>(scales[i]));
            const double weight = 1 / std::max(1e-12, seen[i].second * seen[i].second);
            numerator += weight * shape * seen[i].second;
            denominator += weight * shape * shape;
        }
        const double candidate = numerator / denominator;
        double misfit = 0;
        for (std::size_t i = 0; i < scales.size(); ++i) {
            const double shape = secondShape(s, bucketSeconds * static_cast<double>(scales[i]));
            const double weight = 1 / std::max(1e-12, seen[i].second * seen[i].second);
            misfit += weight * std::pow(candidate * shape - seen[i].second, 2);
        }
        if (candidate > 0 && misfit < bestMisfit) {
            bestMisfit = misfit;
            correlation = s;
            v = candidate;
        }
    }
    if (correlation == 0)
        return std::nullopt;
    // p where the windows are about as long as the bursts' memory.
    std::size_t scale = 0;
    while (scale + 1 < scales.size() &&
           bucketSeconds * static_cast<double>(scales[scale]) < 2 * correlation)
        ++scale;
    const double length = bucketSeconds * static_cast<double>(scales[scale]);
    const double ratio = seen[scale].third / thirdShape(correlation, length) / v;
    constexpr double usualGapSeconds = 1500;
    double p = 0;
    if (ratio > 0) {
        const double k = ratio * ratio / v;
        p = (1 - std::sqrt(k / (k + 4))) / 2;
    }
    if (!(p > 1e-5))
        p = std::min(0.5, correlation / usualGapSeconds);
    Burst burst;
    burst.share = std::min(0.95, std::sqrt(v * p / (1 - p)));
    burst.seconds = correlation / (1 - p);
    burst.gapSeconds = correlation / p;
    return burst;
}

MeasuredValue around(double value, const std::vector<double>& blocks, std::uint64_t sampleSize) {
    MeasuredValue measured{value, value, value, sampleSize};
    // The spread of the blocks' logarithms stands for the sampling error of the whole.
    double sum = 0;
    double squares = 0;
    for (const double block : blocks) {
        const double d = std::log(std::max(block, 1e-9) / std::max(value, 1e-9));
        sum += d;
        squares += d * d;
    }
    const auto n = static_cast<double>(blocks.size());
    // Few blocks and a skewed statistic: the bias of the blocks counts as well.
    const double error =
        blocks.size() < 2 ? 1 : std::sqrt(squares / n) / std::sqrt(n) + std::abs(sum / n) / 2;
    const double factor = std::exp(quantileOf80PercentInterval * std::max(error, 0.02));
    measured.low = value / factor;
    measured.high = value * factor;
    return measured;
}

} // namespace

std::optional<ArrivalEstimate> estimateArrivals(const FunctionObservations& function) {
    constexpr std::uint64_t fewest = 20;
    const auto counts = countsOf(function);
    if (!counts || counts->buckets.size() < bucketsPerHour / 4)
        return std::nullopt;
    std::uint64_t total = 0;
    for (const auto count : counts->buckets)
        total += count;
    if (total < fewest)
        return std::nullopt;
    const Profile profile(*counts);
    const auto size = counts->buckets.size();
    ArrivalEstimate estimate;
    estimate.windowHours = static_cast<double>(size) / bucketsPerHour;
    estimate.hourWeights = profile.hourWeights();
    estimate.dayWeights = profile.dayWeights();
    estimate.dispersion =
        std::max(1.0, cumulantsOf(*counts, profile, scales[dispersionScale], 0, size).poissonRatio);
    const double perMonth = static_cast<double>(total) / estimate.windowHours * 730;
    const double error =
        quantileOf80PercentInterval * std::sqrt(estimate.dispersion / static_cast<double>(total));
    estimate.perMonth = {perMonth, perMonth * std::max(0.0, 1 - error), perMonth * (1 + error),
                         total};
    if (const auto burst = burstOf(*counts, profile, 0, size)) {
        constexpr std::size_t blocks = 8;
        std::vector<double> shares;
        std::vector<double> seconds;
        std::vector<double> gaps;
        for (std::size_t i = 0; i < blocks; ++i) {
            const auto part = burstOf(*counts, profile, size * i / blocks, size * (i + 1) / blocks);
            if (!part)
                continue;
            shares.push_back(part->share);
            seconds.push_back(part->seconds);
            gaps.push_back(part->gapSeconds);
        }
        estimate.bursts = ArrivalEstimate::Bursts{around(burst->share, shares, total),
                                                  around(burst->seconds, seconds, total),
                                                  around(burst->gapSeconds, gaps, total)};
        estimate.bursts->share.high = std::min(1.0, estimate.bursts->share.high);
    }
    return estimate;
}

} // namespace headroom::calibration
