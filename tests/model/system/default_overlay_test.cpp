#include "model/events/event_fields.h"
#include "model/events/pattern_reader.h"
#include "model/events/reference_match.h"
#include "model/system/default_overlay.h"
#include "model/system/example_event.h"
#include "model/system/read_system.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace headroom;
using namespace headroom::system;
using nlohmann::json;

namespace {

/// What a template alone gives.
json bareDocument() {
    return json::parse(R"json({
      "functions": {"Web": {"runtime": "nodejs22.x", "memoryMb": 256, "timeoutSeconds": 5}, "Nightly": {}, "Work": {},
                    "Called": {}, "Lonely": {}, "Helper": {"framework": true}, "Reacts": {}},
      "tables": {"Things": {"keySchema": {"partition": "id"}}},
      "apis": {"Api": {"routes": {"GetThings": {"method": "GET", "path": "/things", "function": "Web"},
                                  "Elsewhere": {"method": "GET", "path": "/x", "function": null}}}},
      "schedules": {"EveryNight": {"expression": "rate(1 day)", "function": "Nightly"},
                    "Off": {"expression": "rate(1 day)", "enabled": false, "function": "Nightly"}},
      "queues": {"Jobs": {"consumers": {"M": {"function": "Work"}}}, "Dead": {}},
      "workflows": {"Flow": {"definition": {"StartAt": "A", "States": {"A": {"Type": "Task",
          "Resource": "${Called.Arn}", "End": true}}}}},
      "buses": {"default": {"rules": {
        "OnUpload": {"pattern": {"source": ["aws.s3"], "detail-type": ["Object Created"],
            "detail": {"bucket": {"name": [{"prefix": "in-"}]}, "object": {"size": [{"numeric": [">", 10, "<=", 20]}]}}},
          "targets": {"T": {"function": "Reacts"}}},
        "Hourly": {"schedule": "rate(1 hour)", "targets": {"T": {"function": "Reacts"}}}}}}
    })json");
}

json merged(json document) {
    const json overlay = defaultOverlay(document);
    document.merge_patch(overlay);
    return document;
}

} // namespace

class DefaultOverlayTest : public QObject {
    Q_OBJECT

private slots:
    void findsEntryPoints();
    void makesADocumentThatCanBeRead();
    void marksEverythingAsAssumed();
    void leavesOutWhatIsDescribed();
    void isEmptyForNothing();
    void everyApplicationHasItsTraffic();
    void makesEventsThatTheirRulesMatch_data();
    void makesEventsThatTheirRulesMatch();
};

void DefaultOverlayTest::findsEntryPoints() {
    const json workload = defaultOverlay(bareDocument()).at("workload");
    std::vector<std::string> ids;
    for (const auto& [id, source] : workload.items())
        ids.push_back(id);
    // Called is called by Flow, Work by Jobs, Dead has no consumer, Helper is a framework's.
    QCOMPARE(ids, (std::vector<std::string>{"EveryNight", "Flow", "GetThings", "Hourly-T", "Jobs",
                                            "Lonely", "OnUpload"}));
    QCOMPARE(workload.at("GetThings").at("api").get<std::string>(), std::string("Api"));
    QCOMPARE(workload.at("EveryNight").at("arrivals").at("everySeconds").get<double>(), 86400.0);
    QCOMPARE(workload.at("EveryNight").at("perMonth").get<double>(), 730.0 / 24);
}

void DefaultOverlayTest::makesADocumentThatCanBeRead() {
    const json document = merged(bareDocument());
    const auto result = readSystem(document);
    QVERIFY2(result, result ? "" : document::format(result.error().front()).c_str());
    QCOMPARE(result->system.sources.size(), std::size_t{7});
    QCOMPARE(result->system.events.size(), std::size_t{1});
    const auto web = std::ranges::find(result->system.functions, "Web", &Function::id);
    QCOMPARE(web->actions.front().id, std::string("invoke"));
    QCOMPARE(web->actions.front().cpuMsAtOneVcpu, 40.0);
}

