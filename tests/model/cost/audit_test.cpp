#include "model/cost/charges.h"
#include "model/cost/price_table.h"
#include "model/cost/usage_reader.h"
#include "tests/model/cost/marketplace_usage.h"
#include "tests/support/conformance.h"

#include <QTest>

using namespace headroom::cost;
using namespace headroom::tests;

/// The arithmetic of the audited report: which usage gives the reported bill, and what its
/// optimizations then cost under three readings of "faster".
class AuditTest : public QObject {
    Q_OBJECT

private:
    PriceTable prices_{*PriceBook::embedded(), "us-east-1"};

    double usd(const Usage& usage, Service service) const {
        const Totals result = totals(usage, prices_);
        return result.byService[indexOf(service)].usd;
    }

    double lambdaUsd(const LambdaScenario& scenario) const {
        Usage usage;
        usage.lambda = marketplaceLambda(scenario);
        return totals(usage, prices_).total.usd;
    }

    double itemUsd(const Usage& usage, ChargeItem item) const {
        double sum = 0;
        for (const ChargeLine& line : charge(usage, prices_).lines)
            sum += line.item == item ? line.usd.value_or(0) : 0;
        return sum;
    }

    static void near(double actual, double expected, double tolerance = 0.005) {
        QVERIFY2(std::abs(actual - expected) <= tolerance,
                 qPrintable(QString("%1 is not %2").arg(actual, 0, 'g', 12).arg(expected)));
    }

private slots:
    void theProfileComesToTheReportedBillLineByLine() {
        const Usage month = currentMonth();
        near(itemUsd(month, ChargeItem::lambdaRequests), 5.00);
        near(itemUsd(month, ChargeItem::lambdaDurationX86), 795.04);
        near(itemUsd(month, ChargeItem::stepFunctionsStandardTransitions), 200.00);
        near(itemUsd(month, ChargeItem::dynamodbReadRequestUnits), 160.00 + 40.00);
        near(itemUsd(month, ChargeItem::dynamodbWriteRequestUnits), 50.00);
        near(itemUsd(month, ChargeItem::dynamodbStorage), 25.00);
        near(itemUsd(month, ChargeItem::dynamodbPitr), 25.00);
        near(itemUsd(month, ChargeItem::eventBridgeCustomEvents), 50.00);
        near(itemUsd(month, ChargeItem::cloudWatchLogsIngested), 80.00);
        near(itemUsd(month, ChargeItem::cloudWatchLogsStored), 3.00);
        near(itemUsd(month, ChargeItem::cloudWatchCustomMetrics), 9.00);
        near(itemUsd(month, ChargeItem::cloudWatchStandardAlarms), 2.00);
        near(itemUsd(month, ChargeItem::cloudWatchDashboards), 6.00);
        near(totals(month, prices_).total.usd, 1450.04);
    }

    void theFileAndTheTypedUsageAgree() {
        const auto request = readPricingRequest(
            readFile(sourceFolder() / "tests/model/cost/fixtures/sample_profile.json"),
            "sample_profile.json");
        QVERIFY(request.has_value());
        QVERIFY(request->isProfile);
        QVERIFY(request->diagnostics.empty());
        const Totals file = totals(request->usage, prices_);
        const Totals typed = totals(currentMonth(), prices_);
        for (const Service service : allServices())
            near(file.byService[indexOf(service)].usd, typed.byService[indexOf(service)].usd, 1e-9);
        near(file.total.usd, 1450.0433, 0.00005);
    }

    void optimizedMonth_data() {
        QTest::addColumn<int>("model");
        QTest::addColumn<double>("lambda");
        QTest::addColumn<double>("total");
        QTest::newRow("I/O-bound") << static_cast<int>(DurationModel::ioBound) << 728.78 << 1166.33;
        QTest::newRow("CPU-bound")
            << static_cast<int>(DurationModel::cpuBound) << 662.11 << 1099.66;
        QTest::newRow("claimed") << static_cast<int>(DurationModel::claimed) << 488.81 << 926.36;
    }

    void optimizedMonth() {
        QFETCH(int, model);
        QFETCH(double, lambda);
        QFETCH(double, total);
        const Usage month = headroom::tests::optimizedMonth(static_cast<DurationModel>(model));
        near(usd(month, Service::lambda), lambda, 0.04);
        near(usd(month, Service::stepFunctions), 85.40);
        near(usd(month, Service::dynamodb), 216.41);
        near(usd(month, Service::eventBridge), 50.00);
        near(usd(month, Service::cloudWatch), 85.74);
        near(totals(month, prices_).total.usd, total, 0.04);
    }

    void eachLambdaChangeOnItsOwn() {
        const double now = lambdaUsd({});
        near(lambdaUsd({.notificationInvocations = 9e6}), 666.69);
        near(lambdaUsd({.initMs = 1000}) - now, -6.55);
        near(lambdaUsd({.optimizedMemory = true, .initMs = 1000}), 860.63);
        near(lambdaUsd({.optimizedMemory = true, .model = DurationModel::cpuBound, .initMs = 1000}),
             793.96);
        near(lambdaUsd({.initMs = 0}) - now, -10.92);
    }

