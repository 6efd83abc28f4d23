#include "model/cost/simulated_usage.h"

namespace headroom::cost {

namespace {

LambdaUsage lambda(const simulation::Usage& month) {
    LambdaUsage usage{.freeTier = month.freeTier};
    usage.functions.reserve(month.functions.size());
    for (const simulation::FunctionUsage& f : month.functions) {
        FunctionUsage& function = usage.functions.emplace_back();
        function.name = f.function;
        function.architecture = f.arm64 ? Architecture::arm : Architecture::x86;
        function.memoryMb = f.memoryMb;
        function.invocations = f.invocations;
        function.billedSeconds = f.billedSeconds;
        function.ephemeralStorageMb = f.ephemeralStorageMb;
        function.provisioned = {.concurrencySeconds = f.provisionedConcurrencySeconds,
                                .invocations = f.provisionedInvocations,
                                .billedSeconds = f.provisionedBilledSeconds};
        if (f.snapStartCachedSeconds > 0)
            function.snapStart = SnapStartUsage{.cachedSeconds = f.snapStartCachedSeconds,
                                                .restores = f.snapStartRestores};
    }
    return usage;
}

StepFunctionsUsage stepFunctions(const simulation::Usage& month) {
    StepFunctionsUsage usage{.freeTier = month.freeTier};
    for (const simulation::WorkflowUsage& workflow : month.workflows) {
        if (workflow.express)
            usage.express.push_back(
                {.name = workflow.workflow,
                 .executions = workflow.executions,
                 .gigabyteSeconds =
                     workflow.billedSeconds *
                     memoryGigabytes(roundUp(workflow.memoryMb, expressMemoryStepMb))});
        else
            usage.standard.push_back(
                {.name = workflow.workflow, .transitions = workflow.transitions});
    }
    return usage;
}

DynamoDbUsage dynamoDb(const simulation::Usage& month) {
    DynamoDbUsage usage{.freeTier = month.freeTier};
    usage.tables.reserve(month.tables.size());
    for (const simulation::TableUsage& t : month.tables) {
        TableUsage& table = usage.tables.emplace_back();
        table.name = t.table;
        if (t.infrequentAccess)
            table.tableClass = TableClass::standardInfrequentAccess;
        if (t.provisioned) {
            table.writeCapacityUnitHours = t.writeCapacityUnits * hoursPerMonth;
            table.readCapacityUnitHours = t.readCapacityUnits * hoursPerMonth;
        } else {
            table.writeRequestUnits = t.writeRequestUnits;
            table.readRequestUnits = t.readRequestUnits;
        }
        table.storageGb = t.storageGb;
        table.pitrGb = t.pointInTimeRecoveryGb;
        if (t.daxNodes > 0)
            usage.dax.push_back({.name = t.table,
                                 .node = daxNode(t.daxNodeType),
                                 .nodeHours = t.daxNodes * hoursPerMonth});
    }
    return usage;
}

EventBridgeUsage eventBridge(const simulation::Usage& month) {
    EventBridgeUsage usage{.freeTier = month.freeTier};
    for (const simulation::BusUsage& bus : month.buses)
        usage.buses.push_back({.name = bus.bus,
                               .customEvents = bus.eventChunks + bus.crossRegionEventChunks,
                               .archiveProcessedGb = bus.archivedGb,
                               .archiveStoredGb = bus.archiveStoredGb});
    usage.schedulerInvocations = month.schedulerInvocations;
    return usage;
}

std::vector<LogGroupUsage> logGroups(const simulation::Usage& month) {
    double bytes = 0;
    std::vector<LogGroupUsage> groups;
    const auto add = [&](const std::string& entity, double logBytes) {
        bytes += logBytes;
        if (logBytes > 0)
            groups.push_back({.name = entity, .ingestedGb = logBytes});
    };
    for (const simulation::FunctionUsage& function : month.functions)
        add(function.function, function.logBytes);
    for (const simulation::WorkflowUsage& workflow : month.workflows)
        add(workflow.workflow, workflow.logBytes);
    for (const simulation::BusUsage& bus : month.buses)
        add(bus.bus, bus.logBytes);
    if (groups.empty())
        return {{.name = {}, .ingestedGb = month.logsIngestedGb, .storedGb = month.logsStoredGb}};
    for (LogGroupUsage& group : groups) {
        const double share = group.ingestedGb / bytes;
        group.ingestedGb = month.logsIngestedGb * share;
        group.storedGb = month.logsStoredGb * share;
    }
    return groups;
}

CloudWatchUsage cloudWatch(const simulation::Usage& month) {
    return {.freeTier = month.freeTier,
            .logGroups = logGroups(month),
            .customMetrics = month.customMetrics,
            .standardAlarmMetrics = month.standardAlarmMetrics,
            .highResolutionAlarmMetrics = month.highResolutionAlarmMetrics,
            .dashboards = month.dashboards};
}

SqsUsage sqs(const simulation::Usage& month) {
    SqsUsage usage{.freeTier = month.freeTier};
    for (const simulation::QueueUsage& queue : month.queues)
        usage.queues.push_back({.name = queue.queue,
                                .standardRequests = queue.fifo ? 0 : queue.requests,
                                .fifoRequests = queue.fifo ? queue.requests : 0});
    return usage;
}

SnsUsage sns(const simulation::Usage& month) {
    SnsUsage usage{.freeTier = month.freeTier};
    for (const simulation::TopicUsage& topic : month.topics)
        usage.topics.push_back({.name = topic.topic,
                                .publishRequests = topic.publications,
                                .sqsDeliveries = topic.queueDeliveries,
                                .lambdaDeliveries = topic.functionDeliveries});
    return usage;
}

ApiGatewayUsage apiGateway(const simulation::Usage& month) {
    ApiGatewayUsage usage;
    for (const simulation::ApiUsage& api : month.apis)
        usage.apis.push_back({.name = api.api,
                              .restRequests = api.rest ? api.requests : 0,
                              .httpRequests = api.rest ? 0 : api.requests});
    return usage;
}

bool usesCloudWatch(const simulation::Usage& month) {
    return month.logsIngestedGb > 0 || month.logsStoredGb > 0 || month.customMetrics > 0 ||
           month.standardAlarmMetrics > 0 || month.highResolutionAlarmMetrics > 0 ||
           month.dashboards > 0;
}

} // namespace

Usage usageOf(const simulation::Usage& month) {
    Usage usage;
    if (!month.functions.empty())
        usage.lambda = lambda(month);
    if (!month.workflows.empty())
        usage.stepFunctions = stepFunctions(month);
    if (!month.tables.empty())
        usage.dynamodb = dynamoDb(month);
    if (!month.buses.empty() || month.schedulerInvocations > 0)
        usage.eventBridge = eventBridge(month);
    if (usesCloudWatch(month))
        usage.cloudWatch = cloudWatch(month);
    if (!month.queues.empty())
        usage.sqs = sqs(month);
    if (!month.topics.empty())
        usage.sns = sns(month);
    if (!month.apis.empty())
        usage.apiGateway = apiGateway(month);
    double transferredGb = 0;
    for (const simulation::BusUsage& bus : month.buses)
        transferredGb += bus.crossRegionGb;
    if (transferredGb > 0)
        usage.dataTransfer =
            DataTransferUsage{.freeTier = month.freeTier, .interRegionOutGb = transferredGb};
    return usage;
}

} // namespace headroom::cost
