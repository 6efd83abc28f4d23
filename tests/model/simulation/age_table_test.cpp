#include "model/simulation/age_table.h"
#include "model/simulation/keyed_random.h"
#include "model/simulation/pool_study.h"
#include "model/simulation/recorded_arrivals.h"

#include <QTest>

#include <cmath>

using namespace headroom::simulation;

class AgeTableTest : public QObject {
    Q_OBJECT

private slots:
    void knowsEveryKeepAlive();
    void fallsWithKeepAliveAndProvisionedConcurrency();
    void mergesAndKnowsNothingWhenEmpty();
};

namespace {

/// Poisson arrivals at an unlimited pool, recorded.
AgeTable recorded(double gap, double service, int count) {
    ArrivalRecorder recorder(1, false);
    recorder.begin(0, 1e12);
    std::vector<std::pair<double, int>> events;
    double now = 0;
    const Variates& variates = Variates::tables();
    for (int i = 0; i < count; ++i) {
        now += gap * variates.exponential(uniform(1, static_cast<std::uint64_t>(i)));
        events.emplace_back(now, 1);
        events.emplace_back(
            now + service * variates.exponential(uniform(2, static_cast<std::uint64_t>(i))), 0);
    }
    std::ranges::sort(events);
    for (const auto& [time, arrives] : events)
        if (arrives != 0)
            recorder.arrive(0, time, service, 0, false, false);
        else
            recorder.leave(0, time);
    AgeTables ages = std::move(recorder.takeAges().front());
    ages.finish();
    return std::move(ages.all);
}

} // namespace

void AgeTableTest::knowsEveryKeepAlive() {
    const AgeTable ages = recorded(0.25, 1, 2'000'000);
    // Exact values for 4 requests a second of 1 s, most recently used first: 0.05538 at 6 s.
    QVERIFY(std::abs(ages.coldShare(6, 0) - 0.05538) < 0.0006);
    for (const double keepAlive : {0.5, 2.0, 20.0}) {
        PoolStudy poolStudy;
        poolStudy.gap = Distribution::exponential(0.25);
        poolStudy.rules.keepAlive = keepAlive;
        poolStudy.samples = 1'000'000;
        double cold = 0;
        double all = 0;
        for (const PoolObservation& o : study(poolStudy)) {
            cold += static_cast<double>(o.counts.cold);
            all += static_cast<double>(o.counts.arrivals());
        }
        QVERIFY(std::abs(ages.coldShare(keepAlive, 0) / (cold / all) - 1) < 0.04);
    }
}

void AgeTableTest::fallsWithKeepAliveAndProvisionedConcurrency() {
    const AgeTable ages = recorded(0.25, 1, 100'000);
    double before = 1;
    for (double keepAlive = 0; keepAlive < 50; keepAlive += 0.37) {
        const double now = ages.coldShare(keepAlive, 0);
        QVERIFY(now <= before);
        before = now;
    }
    before = 1;
    for (std::uint32_t provisioned = 0; provisioned < 20; ++provisioned) {
        const double now = ages.coldShare(3, provisioned);
        QVERIFY(now <= before);
        before = now;
        QVERIFY(ages.provisionedShare(provisioned) <= ages.provisionedShare(provisioned + 1));
    }
    QCOMPARE(ages.provisionedShare(10'000), 1.0);
}

void AgeTableTest::mergesAndKnowsNothingWhenEmpty() {
    AgeTable empty;
    empty.finish();
    QCOMPARE(empty.coldShare(5, 0), 0.0);
    AgeTable one;
    one.add(0, 5);
    AgeTable other;
    other.add(3, 1000);
    other.add(3, std::numeric_limits<double>::infinity());
    one.merge(other);
    one.finish();
    QCOMPARE(one.arrivals(), std::uint64_t{3});
    QVERIFY(std::abs(one.coldShare(600, 0) - 2.0 / 3) < 1e-12);
    QVERIFY(std::abs(one.coldShare(1e9, 0) - 1.0 / 3) < 1e-12);
    QVERIFY(std::abs(one.provisionedShare(1) - 1.0 / 3) < 1e-12);
}

QTEST_APPLESS_MAIN(AgeTableTest)
#include "age_table_test.moc"
