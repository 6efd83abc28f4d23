#include "model/cost/charge_item.h"

#include <algorithm>

namespace headroom::cost {

namespace {

using document::translatable;

struct ServiceInfo {
    Service service;
    std::string_view key;
    document::TranslatableSource name;
};

constexpr std::array<ServiceInfo, serviceCount> services{{
    {Service::lambda, "lambda", translatable("Cost", "Lambda")},
    {Service::stepFunctions, "stepFunctions", translatable("Cost", "Step Functions")},
    {Service::dynamodb, "dynamodb", translatable("Cost", "DynamoDB")},
    {Service::eventBridge, "eventBridge", translatable("Cost", "EventBridge")},
    {Service::cloudWatch, "cloudWatch", translatable("Cost", "CloudWatch")},
    {Service::xray, "xray", translatable("Cost", "X-Ray")},
    {Service::sqs, "sqs", translatable("Cost", "SQS")},
    {Service::sns, "sns", translatable("Cost", "SNS")},
    {Service::apiGateway, "apiGateway", translatable("Cost", "API Gateway")},
    {Service::dataTransfer, "dataTransfer", translatable("Cost", "Data transfer")},
    {Service::natGateway, "natGateway", translatable("Cost", "NAT gateway")},
}};

constexpr std::array<Service, serviceCount> serviceList{
    Service::lambda,     Service::stepFunctions, Service::dynamodb,  Service::eventBridge,
    Service::cloudWatch, Service::xray,          Service::sqs,       Service::sns,
    Service::apiGateway, Service::dataTransfer,  Service::natGateway};

constexpr std::array<ChargeItemInfo, chargeItemCount> items{{
    {ChargeItem::lambdaRequests, Service::lambda, "requests", "request",
     translatable("Cost", "Requests")},
    {ChargeItem::lambdaDurationX86, Service::lambda, "durationX86", "GB-second",
     translatable("Cost", "Duration, x86_64")},
    {ChargeItem::lambdaDurationArm, Service::lambda, "durationArm", "GB-second",
     translatable("Cost", "Duration, arm64")},
    {ChargeItem::lambdaProvisionedX86, Service::lambda, "provisionedX86", "GB-second",
     translatable("Cost", "Provisioned concurrency, x86_64")},
    {ChargeItem::lambdaProvisionedArm, Service::lambda, "provisionedArm", "GB-second",
     translatable("Cost", "Provisioned concurrency, arm64")},
    {ChargeItem::lambdaProvisionedDurationX86, Service::lambda, "provisionedDurationX86",
     "GB-second", translatable("Cost", "Duration on provisioned concurrency, x86_64")},
    {ChargeItem::lambdaProvisionedDurationArm, Service::lambda, "provisionedDurationArm",
     "GB-second", translatable("Cost", "Duration on provisioned concurrency, arm64")},
    {ChargeItem::lambdaEphemeralStorage, Service::lambda, "ephemeralStorage", "GB-second",
     translatable("Cost", "Ephemeral storage above 512 MB")},
    {ChargeItem::lambdaSnapStartCache, Service::lambda, "snapStartCache", "GB-second",
     translatable("Cost", "SnapStart snapshot cache")},
    {ChargeItem::lambdaSnapStartRestore, Service::lambda, "snapStartRestore", "GB",
     translatable("Cost", "SnapStart restores")},
    {ChargeItem::lambdaResponseStream, Service::lambda, "responseStream", "GB",
     translatable("Cost", "Streamed responses")},
    {ChargeItem::lambdaEventPollerUnit, Service::lambda, "eventPollerUnit", "unit-hour",
     translatable("Cost", "Provisioned Kafka event pollers")},
    {ChargeItem::lambdaEventPollerUnitSqs, Service::lambda, "eventPollerUnitSqs", "unit-hour",
     translatable("Cost", "Provisioned SQS event pollers")},
    {ChargeItem::stepFunctionsStandardTransitions, Service::stepFunctions, "standardTransitions",
     "state transition", translatable("Cost", "Standard state transitions")},
    {ChargeItem::stepFunctionsExpressRequests, Service::stepFunctions, "expressRequests", "request",
     translatable("Cost", "Express executions")},
    {ChargeItem::stepFunctionsExpressDuration, Service::stepFunctions, "expressDuration",
     "GB-second", translatable("Cost", "Express duration")},
    {ChargeItem::dynamodbWriteRequestUnits, Service::dynamodb, "writeRequestUnits",
     "write request unit", translatable("Cost", "On-demand writes")},
    {ChargeItem::dynamodbReadRequestUnits, Service::dynamodb, "readRequestUnits",
     "read request unit", translatable("Cost", "On-demand reads")},
    {ChargeItem::dynamodbWriteRequestUnitsIa, Service::dynamodb, "writeRequestUnitsIa",
     "write request unit", translatable("Cost", "On-demand writes, Infrequent Access")},
    {ChargeItem::dynamodbReadRequestUnitsIa, Service::dynamodb, "readRequestUnitsIa",
     "read request unit", translatable("Cost", "On-demand reads, Infrequent Access")},
    {ChargeItem::dynamodbReplicatedWriteRequestUnits, Service::dynamodb,
     "replicatedWriteRequestUnits", "replicated write request unit",
     translatable("Cost", "Replicated on-demand writes")},
    {ChargeItem::dynamodbWriteCapacityUnitHours, Service::dynamodb, "writeCapacityUnitHours",
     "WCU-hour", translatable("Cost", "Provisioned write capacity")},
    {ChargeItem::dynamodbReadCapacityUnitHours, Service::dynamodb, "readCapacityUnitHours",
     "RCU-hour", translatable("Cost", "Provisioned read capacity")},
    {ChargeItem::dynamodbWriteCapacityUnitHoursIa, Service::dynamodb, "writeCapacityUnitHoursIa",
     "WCU-hour", translatable("Cost", "Provisioned write capacity, Infrequent Access")},
    {ChargeItem::dynamodbReadCapacityUnitHoursIa, Service::dynamodb, "readCapacityUnitHoursIa",
     "RCU-hour", translatable("Cost", "Provisioned read capacity, Infrequent Access")},
    {ChargeItem::dynamodbReplicatedWriteCapacityUnitHours, Service::dynamodb,
     "replicatedWriteCapacityUnitHours", "rWCU-hour",
     translatable("Cost", "Replicated provisioned writes")},
    {ChargeItem::dynamodbStorage, Service::dynamodb, "storage", "GB-month",
     translatable("Cost", "Table and index storage")},
    {ChargeItem::dynamodbStorageIa, Service::dynamodb, "storageIa", "GB-month",
     translatable("Cost", "Table storage, Infrequent Access")},
    {ChargeItem::dynamodbPitr, Service::dynamodb, "pitr", "GB-month",
     translatable("Cost", "Point-in-time recovery")},
    {ChargeItem::dynamodbBackup, Service::dynamodb, "backup", "GB-month",
     translatable("Cost", "On-demand backups")},
    {ChargeItem::dynamodbRestore, Service::dynamodb, "restore", "GB",
     translatable("Cost", "Restored data")},
    {ChargeItem::dynamodbStreamReads, Service::dynamodb, "streamReads", "stream read request unit",
     translatable("Cost", "Stream reads")},
    {ChargeItem::dynamodbDaxT3Small, Service::dynamodb, "daxT3Small", "node-hour",
     translatable("Cost", "DAX nodes, t3.small")},
    {ChargeItem::dynamodbDaxLarge, Service::dynamodb, "daxLarge", "node-hour",
     translatable("Cost", "DAX nodes, large")},
    {ChargeItem::dynamodbDaxOther, Service::dynamodb, "daxOther", "node-hour",
     translatable("Cost", "DAX nodes of other types")},
    {ChargeItem::eventBridgeCustomEvents, Service::eventBridge, "customEvents", "64 KB chunk",
     translatable("Cost", "Custom events")},
    {ChargeItem::eventBridgePartnerEvents, Service::eventBridge, "partnerEvents", "64 KB chunk",
     translatable("Cost", "Partner events")},
    {ChargeItem::eventBridgeCrossAccountEvents, Service::eventBridge, "crossAccountEvents",
     "64 KB chunk", translatable("Cost", "Events to other accounts")},
    {ChargeItem::eventBridgeArchiveProcessing, Service::eventBridge, "archiveProcessing", "GB",
     translatable("Cost", "Archive, events written")},
    {ChargeItem::eventBridgeArchiveStorage, Service::eventBridge, "archiveStorage", "GB-month",
     translatable("Cost", "Archive, storage")},
    {ChargeItem::eventBridgeReplayedEvents, Service::eventBridge, "replayedEvents", "64 KB chunk",
     translatable("Cost", "Replayed events")},
    {ChargeItem::eventBridgeSchemaDiscovery, Service::eventBridge, "schemaDiscovery", "8 KB chunk",
     translatable("Cost", "Schema discovery")},
    {ChargeItem::eventBridgeApiDestinations, Service::eventBridge, "apiDestinations", "64 KB chunk",
     translatable("Cost", "API destinations")},
    {ChargeItem::eventBridgePipes, Service::eventBridge, "pipes", "64 KB chunk",
     translatable("Cost", "Pipes")},
    {ChargeItem::eventBridgeScheduler, Service::eventBridge, "scheduler", "invocation",
     translatable("Cost", "Scheduler")},
    {ChargeItem::cloudWatchLogsIngested, Service::cloudWatch, "logsIngested", "GB",
     translatable("Cost", "Logs ingested")},
    {ChargeItem::cloudWatchVendedLogs, Service::cloudWatch, "vendedLogs", "GB",
     translatable("Cost", "Vended logs ingested")},
    {ChargeItem::cloudWatchLogsStored, Service::cloudWatch, "logsStored", "GB-month",
     translatable("Cost", "Logs stored")},
    {ChargeItem::cloudWatchInsightsScanned, Service::cloudWatch, "insightsScanned", "GB",
     translatable("Cost", "Logs Insights")},
    {ChargeItem::cloudWatchCustomMetrics, Service::cloudWatch, "customMetrics", "metric-month",
     translatable("Cost", "Custom metrics")},
    {ChargeItem::cloudWatchStandardAlarms, Service::cloudWatch, "standardAlarms",
     "alarm metric-month", translatable("Cost", "Standard alarms")},
    {ChargeItem::cloudWatchHighResolutionAlarms, Service::cloudWatch, "highResolutionAlarms",
     "alarm metric-month", translatable("Cost", "High-resolution alarms")},
    {ChargeItem::cloudWatchDashboards, Service::cloudWatch, "dashboards", "dashboard-month",
     translatable("Cost", "Dashboards")},
    {ChargeItem::cloudWatchApiRequests, Service::cloudWatch, "apiRequests", "request",
     translatable("Cost", "Metric API requests")},
    {ChargeItem::xrayTracesRecorded, Service::xray, "tracesRecorded", "trace",
     translatable("Cost", "Traces recorded")},
    {ChargeItem::xrayTracesRetrieved, Service::xray, "tracesRetrieved", "trace",
     translatable("Cost", "Traces retrieved")},
    {ChargeItem::sqsStandardRequests, Service::sqs, "standardRequests", "64 KB chunk",
     translatable("Cost", "Standard queue requests")},
    {ChargeItem::sqsFifoRequests, Service::sqs, "fifoRequests", "64 KB chunk",
     translatable("Cost", "FIFO queue requests")},
    {ChargeItem::snsPublishRequests, Service::sns, "publishRequests", "64 KB chunk",
     translatable("Cost", "Publish requests")},
    {ChargeItem::snsHttpDeliveries, Service::sns, "httpDeliveries", "notification",
     translatable("Cost", "HTTP deliveries")},
    {ChargeItem::snsEmailDeliveries, Service::sns, "emailDeliveries", "notification",
     translatable("Cost", "Email deliveries")},
    {ChargeItem::snsMobilePushDeliveries, Service::sns, "mobilePushDeliveries", "notification",
     translatable("Cost", "Mobile push deliveries")},
    {ChargeItem::snsFirehoseDeliveries, Service::sns, "firehoseDeliveries", "notification",
     translatable("Cost", "Firehose deliveries")},
    {ChargeItem::snsSqsDeliveries, Service::sns, "sqsDeliveries", "notification",
     translatable("Cost", "SQS deliveries")},
    {ChargeItem::snsLambdaDeliveries, Service::sns, "lambdaDeliveries", "notification",
     translatable("Cost", "Lambda deliveries")},
    {ChargeItem::snsFifoPublishRequests, Service::sns, "fifoPublishRequests", "request",
     translatable("Cost", "FIFO publish requests")},
    {ChargeItem::snsFifoPublishPayload, Service::sns, "fifoPublishPayload", "GB",
     translatable("Cost", "FIFO published payload")},
    {ChargeItem::snsFifoDeliveries, Service::sns, "fifoDeliveries", "notification",
     translatable("Cost", "FIFO deliveries")},
    {ChargeItem::snsFifoDeliveredPayload, Service::sns, "fifoDeliveredPayload", "GB",
     translatable("Cost", "FIFO delivered payload")},
    {ChargeItem::apiGatewayRestRequests, Service::apiGateway, "restRequests", "request",
     translatable("Cost", "REST API calls")},
    {ChargeItem::apiGatewayHttpRequests, Service::apiGateway, "httpRequests", "512 KB chunk",
     translatable("Cost", "HTTP API calls")},
    {ChargeItem::apiGatewayWebsocketMessages, Service::apiGateway, "websocketMessages",
     "32 KB chunk", translatable("Cost", "WebSocket messages")},
    {ChargeItem::apiGatewayWebsocketConnectionMinutes, Service::apiGateway,
     "websocketConnectionMinutes", "minute", translatable("Cost", "WebSocket connection time")},
    {ChargeItem::apiGatewayCacheHalfGb, Service::apiGateway, "cacheHalfGb", "hour",
     translatable("Cost", "REST API cache, 0.5 GB")},
    {ChargeItem::apiGatewayCache237Gb, Service::apiGateway, "cache237Gb", "hour",
     translatable("Cost", "REST API cache, 237 GB")},
    {ChargeItem::dataTransferInternetOut, Service::dataTransfer, "internetOut", "GB",
     translatable("Cost", "Out to the internet")},
    {ChargeItem::dataTransferInterRegionOut, Service::dataTransfer, "interRegionOut", "GB",
     translatable("Cost", "Out to another region")},
    {ChargeItem::dataTransferInterRegionOutUsEast, Service::dataTransfer, "interRegionOutUsEast",
     "GB", translatable("Cost", "Between us-east-1 and us-east-2")},
    {ChargeItem::dataTransferCrossAz, Service::dataTransfer, "crossAz", "GB",
     translatable("Cost", "Between availability zones")},
    {ChargeItem::natGatewayHours, Service::natGateway, "hours", "gateway-hour",
     translatable("Cost", "Gateway hours")},
    {ChargeItem::natGatewayProcessed, Service::natGateway, "processed", "GB",
     translatable("Cost", "Data processed")},
}};

static_assert(std::ranges::all_of(services, [](const ServiceInfo& service) {
    return &services[indexOf(service.service)] == &service;
}));
static_assert(std::ranges::all_of(items, [](const ChargeItemInfo& item) {
    return &items[indexOf(item.item)] == &item;
}));

constexpr std::array<FreeAllowanceInfo, freeAllowanceCount> allowances{{
    {Service::lambda, "requests", ChargeItem::lambdaRequests, std::nullopt},
    {Service::lambda, "durationGbSeconds", ChargeItem::lambdaDurationX86,
     ChargeItem::lambdaDurationArm},
    {Service::lambda, "responseStreamGb", ChargeItem::lambdaResponseStream, std::nullopt},
    {Service::stepFunctions, "standardTransitions", ChargeItem::stepFunctionsStandardTransitions,
     std::nullopt},
    {Service::dynamodb, "storageGb", ChargeItem::dynamodbStorage, std::nullopt},
    {Service::dynamodb, "writeCapacityUnitHours", ChargeItem::dynamodbWriteCapacityUnitHours,
     std::nullopt},
    {Service::dynamodb, "readCapacityUnitHours", ChargeItem::dynamodbReadCapacityUnitHours,
     std::nullopt},
    {Service::dynamodb, "streamReads", ChargeItem::dynamodbStreamReads, std::nullopt},
    {Service::eventBridge, "schemaDiscovery", ChargeItem::eventBridgeSchemaDiscovery, std::nullopt},
    {Service::eventBridge, "scheduler", ChargeItem::eventBridgeScheduler, std::nullopt},
    {Service::cloudWatch, "logsIngestedGb", ChargeItem::cloudWatchLogsIngested,
     ChargeItem::cloudWatchVendedLogs},
    {Service::cloudWatch, "logsStoredGb", ChargeItem::cloudWatchLogsStored, std::nullopt},
    {Service::cloudWatch, "insightsScannedGb", ChargeItem::cloudWatchInsightsScanned, std::nullopt},
    {Service::cloudWatch, "customMetrics", ChargeItem::cloudWatchCustomMetrics, std::nullopt},
    {Service::cloudWatch, "standardAlarms", ChargeItem::cloudWatchStandardAlarms, std::nullopt},
    {Service::cloudWatch, "dashboards", ChargeItem::cloudWatchDashboards, std::nullopt},
    {Service::cloudWatch, "apiRequests", ChargeItem::cloudWatchApiRequests, std::nullopt},
    {Service::xray, "tracesRecorded", ChargeItem::xrayTracesRecorded, std::nullopt},
    {Service::sqs, "requests", ChargeItem::sqsStandardRequests, ChargeItem::sqsFifoRequests},
    {Service::sns, "publishRequests", ChargeItem::snsPublishRequests, std::nullopt},
    {Service::sns, "httpDeliveries", ChargeItem::snsHttpDeliveries, std::nullopt},
    {Service::sns, "emailDeliveries", ChargeItem::snsEmailDeliveries, std::nullopt},
    {Service::dataTransfer, "internetOutGb", ChargeItem::dataTransferInternetOut, std::nullopt},
}};

} // namespace

std::string_view key(Service service) {
    return services[indexOf(service)].key;
}

document::Text name(Service service) {
    return services[indexOf(service)].name;
}

std::optional<Service> serviceOfKey(std::string_view key) {
    const auto* found = std::ranges::find(services, key, &ServiceInfo::key);
    return found == services.end() ? std::nullopt : std::optional(found->service);
}

std::span<const Service> allServices() {
    return serviceList;
}

const ChargeItemInfo& info(ChargeItem item) {
    return items[indexOf(item)];
}

std::span<const ChargeItemInfo, chargeItemCount> allChargeItems() {
    return items;
}

std::optional<ChargeItem> chargeItemOfKey(Service service, std::string_view key) {
    const auto* found = std::ranges::find_if(items, [&](const ChargeItemInfo& item) {
        return item.service == service && item.key == key;
    });
    return found == items.end() ? std::nullopt : std::optional(found->item);
}

std::span<const FreeAllowanceInfo, freeAllowanceCount> allFreeAllowances() {
    return allowances;
}

} // namespace headroom::cost
