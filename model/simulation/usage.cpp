#include "model/simulation/monthly_counts.h"
#include "model/simulation/table_units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::simulation {

namespace {

constexpr double gigabyte = 1024.0 * 1024 * 1024;
constexpr double daySeconds = 86400;
/// Logs that are kept for ever are priced as if they were a year old.
constexpr double foreverDays = 365;

class UsageOfMonth {
public:
    UsageOfMonth(const Plan::Data& plan, const MonthlyCounts& counts)
        : plan_(plan)
        , counts_(counts) {}

    Usage make() {
        usage_.freeTier = plan_.system.freeTier;
        usage_.region = plan_.system.region;
        addFunctions();
        addWorkflows();
        addTables();
        addBuses();
        addMessaging();
        addApis();
        addRates();
        addLogs();
        addMonitoring();
        return std::move(usage_);
    }

private:
    void addFunctions() {
        for (std::size_t i = 0; i < plan_.functions.size(); ++i) {
            const system::Function& function = plan_.system.functions[i];
            const FunctionCounts& counts = counts_.functions[i];
            FunctionUsage u;
            u.function = function.id;
            u.arm64 = function.arm64;
            u.memoryMb = function.memoryMb;
            u.ephemeralStorageMb = function.ephemeralStorageMb;
            u.invocations = counts.invocations - counts.provisioned;
            u.coldStarts = counts.cold;
            u.billedSeconds = counts.billedSeconds;
            u.billedInitSeconds = counts.billedInitSeconds;
            u.provisionedConcurrency = function.provisionedConcurrency;
            u.provisionedConcurrencySeconds = function.provisionedConcurrency * monthSeconds;
            u.provisionedInvocations = counts.provisioned;
            u.provisionedBilledSeconds = counts.provisionedBilledSeconds;
            // Java runtimes are not charged for SnapStart.
            if (function.snapStart && !function.runtime.starts_with("java")) {
                u.snapStartRestores = u.coldStarts;
                u.snapStartCachedSeconds = monthSeconds;
            }
            const FunctionPlan& plan = plan_.functions[i];
            for (std::uint32_t a = plan.firstAction; a < plan.firstAction + plan.actions; ++a)
                u.logBytes += counts_.actions[a] * plan_.actions[a].logBytes;
            u.customMetrics = function.customMetrics;
            usage_.functions.push_back(std::move(u));
        }
    }

    void addWorkflows() {
        for (std::size_t i = 0; i < plan_.workflows.size(); ++i) {
            const WorkflowCounts& counts = counts_.workflows[i];
            const bool express = plan_.workflows[i].express;
            WorkflowUsage u;
            u.workflow = plan_.system.workflows[i].id;
            u.express = express;
            u.executions = counts.executions;
            u.transitions = counts.transitions;
            u.billedSeconds = counts.billedSeconds;
            u.logBytes = u.transitions *
                         (express ? plan_.system.platform.express : plan_.system.platform.standard)
                             .logBytesPerTransition;
            usage_.workflows.push_back(std::move(u));
        }
    }

    void addTables() {
        for (const system::Table& table : plan_.system.tables) {
            TableUsage u;
            u.table = table.id;
            u.provisioned = table.provisioned;
            u.infrequentAccess = table.infrequentAccess;
            u.readCapacityUnits = table.readCapacityUnits;
            u.writeCapacityUnits = table.writeCapacityUnits;
            for (const system::Index& index : table.globalSecondaryIndexes) {
                u.readCapacityUnits += index.readCapacityUnits;
                u.writeCapacityUnits += index.writeCapacityUnits;
            }
            u.storageGb = (tableBytes(table) + indexBytes(table)) / gigabyte;
            u.pointInTimeRecoveryGb = table.pointInTimeRecovery ? tableBytes(table) / gigabyte : 0;
            u.daxNodeType = table.daxNodeType;
            u.daxNodes = table.daxNodes;
            usage_.tables.push_back(std::move(u));
        }
        for (const TableUse& use : plan_.tableUses)
            addUnits(use.table, use.units, counts_.actions[use.action]);
        for (std::size_t w = 0; w < plan_.workflows.size(); ++w)
            for (std::size_t s = 0; s < plan_.workflows[w].states.size(); ++s) {
                const StatePlan& state = plan_.workflows[w].states[s];
                if (state.table != nobody)
                    addUnits(state.table, state.units,
                             counts_.states[plan_.workflows[w].firstState + s]);
            }
    }

    void addUnits(std::uint32_t table, RequestUnits units, double count) {
        usage_.tables[table].readRequestUnits += units.read * count;
        usage_.tables[table].writeRequestUnits += units.write * count;
    }

