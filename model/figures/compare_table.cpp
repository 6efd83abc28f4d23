#include "model/figures/compare_table.h"

#include "model/cost/charge_item.h"
#include "model/simulation/difference.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <unordered_map>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::TranslatableSource;
using document::Unit;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t largestShown = 16;

struct Name {
    std::string_view name;
    TranslatableSource text;
    TranslatableSource ofEntity; ///< in one line with the entity's name
};

constexpr std::array names{
    Name{"duration", translatable("Metrics", "Duration"), translatable("Metrics", "%1: duration")},
    Name{"durationAll", translatable("Metrics", "Duration, failed ones included"),
         translatable("Metrics", "%1: duration, failed ones included")},
    Name{"responseTime", translatable("Metrics", "Response time"),
         translatable("Metrics", "%1: response time")},
    Name{"coldStart", translatable("Metrics", "What a cold start adds"),
         translatable("Metrics", "%1: what a cold start adds")},
    Name{"coldStartRate", translatable("Metrics", "Cold starts"),
         translatable("Metrics", "%1: cold starts")},
    Name{"invocations", translatable("Metrics", "Invocations"),
         translatable("Metrics", "%1: invocations")},
    Name{"errorRate", translatable("Metrics", "Errors"), translatable("Metrics", "%1: errors")},
    Name{"timeoutRate", translatable("Metrics", "Timeouts"),
         translatable("Metrics", "%1: timeouts")},
    Name{"throttles", translatable("Metrics", "Throttles"),
         translatable("Metrics", "%1: throttles")},
    Name{"concurrency", translatable("Metrics", "Concurrency, mean"),
         translatable("Metrics", "%1: concurrency, mean")},
    Name{"concurrency.max", translatable("Metrics", "Concurrency, highest"),
         translatable("Metrics", "%1: concurrency, highest")},
    Name{"billedInit", translatable("Metrics", "Billed init"),
         translatable("Metrics", "%1: billed init")},
    Name{"executions", translatable("Metrics", "Executions"),
         translatable("Metrics", "%1: executions")},
    Name{"successRate", translatable("Metrics", "Success"), translatable("Metrics", "%1: success")},
    Name{"transitions", translatable("Metrics", "State transitions of an execution"),
         translatable("Metrics", "%1: state transitions of an execution")},
    Name{"readRequestUnits", translatable("Metrics", "Read request units"),
         translatable("Metrics", "%1: read request units")},
    Name{"writeRequestUnits", translatable("Metrics", "Write request units"),
         translatable("Metrics", "%1: write request units")},
    Name{"storageGb", translatable("Metrics", "Storage"), translatable("Metrics", "%1: storage")},
    Name{"events", translatable("Metrics", "Events"), translatable("Metrics", "%1: events")},
    Name{"deliveries", translatable("Metrics", "Deliveries"),
         translatable("Metrics", "%1: deliveries")},
    Name{"deliveryLatency", translatable("Metrics", "Delivery latency"),
         translatable("Metrics", "%1: delivery latency")},
    Name{"wastedDeliveries", translatable("Metrics", "Wasted deliveries"),
         translatable("Metrics", "%1: wasted deliveries")},
    Name{"failedDeliveries", translatable("Metrics", "Failed deliveries"),
         translatable("Metrics", "%1: failed deliveries")},
    Name{"arrivals", translatable("Metrics", "Arrivals"), translatable("Metrics", "%1: arrivals")},
    Name{"databaseQuery", translatable("Metrics", "Database query"),
         translatable("Metrics", "%1: database query")},
    Name{"databaseQuerySuccessRate", translatable("Metrics", "Database queries that succeed"),
         translatable("Metrics", "%1: database queries that succeed")},
    Name{"apiResponseTime", translatable("Metrics", "Response time of the API"),
         translatable("Metrics", "%1: response time of the API")},
    Name{"utilization", translatable("Metrics", "Memory used of that configured"),
         translatable("Metrics", "%1: memory used of that configured")},
    Name{"cost", translatable("Metrics", "Cost"), translatable("Metrics", "%1: cost")},
};

constexpr std::array<std::string_view, 6> statistics{"mean", "p05", "p50", "p90", "p95", "p99"};

/// "duration.p95" as "duration" and "p95".
std::pair<std::string, std::string> withoutStatistic(const std::string& name) {
    const auto dot = name.rfind('.');
    if (dot == std::string::npos ||
        std::ranges::find(statistics, name.substr(dot + 1)) == statistics.end())
        return {name, {}};
    return {name.substr(0, dot), name.substr(dot + 1)};
}

std::map<std::string, std::string> entityNames(const system::System& system) {
    std::map<std::string, std::string> result;
    const auto add = [&result](const auto& entities) {
        for (const auto& entity : entities)
            result.emplace(entity.id, entity.name);
    };
    add(system.functions);
    add(system.workflows);
    add(system.tables);
    add(system.buses);
    add(system.queues);
    add(system.topics);
    add(system.apis);
    return result;
}

simulation::Estimate shown(const simulation::Metric* metric) {
    if (metric == nullptr || metric->estimate.insufficient)
        return {.value = unknown,
                .low = unknown,
                .high = unknown,
                .assumptionLow = unknown,
                .assumptionHigh = unknown};
    return metric->estimate;
}

std::unordered_map<std::string, simulation::Difference> intervalsOf(const Months& months) {
    std::unordered_map<std::string, simulation::Difference> result;
    if (months.refining)
        return result;
    for (auto& difference :
         simulation::pairedDifference(months.baseline->results, months.scenario->results))
        result.emplace(difference.id, std::move(difference));
    for (auto& difference : exploration::billDifferences(*months.baseline, *months.scenario))
        result.emplace(difference.id, std::move(difference));
    return result;
}

