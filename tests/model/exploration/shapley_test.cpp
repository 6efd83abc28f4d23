#include "model/exploration/shapley.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace headroom::exploration;

namespace {

double sumOver(const Division& division, std::size_t measure) {
    double sum = 0;
    for (const auto& shares : division.shares)
        sum += shares[measure].shapley;
    return sum;
}

/// Ten players with parts of their own and an interaction for each pair of neighbours; the last
/// does nothing, the first two are alike.
std::optional<std::vector<double>> neighbours(const Coalition& coalition) {
    double worth = 1000;
    for (std::size_t i = 0; i + 1 < coalition.size(); ++i) {
        const auto own = static_cast<double>(std::max<std::size_t>(i, 1));
        worth -= coalition[i] ? 10 * own : 0;
    }
    for (std::size_t i = 2; i + 2 < coalition.size(); ++i)
        worth += coalition[i] && coalition[i + 1] ? 7 : 0;
    worth *= coalition[0] && coalition[1] ? 0.9 : 1;
    return std::vector{worth, coalition[3] ? 1.0 : 0.0};
}

} // namespace

/// The axioms that make Shapley's division the only fair one, and the sampling against the sum.
class ShapleyTest : public QObject {
    Q_OBJECT

private slots:
    void glovesAsInTheTextbook() {
        // One left glove, two right ones; a pair is worth 1: 2/3, 1/6, 1/6.
        const auto division = divide(3, [](const Coalition& coalition) {
            const bool pair = coalition[0] && (coalition[1] || coalition[2]);
            return std::optional(std::vector{pair ? 1.0 : 0.0});
        });
        QVERIFY(division);
        QVERIFY(division->exact);
        QCOMPARE(division->coalitions, std::size_t{8});
        QVERIFY(std::abs(division->shares[0][0].shapley - 2.0 / 3) < 1e-12);
        QVERIFY(std::abs(division->shares[1][0].shapley - 1.0 / 6) < 1e-12);
        QVERIFY(std::abs(division->shares[2][0].shapley - 1.0 / 6) < 1e-12);
        QCOMPARE(division->shares[0][0].alone, 0.0);
        QCOMPARE(division->shares[0][0].onTop, 1.0);
        QCOMPARE(division->shares[1][0].onTop, 0.0);
    }

    void axioms_data() {
        QTest::addColumn<bool>("exact");
        QTest::newRow("every coalition") << true;
        QTest::newRow("sampled orders") << false;
    }
    void axioms() {
        QFETCH(bool, exact);
        DivisionOptions options;
        options.exactUpTo = exact ? 10 : 8;
        options.tolerance = 0;
        const auto division = divide(10, neighbours, options);
        QVERIFY(division);
        QCOMPARE(division->exact, exact);
        // Efficiency, for sampled orders too: each order hands out everything.
        QVERIFY(std::abs(sumOver(*division, 0) - (division->all[0] - division->none[0])) < 1e-9);
        QVERIFY(std::abs(sumOver(*division, 1) - 1) < 1e-12);
        // A dummy.
        QCOMPARE(division->shares[9][0].shapley, 0.0);
        QCOMPARE(division->shares[9][0].alone, 0.0);
        QCOMPARE(division->shares[4][1].shapley, 0.0);
        QVERIFY(std::abs(division->shares[3][1].shapley - 1) < 1e-12);
        // Symmetry: exactly, or within the sampling's own interval.
        const Share& first = division->shares[0][0];
        const Share& second = division->shares[1][0];
        if (exact)
            QVERIFY(std::abs(first.shapley - second.shapley) < 1e-9);
        else
            QVERIFY(first.low <= second.high && second.low <= first.high);
    }

    void sampledAgreesWithExact() {
        DivisionOptions exactly;
        exactly.exactUpTo = 10;
        DivisionOptions sampled;
        sampled.tolerance = 0;
        sampled.mostPairs = 60;
        const auto truth = divide(10, neighbours, exactly);
        const auto guess = divide(10, neighbours, sampled);
        QVERIFY(truth && guess);
        int covered = 0;
        for (std::size_t player = 0; player < 10; ++player) {
            const Share& share = guess->shares[player][0];
            QVERIFY(std::abs(share.shapley - truth->shares[player][0].shapley) < 2);
            covered += share.low - 1e-9 <= truth->shares[player][0].shapley &&
                       truth->shares[player][0].shapley <= share.high + 1e-9;
        }
        QVERIFY2(covered >= 8, qPrintable(QString::number(covered)));
    }

    void samplingStopsWhenNarrowAndRepeats() {
        DivisionOptions options;
        options.tolerance = 0.5;
        const auto quick = divide(10, neighbours, options);
        options.tolerance = 0;
        const auto slow = divide(10, neighbours, options);
        const auto again = divide(10, neighbours, options);
        QVERIFY(quick && slow && again);
        QVERIFY(quick->coalitions < slow->coalitions);
        for (std::size_t player = 0; player < 10; ++player)
            QCOMPARE(slow->shares[player][0].shapley, again->shares[player][0].shapley);
    }

    void aValueThatIsUnknownStaysInItsMeasure() {
        const auto division = divide(3, [](const Coalition& coalition) {
            return std::optional(std::vector{coalition[1] ? std::nan("") : 1.0, 5.0});
        });
        QVERIFY(division);
        QVERIFY(std::isnan(division->shares[0][0].shapley));
        QCOMPARE(division->shares[0][1].shapley, 0.0);
    }

    void nobodyAndStopping() {
        const auto nobody =
            divide(0, [](const Coalition&) { return std::optional(std::vector{3.0}); });
        QVERIFY(nobody);
        QVERIFY(nobody->shares.empty());
        int asked = 0;
        double last = 0;
        const auto stopped = divide(
            10,
            [&](const Coalition& coalition) {
                return ++asked > 5 ? std::nullopt : neighbours(coalition);
            },
            {}, [&](double share) { last = share; });
        QVERIFY(!stopped);
        QCOMPARE(asked, 6);
        QVERIFY(last > 0 && last < 1);
    }
};

QTEST_APPLESS_MAIN(ShapleyTest)
#include "shapley_test.moc"
