#include "model/figures/workflow_figures.h"
#include "tests/model/figures/entity_months.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::tests;
using nlohmann::json;

namespace {

bool isNear(double a, double b, double relative = 0.01) {
    return std::abs(a - b) <= relative * std::abs(b);
}

} // namespace

/// What states take and cost, worked out by hand.
class WorkflowFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void statesTakeTimeAndMoney() {
        const EntityMonths pair(shop(), shop());
        const auto views = figures::workflowViews(pair.months());
        QCOMPARE(views.workflows.size(), std::size_t{1});
        const auto& view = views.workflows.front();
        QVERIFY(!view.definitionChanged);
        const auto* pack = view.scenario.find("Pack");
        const auto* rest = view.scenario.find("Rest");
        QVERIFY(isNear(rest->secondsAnExecution, 9, 0.001));
        QVERIFY(pack->secondsAnExecution >= 1 && pack->secondsAnExecution < 1.2);
        QCOMPARE(pack->function, std::string("Pack"));
        QCOMPARE(rest->function, std::string());
        // A third of the transitions each; Pack's calls are all that its function does.
        const double transitions = oneASecond * 0.000025;
        QVERIFY(isNear(view.scenario.usdPerMonth, 3 * transitions));
        QVERIFY(isNear(rest->usdPerMonth, transitions));
        QVERIFY(isNear(pack->usdPerMonth,
                       transitions + figures::valueOf(pair.after.month.metrics, "Pack.cost")));
        QVERIFY(view.finding.english().find("Rest") != std::string::npos);
        QCOMPARE(view.states.rows.size(), std::size_t{3});
        QCOMPARE(view.states.rows.front().cells.size(), view.states.columns.size());
    }

    void expressIsChargedByTime() {
        json express = shop();
        express["workflows"]["Ship"]["type"] = "EXPRESS";
        const EntityMonths pair(shop(), express);
        const auto views = figures::workflowViews(pair.months());
        const auto& view = views.workflows.front();
        QVERIFY(!view.definitionChanged); // the type is no part of the definition
        const auto* rest = view.scenario.find("Rest");
        const double total = rest->secondsAnExecution +
                             view.scenario.find("Pack")->secondsAnExecution +
                             view.scenario.find("Done")->secondsAnExecution;
        QVERIFY(isNear(rest->usdPerMonth,
                       view.scenario.usdPerMonth * rest->secondsAnExecution / total));
    }

    void aChangedDefinitionIsSeen() {
        json faster = shop();
        faster["workflows"]["Ship"]["definition"]["States"]["Rest"]["Seconds"] = 4;
        const EntityMonths pair(shop(), faster);
        const auto views = figures::workflowViews(pair.months());
        const auto& view = views.workflows.front();
        QVERIFY(view.definitionChanged);
        QVERIFY(isNear(view.baseline.meanSeconds - view.scenario.meanSeconds, 5, 0.02));
        QVERIFY(view.finding.english().find("instead of") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(WorkflowFiguresTest)
#include "workflow_figures_test.moc"
