#include "model/cost/usage_reader.h"

#include "model/cost/object_reader.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace headroom::cost {

using document::Diagnostics;
using document::Severity;
using document::Text;
using document::translatable;

namespace {

FunctionUsage readFunction(ObjectReader reader) {
    FunctionUsage function;
    function.name = reader.text("name");
    if (reader.choice("architecture", {"x86_64", "arm64"}) == "arm64")
        function.architecture = Architecture::arm;
    function.memoryMb = reader.quantity("memoryMb");
    function.invocations = reader.quantity("invocations");
    function.ephemeralStorageMb = reader.quantity("ephemeralStorageMb", includedEphemeralStorageMb);
    const double durationMs = reader.quantity("durationMs");
    const double coldStarts = reader.quantity("coldStarts");
    function.billedSeconds = lambdaBilledSeconds(function.invocations, coldStarts, durationMs,
                                                 reader.quantity("initMs"));
    if (coldStarts > function.invocations) {
        reader.report(Severity::error, "cost.more-cold-starts-than-invocations",
                      Text(translatable("Cost", "'coldStarts' must be at most 'invocations', of "
                                                "which they are a part")),
                      "coldStarts");
        function.billedSeconds = unknown;
    }
    if (function.billedSeconds > 0 && !reader.has("memoryMb")) {
        reader.report(Severity::error, "cost.no-memory",
                      Text(translatable("Cost", "'memoryMb' is missing, so the duration cannot be "
                                                "priced; null says that it is not known")));
        function.memoryMb = unknown;
    }
    if (auto provisioned = reader.object("provisioned")) {
        function.provisioned.concurrencySeconds =
            times(provisioned->quantity("concurrency"),
                  provisionedBilledSeconds(provisioned->quantity("enabledSeconds")));
        function.provisioned.invocations = provisioned->quantity("invocations");
        function.provisioned.billedSeconds =
            times(function.provisioned.invocations,
                  lambdaBilledSeconds(provisioned->quantity("durationMs")));
        provisioned->finish();
    }
    if (auto snapStart = reader.object("snapStart")) {
        function.snapStart = SnapStartUsage{.cachedSeconds = snapStart->quantity("cachedSeconds"),
                                            .restores = snapStart->quantity("restores")};
        snapStart->finish();
    }
    reader.finish();
    return function;
}

LambdaUsage readLambda(ObjectReader& reader) {
    LambdaUsage usage;
    usage.freeTier = reader.flag("freeTier");
    for (ObjectReader& function : reader.objects("functions"))
        usage.functions.push_back(readFunction(std::move(function)));
    usage.responseStreamGb = reader.quantity("responseStreamGb");
    usage.eventPollerUnitHours = reader.quantity("eventPollerUnitHours");
    usage.sqsEventPollerUnitHours = reader.quantity("sqsEventPollerUnitHours");
    return usage;
}

StepFunctionsUsage readStepFunctions(ObjectReader& reader) {
    StepFunctionsUsage usage;
    usage.freeTier = reader.flag("freeTier");
    usage.standard.push_back({.name = {}, .transitions = reader.quantity("standardTransitions")});
    for (ObjectReader& workflow : reader.objects("express")) {
        ExpressWorkflowUsage express;
        express.name = workflow.text("name");
        express.executions = workflow.quantity("executions");
        const double estimateMb =
            expressMemoryMb(workflow.quantity("definitionKb"), workflow.quantity("payloadKb"),
                            workflow.quantity("parallelOrMapSteps"));
        express.gigabyteSeconds = times(
            express.executions, expressGigabyteSeconds(workflow.quantity("durationMs"),
                                                       workflow.quantity("memoryMb", estimateMb)));
        workflow.finish();
        usage.express.push_back(std::move(express));
    }
    return usage;
}

/// The table of that name, made where it does not exist yet.
TableUsage& tableNamed(DynamoDbUsage& usage, const std::string& name) {
    const auto found = std::ranges::find(usage.tables, name, &TableUsage::name);
    if (found != usage.tables.end())
        return *found;
    TableUsage table;
    table.name = name;
    table.tableClass = usage.tables.front().tableClass;
    return usage.tables.emplace_back(std::move(table));
}

ReadConsistency readConsistency(ObjectReader& reader, bool mayBeTransactional) {
    std::vector<std::string_view> choices{"eventual", "strong"};
    if (mayBeTransactional)
        choices.emplace_back("transactional");
    const std::string chosen = reader.choice("consistency", choices);
    if (chosen == "strong")
        return ReadConsistency::strong;
    return chosen == "transactional" ? ReadConsistency::transactional : ReadConsistency::eventual;
}

double readWriteUnits(ObjectReader& reader) {
    const double itemBytes = reader.quantity("itemBytes");
    double units = writeRequestUnits(itemBytes, reader.flag("transactional"));
    for (ObjectReader& index : reader.objects("indexes")) {
        units += times(index.quantity("writesPerOperation", 1),
                       writeRequestUnits(index.quantity("entryBytes")));
        index.finish();
    }
    return units;
}

void readOperation(ObjectReader reader, DynamoDbUsage& usage) {
    TableUsage& table = tableNamed(usage, reader.text("table"));
    const double count = reader.quantity("count");
    if (!reader.has("op")) {
        reader.report(Severity::error, "cost.no-operation",
                      Text(translatable("Cost", "'op' is missing; it must be one of: read, query, "
                                                "scan, write, delete")));
        return;
    }
    const std::string operation = reader.choice("op", {"read", "query", "scan", "write", "delete"});
    if (operation == "write" || operation == "delete") {
        table.writeRequestUnits += times(count, readWriteUnits(reader));
    } else {
        const bool single = operation == "read";
        const double bytes = reader.quantity(single ? "itemBytes" : "evaluatedBytes");
        table.readRequestUnits +=
            times(count, readRequestUnits(bytes, readConsistency(reader, single)));
    }
    reader.finish();
}

DaxUsage readDax(ObjectReader reader) {
    DaxUsage dax;
    dax.name = reader.text("name");
    dax.node = daxNode(reader.text("nodeType"));
    dax.nodeHours = times(reader.quantity("nodes", 1), reader.quantity("hours", hoursPerMonth));
    if (!reader.has("nodeType"))
        reader.report(Severity::error, "cost.no-node-type",
                      Text(translatable("Cost", "'nodeType' is missing; prices are known for "
                                                "dax.t3.small and large")));
    reader.finish();
    return dax;
}

DynamoDbUsage readDynamoDb(ObjectReader& reader) {
    DynamoDbUsage usage;
    usage.freeTier = reader.flag("freeTier");
    TableUsage table;
    if (reader.choice("tableClass", {"STANDARD", "STANDARD_INFREQUENT_ACCESS"}) != "STANDARD")
        table.tableClass = TableClass::standardInfrequentAccess;
    table.writeRequestUnits = reader.quantity("writeRequestUnits");
    table.readRequestUnits = reader.quantity("readRequestUnits");
    table.replicatedWriteRequestUnits = reader.quantity("replicatedWriteRequestUnits");
    const double hours = reader.quantity("hours", hoursPerMonth);
    table.writeCapacityUnitHours = times(reader.quantity("writeCapacityUnits"), hours);
    table.readCapacityUnitHours = times(reader.quantity("readCapacityUnits"), hours);
    table.replicatedWriteCapacityUnitHours =
        times(reader.quantity("replicatedWriteCapacityUnits"), hours);
    table.storageGb = reader.quantity("storageGb");
    table.pitrGb = reader.quantity("pitrGb");
    table.backupGb = reader.quantity("backupGb");
    table.restoredGb = reader.quantity("restoredGb");
    table.streamReadRequestUnits = reader.quantity("streamReadRequestUnits");
    usage.tables.push_back(std::move(table));
    for (ObjectReader& operation : reader.objects("operations"))
        readOperation(std::move(operation), usage);
    for (ObjectReader& dax : reader.objects("dax"))
        usage.dax.push_back(readDax(std::move(dax)));
    return usage;
}

/// How many chunks `count` messages are of which each has the size under `sizeKey` (1 KB if
/// absent).
double readChunks(ObjectReader& reader, const char* countKey, const char* sizeKey,
                  double chunkKb = messageChunkKb) {
    return times(reader.quantity(countKey), chunks(reader.quantity(sizeKey, 1), chunkKb));
}

EventBridgeUsage readEventBridge(ObjectReader& reader) {
    EventBridgeUsage usage;
    usage.freeTier = reader.flag("freeTier");
    BusUsage bus;
    bus.customEvents = readChunks(reader, "customEvents", "eventKb");
    bus.partnerEvents = readChunks(reader, "partnerEvents", "partnerEventKb");
    bus.crossAccountEvents = readChunks(reader, "crossAccountEvents", "eventKb");
    bus.replayedEvents = readChunks(reader, "replayedEvents", "eventKb");
    bus.schemaDiscoveryChunks = readChunks(reader, "schemaDiscoveryEvents",
                                           "schemaDiscoveryEventKb", schemaDiscoveryChunkKb);
    bus.archiveProcessedGb = reader.quantity("archiveProcessedGb");
    bus.archiveStoredGb = reader.quantity("archiveStoredGb");
    usage.buses.push_back(std::move(bus));
    usage.apiDestinationInvocations =
        readChunks(reader, "apiDestinationInvocations", "apiDestinationKb");
    usage.pipeRequests = readChunks(reader, "pipeRequests", "pipeRequestKb");
    usage.schedulerInvocations = reader.quantity("schedulerInvocations");
    return usage;
}

CloudWatchUsage readCloudWatch(ObjectReader& reader) {
    CloudWatchUsage usage;
    usage.freeTier = reader.flag("freeTier");
    usage.logGroups.push_back({.name = {},
                               .ingestedGb = reader.quantity("logsIngestedGb"),
                               .vendedIngestedGb = reader.quantity("vendedLogsGb"),
                               .storedGb = reader.quantity("logsStoredGb")});
    usage.insightsScannedGb = reader.quantity("insightsScannedGb");
    usage.customMetrics = reader.quantity("customMetrics");
    usage.standardAlarmMetrics = reader.quantity("standardAlarmMetrics");
    usage.highResolutionAlarmMetrics = reader.quantity("highResolutionAlarmMetrics");
    usage.dashboards = reader.quantity("dashboards");
    usage.apiRequests = reader.quantity("apiRequests");
    return usage;
}

XRayUsage readXRay(ObjectReader& reader) {
    return {.freeTier = reader.flag("freeTier"),
            .tracesRecorded = reader.quantity("tracesRecorded"),
            .tracesRetrieved = reader.quantity("tracesRetrieved")};
}

SqsUsage readSqs(ObjectReader& reader) {
    SqsUsage usage;
    usage.freeTier = reader.flag("freeTier");
    usage.queues.push_back({.name = {},
                            .standardRequests = readChunks(reader, "standardRequests", "payloadKb"),
                            .fifoRequests = readChunks(reader, "fifoRequests", "payloadKb")});
    return usage;
}

SnsUsage readSns(ObjectReader& reader) {
    SnsUsage usage;
    usage.freeTier = reader.flag("freeTier");
    usage.topics.push_back({.name = {},
                            .publishRequests = readChunks(reader, "publishRequests", "payloadKb"),
                            .httpDeliveries = reader.quantity("httpDeliveries"),
                            .emailDeliveries = reader.quantity("emailDeliveries"),
                            .mobilePushDeliveries = reader.quantity("mobilePushDeliveries"),
                            .firehoseDeliveries = reader.quantity("firehoseDeliveries"),
                            .sqsDeliveries = reader.quantity("sqsDeliveries"),
                            .lambdaDeliveries = reader.quantity("lambdaDeliveries"),
                            .fifoPublishRequests = reader.quantity("fifoPublishRequests"),
                            .fifoPublishedGb = reader.quantity("fifoPublishedGb"),
                            .fifoDeliveries = reader.quantity("fifoDeliveries"),
                            .fifoDeliveredGb = reader.quantity("fifoDeliveredGb")});
    return usage;
}

ApiGatewayUsage readApiGateway(ObjectReader& reader) {
    ApiGatewayUsage usage;
    usage.apis.push_back(
        {.name = {},
         .restRequests = reader.quantity("restRequests"),
         .httpRequests = readChunks(reader, "httpRequests", "httpRequestKb", httpApiChunkKb),
         .websocketMessages =
             readChunks(reader, "websocketMessages", "websocketMessageKb", websocketChunkKb),
         .websocketConnectionMinutes = reader.quantity("websocketConnectionMinutes"),
         .cacheHalfGbHours = reader.quantity("cacheHalfGbHours"),
         .cache237GbHours = reader.quantity("cache237GbHours")});
    return usage;
}

DataTransferUsage readDataTransfer(ObjectReader& reader) {
    return {.freeTier = reader.flag("freeTier"),
            .internetOutGb = reader.quantity("internetOutGb"),
            .interRegionOutGb = reader.quantity("interRegionOutGb"),
            .interRegionOutUsEastGb = reader.quantity("interRegionOutUsEastGb"),
            .crossAzGb = reader.quantity("crossAzGb")};
}

NatGatewayUsage readNatGateway(ObjectReader& reader) {
    return {.gatewayHours =
                times(reader.quantity("gateways", 1), reader.quantity("hours", hoursPerMonth)),
            .processedGb = reader.quantity("processedGb")};
}

/// Reads the usage of one service into the request, unless something in it is wrong.
void readService(Service service, const nlohmann::json& value, const std::string& pointer,
                 UnknownKeys unknownKeys, PricingRequest& request) {
    const auto errors = [&] {
        return std::ranges::count(request.diagnostics, Severity::error,
                                  &document::Diagnostic::severity);
    };
    const auto errorsBefore = errors();
    ObjectReader reader(value, pointer, request.diagnostics, unknownKeys);
    const auto read = [&](auto readUsage, auto& usage) {
        auto result = readUsage(reader);
        reader.finish();
        if (errors() == errorsBefore)
            usage = std::move(result);
        else
            request.unreadable.push_back(service);
    };
    Usage& usage = request.usage;
    switch (service) {
    case Service::lambda:
        return read(readLambda, usage.lambda);
    case Service::stepFunctions:
        return read(readStepFunctions, usage.stepFunctions);
    case Service::dynamodb:
        return read(readDynamoDb, usage.dynamodb);
    case Service::eventBridge:
        return read(readEventBridge, usage.eventBridge);
    case Service::cloudWatch:
        return read(readCloudWatch, usage.cloudWatch);
    case Service::xray:
        return read(readXRay, usage.xray);
    case Service::sqs:
        return read(readSqs, usage.sqs);
    case Service::sns:
        return read(readSns, usage.sns);
    case Service::apiGateway:
        return read(readApiGateway, usage.apiGateway);
    case Service::dataTransfer:
        return read(readDataTransfer, usage.dataTransfer);
    case Service::natGateway:
        return read(readNatGateway, usage.natGateway);
    }
}

std::string serviceKeys() {
    std::vector<std::string_view> keys;
    for (const Service service : allServices())
        keys.push_back(key(service));
    return fmt::format("{}", fmt::join(keys, ", "));
}

void reportMissingUsage(ObjectReader& root) {
    root.report(Severity::error, "cost.no-usage",
                Text(translatable("Cost", "'usage' is missing; it must be an object with the "
                                          "month's quantities")));
}

void readCase(const nlohmann::json& document, ObjectReader& root, PricingRequest& request) {
    const auto service = serviceOfKey(root.text("service"));
    if (!service)
        root.report(Severity::error, "cost.unknown-service",
                    Text(translatable("Cost", "'service' must be one of: %1"), {serviceKeys()}),
                    "service");
    if (!root.has("usage"))
        reportMissingUsage(root);
    else if (service)
        readService(*service, document["usage"], "/usage", UnknownKeys::warn, request);
}

void readProfile(const nlohmann::json& document, ObjectReader& root, PricingRequest& request) {
    if (!root.has("usage"))
        return reportMissingUsage(root);
    const ObjectReader services(document["usage"], "/usage", request.diagnostics);
    for (const Service service : allServices()) {
        const std::string name(key(service));
        if (services.has(name.c_str()))
            readService(service, document["usage"][name], "/usage/" + name, UnknownKeys::ignore,
                        request);
    }
}

} // namespace

PricingRequest readPricingRequest(const nlohmann::json& document) {
    PricingRequest request;
    ObjectReader root(document, "", request.diagnostics);
    request.isProfile = root.text("schema") == "cost-profile/1";
    request.region = root.text("region");
    if (request.region.empty())
        root.report(Severity::error, "cost.no-region",
                    Text(translatable("Cost", "'region' is missing; prices differ by region, for "
                                              "example us-east-1")));
    if (root.flag("regionFallback"))
        request.missingPrices = MissingPrices::standIn;
    if (root.has("prices"))
        request.overrides = readPriceOverrides(document["prices"], "/prices", request.diagnostics);
    if (request.isProfile)
        readProfile(document, root, request);
    else
        readCase(document, root, request);
    return request;
}

tl::expected<PricingRequest, Diagnostics> readPricingRequest(std::string_view json,
                                                             std::string_view file) {
    const auto document = parseJson(json, file);
    if (!document)
        return tl::unexpected(document.error());
    PricingRequest request = readPricingRequest(*document);
    for (document::Diagnostic& diagnostic : request.diagnostics)
        diagnostic.location.file = std::string(file);
    return request;
}

} // namespace headroom::cost
