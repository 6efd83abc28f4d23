#include "model/cost/charges.h"
#include "model/cost/simulated_usage.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace headroom;
using namespace headroom::cost;

namespace {

constexpr double gb = 1024.0 * 1024 * 1024;

/// The profile under which list prices give the audited bill of 1,450.04 USD (report audit,
/// section 7), as a simulation would count it.
simulation::Usage profile() {
    simulation::Usage usage;
    usage.freeTier = true;
    usage.region = "us-east-1";
    const auto function = [&](const char* id, double memoryMb, double invocations, double seconds) {
        simulation::FunctionUsage one;
        one.function = id;
        one.memoryMb = memoryMb;
        one.invocations = invocations;
        one.coldStarts = invocations * 0.02;
        one.billedInitSeconds = one.coldStarts * 2.5;
        one.billedSeconds = invocations * seconds + one.billedInitSeconds;
        one.logBytes = 165 * gb * invocations / 26e6;
        usage.functions.push_back(one);
    };
    function("connect", 512, 4.0e6, 2.0);
    function("booking", 512, 2.0e6, 3.0);
    function("payout", 1024, 0.2e6, 45.0);
    function("webhook", 512, 4.8e6, 5.0);
    function("notification", 512, 15.0e6, 2.593);
    usage.workflows.push_back({.workflow = "all", .executions = 800400, .transitions = 8004000});
    simulation::TableUsage table;
    table.table = "all";
    table.readRequestUnits = 250000.0 * 5120 + 640e6 * 0.5;
    table.writeRequestUnits = 80e6;
    table.storageGb = 125;
    table.pointInTimeRecoveryGb = 125;
    usage.tables.push_back(table);
    simulation::BusUsage bus;
    bus.bus = "bus";
    bus.events = bus.eventChunks = 50e6;
    usage.buses.push_back(bus);
    usage.logsIngestedGb = 165;
    usage.logsStoredGb = 105;
    usage.customMetrics = 40;
    usage.standardAlarmMetrics = 30;
    usage.dashboards = 5;
    return usage;
}

} // namespace

class SimulatedUsageTest : public QObject {
    Q_OBJECT

private:
    PriceTable prices_{*PriceBook::embedded(), "us-east-1"};

    double usd(const simulation::Usage& month) const {
        return totals(usageOf(month), prices_).total.usd;
    }

    static void near(double actual, double expected) {
        QVERIFY2(std::abs(actual - expected) < 1e-9 * std::max(1.0, expected),
                 qPrintable(QString("%1 is not %2").arg(actual, 0, 'g', 12).arg(expected)));
    }

private slots:
    void nothingCostsNothing() {
        const Charges charges = charge(usageOf({}), prices_);
        QVERIFY(charges.byService.empty());
        QVERIFY(charges.lines.empty());
    }

    void theAuditedBillComesOut() {
        const Totals result = totals(usageOf(profile()), prices_);
        const auto amounts = {std::pair(Service::lambda, 800.04),
                              {Service::stepFunctions, 200.0},
                              {Service::dynamodb, 300.0},
                              {Service::eventBridge, 50.0},
                              {Service::cloudWatch, 100.0}};
        for (const auto& [service, expected] : amounts) {
            const double usd = result.byService[indexOf(service)].usd;
            QVERIFY2(std::abs(usd - expected) < 0.05, QByteArray::number(usd));
        }
        QVERIFY(std::abs(result.total.usd - 1450.04) < 0.1);
    }

    void everyChargeHasItsOwner() {
        double webhook = 0;
        for (const ChargeLine& line : charge(usageOf(profile()), prices_).lines)
            if (line.entity == "webhook")
                webhook += line.usd.value_or(0);
        // 12.12 of 48.1025 M GB-s, 4.8 of 26 M requests and invocations that log.
        near(webhook,
             (48102500 - 400000) * 0.0000166667 * 12.12 / 48.1025 + (5.0 + 80.0 + 3.0) * 4.8 / 26);
    }

    void functions() {
        simulation::Usage month;
        month.freeTier = true;
        month.functions = {{.function = "Arm",
                            .arm64 = true,
                            .memoryMb = 2048,
                            .ephemeralStorageMb = 1536,
                            .invocations = 1.5e6,
                            .billedSeconds = 300e3,
                            .provisionedConcurrencySeconds = 1000,
                            .provisionedInvocations = 0.5e6,
                            .provisionedBilledSeconds = 100,
                            .snapStartRestores = 50,
                            .snapStartCachedSeconds = 2628000}};
        near(usd(month), 1e6 * 0.0000002 + 200e3 * 0.0000133334 + 2000 * 0.0000033334 +
                             200 * 0.0000077778 + 300100 * 0.0000000309 +
                             2 * 2628000 * 0.0000015046 + 100 * 0.0001397998);
    }

