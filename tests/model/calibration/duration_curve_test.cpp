#include "model/calibration/duration_curve.h"

#include <QTest>

#include <array>
#include <cmath>
#include <vector>

using namespace headroom::calibration;

namespace {

std::vector<MemoryPoint> pointsOf(const DurationParameters& truth,
                                  std::initializer_list<double> memories) {
    std::vector<MemoryPoint> points;
    for (const double memoryMb : memories)
        points.push_back({memoryMb, durationMs(truth, memoryMb)});
    return points;
}

double width(const Prediction& prediction) {
    return (prediction.high - prediction.low) / prediction.durationMs;
}

} // namespace

class DurationCurveTest : public QObject {
    Q_OBJECT

private slots:
    void recoversItsOwnForm_data() {
        QTest::addColumn<double>("io");
        QTest::addColumn<double>("cpu");
        QTest::newRow("mostly waiting") << 1800.0 << 160.0;
        QTest::newRow("half and half") << 500.0 << 500.0;
        QTest::newRow("work only") << 0.0 << 1700.0;
    }

    void recoversItsOwnForm() {
        QFETCH(double, io);
        QFETCH(double, cpu);
        const DurationParameters truth{io, cpu, 1};
        const auto curve = DurationCurve::fit(pointsOf(truth, {256, 1024}));
        QVERIFY(curve);
        QCOMPARE(curve->model(), DurationModel::j);
        for (const double memoryMb : {128.0, 512.0, 2048.0}) {
            const double expected = durationMs(truth, memoryMb);
            const auto predicted = curve->predict(memoryMb);
            QVERIFY(std::abs(predicted.durationMs - expected) < 0.06 * expected);
            QVERIFY(predicted.low < expected && expected < predicted.high);
        }
    }

    void parallelWorkEarnsItsParameter() {
        const DurationParameters truth{4, 40, 2};
        const auto curve =
            DurationCurve::fit(pointsOf(truth, {128, 256, 512, 1024, 1769, 3008, 4096}));
        QVERIFY(curve);
        QCOMPARE(curve->model(), DurationModel::jp);
        QCOMPARE(curve->parameters().parallelThreads, 2.0);
    }

    void theBandIsWideWithOneMemoryAndNarrowsWithTwo() {
        const DurationParameters truth{500, 500, 1};
        const auto one = DurationCurve::fit(pointsOf(truth, {512}));
        const auto two = DurationCurve::fit(pointsOf(truth, {512, 1024}));
        QVERIFY(one && two);
        QVERIFY(width(one->predict(2048)) > 2 * width(two->predict(2048)));
        QVERIFY(width(two->predict(128)) > width(two->predict(768)));
        // The known memory itself is reproduced.
        QVERIFY(std::abs(one->predict(512).durationMs - durationMs(truth, 512)) < 1);
    }

    void repeatedMeasurementsCountAsTheirMean() {
        const std::array<MemoryPoint, 3> points{{{512, 90}, {512, 110}, {1024, 60}}};
        const std::array<MemoryPoint, 2> means{{{512, 100}, {1024, 60}}};
        const auto a = DurationCurve::fit(points);
        const auto b = DurationCurve::fit(means);
        QVERIFY(a && b);
        QCOMPARE(a->predict(256).durationMs, b->predict(256).durationMs);
    }

    void refusesWhatIsOutOfRange() {
        QVERIFY(!DurationCurve::fit({}));
        QVERIFY(!DurationCurve::fit(std::array<MemoryPoint, 1>{{{64, 10}}}));
        QVERIFY(!DurationCurve::fit(std::array<MemoryPoint, 1>{{{512, 0}}}));
        QVERIFY(!DurationCurve::fit(std::array<MemoryPoint, 1>{{{512, NAN}}}));
    }
};

QTEST_APPLESS_MAIN(DurationCurveTest)
#include "duration_curve_test.moc"