void DefaultOverlayTest::marksEverythingAsAssumed() {
    const json overlay = defaultOverlay(bareDocument());
    const json& basis = overlay.at("basis");
    for (const char* section : {"workload", "behaviour", "events"}) {
        for (const auto& [id, entry] : overlay.at(section).items()) {
            const std::string pointer = std::string("/") + section + '/' + id + "/*";
            QVERIFY2(basis.contains(pointer), pointer.c_str());
            QCOMPARE(basis.at(pointer).at("basis").get<std::string>(), std::string("assumed"));
            QVERIFY(!basis.at(pointer).at("source").get<std::string>().empty());
        }
    }
    QVERIFY(!overlay.at("behaviour").contains("Helper"));
}

void DefaultOverlayTest::leavesOutWhatIsDescribed() {
    json document = bareDocument();
    document["workload"]["mine"] = {
        {"perMonth", 1}, {"arrivals", {{"kind", "poisson"}}}, {"target", {{"function", "Web"}}}};
    document["behaviour"]["Web"] = {{"applicationInitMedianMs", 7}};
    const json overlay = defaultOverlay(document);
    QVERIFY(!overlay.contains("workload"));
    QVERIFY(!overlay.at("behaviour").contains("Web"));
    QVERIFY(overlay.at("behaviour").contains("Lonely"));
}

void DefaultOverlayTest::isEmptyForNothing() {
    QVERIFY(defaultOverlay(json::object()).empty());
}

void DefaultOverlayTest::everyApplicationHasItsTraffic() {
    for (const char* entities : {"functions", "workflows", "tables", "buses", "queues", "topics"}) {
        const json overlay = defaultOverlay({{entities, {{"One", json::object()}}}});
        QVERIFY(overlay.at("platform").at("trafficPercent") == 100);
    }
}

void DefaultOverlayTest::makesEventsThatTheirRulesMatch_data() {
    QTest::addColumn<QString>("pattern");
    const auto row = [](const char* name, const char* pattern) { QTest::newRow(name) << pattern; };
    row("literals",
        R"({"source": ["a"], "detail": {"n": [5, 6], "ok": [true], "nothing": [null]}})");
    row("prefix", R"({"source": [{"prefix": "aws."}]})");
    row("suffix", R"({"detail": {"name": [{"suffix": ".png"}]}})");
    row("between", R"({"detail": {"size": [{"numeric": [">", 10, "<=", 20]}]}})");
    row("at least", R"({"detail": {"size": [{"numeric": [">=", 10]}]}})");
    row("below", R"({"detail": {"size": [{"numeric": ["<", -3]}]}})");
    row("equal", R"({"detail": {"size": [{"numeric": ["=", 4]}]}})");
    row("exists", R"({"detail": {"id": [{"exists": true}]}})");
    row("absent", R"({"source": ["a"], "detail": {"id": [{"exists": false}]}})");
    row("anything but", R"({"detail": {"state": [{"anything-but": ["ok"]}]}})");
    row("letter case", R"({"detail": {"state": [{"equals-ignore-case": "ok"}]}})");
    row("wildcard", R"({"detail": {"path": [{"wildcard": "dir/*.png"}]}})");
    row("address", R"({"detail": {"ip": [{"cidr": "10.0.0.0/24"}]}})");
    row("alternatives",
        R"({"source": ["a"], "$or": [{"detail": {"n": [1]}}, {"detail": {"m": [1]}}]})");
}

void DefaultOverlayTest::makesEventsThatTheirRulesMatch() {
    QFETCH(QString, pattern);
    const std::string text = pattern.toStdString();
    const std::string event = exampleOf(json::parse(text)).dump();
    const auto reading = events::readPattern(text);
    QVERIFY(reading.pattern);
    const auto fields = events::EventFields::read(event);
    QVERIFY(fields);
    QVERIFY2(events::matches(*reading.pattern, *fields) == true, event.c_str());
}

QTEST_APPLESS_MAIN(DefaultOverlayTest)
#include "default_overlay_test.moc"
