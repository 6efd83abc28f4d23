#include "model/cost/simulated_usage.h"

namespace headroom::cost {

namespace {

constexpr double hoursPerMonth = 730;
constexpr double bytesPerGb = 1024.0 * 1024.0 * 1024.0;

LambdaUsage lambdaOf(const simulation::Usage& simulated) {
    LambdaUsage usage{.freeTier = simulated.freeTier};
    usage.functions.reserve(simulated.functions.size());
    for (const auto& from : simulated.functions) {
        FunctionUsage to;
        to.name = from.function;
        to.architecture = from.arm64 ? Architecture::arm : Architecture::x86;
        to.memoryMb = from.memoryMb;
        to.invocations = from.invocations;
        to.billedSeconds = from.billedSeconds;
        to.ephemeralStorageMb = from.ephemeralStorageMb;
        to.provisioned = {from.provisionedConcurrencySeconds, from.provisionedInvocations,
                          from.provisionedBilledSeconds};
        if (from.snapStartCachedSeconds > 0)
            to.snapStart = SnapStartUsage{from.snapStartCachedSeconds, from.snapStartRestores};
        usage.functions.push_back(std::move(to));
    }
    return usage;
}

StepFunctionsUsage stepFunctionsOf(const simulation::Usage& simulated) {
    StepFunctionsUsage usage{.freeTier = simulated.freeTier};
    for (const auto& from : simulated.workflows) {
        if (from.express)
            usage.express.push_back(
                {from.workflow, from.executions, from.billedSeconds * from.memoryMb / 1024});
        else
            usage.standard.push_back({from.workflow, from.transitions});
    }
    return usage;
}

DynamoDbUsage dynamoDbOf(const simulation::Usage& simulated) {
    DynamoDbUsage usage{.freeTier = simulated.freeTier};
    for (const auto& from : simulated.tables) {
        TableUsage to;
        to.name = from.table;
        to.tableClass =
            from.infrequentAccess ? TableClass::standardInfrequentAccess : TableClass::standard;
        if (from.provisioned) {
            to.writeCapacityUnitHours = from.writeCapacityUnits * hoursPerMonth;
            to.readCapacityUnitHours = from.readCapacityUnits * hoursPerMonth;
        } else {
            to.writeRequestUnits = from.writeRequestUnits;
            to.readRequestUnits = from.readRequestUnits;
        }
        to.storageGb = from.storageGb;
        to.pitrGb = from.pointInTimeRecoveryGb;
        usage.tables.push_back(std::move(to));
        if (from.daxNodes > 0)
            usage.dax.push_back(
                {from.table, daxNode(from.daxNodeType), from.daxNodes * hoursPerMonth});
    }
    return usage;
}

EventBridgeUsage eventBridgeOf(const simulation::Usage& simulated) {
    EventBridgeUsage usage{.freeTier = simulated.freeTier};
    usage.schedulerInvocations = simulated.schedulerInvocations;
    for (const auto& from : simulated.buses) {
        BusUsage to;
        to.name = from.bus;
        to.customEvents = from.eventChunks;
        to.crossAccountEvents = from.crossRegionEventChunks;
        to.archiveProcessedGb = from.archivedGb;
        to.archiveStoredGb = from.archiveStoredGb;
        usage.buses.push_back(std::move(to));
    }
    return usage;
}

CloudWatchUsage cloudWatchOf(const simulation::Usage& simulated) {
    CloudWatchUsage usage{.freeTier = simulated.freeTier};
    const double storedShare =
        simulated.logsIngestedGb > 0 ? simulated.logsStoredGb / simulated.logsIngestedGb : 0;
    const auto add = [&](const std::string& owner, double bytes) {
        if (bytes <= 0)
            return;
        LogGroupUsage group;
        group.name = owner;
        group.ingestedGb = bytes / bytesPerGb;
        group.storedGb = group.ingestedGb * storedShare;
        usage.logGroups.push_back(std::move(group));
    };
    for (const auto& function : simulated.functions)
        add(function.function, function.logBytes);
    for (const auto& workflow : simulated.workflows)
        add(workflow.workflow, workflow.logBytes);
    for (const auto& bus : simulated.buses)
        add(bus.bus, bus.logBytes);
    usage.customMetrics = simulated.customMetrics;
    usage.standardAlarmMetrics = simulated.standardAlarmMetrics;
    usage.dashboards = simulated.dashboards;
    return usage;
}

} // namespace

Usage usageOf(const simulation::Usage& simulated) {
    Usage usage;
    if (!simulated.functions.empty())
        usage.lambda = lambdaOf(simulated);
    if (!simulated.workflows.empty())
        usage.stepFunctions = stepFunctionsOf(simulated);
    if (!simulated.tables.empty())
        usage.dynamodb = dynamoDbOf(simulated);
    if (!simulated.buses.empty() || simulated.schedulerInvocations > 0)
        usage.eventBridge = eventBridgeOf(simulated);
    usage.cloudWatch = cloudWatchOf(simulated);

    if (!simulated.queues.empty()) {
        usage.sqs = SqsUsage{.freeTier = simulated.freeTier};
        for (const auto& from : simulated.queues)
            usage.sqs->queues.push_back(
                {from.queue, from.fifo ? 0 : from.requests, from.fifo ? from.requests : 0});
    }
    if (!simulated.topics.empty()) {
        usage.sns = SnsUsage{.freeTier = simulated.freeTier};
        for (const auto& from : simulated.topics) {
            TopicUsage to;
            to.name = from.topic;
            to.publishRequests = from.publications;
            to.sqsDeliveries = from.queueDeliveries;
            to.lambdaDeliveries = from.functionDeliveries;
            usage.sns->topics.push_back(std::move(to));
        }
    }
    if (!simulated.apis.empty()) {
        usage.apiGateway = ApiGatewayUsage{};
        for (const auto& from : simulated.apis) {
            ApiUsage to;
            to.name = from.api;
            (from.rest ? to.restRequests : to.httpRequests) = from.requests;
            usage.apiGateway->apis.push_back(std::move(to));
        }
    }
    double crossRegionGb = 0;
    for (const auto& bus : simulated.buses)
        crossRegionGb += bus.crossRegionGb;
    if (crossRegionGb > 0) {
        usage.dataTransfer = DataTransferUsage{.freeTier = simulated.freeTier};
        usage.dataTransfer->interRegionOutGb = crossRegionGb;
    }
    return usage;
}

} // namespace headroom::cost
