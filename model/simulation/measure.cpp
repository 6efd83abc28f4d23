#include "model/simulation/measure.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>

namespace headroom::simulation {

namespace {

using document::Unit;

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

struct Percentile {
    const char* name;
    double probability;
};

constexpr std::array percentiles{Percentile{"p05", 0.05}, Percentile{"p50", 0.5},
                                 Percentile{"p90", 0.9}, Percentile{"p95", 0.95},
                                 Percentile{"p99", 0.99}};

double share(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? nothing : static_cast<double>(part) / static_cast<double>(whole);
}

/// Goes through all metrics; `Sink` is told each as (entity, name, statistic, unit, value,
/// observations, kind, probability).
template <typename Sink>
class Measuring {
public:
    Measuring(const Plan::Data& plan, const Tally& tally, const MonthlyCounts& counts, Sink sink)
        : plan_(plan)
        , tally_(tally)
        , counts_(counts)
        , usage_(usageOf(plan, counts))
        , factor_(tally.countedSeconds > 0 ? monthSeconds / tally.countedSeconds : 0)
        , sink_(sink) {}

    void all() {
        for (std::size_t i = 0; i < plan_.functions.size(); ++i)
            addFunction(i);
        for (std::size_t i = 0; i < plan_.workflows.size(); ++i)
            addWorkflow(i);
        for (std::size_t i = 0; i < plan_.system.tables.size(); ++i)
            addTable(i);
        for (std::size_t i = 0; i < plan_.system.buses.size(); ++i)
            addBus(i);
        for (std::size_t i = 0; i < plan_.sources.size(); ++i)
            addSource(i);
        for (std::size_t i = 0; i < plan_.dependencies.size(); ++i)
            addDependency(i);
        addApplication();
    }

private:
    void add(const std::string& entity, const char* name, Unit unit, double value,
             std::uint64_t observations, MeasureKind kind = MeasureKind::mean) {
        sink_(entity, name, "", unit, value, observations, kind, 0);
    }

    void addDistribution(const std::string& entity, const char* name, Unit unit,
                         const Histogram& histogram) {
        sink_(entity, name, "mean", unit, histogram.mean(), histogram.count(), MeasureKind::mean,
              0);
        std::array<double, percentiles.size()> probabilities{};
        std::array<double, percentiles.size()> values{};
        std::ranges::transform(percentiles, probabilities.begin(), &Percentile::probability);
        histogram.quantiles(probabilities, values);
        for (std::size_t i = 0; i < percentiles.size(); ++i)
            sink_(entity, name, percentiles[i].name, unit, values[i], histogram.count(),
                  MeasureKind::quantile, percentiles[i].probability);
    }

    void addShare(const std::string& entity, const char* name, std::uint64_t part,
                  std::uint64_t whole) {
        add(entity, name, Unit::ratio, share(part, whole), whole, MeasureKind::share);
    }

    void addMonthly(const std::string& entity, const char* name, std::uint64_t count) {
        add(entity, name, Unit::perMonth, static_cast<double>(count) * factor_, count);
    }

    void addExpected(const std::string& entity, const char* name, double monthly,
                     std::uint64_t count) {
        add(entity, name, Unit::perMonth, monthly, count);
    }

    void addFunction(std::size_t index) {
        const FunctionTally& tally = tally_.functions[index];
        const std::string& id = plan_.system.functions[index].id;
        addDistribution(id, "duration", Unit::milliseconds, tally.duration);
        addDistribution(id, "responseTime", Unit::milliseconds, tally.response);
        addDistribution(id, "coldStart", Unit::milliseconds, tally.coldAdded);
        addExpected(id, "invocations", counts_.functions[index].invocations, tally.invocations);
        addShare(id, "coldStartRate", tally.cold, tally.invocations);
        addShare(id, "errorRate", tally.errors, tally.invocations);
        addShare(id, "timeoutRate", tally.timeouts, tally.invocations);
        addMonthly(id, "throttles", tally.throttles);
        const double busySeconds = (tally.duration.sum() + tally.parts.mean(1).cold) / 1000;
        add(id, "concurrency", Unit::count,
            tally.pool.elapsed > 0 ? tally.pool.busySeconds / tally.pool.elapsed
                                   : busySeconds / std::max(tally_.countedSeconds, 1.0),
            tally.invocations);
        add(id, "concurrency.max", Unit::count, tally.pool.maximumBusy, tally.invocations,
            MeasureKind::maximum);
        const FunctionCounts& counts = counts_.functions[index];
        add(id, "billedInit", Unit::milliseconds,
            tally.cold == 0 ? nothing : 1000 * counts.billedInitSeconds / counts.cold, tally.cold);
    }

