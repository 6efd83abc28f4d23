#include "model/assessment/plan_sections.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace headroom::assessment;
using headroom::document::Unit;
using nlohmann::json;

class PlanSectionsTest : public QObject {
    Q_OBJECT

private slots:
    void targetsTakeTheReportedFigureOfTheSameUnit() {
        const auto targets = readTargets(
            json{{"targets",
                  {{"latency",
                    {{"name", "Latency"},
                     {"metric", "A.duration.mean"},
                     {"comparison", "atMost"},
                     {"value", 15},
                     {"unit", "s"}}},
                   {"success", {{"comparison", "atLeast"}, {"value", 0.99}, {"unit", "ratio"}}},
                   {"broken", {{"value", "many"}}}}},
                 {"reported",
                  {{"latency", {{"value", 45}, {"unit", "s"}}},
                   {"success", {{"value", 95}, {"unit", "count"}}}}}});
        QCOMPARE(targets.size(), std::size_t{2});
        QCOMPARE(targets[0].id, std::string("latency"));
        QCOMPARE(targets[0].reported.value_or(0), 45.0);
        QCOMPARE(targets[0].unit, Unit::seconds);
        QVERIFY(targets[0].atMost);
        QVERIFY(!targets[1].atMost);
        QVERIFY(!targets[1].reported);
    }

    void phasesComeInTheOrderOfTheirWeeks() {
        const auto phases = readRoadmap(
            json{{"roadmap",
                  {{"a", {{"name", "Later"}, {"weeks", {3, 4}}}},
                   {"b",
                    {{"name", "First"},
                     {"weeks", {1, 2}},
                     {"reported", {{"text", "30 % better"}}},
                     {"items", {{{"name", "x"}, {"hours", 4}, {"optimizations", {"m"}}}}}}}}}});
        QCOMPARE(phases.size(), std::size_t{2});
        QCOMPARE(phases[0].name, std::string("First"));
        QCOMPARE(phases[0].reported, std::string("30 % better"));
        QCOMPARE(phases[0].items.at(0).hours.value_or(0), 4.0);
        QCOMPARE(phases[0].items.at(0).optimizations.at(0), std::string("m"));
    }

    void metricsConvertBetweenSecondsAndMilliseconds() {
        const std::vector<headroom::simulation::Metric> metrics{
            {.id = "A.duration.mean",
             .entity = "A",
             .name = "duration.mean",
             .unit = Unit::milliseconds,
             .estimate = {.value = 1500, .low = 1400, .high = 1600}}};
        const auto estimate = metricIn(metrics, "A.duration.mean", Unit::seconds);
        QVERIFY(estimate);
        QCOMPARE(estimate->value, 1.5);
        QCOMPARE(estimate->high, 1.6);
        QVERIFY(!metricIn(metrics, "A.duration.mean", Unit::ratio));
        QVERIFY(!metricIn(metrics, "B.duration.mean", Unit::seconds));
    }
};

QTEST_APPLESS_MAIN(PlanSectionsTest)
#include "plan_sections_test.moc"
