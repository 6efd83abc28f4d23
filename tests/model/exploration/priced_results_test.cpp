#include "model/cost/price_book.h"
#include "model/exploration/priced_results.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;

namespace {

simulation::Usage lambdaUsage(double invocations) {
    simulation::Usage usage;
    usage.region = "us-east-1";
    simulation::FunctionUsage function;
    function.function = "A";
    function.memoryMb = 1024;
    function.invocations = invocations;
    function.billedSeconds = invocations;
    usage.functions.push_back(function);
    return usage;
}

const simulation::Estimate& estimate(const exploration::PricedResults& priced,
                                     const std::string& id) {
    const auto found = std::ranges::find(priced.metrics, id, &simulation::Metric::id);
    if (found == priced.metrics.end())
        qFatal("no metric %s", id.c_str());
    return found->estimate;
}

} // namespace

class PricedResultsTest : public QObject {
    Q_OBJECT

private slots:
    void theBillIsTheMeanOfTheReplicationsBills() {
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book);
        simulation::Results results;
        results.usage = {lambdaUsage(1e6), lambdaUsage(1.1e6), lambdaUsage(0.9e6)};
        results.assumptions = {{"traffic", true, 1.5, {}, lambdaUsage(1.5e6)}};
        const auto priced = exploration::price(results, cost::PriceTable(*book, "us-east-1"));
        // 1 M requests at 0.20 USD a million and 1 M GB-s at 0.0000166667 USD.
        const auto& total = estimate(priced, "application.cost");
        QVERIFY(std::abs(total.value - 16.87) < 0.01);
        QVERIFY(total.low < 16.8 && total.high > 16.9);
        QVERIFY(std::abs(total.assumptionHigh - (1.5 * 16.87 + (total.high - total.value))) < 0.02);
        QCOMPARE(estimate(priced, "application.cost.lambda").value, total.value);
        QVERIFY(std::abs(estimate(priced, "A.cost").value - total.value) < 1e-9);
    }

    void differencesArePairedByReplication() {
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book);
        const cost::PriceTable prices(*book, "us-east-1");
        simulation::Results results;
        results.usage = {lambdaUsage(1e6), lambdaUsage(1.1e6), lambdaUsage(0.9e6)};
        const auto baseline = exploration::price(results, prices);
        results.usage = {lambdaUsage(2e6), lambdaUsage(2.1e6), lambdaUsage(1.9e6)};
        const auto scenario = exploration::price(results, prices);
        const auto differences = exploration::billDifferences(baseline, scenario);
        const auto total =
            std::ranges::find(differences, "application.cost", &simulation::Difference::id);
        QVERIFY(total != differences.end());
        QVERIFY(total->paired);
        // The same million more in every replication: the interval of the difference is a point.
        QVERIFY(std::abs(total->difference - 16.87) < 0.01);
        QVERIFY(total->high - total->low < 1e-6);
    }

    void withoutUsageThereIsNoBill() {
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book);
        const auto priced = exploration::price({}, cost::PriceTable(*book, "us-east-1"));
        QVERIFY(priced.metrics.empty());
        QVERIFY(priced.charges.lines.empty());
    }
};

QTEST_APPLESS_MAIN(PricedResultsTest)
#include "priced_results_test.moc"
