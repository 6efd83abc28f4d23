#include "model/exploration/scenario_changes.h"
#include "model/scenario/scenario_book.h"
#include "tests/model/exploration/changing.h"
#include "tests/model/exploration/running.h"
#include "tests/model/exploration/sample_document.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace headroom;
using namespace headroom::tests;
using namespace headroom::exploration;
using nlohmann::json;

namespace {

std::vector<std::string> idsOf(const json& document) {
    std::vector<std::string> ids;
    for (const auto& [id, stated] : document.at("optimizations").items())
        ids.push_back(id);
    return ids;
}

json made(const json& document, const std::vector<scenario::Change>& changes) {
    json copy = document;
    return scenario::makeChanges(copy, changes).empty() ? copy : json();
}

} // namespace

class ScenarioChangesTest : public QObject {
    Q_OBJECT

private slots:
    void everyOptimizationOfTheSampleIsMadeOrRefusedWithItsReason() {
        const json document = sampleDocument();
        const auto result = changesOf(document, idsOf(document));
        for (const auto& refusal : result.refusals)
            QVERIFY2(
                refusal.optimization == "multi-az",
                (refusal.optimization + ": " + document::format(refusal.reasons.front())).c_str());
        QCOMPARE(result.refusals.size(), std::size_t{1});
        QCOMPARE(result.refusals[0].kind, std::string("multiAz"));
        const json after = made(document, result.changes);
        QVERIFY(!after.is_null());
        for (const auto& [id, workflow] : after.at("workflows").items()) {
            const auto type = workflow["type"] == "EXPRESS" ? workflow::ExecutionType::express
                                                            : workflow::ExecutionType::standard;
            QVERIFY2(
                workflow::loadDefinition(workflow::fromJson(workflow["definition"]), type).valid(),
                id.c_str());
        }
    }

    void theReportsOptimizedScenario() {
        const auto planned = plannedScenario(sampleDocument(), scenario::optimizedScenario);
        QVERIFY(planned.made.refusals.empty());
        QCOMPARE(planned.scenario.name, std::string("The report's optimized"));
        const json after = made(sampleDocument(), planned.scenario.changes);
        QCOMPARE(at(after, "/workflows/BookingLifecycleWorkflow/type").dump(),
                 std::string("\"EXPRESS\""));
        QCOMPARE(at(after, "/functions/PayoutManagerFunction/memoryMb").dump(),
                 std::string("1536"));
        QCOMPARE(at(after, "/tables/ServiceTable/globalSecondaryIndexes").size(), std::size_t{3});
        const auto others = plannedScenarios(sampleDocument());
        QVERIFY(others == std::vector<std::string>({"optimized", "optimized-without-memory"}));
    }

    void optimizationsCombineInAnyOrder() {
        const json document = sampleDocument();
        std::vector<std::string> ids = idsOf(document);
        std::erase(ids, "multi-az");
        std::erase(ids, "message-index"); // brings its index and its use, in that order
        const std::string expected = made(document, changesOf(document, ids).changes).dump();
        std::mt19937 random(1);
        for (int i = 0; i < 20; ++i) {
            std::ranges::shuffle(ids, random);
            const auto result = changesOf(document, ids);
            QVERIFY(result.refusals.empty());
            QCOMPARE(made(document, result.changes).dump(), expected);
        }
    }

    void subsetsAreUndoneBitForBit() {
        const json document = sampleDocument();
        const std::string before = document.dump();
        std::mt19937 random(2);
        for (int i = 0; i < 50; ++i) {
            std::vector<std::string> ids = idsOf(document);
            std::ranges::shuffle(ids, random);
            ids.resize(random() % ids.size());
            json copy = document;
            scenario::Patch undo;
            for (const auto& change : changesOf(document, ids).changes) {
                const auto applied = scenario::applyPatch(copy, change.operations);
                QVERIFY(applied.has_value());
                undo.insert(undo.begin(), applied->inverse.begin(), applied->inverse.end());
            }
            QVERIFY(scenario::applyPatch(copy, undo));
            QCOMPARE(copy.dump(), before);
        }
    }

    void aRefusedChangeRefusesItsWholeOptimization() {
        json document = sampleDocument();
        document["functions"].erase("PayoutManagerFunction");
        const auto result =
            changesOf(document, std::vector<std::string>{"memory", "express", "nothing"});
        QCOMPARE(result.refusals.size(), std::size_t{2});
        QCOMPARE(result.refusals[0].optimization, std::string("memory"));
        QCOMPARE(result.refusals[0].reasons[0].code, std::string("change.parameter"));
        QCOMPARE(result.refusals[1].reasons[0].code, std::string("change.unknown-optimization"));
        QCOMPARE(result.changes.size(), std::size_t{1});
    }

    void notesKnowTheirChange() {
        const auto result =
            changesOf(sampleDocument(), std::vector<std::string>{"memory", "express"});
        QVERIFY(!result.notes.empty());
        const std::size_t last = result.changes.size() - 1;
        QVERIFY(std::ranges::any_of(result.notes,
                                    [&](const auto& note) { return note.change == last; }));
    }

    void takingOneChangeOutLeavesTheOthers() {
        const json document = sampleDocument();
        const auto both =
            changesOf(document, std::vector<std::string>{"polling", "parallel-post-booking"});
        std::vector<scenario::Change> rest = both.changes;
        std::erase_if(rest, [](const auto& change) { return change.optimization == "polling"; });
        const auto alone = changesOf(document, std::vector<std::string>{"parallel-post-booking"});
        QCOMPARE(made(document, regenerate(document, rest).changes).dump(),
                 made(document, alone.changes).dump());
    }

    void editsByHandStayWhenChangesAreGeneratedAnew() {
        auto changes = changesOf(sampleDocument(), std::vector<std::string>{"memory"}).changes;
        changes.push_back({.optimization = {},
                           .specification = nullptr,
                           .operations = {scenario::replaceAt(
                               "/functions/StripeConnectFunction/memoryMb", 900)}});
        const auto again = regenerate(sampleDocument(), changes);
        QVERIFY(again.changes == changes);
        json changed = sampleDocument();
        changed["functions"].erase("StripeConnectFunction");
        QCOMPARE(regenerate(changed, changes).refusals.size(), std::size_t{2});
    }
};

QTEST_APPLESS_MAIN(ScenarioChangesTest)
#include "scenario_changes_test.moc"
