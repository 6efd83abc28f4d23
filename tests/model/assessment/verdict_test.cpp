#include "model/assessment/verdict.h"

#include <QTest>

#include <limits>

using namespace headroom::assessment;
using headroom::simulation::Estimate;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

Estimate sampled(double value, double low, double high) {
    return {.value = value,
            .low = low,
            .high = high,
            .assumptionLow = unknown,
            .assumptionHigh = unknown,
            .observations = 1000};
}

} // namespace

class VerdictTest : public QObject {
    Q_OBJECT

private slots:
    void judges_data() {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("target");
        QTest::addColumn<bool>("atMost");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("wholly below") << 9.0 << 10.0 << 11.0 << 12.0 << true << "pass";
        QTest::newRow("wholly above") << 13.0 << 14.0 << 15.0 << 12.0 << true << "fail";
        QTest::newRow("around it") << 11.0 << 12.5 << 14.0 << 12.0 << true << "too close to call";
        QTest::newRow("at least, above") << 0.991 << 0.993 << 0.995 << 0.99 << false << "pass";
        QTest::newRow("at least, below") << 0.94 << 0.95 << 0.96 << 0.99 << false << "fail";
        QTest::newRow("not a number") << unknown << unknown << unknown << 1.0 << true << "unknown";
    }

    void judges() {
        QFETCH(double, low);
        QFETCH(double, value);
        QFETCH(double, high);
        QFETCH(double, target);
        QFETCH(bool, atMost);
        QTEST(QString(word(judge(sampled(value, low, high), target, atMost))), "verdict");
    }

    void theWiderBandDecides() {
        Estimate estimate = sampled(10, 9.9, 10.1);
        QCOMPARE(judge(estimate, 11, true), Verdict::pass);
        estimate.assumptionLow = 8;
        estimate.assumptionHigh = 12;
        QCOMPARE(judge(estimate, 11, true), Verdict::tooCloseToCall);
    }

    void anUpperBoundCanOnlyPassWhatLiesAboveIt() {
        Estimate estimate = sampled(0.003, 0, 0.003);
        estimate.upperBound = true;
        QCOMPARE(judge(estimate, 0.05, true), Verdict::pass);
        QCOMPARE(judge(estimate, 0.001, true), Verdict::tooCloseToCall);
    }

    void tooFewObservationsAreUnknown() {
        Estimate estimate = sampled(10, 9, 11);
        estimate.insufficient = true;
        QCOMPARE(judge(estimate, 100, true), Verdict::unknown);
    }
};

QTEST_APPLESS_MAIN(VerdictTest)
#include "verdict_test.moc"
