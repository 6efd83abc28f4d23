#include "model/calibration/cpu_quota.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using headroom::calibration::cpuQuotaMs;
using headroom::calibration::meanThrottledMs;
using headroom::calibration::quotaPeriodMs;
using headroom::calibration::throttledMs;
using headroom::calibration::vcpuShare;

namespace {

/// Plays the quota period by period for one start `left` ms before a period's end.
double played(double cpuMs, double memoryMb, double left) {
    const double quota = quotaPeriodMs * vcpuShare(memoryMb);
    double wall = 0;
    double remaining = cpuMs;
    double periodLeft = left;
    while (true) {
        const double run = std::min({remaining, quota, periodLeft});
        remaining -= run;
        if (remaining <= 1e-12)
            return wall + run;
        wall += periodLeft;
        periodLeft = quotaPeriodMs;
    }
}

} // namespace

class CpuQuotaTest : public QObject {
    Q_OBJECT

private slots:
    void agreesWithPlayingThePeriods_data() {
        QTest::addColumn<double>("cpuMs");
        QTest::addColumn<double>("memoryMb");
        QTest::newRow("within one quota") << 3.0 << 512.0;
        QTest::newRow("just above one quota") << 6.0 << 512.0;
        QTest::newRow("many quotas") << 375.0 << 512.0;
        QTest::newRow("smallest memory") << 41.3 << 128.0;
        QTest::newRow("nearly a whole vCPU") << 100.0 << 1700.0;
    }

    void agreesWithPlayingThePeriods() {
        QFETCH(double, cpuMs);
        QFETCH(double, memoryMb);
        constexpr int steps = 20000;
        double sum = 0;
        for (int i = 0; i < steps; ++i) {
            const double phase = 1 - (i + 0.5) / steps;
            const double wall = played(cpuMs, memoryMb, quotaPeriodMs * (i + 0.5) / steps);
            QVERIFY(std::abs(throttledMs(cpuMs, cpuQuotaMs(memoryMb), phase) - wall) < 1e-6);
            sum += wall;
        }
        const double mean = sum / steps;
        QVERIFY2(std::abs(meanThrottledMs(cpuMs, memoryMb) - mean) < 0.002 * mean,
                 QByteArray::number(meanThrottledMs(cpuMs, memoryMb)) + " against " +
                     QByteArray::number(mean));
    }

    void aWholeVcpuIsNeverThrottled() {
        QCOMPARE(meanThrottledMs(500, 1769), 500.0);
        QCOMPARE(meanThrottledMs(500, 3008), 500.0);
    }

    void moreMemoryNeverTakesLonger() {
        double before = meanThrottledMs(200, 128);
        for (double memoryMb = 129; memoryMb <= 2048; memoryMb += 1) {
            const double now = meanThrottledMs(200, memoryMb);
            QVERIFY2(now <= before + 1e-9, QByteArray::number(memoryMb));
            before = now;
        }
    }

    void threadsShareTheQuota() {
        QCOMPARE(meanThrottledMs(400, 3538, 2), 200.0);
        // Half a vCPU each, so twice the 200 ms, but for the throttle that the end saves.
        QVERIFY(meanThrottledMs(400, 1769, 2) > 380 && meanThrottledMs(400, 1769, 2) < 400);
    }
};

QTEST_APPLESS_MAIN(CpuQuotaTest)
#include "cpu_quota_test.moc"
