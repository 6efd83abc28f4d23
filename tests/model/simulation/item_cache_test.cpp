#include "model/simulation/item_cache.h"
#include "model/simulation/keyed_random.h"
#include "model/simulation/usage.h"
#include "tests/model/simulation/small_system.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <list>
#include <unordered_map>

using namespace headroom;
using namespace headroom::simulation;

namespace {

constexpr double never = std::numeric_limits<double>::infinity();

/// A cache of so many entries, simulated: the share of requests that find theirs.
double simulatedHitRate(std::size_t capacity, double timeToLive, const CachedItems& kind,
                        std::uint64_t requests) {
    std::vector<double> cumulative;
    double sum = 0;
    for (std::size_t i = 1; i <= static_cast<std::size_t>(kind.items); ++i)
        cumulative.push_back(sum += std::pow(static_cast<double>(i), -kind.skew));
    struct Entry {
        std::list<std::size_t>::iterator place;
        double stored = 0;
    };
    std::list<std::size_t> recent;
    std::unordered_map<std::size_t, Entry> entries;
    double now = 0;
    std::uint64_t hits = 0;
    for (std::uint64_t i = 0; i < requests; ++i) {
        now -= std::log(uniform(mix(2 * i), 1)) / kind.requestsPerSecond;
        const double at = uniform(mix(2 * i + 1), 2) * sum;
        const auto item =
            static_cast<std::size_t>(std::ranges::lower_bound(cumulative, at) - cumulative.begin());
        const auto found = entries.find(item);
        if (found != entries.end() && now - found->second.stored < timeToLive) {
            hits += i >= requests / 2 ? 1 : 0;
            recent.splice(recent.begin(), recent, found->second.place);
            continue;
        }
        if (found != entries.end()) {
            recent.erase(found->second.place);
            entries.erase(found);
        } else if (entries.size() == capacity) {
            entries.erase(recent.back());
            recent.pop_back();
        }
        recent.push_front(item);
        entries[item] = {recent.begin(), now};
    }
    return static_cast<double>(hits) / static_cast<double>(requests - requests / 2);
}

} // namespace

class ItemCacheTest : public QObject {
    Q_OBJECT

private slots:
    void meetsASimulatedCache_data();
    void meetsASimulatedCache();
    void aCacheThatHoldsAllMissesByTimeOnly();
    void noCacheNoHits();
    void nodesHaveTheirMemory_data();
    void nodesHaveTheirMemory();
    void hitsCostNoUnitsAndLittleTime();
    void consistentReadsPassTheCache();
};

void ItemCacheTest::meetsASimulatedCache_data() {
    QTest::addColumn<int>("capacity");
    QTest::addColumn<double>("timeToLive");
    QTest::addColumn<double>("skew");
    QTest::newRow("least recently used") << 200 << never << 0.8;
    QTest::newRow("even") << 500 << never << 0.0;
    QTest::newRow("time to live alone") << 2000 << 5.0 << 0.8;
    QTest::newRow("both") << 200 << 5.0 << 1.0;
    QTest::newRow("steep") << 50 << 20.0 << 1.2;
}

