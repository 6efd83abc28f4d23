#pragma once

#include "model/cost/charge_item.h"
#include "model/cost/price_table.h"
#include "model/cost/usage.h"
#include "model/document/diagnostic.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <string>
#include <string_view>
#include <vector>

/// Usage as JSON. Quantities are for one month; what is absent is zero, what is null is not known.
/// A document has one of two forms:
///
/// - a case `{region, service, usage}`, where `usage` has the keys of that service; a key that is
///   not known is a warning;
/// - a profile `{schema: "cost-profile/1", region, usage: {SERVICE: {...}}}`, where keys that are
///   not known are ignored.
///
/// Either may hold `prices` (overrides, price_table.h) and `regionFallback: true` (prices of the
/// fallback region stand in, marked, where the region has none).
///
/// Keys by service (defaults in brackets; every service but the last three takes `freeTier`):
/// - lambda: `functions` [{name, architecture ("x86_64" | "arm64"), memoryMb, invocations (on
///   demand), durationMs, coldStarts (of the invocations), initMs, ephemeralStorageMb (512),
///   provisioned: {concurrency, enabledSeconds, invocations, durationMs}, snapStart:
///   {cachedSeconds, restores}}], responseStreamGb, eventPollerUnitHours, sqsEventPollerUnitHours
/// - stepFunctions: standardTransitions, `express` [{name, executions, durationMs, memoryMb, or
///   definitionKb, payloadKb, parallelOrMapSteps to estimate it}]
/// - dynamodb: writeRequestUnits, readRequestUnits, replicatedWriteRequestUnits,
/// writeCapacityUnits,
///   readCapacityUnits, replicatedWriteCapacityUnits, hours (730), storageGb, pitrGb, backupGb,
///   restoredGb, streamReadRequestUnits, tableClass ("STANDARD" | "STANDARD_INFREQUENT_ACCESS"),
///   `dax` [{nodeType, nodes (1), hours (730)}], `operations` [{table, op: "write" | "delete",
///   itemBytes, count, transactional, indexes: [{entryBytes, writesPerOperation (1)}]} or {table,
///   op: "read", itemBytes, count, consistency ("eventual" | "strong" | "transactional")} or
///   {table, op: "query" | "scan", evaluatedBytes, count, consistency ("eventual" | "strong")}]
/// - eventBridge: customEvents, eventKb (1; also of the events replayed and sent to other
/// accounts),
///   partnerEvents, partnerEventKb (1), crossAccountEvents, archiveProcessedGb, archiveStoredGb,
///   replayedEvents, schemaDiscoveryEvents, schemaDiscoveryEventKb (1), apiDestinationInvocations,
///   apiDestinationKb (1), pipeRequests, pipeRequestKb (1), schedulerInvocations
/// - cloudWatch: logsIngestedGb, vendedLogsGb, logsStoredGb, insightsScannedGb, customMetrics,
///   standardAlarmMetrics, highResolutionAlarmMetrics, dashboards, apiRequests
/// - xray: tracesRecorded, tracesRetrieved
/// - sqs: standardRequests, fifoRequests, payloadKb (1)
/// - sns: publishRequests, payloadKb (1), httpDeliveries, emailDeliveries, mobilePushDeliveries,
///   firehoseDeliveries, sqsDeliveries, lambdaDeliveries, fifoPublishRequests, fifoPublishedGb,
///   fifoDeliveries, fifoDeliveredGb
/// - apiGateway: restRequests, httpRequests, httpRequestKb (1), websocketMessages,
///   websocketMessageKb (1), websocketConnectionMinutes, cacheHalfGbHours, cache237GbHours
/// - dataTransfer: internetOutGb, interRegionOutGb, interRegionOutUsEastGb, crossAzGb, freeTier
/// - natGateway: gateways (1), hours (730), processedGb
namespace headroom::cost {

struct PricingRequest {
    std::string region;
    Usage usage; ///< without the services that could not be read
    std::vector<Service> unreadable;
    PriceOverrides overrides;
    MissingPrices missingPrices = MissingPrices::leaveUnpriced;
    bool isProfile = false;
    document::Diagnostics diagnostics;
};

/// Reads either form.
PricingRequest readPricingRequest(const nlohmann::json& document);

/// The same from JSON text; `file` is only named in diagnostics. Text that is no JSON is an error.
tl::expected<PricingRequest, document::Diagnostics> readPricingRequest(std::string_view json,
                                                                       std::string_view file);

} // namespace headroom::cost