/// Of durations only this statistic stands in a chart of everything.
bool isHeadline(const ComparedMetric& metric) {
    return metric.statistic.empty() || metric.statistic == "p95";
}

} // namespace

Text metricName(const std::string& name) {
    constexpr std::string_view costOf = "cost.";
    if (name.starts_with(costOf)) {
        if (const auto service = cost::serviceOfKey(name.substr(costOf.size())))
            return Text(translatable("Metrics", "Cost of %1"), {cost::name(*service).english()});
    }
    const auto* known = std::ranges::find(names, name, &Name::name);
    return known != names.end() ? Text(known->text) : Text::verbatim(name);
}

Text nameWithEntity(const ComparedMetric& metric) {
    auto name = metric.id;
    if (name.starts_with(metric.entity + "."))
        name.erase(0, metric.entity.size() + 1);
    const auto* known = std::ranges::find(names, withoutStatistic(name).first, &Name::name);
    // What a service costs belongs to the application alone, and so does what is named without one.
    if (metric.entity == "application" && known != names.end())
        return Text(known->text);
    return known != names.end() ? Text(known->ofEntity, {metric.where.english()}) : metric.what;
}

bool ChangeThreshold::isMet(const ComparedMetric& metric) const {
    const double change = std::abs(metric.difference);
    if (!(change > 0) || (metric.low <= 0 && metric.high >= 0))
        return false;
    // From nothing to something is a change of any size.
    return metric.baseline.value == 0 || !(std::abs(metric.share()) < share);
}

CompareTable compareTable(const Months& months) {
    CompareTable table;
    table.refining = months.refining;
    const auto intervals = intervalsOf(months);
    const auto entities = entityNames(*months.system);
    const auto rowOf = [&](const simulation::Metric& named, const simulation::Metric* before,
                           const simulation::Metric* after) {
        ComparedMetric row;
        row.id = named.id;
        row.entity = named.entity;
        const auto known = entities.find(named.entity);
        row.where = named.entity == "application"
                        ? Text(translatable("Metrics", "The application"))
                        : Text::verbatim(known == entities.end() ? named.entity : known->second);
        auto [name, statistic] = withoutStatistic(named.name);
        row.what = metricName(name);
        row.statistic = std::move(statistic);
        row.unit = named.unit;
        row.baseline = shown(before);
        row.scenario = shown(after);
        row.difference = row.scenario.value - row.baseline.value;
        const auto interval = intervals.find(named.id);
        row.low = interval == intervals.end() ? unknown : interval->second.low;
        row.high = interval == intervals.end() ? unknown : interval->second.high;
        row.paired = interval != intervals.end() && interval->second.paired;
        return row;
    };

    std::unordered_map<std::string_view, const simulation::Metric*> others;
    for (const auto& metric : months.scenario->metrics)
        others.emplace(metric.id, &metric);
    const auto add = [&table](ComparedMetric row) {
        if (std::isfinite(row.baseline.value) || std::isfinite(row.scenario.value))
            table.metrics.push_back(std::move(row));
    };
    for (const auto& metric : months.baseline->metrics) {
        const auto other = others.find(metric.id);
        add(rowOf(metric, &metric, other == others.end() ? nullptr : other->second));
        if (other != others.end())
            others.erase(other);
    }
    for (const auto& metric : months.scenario->metrics) {
        if (others.contains(metric.id))
            add(rowOf(metric, nullptr, &metric));
    }
    std::ranges::stable_sort(table.metrics, {}, [](const ComparedMetric& metric) {
        return std::pair(metric.entity != "application", metric.entity);
    });
    return table;
}

Figure largestChanges(const CompareTable& table, const ChangeThreshold& threshold) {
    std::vector<const ComparedMetric*> changed;
    for (const auto& metric : table.metrics) {
        if (isHeadline(metric) && std::isfinite(metric.share()) && threshold.isMet(metric))
            changed.push_back(&metric);
    }
    const std::size_t all = changed.size();
    std::ranges::stable_sort(changed, std::greater(),
                             [](const auto* metric) { return std::abs(metric->share()); });
    changed.resize(std::min(all, largestShown));

    Figure figure;
    figure.id = "compare.changes";
    figure.title = Text(translatable("Metrics", "What changes most"));
    figure.kind = ChartKind::horizontalBar;
    figure.y.title = Text(translatable("Metrics", "Change"));
    figure.y.unit = Unit::ratio;
    figure.refining = table.refining;
    Column column{.id = "scenario",
                  .name = Text(translatable("Metrics", "Change")),
                  .unit = Unit::ratio,
                  .role = ScenarioRole::scenario};
    for (const auto* metric : changed) {
        figure.categories.push_back(nameWithEntity(*metric));
        figure.categoryIds.push_back(metric->id);
        column.values.push_back(metric->share());
        column.low.push_back(metric->low / metric->baseline.value);
        column.high.push_back(metric->high / metric->baseline.value);
    }
    figure.columns = {std::move(column)};
    figure.finding =
        changed.empty()
            ? Text(translatable("Metrics", "No figure changes by more than %1"),
                   {Quantity{threshold.share, Unit::ratio}})
            : Text(translatable("Metrics", "%1 figures change by more than %2; most of all %3, "
                                           "by %4"),
                   {static_cast<std::int64_t>(all), Quantity{threshold.share, Unit::ratio},
                    figure.categories.front().english(),
                    Quantity{changed.front()->share(), Unit::ratio}});
    return figure;
}

} // namespace headroom::figures
