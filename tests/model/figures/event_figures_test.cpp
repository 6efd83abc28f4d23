#include "model/figures/event_figures.h"
#include "model/figures/event_pattern.h"
#include "tests/model/figures/entity_months.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::tests;
using nlohmann::json;

namespace {

bool isNear(double a, double b, double relative = 0.05) {
    return std::abs(a - b) <= relative * std::abs(b);
}

} // namespace

/// What rules match, deliver and waste, and what a pattern that is being typed would.
class EventFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void rulesMatchDeliverAndWaste() {
        json everything = shop();
        everything["buses"]["Bus"]["rules"]["paid"]["pattern"] = {
            {"source", json::array({"shop"})}};
        const EntityMonths pair(shop(), everything);
        const auto views = figures::eventViews(pair.months());
        QCOMPARE(views.rules.size(), std::size_t{1});
        const auto& rule = views.rules.front();
        QVERIFY(isNear(views.buses.front().baselineEvents, 0.5 * oneASecond));
        QVERIFY(isNear(rule.baseline.matched, 0.125 * oneASecond));
        QVERIFY(isNear(rule.scenario.matched, 0.5 * oneASecond));
        QCOMPARE(rule.scenario.delivered, rule.scenario.matched);
        // Its consumer ignores every event.
        QCOMPARE(rule.scenario.wasted, rule.scenario.delivered);
        QCOMPARE(rule.scenario.givenUp, 0.0);
        QCOMPARE(rule.targets, std::string("teller"));
        QVERIFY(!rule.hasDeadLetterQueue);
        QVERIFY(views.headline.english().find("instead of") != std::string::npos);
        QCOMPARE(figures::eventFigures(pair.months(), views).front().id,
                 std::string("events.deliveries"));
    }

    void aRuleWithoutTargetsMatchesAllTheSame() {
        json document = shop();
        document["buses"]["Bus"]["rules"]["paid"]["targets"] = json::object();
        const EntityMonths pair(document, document);
        const auto views = figures::eventViews(pair.months());
        QVERIFY(isNear(views.rules.front().scenario.matched, 0.125 * oneASecond));
        QCOMPARE(views.rules.front().scenario.delivered, 0.0);
    }

    void narrowedPatternsNameWhatTheyLose() {
        const std::vector<figures::EventSample> samples{
            {"Bus", "paid", "small", R"({"detail-type": "Paid", "detail": {"amount": 5}})", 100},
            {"Bus", "paid", "large", R"({"detail-type": "Paid", "detail": {"amount": 5000}})", 40},
            {"Bus", "refunded", "", R"({"detail-type": "Refunded", "detail": {"amount": 7}})", 7},
            {"Other", "paid", "", R"({"detail-type": "Paid", "detail": {}})", 1000}};
        const std::string wide = R"({"detail-type": ["Paid", "Refunded"]})";
        const std::string narrow =
            R"({"detail-type": ["Paid"], "detail": {"amount": [{"numeric": [">", 1000]}]}})";
        const auto trial = figures::tryPattern(wide, narrow, "Bus", samples);
        QVERIFY(trial.valid);
        QCOMPARE(trial.samples.size(), std::size_t{3});
        QCOMPARE(trial.perMonthBefore, 147.0);
        QCOMPARE(trial.perMonth, 40.0);
        QCOMPARE(trial.noLongerMatching, (std::vector<std::string>{"paid (small)", "refunded"}));
        QCOMPARE(trial.noLongerPerMonth, 107.0);
        const auto back = figures::tryPattern(narrow, wide, "Bus", samples);
        QCOMPARE(back.newlyMatching.size(), std::size_t{2});
        QCOMPARE(back.newlyPerMonth, 107.0);
        QVERIFY(back.noLongerMatching.empty());
    }

    void patternsThatAreNotValidSayWhere() {
        const auto trial = figures::tryPattern("{}", "{\n  \"source\": \"shop\"\n}", "Bus", {});
        QVERIFY(!trial.valid);
        QVERIFY(!trial.diagnostics.empty());
        QCOMPARE(trial.diagnostics.front().location.line, 2);
        QVERIFY(figures::tryPattern("{}", "", "Bus", {}).diagnostics.size() == 1);
    }

    void anApplicationWithoutBusesSaysSo() {
        json document = shop();
        document.erase("buses");
        document.erase("events");
        document["behaviour"]["Read"]["actions"]["run"].erase("publishes");
        document["behaviour"]["Tell"].erase("onEvent");
        const EntityMonths pair(document, document);
        const auto views = figures::eventViews(pair.months());
        QVERIFY(views.rules.empty());
        QCOMPARE(views.headline.english(), std::string("This application has no event buses"));
    }
};

QTEST_APPLESS_MAIN(EventFiguresTest)
#include "event_figures_test.moc"
