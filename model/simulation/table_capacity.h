#pragma once

#include "model/simulation/table_units.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace headroom::simulation {

/// Units that a table, an index or a partition key may use: so many a second, and what it left
/// unused in the last five minutes (DynamoDB developer guide, "Burst and adaptive capacity").
struct Capacity {
    static constexpr double burstSeconds = 300;
    double perSecond = 0;
};

/// How much of a Capacity is left.
class CapacityBucket {
public:
    void fill(const Capacity& capacity) {
        left_ = capacity.perSecond * Capacity::burstSeconds;
        at_ = 0;
    }

    /// Where anything is left a request is served whole: what a scan takes is known behind it.
    bool hasLeft(const Capacity& capacity, double now) {
        left_ = std::min(left_ + (now - at_) * capacity.perSecond,
                         capacity.perSecond * Capacity::burstSeconds);
        at_ = now;
        return left_ > 0;
    }

    void take(double units) { left_ -= units; }

private:
    double left_ = 0;
    double at_ = 0;
};

/// A kind of request to a table that can throttle it.
struct TableRequest {
    struct Take {
        std::uint32_t capacity = 0; ///< into Data::capacities
        double units = 0;
    };
    std::uint32_t table = 0;
    std::vector<Take> takes;
    RequestUnits ofKey; ///< what it takes of one partition key; nothing for a scan
    bool writes = false;
};

/// The limits of a table that can throttle its requests: its own where it is provisioned, and those
/// of partition keys that are wanted so much that they come near what one partition serves.
struct TableLimits {
    std::uint32_t read = 0xffff'ffff; ///< into Data::capacities
    std::uint32_t write = 0xffff'ffff;
    std::vector<std::uint32_t> indexRead; ///< by global secondary index
    std::vector<std::uint32_t> indexWrite;
    std::vector<double> hotKeys;   ///< cumulative shares of the accesses, the hottest first
    std::uint32_t firstHotKey = 0; ///< key k reads by this capacity + 2 k, writes by the next
    bool limited = false;          ///< requests are simulated one by one
};

/// Attempts of a request that is throttled, by "standard" clients ("Retry behavior" in the AWS SDKs
/// and Tools Reference Guide).
inline constexpr std::uint32_t tableAttempts = 3;

/// The longest wait (s) before attempt 1, 2 ...; the wait itself is drawn evenly from 0 on.
double longestTableBackOff(std::uint32_t attempt);

/// What one partition serves at most; a table splits hot ones, down to a single key
/// (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html).
inline constexpr double partitionReadUnitsPerSecond = 3000;
inline constexpr double partitionWriteUnitsPerSecond = 1000;

/// The generalized harmonic number of `keys` keys (at least one): under Zipf's law the key of rank
/// r gets r^-exponent over it. Summed up to 10,000, then the integral with its midpoint correction.
double zipfSum(double keys, double exponent);

/// Shares of the accesses that the `count` most wanted of `keys` keys get under Zipf's law,
/// cumulative.
std::vector<double> mostWantedKeys(double keys, double exponent, std::size_t count);

} // namespace headroom::simulation
