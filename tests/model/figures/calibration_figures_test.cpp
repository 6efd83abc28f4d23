#include "model/figures/calibration_figures.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace headroom;
using document::Unit;
using nlohmann::json;

namespace {

simulation::Metric metric(const char* id, Unit unit, double value) {
    return {.id = id,
            .entity = "OrderFunction",
            .name = {},
            .unit = unit,
            .estimate = {.value = value, .low = 0.9 * value, .high = 1.1 * value}};
}

struct Simulated {
    Simulated() {
        system::Function function;
        function.id = function.name = "OrderFunction";
        function.memoryMb = 512;
        system.functions.push_back(function);
        month.metrics = {metric("OrderFunction.duration.mean", Unit::milliseconds, 110),
                         metric("OrderFunction.duration.p95", Unit::milliseconds, 190),
                         metric("OrderFunction.coldStartRate", Unit::ratio, 0.01),
                         metric("application.cost.lambda", Unit::usdPerMonth, 90)};
    }
    figures::Months months() const { return {&system, &month, &month}; }

    system::System system;
    exploration::PricedResults month;
};

json observed() {
    return {
        {"functions", {{"OrderFunction", {{"memoryMb", 512}}}}},
        {"observed",
         {{"OrderFunction",
           {{"points",
             {{{"memoryMb", 512}, {"durationMs", 100}}, {{"memoryMb", 1024}, {"durationMs", 60}}}},
            {"memoryMb", 512},
            {"meanMs", 100},
            {"p95Ms", 200},
            {"coldStartRate", 0.02}}},
          {"application", {{"usdPerMonth", {{"lambda", 100}}}}}}}};
}

} // namespace

class CalibrationFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void nothingWithoutObservations() {
        const Simulated simulated;
        QVERIFY(figures::calibrationFigures(simulated.months(), json::object()).empty());
    }

    void predictedStandsBesideObserved() {
        const Simulated simulated;
        const auto made = figures::calibrationFigures(simulated.months(), observed());
        QCOMPARE(made.size(), std::size_t{5});
        const auto& duration = made.front();
        QCOMPARE(duration.id, std::string("calibration.duration"));
        QCOMPARE(duration.columns[0].values, std::vector<double>{110});
        QCOMPARE(duration.columns[1].values, std::vector<double>{100});
        QCOMPARE(duration.columns[0].high, std::vector<double>{1.1 * 110});
        QVERIFY(duration.finding.english().find("by 10") != std::string::npos);
        QCOMPARE(made[3].id, std::string("calibration.bill"));
        QCOMPARE(made[3].columns[1].values, std::vector<double>{100});
    }

    void theBackTestStandsAsSharesOfWhatWasObserved() {
        const Simulated simulated;
        auto document = observed();
        document["backTest"] = {{"rows",
                                 {{{"heldBack", "memory"},
                                   {"metric", "OrderFunction.duration.mean"},
                                   {"entity", "OrderFunction"},
                                   {"memoryMb", 1024},
                                   {"unit", "ms"},
                                   {"predicted", 66},
                                   {"low", 54},
                                   {"high", 72},
                                   {"observed", 60}},
                                  {{"heldBack", "laterDays"},
                                   {"metric", "OrderFunction.duration.p95"},
                                   {"entity", "OrderFunction"},
                                   {"unit", "ms"},
                                   {"predicted", 300},
                                   {"low", 280},
                                   {"high", 320},
                                   {"observed", 200}},
                                  {{"metric", 7}}}}};
        const auto made = figures::calibrationFigures(simulated.months(), document);
        const auto found =
            std::ranges::find(made, std::string("calibration.back-test"), &figures::Figure::id);
        QVERIFY(found != made.end());
        // The one that was furthest off comes first.
        QCOMPARE(found->columns[0].values, (std::vector<double>{1.5, 1.1}));
        QCOMPARE(found->columns[0].assumptionLow, (std::vector<double>{1.4, 0.9}));
        QCOMPARE(found->categories[1].english(),
                 std::string("OrderFunction: mean duration at 1024 MB"));
        QVERIFY(found->finding.english().find("50 % within") != std::string::npos);
    }

    void theCurveShowsItsBandAndThePoints() {
        const Simulated simulated;
        const auto made = figures::calibrationFigures(simulated.months(), observed());
        const auto& curve = made.back();
        QCOMPARE(curve.id, std::string("calibration.memory.OrderFunction"));
        const auto at = std::ranges::find(curve.positions, 1024.0) - curve.positions.begin();
        const auto index = static_cast<std::size_t>(at);
        QCOMPARE(curve.columns[1].values[index], 60.0);
        QVERIFY(std::isnan(curve.columns[1].values.front()));
        for (std::size_t i = 0; i < curve.positions.size(); ++i)
            QVERIFY(curve.columns[0].assumptionLow[i] < curve.columns[0].values[i] &&
                    curve.columns[0].values[i] < curve.columns[0].assumptionHigh[i]);
        QCOMPARE(curve.marks.front().position, 512.0);
    }

    void anotherMemoryIsNotCompared() {
        const Simulated simulated;
        auto document = observed();
        document["observed"]["OrderFunction"]["memoryMb"] = 1024;
        const auto made = figures::calibrationFigures(simulated.months(), document);
        QVERIFY(std::ranges::none_of(
            made, [](const auto& figure) { return figure.id == "calibration.duration"; }));
    }
};

QTEST_APPLESS_MAIN(CalibrationFiguresTest)
#include "calibration_figures_test.moc"
