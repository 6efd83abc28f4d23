#include "model/calibration/observed_curve.h"
#include "model/figures/memory_recommendations.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <vector>

using namespace headroom;
using calibration::MemoryChoice;
using nlohmann::json;

namespace {

// Not a JSON value in braces: of a single one, compilers disagree whether it is a list.
json project(const std::vector<json>& points, json more = json::object()) {
    more["points"] = points;
    return {
        {"functions", {{"F", {{"name", "orders"}, {"memoryMb", 256}}}, {"G", {{"memoryMb", 128}}}}},
        {"behaviour", {{"F", {{"memoryUsedMaxMb", 300}}}}},
        {"observed", {{"F", std::move(more)}, {"application", json::object()}}}};
}

json point(double memoryMb, double durationMs) {
    return {{"memoryMb", memoryMb}, {"durationMs", durationMs}};
}

} // namespace

class MemoryRecommendationsTest : public QObject {
    Q_OBJECT

private slots:
    void functionsThatWereObservedAreAdvised() {
        const auto made = figures::memoryRecommendations(
            project({point(512, 400), point(1024, 210), point(2048, 130)}));
        QCOMPARE(made.size(), std::size_t{1});
        const auto& orders = made.front();
        QCOMPARE(orders.name, std::string("orders"));
        QCOMPARE(*orders.configuredMb, 256.0);
        QVERIFY(orders.configuredMs > 400);
        QCOMPARE(orders.advice.choices.size(), std::size_t{3});
        // Never less than what was used, and a fifth more.
        QCOMPARE(orders.advice.leastMemoryMb, 360.0);
        for (const auto& choice : orders.advice.choices)
            QVERIFY(choice.memoryMb >= 360);
    }

    void whatStandsBehindAChoiceIsSaid() {
        MemoryChoice choice;
        choice.basis = MemoryChoice::Basis::predicted;
        choice.within = 0.06;
        QCOMPARE(figures::basisText(choice).english(), std::string("predicted within 6 %"));
        choice.basis = MemoryChoice::Basis::measured;
        QCOMPARE(figures::basisText(choice).english(), std::string("measured"));
    }

    void aSingleSizeKeepsHowItWasDivided() {
        const auto half = project({point(512, 400)});
        const auto known = project(
            {point(512, 400)},
            {{"split",
              {{"waitingMs", 390}, {"cpuShareFactorLow", 0.7}, {"cpuShareFactorHigh", 1.05}}}});
        const auto at128 = [](const json& of) {
            return calibration::observedCurve(of["observed"]["F"])->predict(128);
        };
        QVERIFY(at128(known).durationMs < 0.5 * at128(half).durationMs);
        QVERIFY(at128(known).high - at128(known).low < at128(half).high - at128(half).low);
        const auto advice = figures::memoryRecommendations(half).front().advice;
        QVERIFY(advice.nextMeasurementMb.has_value());
        QVERIFY(advice.widthThen < advice.widthNow);
    }

    void nonsenseIsPassedOver_data() {
        QTest::addColumn<QByteArray>("observed");
        QTest::newRow("no points") << QByteArray("{}");
        QTest::newRow("words") << QByteArray(R"({"points": ["x"]})");
        QTest::newRow("negative") << QByteArray(
            R"({"points": [{"memoryMb": 512, "durationMs": -1}]})");
        QTest::newRow("list") << QByteArray("[]");
    }
    void nonsenseIsPassedOver() {
        QFETCH(const QByteArray, observed);
        auto observing = project({});
        observing["observed"]["F"] = json::parse(observed.toStdString());
        QVERIFY(figures::memoryRecommendations(observing).empty());
    }
};

QTEST_APPLESS_MAIN(MemoryRecommendationsTest)
#include "memory_recommendations_test.moc"
