#include "model/simulation/cpu_quota.h"
#include "model/simulation/keyed_random.h"

#include <QTest>

#include <cmath>

using namespace headroom::simulation;

class ThrottledTimeTest : public QObject {
    Q_OBJECT

private slots:
    void shareIsInProportionToMemory();
    void workWithinTheQuotaIsNotThrottled();
    void longWorkTakesItsShareOfTheTime();
    void fallsWithMemoryAndGrowsWithWork();
    void measuredHandlers_data();
    void measuredHandlers();
};

namespace {

double meanMs(double cpuMs, double memoryMb, double threads = 1) {
    constexpr int phases = 1000;
    double sum = 0;
    for (int i = 0; i < phases; ++i)
        sum += throttledMs(cpuMs, cpuQuotaMs(memoryMb, threads), (i + 0.5) / phases);
    return sum / phases;
}

} // namespace

void ThrottledTimeTest::shareIsInProportionToMemory() {
    QCOMPARE(cpuQuotaMs(1769), 20.0);
    QCOMPARE(cpuQuotaMs(884.5), 10.0);
    QCOMPARE(cpuQuotaMs(10'240), 20.0);  // one thread cannot use more than one vCPU
    QCOMPARE(cpuQuotaMs(1769, 2), 10.0); // two threads share one
    QCOMPARE(cpuQuotaMs(3538, 2), 20.0);
}

void ThrottledTimeTest::workWithinTheQuotaIsNotThrottled() {
    const double quota = cpuQuotaMs(512); // 5.79 ms
    for (const double phase : {0.0, 0.3, 0.9, 0.999})
        QCOMPARE(throttledMs(5, quota, phase), 5.0);
    // From the start of a period: 5.79 ms, then idle until the next one.
    QVERIFY(std::abs(throttledMs(6, quota, 0) - (20 + 6 - quota)) < 1e-12);
}

void ThrottledTimeTest::longWorkTakesItsShareOfTheTime() {
    for (const double memoryMb : {128.0, 256.0, 512.0, 1024.0})
        QVERIFY(std::abs(meanMs(10'000, memoryMb) / (10'000 * 1769 / memoryMb) - 1) < 0.01);
    QCOMPARE(meanMs(350, 1769), 350.0);
}

void ThrottledTimeTest::fallsWithMemoryAndGrowsWithWork() {
    for (std::uint64_t i = 0; i < 2000; ++i) {
        const double cpu = 400 * uniform(1, i);
        const double phase = uniform(2, i);
        double before = std::numeric_limits<double>::infinity();
        for (double memoryMb = 128; memoryMb < 2000; memoryMb += 37) {
            const double now = throttledMs(cpu, cpuQuotaMs(memoryMb), phase);
            QVERIFY(now <= before + 1e-9);
            QVERIFY(now >= cpu - 1e-9);
            QVERIFY(now <= throttledMs(cpu * 1.01, cpuQuotaMs(memoryMb), phase) + 1e-9);
            before = now;
        }
    }
}

void ThrottledTimeTest::measuredHandlers_data() {
    QTest::addColumn<double>("memoryMb");
    QTest::addColumn<double>("measuredMs");
    // A 3 ms Java handler behind 0.3 ms of waiting (published power-tuning data).
    QTest::newRow("512 MB") << 512.0 << 3.3;
    QTest::newRow("256 MB") << 256.0 << 9.7;
}

void ThrottledTimeTest::measuredHandlers() {
    QFETCH(double, memoryMb);
    QFETCH(double, measuredMs);
    QVERIFY(std::abs(0.3 + meanMs(3, memoryMb) - measuredMs) < 0.25 * measuredMs);
}

QTEST_APPLESS_MAIN(ThrottledTimeTest)
#include "throttled_time_test.moc"
