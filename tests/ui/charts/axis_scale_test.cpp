#include "ui/charts/axis_scale.h"

#include <QTest>

#include <limits>

using namespace headroom::ui;

class AxisScaleTest : public QObject {
    Q_OBJECT

private slots:
    void ticks_data();
    void ticks();
    void valuesAreMappedAndBack();
    void memoryTicksArePowersOfTwo();
    void unusableRangesAreWidened();
};

void AxisScaleTest::ticks_data() {
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<bool>("logarithmic");
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("factor");
    QTest::addColumn<QList<double>>("expected");
    const auto row = [](const char* name, double low, double high, bool logarithmic, int most,
                        double factor, const QList<double>& expected) {
        QTest::newRow(name) << low << high << logarithmic << most << factor << expected;
    };
    row("money", 0, 1600, false, 4, 1, {0, 400 + 100, 1000, 1500});
    row("shares", 0, 1, false, 4, 100, {0, 0.25, 0.5, 0.75, 1});
    row("through zero", -10, 10, false, 5, 1, {-10, -5, 0, 5, 10});
    row("milliseconds as seconds", 0, 8000, false, 4, 0.001, {0, 2000, 4000, 6000, 8000});
    row("two decades", 1, 100, true, 8, 1, {1, 2, 5, 10, 20, 50, 100});
    row("one decade", 5, 90, true, 9, 1, {5, 7, 10, 15, 20, 30, 50, 70});
    row("many decades", 1e-3, 1e6, true, 5, 1, {1e-3, 1e-1, 1e1, 1e3, 1e5});
}

void AxisScaleTest::ticks() {
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(bool, logarithmic);
    QFETCH(int, most);
    QFETCH(double, factor);
    QFETCH(QList<double>, expected);
    const std::vector<double> ticks = roundTicks(AxisScale(low, high, logarithmic), most, factor);
    QCOMPARE(qsizetype(ticks.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QVERIFY(std::abs(ticks[std::size_t(i)] - expected[i]) <=
                1e-9 * std::max(1.0, std::abs(expected[i])));
}

void AxisScaleTest::valuesAreMappedAndBack() {
    for (const bool logarithmic : {false, true}) {
        const AxisScale scale(2, 200, logarithmic);
        QCOMPARE(scale.fraction(2), 0.0);
        QCOMPARE(scale.fraction(200), 1.0);
        for (const double value : {2.0, 20.0, 77.0})
            QCOMPARE(scale.valueAt(scale.fraction(value)), value);
    }
    QCOMPARE(AxisScale(2, 200, true).fraction(20), 0.5);
}

void AxisScaleTest::memoryTicksArePowersOfTwo() {
    const std::vector<double> expected{128, 256, 512, 1024, 2048};
    QCOMPARE(binaryTicks(AxisScale(128, 3008, true), 8), expected);
    const std::vector<double> sparse{128, 512, 2048};
    QCOMPARE(binaryTicks(AxisScale(128, 3008, true), 3), sparse);
}

void AxisScaleTest::unusableRangesAreWidened() {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const AxisScale& scale :
         {AxisScale(5, 5, false), AxisScale(0, 0, false), AxisScale(nan, 1, false),
          AxisScale(0, 100, true), AxisScale(7, 7, true), AxisScale(-5, -1, true)}) {
        QVERIFY(scale.maximum() > scale.minimum());
        QVERIFY(!scale.logarithmic() || scale.minimum() > 0);
        QVERIFY(std::isfinite(scale.fraction(3)));
        QVERIFY(!roundTicks(scale, 5).empty());
    }
}

QTEST_GUILESS_MAIN(AxisScaleTest)
#include "axis_scale_test.moc"
