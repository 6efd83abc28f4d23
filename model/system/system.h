#pragma once

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// The typed configuration of a loaded application: what the simulation compiles. Read from the
/// resolved document by readSystem() (read_system.h; README.md beside this file describes the
/// document); order is the document's (sorted by id).
namespace headroom::system {

/// exp(N(ln medianMs, sigmaLn)); mean = medianMs * exp(sigmaLn^2 / 2). medianMs >= 0, sigmaLn >= 0.
struct Lognormal {
    double medianMs = 0;
    double sigmaLn = 0;
    bool operator==(const Lognormal&) const = default;
};

enum class EntityKind { function, workflow, queue, topic, logGroup, bus, table, api, event, none };

/// A reference to another entity by kind and id.
struct EntityReference {
    EntityKind kind = EntityKind::none;
    std::string id;
    bool operator==(const EntityReference&) const = default;
};

enum class TableOperation {
    getItem,
    batchGetItem,
    transactGetItems,
    query,
    scan,
    putItem,
    updateItem,
    deleteItem,
    batchWriteItem,
    transactWriteItems,
};

/// One declared call of a function's action; calls run one after the other.
struct Call {
    enum class Kind { dependency, tableOperation, accessPattern, bus };
    Kind kind = Kind::dependency;
    std::string entity;    ///< dependency, table or bus id
    std::string operation; ///< the dependency's operation, or the table's access pattern
    TableOperation tableOperation = TableOperation::getItem;
    double count = 1; ///< calls an invocation
    double items = 1; ///< items a call
    std::optional<double> itemBytes;
    bool consistent = false;
    bool databaseQuery = false; ///< counts for the metric application.databaseQuery
};

/// Events that an invocation publishes: `count` of them with this probability.
struct Publication {
    std::string event;
    double count = 1;
    double probability = 1;
};

/// One thing that a function does; form J of the duration model:
/// duration = sum of calls + remainder + W(cpu, memory).
struct Action {
    std::string id;
    std::vector<Call> calls;
    double cpuMsAtOneVcpu = 0; ///< mean CPU time at 1,769 MB
    double cpuSigmaLn = 0;     ///< shape of the lognormal around that mean
    double parallelThreads = 1;
    Lognormal remainder;
    double errorRate = 0; ///< 0..1, own errors besides those of its calls
    double logBytes = 0;
    std::vector<Publication> publishes;
};

struct AsynchronousInvocation {
    int maximumRetryAttempts = 2;
    double maximumEventAgeSeconds = 21600;
    std::optional<EntityReference> onFailure; ///< dead-letter queue or destination
};

struct Function {
    std::string id;
    std::string name;
    std::string runtime;
    bool arm64 = false;
    bool image = false;
    bool snapStart = false; ///< a cold start restores (Platform::snapStartRestore) and does no init
    bool framework = false; ///< a helper that a deployment framework added
    double memoryMb = 128;
    double timeoutSeconds = 3;
    double ephemeralStorageMb = 512;
    int provisionedConcurrency = 0;
    std::optional<int> reservedConcurrency;
    AsynchronousInvocation asynchronous;
    Lognormal runtimeInit;
    Lognormal applicationInit;
    double slowInitShare = 0; ///< of the cold starts whose application init is slowInit instead
    Lognormal slowInit;
    double firstInvocationCpuMs = 0; ///< at one vCPU
    double memoryUsedMaxMb = 0;
    double customMetrics = 0;
    std::vector<Action> actions; ///< at least one
    std::size_t defaultAction = 0;
    /// Action by event id; `otherwise` for events not named, `onDuplicate` for a second delivery.
    struct EventAction {
        std::string event;
        std::size_t action = 0;
    };
    std::vector<EventAction> onEvent;
    std::optional<std::size_t> onOtherEvent;
    std::optional<std::size_t> onDuplicateEvent;
};

/// A named result of a Task state with its share of the successful attempts.
struct Outcome {
    std::string name;
    double share = 1;
    std::shared_ptr<const nlohmann::json> result;
};

/// The outcome of a state is what the execution started by another state has reached by then.
struct Observation {
    std::string startedBy;
    struct Reached {
        std::string state;
        std::string outcome;
    };
    std::vector<Reached> reached; ///< first match wins, latest stages first
    std::string otherwise;
};

/// What a Task state does besides what its definition says. Each Task state that calls another
/// service than Lambda has one, with latencies filled in from the calibration.
struct StateBehaviour {
    std::string state;
    std::string action; ///< of the invoked function; empty: its default action
    std::optional<Lognormal> latency;
    double errorRate = 0;
    std::vector<Outcome> outcomes; ///< empty: one outcome with the service's own response shape
    std::optional<double> callbackMedianSeconds;
    double callbackSigmaLn = 0;
    std::optional<Observation> observes;
    /// Stated, or of an `events:putEvents` state the event types that its entries name.
    std::vector<Publication> publishes;
    struct BranchShare {
        std::string next;
        double share = 0;
    };
    std::vector<BranchShare> branchShares; ///< of a Choice that cannot be evaluated
};

struct WorkflowInput {
    std::string name;
    double share = 1;
    std::shared_ptr<const nlohmann::json> value;
};

struct Workflow {
    std::string id;
    std::string name;
    bool express = false;
    std::shared_ptr<const nlohmann::json> definition;
    std::vector<WorkflowInput> inputs; ///< at least one
    std::vector<StateBehaviour> states;
    struct ItemCount {
        std::string state;
        double items = 0;
    };
    std::vector<ItemCount> itemCounts; ///< of distributed Map states
};

struct Index {
    std::string name;
    std::string partition;
    std::string sort;
    enum class Projection { all, keysOnly, include } projection = Projection::all;
    double nonKeyAttributes = 0;
    double readCapacityUnits = 0;
    double writeCapacityUnits = 0;
};

struct AccessPattern {
    std::string name;
    std::string partition;
    std::string sort;
    double resultItems = 0;
    double scanSegments = 1;
    double scanMaximumPages = 0; ///< 0: the whole table
    Lognormal scanPage;
    double scanCpuMsAtOneVcpu = 0;
    Lognormal query;
};

struct Table {
    std::string id;
    std::string name;
    std::string partition;
    std::string sort;
    bool provisioned = false;
    double readCapacityUnits = 0;
    double writeCapacityUnits = 0;
    bool pointInTimeRecovery = false;
    bool infrequentAccess = false;
    bool stream = false;
    std::string daxCluster;  ///< tables of the same cluster share its nodes; empty: no DAX
    std::string daxNodeType; ///< of the cluster's first table
    int daxNodes = 0;
    std::vector<Index> globalSecondaryIndexes;
    std::vector<Index> localSecondaryIndexes;
    double itemBytes = 1024;
    double items = 0;
    double growthItemsPerMonth = 0;
    double timeToLiveDays = 0;
    double partitionSkew = 0; ///< Zipf exponent of accesses over partition keys; 0: even
    struct AttributeChange {
        std::string attribute;
        double share = 0; ///< of writes that change it
    };
    std::vector<AttributeChange> attributeChanges;
    struct OperationLatency {
        TableOperation operation = TableOperation::getItem;
        Lognormal latency;
    };
    std::vector<OperationLatency> latencies; ///< one entry an operation, defaults filled in
    std::vector<AccessPattern> accessPatterns;
};

struct RetryPolicy {
    int maximumRetryAttempts = 185;
    double maximumEventAgeSeconds = 86400;
};

struct RuleTarget {
    std::string id;
    EntityReference entity;
    RetryPolicy retryPolicy;
    std::string deadLetterQueue; ///< empty: none
};

struct Rule {
    std::string id;
    bool enabled = true;
    std::string pattern; ///< JSON text, empty for a scheduled rule
    std::string schedule;
    std::string crossRegion;
    std::vector<RuleTarget> targets;
};

struct Bus {
    std::string id;
    std::string name;
    std::optional<double> archiveRetentionDays;
    Lognormal put;
    double auditLogBytes = 0;
    std::vector<Rule> rules;
};

struct EventVariant {
    std::string name;
    double share = 1;
    std::string json; ///< the whole event as JSON text, as a rule sees it
};

struct EventType {
    std::string id;
    std::string bus;
    std::string source;
    std::string detailType;
    double sizeBytes = 1024;
    std::vector<EventVariant> variants; ///< at least one
};

struct Arrivals {
    enum class Kind { poisson, batch, schedule, hyperexponential, trace, rate };
    Kind kind = Kind::poisson;
    std::string profile;
    double burstShare = 0;
    double burstSeconds = 0;
    double burstGapSeconds = 0;
    double everySeconds = 0;
    double offsetSeconds = 0;
    double spreadSeconds = 0;
    double squaredCoefficientOfVariation = 1;
    std::vector<double> trace; ///< arrival times in seconds from midnight of the first day, sorted
    double traceSeconds = 0;   ///< length of the trace: it starts again after it
};

struct ActionShare {
    std::size_t action = 0;
    double share = 1;
};

struct Source {
    std::string id;
    double perMonth = 0; ///< a month is 730 hours
    Arrivals arrivals;
    EntityReference target;
    std::vector<ActionShare> actions; ///< for a function
    TableOperation tableOperation = TableOperation::putItem;
    bool asynchronous = false;
    std::string api; ///< the caller waits behind this API; empty: none
};

struct DependencyOperation {
    std::string id;
    Lognormal latency;
    double errorRate = 0;
    double hangRate = 0;
};

struct Dependency {
    std::string id;
    std::string name;
    std::vector<DependencyOperation> operations;
    std::optional<double> concurrencyLimit;
    std::optional<double> ratePerSecondLimit;
};

/// What a batch of messages from a queue does to a function.
struct QueueConsumer {
    std::string function;
    double batchSize = 10;
    double maximumBatchingWindowSeconds = 0;
    std::optional<int> maximumConcurrency;
};

struct Queue {
    std::string id;
    std::string name;
    bool fifo = false;
    double visibilityTimeoutSeconds = 30;
    std::vector<QueueConsumer> consumers;
};

struct Topic {
    std::string id;
    std::string name;
    std::vector<EntityReference> subscriptions;
};

struct Api {
    std::string id;
    std::string name;
    bool rest = false;
};

struct Profile {
    std::string id;
    std::array<double, 24> hourWeights{}; ///< mean 1
    std::array<double, 7> dayWeights{};   ///< mean 1, from Monday
};

enum class IdleSelection { mostRecentlyUsed, newestCreated, leastRecentlyUsed };

struct WorkflowTypeBehaviour {
    Lognormal taskGap;
    double flowStateMs = 0;
    Lognormal start;
    double logBytesPerTransition = 0;
};

struct Platform {
    double keepAliveSeconds = 600;
    double maximumEnvironmentAgeSeconds = 14400;
    IdleSelection idleSelection = IdleSelection::mostRecentlyUsed;
    int accountConcurrency = 1000;
    double environmentsPerTenSeconds = 1000;
    Lognormal placement;
    double asynchronousQueueMs = 40;
    double apiOverheadMs = 10;
    Lognormal busDelivery;
    WorkflowTypeBehaviour standard;
    WorkflowTypeBehaviour express;
    Lognormal snapStartRestore;
    Lognormal queueDelivery; ///< from the message in the queue to its consumer
    Lognormal fifoQueueDelivery;
    Lognormal topicDelivery;
    Lognormal streamDelivery; ///< of a table's change to its consumer
    Lognormal daxHit;
    double daxTimeToLiveSeconds = 300;
    std::array<double, 2> asynchronousRetrySeconds{60, 120}; ///< before the first, second retry
};

struct LogGroup {
    std::string id;
    std::string name;
    std::optional<double> retentionDays; ///< empty: kept for ever
    std::string function;                ///< whose log it is; empty: nobody's
};

struct Logs {
    std::optional<double> retentionDays; ///< where no log group says it; empty: kept for ever
    double storedOverIngestedRatio = 0.16;
    std::optional<double> storedGbNow;
    std::vector<LogGroup> groups;
};

/// A CloudWatch alarm on one metric.
struct Alarm {
    std::string id;
    std::string name;
    std::string metricNamespace; ///< "AWS/Lambda"
    std::string metric;
    std::string statistic;
    std::string comparison; ///< "GreaterThanThreshold" ...
    double threshold = 0;
    double periodSeconds = 300;
    int evaluationPeriods = 1;
    int datapointsToAlarm = 1;
    struct Dimension {
        std::string name;
        std::string value; ///< as in the template: "${FunctionId}" or a literal
    };
    std::vector<Dimension> dimensions;
};

/// Totals: what the template declares and what the overlay adds.
struct Monitoring {
    double standardAlarmMetrics = 0;
    double highResolutionAlarmMetrics = 0; ///< of alarms with a period below a minute
    double customMetrics = 0;              ///< besides Function::customMetrics
    double dashboards = 0;
    std::vector<Alarm> alarms;
};

/// A range that an assumption leaves, as factors on the stated value.
struct Assumption {
    enum class Factor { cpuShare, init, traffic, keepAlive, prices };
    std::string id;
    Factor factor = Factor::cpuShare;
    double low = 1;
    double high = 1;
};

struct System {
    std::string name;
    std::string region;
    bool freeTier = true;
    Platform platform;
    Logs logs;
    Monitoring monitoring;
    std::vector<Profile> profiles;
    std::vector<Function> functions;
    std::vector<Workflow> workflows;
    std::vector<Table> tables;
    std::vector<Bus> buses;
    std::vector<EventType> events;
    std::vector<Queue> queues;
    std::vector<Topic> topics;
    std::vector<Api> apis;
    std::vector<Dependency> dependencies;
    std::vector<Source> sources;
    std::vector<Assumption> assumptions;
};

} // namespace headroom::system
