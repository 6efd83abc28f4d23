#pragma once

#include "model/cost/charge_item.h"
#include "model/cost/usage.h"

#include <concepts>
#include <string_view>

/// Takes usage apart into the quantities that AWS multiplies by a price: the one place that says
/// which item each part of a usage is charged as. The sink sees an item once for each entity, zeros
/// included, in the order of the usage; what it does with them (add them up, keep them) is its own.
namespace headroom::cost {

template <typename Sink>
concept MeterSink = std::invocable<Sink&, ChargeItem, std::string_view, double>;

template <MeterSink Sink>
void meter(const LambdaUsage& usage, Sink& sink) {
    using enum ChargeItem;
    for (const FunctionUsage& f : usage.functions) {
        const bool arm = f.architecture == Architecture::arm;
        const double gigabytes = memoryGigabytes(f.memoryMb);
        const ProvisionedConcurrencyUsage& p = f.provisioned;
        sink(lambdaRequests, f.name, f.invocations + p.invocations);
        sink(arm ? lambdaDurationArm : lambdaDurationX86, f.name,
             times(gigabytes, f.billedSeconds));
        sink(arm ? lambdaProvisionedArm : lambdaProvisionedX86, f.name,
             times(gigabytes, p.concurrencySeconds));
        sink(arm ? lambdaProvisionedDurationArm : lambdaProvisionedDurationX86, f.name,
             times(gigabytes, p.billedSeconds));
        sink(lambdaEphemeralStorage, f.name,
             times(billedEphemeralGigabytes(f.ephemeralStorageMb),
                   f.billedSeconds + p.billedSeconds));
        if (f.snapStart) {
            const double seconds =
                std::max(f.snapStart->cachedSeconds, minimumSnapStartCacheSeconds);
            sink(lambdaSnapStartCache, f.name, times(gigabytes, seconds));
            sink(lambdaSnapStartRestore, f.name, times(gigabytes, f.snapStart->restores));
        }
    }
    sink(lambdaResponseStream, {}, usage.responseStreamGb);
    sink(lambdaEventPollerUnit, {}, usage.eventPollerUnitHours);
    sink(lambdaEventPollerUnitSqs, {}, usage.sqsEventPollerUnitHours);
}

template <MeterSink Sink>
void meter(const StepFunctionsUsage& usage, Sink& sink) {
    using enum ChargeItem;
    for (const StandardWorkflowUsage& workflow : usage.standard)
        sink(stepFunctionsStandardTransitions, workflow.name, workflow.transitions);
    for (const ExpressWorkflowUsage& workflow : usage.express) {
        sink(stepFunctionsExpressRequests, workflow.name, workflow.executions);
        sink(stepFunctionsExpressDuration, workflow.name, workflow.gigabyteSeconds);
    }
}

template <MeterSink Sink>
void meter(const TableUsage& table, Sink& sink) {
    using enum ChargeItem;
    const bool ia = table.tableClass == TableClass::standardInfrequentAccess;
    const auto add = [&](ChargeItem item, double quantity) { sink(item, table.name, quantity); };
    add(ia ? dynamodbWriteRequestUnitsIa : dynamodbWriteRequestUnits, table.writeRequestUnits);
    add(ia ? dynamodbReadRequestUnitsIa : dynamodbReadRequestUnits, table.readRequestUnits);
    add(dynamodbReplicatedWriteRequestUnits, table.replicatedWriteRequestUnits);
    add(ia ? dynamodbWriteCapacityUnitHoursIa : dynamodbWriteCapacityUnitHours,
        table.writeCapacityUnitHours);
    add(ia ? dynamodbReadCapacityUnitHoursIa : dynamodbReadCapacityUnitHours,
        table.readCapacityUnitHours);
    add(dynamodbReplicatedWriteCapacityUnitHours, table.replicatedWriteCapacityUnitHours);
    add(ia ? dynamodbStorageIa : dynamodbStorage, table.storageGb);
    add(dynamodbPitr, table.pitrGb);
    add(dynamodbBackup, table.backupGb);
    add(dynamodbRestore, table.restoredGb);
    add(dynamodbStreamReads, table.streamReadRequestUnits);
}

template <MeterSink Sink>
void meter(const DynamoDbUsage& usage, Sink& sink) {
    using enum ChargeItem;
    for (const TableUsage& table : usage.tables)
        meter(table, sink);
    for (const DaxUsage& dax : usage.dax) {
        const ChargeItem item = dax.node == DaxNode::t3Small ? dynamodbDaxT3Small
                                : dax.node == DaxNode::large ? dynamodbDaxLarge
                                                             : dynamodbDaxOther;
        sink(item, dax.name, dax.nodeHours);
    }
}

template <MeterSink Sink>
void meter(const EventBridgeUsage& usage, Sink& sink) {
    using enum ChargeItem;
    for (const BusUsage& bus : usage.buses) {
        sink(eventBridgeCustomEvents, bus.name, bus.customEvents);
        sink(eventBridgePartnerEvents, bus.name, bus.partnerEvents);
        sink(eventBridgeCrossAccountEvents, bus.name, bus.crossAccountEvents);
        sink(eventBridgeArchiveProcessing, bus.name, bus.archiveProcessedGb);
        sink(eventBridgeArchiveStorage, bus.name, bus.archiveStoredGb);
        sink(eventBridgeReplayedEvents, bus.name, bus.replayedEvents);
        sink(eventBridgeSchemaDiscovery, bus.name, bus.schemaDiscoveryChunks);
    }
    sink(eventBridgeApiDestinations, {}, usage.apiDestinationInvocations);
    sink(eventBridgePipes, {}, usage.pipeRequests);
    sink(eventBridgeScheduler, {}, usage.schedulerInvocations);
}

template <MeterSink Sink>
void meter(const CloudWatchUsage& usage, Sink& sink) {
    using enum ChargeItem;
    for (const LogGroupUsage& logs : usage.logGroups) {
        sink(cloudWatchLogsIngested, logs.name, logs.ingestedGb);
        sink(cloudWatchVendedLogs, logs.name, logs.vendedIngestedGb);
        sink(cloudWatchLogsStored, logs.name, logs.storedGb);
    }
    sink(cloudWatchInsightsScanned, {}, usage.insightsScannedGb);
    sink(cloudWatchCustomMetrics, {}, usage.customMetrics);
    sink(cloudWatchStandardAlarms, {}, usage.standardAlarmMetrics);
    sink(cloudWatchHighResolutionAlarms, {}, usage.highResolutionAlarmMetrics);
    sink(cloudWatchDashboards, {}, usage.dashboards);
    sink(cloudWatchApiRequests, {}, usage.apiRequests);
}

template <MeterSink Sink>
void meter(const XRayUsage& usage, Sink& sink) {
    sink(ChargeItem::xrayTracesRecorded, {}, usage.tracesRecorded);
    sink(ChargeItem::xrayTracesRetrieved, {}, usage.tracesRetrieved);
}

template <MeterSink Sink>
void meter(const SqsUsage& usage, Sink& sink) {
    for (const QueueUsage& queue : usage.queues) {
        sink(ChargeItem::sqsStandardRequests, queue.name, queue.standardRequests);
        sink(ChargeItem::sqsFifoRequests, queue.name, queue.fifoRequests);
    }
}

template <MeterSink Sink>
void meter(const SnsUsage& usage, Sink& sink) {
    using enum ChargeItem;
    for (const TopicUsage& topic : usage.topics) {
        sink(snsPublishRequests, topic.name, topic.publishRequests);
        sink(snsHttpDeliveries, topic.name, topic.httpDeliveries);
        sink(snsEmailDeliveries, topic.name, topic.emailDeliveries);
        sink(snsMobilePushDeliveries, topic.name, topic.mobilePushDeliveries);
        sink(snsFirehoseDeliveries, topic.name, topic.firehoseDeliveries);
        sink(snsSqsDeliveries, topic.name, topic.sqsDeliveries);
        sink(snsLambdaDeliveries, topic.name, topic.lambdaDeliveries);
        sink(snsFifoPublishRequests, topic.name, topic.fifoPublishRequests);
        sink(snsFifoPublishPayload, topic.name, topic.fifoPublishedGb);
        sink(snsFifoDeliveries, topic.name, topic.fifoDeliveries);
        sink(snsFifoDeliveredPayload, topic.name, topic.fifoDeliveredGb);
    }
}

template <MeterSink Sink>
void meter(const ApiGatewayUsage& usage, Sink& sink) {
    using enum ChargeItem;
    for (const ApiUsage& api : usage.apis) {
        sink(apiGatewayRestRequests, api.name, api.restRequests);
        sink(apiGatewayHttpRequests, api.name, api.httpRequests);
        sink(apiGatewayWebsocketMessages, api.name, api.websocketMessages);
        sink(apiGatewayWebsocketConnectionMinutes, api.name, api.websocketConnectionMinutes);
        sink(apiGatewayCacheHalfGb, api.name, api.cacheHalfGbHours);
        sink(apiGatewayCache237Gb, api.name, api.cache237GbHours);
    }
}

template <MeterSink Sink>
void meter(const DataTransferUsage& usage, Sink& sink) {
    using enum ChargeItem;
    sink(dataTransferInternetOut, {}, usage.internetOutGb);
    sink(dataTransferInterRegionOut, {}, usage.interRegionOutGb);
    sink(dataTransferInterRegionOutUsEast, {}, usage.interRegionOutUsEastGb);
    sink(dataTransferCrossAz, {}, 2 * usage.crossAzGb);
}

template <MeterSink Sink>
void meter(const NatGatewayUsage& usage, Sink& sink) {
    sink(ChargeItem::natGatewayHours, {}, usage.gatewayHours);
    sink(ChargeItem::natGatewayProcessed, {}, usage.processedGb);
}

/// Calls `visit(service, usage of that service)` for every service that is used.
template <typename Visit>
void forEachService(const Usage& usage, Visit&& visit) {
    const auto ifUsed = [&](Service service, const auto& part) {
        if (part)
            visit(service, *part);
    };
    ifUsed(Service::lambda, usage.lambda);
    ifUsed(Service::stepFunctions, usage.stepFunctions);
    ifUsed(Service::dynamodb, usage.dynamodb);
    ifUsed(Service::eventBridge, usage.eventBridge);
    ifUsed(Service::cloudWatch, usage.cloudWatch);
    ifUsed(Service::xray, usage.xray);
    ifUsed(Service::sqs, usage.sqs);
    ifUsed(Service::sns, usage.sns);
    ifUsed(Service::apiGateway, usage.apiGateway);
    ifUsed(Service::dataTransfer, usage.dataTransfer);
    ifUsed(Service::natGateway, usage.natGateway);
}

} // namespace headroom::cost