/// 100 requests a second for 2,000 entries of one byte. Che's approximation is known to be close;
/// expiry beside eviction is this page's own, so its tolerance is wider.
void ItemCacheTest::meetsASimulatedCache() {
    QFETCH(int, capacity);
    QFETCH(double, timeToLive);
    QFETCH(double, skew);
    const CachedItems kind{100, 2000, 1, skew};
    const double simulated =
        simulatedHitRate(static_cast<std::size_t>(capacity), timeToLive, kind, 400'000);
    const double rate = hitRates(capacity, timeToLive, std::span(&kind, 1)).front();
    QVERIFY2(std::abs(rate - simulated) < 0.015,
             qPrintable(QString("%1 instead of %2").arg(rate).arg(simulated)));
}

/// An entry asked for once a second and kept for 9 s: nine hits, then a miss.
void ItemCacheTest::aCacheThatHoldsAllMissesByTimeOnly() {
    const CachedItems kind{1000, 1000, 1, 0};
    const double rate = hitRates(1e6, 9, std::span(&kind, 1)).front();
    QVERIFY(std::abs(rate - 0.9) < 1e-9);
    QVERIFY(hitRates(1e6, never, std::span(&kind, 1)).front() == 1);
}

void ItemCacheTest::noCacheNoHits() {
    const CachedItems kind{1000, 1000, 1, 0};
    QCOMPARE(hitRates(0, 300, std::span(&kind, 1)).front(), 0.0);
    QCOMPARE(hitRates(1e9, 0, std::span(&kind, 1)).front(), 0.0);
    const CachedItems silent{0, 1000, 1, 1};
    QCOMPARE(hitRates(1e9, 300, std::span(&silent, 1)).front(), 0.0);
}

void ItemCacheTest::nodesHaveTheirMemory_data() {
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<double>("gibibytes");
    QTest::newRow("t3") << QByteArray("dax.t3.small") << 2.0;
    QTest::newRow("r4") << QByteArray("dax.r4.large") << 15.25;
    QTest::newRow("r5") << QByteArray("dax.r5.large") << 16.0;
    QTest::newRow("r5, xlarge") << QByteArray("dax.r5.xlarge") << 32.0;
    QTest::newRow("r5, 8xlarge") << QByteArray("dax.r5.8xlarge") << 256.0;
    QTest::newRow("unknown") << QByteArray("dax.unknown") << 0.0;
    QTest::newRow("empty") << QByteArray("") << 0.0;
}

void ItemCacheTest::nodesHaveTheirMemory() {
    QFETCH(QByteArray, type);
    QFETCH(double, gibibytes);
    QCOMPARE(nodeBytes(std::string_view(type.constData())) / (1024.0 * 1024 * 1024), gibibytes);
}

namespace {

/// A function that reads one of ten items, a hundred times a second.
tests::SmallSystem reading(bool cached, bool consistent) {
    tests::SmallSystem small;
    system::Table table;
    table.id = table.name = "T";
    table.partition = "id";
    table.items = 10;
    table.latencies = {{system::TableOperation::getItem, {20, 0}}};
    if (cached) {
        table.daxCluster = "cluster";
        table.daxNodeType = "dax.t3.small";
        table.daxNodes = 1;
    }
    small.get().tables.push_back(table);
    small.platform().daxHit = {1, 0};
    small.platform().daxTimeToLiveSeconds = 0.9;
    system::Call call;
    call.kind = system::Call::Kind::tableOperation;
    call.entity = "T";
    call.tableOperation = system::TableOperation::getItem;
    call.consistent = consistent;
    call.databaseQuery = true;
    small.function("F", 0.1).actions.front().calls.push_back(call);
    small.source(system::EntityKind::function, "F", 100);
    return small;
}

double readUnits(const Results& results) {
    return meanUsage(results.usage).tables.front().readRequestUnits;
}

} // namespace

/// Ten items asked for ten times a second each and kept for 0.9 s: nine of ten reads are hits.
void ItemCacheTest::hitsCostNoUnitsAndLittleTime() {
    const Results with = reading(true, false).run(600);
    const Results without = reading(false, false).run(600);
    QVERIFY(std::abs(readUnits(with) / readUnits(without) - 0.1) < 1e-6);
    QVERIFY(std::abs(tests::value(without, "F.duration.mean") - 120) < 0.01);
    QVERIFY(std::abs(tests::value(with, "F.duration.mean") - (100 + 0.9 * 1 + 0.1 * 20)) < 0.1);
}

void ItemCacheTest::consistentReadsPassTheCache() {
    const Results results = reading(true, true).run(60);
    QVERIFY(std::abs(tests::value(results, "F.duration.mean") - 120) < 0.01);
}

QTEST_APPLESS_MAIN(ItemCacheTest)
#include "item_cache_test.moc"
