#include "model/cost/charges.h"
#include "model/cost/metering.h"
#include "tests/model/cost/marketplace_usage.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace headroom::cost;
using namespace headroom::tests;

namespace {

Usage lambdaMonth(std::vector<FunctionUsage> functions, bool freeTier) {
    Usage usage;
    usage.lambda = LambdaUsage{.freeTier = freeTier, .functions = std::move(functions)};
    return usage;
}

/// A month in which every service uses everything, `scale` times as much of it.
Usage everything(double scale) {
    Usage usage;
    FunctionUsage function{
        .name = "f",
        .memoryMb = 1024,
        .invocations = 3e6 * scale,
        .billedSeconds = 9e5 * scale,
        .ephemeralStorageMb = 1024,
        .provisioned = {.concurrencySeconds = 1e5 * scale,
                        .invocations = 1e4 * scale,
                        .billedSeconds = 1e4 * scale},
        .snapStart = SnapStartUsage{.cachedSeconds = 2e4 * scale, .restores = 100 * scale}};
    FunctionUsage arm = function;
    arm.name = "g";
    arm.architecture = Architecture::arm;
    usage.lambda = LambdaUsage{.freeTier = true,
                               .functions = {function, arm},
                               .responseStreamGb = 200 * scale,
                               .eventPollerUnitHours = 10 * scale,
                               .sqsEventPollerUnitHours = 10 * scale};
    usage.stepFunctions = StepFunctionsUsage{.freeTier = true,
                                             .standard = {{"s", 9000 * scale}},
                                             .express = {{"e", 1e6 * scale, 5e6 * scale}}};
    TableUsage table{.name = "t",
                     .writeRequestUnits = 1e6 * scale,
                     .readRequestUnits = 1e6 * scale,
                     .replicatedWriteRequestUnits = 1e6 * scale,
                     .writeCapacityUnitHours = 3e4 * scale,
                     .readCapacityUnitHours = 3e4 * scale,
                     .replicatedWriteCapacityUnitHours = 1e3 * scale,
                     .storageGb = 40 * scale,
                     .pitrGb = 40 * scale,
                     .backupGb = 40 * scale,
                     .restoredGb = 40 * scale,
                     .streamReadRequestUnits = 4e6 * scale};
    usage.dynamodb = DynamoDbUsage{
        .freeTier = true, .tables = {table}, .dax = {{"d", DaxNode::t3Small, 730 * scale}}};
    usage.eventBridge =
        EventBridgeUsage{.freeTier = true,
                         .buses = {{"b", 1e6 * scale, 1e6 * scale, 1e6 * scale, 1e6 * scale,
                                    9e6 * scale, 10 * scale, 10 * scale}},
                         .apiDestinationInvocations = 1e6 * scale,
                         .pipeRequests = 1e6 * scale,
                         .schedulerInvocations = 2e7 * scale};
    usage.cloudWatch = CloudWatchUsage{.freeTier = true,
                                       .logGroups = {{"l", 20 * scale, 2e4 * scale, 20 * scale}},
                                       .insightsScannedGb = 20 * scale,
                                       .customMetrics = 2e4 * scale,
                                       .standardAlarmMetrics = 20 * scale,
                                       .highResolutionAlarmMetrics = 20 * scale,
                                       .dashboards = 5 * scale,
                                       .apiRequests = 2e6 * scale};
    usage.xray = XRayUsage{true, 2e5 * scale, 2e5 * scale};
    usage.sqs = SqsUsage{true, {{"q", 2e6 * scale, 2e6 * scale}}};
    usage.sns =
        SnsUsage{true,
                 {{"n", 2e6 * scale, 2e5 * scale, 2e3 * scale, 1e5 * scale, 1e5 * scale,
                   1e5 * scale, 1e5 * scale, 1e5 * scale, 10 * scale, 1e5 * scale, 10 * scale}}};
    usage.apiGateway = ApiGatewayUsage{
        {{"a", 5e8 * scale, 5e8 * scale, 5e8 * scale, 1e6 * scale, 730 * scale, 730 * scale}}};
    usage.dataTransfer = DataTransferUsage{true, 2e4 * scale, 10 * scale, 10 * scale, 10 * scale};
    usage.natGateway = NatGatewayUsage{730 * scale, 10 * scale};
    return usage;
}

} // namespace

class ChargesTest : public QObject {
    Q_OBJECT

private:
    PriceBook book_ = *PriceBook::embedded();
    PriceTable virginia_{book_, "us-east-1"};

