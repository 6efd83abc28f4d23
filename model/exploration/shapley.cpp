#include "model/exploration/shapley.h"

#include "model/simulation/statistics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <random>
#include <utility>

namespace headroom::exploration {

namespace {

using Values = std::vector<double>;

/// Remembers what coalitions are worth.
class Ledger {
public:
    Ledger(const Worth& worth, const ShareDone& done)
        : worth_(worth)
        , done_(done) {}

    /// Null once the work is to stop; stays valid.
    const Values* worthOf(const Coalition& coalition) {
        if (const auto known = known_.find(coalition); known != known_.end())
            return &known->second;
        auto values = worth_(coalition);
        if (!values)
            return nullptr;
        const auto added = known_.emplace(coalition, std::move(*values)).first;
        tell(static_cast<double>(known_.size()) / expected_);
        return &added->second;
    }

    void expect(double coalitions) { expected_ = std::max(coalitions, 1.0); }
    std::size_t size() const { return known_.size(); }

private:
    void tell(double share) const {
        if (done_)
            done_(std::min(share, 1.0));
    }

    const Worth& worth_;
    const ShareDone& done_;
    std::map<Coalition, Values> known_;
    double expected_ = 1;
};

Coalition coalitionOf(std::size_t mask, std::size_t players) {
    Coalition coalition(players);
    for (std::size_t i = 0; i < players; ++i)
        coalition[i] = ((mask >> i) & 1U) != 0;
    return coalition;
}

bool divideExactly(std::size_t players, Ledger& ledger, Division& division) {
    const std::size_t coalitions = std::size_t{1} << players;
    ledger.expect(static_cast<double>(coalitions));
    // weights[s] = s! (n - s - 1)! / n!: how often a player comes after just these s others.
    std::vector<double> weights(players);
    for (std::size_t s = 0; s < players; ++s)
        weights[s] = std::exp(std::lgamma(double(s) + 1) + std::lgamma(double(players - s)) -
                              std::lgamma(double(players) + 1));
    std::vector<const Values*> worth(coalitions);
    for (std::size_t mask = 0; mask < coalitions; ++mask) {
        worth[mask] = ledger.worthOf(coalitionOf(mask, players));
        if (worth[mask] == nullptr)
            return false;
    }
    for (std::size_t player = 0; player < players; ++player) {
        const std::size_t own = std::size_t{1} << player;
        for (std::size_t measure = 0; measure < division.none.size(); ++measure) {
            Share& share = division.shares[player][measure];
            for (std::size_t mask = 0; mask < coalitions; ++mask) {
                if ((mask & own) != 0)
                    continue;
                const auto others = static_cast<std::size_t>(__builtin_popcountll(mask));
                share.shapley +=
                    weights[others] * ((*worth[mask | own])[measure] - (*worth[mask])[measure]);
            }
            share.low = share.high = share.shapley;
        }
    }
    return true;
}

/// What the players add when they come in this order, added to `sums`.
bool walk(const std::vector<std::size_t>& order, Ledger& ledger, std::vector<Values>& sums) {
    Coalition coalition(order.size());
    const Values* before = ledger.worthOf(coalition);
    for (const std::size_t player : order) {
        coalition[player] = true;
        const Values* after = ledger.worthOf(coalition);
        if (before == nullptr || after == nullptr)
            return false;
        for (std::size_t measure = 0; measure < after->size(); ++measure)
            sums[player][measure] += ((*after)[measure] - (*before)[measure]) / 2;
        before = after;
    }
    return true;
}

/// An order by Fisher and Yates; written out since std::shuffle differs between libraries.
void shuffle(std::vector<std::size_t>& order, std::mt19937_64& random) {
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[random() % i]);
}

/// Sets shares and intervals from the pairs drawn so far; whether all intervals are narrow enough.
bool settle(const std::vector<std::vector<Values>>& pairs, double tolerance, Division& division) {
    bool narrow = true;
    Values drawn(pairs.size());
    for (std::size_t player = 0; player < division.shares.size(); ++player) {
        for (std::size_t measure = 0; measure < division.none.size(); ++measure) {
            std::ranges::transform(pairs, drawn.begin(), [&](const std::vector<Values>& pair) {
                return pair[player][measure];
            });
            Share& share = division.shares[player][measure];
            const auto interval = simulation::interval95(drawn);
            // All pairs or none: a NaN must not be left out of one player's mean alone.
            share.shapley = std::reduce(drawn.begin(), drawn.end()) / double(drawn.size());
            share.low = share.shapley - interval.halfWidth;
            share.high = share.shapley + interval.halfWidth;
            const double scale = std::max(std::abs(division.none[measure]),
                                          std::abs(division.all[measure] - division.none[measure]));
            if (interval.halfWidth > tolerance * scale)
                narrow = false;
        }
    }
    return narrow;
}

bool divideBySampling(std::size_t players, const DivisionOptions& options, Ledger& ledger,
                      Division& division) {
    division.exact = false;
    ledger.expect(static_cast<double>(2 * options.mostPairs * (players - 1)));
    std::mt19937_64 random(options.seed);
    std::vector<std::size_t> order(players);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::vector<std::vector<Values>> pairs;
    while (pairs.size() < std::max<std::size_t>(options.mostPairs, 2)) {
        shuffle(order, random);
        std::vector<Values> sums(players, Values(division.none.size(), 0.0));
        if (!walk(order, ledger, sums))
            return false;
        std::ranges::reverse(order);
        if (!walk(order, ledger, sums))
            return false;
        pairs.push_back(std::move(sums));
        if (pairs.size() >= std::max<std::size_t>(options.fewestPairs, 2) &&
            settle(pairs, options.tolerance, division))
            return true;
    }
    settle(pairs, options.tolerance, division);
    return true;
}

} // namespace

std::optional<Division> divide(std::size_t players, const Worth& worth,
                               const DivisionOptions& options, const ShareDone& done) {
    // More would not fit into the mask, nor into anybody's patience.
    constexpr std::size_t mostExact = 16;
    const bool exact = players <= std::min(options.exactUpTo, mostExact);
    Ledger ledger(worth, done);
    ledger.expect(static_cast<double>(2 * players + 2));
    const Values* none = ledger.worthOf(Coalition(players, false));
    const Values* all = none == nullptr ? nullptr : ledger.worthOf(Coalition(players, true));
    if (all == nullptr)
        return std::nullopt;
    Division division;
    division.none = *none;
    division.all = *all;
    division.shares.assign(players, std::vector<Share>(none->size()));
    const bool complete = exact ? divideExactly(players, ledger, division)
                                : divideBySampling(players, options, ledger, division);
    if (!complete)
        return std::nullopt;
    for (std::size_t player = 0; player < players; ++player) {
        Coalition alone(players, false);
        alone[player] = true;
        Coalition others(players, true);
        others[player] = false;
        const Values* first = ledger.worthOf(alone);
        const Values* rest = first == nullptr ? nullptr : ledger.worthOf(others);
        if (rest == nullptr)
            return std::nullopt;
        for (std::size_t measure = 0; measure < division.none.size(); ++measure) {
            division.shares[player][measure].alone = (*first)[measure] - division.none[measure];
            division.shares[player][measure].onTop = division.all[measure] - (*rest)[measure];
        }
    }
    division.coalitions = ledger.size();
    if (done)
        done(1);
    return division;
}

} // namespace headroom::exploration
