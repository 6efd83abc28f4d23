#include "model/simulation/histogram.h"
#include "model/simulation/statistics.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace headroom::simulation;

class HistogramTest : public QObject {
    Q_OBJECT

private slots:
    void quantilesAreWithinABucket();
    void mergingDoesNotDependOnTheOrder();
    void extremesFallIntoTheOuterBuckets();
    void anEmptyHistogramKnowsNothing();
    void intervalsUseStudentsDistribution();
};

void HistogramTest::quantilesAreWithinABucket() {
    Histogram histogram;
    for (int i = 1; i <= 100'000; ++i)
        histogram.add(i * 0.37);
    for (const double p : {0.01, 0.05, 0.5, 0.9, 0.95, 0.99, 0.999})
        QVERIFY(std::abs(histogram.quantile(p) / (p * 37'000) - 1) < 0.004);
    QVERIFY(std::abs(histogram.mean() - 18'500.185) < 1e-4);
    QVERIFY(std::abs(histogram.shareUpTo(18'500) - 0.5) < 0.002);
}

void HistogramTest::mergingDoesNotDependOnTheOrder() {
    Histogram a;
    Histogram b;
    for (int i = 0; i < 1000; ++i)
        (i % 3 == 0 ? a : b).add(1 + i * i);
    Histogram ab = a;
    ab.merge(b);
    Histogram ba = b;
    ba.merge(a);
    QVERIFY(std::ranges::equal(ab.counts(), ba.counts()));
    QCOMPARE(ab.count(), std::uint64_t{1000});
    ab.clear();
    QCOMPARE(ab.count(), std::uint64_t{0});
    const std::vector<std::uint32_t> cleared = ab.counts();
    QCOMPARE(*std::ranges::max_element(cleared), 0U);
}

void HistogramTest::extremesFallIntoTheOuterBuckets() {
    Histogram histogram;
    histogram.add(0);
    histogram.add(1e-9);
    histogram.add(1e300);
    QCOMPARE(histogram.counts().front(), 2U);
    QCOMPARE(histogram.counts().back(), 1U);
}

void HistogramTest::anEmptyHistogramKnowsNothing() {
    const Histogram histogram;
    QVERIFY(std::isnan(histogram.mean()));
    QVERIFY(std::isnan(histogram.quantile(0.5)));
    QVERIFY(std::isnan(histogram.shareUpTo(1)));
}

void HistogramTest::intervalsUseStudentsDistribution() {
    // Student's quantiles from printed tables.
    QVERIFY(std::abs(studentQuantile975(1) - 12.706) < 1e-3);
    QVERIFY(std::abs(studentQuantile975(6) - 2.4469) < 1e-3);
    QVERIFY(std::abs(studentQuantile975(9) - 2.2622) < 2e-4);
    QVERIFY(std::abs(studentQuantile975(29) - 2.0452) < 1e-4);
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    const Interval interval = interval95(std::array{1.0, 2.0, nan, 3.0});
    QCOMPARE(interval.mean, 2.0);
    QVERIFY(std::abs(interval.halfWidth - 4.3027 / std::sqrt(3.0)) < 1e-4);
    QVERIFY(std::isnan(interval95(std::array{1.0}).halfWidth));
    QVERIFY(std::isnan(interval95(std::array{nan}).mean));
}

QTEST_APPLESS_MAIN(HistogramTest)
#include "histogram_test.moc"