    static void near(double actual, double expected, double relative = 1e-12) {
        QVERIFY2(
            std::abs(actual - expected) <= relative * std::max(1.0, std::abs(expected)),
            qPrintable(QString("%1 is not %2").arg(actual, 0, 'g', 15).arg(expected, 0, 'g', 15)));
    }

private slots:
    void tiersApplyFromTheirBounds_data() {
        QTest::addColumn<double>("quantity");
        QTest::addColumn<double>("usd");
        QTest::newRow("nothing") << 0.0 << 0.0;
        QTest::newRow("below the first bound") << 10239.0 << 10239 * 0.09;
        QTest::newRow("at the first bound") << 10240.0 << 921.6;
        QTest::newRow("one above it") << 10241.0 << 921.6 + 0.085;
        QTest::newRow("at the second bound") << 51200.0 << 921.6 + 3481.6;
        QTest::newRow("in the third tier") << 57000.0 << 4809.2;
        QTest::newRow("in the last tier") << 153600.0 + 100 << 921.6 + 3481.6 + 7168 + 5;
    }

    void tiersApplyFromTheirBounds() {
        QFETCH(double, quantity);
        QFETCH(double, usd);
        near(tieredCost(*virginia_.find(ChargeItem::dataTransferInternetOut), quantity), usd);
    }

    void theFirstTierBeginsAfterTheFreeAllowance() {
        Usage usage;
        usage.dataTransfer = DataTransferUsage{.freeTier = true, .internetOutGb = 100 + 10240 + 1};
        near(totals(usage, virginia_).total.usd, 921.6 + 0.085);
        const Charges charges = charge(usage, virginia_);
        QCOMPARE(charges.lines.size(), std::size_t{3});
        QCOMPARE(charges.lines[0].tier, 0);
        QCOMPARE(*charges.lines[0].quantity, 100.0);
        QCOMPARE(*charges.lines[0].usd, 0.0);
        QCOMPARE(charges.lines[1].tier, 1);
        QCOMPARE(charges.lines[1].tierUpTo, 10240.0);
        QCOMPARE(*charges.lines[2].quantity, 1.0);
        QCOMPARE(*charges.lines[2].unitPriceUsd, 0.085);
    }

    void lambdaTiersFollowTheArchitecture() {
        FunctionUsage function{.memoryMb = 1024, .billedSeconds = 7e9};
        near(totals(lambdaMonth({function}, false), virginia_).total.usd,
             6e9 * 0.0000166667 + 1e9 * 0.000015);
        function.architecture = Architecture::arm;
        near(totals(lambdaMonth({function}, false), virginia_).total.usd, 7e9 * 0.0000133334);
        function.billedSeconds = 20e9;
        near(totals(lambdaMonth({function}, false), virginia_).total.usd,
             7.5e9 * 0.0000133334 + 11.25e9 * 0.0000120001 + 1.25e9 * 0.0000106667);
    }

    void freeDurationIsSharedAndCoversX86First() {
        const FunctionUsage x86{.name = "x", .memoryMb = 1024, .billedSeconds = 300e3};
        const FunctionUsage arm{.name = "a",
                                .architecture = Architecture::arm,
                                .memoryMb = 1024,
                                .billedSeconds = 300e3};
        near(totals(lambdaMonth({arm, x86}, true), virginia_).total.usd, 200e3 * 0.0000133334);
        near(totals(lambdaMonth({arm}, true), virginia_).total.usd, 0);
    }

    void freeRequestsAreSharedByBothKindsOfQueue() {
        Usage usage;
        usage.sqs = SqsUsage{true, {{"standard", 0.4e6, 0}, {"fifo", 0, 1e6}}};
        near(totals(usage, virginia_).total.usd, 0.4e6 * 0.0000005);
    }

    void freeAllowancesNeverPayOut() {
        const Totals small = totals(everything(1e-9), virginia_);
        for (const Amount& amount : small.byService)
            QVERIFY(amount.usd >= 0);
        QVERIFY(small.total.usd < 1);
    }

    void provisionedConcurrencyTakesNoFreeDuration() {
        const FunctionUsage function{
            .memoryMb = 1024,
            .provisioned = {.concurrencySeconds = 1000, .invocations = 10, .billedSeconds = 10}};
        near(totals(lambdaMonth({function}, true), virginia_).total.usd,
             1000 * 0.0000041667 + 10 * 0.0000097222);
    }