    void workflowsByTheirType() {
        simulation::Usage month;
        month.workflows = {{.workflow = "Standard", .executions = 1e6, .transitions = 12e6},
                           {.workflow = "Express",
                            .express = true,
                            .executions = 1e6,
                            .transitions = 12e6,
                            .billedSeconds = 2e6,
                            .memoryMb = 65}};
        near(usd(month), 300 + 1 + 250e3 * 0.00001667);
    }

    void tablesByTheirBillingMode() {
        simulation::Usage month;
        month.tables = {{.table = "OnDemand",
                         .readRequestUnits = 1e6,
                         .writeRequestUnits = 1e6,
                         .readCapacityUnits = 7,
                         .storageGb = 10,
                         .pointInTimeRecoveryGb = 8},
                        {.table = "Provisioned",
                         .provisioned = true,
                         .readRequestUnits = 1e6,
                         .readCapacityUnits = 10,
                         .writeCapacityUnits = 5,
                         .daxNodeType = "dax.t3.small",
                         .daxNodes = 3},
                        {.table = "Rare", .infrequentAccess = true, .storageGb = 100}};
        near(usd(month), 0.125 + 0.625 + 2.5 + 1.6 + 7300 * 0.00013 + 3650 * 0.00065 + 87.6 + 10);
    }

    void infrequentAccessOnDemandHasNoVerifiedPrice() {
        simulation::Usage month;
        month.tables = {{.table = "Rare", .infrequentAccess = true, .readRequestUnits = 1}};
        QVERIFY(!totals(usageOf(month), prices_).total.complete);
    }

    void eventsToAnotherRegionArePaidTwiceAndTransferred() {
        simulation::Usage month;
        month.buses = {{.bus = "Bus",
                        .events = 50e6,
                        .eventChunks = 50e6,
                        .archivedGb = 100,
                        .archiveStoredGb = 50,
                        .crossRegionEventChunks = 50e6,
                        .crossRegionGb = 95}};
        near(usd(month), 50 + 50 + 10 + 1.15 + 1.9);
    }

    void messagesAndApis() {
        simulation::Usage month;
        month.queues = {{.queue = "Plain", .messages = 1e6, .requests = 3e6},
                        {.queue = "Ordered", .fifo = true, .messages = 1e6, .requests = 3e6}};
        month.topics = {{.topic = "Topic",
                         .publications = 1e6,
                         .functionDeliveries = 5e6,
                         .queueDeliveries = 5e6}};
        month.apis = {{.api = "Http", .requests = 1e6},
                      {.api = "Rest", .rest = true, .requests = 1e6}};
        month.schedulerInvocations = 1e6;
        near(usd(month), 1.2 + 1.5 + 0.5 + 1 + 3.5 + 1);
    }

    void logsBelongToThoseWhoWriteThem() {
        simulation::Usage month;
        month.functions = {{.function = "Quiet"}, {.function = "Chatty", .logBytes = 3e9}};
        month.workflows = {{.workflow = "Flow", .express = true, .logBytes = 1e9}};
        month.logsIngestedGb = 40;
        month.logsStoredGb = 100;
        month.customMetrics = 10;
        month.standardAlarmMetrics = 10;
        month.highResolutionAlarmMetrics = 10;
        month.dashboards = 2;
        std::map<std::string, double> byEntity;
        for (const ChargeLine& line : charge(usageOf(month), prices_).lines)
            byEntity[line.entity] += line.usd.value_or(0);
        near(byEntity["Chatty"], 0.75 * (20 + 3));
        near(byEntity["Flow"], 0.25 * (20 + 3));
        near(byEntity[""], 3 + 1 + 3 + 6);
        QVERIFY(!byEntity.contains("Quiet"));
    }

    void freeAllowancesFollowTheMonth() {
        simulation::Usage month;
        month.queues = {{.queue = "Plain", .requests = 1e6}};
        near(usd(month), 0.4);
        month.freeTier = true;
        near(usd(month), 0);
    }
};

QTEST_APPLESS_MAIN(SimulatedUsageTest)
#include "simulated_usage_test.moc"