    void addWorkflow(std::size_t index) {
        const WorkflowTally& tally = tally_.workflows[index];
        const std::string& id = plan_.system.workflows[index].id;
        addDistribution(id, "duration", Unit::seconds, tally.success);
        addDistribution(id, "durationAll", Unit::seconds, tally.all);
        addExpected(id, "executions", counts_.workflows[index].executions, tally.executions);
        addShare(id, "successRate", tally.succeeded, tally.executions);
        add(id, "transitions", Unit::count, share(tally.transitions(), tally.executions),
            tally.executions);
    }

    void addTable(std::size_t index) {
        const TableUsage& table = usage_.tables[index];
        add(table.table, "readRequestUnits", Unit::requestUnits, table.readRequestUnits, 1);
        add(table.table, "writeRequestUnits", Unit::requestUnits, table.writeRequestUnits, 1);
        add(table.table, "storageGb", Unit::gigabytes, table.storageGb, 1);
        const TableTally& tally = tally_.tables[index];
        if (plan_.tables[index].limited) {
            addMonthly(table.table, "throttles", tally.readThrottles + tally.writeThrottles);
            addMonthly(table.table, "readThrottles", tally.readThrottles);
            addMonthly(table.table, "writeThrottles", tally.writeThrottles);
        }
    }

    void addBus(std::size_t index) {
        const BusUsage& bus = usage_.buses[index];
        double wasted = 0;
        for (const EventPlan& event : plan_.events)
            for (std::uint32_t v = event.firstVariant; v < event.firstVariant + event.variants; ++v)
                for (std::uint32_t i = 0; event.bus == index && i < plan_.variants[v].deliveries;
                     ++i) {
                    const std::uint32_t delivery = plan_.variants[v].firstDelivery + i;
                    if (plan_.deliveries[delivery].wasted)
                        wasted += counts_.deliveries[delivery];
                }
        add(bus.bus, "events", Unit::perMonth, bus.events, 1);
        add(bus.bus, "deliveries", Unit::perMonth, bus.deliveries, 1);
        addDistribution(bus.bus, "deliveryLatency", Unit::milliseconds,
                        tally_.buses[index].latency);
        addExpected(bus.bus, "wastedDeliveries", wasted, 1);
        addMonthly(bus.bus, "failedDeliveries", tally_.buses[index].failed);
    }

    /// A replay keeps no count by source: its arrivals are the expected ones.
    std::uint64_t arrivalsSeen(std::size_t source) const {
        return tally_.origins.size() == plan_.sources.size()
                   ? tally_.origins[source].arrivals
                   : static_cast<std::uint64_t>(std::llround(counts_.arrivals[source]));
    }

    void addSource(std::size_t index) {
        const SourceTally& tally = tally_.sources[index];
        const std::string& id = plan_.system.sources[plan_.sourceIndex[index]].id;
        addDistribution(id, "responseTime", Unit::milliseconds, tally.response);
        addExpected(id, "arrivals", counts_.arrivals[index], arrivalsSeen(index));
    }

    void addDependency(std::size_t index) {
        const DependencyPlan& plan = plan_.dependencies[index];
        if (plan.concurrency == unlimited && plan.perSecond == unlimited)
            return;
        const Histogram& waits = tally_.dependencyWaits[index];
        const std::string& id = plan_.system.dependencies[index].id;
        addDistribution(id, "queueing", Unit::milliseconds, waits);
        // Who did not wait at all counts in the first bucket.
        addShare(id, "queueingRate", waits.count() - waits.countOf(0), waits.count());
    }

    void addApplication() {
        const std::string id = "application";
        std::uint64_t invocations = 0;
        std::uint64_t cold = 0;
        double monthly = 0;
        for (const FunctionCounts& counts : counts_.functions)
            monthly += counts.invocations;
        Histogram coldAdded;
        for (const FunctionTally& tally : tally_.functions) {
            invocations += tally.invocations;
            cold += tally.cold;
            coldAdded.merge(tally.coldAdded);
        }
        std::uint64_t executions = 0;
        std::uint64_t succeeded = 0;
        for (const WorkflowTally& tally : tally_.workflows) {
            executions += tally.executions;
            succeeded += tally.succeeded;
        }
        Histogram responses;
        for (std::size_t i = 0; i < plan_.sources.size(); ++i)
            if (plan_.sources[i].api != nobody)
                responses.merge(tally_.sources[i].response);
        addExpected(id, "invocations", monthly, invocations);
        addShare(id, "coldStartRate", cold, invocations);
        addDistribution(id, "coldStart", Unit::milliseconds, coldAdded);
        addShare(id, "successRate", succeeded, executions);
        addDistribution(id, "databaseQuery", Unit::milliseconds, tally_.databaseQueries);
        addTableCalls(id);
        addDistribution(id, "apiResponseTime", Unit::milliseconds, responses);
        add(id, "concurrency.max", Unit::count, tally_.maximumBusy, invocations,
            MeasureKind::maximum);
        addUtilization(id);
    }