    void ephemeralStorageDoesNotDependOnMemory() {
        FunctionUsage function{.memoryMb = 128, .billedSeconds = 1e6, .ephemeralStorageMb = 1536};
        const double small = totals(lambdaMonth({function}, false), virginia_).total.usd;
        near(small, 1e6 / 8 * 0.0000166667 + 1e6 * 0.0000000309);
    }

    void aSnapshotIsCachedForThreeHoursAtLeast() {
        FunctionUsage function{.memoryMb = 2048,
                               .snapStart = SnapStartUsage{.cachedSeconds = 60, .restores = 0}};
        near(totals(lambdaMonth({function}, false), virginia_).total.usd, 2 * 10800 * 0.0000015046);
    }

    void crossZoneTransferIsChargedOnBothSides() {
        Usage usage;
        usage.dataTransfer = DataTransferUsage{.crossAzGb = 100};
        near(totals(usage, virginia_).total.usd, 2.0);
    }

    void everyDollarHasOneOwner() {
        const Usage month = currentMonth();
        const Charges charges = charge(month, virginia_);
        double sumOfServices = 0;
        for (const ServiceAmount& service : charges.byService) {
            double sumOfLines = 0;
            for (const ChargeLine& line : charges.lines)
                if (line.service == service.service)
                    sumOfLines += *line.usd;
            QCOMPARE(sumOfLines, service.amount.usd);
            sumOfServices += service.amount.usd;
        }
        QCOMPARE(sumOfServices, charges.total.usd);

        std::map<std::string, double> byFunction;
        for (const ChargeLine& line : charges.lines)
            if (line.service == Service::lambda)
                byFunction[line.entity] += *line.usd;
        QCOMPARE(byFunction.size(), std::size_t{5});
        QVERIFY(!byFunction.contains(""));
        // 4.1 M of 48.1025 M GB-s and 4 M of 26 M requests.
        near(byFunction["stripe-connect"], 47702500 * 0.0000166667 * 4.1 / 48.1025 + 5.0 * 4 / 26,
             1e-9);
    }

    void linesAddUpToTheUsage() {
        std::map<ChargeItem, double> used;
        std::map<ChargeItem, double> listed;
        const auto add = [&](ChargeItem item, std::string_view, double quantity) {
            used[item] += quantity;
        };
        const Usage month = everything(1);
        forEachService(month, [&](Service, const auto& part) { meter(part, add); });
        for (const ChargeLine& line : charge(month, virginia_).lines)
            listed[line.item] += *line.quantity;
        for (const auto& [item, quantity] : used)
            near(listed[item], quantity);
    }

    void theFastPathAgrees_data() {
        QTest::addColumn<double>("scale");
        for (const double scale : {1e-6, 0.5, 1.0, 37.0, 1e4})
            QTest::addRow("%g", scale) << scale;
    }

    void theFastPathAgrees() {
        QFETCH(double, scale);
        for (const bool inDublin : {false, true}) {
            const PriceTable table(book_, inDublin ? "eu-west-1" : "us-east-1");
            const Charges slow = charge(everything(scale), table);
            const Totals fast = totals(everything(scale), table);
            near(slow.total.usd, fast.total.usd);
            QCOMPARE(slow.total.complete, fast.total.complete);
            QCOMPARE(fast.total.complete, !inDublin);
            QCOMPARE(slow.byService.size(), serviceCount);
            for (const ServiceAmount& service : slow.byService) {
                near(service.amount.usd, fast.byService[indexOf(service.service)].usd);
                QCOMPARE(service.amount.complete,
                         fast.byService[indexOf(service.service)].complete);
            }
        }
    }

    void moreUsageNeverCostsLess() {
        double before = 0;
        for (double scale = 1e-3; scale < 1e7; scale *= 1.7) {
            const double now = totals(everything(scale), virginia_).total.usd;
            QVERIFY(now > before);
            before = now;
        }
    }

    void eachItemAloneNeverCostsLessWithMore() {
        for (const ChargeItemInfo& item : allChargeItems()) {
            const auto& price = virginia_.find(item.item);
            if (price == nullptr)
                continue;
            double before = -1;
            for (double quantity = 0.5; quantity < 1e12; quantity *= 3) {
                const double now = tieredCost(*price, quantity);
                QVERIFY(price->tiers.front().usd == 0 || now > before);
                before = now;
            }
        }
    }

