#include "model/assessment/quotas.h"

#include "model/assessment/peak_rate.h"
#include "model/document/json_pointer.h"
#include "model/simulation/table_capacity.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace headroom::assessment {

using document::Text;
using document::translatable;
using document::TranslatableSource;
using document::Unit;
using simulation::Estimate;

const char* word(QuotaLevel level) {
    switch (level) {
    case QuotaLevel::fine:
        return "fine";
    case QuotaLevel::near:
        return "near";
    case QuotaLevel::exceeded:
        return "exceeded";
    case QuotaLevel::unknown:
        return "unknown";
    }
    return "unknown";
}

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr double nearShare = 0.8;
constexpr double monthSeconds = 730.0 * 3600;
constexpr double gibibyte = 1024.0 * 1024 * 1024;
/// A history holds at most these for one state of a Task: entered, scheduled, started, succeeded,
/// exited; an execution starts and ends with one each.
constexpr double historyEventsPerTransition = 5;
constexpr double historyEventsBeside = 2;

Estimate exact(double value) {
    return {value, value, value, nothing, nothing};
}

Estimate scaled(Estimate estimate, double factor) {
    for (double* part : {&estimate.value, &estimate.low, &estimate.high, &estimate.assumptionLow,
                         &estimate.assumptionHigh})
        *part *= factor;
    return estimate;
}

class Collecting {
public:
    Collecting(const system::System& system, const simulation::Results& results,
               const ServiceLimits& limits)
        : system_(system)
        , results_(results)
        , limits_(limits)
        , peakToMean_(peakToMean(results)) {
        if (!results.usage.empty())
            usage_ = simulation::meanUsage(results.usage);
    }

    std::vector<Quota> all() {
        addAccountConcurrency();
        for (const auto& function : system_.functions)
            addFunction(function);
        addWorkflowRates();
        for (std::size_t i = 0; i < system_.workflows.size(); ++i)
            addWorkflow(system_.workflows[i]);
        for (std::size_t i = 0; i < system_.tables.size(); ++i)
            addTable(i);
        addBusRates();
        for (const auto& bus : system_.buses)
            addBus(bus);
        for (const auto& event : system_.events)
            add("eventBridge.event-size", "eventBridge", event.id, "eventBridge.putEventsBytes",
                translatable("Quotas", "Size of an event"),
                translatable("Quotas", "Stated size of the event"), Unit::bytes,
                exact(event.sizeBytes), Moves::not_);
        std::ranges::stable_sort(quotas_, std::ranges::greater(), [](const Quota& quota) {
            return std::isfinite(quota.share) ? quota.share : -1;
        });
        return std::move(quotas_);
    }

private:
    enum class Moves { withTraffic, not_ };

    Estimate metric(const std::string& id) const {
        const auto* series = results_.find(id);
        if (series == nullptr || series->metric.estimate.insufficient)
            return exact(nothing);
        return series->metric.estimate;
    }

    static void judge(Quota& quota, Moves moves) {
        const double used = quota.used.value;
        quota.share = quota.limit > 0 ? used / quota.limit : nothing;
        if (moves == Moves::withTraffic && used > 0 && std::isfinite(used))
            quota.breaksAtTraffic = quota.limit / used;
        if (!std::isfinite(quota.share))
            quota.level = QuotaLevel::unknown;
        else if (quota.share > 1)
            quota.level = QuotaLevel::exceeded;
        else
            quota.level = quota.share >= nearShare ? QuotaLevel::near : QuotaLevel::fine;
    }

    std::string nameOf(const std::string& id) const {
        const auto in = [&](const auto& entities) -> std::string {
            const auto found =
                std::ranges::find_if(entities, [&](const auto& entity) { return entity.id == id; });
            return found == entities.end() ? std::string() : found->name;
        };
        for (const std::string& name :
             {in(system_.functions), in(system_.workflows), in(system_.tables), in(system_.buses)})
            if (!name.empty())
                return name;
        return id;
    }

