#include "tests/model/cost/marketplace_usage.h"

#include <array>
#include <cmath>

namespace headroom::tests {

using namespace cost;

namespace {

constexpr double kilobytesPerGigabyte = 1024.0 * 1024.0;
constexpr double logKilobytesAnInvocation = 165 * kilobytesPerGigabyte / 26e6;
constexpr double coldStartShare = 0.02;

struct FunctionVolume {
    const char* name;
    double memoryMb;
    double optimizedMemoryMb;
    double invocations;
    double durationMs;
};

constexpr std::array<FunctionVolume, 4> volumes{{{"stripe-connect", 512, 1024, 4e6, 2000},
                                                 {"booking-processor", 512, 768, 2e6, 3000},
                                                 {"payout-manager", 1024, 1536, 0.2e6, 45000},
                                                 {"stripe-webhook", 512, 256, 4.8e6, 5000}}};

double factor(DurationModel model, double memoryBefore, double memoryAfter) {
    if (model == DurationModel::cpuBound)
        return memoryBefore / memoryAfter;
    return model == DurationModel::claimed && memoryBefore != memoryAfter ? 0.55 : 1;
}

FunctionUsage function(const FunctionVolume& volume, const LambdaScenario& scenario) {
    FunctionUsage usage;
    usage.name = volume.name;
    usage.memoryMb = scenario.optimizedMemory ? volume.optimizedMemoryMb : volume.memoryMb;
    usage.invocations = volume.invocations;
    const double durationMs =
        volume.durationMs * factor(scenario.model, volume.memoryMb, usage.memoryMb);
    usage.billedSeconds = lambdaBilledSeconds(
        volume.invocations, volume.invocations * coldStartShare, durationMs, scenario.initMs);
    return usage;
}

TableUsage written(const char* name, double writes, double itemBytes) {
    TableUsage table;
    table.name = name;
    table.writeRequestUnits = writes * writeRequestUnits(itemBytes);
    return table;
}

DynamoDbUsage currentTables() {
    TableUsage booking = written("Booking", 4e6, 2048);
    booking.readRequestUnits =
        250e3 * readRequestUnits(40.0 * 1024 * 1024, ReadConsistency::eventual);
    TableUsage service = written("Service", 10e6, 2048);
    service.readRequestUnits = 640e6 * readRequestUnits(2048, ReadConsistency::eventual);
    service.storageGb = 125;
    service.pitrGb = 125;
    return {.freeTier = true,
            .tables = {booking, service, written("Message", 40e6, 1024),
                       written("UserProfile", 7.2e6, 1024),
                       written("ProcessedWebhook", 4.8e6, 512)},
            .dax = {}};
}

DynamoDbUsage indexedTables() {
    DynamoDbUsage usage = currentTables();
    TableUsage& booking = usage.tables[0];
    booking.readRequestUnits = 250e3 * readRequestUnits(20 * 2048, ReadConsistency::eventual);
    // A quarter of the booking writes change the indexed status: one index is written twice.
    booking.writeRequestUnits += 4e6 * (3 + 0.25) * writeRequestUnits(2048);
    usage.tables[1].writeRequestUnits += 10e6 * 3 * writeRequestUnits(2048);
    usage.tables[1].storageGb += 90;
    return usage;
}

CloudWatchUsage monitoring(double ingestedGb, double alarmMetrics) {
    return {.freeTier = true,
            .logGroups = {{.name = {}, .ingestedGb = ingestedGb, .storedGb = 105}},
            .customMetrics = 40,
            .standardAlarmMetrics = alarmMetrics,
            .dashboards = 5};
}

EventBridgeUsage events() {
    return {.freeTier = true, .buses = {{.name = "marketplace", .customEvents = 50e6}}};
}

} // namespace

LambdaUsage marketplaceLambda(const LambdaScenario& scenario) {
    LambdaUsage usage;
    usage.freeTier = true;
    for (const FunctionVolume& volume : volumes)
        usage.functions.push_back(function(volume, scenario));
    usage.functions.push_back(function(
        {"notification-handler", 512, 512, scenario.notificationInvocations, 2593}, scenario));
    return usage;
}

Usage currentMonth() {
    Usage usage;
    usage.lambda = marketplaceLambda();
    usage.stepFunctions = StepFunctionsUsage{.freeTier = true,
                                             .standard = {{"Booking Lifecycle", 400e3 * 12},
                                                          {"Payment Processing", 400e3 * 8},
                                                          {"Dispute Resolution", 400 * 10}},
                                             .express = {}};
    usage.dynamodb = currentTables();
    usage.eventBridge = events();
    usage.cloudWatch = monitoring(165, 30);
    return usage;
}

Usage optimizedMonth(DurationModel model) {
    Usage usage;
    usage.lambda = marketplaceLambda(
        {.optimizedMemory = true, .model = model, .initMs = 1000, .notificationInvocations = 9e6});
    usage.stepFunctions = StepFunctionsUsage{
        .freeTier = true,
        .standard = {{"Payment Processing", 400e3 * 8}, {"Dispute Resolution", 400 * 10}},
        .express = {{"Booking Lifecycle", 400e3, 400e3 * expressGigabyteSeconds(12000, 64)}}};
    usage.dynamodb = indexedTables();
    usage.eventBridge = events();
    const double filteredGb = 6e6 * logKilobytesAnInvocation / kilobytesPerGigabyte;
    const double expressLogsGb = 400e3 * 12 * 2 / kilobytesPerGigabyte;
    usage.cloudWatch = monitoring(165 - filteredGb + expressLogsGb, 32);
    return usage;
}

} // namespace headroom::tests