    void addBuses() {
        for (const system::Bus& bus : plan_.system.buses) {
            BusUsage u;
            u.bus = bus.id;
            usage_.buses.push_back(std::move(u));
        }
        for (std::size_t e = 0; e < plan_.events.size(); ++e)
            addEvents(e, counts_.published[e]);
        for (std::size_t e = 0; e < plan_.events.size(); ++e)
            if (plan_.events[e].bus != nobody)
                addDeliveries(plan_.events[e]);
    }

    void addEvents(std::size_t event, double count) {
        const EventPlan& plan = plan_.events[event];
        if (plan.bus == nobody)
            return;
        const auto& retention = plan_.system.buses[plan.bus].archiveRetentionDays;
        BusUsage& u = usage_.buses[plan.bus];
        u.events += count;
        u.eventChunks += count * plan.chunks;
        if (retention) {
            const double processed = count * plan.sizeBytes / gigabyte;
            u.archivedGb += processed;
            // An archive without end is priced as if it were a year old.
            const double days = *retention > 0 ? *retention : foreverDays;
            u.archiveStoredGb += processed * days * daySeconds / monthSeconds;
        }
    }

    void addDeliveries(const EventPlan& event) {
        BusUsage& u = usage_.buses[event.bus];
        const double auditBytes = plan_.system.buses[event.bus].auditLogBytes;
        for (std::uint32_t v = event.firstVariant; v < event.firstVariant + event.variants; ++v) {
            const VariantPlan& variant = plan_.variants[v];
            for (std::uint32_t d = variant.firstDelivery;
                 d < variant.firstDelivery + variant.deliveries; ++d) {
                const DeliveryPlan& delivery = plan_.deliveries[d];
                const double count = counts_.deliveries[d];
                if (delivery.crossRegion) {
                    u.crossRegionEventChunks += count * event.chunks;
                    u.crossRegionGb += count * event.sizeBytes / gigabyte;
                    continue;
                }
                u.deliveries += count;
                if (delivery.toLogs)
                    u.logBytes += count * auditBytes;
            }
        }
    }

    void addMessaging() {
        for (std::size_t i = 0; i < plan_.queues.size(); ++i) {
            const system::Queue& queue = plan_.system.queues[i];
            const double messages = counts_.queueMessages[i];
            // Sent, received and deleted; a polling function receives and deletes whole batches.
            const double calls = plan_.queues[i].function == nobody
                                     ? 3 * messages
                                     : messages + 2 * counts_.queueRequests[i];
            usage_.queues.push_back({queue.id, queue.fifo, messages, calls});
        }
        for (std::size_t i = 0; i < plan_.topics.size(); ++i) {
            TopicUsage u;
            u.topic = plan_.system.topics[i].id;
            u.publications = counts_.topicPublications[i];
            for (const DeliveryPlan& subscription : plan_.topics[i].subscriptions)
                (subscription.kind == system::EntityKind::queue ? u.queueDeliveries
                                                                : u.functionDeliveries) +=
                    u.publications;
            usage_.topics.push_back(std::move(u));
        }
    }

    void addApis() {
        for (const system::Api& api : plan_.system.apis)
            usage_.apis.push_back({api.id, api.rest, 0});
        for (std::size_t i = 0; i < plan_.sources.size(); ++i) {
            const SourcePlan& source = plan_.sources[i];
            if (source.api != nobody)
                usage_.apis[source.api].requests += counts_.arrivals[i];
            else if (source.kind == system::Arrivals::Kind::batch ||
                     source.kind == system::Arrivals::Kind::schedule)
                usage_.schedulerInvocations += counts_.arrivals[i];
        }
    }

    /// Usage that is stated as a rate and has no simulated consequence.
    void addRates() {
        for (const system::Source& source : plan_.system.sources) {
            if (source.arrivals.kind != system::Arrivals::Kind::rate)
                continue;
            if (source.target.kind == system::EntityKind::event) {
                const auto found = std::ranges::find(plan_.system.events, source.target.id,
                                                     &system::EventType::id);
                if (found != plan_.system.events.end())
                    addEvents(static_cast<std::size_t>(found - plan_.system.events.begin()),
                              source.perMonth);
            } else if (source.target.kind == system::EntityKind::table) {
                const auto found =
                    std::ranges::find(plan_.system.tables, source.target.id, &system::Table::id);
                if (found != plan_.system.tables.end())
                    addUnits(
                        static_cast<std::uint32_t>(found - plan_.system.tables.begin()),
                        operationUnits(*found, source.tableOperation, 1, found->itemBytes, false),
                        source.perMonth);
            } else if (source.target.kind == system::EntityKind::queue) {
                for (QueueUsage& queue : usage_.queues)
                    if (queue.queue == source.target.id) {
                        queue.messages += source.perMonth;
                        queue.requests += 3 * source.perMonth;
                    }
            }
            for (ApiUsage& api : usage_.apis)
                if (api.api == source.api)
                    api.requests += source.perMonth;
        }
    }

