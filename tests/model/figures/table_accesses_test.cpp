#include "model/figures/table_accesses.h"
#include "tests/model/figures/entity_months.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::tests;

namespace {

bool isNear(double a, double b, double relative = 0.001) {
    return std::abs(a - b) <= relative * std::abs(b);
}

} // namespace

/// What one side asks of its tables, worked out by hand.
class TableAccessesTest : public QObject {
    Q_OBJECT

private slots:
    void scansAreCountedAndPriced() {
        const EntityMonths pair(shop(), shop());
        const auto accesses = figures::accessesOf(pair.before.system, pair.before.month);
        QCOMPARE(accesses.size(), std::size_t{1});
        const auto& access = accesses.front();
        QVERIFY(access.scan);
        QCOMPARE(access.caller, std::string("reader / run"));
        // 1,000 items of 2 KB in steps of 4 KB, half a unit each: 250 units; two calls a second.
        QCOMPARE(access.unitsPerCall, 250.0);
        QVERIFY(isNear(access.callsPerMonth, 2 * oneASecond));
        QVERIFY(isNear(access.unitsPerMonth, 500 * oneASecond));
        QVERIFY(isNear(access.usdPerMonth, 500 * oneASecond * 0.125e-6));
        QCOMPARE(access.medianMs, 20.0); // two pages of 1 MB
    }

    void accessesOfBothSidesArePaired() {
        const EntityMonths pair(shop(), shop());
        const auto accesses = figures::accessesOf(pair.before.system, pair.before.month);
        const auto paired = figures::accessPairs(accesses, {});
        QCOMPARE(paired.size(), accesses.size());
        QVERIFY(!paired.front().after.exists);
        QCOMPARE(paired.front().known().access, accesses.front().access);
        QCOMPARE(figures::accessPairs(accesses, accesses).size(), accesses.size());
    }
};

QTEST_APPLESS_MAIN(TableAccessesTest)
#include "table_accesses_test.moc"
