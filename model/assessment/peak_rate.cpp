#include "model/assessment/peak_rate.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace headroom::assessment {

namespace {

constexpr double monthSeconds = 730.0 * 3600;

double busiestHour(const system::Source& source, std::span<const system::Profile> profiles) {
    const auto profile = std::ranges::find(profiles, source.arrivals.profile, &system::Profile::id);
    return profile == profiles.end() ? 1 : std::ranges::max(profile->hourWeights);
}

double busiestTenSeconds(const std::vector<double>& times) {
    constexpr double window = 10;
    std::size_t most = 0;
    std::size_t first = 0;
    for (std::size_t last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] > window)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return static_cast<double>(most) / window;
}

double peakOverMean(const std::vector<double>& values) {
    double sum = 0;
    double highest = 0;
    std::size_t seen = 0;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        sum += value;
        highest = std::max(highest, value);
        ++seen;
    }
    return sum > 0 ? std::max(1.0, highest * static_cast<double>(seen) / sum) : 1;
}

} // namespace

double meanRate(const system::Source& source) {
    return source.perMonth / monthSeconds;
}

double peakRate(const system::Source& source, std::span<const system::Profile> profiles) {
    const system::Arrivals& arrivals = source.arrivals;
    const double mean = meanRate(source);
    using Kind = system::Arrivals::Kind;
    switch (arrivals.kind) {
    case Kind::poisson: {
        const double share = arrivals.burstSeconds > 0 ? arrivals.burstShare : 0;
        const double inBurst = share == 0
                                   ? 0
                                   : share * (arrivals.burstSeconds + arrivals.burstGapSeconds) /
                                         arrivals.burstSeconds;
        return mean * busiestHour(source, profiles) * (1 - share + inBurst);
    }
    case Kind::batch:
        return mean * arrivals.everySeconds / std::max(arrivals.spreadSeconds, 1.0);
    case Kind::schedule:
        return mean * arrivals.everySeconds;
    case Kind::trace:
        return busiestTenSeconds(arrivals.trace);
    case Kind::hyperexponential:
    case Kind::rate:
        return mean * busiestHour(source, profiles);
    }
    return mean;
}

const simulation::DailySeries* findSeries(const simulation::Results& results,
                                          std::string_view entity, std::string_view name) {
    const auto found = std::ranges::find_if(results.series, [&](const auto& series) {
        return series.entity == entity && series.name == name;
    });
    return found == results.series.end() ? nullptr : &*found;
}

double peakToMean(const simulation::DailySeries& series) {
    return peakOverMean(series.values);
}

double peakToMean(const simulation::Results& results) {
    std::vector<double> sum;
    for (const auto& series : results.series) {
        if (series.name != "invocations")
            continue;
        sum.resize(std::max(sum.size(), series.values.size()), 0);
        for (std::size_t i = 0; i < series.values.size(); ++i)
            sum[i] += series.values[i];
    }
    return peakOverMean(sum);
}

} // namespace headroom::assessment
