#include "model/figures/plan_rows.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace headroom::figures;
using nlohmann::json;

namespace {

const json document = {
    {"optimizations",
     {{"alarms", {{"name", "Alarms"}}},
      {"memory", {{"name", "Memory"}, {"description", "Right-size"}}},
      {"express", {{"name", "Express"}}}}},
    {"risks",
     {{"memory-risk",
       {{"name", "Memory changes"}, {"level", "LOW"}, {"optimizations", {"memory"}}}}}},
    {"roadmap",
     {{"p1",
       {{"name", "Quick"},
        {"weeks", {1, 2}},
        {"items",
         {{{"name", "Lambda"}, {"optimizations", {"memory"}}, {"hours", 4}},
          {{"name", "Workflows"}, {"optimizations", {"express"}}}}}}}}}};

} // namespace

class PlanRowsTest : public QObject {
    Q_OBJECT

private slots:
    void everySelectedChangeHasARiskOrIsUnassessed() {
        const auto rows = riskRows(document, {"memory", "express"});
        QCOMPARE(rows.size(), std::size_t{2});
        QVERIFY(rows[0].selected);
        QCOMPARE(rows[1].id, std::string("express"));
        QCOMPARE(rows[1].level, std::string("UNASSESSED"));
        QCOMPARE(riskRows(document, {}).size(), std::size_t{1});
        QVERIFY(!riskRows(document, {}).at(0).selected);
    }

    void optimizationsFollowTheRoadmap() {
        const auto rows = optimizationRows(document, {"express"});
        QCOMPARE(rows.size(), std::size_t{3});
        QCOMPARE(rows[0].id, std::string("memory"));
        QCOMPARE(rows[1].id, std::string("express"));
        QVERIFY(rows[1].selected && !rows[0].selected);
        QCOMPARE(rows[2].id, std::string("alarms"));
    }

    void phasesKnowWhatIsSelected() {
        const auto phases = roadmapPhases(document, {"express"});
        QCOMPARE(phases.size(), std::size_t{1});
        QVERIFY(!phases[0].items.at(0).selected);
        QVERIFY(phases[0].items.at(1).selected);
        QCOMPARE(phases[0].items.at(0).hours.value_or(0), 4.0);
    }
};

QTEST_APPLESS_MAIN(PlanRowsTest)
#include "plan_rows_test.moc"
