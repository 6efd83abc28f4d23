#include "model/assessment/assessment.h"
#include "model/assessment/assessment_json.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace headroom;
using namespace headroom::assessment;
using nlohmann::json;

namespace {

simulation::Metric metric(const std::string& id, double value, document::Unit unit) {
    return {.id = id, .unit = unit, .estimate = {value, value, value, NAN, NAN, 10}};
}

Target target(const std::string& metric, double value, bool atMost,
              document::Unit unit = document::Unit::ratio) {
    Target target;
    target.id = metric.empty() ? "entered" : metric;
    target.metric = metric;
    target.value = value;
    target.atMost = atMost;
    target.unit = unit;
    return target;
}

} // namespace

class AssessmentTest : public QObject {
    Q_OBJECT

private slots:
    void aChangeWithoutARiskIsUnassessed() {
        const auto document = json::parse(R"({
          "optimizations": {"a": {"name": "A"}, "b": {"name": "B"}, "c": {"name": "C"}},
          "risks": {"r": {"name": "R", "level": "LOW", "optimizations": ["a"]}}})");
        const std::vector<std::string> selected{"a", "c"};
        const auto risks = assessRisks(document, selected);
        QCOMPARE(risks.size(), std::size_t{3});
        QCOMPARE(risks[0].risk.level, std::string("LOW"));
        QVERIFY(risks[0].selected);
        QCOMPARE(risks[1].risk.id, std::string("b"));
        QCOMPARE(risks[1].risk.level, std::string("UNASSESSED"));
        QVERIFY(!risks[1].selected);
        QVERIFY(risks[2].selected);
    }

    void goalsAgainstTheBaseline() {
        using document::Unit;
        const std::vector goals{target("W.duration.mean", 15, true, Unit::seconds),
                                target("comparison.costReduction", 0.25, false),
                                target("comparison.performancePerDollar", 2, false, Unit::none)};
        const std::vector baseline{metric("application.cost", 100, Unit::usdPerMonth),
                                   metric("W.duration.mean", 45, Unit::seconds)};
        const std::vector scenario{metric("application.cost", 80, Unit::usdPerMonth),
                                   metric("W.duration.mean", 15, Unit::seconds)};
        const auto judged = judgeGoals(goals, scenario, baseline);
        QCOMPARE(judged[0].verdict, Verdict::pass);
        QVERIFY(std::abs(judged[1].value->value - 0.2) < 1e-12);
        QCOMPARE(judged[1].verdict, Verdict::fail);
        QCOMPARE(judged[2].value->value, 3.75); // 45 x 100 over 15 x 80
        QCOMPARE(judged[2].verdict, Verdict::pass);
        const auto alone = judgeGoals(goals, scenario);
        QCOMPARE(alone[1].verdict, Verdict::unknown);
        QVERIFY(!alone[1].entered);
    }

    void whatPeopleEnterIsShownAsSuch() {
        auto satisfaction = target("", 4.5, false, document::Unit::none);
        QVERIFY(judgeGoals({{satisfaction}}, {})[0].entered);
        QCOMPARE(judgeGoals({{satisfaction}}, {})[0].verdict, Verdict::unknown);
        satisfaction.entered = 4.7;
        QCOMPARE(judgeGoals({{satisfaction}}, {})[0].verdict, Verdict::pass);
        satisfaction.entered = 4.2;
        QCOMPARE(judgeGoals({{satisfaction}}, {})[0].verdict, Verdict::fail);
    }

    void utilizationCountsWhatIsPaidForAnyway() {
        simulation::Usage usage;
        usage.functions = {{.function = "F",
                            .provisionedConcurrencySeconds = 1000,
                            .provisionedBilledSeconds = 250},
                           {.function = "G"}};
        usage.tables = {{.table = "T",
                         .provisioned = true,
                         .readRequestUnits = 730.0 * 3600 * 4,
                         .writeRequestUnits = 730.0 * 3600 * 1,
                         .readCapacityUnits = 5,
                         .writeCapacityUnits = 5},
                        {.table = "on demand", .readRequestUnits = 1e12}};
        const std::vector metrics{metric("application.utilization", 0.4, document::Unit::ratio)};
        const auto parts = utilization(metrics, usage);
        QCOMPARE(parts.size(), std::size_t{3});
        QCOMPARE(parts[0].value, 0.4);
        QCOMPARE(parts[1].value, 0.25);
        QCOMPARE(parts[2].value, 0.5);
        QVERIFY(utilization({}, {}).empty());
    }

    void trackedMetricsHaveTheirValues() {
        const auto document = json::parse(R"({"metricsToTrack": {"cold": {"name": "Cold starts",
            "kind": "performance", "lines": [472, 472], "metrics": ["a.rate", "unknown", 5]}}})");
        const std::vector metrics{metric("a.rate", 0.02, document::Unit::ratio)};
        const auto tracked = metricsToTrack(document, metrics);
        QCOMPARE(tracked.size(), std::size_t{1});
        QCOMPARE(tracked[0].metrics.size(), std::size_t{1});
        QCOMPARE(tracked[0].lines, std::string("472"));
    }

    void everyListHasIds() {
        Assessment assessment;
        assessment.quotas.push_back({.id = "q", .share = NAN});
        assessment.kpis.push_back({.target = {.id = "k"}});
        assessment.risks.push_back({{.id = "r"}, true});
        assessment.roadmap.push_back({.id = "p"});
        auto study = std::make_shared<AlarmStudy>();
        study->alarms.push_back({.alarm = {.id = "a"}});
        study->alarms.push_back(
            {.alarm = {.id = "b"},
             .notSimulated = document::Text(document::translatable("Alarms", "no"))});
        assessment.alarms = study;
        auto audit = std::make_shared<Audit>();
        audit->claims.push_back({.id = "c"});
        audit->figures.push_back({.id = "f"});
        assessment.audit = audit;
        const auto written = toJson(assessment);
        for (const char* const key :
             {"quotas", "kpis", "risks", "roadmap", "alarms", "audit", "reported"}) {
            QVERIFY(written.contains(key));
            for (const auto& entry : written[key])
                QVERIFY(entry["id"].is_string());
        }
        QVERIFY(written["quotas"][0]["share"].is_null());
        QVERIFY(written["alarms"][0].contains("firingsPerMonth"));
        QVERIFY(!written["alarms"][1].contains("firingsPerMonth"));
        QCOMPARE(written["alarms"][1]["notSimulated"].get<std::string>(), std::string("no"));
        QVERIFY(toJson({})["alarms"].empty());
    }
};

QTEST_APPLESS_MAIN(AssessmentTest)
#include "assessment_test.moc"
