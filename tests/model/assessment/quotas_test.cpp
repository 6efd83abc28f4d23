#include "model/assessment/peak_rate.h"
#include "model/assessment/quotas.h"
#include "tests/model/simulation/small_system.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;
using namespace headroom::assessment;
using tests::SmallSystem;

namespace {

std::vector<Quota> quotasOf(SmallSystem& small, const simulation::Results& results) {
    return quotas(small.get(), results, ServiceLimits::embedded("us-east-1"));
}

Quota find(const std::vector<Quota>& quotas, const std::string& id) {
    const auto found = std::ranges::find(quotas, id, &Quota::id);
    if (found == quotas.end())
        qFatal("there is no quota %s", id.c_str());
    return *found;
}

bool has(const std::vector<Quota>& quotas, const std::string& id) {
    return std::ranges::find(quotas, id, &Quota::id) != quotas.end();
}

system::Table table(const std::string& id, double items, double itemBytes) {
    system::Table table;
    table.id = id;
    table.partition = "id";
    table.items = items;
    table.itemBytes = itemBytes;
    return table;
}

/// A result with one number that a rule reads.
void set(simulation::Results& results, const std::string& id, double value) {
    results.metrics.push_back({{.id = id, .estimate = {value, value, value}}, {}});
}

} // namespace

class QuotasTest : public QObject {
    Q_OBJECT

private slots:
    void theAccountBreaksAtTheTrafficThatFillsIt() {
        SmallSystem small;
        small.platform().accountConcurrency = 1000;
        small.function("F", 1);
        simulation::Results results;
        set(results, "application.concurrency.max", 250);
        const auto quota = find(quotasOf(small, results), "lambda.account-concurrency");
        QCOMPARE(quota.share, 0.25);
        QCOMPARE(quota.breaksAtTraffic.value(), 4.0);
        QCOMPARE(quota.level, QuotaLevel::fine);
        QVERIFY(!quota.own);
    }

    void throttledCallsMeanThatTheLimitIsReached() {
        SmallSystem small;
        small.function("F", 1).reservedConcurrency = 10;
        simulation::Results results;
        set(results, "F.concurrency.max", 9);
        QCOMPARE(find(quotasOf(small, results), "lambda.reserved-concurrency.F").level,
                 QuotaLevel::near);
        set(results, "F.throttles", 3);
        const auto throttled = find(quotasOf(small, results), "lambda.reserved-concurrency.F");
        QCOMPARE(throttled.level, QuotaLevel::exceeded);
        QCOMPARE(throttled.breaksAtTraffic.value(), 1.0);
        QCOMPARE(throttled.source, std::string("/functions/F/reservedConcurrency"));
    }

    void anEntityIsNamedAsPeopleKnowIt() {
        SmallSystem small;
        small.function("PayFunction", 1).name = "pay";
        small.function("Other", 1).name.clear();
        const auto all = quotasOf(small, {});
        QCOMPARE(find(all, "lambda.timeout.PayFunction").entityName, std::string("pay"));
        QCOMPARE(find(all, "lambda.timeout.Other").entityName, std::string("Other"));
    }

    void aTimeoutIsNotMovedByTraffic() {
        SmallSystem small;
        small.function("F", 1).timeoutSeconds = 10;
        simulation::Results results;
        set(results, "F.duration.p99", 9000);
        const auto quota = find(quotasOf(small, results), "lambda.timeout.F");
        QCOMPARE(quota.used.value, 9.0);
        QCOMPARE(quota.level, QuotaLevel::near);
        QVERIFY(!quota.breaksAtTraffic.has_value());
        QVERIFY(quota.own);
    }

    void whatWasNotSimulatedIsUnknown() {
        SmallSystem small;
        small.function("F", 1);
        const auto quota = find(quotasOf(small, {}), "lambda.timeout.F");
        QCOMPARE(quota.level, QuotaLevel::unknown);
        QVERIFY(std::isnan(quota.share));
    }

