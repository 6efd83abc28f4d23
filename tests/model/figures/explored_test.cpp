#include "model/figures/explored.h"
#include "model/figures/exposure_rows.h"
#include "model/figures/roadmap_figures.h"
#include "model/figures/tuning_figures.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace headroom;
using namespace headroom::figures;
using document::Unit;

namespace {

simulation::Metric usd(double value) {
    return {.id = "application.cost",
            .entity = "application",
            .name = {},
            .unit = Unit::usdPerMonth,
            .estimate = {.value = value, .low = value, .high = value}};
}

exploration::Contributions parts(std::initializer_list<double> shares) {
    exploration::Contributions result;
    result.metrics = {{"application.cost", Unit::usdPerMonth}};
    for (const double share : shares) {
        const std::string id = "change-" + std::to_string(result.groups.size());
        result.groups.push_back({id, "Change " + id, {}});
        result.division.shares.push_back(
            {exploration::Share{.alone = share, .onTop = share, .shapley = share}});
    }
    return result;
}

const std::vector<simulation::Metric> current{usd(1000)};
const std::vector<simulation::Metric> optimized{usd(860)};

nlohmann::json plan() {
    return nlohmann::json::parse(R"({
        "targets": {"speed": {"name": "Speed", "metric": "Flow.duration.mean", "unit": "s",
                              "comparison": "atMost", "value": 3}},
        "optimizations": {"change-1": {"name": "Bigger"}},
        "workflows": {"Flow": {"name": "the flow"}}})");
}

exploration::PhaseState state(const char* phase, double net, double gross) {
    exploration::PhaseState made{.phase = phase};
    made.netSavingUsdPerMonth = {.value = net, .low = net - 1, .high = net + 1};
    made.grossSavingUsdPerMonth = gross;
    made.addedUsdPerMonth = gross - net;
    made.gates = {{"speed", {.value = 2}, assessment::Verdict::pass}};
    return made;
}

} // namespace

class ExploredTest : public QObject {
    Q_OBJECT

private slots:
    void theBillByChangeAddsUp() {
        const auto figure = costByChange(parts({-150, 10, 0.3, -0.3}), {current, optimized});
        const auto& steps = figure.columns.at(0).values;
        QCOMPARE(figure.categoryIds,
                 (std::vector<std::string>{"baseline", "change-0", "change-1", "scenario"}));
        QVERIFY(std::abs(std::accumulate(steps.begin(), steps.end() - 1, 0.0) - steps.back()) <
                1e-9);
    }

    void whatIsNotExplainedYetIsAStep() {
        const auto figure = costByChange(parts({-100}), {current, optimized});
        QCOMPARE(figure.categoryIds.at(2), std::string("latest"));
        QCOMPARE(figure.columns.at(0).values.at(2), -40.0);
    }

    void phasesShowWhatTheyComeTo() {
        std::vector<RoadmapPhase> phases(2);
        phases[0].id = "a";
        phases[0].firstWeek = 1;
        phases[0].lastWeek = 2;
        phases[1].id = "b";
        phases[1].firstWeek = 2;
        phases[1].lastWeek = 4;
        auto second = state("b", 60, 90);
        second.tooEarly = {{"Cache", "Index"}};
        second.paybackMonths = 2;
        showStates({state("a", 50, 50), second}, plan(), phases);
        QCOMPARE(phases[0].savingUsdPerMonth->value, 50.0);
        QCOMPARE(phases[1].outcome->gates.at(0).target.english(), std::string("Speed"));
        QCOMPARE(phases[1].outcome->warnings.at(0).english(),
                 std::string("Cache needs Index, which comes later"));
        const auto figure = roadmapSavings(phases);
        QCOMPARE(figure.positions, (std::vector<double>{0, 2, 4}));
        QCOMPARE(figure.columns.at(0).values, (std::vector<double>{0, 50, 60}));
        QCOMPARE(figure.columns.at(1).values, (std::vector<double>{0, 50, 90}));
        QCOMPARE(figure.columns.at(2).values, (std::vector<double>{0, 0, 30}));
        QVERIFY(figure.finding.english().find("60.00 USD") != std::string::npos);
    }

    void exposureIsWhatAChangeAdds() {
        exploration::ExposureStudy study;
        study.stresses = {{"slow", document::Text::verbatim("everything is slow"), {}}};
        const auto exposure = [](int missed) {
            exploration::Exposure made;
            made.stressed = {{"slow", {{"speed", exploration::likelihoodOf(missed, 20)}}}};
            return made;
        };
        study.scenario = exposure(15);
        study.without = {{"change-0", exposure(15)}, {"change-1", exposure(5)}};
        std::vector<RiskRow> rows(3);
        rows[0].optimizations = {"change-0"};
        rows[1].optimizations = {"change-1"};
        rows[2].optimizations = {"another"};
        showExposure(study, plan(), rows);
        QCOMPARE(*rows[0].likelihoodAdded, 0.0);
        QCOMPARE(*rows[1].likelihoodAdded, 0.5);
        QVERIFY(rows[1].exposure.english().find("Speed missed in 75") != std::string::npos);
        QVERIFY(!rows[2].likelihoodAdded && rows[2].exposure.empty());
        const auto sentence = riskSentence(study, plan()).english();
        QVERIFY2(sentence.find("Bigger") != std::string::npos, sentence.c_str());
    }

    void theSentencesSayWhatIsNextAndWhatItGives() {
        Explored explored;
        QVERIFY(nextSteps(explored, plan(), {current, optimized}, {}).empty());
        explored.contributions = parts({-20, -120});
        const auto sentences = nextSteps(explored, plan(), {current, optimized}, {});
        QCOMPARE(sentences.size(), std::size_t{2});
        QVERIFY(sentences[0].english().find("Change change-1") != std::string::npos);
        QVERIFY(sentences[1].english().find("860.00 USD") != std::string::npos);
    }

    void pointsOfTheFrontCanBeNamed() {
        exploration::Tuning tuning{.workflow = "Flow", .functions = {"F"}};
        const auto point = [](double cost, double latency) {
            exploration::TunedPoint made{.memoryMb = {512}};
            made.cost.value = cost;
            made.latency.value = latency;
            return made;
        };
        tuning.asIs = point(12, 5);
        tuning.front = {point(10, 6), point(15, 3)};
        tuning.others = {point(16, 4)};
        const auto figure = tuningFront(tuning, plan());
        QCOMPARE(figure.positions, (std::vector<double>{3, 4, 5, 6}));
        QCOMPARE(figure.categoryIds,
                 (std::vector<std::string>{"front:1", "others:0", "", "front:0"}));
        QCOMPARE(figure.columns.at(0).values.at(0), 15.0);
        QVERIFY(std::isnan(figure.columns.at(0).values.at(1)));
        QCOMPARE(figure.columns.at(2).values.at(2), 12.0);
    }

    void theTornadoShowsDifferences() {
        exploration::Sensitivity sensitivity{
            .metric = "application.cost", .unit = Unit::usdPerMonth, .value = 100};
        sensitivity.swings = {{.assumption = "load",
                               .factor = system::Assumption::Factor::traffic,
                               .atLow = 80,
                               .atHigh = 125}};
        const auto figure = tornado(sensitivity, plan());
        QCOMPARE(figure.id, std::string("tuning.sensitivity"));
        QCOMPARE(figure.columns.at(0).values.at(0), -20.0);
        QCOMPARE(figure.columns.at(1).values.at(0), 25.0);
    }
};

QTEST_APPLESS_MAIN(ExploredTest)
#include "explored_test.moc"