    Quota* push(Quota quota, Moves moves) {
        quota.entityName = nameOf(quota.entity);
        if (!quota.entity.empty())
            quota.id += "." + quota.entity;
        judge(quota, moves);
        quotas_.push_back(std::move(quota));
        return &quotas_.back();
    }

    /// A limit of AWS's; without one in the price book there is no quota to show.
    Quota* add(const char* id, const char* service, const std::string& entity, const char* limit,
               TranslatableSource name, TranslatableSource basis, Unit unit, const Estimate& used,
               Moves moves, bool atMost = false) {
        const auto found = limits_.find(limit);
        if (!found)
            return nullptr;
        return push({.id = id,
                     .service = service,
                     .entity = entity,
                     .name = Text(name),
                     .basis = Text(basis),
                     .unit = unit,
                     .used = used,
                     .atMost = atMost,
                     .limit = found->value,
                     .adjustable = found->adjustable,
                     .source = found->source,
                     .confidence = found->confidence},
                    moves);
    }

    /// A limit that the application sets itself.
    Quota* addOwn(const char* id, const char* service, const std::string& entity,
                  const std::string& pointer, double limit, TranslatableSource name,
                  TranslatableSource basis, Unit unit, const Estimate& used, Moves moves) {
        return push({.id = id,
                     .service = service,
                     .entity = entity,
                     .name = Text(name),
                     .basis = Text(basis),
                     .unit = unit,
                     .used = used,
                     .limit = limit,
                     .own = true,
                     .adjustable = true,
                     .source = pointer},
                    moves);
    }

    /// Where calls were turned away the limit is reached whatever the pool shows.
    void countThrottles(Quota* quota, double throttles) const {
        if (quota == nullptr || !(throttles > 0))
            return;
        quota->level = QuotaLevel::exceeded;
        quota->share = std::max(quota->share, 1.0);
        quota->breaksAtTraffic = std::min(quota->breaksAtTraffic.value_or(1.0), 1.0);
    }

    void addAccountConcurrency() {
        if (system_.functions.empty())
            return;
        const auto known = limits_.find("lambda.concurrencyPerAccountDefault");
        Quota quota{.id = "lambda.account-concurrency",
                    .service = "lambda",
                    .name = Text(translatable("Quotas", "Concurrent executions of the account")),
                    .basis = Text(translatable("Quotas", "Most environments busy at one moment of "
                                                         "all simulated days")),
                    .used = metric("application.concurrency.max"),
                    .limit = static_cast<double>(system_.platform.accountConcurrency),
                    .adjustable = true,
                    .source = known ? known->source : std::string()};
        if (!known || known->value != quota.limit) {
            quota.own = true;
            quota.source = "/platform/accountConcurrency";
        }
        double throttles = 0;
        for (const auto& function : system_.functions)
            if (!function.reservedConcurrency)
                throttles += zeroIfUnknown(metric(function.id + ".throttles").value);
        countThrottles(push(std::move(quota), Moves::withTraffic), throttles);
    }

    static double zeroIfUnknown(double value) { return std::isfinite(value) ? value : 0; }

    void addFunction(const system::Function& function) {
        const std::string& id = function.id;
        const std::string pointer = document::appendToken("/functions", id);
        const Estimate busy = metric(id + ".concurrency.max");
        if (function.reservedConcurrency && *function.reservedConcurrency > 0)
            countThrottles(
                addOwn("lambda.reserved-concurrency", "lambda", id,
                       pointer + "/reservedConcurrency", *function.reservedConcurrency,
                       translatable("Quotas", "Reserved concurrency"),
                       translatable("Quotas",
                                    "Most environments busy at one moment of all simulated days"),
                       Unit::count, busy, Moves::withTraffic),
                zeroIfUnknown(metric(id + ".throttles").value));
        add("lambda.burst-scaling", "lambda", id, "lambda.scalingEnvironmentsPer10Seconds",
            translatable("Quotas", "New environments within ten seconds"),
            translatable("Quotas", "Most environments busy at one moment, as if all of them had "
                                   "started within the same ten seconds"),
            Unit::count, busy, Moves::withTraffic, true);
        addOwn("lambda.timeout", "lambda", id, pointer + "/timeoutSeconds", function.timeoutSeconds,
               translatable("Quotas", "Timeout"),
               translatable("Quotas", "99th percentile of the duration"), Unit::seconds,
               scaled(metric(id + ".duration.p99"), 1e-3), Moves::not_);
        if (function.memoryUsedMaxMb > 0)
            addOwn("lambda.memory", "lambda", id, pointer + "/memoryMb", function.memoryMb,
                   translatable("Quotas", "Memory"),
                   translatable("Quotas", "Highest memory use that the overlay states"),
                   Unit::megabytes, exact(function.memoryUsedMaxMb), Moves::not_);
        add("lambda.init", "lambda", id, "lambda.initMaximumSeconds",
            translatable("Quotas", "Duration of an init"),
            translatable("Quotas", "99th percentile of what a cold start adds"), Unit::seconds,
            scaled(metric(id + ".coldStart.p99"), 1e-3), Moves::not_, true);
    }

