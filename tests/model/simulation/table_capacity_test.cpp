#include "model/simulation/plan_data.h"
#include "model/simulation/table_capacity.h"
#include "tests/model/simulation/small_system.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace headroom;
using namespace headroom::simulation;
using namespace headroom::tests;
using system::EntityKind;
using system::TableOperation;

/// Tables that throttle: capacity with its burst, indexes, hot keys, clients that try again.
class TableCapacityTest : public QObject {
    Q_OBJECT

private slots:
    void bucketsHoldFiveMinutes();
    void popularityFollowsZipf();
    void servesAsMuchAsIsProvisioned();
    void burstsAreServedFromWhatWasNotUsed();
    void calmTablesAreNotSimulated();
    void indexesHoldTheirTableUp();
    void queriesTakeFromTheirIndex();
    void hotKeysAreThrottledOnDemand();
    void whatACacheAnswersTakesNothing();
    void statesMeetThrottledTables();
    void doesNotDependOnThreads();
};

namespace {

bool isNear(double value, double expected, double tolerance) {
    return std::abs(value - expected) <= tolerance;
}

/// A function that writes (or reads) one item of 1 KB of a provisioned table.
SmallSystem oneCall(double perSecond, double capacity,
                    TableOperation operation = TableOperation::putItem) {
    SmallSystem small;
    system::Call call;
    call.kind = system::Call::Kind::tableOperation;
    call.entity = "T";
    call.tableOperation = operation;
    call.consistent = true;
    small.function("F", 0).actions.front().calls.push_back(call);
    small.source(EntityKind::function, "F", perSecond);
    system::Table table;
    table.id = table.name = "T";
    table.partition = "id";
    table.provisioned = true;
    table.readCapacityUnits = table.writeCapacityUnits = capacity;
    table.items = 1000;
    table.latencies = {{operation, {5, 0}}};
    small.get().tables.push_back(table);
    return small;
}

double throttlesOfDay(const Results& results, std::string_view name) {
    for (const DailySeries& series : results.series)
        if (series.entity == "T" && series.name == name)
            return std::accumulate(
                series.values.begin(), series.values.end(), 0.0,
                [](double sum, double value) { return sum + (std::isnan(value) ? 0 : value); });
    return -1;
}

} // namespace

