#include "model/assessment/goals.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::assessment {

using document::Text;
using document::translatable;
using document::Unit;
using simulation::Estimate;
using simulation::Metric;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double monthSeconds = 730.0 * 3600;

std::optional<Estimate> estimateOf(std::span<const Metric> metrics, const std::string& id) {
    const auto found = std::ranges::find(metrics, id, &Metric::id);
    if (found == metrics.end() || found->estimate.insufficient ||
        !std::isfinite(found->estimate.value))
        return std::nullopt;
    return found->estimate;
}

double lowOf(const Estimate& estimate) {
    return std::isfinite(estimate.low) ? estimate.low : estimate.value;
}

double highOf(const Estimate& estimate) {
    return std::isfinite(estimate.high) ? estimate.high : estimate.value;
}

/// a / b of two positive estimates, bounds from their bounds.
std::optional<Estimate> ratio(const std::optional<Estimate>& a, const std::optional<Estimate>& b) {
    if (!a || !b || !(lowOf(*b) > 0))
        return std::nullopt;
    return Estimate{a->value / b->value, lowOf(*a) / highOf(*b), highOf(*a) / lowOf(*b), nothing,
                    nothing};
}

std::optional<Estimate> times(const std::optional<Estimate>& a, const std::optional<Estimate>& b) {
    if (!a || !b)
        return std::nullopt;
    return Estimate{a->value * b->value, lowOf(*a) * lowOf(*b), highOf(*a) * highOf(*b), nothing,
                    nothing};
}

class Judging {
public:
    Judging(std::span<const Target> goals, std::span<const Metric> metrics,
            std::span<const Metric> baseline)
        : metrics_(metrics)
        , baseline_(baseline) {
        const auto latency = std::ranges::find_if(goals, [](const Target& goal) {
            return goal.metric.ends_with(".duration.mean") && goal.unit == Unit::seconds;
        });
        if (latency != goals.end())
            latency_ = latency->metric;
    }

    Goal judge(const Target& target) const {
        Goal goal;
        goal.target = target;
        goal.value = valueOf(target);
        if (goal.value) {
            goal.verdict = assessment::judge(*goal.value, target.value, target.atMost);
        } else if (target.metric.empty()) {
            goal.entered = true;
            if (target.entered) {
                goal.value = Estimate{*target.entered, *target.entered, *target.entered,
                                      nothing,         nothing,         1};
                goal.verdict = assessment::judge(*goal.value, target.value, target.atMost);
            }
        }
        return goal;
    }

private:
    std::optional<Estimate> valueOf(const Target& target) const {
        if (target.metric == "comparison.costReduction")
            return costReduction();
        if (target.metric == "comparison.performancePerDollar")
            return ratio(times(estimateOf(baseline_, latency_), cost(baseline_)),
                         times(estimateOf(metrics_, latency_), cost(metrics_)));
        return metricIn(metrics_, target.metric, target.unit);
    }

    static std::optional<Estimate> cost(std::span<const Metric> metrics) {
        return estimateOf(metrics, "application.cost");
    }

    std::optional<Estimate> costReduction() const {
        const auto left = ratio(cost(metrics_), cost(baseline_));
        if (!left)
            return std::nullopt;
        return Estimate{1 - left->value, 1 - left->high, 1 - left->low, nothing, nothing};
    }

    std::span<const Metric> metrics_;
    std::span<const Metric> baseline_;
    std::string latency_;
};

} // namespace

std::vector<Goal> judgeGoals(std::span<const Target> goals, std::span<const Metric> metrics,
                             std::span<const Metric> baseline) {
    const Judging judging(goals, metrics, baseline);
    std::vector<Goal> result;
    for (const Target& target : goals)
        result.push_back(judging.judge(target));
    return result;
}

std::vector<GoalPart> utilization(std::span<const Metric> metrics, const simulation::Usage& usage) {
    std::vector<GoalPart> parts;
    if (const auto memory = estimateOf(metrics, "application.utilization"))
        parts.push_back(
            {"memory", Text(translatable("Goals", "Memory used of configured")), memory->value});
    double provisioned = 0;
    double served = 0;
    for (const auto& function : usage.functions) {
        provisioned += function.provisionedConcurrencySeconds;
        served += function.provisionedBilledSeconds;
    }
    if (provisioned > 0)
        parts.push_back({"provisioned-concurrency",
                         Text(translatable("Goals", "Provisioned concurrency in use")),
                         served / provisioned});
    double capacity = 0;
    double units = 0;
    for (const auto& table : usage.tables) {
        if (!table.provisioned)
            continue;
        capacity += (table.readCapacityUnits + table.writeCapacityUnits) * monthSeconds;
        units += table.readRequestUnits + table.writeRequestUnits;
    }
    if (capacity > 0)
        parts.push_back({"capacity", Text(translatable("Goals", "Provisioned table capacity used")),
                         units / capacity});
    return parts;
}

} // namespace headroom::assessment