    /// Starts a second at the peak: sources that start the workflow at their own peaks, as if these
    /// met, and what else starts it at the peak of the simulated day.
    double startsAtPeak(const system::Workflow& workflow) const {
        double direct = 0;
        double directMean = 0;
        for (const auto& source : system_.sources) {
            if (source.target.kind != system::EntityKind::workflow ||
                source.target.id != workflow.id)
                continue;
            direct += peakRate(source, system_.profiles);
            directMean += meanRate(source);
        }
        const double mean = metric(workflow.id + ".executions").value / monthSeconds;
        const auto* series = findSeries(results_, workflow.id, "executionsStarted");
        const double peak = series == nullptr ? peakToMean_ : peakToMean(*series);
        return direct + std::max(0.0, mean - directMean) * peak;
    }

    void addWorkflowRates() {
        double standard = 0;
        double transitions = 0;
        double express = 0;
        bool anyStandard = false;
        bool anyExpress = false;
        for (const auto& workflow : system_.workflows) {
            const double starts = startsAtPeak(workflow);
            (workflow.express ? anyExpress : anyStandard) = true;
            if (workflow.express) {
                express += starts;
            } else {
                standard += starts;
                transitions += starts * metric(workflow.id + ".transitions").value;
            }
        }
        constexpr auto peaks =
            translatable("Quotas", "Sources at their own peaks, as if these came together, and "
                                   "other starts at the busiest five minutes of the day; a bucket "
                                   "absorbs short bursts besides");
        if (anyStandard) {
            add("stepFunctions.start-rate", "stepFunctions", "",
                "stepFunctions.startExecutionBucketStandard.refillPerSecond",
                translatable("Quotas", "Standard executions started a second"), peaks,
                Unit::perSecond, exact(standard), Moves::withTraffic, true);
            add("stepFunctions.transition-rate", "stepFunctions", "",
                "stepFunctions.stateTransitionBucketStandard.refillPerSecond",
                translatable("Quotas", "State transitions a second"),
                translatable("Quotas",
                             "Starts at their peak, times the transitions of an execution, as if "
                             "it made them at once"),
                Unit::perSecond, exact(transitions), Moves::withTraffic, true);
        }
        if (anyExpress)
            add("stepFunctions.express-start-rate", "stepFunctions", "",
                "stepFunctions.startExecutionBucketExpress.refillPerSecond",
                translatable("Quotas", "Express executions started a second"), peaks,
                Unit::perSecond, exact(express), Moves::withTraffic, true);
    }

