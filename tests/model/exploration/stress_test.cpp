#include "model/exploration/stress.h"
#include "model/exploration/wilson_interval.h"
#include "model/system/read_system.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace headroom;
using namespace headroom::exploration;
using nlohmann::json;

namespace {

const char* const application = R"({
  "functions": {"Pay": {"name": "pay", "runtime": "nodejs20.x", "memoryMb": 512}},
  "workload": {"web": {"perMonth": 1000, "arrivals": {"kind": "poisson"},
                       "target": {"function": "Pay", "action": "pay"}}},
  "dependencies": {"bank": {"name": "The bank", "operations": {"charge": {"medianMs": 300}}},
                   "mail": {"name": "Mail", "operations": {"send": {"medianMs": 50}}}},
  "behaviour": {
    "Pay": {"applicationInitMedianMs": 700,
            "actions": {"pay": {"calls": [{"dependency": "mail", "operation": "send", "count": 4},
                                          {"dependency": "bank", "operation": "charge"}]}}},
    "Orders": {"items": 100, "accessPatterns": {"all": {"scan": {"maximumPages": 4}}}},
    "Flow": {"itemCounts": {"Each": 6}}}})";

json stressed(const json& document, const std::string& stress) {
    const auto read = system::readSystem(document);
    if (!read)
        qFatal("%s", document::format(read.error().front()).c_str());
    json changed = document;
    for (const auto& one : stressesOf(document, read->system))
        if (one.id == stress && !scenario::applyPatch(changed, one.operations))
            qFatal("the patch does not apply");
    return changed;
}

} // namespace

class StressTest : public QObject {
    Q_OBJECT

private slots:
    void eachStressIsAPatch_data() {
        QTest::addColumn<QByteArray>("stress");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<double>("expected");
        QTest::newRow("traffic") << QByteArray("trafficSpike")
                                 << QByteArray("/workload/web/perMonth") << 3000.0;
        QTest::newRow("the dependency waited for most")
            << QByteArray("slowDependency")
            << QByteArray("/dependencies/bank/operations/charge/medianMs") << 900.0;
        QTest::newRow("no other dependency")
            << QByteArray("slowDependency")
            << QByteArray("/dependencies/mail/operations/send/medianMs") << 50.0;
        QTest::newRow("inits") << QByteArray("slowInit")
                               << QByteArray("/behaviour/Pay/applicationInitMedianMs") << 1400.0;
        QTest::newRow("items") << QByteArray("twiceTheItems")
                               << QByteArray("/behaviour/Orders/items") << 200.0;
        QTest::newRow("pages of a scan")
            << QByteArray("twiceTheItems")
            << QByteArray("/behaviour/Orders/accessPatterns/all/scan/maximumPages") << 8.0;
        QTest::newRow("items of a map")
            << QByteArray("twiceTheItems") << QByteArray("/behaviour/Flow/itemCounts/Each") << 12.0;
    }
    void eachStressIsAPatch() {
        QFETCH(QByteArray, stress);
        QFETCH(QByteArray, pointer);
        QFETCH(double, expected);
        const json changed = stressed(json::parse(application), stress.toStdString());
        QCOMPARE(changed.at(json::json_pointer(pointer.toStdString())).get<double>(), expected);
    }

    void anInitThatNobodyStatedIsTwiceTheDefault() {
        json document = json::parse(application);
        const auto before = system::readSystem(document)->system.functions[0].runtimeInit.medianMs;
        const json changed = stressed(document, "slowInit");
        QVERIFY(before > 0);
        QCOMPARE(changed["behaviour"]["Pay"]["runtimeInitMedianMs"].get<double>(), 2 * before);
    }

    void whatMeansNothingIsLeftOut() {
        const json document =
            json::parse(R"({"functions": {"A": {"runtime": "python3.12", "memoryMb": 128}}})");
        const auto stresses = stressesOf(document, system::readSystem(document)->system);
        QCOMPARE(stresses.size(), std::size_t{1});
        QCOMPARE(stresses[0].id, "slowInit");
        json changed = document;
        QVERIFY(scenario::applyPatch(changed, stresses[0].operations).has_value());
    }

    void wilsonsInterval_data() {
        // R, binom::binom.confint(..., methods = "wilson").
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("trials");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("never") << 0 << 20 << 0.0 << 0.16113;
        QTest::newRow("once in ten") << 1 << 10 << 0.01788 << 0.40415;
        QTest::newRow("half") << 10 << 20 << 0.29930 << 0.70070;
        QTest::newRow("always") << 20 << 20 << 0.83887 << 1.0;
        QTest::newRow("nothing tried") << 0 << 0 << 0.0 << 1.0;
    }
    void wilsonsInterval() {
        QFETCH(int, hits);
        QFETCH(int, trials);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto likelihood = likelihoodOf(hits, trials);
        QVERIFY(std::abs(likelihood.low - low) < 1e-4);
        QVERIFY(std::abs(likelihood.high - high) < 1e-4);
    }
};

QTEST_APPLESS_MAIN(StressTest)
#include "stress_test.moc"
