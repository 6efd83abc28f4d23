#include "model/cost/charges.h"
#include "model/cost/price_book.h"
#include "model/cost/price_table.h"
#include "model/cost/simulated_usage.h"

#include <QTest>

#include <cmath>

using namespace headroom;

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

private slots:
    void theAuditedBillComesOut() {
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book);
        const cost::PriceTable table(*book, "us-east-1");
        const auto totals = cost::totals(cost::usageOf(profile()), table);
        const auto near = [&](cost::Service service, double usd) {
            const double value = totals.byService[cost::indexOf(service)].usd;
            QVERIFY2(std::abs(value - usd) < 0.05, QByteArray::number(value));
        };
        near(cost::Service::lambda, 800.04);
        near(cost::Service::stepFunctions, 200);
        near(cost::Service::dynamodb, 300);
        near(cost::Service::eventBridge, 50);
        near(cost::Service::cloudWatch, 100);
        QVERIFY(std::abs(totals.total.usd - 1450.04) < 0.1);
    }

    void everyChargeHasItsOwner() {
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book);
        const auto charges =
            cost::charge(cost::usageOf(profile()), cost::PriceTable(*book, "us-east-1"));
        double webhook = 0;
        for (const auto& line : charges.lines) {
            if (line.entity == "webhook")
                webhook += line.usd.value_or(0);
        }
        QVERIFY(webhook > 190 && webhook < 230);
    }

    void expressWorkflowsAndCapacityConvert() {
        simulation::Usage usage;
        usage.workflows.push_back({.workflow = "w",
                                   .express = true,
                                   .executions = 10,
                                   .billedSeconds = 1024,
                                   .memoryMb = 64});
        usage.tables.push_back({.table = "t",
                                .provisioned = true,
                                .readCapacityUnits = 2,
                                .writeCapacityUnits = 3,
                                .daxNodeType = "dax.t3.small",
                                .daxNodes = 3});
        const auto converted = cost::usageOf(usage);
        QVERIFY(!converted.lambda);
        QCOMPARE(converted.stepFunctions->express.at(0).gigabyteSeconds, 64.0);
        QCOMPARE(converted.dynamodb->tables.at(0).readCapacityUnitHours, 1460.0);
        QCOMPARE(converted.dynamodb->dax.at(0).nodeHours, 2190.0);
    }
};

QTEST_APPLESS_MAIN(SimulatedUsageTest)
#include "simulated_usage_test.moc"