    void addWorkflow(const system::Workflow& workflow) {
        if (workflow.express) {
            add("stepFunctions.express-duration", "stepFunctions", workflow.id,
                "stepFunctions.expressMaximumSeconds",
                translatable("Quotas", "Duration of an Express execution"),
                translatable("Quotas", "99th percentile of all executions"), Unit::seconds,
                metric(workflow.id + ".durationAll.p99"), Moves::not_);
        } else {
            Estimate events =
                scaled(metric(workflow.id + ".transitions"), historyEventsPerTransition);
            for (double* part : {&events.value, &events.low, &events.high})
                *part += historyEventsBeside;
            add("stepFunctions.history", "stepFunctions", workflow.id,
                "stepFunctions.standardHistoryEvents",
                translatable("Quotas", "History events of an execution"),
                translatable("Quotas", "Mean transitions of an execution, five events each, and "
                                       "two for its start and end"),
                Unit::count, events, Moves::not_, true);
        }
        add("stepFunctions.payload", "stepFunctions", workflow.id, "stepFunctions.payloadBytes",
            translatable("Quotas", "Data that an execution carries"),
            translatable("Quotas", "The largest input and the largest result of each state, as if "
                                   "all were kept to the end"),
            Unit::bytes, exact(carriedBytes(workflow)), Moves::not_, true);
    }

