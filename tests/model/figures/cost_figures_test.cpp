#include "model/figures/cost_figures.h"

#include <QTest>

#include <numeric>

using namespace headroom;
using document::Unit;

namespace {

simulation::Metric usd(const char* id, double value) {
    return {.id = id,
            .entity = "application",
            .name = {},
            .unit = Unit::usdPerMonth,
            .estimate = {.value = value, .low = value, .high = value}};
}

const std::vector<simulation::Metric> current{
    usd("application.cost", 1000), usd("application.cost.lambda", 800),
    usd("application.cost.stepFunctions", 200), usd("application.cost.sqs", 0.001)};
const std::vector<simulation::Metric> optimized{
    usd("application.cost", 905), usd("application.cost.lambda", 750),
    usd("application.cost.stepFunctions", 150), usd("application.cost.sqs", 0.001),
    usd("application.cost.cloudWatch", 5)};

} // namespace

class CostFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void theWaterfallAddsUp() {
        const auto figure = figures::costWaterfall({current, optimized});
        const auto& steps = figure.columns.at(0).values;
        QCOMPARE(figure.categoryIds.front(), std::string("baseline"));
        QCOMPARE(figure.categoryIds.back(), std::string("scenario"));
        QCOMPARE(figure.categoryIds.size(), std::size_t{5}); // without SQS's tenth of a cent
        QCOMPARE(std::accumulate(steps.begin(), steps.end() - 1, 0.0), steps.back());
    }

    void theFindingSaysWhichWay() {
        QCOMPARE(figures::costFinding({current, optimized}).english(),
                 std::string("The month costs 905.00 USD: 95.00 USD (9.5 %) less than now"));
        QCOMPARE(figures::costFinding({optimized, current}).english(),
                 std::string("The month costs 1000.00 USD: 95.00 USD (10.5 %) more than now"));
        QCOMPARE(figures::costFinding({current, current}).english(),
                 std::string("The month costs 1000.00 USD, as now"));
    }

    void servicesKeepTheirKeys() {
        const auto figure = figures::costByService({current, optimized});
        QCOMPARE(figure.categoryIds,
                 (std::vector<std::string>{"lambda", "stepFunctions", "cloudWatch"}));
        QCOMPARE(figure.columns.at(0).values, (std::vector<double>{800, 200, 0}));
        QCOMPARE(figure.columns.at(1).values, (std::vector<double>{750, 150, 5}));
    }
};

QTEST_APPLESS_MAIN(CostFiguresTest)
#include "cost_figures_test.moc"
