#pragma once

#include <string>
#include <vector>

/// What the bill needs to know, by entity, for a month of 730 hours. Each rounding that AWS does to
/// a single invocation or operation has been done. Entities are in the order of the System.
namespace headroom::simulation {

struct FunctionUsage {
    std::string function;
    bool arm64 = false;
    double memoryMb = 0;
    double ephemeralStorageMb = 512;
    double invocations = 0; ///< on demand, retries included; throttled ones are none
    double coldStarts = 0;
    double billedSeconds = 0;     ///< on demand: duration and init, rounded up to 1 ms once each
    double billedInitSeconds = 0; ///< the part of it that is init
    double provisionedConcurrency = 0;        ///< environments configured
    double provisionedConcurrencySeconds = 0; ///< environments times the time they are configured
    double provisionedInvocations = 0;
    double provisionedBilledSeconds = 0;
    double snapStartRestores = 0; ///< of runtimes that are charged for SnapStart
    double snapStartCachedSeconds = 0;
    double logBytes = 0;
    double customMetrics = 0;
    bool operator==(const FunctionUsage&) const = default;
};

struct WorkflowUsage {
    std::string workflow;
    bool express = false;
    double executions = 0;
    double transitions = 0;   ///< states entered and retries
    double billedSeconds = 0; ///< Express: durations rounded up to 100 ms
    double memoryMb = 64;     ///< Express: rounded up to 64 MB
    double logBytes = 0;
    bool operator==(const WorkflowUsage&) const = default;
};

struct TableUsage {
    std::string table;
    bool provisioned = false;
    bool infrequentAccess = false;
    double readRequestUnits = 0; ///< table and indexes, DAX hits excluded
    double writeRequestUnits = 0;
    double readCapacityUnits = 0; ///< provisioned: table and indexes
    double writeCapacityUnits = 0;
    double storageGb = 0; ///< 2^30 bytes, table and indexes
    double pointInTimeRecoveryGb = 0;
    std::string daxNodeType;
    int daxNodes = 0;
    bool operator==(const TableUsage&) const = default;
};

struct BusUsage {
    std::string bus;
    double events = 0;      ///< published
    double eventChunks = 0; ///< of 64 KB
    double deliveries = 0;  ///< to targets, retries excluded
    double archivedGb = 0;  ///< processed this month, 2^30 bytes
    double archiveStoredGb = 0;
    double crossRegionEventChunks = 0;
    double crossRegionGb = 0;
    double logBytes = 0; ///< delivered to log groups
    bool operator==(const BusUsage&) const = default;
};

struct QueueUsage {
    std::string queue;
    bool fifo = false;
    double messages = 0;
    double requests = 0; ///< send, receive, delete, in chunks of 64 KB
    bool operator==(const QueueUsage&) const = default;
};

struct TopicUsage {
    std::string topic;
    double publications = 0; ///< in chunks of 64 KB
    double functionDeliveries = 0;
    double queueDeliveries = 0;
    bool operator==(const TopicUsage&) const = default;
};

struct ApiUsage {
    std::string api;
    bool rest = false;
    double requests = 0;
    bool operator==(const ApiUsage&) const = default;
};

/// A month's usage of the whole application.
struct Usage {
    bool freeTier = false;
    std::string region;
    std::vector<FunctionUsage> functions;
    std::vector<WorkflowUsage> workflows;
    std::vector<TableUsage> tables;
    std::vector<BusUsage> buses;
    std::vector<QueueUsage> queues;
    std::vector<TopicUsage> topics;
    std::vector<ApiUsage> apis;
    double schedulerInvocations = 0;
    double logsIngestedGb = 0; ///< 2^30 bytes, all of the above
    double logsStoredGb = 0;   ///< compressed
    double customMetrics = 0;
    double standardAlarmMetrics = 0;
    double highResolutionAlarmMetrics = 0;
    double dashboards = 0;
    bool operator==(const Usage&) const = default;
};

/// The mean of usages of the same System (their entities in the same order); the first one's
/// configuration. `usages` is not empty.
Usage meanUsage(const std::vector<Usage>& usages);

} // namespace headroom::simulation