    void addLogs() {
        const system::Logs& logs = plan_.system.logs;
        double bytes = 0;
        double storedBytes = 0;
        const auto add = [&](double ingested, std::optional<double> days) {
            bytes += ingested;
            storedBytes += ingested * days.value_or(foreverDays) * daySeconds / monthSeconds;
        };
        for (const FunctionUsage& function : usage_.functions) {
            std::optional<double> days = logs.retentionDays;
            for (const system::LogGroup& group : logs.groups)
                if (group.function == function.function)
                    days = group.retentionDays;
            add(function.logBytes, days);
        }
        for (const WorkflowUsage& workflow : usage_.workflows)
            add(workflow.logBytes, logs.retentionDays);
        for (const BusUsage& bus : usage_.buses)
            add(bus.logBytes, logs.retentionDays);
        usage_.logsIngestedGb = bytes / gigabyte;
        usage_.logsStoredGb =
            logs.storedGbNow.value_or(storedBytes * logs.storedOverIngestedRatio / gigabyte);
    }

    void addMonitoring() {
        const system::Monitoring& monitoring = plan_.system.monitoring;
        usage_.customMetrics = monitoring.customMetrics;
        for (const FunctionUsage& function : usage_.functions)
            usage_.customMetrics += function.customMetrics;
        usage_.standardAlarmMetrics = monitoring.standardAlarmMetrics;
        usage_.highResolutionAlarmMetrics = monitoring.highResolutionAlarmMetrics;
        usage_.dashboards = monitoring.dashboards;
    }

    const Plan::Data& plan_;
    const MonthlyCounts& counts_;
    Usage usage_;
};

/// The members of each entity's usage that add up; the others are its configuration.
constexpr std::array functionSums{
    &FunctionUsage::invocations,
    &FunctionUsage::coldStarts,
    &FunctionUsage::billedSeconds,
    &FunctionUsage::billedInitSeconds,
    &FunctionUsage::provisionedInvocations,
    &FunctionUsage::provisionedBilledSeconds,
    &FunctionUsage::snapStartRestores,
    &FunctionUsage::logBytes,
};
constexpr std::array workflowSums{
    &WorkflowUsage::executions,
    &WorkflowUsage::transitions,
    &WorkflowUsage::billedSeconds,
    &WorkflowUsage::logBytes,
};
constexpr std::array tableSums{
    &TableUsage::readRequestUnits,
    &TableUsage::writeRequestUnits,
};
constexpr std::array busSums{
    &BusUsage::events,        &BusUsage::eventChunks,     &BusUsage::deliveries,
    &BusUsage::archivedGb,    &BusUsage::archiveStoredGb, &BusUsage::crossRegionEventChunks,
    &BusUsage::crossRegionGb, &BusUsage::logBytes,
};
constexpr std::array queueSums{&QueueUsage::messages, &QueueUsage::requests};
constexpr std::array topicSums{
    &TopicUsage::publications,
    &TopicUsage::functionDeliveries,
    &TopicUsage::queueDeliveries,
};
constexpr std::array apiSums{&ApiUsage::requests};
constexpr std::array wholeSums{
    &Usage::schedulerInvocations,
    &Usage::logsIngestedGb,
    &Usage::logsStoredGb,
};

template <typename Entity>
void average(Usage& mean, const std::vector<Usage>& usages, std::vector<Entity> Usage::*list,
             const auto& members) {
    auto& entities = mean.*list;
    for (std::size_t i = 0; i < entities.size(); ++i)
        for (const auto member : members) {
            double sum = 0;
            for (const Usage& usage : usages)
                sum += (usage.*list)[i].*member;
            entities[i].*member = sum / static_cast<double>(usages.size());
        }
}

} // namespace

Usage usageOf(const Plan::Data& plan, const MonthlyCounts& counts) {
    return UsageOfMonth(plan, counts).make();
}

Usage meanUsage(const std::vector<Usage>& usages) {
    Usage mean = usages.front();
    average(mean, usages, &Usage::functions, functionSums);
    average(mean, usages, &Usage::workflows, workflowSums);
    average(mean, usages, &Usage::tables, tableSums);
    average(mean, usages, &Usage::buses, busSums);
    average(mean, usages, &Usage::queues, queueSums);
    average(mean, usages, &Usage::topics, topicSums);
    average(mean, usages, &Usage::apis, apiSums);
    for (const auto member : wholeSums) {
        double sum = 0;
        for (const Usage& usage : usages)
            sum += usage.*member;
        mean.*member = sum / static_cast<double>(usages.size());
    }
    return mean;
}

} // namespace headroom::simulation