    void addTableCalls(const std::string& id) {
        double calls = 0;
        for (const TableUse& use : plan_.tableUses)
            calls += use.calls * counts_.actions[use.action];
        double throttled = 0;
        for (const TableTally& table : tally_.tables)
            throttled += static_cast<double>(table.throttledRequests) * factor_;
        const auto count = static_cast<std::uint64_t>(calls);
        addShare(id, "databaseQuerySuccessRate",
                 count - std::min(count, static_cast<std::uint64_t>(throttled)), count);
    }

    void addUtilization(const std::string& id) {
        double used = 0;
        double configured = 0;
        for (std::size_t i = 0; i < plan_.functions.size(); ++i) {
            const system::Function& function = plan_.system.functions[i];
            const double seconds = tally_.functions[i].duration.sum();
            used += seconds * std::min(function.memoryUsedMaxMb, function.memoryMb);
            configured += seconds * function.memoryMb;
        }
        add(id, "utilization", Unit::ratio, configured > 0 ? used / configured : nothing, 1);
    }

    const Plan::Data& plan_;
    const Tally& tally_;
    const MonthlyCounts& counts_;
    Usage usage_;
    double factor_;
    Sink sink_;
};

DailySeries series(const std::string& entity, const char* name, Unit unit, auto&& value) {
    DailySeries result{entity, name, unit, DayTally::bucketSeconds, {}};
    result.values.reserve(DayTally::buckets);
    for (std::size_t i = 0; i < DayTally::buckets; ++i)
        result.values.push_back(value(i));
    return result;
}

} // namespace

std::vector<Measure> measure(const Plan::Data& plan, const Tally& tally,
                             const MonthlyCounts& counts) {
    std::vector<Measure> measures;
    const auto collect = [&](const std::string& entity, const char* name, const char* statistic,
                             Unit unit, double value, std::uint64_t observations, MeasureKind kind,
                             double probability) {
        Measure measure;
        Metric& metric = measure.metric;
        metric.entity = entity;
        metric.name = *statistic == '\0' ? name : fmt::format("{}.{}", name, statistic);
        metric.id = fmt::format("{}.{}", entity, metric.name);
        metric.unit = unit;
        metric.estimate.value = value;
        metric.estimate.observations = observations;
        measure.kind = kind;
        measure.probability = probability;
        measures.push_back(std::move(measure));
    };
    Measuring(plan, tally, counts, collect).all();
    return measures;
}

std::vector<double> measureValues(const Plan::Data& plan, const Tally& tally,
                                  const MonthlyCounts& counts) {
    std::vector<double> values;
    const auto collect = [&](const std::string&, const char*, const char*, Unit, double value,
                             std::uint64_t, MeasureKind, double) { values.push_back(value); };
    Measuring(plan, tally, counts, collect).all();
    return values;
}

std::vector<DurationHistogram> histogramsOf(const Plan::Data& plan, const Tally& tally) {
    std::vector<DurationHistogram> result;
    for (std::size_t i = 0; i < plan.functions.size(); ++i) {
        const std::string& id = plan.system.functions[i].id;
        const FunctionTally& function = tally.functions[i];
        result.push_back({id, "duration", Unit::milliseconds, function.duration});
        result.push_back({id, "responseTime", Unit::milliseconds, function.response});
        result.push_back({id, "coldStart", Unit::milliseconds, function.coldAdded});
    }
    for (std::size_t i = 0; i < plan.workflows.size(); ++i) {
        const std::string& id = plan.system.workflows[i].id;
        result.push_back({id, "duration", Unit::seconds, tally.workflows[i].success});
        result.push_back({id, "durationAll", Unit::seconds, tally.workflows[i].all});
    }
    Histogram responses;
    for (std::size_t i = 0; i < plan.sources.size(); ++i) {
        const std::string& id = plan.system.sources[plan.sourceIndex[i]].id;
        result.push_back({id, "responseTime", Unit::milliseconds, tally.sources[i].response});
        if (plan.sources[i].api != nobody)
            responses.merge(tally.sources[i].response);
    }
    for (std::size_t i = 0; i < plan.dependencies.size(); ++i)
        if (tally.dependencyWaits[i].count() > 0)
            result.push_back({plan.system.dependencies[i].id, "queueing", Unit::milliseconds,
                              tally.dependencyWaits[i]});
    result.push_back({"application", "databaseQuery", Unit::milliseconds, tally.databaseQueries});
    result.push_back({"application", "apiResponseTime", Unit::milliseconds, std::move(responses)});
    return result;
}

std::vector<Breakdown> breakdownsOf(const Plan::Data& plan, const Tally& tally) {
    std::vector<Breakdown> result;
    const auto add = [&](const std::string& id, Unit unit, const Parts& p, double scale) {
        const double total = p.queueing + p.cold + p.execution + p.transition + p.wait + p.retry;
        result.push_back({id, unit, total * scale, p.queueing * scale, p.cold * scale,
                          p.execution * scale, p.transition * scale, p.wait * scale,
                          p.retry * scale});
    };
    for (std::size_t i = 0; i < plan.functions.size(); ++i)
        add(plan.system.functions[i].id, Unit::milliseconds,
            tally.functions[i].parts.mean(tally.functions[i].invocations), 1);
    for (std::size_t i = 0; i < plan.workflows.size(); ++i)
        add(plan.system.workflows[i].id, Unit::seconds,
            tally.workflows[i].parts.mean(tally.workflows[i].succeeded), 1e-3);
    return result;
}

std::vector<DailySeries> seriesOf(const Plan::Data& plan, const Tally& tally) {
    // What one day would count in the bucket; a gap where no window covers it.
    const auto perDay = [&](const auto& buckets, auto member, double unit) {
        return [&buckets, &tally, member, unit](std::size_t i) {
            const double days = static_cast<double>(tally.day.windowSeconds[i]) / DayTally::scale /
                                DayTally::bucketSeconds;
            return days > 0 ? static_cast<double>(buckets[i].*member) / unit / days : nothing;
        };
    };
    using Bucket = DayTally::FunctionBucket;
    std::vector<DailySeries> result;
    for (std::size_t f = 0; f < plan.functions.size(); ++f) {
        const std::string& id = plan.system.functions[f].id;
        const std::vector<Bucket>& day = tally.day.functions[f];
        const auto count = [&](const char* name, std::int64_t Bucket::*member) {
            result.push_back(series(id, name, Unit::count, perDay(day, member, 1)));
        };
        count("invocations", &Bucket::invocations);
        count("coldStarts", &Bucket::cold);
        count("errors", &Bucket::errors);
        count("throttles", &Bucket::throttles);
        result.push_back(series(id, "duration", Unit::milliseconds, [&day](std::size_t i) {
            return day[i].invocations > 0 ? static_cast<double>(day[i].duration) / DayTally::scale /
                                                static_cast<double>(day[i].invocations)
                                          : nothing;
        }));
        result.push_back(
            series(id, "concurrency", Unit::count,
                   perDay(day, &Bucket::busy, DayTally::scale * DayTally::bucketSeconds)));
    }
    for (std::size_t t = 0; t < plan.tables.size(); ++t) {
        using TableBucket = DayTally::TableBucket;
        const auto& day = tally.day.tables[t];
        if (day.empty())
            continue;
        const std::string& id = plan.system.tables[t].id;
        result.push_back(
            series(id, "readThrottles", Unit::count, perDay(day, &TableBucket::readThrottles, 1)));
        result.push_back(series(id, "writeThrottles", Unit::count,
                                perDay(day, &TableBucket::writeThrottles, 1)));
    }
    for (std::size_t w = 0; w < plan.workflows.size(); ++w) {
        const std::string& id = plan.system.workflows[w].id;
        const auto& day = tally.day.workflows[w];
        result.push_back(series(id, "executionsStarted", Unit::count,
                                perDay(day, &DayTally::WorkflowBucket::started, 1)));
        result.push_back(series(id, "executionsFailed", Unit::count,
                                perDay(day, &DayTally::WorkflowBucket::failed, 1)));
    }
    return result;
}

std::vector<ExecutionEnd> endsOf(const Plan::Data& plan, const Tally& tally) {
    std::vector<ExecutionEnd> result;
    for (std::size_t w = 0; w < plan.workflows.size(); ++w) {
        const WorkflowTally& workflow = tally.workflows[w];
        const auto& states = plan.workflows[w].workflow->states();
        for (std::size_t s = 0; s < states.size(); ++s) {
            const auto add = [&](std::uint64_t count, bool succeeded) {
                if (count > 0)
                    result.push_back({plan.system.workflows[w].id, states[s].name, succeeded,
                                      share(count, workflow.executions)});
            };
            add(workflow.endedWell[s], true);
            add(workflow.ended[s], false);
        }
    }
    return result;
}

} // namespace headroom::simulation
