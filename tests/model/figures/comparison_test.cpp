#include "model/figures/comparison.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using document::Text;
using document::Unit;
using figures::compareEntities;

namespace {

simulation::Metric metric(const char* id, double value) {
    return {.id = id,
            .entity = {},
            .name = {},
            .unit = Unit::ratio,
            .estimate = {.value = value, .low = value - 0.1, .high = value + 0.1}};
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void bothSidesStandBesideEachOtherByEntity() {
        const std::vector baseline{metric("A.coldStartRate", 0.2), metric("B.coldStartRate", 0.4)};
        const std::vector scenario{metric("A.coldStartRate", 0.3)};
        const std::vector<figures::Category> categories{{"A", Text::verbatim("first")},
                                                        {"B", Text::verbatim("second")},
                                                        {"C", Text::verbatim("third")}};
        const auto figure = compareEntities({baseline, scenario},
                                            {.id = "cold-start-rate",
                                             .title = {},
                                             .valueAxis = {},
                                             .unit = Unit::ratio,
                                             .metric = "coldStartRate"},
                                            categories);
        QCOMPARE(figure.categoryIds, (std::vector<std::string>{"A", "B"}));
        QCOMPARE(figure.columns.at(0).values, (std::vector<double>{0.2, 0.4}));
        QCOMPARE(figure.columns.at(1).values.at(0), 0.3);
        QVERIFY(std::isnan(figure.columns.at(1).values.at(1)));
        QCOMPARE(figure.columns.at(1).low.at(0), 0.3 - 0.1);
        QCOMPARE(figure.columns.at(0).role, figures::ScenarioRole::baseline);
    }

    void tooFewObservationsAreAGap() {
        auto thin = metric("A.duration.p99", 5);
        thin.estimate.insufficient = true;
        const std::vector metrics{thin};
        QVERIFY(std::isnan(figures::valueOf(metrics, "A.duration.p99")));
        QVERIFY(std::isnan(figures::valueOf(metrics, "B.duration.p99")));
    }
};

QTEST_APPLESS_MAIN(ComparisonTest)
#include "comparison_test.moc"
