#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace headroom::exploration {

/// Which players take part: `coalition[i]` for player i.
using Coalition = std::vector<bool>;

/// What a coalition is worth, one value for each measure, always as many and in the same order;
/// nothing ends the division.
using Worth = std::function<std::optional<std::vector<double>>(const Coalition&)>;

/// One player's part of one measure.
struct Share {
    double alone = 0;   ///< worth of the player alone over that of nobody
    double onTop = 0;   ///< worth of all over that of all the others
    double shapley = 0; ///< mean of what the player adds over all orders in which players may come
    double low = 0;     ///< 95 % interval of `shapley`; its value where it is exact
    double high = 0;
};

struct Division {
    std::vector<std::vector<Share>> shares; ///< [player][measure]
    std::vector<double> none;               ///< worth of nobody, by measure
    std::vector<double> all;                ///< worth of all players
    bool exact = true;                      ///< false: sampled orders
    std::size_t coalitions = 0;             ///< that were evaluated
};

struct DivisionOptions {
    /// Up to so many players every coalition is evaluated (2 to the power of them).
    std::size_t exactUpTo = 8;
    /// Above: pairs of an order and its reverse, which halves the effect of early and late places.
    std::size_t fewestPairs = 4;
    std::size_t mostPairs = 10;
    /// Sampling ends when every interval's half is below this share of the measure's worth of
    /// nobody, or of what all players change, whichever is more.
    double tolerance = 0.002;
    std::uint64_t seed = 1;
};

/// Told the share of the work that is done, 0 to 1.
using ShareDone = std::function<void(double)>;

/// Shapley's division (L. S. Shapley, "A value for n-person games", 1953): the shares of each
/// measure add up to `all - none` whether exact or sampled, players that change the same get the
/// same, and who changes nothing gets nothing. Deterministic; each coalition is evaluated once.
std::optional<Division> divide(std::size_t players, const Worth& worth,
                               const DivisionOptions& options = {}, const ShareDone& done = {});

} // namespace headroom::exploration
