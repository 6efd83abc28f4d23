#include "model/calibration/duration_sample.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::calibration {

namespace {

constexpr double smallest = 1e-3;
constexpr double bucketWidth = 0.01; // in ln
constexpr double quantile90 = 1.2815515655446004;

int bucketOf(double value) {
    return static_cast<int>(std::floor(std::log(value) / bucketWidth));
}

} // namespace

double FittedLognormal::mean() const {
    return median * std::exp(sigmaLn * sigmaLn / 2);
}

void DurationSample::add(double value, std::uint64_t times) {
    if (!std::isfinite(value) || times == 0)
        return;
    value = std::clamp(value, smallest, 1e15);
    buckets_[bucketOf(value)] += times;
    count_ += times;
    sum_ += value * static_cast<double>(times);
    largest_ = std::max(largest_, value);
}

void DurationSample::merge(const DurationSample& other) {
    for (const auto& [bucket, count] : other.buckets_)
        buckets_[bucket] += count;
    count_ += other.count_;
    sum_ += other.sum_;
    largest_ = std::max(largest_, other.largest_);
}

double DurationSample::mean() const {
    return count_ > 0 ? sum_ / static_cast<double>(count_)
                      : std::numeric_limits<double>::quiet_NaN();
}

double DurationSample::quantile(double probability) const {
    if (count_ == 0)
        return std::numeric_limits<double>::quiet_NaN();
    const double rank = std::clamp(probability, 0.0, 1.0) * static_cast<double>(count_);
    double before = 0;
    for (const auto& [bucket, count] : buckets_) {
        const auto here = static_cast<double>(count);
        if (before + here >= rank) {
            const double within = std::clamp((rank - before) / here, 0.0, 1.0);
            return std::min(largest_, std::exp((bucket + within) * bucketWidth));
        }
        before += here;
    }
    return largest_;
}

FittedLognormal DurationSample::lognormal() const {
    if (count_ == 0)
        return {};
    const double spread = std::log(quantile(0.9) / quantile(0.1)) / (2 * quantile90);
    // One bucket's width is not a spread.
    return {quantile(0.5), count_ > 1 && spread > bucketWidth ? spread : 0};
}

std::vector<std::pair<double, std::uint64_t>> DurationSample::logarithms() const {
    std::vector<std::pair<double, std::uint64_t>> result;
    result.reserve(buckets_.size());
    for (const auto& [bucket, count] : buckets_)
        result.emplace_back((bucket + 0.5) * bucketWidth, count);
    return result;
}

double DurationSample::relativeErrorOfMean() const {
    if (count_ < 2)
        return std::numeric_limits<double>::infinity();
    const double sigma = lognormal().sigmaLn;
    return std::sqrt(std::expm1(sigma * sigma) / static_cast<double>(count_));
}

} // namespace headroom::calibration
