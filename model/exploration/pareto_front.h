#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

/// Two objectives, both to be small.
namespace headroom::exploration {

struct Objectives {
    double cost = 0;
    double latency = 0;
    bool admissible = true; ///< false: must not stand in a front
};

/// A position on each axis, for example an index into the memory sizes of each function.
using Choice = std::vector<std::size_t>;

struct ParetoPoint {
    Choice choice;
    Objectives objectives;
};

/// The admissible points that no other is better than in one objective and no worse in the other,
/// by rising cost.
std::vector<ParetoPoint> paretoFront(std::vector<ParetoPoint> points);

/// The area that the points dominate up to a reference that is worse than they are.
double hypervolume(std::span<const ParetoPoint> points, double referenceCost,
                   double referenceLatency);

/// What a choice gives; nothing ends the search.
using Try = std::function<std::optional<Objectives>(const Choice&)>;

struct SearchOptions {
    std::size_t mostTries = 250;
};

struct SearchResult {
    std::vector<ParetoPoint> front;
    std::vector<ParetoPoint> tried; ///< every choice that was evaluated, in that order
};

/// Searches the choices of `sizes` (how many positions each axis has, at least one each) for the
/// front, from `start`. Varies each axis alone, around `start` and around the last
/// position of every axis, adds these effects up as if the axes were
/// independent, tries what the sum says is on the front, then the neighbours of what really is,
/// most promising first. `done` is told the share of `mostTries` that is spent. Deterministic.
std::optional<SearchResult> searchFront(std::span<const std::size_t> sizes, const Choice& start,
                                        const Try& evaluate, const SearchOptions& options = {},
                                        const std::function<void(double)>& done = {});

} // namespace headroom::exploration
