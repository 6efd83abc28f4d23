#include "model/calibration/two_lognormals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace headroom::calibration {

namespace {

constexpr std::uint64_t fewest = 60;
constexpr double fewestSlow = 10;
constexpr double slowFactor = 1.5;
constexpr double worthwhile = 10;
constexpr int mostRounds = 200;
constexpr double settled = 1e-6; ///< of the likelihood, an observation
// Narrower than this no part is: observations are known to 1 %.
constexpr double leastSigma = 0.01;

using Logarithms = std::vector<std::pair<double, std::uint64_t>>;

struct Part {
    double mean = 0; ///< of the logarithms
    double sigma = 1;
    double share = 1;

    double density(double x) const {
        const double u = (x - mean) / sigma;
        return share / (sigma * std::sqrt(2 * std::numbers::pi)) * std::exp(-u * u / 2);
    }
};

struct Mixture {
    Part usual;
    Part slow;
    double likelihood = -std::numeric_limits<double>::infinity(); ///< its logarithm
};

/// Sums of weights, of the logarithms and of their squares.
struct Moments {
    double weight = 0;
    double sum = 0;
    double squares = 0;

    void add(double x, double times) {
        weight += times;
        sum += times * x;
        squares += times * x * x;
    }
    Part part(double total) const {
        const double mean = sum / weight;
        return {mean,
                std::max(leastSigma, std::sqrt(std::max(0.0, squares / weight - mean * mean))),
                weight / total};
    }
};

double likelihoodOf(const Part& whole, const Logarithms& values) {
    double likelihood = 0;
    for (const auto& [x, count] : values)
        likelihood += static_cast<double>(count) *
                      std::log(std::max(whole.density(x), std::numeric_limits<double>::min()));
    return likelihood;
}

/// From the split at `x` on.
Mixture maximised(const Logarithms& values, double total, double split) {
    Moments below;
    Moments above;
    for (const auto& [x, count] : values)
        (x < split ? below : above).add(x, static_cast<double>(count));
    Mixture mixture;
    if (!(below.weight > 0) || !(above.weight > 0))
        return mixture;
    mixture.usual = below.part(total);
    mixture.slow = above.part(total);
    for (int round = 0; round < mostRounds; ++round) {
        Moments usual;
        Moments slow;
        double likelihood = 0;
        for (const auto& [x, count] : values) {
            const double a = mixture.usual.density(x);
            const double b = mixture.slow.density(x);
            const double both = std::max(a + b, std::numeric_limits<double>::min());
            const auto times = static_cast<double>(count);
            likelihood += times * std::log(both);
            usual.add(x, times * a / both);
            slow.add(x, times * b / both);
        }
        const bool over = likelihood - mixture.likelihood < settled * total;
        mixture.likelihood = likelihood;
        if (over || !(usual.weight > 0) || !(slow.weight > 0))
            break;
        mixture.usual = usual.part(total);
        mixture.slow = slow.part(total);
    }
    return mixture;
}

} // namespace

std::optional<TwoLognormals> twoLognormals(const DurationSample& sample) {
    if (sample.count() < fewest)
        return std::nullopt;
    const auto values = sample.logarithms();
    const auto total = static_cast<double>(sample.count());
    Moments all;
    for (const auto& [x, count] : values)
        all.add(x, static_cast<double>(count));
    const double single = likelihoodOf(all.part(total), values);
    Mixture best;
    for (const double probability : {0.5, 0.75, 0.9, 0.97}) {
        const auto mixture = maximised(values, total, std::log(sample.quantile(probability)));
        if (mixture.likelihood > best.likelihood)
            best = mixture;
    }
    if (best.usual.mean > best.slow.mean)
        std::swap(best.usual, best.slow);
    // Three parameters more than one lognormal has.
    const double gain = 2 * (best.likelihood - single) - 3 * std::log(total);
    if (!(gain > worthwhile) || best.slow.share * total < fewestSlow ||
        best.slow.mean - best.usual.mean < std::log(slowFactor))
        return std::nullopt;
    return TwoLognormals{best.slow.share,
                         {std::exp(best.usual.mean), best.usual.sigma},
                         {std::exp(best.slow.mean), best.slow.sigma}};
}

} // namespace headroom::calibration
