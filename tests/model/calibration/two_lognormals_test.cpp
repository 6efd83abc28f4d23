#include "model/calibration/two_lognormals.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace headroom::calibration;

namespace {

DurationSample sampleOf(const TwoLognormals& truth, int count, unsigned seed) {
    std::mt19937_64 random(seed);
    std::normal_distribution<double> normal;
    std::bernoulli_distribution slow(truth.slowShare);
    DurationSample sample;
    for (int i = 0; i < count; ++i) {
        const auto& part = slow(random) ? truth.slow : truth.usual;
        sample.add(part.median * std::exp(part.sigmaLn * normal(random)));
    }
    return sample;
}

} // namespace

class TwoLognormalsTest : public QObject {
    Q_OBJECT

private slots:
    void bothPartsComeBack_data() {
        QTest::addColumn<double>("share");
        QTest::addColumn<double>("slowMedian");
        QTest::addColumn<int>("count");
        QTest::newRow("a tenth, three times as slow") << 0.1 << 900.0 << 600;
        QTest::newRow("rare") << 0.04 << 1500.0 << 800;
        QTest::newRow("a third, twice as slow") << 0.33 << 600.0 << 500;
    }
    void bothPartsComeBack() {
        QFETCH(const double, share);
        QFETCH(const double, slowMedian);
        QFETCH(const int, count);
        for (unsigned seed = 1; seed <= 5; ++seed) {
            const auto parts =
                twoLognormals(sampleOf({share, {300, 0.15}, {slowMedian, 0.2}}, count, seed));
            QVERIFY(parts.has_value());
            QVERIFY(std::abs(parts->slowShare - share) < 4 * std::sqrt(share / count));
            QVERIFY(std::abs(parts->usual.median / 300 - 1) < 0.04);
            QVERIFY(std::abs(parts->slow.median / slowMedian - 1) < 0.15);
            QVERIFY(std::abs(parts->usual.sigmaLn - 0.15) < 0.03);
        }
    }

    void oneLognormalStaysOne() {
        for (unsigned seed = 1; seed <= 20; ++seed)
            QVERIFY(!twoLognormals(sampleOf({0, {300, 0.3}, {300, 0.3}}, 1000, seed)));
    }

    void littleIsNotParted() {
        DurationSample sample;
        QVERIFY(!twoLognormals(sample));
        sample.add(100, 55);
        sample.add(1000, 4);
        QVERIFY(!twoLognormals(sample));
        DurationSample same;
        same.add(100, 1000);
        QVERIFY(!twoLognormals(same));
    }
};

QTEST_APPLESS_MAIN(TwoLognormalsTest)
#include "two_lognormals_test.moc"