    void burstsStartWorkflowsFasterThanTheMean() {
        SmallSystem small;
        small.workflow({{"StartAt", "Done"}, {"States", {{"Done", {{"Type", "Succeed"}}}}}});
        auto& source = small.source(system::EntityKind::workflow, "W", 1);
        source.arrivals.burstShare = 0.5;
        source.arrivals.burstSeconds = 10;
        source.arrivals.burstGapSeconds = 90;
        simulation::Results results;
        set(results, "W.executions", tests::monthSeconds);
        set(results, "W.transitions", 3);
        const auto all = quotasOf(small, results);
        // Half of one a second comes in a tenth of the time: 0.5 + 0.5 x 10.
        const auto starts = find(all, "stepFunctions.start-rate");
        QCOMPARE(starts.used.value, 5.5);
        QCOMPARE(starts.limit, 300.0);
        QCOMPARE(starts.breaksAtTraffic.value(), 300 / 5.5);
        QVERIFY(starts.atMost);
        QCOMPARE(find(all, "stepFunctions.transition-rate").used.value, 16.5);
        QVERIFY(!has(all, "stepFunctions.express-start-rate"));
    }

    void aHistoryCountsFiveEventsATransition() {
        SmallSystem small;
        small.workflow({{"StartAt", "Done"}, {"States", {{"Done", {{"Type", "Succeed"}}}}}});
        simulation::Results results;
        set(results, "W.transitions", 6000);
        const auto quota = find(quotasOf(small, results), "stepFunctions.history.W");
        QCOMPARE(quota.used.value, 30002.0);
        QCOMPARE(quota.level, QuotaLevel::exceeded);
    }

    void anExpressWorkflowEndsAfterFiveMinutes() {
        SmallSystem small;
        small.workflow({{"StartAt", "Done"}, {"States", {{"Done", {{"Type", "Succeed"}}}}}})
            .express = true;
        simulation::Results results;
        set(results, "W.durationAll.p99", 290);
        const auto all = quotasOf(small, results);
        QCOMPARE(find(all, "stepFunctions.express-duration.W").level, QuotaLevel::near);
        QVERIFY(!has(all, "stepFunctions.history.W"));
    }

    void anExecutionCarriesItsLargestInputAndResults() {
        SmallSystem small;
        auto& workflow =
            small.workflow({{"StartAt", "Done"}, {"States", {{"Done", {{"Type", "Succeed"}}}}}});
        const auto text = [](std::size_t length) {
            return std::make_shared<const nlohmann::json>(std::string(length, 'x'));
        };
        workflow.inputs = {{"small", 0.5, text(10)}, {"large", 0.5, text(1000)}};
        system::StateBehaviour state;
        state.outcomes = {{"a", 0.5, text(100)}, {"b", 0.5, text(50)}};
        workflow.states = {state};
        // Two quotation marks each.
        QCOMPARE(find(quotasOf(small, {}), "stepFunctions.payload.W").used.value, 1104.0);
    }

    void aPartitionHoldsTenGigabytes() {
        SmallSystem small;
        // 40 GB: four partitions, each with a quarter of the units.
        small.get().tables = {table("T", 40.0 * 1024 * 1024, 1024)};
        simulation::Results results;
        results.usage.push_back({.tables = {{.table = "T"}}});
        set(results, "T.writeRequestUnits", 2000 * tests::monthSeconds);
        set(results, "T.readRequestUnits", 0);
        const auto quota = find(quotasOf(small, results), "dynamodb.partition-writes.T");
        QCOMPARE(quota.used.value, 500.0);
        QCOMPARE(quota.limit, 1000.0);
        QCOMPARE(quota.breaksAtTraffic.value(), 2.0);
    }

    void skewHeatsOnePartition() {
        SmallSystem small;
        auto skewed = table("T", 2, 1024);
        skewed.partitionSkew = 1; // the first of two keys gets two thirds
        small.get().tables = {skewed};
        simulation::Results results;
        results.usage.push_back({.tables = {{.table = "T", .storageGb = 25}}});
        set(results, "T.writeRequestUnits", 900 * tests::monthSeconds);
        set(results, "T.readRequestUnits", 0);
        QCOMPARE(find(quotasOf(small, results), "dynamodb.partition-writes.T").used.value, 600.0);
    }