    static double carriedBytes(const system::Workflow& workflow) {
        const auto sizeOf = [](const std::shared_ptr<const nlohmann::json>& value) {
            return value ? static_cast<double>(
                               value->dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)
                                   .size())
                         : 0.0;
        };
        double bytes = 0;
        for (const auto& input : workflow.inputs)
            bytes = std::max(bytes, sizeOf(input.value));
        for (const auto& state : workflow.states) {
            double largest = 0;
            for (const auto& outcome : state.outcomes)
                largest = std::max(largest, sizeOf(outcome.result));
            bytes += largest;
        }
        return bytes;
    }

    void addTable(std::size_t index) {
        const system::Table& table = system_.tables[index];
        const std::string& id = table.id;
        add("dynamodb.item-size", "dynamodb", id, "dynamodb.itemBytes",
            translatable("Quotas", "Size of an item"),
            translatable("Quotas", "Stated mean size of an item"), Unit::bytes,
            exact(table.itemBytes), Moves::not_);
        add("dynamodb.global-indexes", "dynamodb", id, "dynamodb.globalSecondaryIndexes",
            translatable("Quotas", "Global secondary indexes"),
            translatable("Quotas", "As configured"), Unit::count,
            exact(static_cast<double>(table.globalSecondaryIndexes.size())), Moves::not_);
        add("dynamodb.local-indexes", "dynamodb", id, "dynamodb.localSecondaryIndexes",
            translatable("Quotas", "Local secondary indexes"),
            translatable("Quotas", "As configured"), Unit::count,
            exact(static_cast<double>(table.localSecondaryIndexes.size())), Moves::not_);
        if (index >= usage_.tables.size())
            return;
        const simulation::TableUsage& use = usage_.tables[index];
        const Estimate reads = scaled(metric(id + ".readRequestUnits"), peakToMean_ / monthSeconds);
        const Estimate writes =
            scaled(metric(id + ".writeRequestUnits"), peakToMean_ / monthSeconds);
        addPartitions(table, use, reads, writes);
        if (table.provisioned) {
            addCapacity(id, "readCapacityUnits", use.readCapacityUnits, reads,
                        translatable("Quotas", "Provisioned read capacity"),
                        metric(id + ".readThrottles").value);
            addCapacity(id, "writeCapacityUnits", use.writeCapacityUnits, writes,
                        translatable("Quotas", "Provisioned write capacity"),
                        metric(id + ".writeThrottles").value);
            return;
        }
        constexpr auto day = translatable(
            "Quotas", "Units of the month, at the peak of the simulated day's invocations");
        add("dynamodb.table-reads", "dynamodb", id, "dynamodb.tableUnitsPerSecondDefault",
            translatable("Quotas", "Read units a second of the table"), day, Unit::perSecond, reads,
            Moves::withTraffic);
        add("dynamodb.table-writes", "dynamodb", id, "dynamodb.tableUnitsPerSecondDefault",
            translatable("Quotas", "Write units a second of the table"), day, Unit::perSecond,
            writes, Moves::withTraffic);
    }

    void addPartitions(const system::Table& table, const simulation::TableUsage& use,
                       const Estimate& reads, const Estimate& writes) {
        const auto size = limits_.find("dynamodb.partitionGb");
        if (!size)
            return;
        const double bytes = std::max(table.items * table.itemBytes, use.storageGb * gibibyte);
        const double partitions = std::max(1.0, std::ceil(bytes / gibibyte / size->value));
        const double hottest =
            std::max(1 / partitions, 1 / simulation::zipfSum(table.items, table.partitionSkew));
        constexpr auto basis =
            translatable("Quotas", "Units at the peak of the day, times the share of the hottest "
                                   "partition: one for each 10 GB, or the most wanted key");
        add("dynamodb.partition-reads", "dynamodb", table.id,
            "dynamodb.partitionReadUnitsPerSecond",
            translatable("Quotas", "Read units a second of the hottest partition"), basis,
            Unit::perSecond, scaled(reads, hottest), Moves::withTraffic, true);
        add("dynamodb.partition-writes", "dynamodb", table.id,
            "dynamodb.partitionWriteUnitsPerSecond",
            translatable("Quotas", "Write units a second of the hottest partition"), basis,
            Unit::perSecond, scaled(writes, hottest), Moves::withTraffic, true);
    }

    void addCapacity(const std::string& table, const char* property, double capacity,
                     const Estimate& used, TranslatableSource name, double throttles) {
        const std::string id = std::string("dynamodb.") + property;
        countThrottles(
            addOwn(id.c_str(), "dynamodb", table,
                   document::appendToken("/tables", table) + "/" + property, capacity, name,
                   translatable("Quotas", "Units of the month, at the peak of the simulated day's "
                                          "invocations"),
                   Unit::perSecond, used, Moves::withTraffic),
            zeroIfUnknown(throttles));
    }

    void addBusRates() {
        if (system_.buses.empty() || usage_.buses.empty())
            return;
        double direct = 0;
        double directMean = 0;
        for (const auto& source : system_.sources) {
            if (source.target.kind != system::EntityKind::event)
                continue;
            direct += peakRate(source, system_.profiles);
            directMean += meanRate(source);
        }
        double published = 0;
        double delivered = 0;
        for (const auto& bus : usage_.buses) {
            published += bus.events / monthSeconds;
            delivered += bus.deliveries / monthSeconds;
        }
        const double atPeak = direct + std::max(0.0, published - directMean) * peakToMean_;
        add("eventBridge.put-rate", "eventBridge", "", "eventBridge.putEventsPerSecond",
            translatable("Quotas", "PutEvents requests a second"),
            translatable("Quotas", "Sources at their own peaks, as if these came together, other "
                                   "events at the peak of the day; one event a request"),
            Unit::perSecond, exact(atPeak), Moves::withTraffic, true);
        add("eventBridge.delivery-rate", "eventBridge", "", "eventBridge.invocationsPerSecond",
            translatable("Quotas", "Deliveries to targets a second"),
            translatable("Quotas", "Events at their peak, times the targets of an event"),
            Unit::perSecond, exact(published > 0 ? atPeak * delivered / published : 0),
            Moves::withTraffic, true);
    }

    void addBus(const system::Bus& bus) {
        add("eventBridge.rules", "eventBridge", bus.id, "eventBridge.rulesPerBus",
            translatable("Quotas", "Rules of a bus"), translatable("Quotas", "As configured"),
            Unit::count, exact(static_cast<double>(bus.rules.size())), Moves::not_);
        if (bus.rules.empty())
            return;
        const auto& fullest = *std::ranges::max_element(
            bus.rules, {}, [](const system::Rule& rule) { return rule.targets.size(); });
        add("eventBridge.targets", "eventBridge", bus.id, "eventBridge.targetsPerRule",
            translatable("Quotas", "Targets of a rule"),
            translatable("Quotas", "As configured; the rule with the most"), Unit::count,
            exact(static_cast<double>(fullest.targets.size())), Moves::not_);
    }

    const system::System& system_;
    const simulation::Results& results_;
    const ServiceLimits& limits_;
    double peakToMean_;
    simulation::Usage usage_;
    std::vector<Quota> quotas_;
};

} // namespace

std::vector<Quota> quotas(const system::System& system, const simulation::Results& results,
                          const ServiceLimits& limits) {
    return Collecting(system, results, limits).all();
}

} // namespace headroom::assessment