    void expressInsteadOfStandard() {
        Usage express;
        express.stepFunctions = StepFunctionsUsage{
            .express = {{"Booking Lifecycle", 400e3, 400e3 * expressGigabyteSeconds(12000, 64)},
                        {"Payment Processing", 400e3, 400e3 * expressGigabyteSeconds(8000, 64)}}};
        near(totals(express, prices_).total.usd, 5.40 + 3.73, 0.01);
        // One execution of 12 states at 64 MB: 12 s cost 0.0000135, 45 s 0.0000479.
        for (const auto& [durationMs, expected] : {std::pair(12000.0, 13.5), {45000.0, 47.9}}) {
            express.stepFunctions->express = {
                {{}, 1e6, 1e6 * expressGigabyteSeconds(durationMs, 64)}};
            near(totals(express, prices_).total.usd, expected, 0.05);
        }
    }

    void additions() {
        Usage usage;
        usage.lambda = LambdaUsage{
            .functions = {
                {.name = "stripe-connect",
                 .memoryMb = 1024,
                 .provisioned = {.concurrencySeconds = 2 * provisionedBilledSeconds(730 * 3600)}},
                {.name = "booking-processor",
                 .memoryMb = 768,
                 .provisioned = {.concurrencySeconds = provisionedBilledSeconds(730 * 3600)}}}};
        near(totals(usage, prices_).total.usd, 30.11);

        const double archivedGb = 50e6 * 2 / (1024.0 * 1024.0);
        usage = {};
        usage.eventBridge = EventBridgeUsage{
            .buses = {{.archiveProcessedGb = archivedGb, .archiveStoredGb = archivedGb}}};
        near(totals(usage, prices_).total.usd, 11.73);

        usage = {};
        usage.eventBridge = EventBridgeUsage{.buses = {{.customEvents = 50e6}}};
        usage.dataTransfer = DataTransferUsage{.interRegionOutGb = archivedGb};
        near(totals(usage, prices_).total.usd, 51.91);

        usage = {};
        usage.dynamodb =
            DynamoDbUsage{.dax = {{.node = daxNode("dax.t3.small"), .nodeHours = 3 * 730}}};
        near(totals(usage, prices_).total.usd, 87.60);
        usage.dynamodb->dax[0].node = daxNode("dax.r5.large");
        near(totals(usage, prices_).total.usd, 589.11);

        usage = {};
        usage.natGateway = NatGatewayUsage{.gatewayHours = 730};
        near(totals(usage, prices_).total.usd, 32.85);
    }

    void everythingTogetherIsTenPerCentCheaper() {
        Usage usage = headroom::tests::optimizedMonth(DurationModel::cpuBound);
        for (std::size_t i : {0U, 0U, 1U})
            usage.lambda->functions[i].provisioned.concurrencySeconds +=
                provisionedBilledSeconds(730 * 3600);
        usage.eventBridge->buses[0].archiveProcessedGb = 50e6 * 2 / (1024.0 * 1024.0);
        usage.eventBridge->buses[0].archiveStoredGb = 50e6 * 2 / (1024.0 * 1024.0);
        usage.dynamodb->dax = {{.node = DaxNode::large, .nodeHours = 730}};
        // Nine reads in ten, other than the queries, are answered by the cache.
        usage.dynamodb->tables[1].readRequestUnits *= 0.1;
        near(totals(usage, prices_).total.usd, 1301.87, 0.01);
    }

    void whatTheReportGotWrong() {
        Usage usage;
        usage.eventBridge = EventBridgeUsage{.buses = {{.customEvents = 30e3}}};
        near(totals(usage, prices_).total.usd, 0.03, 0.0001);

        usage = {};
        usage.dynamodb = DynamoDbUsage{};
        usage.dynamodb->tables.push_back({.writeRequestUnits = 1e6 * 4 * writeRequestUnits(2048)});
        near(totals(usage, prices_).total.usd, 5.00);
        usage.dynamodb->tables = {{.readRequestUnits = 1.6e9}};
        near(totals(usage, prices_).total.usd, 200.00);
    }

    void breakEvens() {
        const auto price = [&](ChargeItem item) { return prices_.find(item)->tiers.front().usd; };
        // Provisioned concurrency is cheaper than on demand above a utilisation of 60 %.
        near(price(ChargeItem::lambdaProvisionedX86) /
                 (price(ChargeItem::lambdaDurationX86) -
                  price(ChargeItem::lambdaProvisionedDurationX86)),
             0.60, 0.001);
        // Provisioned capacity is cheaper than on-demand units above 28.9 %.
        near(price(ChargeItem::dynamodbWriteCapacityUnitHours) /
                 (3600 * price(ChargeItem::dynamodbWriteRequestUnits)),
             0.289, 0.0005);
        near(price(ChargeItem::dynamodbReadCapacityUnitHours) /
                 (3600 * price(ChargeItem::dynamodbReadRequestUnits)),
             0.289, 0.0005);
    }
};

QTEST_APPLESS_MAIN(AuditTest)
#include "audit_test.moc"