    void provisionedCapacityIsTheTablesOwnLimit() {
        SmallSystem small;
        auto provisioned = table("T", 10, 1024);
        provisioned.provisioned = true;
        small.get().tables = {provisioned};
        simulation::Results results;
        results.usage.push_back({.tables = {{.table = "T",
                                             .provisioned = true,
                                             .readCapacityUnits = 5,
                                             .writeCapacityUnits = 5}}});
        set(results, "T.readRequestUnits", 6 * tests::monthSeconds);
        set(results, "T.writeRequestUnits", 1 * tests::monthSeconds);
        const auto all = quotasOf(small, results);
        QCOMPARE(find(all, "dynamodb.readCapacityUnits.T").level, QuotaLevel::exceeded);
        QCOMPARE(find(all, "dynamodb.writeCapacityUnits.T").share, 0.2);
        QVERIFY(!has(all, "dynamodb.table-reads.T"));
        QCOMPARE(all.front().id, std::string("dynamodb.readCapacityUnits.T"));
    }

    void aBusCountsItsRulesAndTheTargetsOfTheFullest() {
        SmallSystem small;
        system::Bus bus;
        bus.id = "B";
        bus.rules.resize(3);
        for (std::size_t i = 0; i < bus.rules.size(); ++i)
            bus.rules[i].id = std::to_string(i);
        bus.rules[1].targets.resize(6);
        small.get().buses = {bus};
        const auto all = quotas(small.get(), {}, ServiceLimits::embedded("us-east-1"));
        QCOMPARE(find(all, "eventBridge.rules.B").used.value, 3.0);
        QCOMPARE(find(all, "eventBridge.rules.B").limit, 300.0);
        QCOMPARE(find(all, "eventBridge.targets.B").level, QuotaLevel::exceeded);
    }

    void peaksOfSources_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("expected");
        using Kind = system::Arrivals::Kind;
        // One a second on average, the busiest hour twice the mean.
        QTest::newRow("poisson") << static_cast<int>(Kind::poisson) << 2.0;
        QTest::newRow("batch") << static_cast<int>(Kind::batch) << 12.0; // 3,600 within 300 s
        QTest::newRow("schedule") << static_cast<int>(Kind::schedule) << 3600.0;
        QTest::newRow("usage alone") << static_cast<int>(Kind::rate) << 2.0;
    }

    void peaksOfSources() {
        QFETCH(int, kind);
        QFETCH(double, expected);
        system::Profile profile{.id = "day"};
        profile.hourWeights.fill(1);
        profile.hourWeights[10] = 2;
        system::Source source;
        source.perMonth = tests::monthSeconds;
        source.arrivals.kind = static_cast<system::Arrivals::Kind>(kind);
        source.arrivals.profile = "day";
        source.arrivals.everySeconds = 3600;
        source.arrivals.spreadSeconds = 300;
        const std::vector profiles{profile};
        QCOMPARE(peakRate(source, profiles), expected);
    }

    void aTracePeaksInItsBusiestTenSeconds() {
        system::Source source;
        source.arrivals.kind = system::Arrivals::Kind::trace;
        source.arrivals.trace = {0, 100, 104, 109, 200};
        QCOMPARE(peakRate(source, {}), 0.3);
    }

    void theDayPeaksWhereItsSeriesDo() {
        simulation::Results results;
        results.series = {{"F", "invocations", document::Unit::count, 300, {1, 1, 4}},
                          {"G", "invocations", document::Unit::count, 300, {1, 1, 1}}};
        QCOMPARE(peakToMean(results), 5.0 * 3 / 9);
        QCOMPARE(peakToMean(simulation::Results{}), 1.0);
    }
};

QTEST_APPLESS_MAIN(QuotasTest)
#include "quotas_test.moc"
