#include "model/figures/measured_values.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <array>

using namespace headroom;
using nlohmann::json;

namespace {

json measured(json replaced) {
    return {{"basis", "measured"}, {"source", "orders.log"}, {"replaced", std::move(replaced)}};
}

json calibrated() {
    return {{"behaviour", {{"F", {{"applicationInitMedianMs", 250}, {"memoryUsedMaxMb", 91}}}}},
            {"profiles", {{"measured-S", {{"hourWeights", json::array({1, 2})}}}}},
            {"workload", {{"S", {{"arrivals", {{"profile", "measured-S"}}}}}}},
            {"observed", {{"F", {{"points", json::array()}}}}},
            {"backTest", {{"rows", json::array()}}},
            {"basis",
             {{"/behaviour/F/applicationInitMedianMs",
               measured({{"value", 0}, {"basis", {{"basis", "assumed"}}}})},
              {"/behaviour/F/memoryUsedMaxMb", measured(json::object())},
              {"/profiles/measured-S/hourWeights", measured(json::object())},
              {"/workload/S/arrivals/profile", measured({{"value", "office-hours"}})},
              {"/workload/S/perMonth", {{"basis", "report"}}}}}};
}

json reverted(json document, const std::vector<std::string>& places) {
    const auto patch = figures::revertedValues(document, places);
    return scenario::applyPatch(document, patch).has_value() ? document : json();
}

} // namespace

class MeasuredValuesTest : public QObject {
    Q_OBJECT

private slots:
    void onlyMeasuredPlacesAreListed() {
        const auto places = figures::measuredPlaces(calibrated());
        QCOMPARE(places.size(), std::size_t{4});
        QCOMPARE(places.front(), std::string("/behaviour/F/applicationInitMedianMs"));
        QVERIFY(figures::measuredPlaces(json::array()).empty());
    }

    void aValueComesBackWithItsMark() {
        const auto document = reverted(calibrated(), {"/behaviour/F/applicationInitMedianMs"});
        QCOMPARE(document["behaviour"]["F"]["applicationInitMedianMs"].get<int>(), 0);
        QVERIFY(document["basis"]["/behaviour/F/applicationInitMedianMs"] ==
                json({{"basis", "assumed"}}));
        QCOMPARE(document["behaviour"]["F"]["memoryUsedMaxMb"].get<int>(), 91);
    }

    void aValueThatReplacedNothingGoes() {
        const auto document = reverted(calibrated(), {"/behaviour/F/memoryUsedMaxMb"});
        QVERIFY(!document["behaviour"]["F"].contains("memoryUsedMaxMb"));
        QVERIFY(!document["basis"].contains("/behaviour/F/memoryUsedMaxMb"));
    }

    void aProfileGoesWithTheSourceThatFollowsIt_data() {
        QTest::addColumn<QString>("place");
        QTest::newRow("profile") << "/profiles/measured-S/hourWeights";
        QTest::newRow("source") << "/workload/S/arrivals/profile";
    }
    void aProfileGoesWithTheSourceThatFollowsIt() {
        QFETCH(const QString, place);
        const auto document = reverted(calibrated(), {place.toStdString()});
        QVERIFY(document["workload"]["S"]["arrivals"]["profile"] == "office-hours");
        QVERIFY(!document["profiles"]["measured-S"].contains("hourWeights"));
    }

    void whatNobodyMeasuredStays() {
        const auto before = calibrated();
        QVERIFY(reverted(before, {"/workload/S/perMonth", "/not/there", "no pointer~"}) == before);
    }

    void everythingGoesAtOnce() {
        auto document = calibrated();
        QVERIFY(scenario::applyPatch(document, figures::revertedCalibration(document)).has_value());
        QVERIFY(figures::measuredPlaces(document).empty());
        QVERIFY(!document.contains("observed"));
        QVERIFY(!document.contains("backTest"));
        QCOMPARE(document["basis"].size(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(MeasuredValuesTest)
#include "measured_values_test.moc"
