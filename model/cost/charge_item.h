#pragma once

#include "model/document/text.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

/// What AWS puts on a bill: services and, within them, the items that a price list names.
namespace headroom::cost {

enum class Service {
    lambda,
    stepFunctions,
    dynamodb,
    eventBridge,
    cloudWatch,
    xray,
    sqs,
    sns,
    apiGateway,
    dataTransfer,
    natGateway,
};

inline constexpr std::size_t serviceCount = 11;

inline constexpr std::size_t indexOf(Service service) {
    return static_cast<std::size_t>(service);
}

/// The service's key in the price book, in usage and in charges ("stepFunctions").
std::string_view key(Service service);

/// The service's name for people ("Step Functions").
document::Text name(Service service);

std::optional<Service> serviceOfKey(std::string_view key);

std::span<const Service> allServices();

/// Every item that is charged, grouped by service. Those that end in `Ia` belong to DynamoDB's
/// Standard-Infrequent Access table class.
enum class ChargeItem {
    lambdaRequests,
    lambdaDurationX86,
    lambdaDurationArm,
    lambdaProvisionedX86,
    lambdaProvisionedArm,
    lambdaProvisionedDurationX86,
    lambdaProvisionedDurationArm,
    lambdaEphemeralStorage,
    lambdaSnapStartCache,
    lambdaSnapStartRestore,
    lambdaResponseStream,
    lambdaEventPollerUnit,
    lambdaEventPollerUnitSqs,

    stepFunctionsStandardTransitions,
    stepFunctionsExpressRequests,
    stepFunctionsExpressDuration,

    dynamodbWriteRequestUnits,
    dynamodbReadRequestUnits,
    dynamodbWriteRequestUnitsIa,
    dynamodbReadRequestUnitsIa,
    dynamodbReplicatedWriteRequestUnits,
    dynamodbWriteCapacityUnitHours,
    dynamodbReadCapacityUnitHours,
    dynamodbWriteCapacityUnitHoursIa,
    dynamodbReadCapacityUnitHoursIa,
    dynamodbReplicatedWriteCapacityUnitHours,
    dynamodbStorage,
    dynamodbStorageIa,
    dynamodbPitr,
    dynamodbBackup,
    dynamodbRestore,
    dynamodbStreamReads,
    dynamodbDaxT3Small,
    dynamodbDaxLarge,
    dynamodbDaxOther,

    eventBridgeCustomEvents,
    eventBridgePartnerEvents,
    eventBridgeCrossAccountEvents,
    eventBridgeArchiveProcessing,
    eventBridgeArchiveStorage,
    eventBridgeReplayedEvents,
    eventBridgeSchemaDiscovery,
    eventBridgeApiDestinations,
    eventBridgePipes,
    eventBridgeScheduler,

    cloudWatchLogsIngested,
    cloudWatchVendedLogs,
    cloudWatchLogsStored,
    cloudWatchInsightsScanned,
    cloudWatchCustomMetrics,
    cloudWatchStandardAlarms,
    cloudWatchHighResolutionAlarms,
    cloudWatchDashboards,
    cloudWatchApiRequests,

    xrayTracesRecorded,
    xrayTracesRetrieved,

    sqsStandardRequests,
    sqsFifoRequests,

    snsPublishRequests,
    snsHttpDeliveries,
    snsEmailDeliveries,
    snsMobilePushDeliveries,
    snsFirehoseDeliveries,
    snsSqsDeliveries,
    snsLambdaDeliveries,
    snsFifoPublishRequests,
    snsFifoPublishPayload,
    snsFifoDeliveries,
    snsFifoDeliveredPayload,

    apiGatewayRestRequests,
    apiGatewayHttpRequests,
    apiGatewayWebsocketMessages,
    apiGatewayWebsocketConnectionMinutes,
    apiGatewayCacheHalfGb,
    apiGatewayCache237Gb,

    dataTransferInternetOut,
    dataTransferInterRegionOut,
    dataTransferInterRegionOutUsEast,
    dataTransferCrossAz,

    natGatewayHours,
    natGatewayProcessed,
};

inline constexpr std::size_t chargeItemCount = 81;

inline constexpr std::size_t indexOf(ChargeItem item) {
    return static_cast<std::size_t>(item);
}

struct ChargeItemInfo {
    ChargeItem item;
    Service service;
    std::string_view key;  ///< within the service, as the price book spells it
    std::string_view unit; ///< what one unit of the quantity is, as the price book spells it
    document::TranslatableSource label;
};

const ChargeItemInfo& info(ChargeItem item);

/// Every item in the order of the enumeration.
std::span<const ChargeItemInfo, chargeItemCount> allChargeItems();

std::optional<ChargeItem> chargeItemOfKey(Service service, std::string_view key);

/// A monthly free allowance. Where two items share one, the first is covered first: AWS does not
/// say in which order its shared allowances are used up.
struct FreeAllowanceInfo {
    Service service;
    std::string_view key; ///< below the service's `freeTier` in the price book
    ChargeItem first;
    std::optional<ChargeItem> second;
};

inline constexpr std::size_t freeAllowanceCount = 23;

std::span<const FreeAllowanceInfo, freeAllowanceCount> allFreeAllowances();

} // namespace headroom::cost
