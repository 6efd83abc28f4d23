#pragma once

#include <span>
#include <string_view>
#include <vector>

/// How often a cache in front of tables (DAX) holds what is asked for. Least recently used entries
/// go first, and an entry expires a fixed time after it was stored, however often it is read.
namespace headroom::simulation {

/// Entries of one kind, requested independently of each other (a Poisson stream each), entry i of N
/// in proportion to i^-skew.
struct CachedItems {
    double requestsPerSecond = 0;
    double items = 1;
    double bytes = 1024; ///< of one entry
    double skew = 0;     ///< Zipf exponent
};

/// The share of requests that find their entry, by kind, when all kinds share `cacheBytes`.
///
/// Che's approximation (Che, Tung, Wang 2002): an entry that is not asked for during the
/// characteristic time t is evicted; t is where the entries that are held fill the cache. An entry
/// asked for at rate r is held for a number of hits h after it was stored, so its hit rate is
/// h / (1 + h): without a time to live h = exp(r t) - 1, with one that is shorter than t
/// h = r * timeToLive; between them an exponential tail that meets both.
std::vector<double> hitRates(double cacheBytes, double timeToLiveSeconds,
                             std::span<const CachedItems> kinds);

/// Memory of one node of a type ("dax.r5.large"): 16 GiB a `large` of the r families (15.25 before
/// r5), 2 GiB a `small` and 4 a `medium` of the t families, twice as much each size up; 0 for a
/// type that is not known.
double nodeBytes(std::string_view nodeType);

} // namespace headroom::simulation
