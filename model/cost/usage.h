#pragma once

#include "model/cost/billing_units.h"

#include <optional>
#include <string>
#include <vector>

/// What an application used in one month, in billed units: every rounding that happens to a single
/// invocation, message or item has been done by the functions of billing_units.h, whether the
/// figures come from a file (usage_reader.h) or from a simulation. Quantities are never negative; a
/// quantity that is not known is `unknown`, one that did not happen is 0. `name` is the entity that
/// owns the charge; it is empty where no single entity does. `freeTier` takes the service's monthly
/// free allowances off. GB of storage, logs and transfer are 2^30 bytes.
namespace headroom::cost {

enum class Architecture { x86, arm };

/// Invocations served by provisioned concurrency and the concurrency itself.
struct ProvisionedConcurrencyUsage {
    double concurrencySeconds = 0; ///< concurrency times provisionedBilledSeconds(), used or not
    double invocations = 0;
    double billedSeconds = 0; ///< summed over those invocations
};

struct SnapStartUsage {
    double cachedSeconds = 0; ///< how long the published version existed; at least 3 h are billed
    double restores = 0;      ///< environments started from the snapshot
};

struct FunctionUsage {
    std::string name;
    Architecture architecture = Architecture::x86;
    double memoryMb = 0;
    double invocations = 0;   ///< on demand, without those on provisioned concurrency
    double billedSeconds = 0; ///< lambdaBilledSeconds() summed over them, billed init included
    double ephemeralStorageMb = includedEphemeralStorageMb;
    ProvisionedConcurrencyUsage provisioned;
    std::optional<SnapStartUsage> snapStart; ///< absent for Java, where SnapStart costs nothing
};

struct LambdaUsage {
    bool freeTier = false;
    std::vector<FunctionUsage> functions;
    double responseStreamGb = 0; ///< beyond the first 6 MB of each response
    double eventPollerUnitHours = 0;
    double sqsEventPollerUnitHours = 0;
};

struct StandardWorkflowUsage {
    std::string name;
    double transitions = 0; ///< states entered, retries included
};

struct ExpressWorkflowUsage {
    std::string name;
    double executions = 0;
    double gigabyteSeconds = 0; ///< expressGigabyteSeconds() summed over them
};

struct StepFunctionsUsage {
    bool freeTier = false;
    std::vector<StandardWorkflowUsage> standard;
    std::vector<ExpressWorkflowUsage> express;
};

enum class TableClass { standard, standardInfrequentAccess };

/// A table with its indexes: an index is charged as a table, its writes and storage are added here.
struct TableUsage {
    std::string name;
    TableClass tableClass = TableClass::standard;
    double writeRequestUnits = 0; ///< on demand
    double readRequestUnits = 0;
    double replicatedWriteRequestUnits = 0; ///< of a global table, in this replica's region
    double writeCapacityUnitHours = 0;      ///< provisioned, used or not
    double readCapacityUnitHours = 0;
    double replicatedWriteCapacityUnitHours = 0;
    double storageGb = 0;
    double pitrGb = 0;
    double backupGb = 0;
    double restoredGb = 0;
    double streamReadRequestUnits = 0; ///< GetRecords calls by consumers other than Lambda
};

enum class DaxNode { t3Small, large, other };

/// The class of a node type as templates spell it ("dax.t3.small"; "large" is the memory-optimized
/// large node). Types whose price nobody verified are `other`.
DaxNode daxNode(const std::string& nodeType);

struct DaxUsage {
    std::string name;
    DaxNode node = DaxNode::t3Small;
    double nodeHours = 0;
};

struct DynamoDbUsage {
    bool freeTier = false;
    std::vector<TableUsage> tables;
    std::vector<DaxUsage> dax;
};

/// A bus; events count in chunks() of messageChunkKb and are charged on publication.
struct BusUsage {
    std::string name;
    double customEvents = 0;
    double partnerEvents = 0;
    double crossAccountEvents = 0; ///< charged to the sender
    double replayedEvents = 0;
    double schemaDiscoveryChunks = 0; ///< of schemaDiscoveryChunkKb
    double archiveProcessedGb = 0;
    double archiveStoredGb = 0;
};

struct EventBridgeUsage {
    bool freeTier = false;
    std::vector<BusUsage> buses;
    double apiDestinationInvocations = 0; ///< in chunks of messageChunkKb
    double pipeRequests = 0;              ///< after filtering, in chunks of messageChunkKb
    double schedulerInvocations = 0;
};

struct LogGroupUsage {
    std::string name;
    double ingestedGb = 0;       ///< uncompressed
    double vendedIngestedGb = 0; ///< of services that deliver vended logs
    double storedGb = 0;         ///< compressed
};

struct CloudWatchUsage {
    bool freeTier = false;
    std::vector<LogGroupUsage> logGroups;
    double insightsScannedGb = 0;
    double customMetrics = 0;        ///< combinations of name and dimensions, by the hour
    double standardAlarmMetrics = 0; ///< metrics that alarms watch; anomaly detection counts three
    double highResolutionAlarmMetrics = 0; ///< the same with a period of 10 or 30 s
    double dashboards = 0;
    double apiRequests = 0;
};

struct XRayUsage {
    bool freeTier = false;
    double tracesRecorded = 0;
    double tracesRetrieved = 0;
};

/// A queue; requests count in chunks() of messageChunkKb. A message is usually three of them.
struct QueueUsage {
    std::string name;
    double standardRequests = 0;
    double fifoRequests = 0;
};

struct SqsUsage {
    bool freeTier = false;
    std::vector<QueueUsage> queues;
};

struct TopicUsage {
    std::string name;
    double publishRequests = 0; ///< in chunks of messageChunkKb
    double httpDeliveries = 0;
    double emailDeliveries = 0;
    double mobilePushDeliveries = 0;
    double firehoseDeliveries = 0;
    double sqsDeliveries = 0;
    double lambdaDeliveries = 0;
    double fifoPublishRequests = 0;
    double fifoPublishedGb = 0; ///< of 10^6 KB
    double fifoDeliveries = 0;
    double fifoDeliveredGb = 0; ///< of 10^6 KB
};

struct SnsUsage {
    bool freeTier = false;
    std::vector<TopicUsage> topics;
};

struct ApiUsage {
    std::string name;
    double restRequests = 0;
    double httpRequests = 0;      ///< in chunks of httpApiChunkKb
    double websocketMessages = 0; ///< in chunks of websocketChunkKb
    double websocketConnectionMinutes = 0;
    double cacheHalfGbHours = 0;
    double cache237GbHours = 0;
};

struct ApiGatewayUsage {
    static constexpr bool freeTier = false; ///< it has no allowance that does not expire
    std::vector<ApiUsage> apis;
};

struct DataTransferUsage {
    bool freeTier = false;
    double internetOutGb = 0;
    double interRegionOutGb = 0;
    double interRegionOutUsEastGb = 0; ///< between us-east-1 and us-east-2
    double crossAzGb = 0;              ///< one way; both directions are charged
};

struct NatGatewayUsage {
    static constexpr bool freeTier = false;
    double gatewayHours = 0;
    double processedGb = 0;
};

/// A month of one account in one region. An absent service is not used.
struct Usage {
    std::optional<LambdaUsage> lambda;
    std::optional<StepFunctionsUsage> stepFunctions;
    std::optional<DynamoDbUsage> dynamodb;
    std::optional<EventBridgeUsage> eventBridge;
    std::optional<CloudWatchUsage> cloudWatch;
    std::optional<XRayUsage> xray;
    std::optional<SqsUsage> sqs;
    std::optional<SnsUsage> sns;
    std::optional<ApiGatewayUsage> apiGateway;
    std::optional<DataTransferUsage> dataTransfer;
    std::optional<NatGatewayUsage> natGateway;
};

} // namespace headroom::cost