    void unknownUsageIsNeverZeroDollars() {
        Usage usage;
        usage.dynamodb = DynamoDbUsage{
            .tables = {{.name = "Booking", .writeRequestUnits = 1e6, .storageGb = unknown},
                       {.name = "Message", .storageGb = 10}}};
        const Charges charges = charge(usage, virginia_);
        QVERIFY(!charges.total.complete);
        near(charges.total.usd, 0.625 + 2.5);
        const auto line = std::ranges::find_if(
            charges.lines, [](const ChargeLine& candidate) { return !candidate.quantity; });
        QVERIFY(line != charges.lines.end());
        QCOMPARE(line->entity, std::string("Booking"));
        QVERIFY(!line->usd);
        QCOMPARE(*line->unitPriceUsd, 0.25);

        const Totals fast = totals(usage, virginia_);
        QVERIFY(!fast.total.complete);
        near(fast.total.usd, charges.total.usd);
        const auto json = toJson(charges);
        QVERIFY(json["total"].is_null());
        QVERIFY(json["byService"]["dynamodb"].is_null());
        QCOMPARE(json["known"].get<double>(), charges.total.usd);
        const auto diagnostics = findings(charges, virginia_);
        QCOMPARE(diagnostics.size(), std::size_t{1});
        QCOMPARE(diagnostics.front().code, std::string("cost.unknown-usage"));
    }

    void unknownDurationsLeaveTheRestKnown() {
        const Charges charges = charge(
            lambdaMonth(
                {{.name = "f", .memoryMb = 512, .invocations = 1e6, .billedSeconds = unknown}},
                false),
            virginia_);
        QVERIFY(!charges.total.complete);
        near(charges.total.usd, 0.2);
        // Storage that is included stays free, however long it is used.
        QVERIFY(std::ranges::none_of(charges.lines, [](const ChargeLine& line) {
            return line.item == ChargeItem::lambdaEphemeralStorage;
        }));
    }

    void aMissingPriceIsNamedAndNotGuessed() {
        Usage usage;
        usage.eventBridge = EventBridgeUsage{.buses = {{.name = "bus", .customEvents = 1e6}}};
        const PriceTable sydney(book_, "ap-southeast-2");
        const Charges charges = charge(usage, sydney);
        QCOMPARE(charges.lines.size(), std::size_t{1});
        QCOMPARE(*charges.lines[0].quantity, 1e6);
        QVERIFY(!charges.lines[0].unitPriceUsd);
        QVERIFY(!charges.lines[0].usd);
        QVERIFY(charges.lines[0].price == nullptr);
        QVERIFY(!charges.total.complete);
        QCOMPARE(findings(charges, sydney).front().code, std::string("cost.no-verified-price"));

        const PriceTable standIn(book_, "ap-southeast-2", {}, MissingPrices::standIn);
        const Charges marked = charge(usage, standIn);
        QVERIFY(marked.total.complete);
        near(marked.total.usd, 1.0);
        QVERIFY(toJson(marked)["lines"][0]["standIn"].get<bool>());
        QCOMPARE(findings(marked, standIn).front().code, std::string("cost.stand-in-price"));
    }

    void anUnusedItemNeedsNoPrice() {
        Usage usage;
        usage.eventBridge = EventBridgeUsage{.buses = {{.name = "bus"}}};
        const PriceTable sydney(book_, "ap-southeast-2");
        QVERIFY(charge(usage, sydney).lines.empty());
        QVERIFY(totals(usage, sydney).total.complete);
    }

    void anOverrideIsVisibleInItsLines() {
        PriceOverrides overrides;
        overrides.prices.push_back(
            {ChargeItem::sqsStandardRequests,
             {.tiers = {{unbounded, 1e-7}}, .sources = {"agreement"}, .overridden = true}});
        Usage usage;
        usage.sqs = SqsUsage{false, {{"queue", 1e6, 0}}};
        const auto json = toJson(charge(usage, PriceTable(book_, "us-east-1", overrides)));
        near(json["total"].get<double>(), 0.1);
        QVERIFY(json["lines"][0]["overridden"].get<bool>());
        QCOMPARE(json["lines"][0]["source"].get<std::string>(), std::string("agreement"));
    }

    void linesCarryTheirSource() {
        const auto json = toJson(charge(currentMonth(), virginia_));
        for (const auto& line : json["lines"]) {
            for (const char* key : {"service", "item", "quantity", "unit", "unitPriceUsd", "usd",
                                    "tier", "source", "asOf", "confidence", "region", "overridden"})
                QVERIFY2(line.contains(key) && !line[key].is_null(), key);
            near(line["quantity"].get<double>() * line["unitPriceUsd"].get<double>(),
                 line["usd"].get<double>());
        }
    }
};

QTEST_APPLESS_MAIN(ChargesTest)
#include "charges_test.moc"
