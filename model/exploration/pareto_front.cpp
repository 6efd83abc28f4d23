#include "model/exploration/pareto_front.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

namespace headroom::exploration {

namespace {

/// Combinations that are kept while axes are added up; more than a chart can tell apart.
constexpr std::size_t keptCombinations = 128;

/// A neighbour that is expected further behind the front, as a share of the front's extents, is not
/// tried.
constexpr double worthARun = -0.1;

bool usable(const Objectives& objectives) {
    return objectives.admissible && std::isfinite(objectives.cost) &&
           std::isfinite(objectives.latency);
}

/// Every n-th point, the ends included.
void thin(std::vector<ParetoPoint>& points, std::size_t most) {
    if (points.size() <= most)
        return;
    std::vector<ParetoPoint> kept;
    kept.reserve(most);
    for (std::size_t i = 0; i < most; ++i)
        kept.push_back(std::move(points[i * (points.size() - 1) / (most - 1)]));
    points = std::move(kept);
}

class Search {
public:
    Search(std::span<const std::size_t> sizes, const Try& evaluate, const SearchOptions& options,
           const std::function<void(double)>& done)
        : sizes_(sizes.begin(), sizes.end())
        , evaluate_(evaluate)
        , most_(options.mostTries)
        , done_(done) {}

    std::optional<SearchResult> from(const Choice& start) {
        Choice largest;
        for (const std::size_t size : sizes_)
            largest.push_back(size - 1);
        // Where branches run side by side, the slower hides what the other gains; from the other
        // end it is seen.
        for (const Choice& origin : {start, largest})
            if (!vary(origin))
                return std::nullopt;
        for (const Model& model : models_) {
            auto promising = addedUp(model);
            // A quarter of what is left goes to each sum's front, the rest to what surrounds the
            // real one.
            thin(promising, std::max<std::size_t>(2, left() / 4));
            for (const ParetoPoint& point : promising)
                if (!exhausted() && !tried(point.choice))
                    return std::nullopt;
        }
        if (!surround())
            return std::nullopt;
        if (done_)
            done_(1);
        return SearchResult{paretoFront(tried_), tried_};
    }

private:
    /// The effects of the axes, as differences from an origin, taken to be independent.
    struct Model {
        Objectives origin;
        std::vector<std::vector<Objectives>> effects; ///< [axis][position]
    };

    std::size_t left() const { return most_ > known_.size() ? most_ - known_.size() : 0; }
    bool exhausted() const { return left() == 0; }

    /// Null where the search is to end.
    const Objectives* tried(const Choice& choice) {
        if (const auto known = known_.find(choice); known != known_.end())
            return &known->second;
        const auto objectives = evaluate_(choice);
        if (!objectives)
            return nullptr;
        tried_.push_back({choice, *objectives});
        if (done_)
            done_(std::min(1.0, static_cast<double>(tried_.size()) / static_cast<double>(most_)));
        return &known_.emplace(choice, *objectives).first->second;
    }

    /// Each axis alone; a model only where all of it could be tried.
    bool vary(const Choice& start) {
        const Objectives* origin = tried(start);
        if (origin == nullptr)
            return false;
        Model model{*origin, {}};
        model.effects.resize(sizes_.size());
        for (std::size_t axis = 0; axis < sizes_.size(); ++axis) {
            for (std::size_t position = 0; position < sizes_[axis]; ++position) {
                Choice choice = start;
                choice[axis] = position;
                if (!models_.empty() && exhausted() && !known_.contains(choice))
                    return true;
                const Objectives* moved = tried(choice);
                if (moved == nullptr)
                    return false;
                model.effects[axis].push_back({moved->cost - model.origin.cost,
                                               moved->latency - model.origin.latency,
                                               moved->admissible});
            }
        }
        models_.push_back(std::move(model));
        return true;
    }

    static Objectives sumOf(const Model& model, const Choice& choice) {
        Objectives sum = model.origin;
        sum.admissible = true;
        for (std::size_t axis = 0; axis < choice.size(); ++axis) {
            const Objectives& effect = model.effects[axis][choice[axis]];
            sum.cost += effect.cost;
            sum.latency += effect.latency;
            sum.admissible = sum.admissible && effect.admissible;
        }
        return sum;
    }

