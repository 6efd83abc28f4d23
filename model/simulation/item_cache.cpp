#include "model/simulation/item_cache.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace headroom::simulation {

namespace {

constexpr double gibibyte = 1024.0 * 1024 * 1024;

/// Entries that are asked for about equally often.
struct Rank {
    double count = 1;
    double perSecond = 0; ///< each of them
};

/// The most popular entries one by one, the others in ranges that grow by an eighth.
std::vector<Rank> ranksOf(const CachedItems& kind) {
    constexpr double alone = 64;
    constexpr double growth = 1.125;
    std::vector<Rank> ranks;
    double all = 0;
    const double items = std::max(1.0, std::floor(kind.items));
    for (double first = 1; first <= items;) {
        const double next = first < alone ? first + 1 : std::ceil(first * growth);
        const double end = std::min(next, items + 1);
        const double count = end - first;
        const double popularity = std::pow((first + end - 1) / 2, -kind.skew);
        ranks.push_back({count, popularity});
        all += count * popularity;
        first = end;
    }
    for (Rank& rank : ranks)
        rank.perSecond *= std::max(0.0, kind.requestsPerSecond) / all;
    return ranks;
}

/// Hits of one entry between being stored and being gone.
double expectedHits(double perSecond, double characteristicTime, double timeToLive) {
    if (timeToLive <= characteristicTime)
        return perSecond * timeToLive;
    const double x = perSecond * characteristicTime;
    const double beyond = std::expm1(x) - x; // hits after the characteristic time, without end
    const double held = -std::expm1(-x);     // probability of being there then
    if (beyond <= 0 || !std::isfinite(beyond))
        return perSecond * (std::isfinite(beyond) ? characteristicTime : timeToLive);
    const double left = timeToLive - characteristicTime;
    return x + beyond * -std::expm1(-perSecond * held / beyond * left);
}

double hitRate(double perSecond, double characteristicTime, double timeToLive) {
    if (perSecond <= 0)
        return 0;
    const double hits = expectedHits(perSecond, characteristicTime, timeToLive);
    return std::isfinite(hits) ? hits / (1 + hits) : 1;
}

class Cache {
public:
    Cache(double timeToLive, std::span<const CachedItems> kinds)
        : timeToLive_(timeToLive)
        , kinds_(kinds) {
        for (const CachedItems& kind : kinds)
            ranks_.push_back(ranksOf(kind));
    }

    /// An entry is there for the share of time for which it answers: arrivals see time averages.
    double bytesHeld(double characteristicTime) const {
        double bytes = 0;
        for (std::size_t k = 0; k < kinds_.size(); ++k)
            for (const Rank& rank : ranks_[k])
                bytes += kinds_[k].bytes * rank.count *
                         hitRate(rank.perSecond, characteristicTime, timeToLive_);
        return bytes;
    }

    std::vector<double> rates(double characteristicTime) const {
        std::vector<double> result;
        for (std::size_t k = 0; k < kinds_.size(); ++k) {
            double hits = 0;
            for (const Rank& rank : ranks_[k])
                hits += rank.count * rank.perSecond *
                        hitRate(rank.perSecond, characteristicTime, timeToLive_);
            const double requests = kinds_[k].requestsPerSecond;
            result.push_back(requests > 0 ? std::clamp(hits / requests, 0.0, 1.0) : 0);
        }
        return result;
    }

private:
    double timeToLive_;
    std::span<const CachedItems> kinds_;
    std::vector<std::vector<Rank>> ranks_;
};

} // namespace

std::vector<double> hitRates(double cacheBytes, double timeToLiveSeconds,
                             std::span<const CachedItems> kinds) {
    if (!(cacheBytes > 0) || !(timeToLiveSeconds > 0))
        return std::vector<double>(kinds.size());
    const Cache cache(timeToLiveSeconds, kinds);
    constexpr double never = std::numeric_limits<double>::infinity();
    if (cache.bytesHeld(never) <= cacheBytes)
        return cache.rates(never);
    double low = 0;
    double high = timeToLiveSeconds;
    if (std::isinf(high)) {
        high = 1;
        while (cache.bytesHeld(high) < cacheBytes && high < 1e12)
            high *= 2;
    }
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (cache.bytesHeld(middle) > cacheBytes ? high : low) = middle;
    }
    return cache.rates(low);
}

double nodeBytes(std::string_view nodeType) {
    const std::size_t family = nodeType.find('.');
    const std::size_t size = nodeType.rfind('.');
    if (family == std::string_view::npos || size == family || size < family + 3)
        return 0;
    const std::string_view generation = nodeType.substr(family + 1, size - family - 1);
    std::string_view name = nodeType.substr(size + 1);
    if (generation.front() == 't')
        return name == "small" ? 2 * gibibyte : name == "medium" ? 4 * gibibyte : 0;
    const double large = (generation[1] < '5' ? 15.25 : 16.0) * gibibyte;
    if (name == "large")
        return large;
    if (!name.ends_with("xlarge"))
        return 0;
    name.remove_suffix(std::string_view("xlarge").size());
    double times = 1;
    if (!name.empty() &&
        std::from_chars(name.data(), name.data() + name.size(), times).ec != std::errc{})
        return 0;
    return 2 * times * large;
}

} // namespace headroom::simulation
