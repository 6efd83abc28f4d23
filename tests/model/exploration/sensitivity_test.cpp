#include "model/cost/price_book.h"
#include "model/exploration/sensitivity.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::exploration;
using Factor = system::Assumption::Factor;

namespace {

simulation::Usage lambdaUsage(double seconds) {
    simulation::Usage usage;
    usage.region = "us-east-1";
    simulation::FunctionUsage function;
    function.function = "A";
    function.memoryMb = 1024;
    function.invocations = 1;
    function.billedSeconds = seconds;
    usage.functions.push_back(function);
    return usage;
}

Evaluation month(const cost::PriceTable& prices) {
    Evaluation evaluation;
    evaluation.system.assumptions = {{"wait", Factor::cpuShare, 0.5, 1.6},
                                     {"load", Factor::traffic, 0.8, 1.25}};
    simulation::Results results;
    results.usage = {lambdaUsage(1e6), lambdaUsage(1e6)};
    simulation::MetricSeries duration;
    duration.metric = {.id = "A.duration.mean",
                       .entity = "A",
                       .unit = document::Unit::milliseconds,
                       .estimate = {.value = 100}};
    results.metrics = {duration};
    results.assumptions = {{"wait", false, 0.5, {80}, lambdaUsage(1e6)},
                           {"wait", true, 1.6, {150}, lambdaUsage(1e6)},
                           {"load", false, 0.8, {100}, lambdaUsage(0.8e6)},
                           {"load", true, 1.25, {101}, lambdaUsage(1.25e6)}};
    evaluation.month = price(std::move(results), prices);
    return evaluation;
}

} // namespace

class SensitivityTest : public QObject {
    Q_OBJECT

private slots:
    void theBillDependsOnTrafficAndPrices() {
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book);
        const cost::PriceTable prices(*book, "us-east-1");
        const auto bill = sensitivityOf(month(prices), prices, "application.cost");
        QCOMPARE(bill.swings.size(), std::size_t{3});
        QCOMPARE(bill.swings[0].assumption, "load");
        QVERIFY(std::abs(bill.swings[0].atLow - 0.8 * bill.value) < 0.01);
        QVERIFY(std::abs(bill.swings[0].atHigh - 1.25 * bill.value) < 0.01);
        QCOMPARE(bill.swings[1].assumption, "prices");
        QVERIFY(bill.swings[1].assumedRange);
        QVERIFY(std::abs(bill.swings[1].atHigh - 1.1 * bill.value) < 1e-9);
        QCOMPARE(bill.swings[2].assumption, "wait");
        QVERIFY(std::abs(bill.swings[2].atLow - bill.value) < 1e-6);
    }

    void aStatedPriceRangeIsTaken() {
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book);
        const cost::PriceTable prices(*book, "us-east-1");
        auto evaluation = month(prices);
        evaluation.system.assumptions.push_back({"deal", Factor::prices, 0.7, 1});
        const auto bill = sensitivityOf(evaluation, prices, "application.cost");
        QCOMPARE(bill.swings[1].assumption, "deal");
        QVERIFY(!bill.swings[1].assumedRange);
        QVERIFY(std::abs(bill.swings[1].atLow - 0.7 * bill.value) < 1e-9);
    }

    void aDurationDependsOnOthers() {
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book);
        const cost::PriceTable prices(*book, "us-east-1");
        const auto duration = sensitivityOf(month(prices), prices, "A.duration.mean");
        QCOMPARE(duration.swings.size(), std::size_t{2});
        QCOMPARE(duration.swings[0].assumption, "wait");
        QCOMPARE(duration.swings[0].atLow, 80.0);
        QCOMPARE(duration.swings[0].atHigh, 150.0);
        QCOMPARE(duration.value, 100.0);
        QVERIFY(sensitivityOf(month(prices), prices, "nothing").swings.empty());
    }
};

QTEST_APPLESS_MAIN(SensitivityTest)
#include "sensitivity_test.moc"