void TableCapacityTest::bucketsHoldFiveMinutes() {
    const Capacity capacity{2};
    CapacityBucket bucket;
    bucket.fill(capacity);
    QVERIFY(bucket.hasLeft(capacity, 0));
    bucket.take(650); // a scan may take more than there is
    QVERIFY(!bucket.hasLeft(capacity, 20));
    QVERIFY(bucket.hasLeft(capacity, 26));
    bucket.take(2);
    QVERIFY(!bucket.hasLeft(capacity, 26));
    QVERIFY(bucket.hasLeft(capacity, 10'000));
    bucket.take(600); // no more than five minutes' are kept
    QVERIFY(!bucket.hasLeft(capacity, 10'000));
}

void TableCapacityTest::popularityFollowsZipf() {
    const std::vector<double> shares = mostWantedKeys(4, 1, 3);
    const double all = 1 + 0.5 + 1.0 / 3 + 0.25;
    QCOMPARE(shares.size(), std::size_t{3});
    QVERIFY(isNear(shares[0], 1 / all, 1e-12));
    QVERIFY(isNear(shares[1], 1.5 / all, 1e-12));
    QVERIFY(isNear(shares[2], (1.5 + 1.0 / 3) / all, 1e-12));
    // Summed key by key, a million keys of exponent 1 come to 14.392727.
    QVERIFY(isNear(mostWantedKeys(1e6, 1, 1).front(), 1 / 14.392727, 1e-5));
    QCOMPARE(mostWantedKeys(0, 1, 5).size(), std::size_t{1});
}

void TableCapacityTest::servesAsMuchAsIsProvisioned() {
    // Twenty writes a second want one unit each of ten.
    const Results results = oneCall(20, 10).run(6000);
    QVERIFY(isNear(value(results, "F.errorRate"), 0.5, 0.015));
    // Few are served at once: most of those that are served had to try again.
    QVERIFY(isNear(value(results, "application.databaseQuerySuccessRate"), 0.21, 0.05));
    // A request that fails was tried three times.
    QVERIFY(value(results, "T.throttles") > 3 * 0.47 * 20 * monthSeconds);
    QVERIFY(throttlesOfDay(results, "writeThrottles") > 0);
    QCOMPARE(throttlesOfDay(results, "readThrottles"), 0.0);
    // Nobody waits longer than 1 + 2 seconds.
    QVERIFY(value(results, "F.duration.p99") < 3005);
    QVERIFY(value(results, "F.duration.mean") > 500);
}

void TableCapacityTest::burstsAreServedFromWhatWasNotUsed() {
    const auto batches = [](double capacity) {
        SmallSystem small = oneCall(2000.0 / 600, capacity);
        system::Source& source = small.get().sources.front();
        source.arrivals.kind = system::Arrivals::Kind::batch;
        source.arrivals.everySeconds = 600;
        return small.run(6000);
    };
    // 2,000 at once: of 10 a second 3,000 are kept, of 5 a second 1,500 (and a few come in time
    // while their clients wait).
    QCOMPARE(value(batches(10), "T.throttles"), 0.0);
    const double failed = value(batches(5), "F.errorRate");
    QVERIFY(failed > 0.23 && failed <= 0.25);
}

void TableCapacityTest::calmTablesAreNotSimulated() {
    const SmallSystem calm = oneCall(20, 1000);
    QCOMPARE(calm.plan().data().actions.front().limitedCalls, 0U);
    QCOMPARE(calm.run().find("T.throttles"), nullptr);
    QCOMPARE(oneCall(20, 30).plan().data().actions.front().limitedCalls, 1U);
    // Capacity that is not stated limits nothing.
    QCOMPARE(oneCall(20, 0).plan().data().actions.front().limitedCalls, 0U);
}

void TableCapacityTest::indexesHoldTheirTableUp() {
    SmallSystem small = oneCall(10, 1000);
    system::Index index;
    index.name = "byOwner";
    index.partition = "owner";
    index.writeCapacityUnits = 5;
    small.get().tables.front().globalSecondaryIndexes.push_back(index);
    QVERIFY(isNear(value(small.run(6000), "F.errorRate"), 0.5, 0.02));
}

void TableCapacityTest::queriesTakeFromTheirIndex() {
    SmallSystem small = oneCall(10, 1000);
    system::Table& table = small.get().tables.front();
    system::Index index;
    index.name = "byOwner";
    index.partition = "owner";
    index.readCapacityUnits = 10;
    table.globalSecondaryIndexes.push_back(index);
    system::AccessPattern pattern;
    pattern.name = "ofOwner";
    pattern.partition = "owner";
    pattern.resultItems = 8; // of 1 KB: two units
    table.accessPatterns.push_back(pattern);
    system::Call& call = small.function().actions.front().calls.front();
    call.kind = system::Call::Kind::accessPattern;
    call.operation = "ofOwner";
    QVERIFY(isNear(value(small.run(6000), "F.errorRate"), 0.5, 0.02));
}

void TableCapacityTest::hotKeysAreThrottledOnDemand() {
    SmallSystem small = oneCall(50, 0);
    system::Table& table = small.get().tables.front();
    table.provisioned = false;
    table.items = 10;
    table.itemBytes = 40 * 1024;
    table.partitionSkew = 2;
    // The hottest of ten keys gets 64.5 % of 2,000 units a second and may have 1,000.
    const double hottest = mostWantedKeys(10, 2, 1).front();
    const double failed = (2000 * hottest - 1000) / 2000;
    QVERIFY(isNear(value(small.run(6000), "F.errorRate"), failed, 0.015));
    table.partitionSkew = 0;
    QCOMPARE(small.plan().data().actions.front().limitedCalls, 0U);
}

void TableCapacityTest::whatACacheAnswersTakesNothing() {
    SmallSystem small = oneCall(20, 10, TableOperation::getItem);
    small.function().actions.front().calls.front().consistent = false; // half a unit each
    QVERIFY(value(small.run(3000), "T.throttles") < 1);
    small.get().tables.front().readCapacityUnits = 5;
    QVERIFY(isNear(value(small.run(6000), "F.errorRate"), 0.5, 0.02));
    system::Table& table = small.get().tables.front();
    table.daxCluster = "T";
    table.daxNodeType = "dax.r5.large";
    table.daxNodes = 1;
    QVERIFY(value(small.run(6000), "F.errorRate") < 0.05);
}

void TableCapacityTest::statesMeetThrottledTables() {
    SmallSystem small = oneCall(20, 10);
    small.get().sources.clear();
    small.workflow({{"StartAt", "Put"},
                    {"States",
                     {{"Put",
                       {{"Type", "Task"},
                        {"Resource", "arn:aws:states:::dynamodb:putItem"},
                        {"Parameters", {{"TableName", "${T}"}, {"Item", nlohmann::json::object()}}},
                        {"Catch",
                         {{{"ErrorEquals", {"DynamoDB.ProvisionedThroughputExceededException"}},
                           {"Next", "Throttled"}}}},
                        {"Next", "Done"}}},
                      {"Throttled", {{"Type", "Succeed"}}},
                      {"Done", {{"Type", "Succeed"}}}}}});
    small.source(EntityKind::workflow, "W", 20);
    const Results results = small.run(6000);
    double throttled = 0;
    for (const ExecutionEnd& end : results.ends)
        if (end.state == "Throttled")
            throttled = end.share;
    QVERIFY(isNear(throttled, 0.5, 0.015));
}

void TableCapacityTest::doesNotDependOnThreads() {
    const Plan plan = oneCall(20, 10).plan();
    Request request;
    request.replications = 4;
    request.windowSeconds = 1200;
    request.assumptionBands = false;
    request.threads = 1;
    const Results alone = run(plan, request);
    request.threads = 3;
    const Results together = run(plan, request);
    QCOMPARE(value(together, "T.throttles"), value(alone, "T.throttles"));
    QCOMPARE(value(together, "F.duration.mean"), value(alone, "F.duration.mean"));
}

QTEST_APPLESS_MAIN(TableCapacityTest)
#include "table_capacity_test.moc"
