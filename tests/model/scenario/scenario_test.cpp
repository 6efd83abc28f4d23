#include "model/scenario/scenario.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace headroom::scenario;
using nlohmann::json;

namespace {

Change byHand(Patch operations) {
    return {.optimization = {}, .specification = nullptr, .operations = std::move(operations)};
}

const char* const application = R"({"functions": {"A": {"memoryMb": 512}, "B": {"memoryMb": 128}},
                                    "workflows": {"W": {"type": "STANDARD"}}})";

} // namespace

class ScenarioTest : public QObject {
    Q_OBJECT

private slots:
    void changesAreMadeInOrder() {
        json document = json::parse(application);
        const auto unapplied =
            makeChanges(document, {byHand({replaceAt("/functions/A/memoryMb", 1024)}),
                                   byHand({addAt("/functions/C", json::object())}),
                                   byHand({addAt("/functions/C/memoryMb", 256),
                                           replaceAt("/functions/A/memoryMb", 2048)})});
        QVERIFY(unapplied.empty());
        QCOMPARE(
            document.at("functions").dump(),
            std::string(R"({"A":{"memoryMb":2048},"B":{"memoryMb":128},"C":{"memoryMb":256}})"));
    }

    void whatNoLongerAppliesIsNamedAndTheRestIsMade() {
        json document = json::parse(application);
        document["functions"].erase("A");
        const auto unapplied =
            makeChanges(document, {byHand({replaceAt("/functions/A/memoryMb", 1024),
                                           replaceAt("/functions/B/memoryMb", 1024)}),
                                   byHand({replaceAt("/workflows/W/type", "EXPRESS")}),
                                   byHand({removeAt("/functions/A")})});
        QCOMPARE(unapplied.size(), std::size_t{2});
        QCOMPARE(unapplied[0].change, std::size_t{0});
        QCOMPARE(unapplied[0].operation, std::size_t{0});
        QCOMPARE(unapplied[0].reason.code, std::string("scenario.no-such-place"));
        QCOMPARE(unapplied[0].reason.pointer, std::string("/functions/A/memoryMb"));
        QCOMPARE(unapplied[1].change, std::size_t{2});
        QCOMPARE(document.dump(), std::string(R"({"functions":{"B":{"memoryMb":1024}},)"
                                              R"("workflows":{"W":{"type":"EXPRESS"}}})"));
    }

    void aFailedTestStopsItsWholeChange() {
        json document = json::parse(application);
        const auto unapplied = makeChanges(
            document,
            {byHand({replaceAt("/functions/B/memoryMb", 1024), testAt("/functions/A/memoryMb", 640),
                     replaceAt("/functions/A/memoryMb", 1024)}),
             byHand({replaceAt("/workflows/W/type", "EXPRESS")})});
        QCOMPARE(unapplied.size(), std::size_t{3});
        for (const Unapplied& operation : unapplied)
            QCOMPARE(operation.reason.code, std::string("scenario.test-failed"));
        json expected = json::parse(application);
        expected["workflows"]["W"]["type"] = "EXPRESS";
        QCOMPARE(document.dump(), expected.dump());
    }

    void changesAreStoredWithTheirOrigin() {
        const Change change{.optimization = "memory",
                            .specification = std::make_shared<const json>(
                                json{{"kind", "memory"}, {"function", "A"}, {"memoryMb", 1024}}),
                            .operations = {replaceAt("/functions/A/memoryMb", 1024)}};
        const auto read = changeFromJson(json::parse(toJson(change).dump()));
        QVERIFY(read.has_value());
        QVERIFY(*read == change);
        QVERIFY(!changeFromJson(json::object()));
        QVERIFY(!changeFromJson(json(3)));
        QVERIFY(*changeFromJson(toJson(byHand({removeAt("/a")}))) == byHand({removeAt("/a")}));
    }
};

QTEST_APPLESS_MAIN(ScenarioTest)
#include "scenario_test.moc"
