#include "model/figures/comparison.h"
#include "model/figures/setting_curves.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace headroom;
using nlohmann::json;

namespace {

/// One function that calls a service which hangs now and then.
exploration::SharedDocument caller() {
    json document;
    document["functions"]["F"] = {
        {"name", "caller"}, {"runtime", "nodejs20.x"}, {"memoryMb", 512}, {"timeoutSeconds", 60}};
    document["dependencies"]["Bank"] = {
        {"name", "bank"},
        {"operations",
         {{"pay", {{"medianMs", 300}, {"sigmaLn", 0.4}, {"errorRate", 0}, {"hangRate", 0.01}}}}}};
    document["behaviour"]["F"] = {
        {"applicationInitMedianMs", 400},
        {"memoryUsedMaxMb", 100},
        {"actions",
         {{"run",
           {{"calls", json::array({{{"dependency", "Bank"}, {"operation", "pay"}, {"count", 1}}})},
            {"cpuMsAtOneVcpu", 40},
            {"cpuSigmaLn", 0.2},
            {"remainderMedianMs", 20},
            {"remainderSigmaLn", 0.2}}}}}};
    document["workload"]["web"] = {{"perMonth", 1e6},
                                   {"arrivals", {{"kind", "poisson"}}},
                                   {"target", {{"function", "F"}, {"action", "run"}}}};
    return std::make_shared<const json>(std::move(document));
}

const figures::Figure* find(const std::vector<figures::Figure>& all, const std::string& id) {
    const auto found = std::ranges::find(all, id, &figures::Figure::id);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

class SettingCurvesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const auto book = cost::PriceBook::embedded();
        QVERIFY(book);
        const auto study =
            exploration::Study::record(caller(), std::make_shared<const cost::PriceBook>(*book), 1);
        if (!study)
            qFatal("%s", document::format(study.error().front()).c_str());
        study_ = *study;
    }

    void shorterTimeoutsEndMoreCallsAndCostLess() {
        auto scenario = std::make_shared<json>(*caller());
        (*scenario)["functions"]["F"]["timeoutSeconds"] = 10;
        const auto curves = figures::settingCurves(*study_, scenario, "F", {});
        const auto* cost = find(curves, "cost.timeout.F");
        const auto* ended = find(curves, "cost.cut-off.F");
        QVERIFY(cost && ended && find(curves, "control/functions/F/timeoutSeconds"));
        QVERIFY(std::ranges::is_sorted(cost->positions));
        const auto at = [](const figures::Figure& figure, double setting) {
            const auto place = std::ranges::find(figure.positions, setting);
            return figure.columns[0].values[std::size_t(place - figure.positions.begin())];
        };
        QVERIFY(at(*ended, 1) >= at(*ended, 10));
        QVERIFY(at(*ended, 10) >= at(*ended, 60) - 1e-9);
        // A hundredth of the calls hangs, whatever the timeout is.
        QVERIFY(std::abs(at(*ended, 60) - 0.01) < 0.003);
        QVERIFY(at(*cost, 10) < at(*cost, 60));
        QVERIFY(cost->finding.english().find("saves") != std::string::npos);
        QCOMPARE(cost->marks.size(), std::size_t(2));
    }

    void provisionedConcurrencyIsComparedWithNone() {
        auto scenario = std::make_shared<json>(*caller());
        (*scenario)["functions"]["F"]["provisionedConcurrency"] = 3;
        const auto curves = figures::settingCurves(*study_, scenario, "F", {});
        const auto* figure = find(curves, "control/functions/F/provisionedConcurrency");
        QVERIFY(figure);
        QVERIFY(std::ranges::find(figure->positions, 3) != figure->positions.end());
        const auto& values = figure->columns[0].values;
        QVERIFY(values.back() > values.front());
        QVERIFY(figure->finding.english().find("more a month") != std::string::npos);
    }

    void unknownFunctionsHaveNoCurves() {
        QVERIFY(figures::settingCurves(*study_, caller(), "Other", {}).empty());
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(figures::settingCurves(*study_, caller(), "F", stop.get_token()).empty());
    }

private:
    std::shared_ptr<const exploration::Study> study_;
};

QTEST_APPLESS_MAIN(SettingCurvesTest)
#include "setting_curves_test.moc"