    /// The front of the sums, axis by axis: what is dominated early stays so.
    static std::vector<ParetoPoint> addedUp(const Model& model) {
        std::vector<ParetoPoint> combined{{{}, model.origin}};
        combined.front().objectives.admissible = true;
        for (const auto& effects : model.effects) {
            std::vector<ParetoPoint> next;
            for (const ParetoPoint& point : combined) {
                for (std::size_t position = 0; position < effects.size(); ++position) {
                    ParetoPoint longer = point;
                    longer.choice.push_back(position);
                    longer.objectives.cost += effects[position].cost;
                    longer.objectives.latency += effects[position].latency;
                    longer.objectives.admissible &= effects[position].admissible;
                    next.push_back(std::move(longer));
                }
            }
            combined = paretoFront(std::move(next));
            thin(combined, keptCombinations);
        }
        return combined;
    }

    /// How far below the front a sum lies, as a share of the front's extents; negative: above.
    static double promise(const std::vector<ParetoPoint>& front, const Objectives& sum) {
        const double width = front.back().objectives.cost - front.front().objectives.cost;
        const double height = front.front().objectives.latency - front.back().objectives.latency;
        double least = std::numeric_limits<double>::infinity();
        for (const ParetoPoint& point : front) {
            const double dearer = (sum.cost - point.objectives.cost) / std::max(width, 1e-12);
            const double slower =
                (sum.latency - point.objectives.latency) / std::max(height, 1e-12);
            least = std::min(least, -std::max(dearer, slower));
        }
        return least;
    }

    /// Tries neighbours of the front until they are all known or nothing is left to spend.
    bool surround() {
        while (!exhausted()) {
            const auto front = paretoFront(tried_);
            if (front.empty())
                return true;
            std::map<Choice, double> candidates;
            for (const ParetoPoint& point : front) {
                for (std::size_t axis = 0; axis < sizes_.size(); ++axis) {
                    for (const int step : {-1, 1}) {
                        Choice choice = point.choice;
                        if ((step < 0 && choice[axis] == 0) ||
                            (step > 0 && choice[axis] + 1 == sizes_[axis]))
                            continue;
                        choice[axis] += step > 0 ? 1U : std::size_t(-1);
                        if (known_.contains(choice))
                            continue;
                        double gain = -std::numeric_limits<double>::infinity();
                        for (const Model& model : models_)
                            gain = std::max(gain, promise(front, sumOf(model, choice)));
                        if (gain > worthARun)
                            candidates.emplace(choice, gain);
                    }
                }
            }
            if (candidates.empty())
                return true;
            std::vector<std::pair<Choice, double>> ranked(candidates.begin(), candidates.end());
            std::ranges::stable_sort(ranked, std::ranges::greater{},
                                     &std::pair<Choice, double>::second);
            ranked.resize(std::min<std::size_t>(ranked.size(), 8));
            for (const auto& [choice, gain] : ranked)
                if (!exhausted() && !tried(choice))
                    return false;
        }
        return true;
    }

    std::vector<std::size_t> sizes_;
    const Try& evaluate_;
    std::size_t most_;
    const std::function<void(double)>& done_;
    std::map<Choice, Objectives> known_;
    std::vector<ParetoPoint> tried_;
    std::vector<Model> models_;
};

} // namespace

std::vector<ParetoPoint> paretoFront(std::vector<ParetoPoint> points) {
    std::erase_if(points, [](const ParetoPoint& point) { return !usable(point.objectives); });
    std::ranges::sort(points, [](const ParetoPoint& a, const ParetoPoint& b) {
        return std::tie(a.objectives.cost, a.objectives.latency, a.choice) <
               std::tie(b.objectives.cost, b.objectives.latency, b.choice);
    });
    std::vector<ParetoPoint> front;
    for (ParetoPoint& point : points)
        if (front.empty() || point.objectives.latency < front.back().objectives.latency)
            front.push_back(std::move(point));
    return front;
}

double hypervolume(std::span<const ParetoPoint> points, double referenceCost,
                   double referenceLatency) {
    const auto front = paretoFront({points.begin(), points.end()});
    double area = 0;
    double above = referenceLatency;
    for (const ParetoPoint& point : front) {
        const double width = referenceCost - point.objectives.cost;
        const double height = above - point.objectives.latency;
        if (width <= 0 || height <= 0)
            continue;
        area += width * height;
        above = point.objectives.latency;
    }
    return area;
}

std::optional<SearchResult> searchFront(std::span<const std::size_t> sizes, const Choice& start,
                                        const Try& evaluate, const SearchOptions& options,
                                        const std::function<void(double)>& done) {
    return Search(sizes, evaluate, options, done).from(start);
}

} // namespace headroom::exploration
