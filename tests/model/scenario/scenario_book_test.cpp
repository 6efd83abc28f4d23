#include "model/scenario/scenario_book.h"
#include "tests/model/scenario/random_patches.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <set>

using namespace headroom::scenario;
using headroom::document::Text;
using headroom::document::translatable;
using headroom::tests::RandomPatches;
using nlohmann::json;

namespace {

Text label() {
    return {translatable("Test", "Change")};
}

Change byHand(Patch operations) {
    return {.optimization = {}, .specification = nullptr, .operations = std::move(operations)};
}

Change ofOptimization(const char* id, Patch operations) {
    return {.optimization = id, .specification = nullptr, .operations = std::move(operations)};
}

SharedDocument application() {
    return std::make_shared<const json>(json::parse(
        R"({"functions": {"A": {"memoryMb": 512, "timeoutSeconds": 30}, "B": {"memoryMb": 128}}})"));
}

ScenarioBook bookWithScenario() {
    ScenarioBook book(application());
    if (!book.add({.id = "mine", .name = "Mine", .changes = {}}, label()))
        qFatal("cannot add a scenario");
    return book;
}

json valueAt(const ScenarioBook& book, const char* scenario, const char* pointer) {
    return book.resolved(scenario).document->at(json::json_pointer(pointer));
}

/// The documents must be what the stored scenarios give, whatever way led there.
void checkAgainstRestored(const ScenarioBook& book) {
    auto history = History::fromJson(json::parse(book.history().toJson().dump()));
    QVERIFY(history.has_value());
    const auto restored = ScenarioBook::restore(
        book.loaded(), json::parse(book.scenariosJson().dump()), std::move(*history));
    QVERIFY(restored.has_value());
    QVERIFY(restored->scenarios() == book.scenarios());
    for (const Scenario& scenario : book.scenarios())
        QCOMPARE(restored->resolved(scenario.id).document->dump(),
                 book.resolved(scenario.id).document->dump());
}

} // namespace

class ScenarioBookTest : public QObject {
    Q_OBJECT

private slots:
    void currentIsWhatWasLoaded() {
        const ScenarioBook book(application());
        QCOMPARE(book.scenarios().size(), std::size_t{1});
        QCOMPARE(book.scenarios()[0].id, std::string(currentScenario));
        QVERIFY(book.resolved(currentScenario).document == book.loaded());
        QVERIFY(!book.history().canUndo());
    }

    void scenariosStandOnCurrent() {
        ScenarioBook book = bookWithScenario();
        QVERIFY(book.edit("mine", byHand({replaceAt("/functions/B/memoryMb", 256)}), label()));
        QVERIFY(
            book.edit(currentScenario, byHand({replaceAt("/functions/A/memoryMb", 640)}), label()));
        QCOMPARE(valueAt(book, "mine", "/functions/A/memoryMb").dump(), std::string("640"));
        QCOMPARE(valueAt(book, "mine", "/functions/B/memoryMb").dump(), std::string("256"));
        QCOMPARE(valueAt(book, "current", "/functions/B/memoryMb").dump(), std::string("128"));
        QCOMPARE(book.loaded()->dump(), application()->dump());
        checkAgainstRestored(book);
    }

    void aSliderLeavesOneChangeAndOneStep() {
        ScenarioBook book = bookWithScenario();
        QVERIFY(book.edit("mine", byHand({replaceAt("/functions/A/memoryMb", 600)}), label()));
        QVERIFY(book.edit("mine", byHand({replaceAt("/functions/B/memoryMb", 256)}), label()));
        const std::size_t steps = book.history().position();
        for (int memory = 601; memory <= 700; ++memory)
            QVERIFY(book.edit("mine", byHand({replaceAt("/functions/A/memoryMb", memory)}), label(),
                              Gesture{5}));
        QCOMPARE(book.history().position(), steps + 1);
        QCOMPARE(book.find("mine")->changes.size(), std::size_t{2});
        QCOMPARE(valueAt(book, "mine", "/functions/A/memoryMb").dump(), std::string("700"));
        checkAgainstRestored(book);
        QVERIFY(book.undo());
        QCOMPARE(valueAt(book, "mine", "/functions/A/memoryMb").dump(), std::string("600"));
        QVERIFY(book.redo());
        QCOMPARE(valueAt(book, "mine", "/functions/A/memoryMb").dump(), std::string("700"));
    }

    void aMoveNeitherCopiesNorChangesWhatSomebodyLooksAt() {
        ScenarioBook book = bookWithScenario();
        const auto move = [&book](int memory) {
            QVERIFY(book.edit("mine", byHand({replaceAt("/functions/A/memoryMb", memory)}), label(),
                              Gesture{7}));
        };
        std::vector<SharedDocument> watched;
        for (int memory = 601; memory <= 610; ++memory) {
            move(memory);
            watched.push_back(book.resolved("mine").document);
        }
        for (std::size_t i = 0; i < watched.size(); ++i)
            QVERIFY(watched[i]->at("functions").at("A").at("memoryMb") == 601 + i);
        watched.clear();
        std::set<const json*> places;
        for (int memory = 611; memory <= 640; ++memory) {
            move(memory);
            places.insert(book.resolved("mine").document.get());
            QVERIFY(valueAt(book, "mine", "/functions/A/memoryMb") == memory);
        }
        QVERIFY(places.size() < 10);
        checkAgainstRestored(book);
        // Another change between two moves is not lost.
        QVERIFY(book.edit("mine", byHand({replaceAt("/functions/B/memoryMb", 256)}), label()));
        move(641);
        QVERIFY(valueAt(book, "mine", "/functions/B/memoryMb") == 256);
        checkAgainstRestored(book);
    }

    void aValueThatAnEditAddedIsStillAdded() {
        ScenarioBook book = bookWithScenario();
        const char* const place = "/functions/A/provisionedConcurrency";
        QVERIFY(book.edit("mine", byHand({addAt(place, 1)}), label()));
        QVERIFY(book.edit("mine", byHand({replaceAt(place, 2)}), label()));
        QCOMPARE(book.find("mine")->changes.size(), std::size_t{1});
        checkAgainstRestored(book);
        QVERIFY(book.resolved("mine").unapplied.empty());
    }

    void anEditBehindAChangeOfTheSamePlaceIsKeptApart() {
        ScenarioBook book = bookWithScenario();
        QVERIFY(book.edit("mine", byHand({replaceAt("/functions/A/memoryMb", 600)}), label()));
        QVERIFY(book.edit(
            "mine", ofOptimization("memory", {replaceAt("/functions/A", json{{"memoryMb", 1024}})}),
            label()));
        QVERIFY(book.edit("mine", byHand({replaceAt("/functions/A/memoryMb", 700)}), label()));
        QCOMPARE(book.find("mine")->changes.size(), std::size_t{3});
        checkAgainstRestored(book);
    }

    void togglesReplaceTheChanges() {
        ScenarioBook book = bookWithScenario();
        const Change memory = ofOptimization("memory", {replaceAt("/functions/A/memoryMb", 1024)});
        const Change timeout =
            ofOptimization("timeout", {replaceAt("/functions/A/timeoutSeconds", 15)});
        QVERIFY(book.setChanges("mine", {memory, timeout}, label()));
        QVERIFY(book.setChanges("mine", {timeout}, label()));
        QCOMPARE(valueAt(book, "mine", "/functions/A/memoryMb").dump(), std::string("512"));
        QVERIFY(book.undo());
        QCOMPARE(valueAt(book, "mine", "/functions/A/memoryMb").dump(), std::string("1024"));
        QVERIFY(book.find("mine")->changes == std::vector({memory, timeout}));
        const std::size_t steps = book.history().position();
        QVERIFY(book.setChanges("mine", {memory, timeout}, label()));
        QCOMPARE(book.history().position(), steps); // nothing has changed
        checkAgainstRestored(book);
    }

    void addRemoveAndRenameCanBeUndone() {
        ScenarioBook book = bookWithScenario();
        QVERIFY(book.edit("mine", byHand({replaceAt("/functions/A/memoryMb", 600)}), label()));
        QVERIFY(book.rename("mine", "Yours", label()));
        QVERIFY(book.remove("mine", label()));
        QVERIFY(book.find("mine") == nullptr);
        QVERIFY(book.undo());
        QCOMPARE(book.find("mine")->name, std::string("Yours"));
        QCOMPARE(valueAt(book, "mine", "/functions/A/memoryMb").dump(), std::string("600"));
        QVERIFY(book.undo());
        QCOMPARE(book.find("mine")->name, std::string("Mine"));
        QVERIFY(book.undo());
        QVERIFY(book.undo());
        QVERIFY(book.find("mine") == nullptr);
        QVERIFY(!book.history().canUndo());
    }

    void refusals() {
        ScenarioBook book = bookWithScenario();
        const std::size_t steps = book.history().position();
        QCOMPARE(book.edit("no", byHand({}), label()).error().front().code,
                 std::string("scenario.unknown"));
        QCOMPARE(book.setChanges("no", {}, label()).error().front().code,
                 std::string("scenario.unknown"));
        QCOMPARE(book.rename("no", "x", label()).error().front().code,
                 std::string("scenario.unknown"));
        QCOMPARE(book.remove("no", label()).error().front().code, std::string("scenario.unknown"));
        QCOMPARE(book.remove(currentScenario, label()).error().front().code,
                 std::string("scenario.not-removable"));
        QCOMPARE(book.add({.id = "mine", .name = "x", .changes = {}}, label()).error().front().code,
                 std::string("scenario.exists"));
        QCOMPARE(
            book.edit("mine", byHand({removeAt("/functions/Z")}), label()).error().front().code,
            std::string("scenario.no-such-place"));
        QCOMPARE(book.history().position(), steps);
        QVERIFY(book.find("mine")->changes.empty());
    }

    void aReloadedDocumentTellsWhatNoLongerApplies() {
        ScenarioBook book = bookWithScenario();
        QVERIFY(book.edit("mine", byHand({replaceAt("/functions/A/memoryMb", 600)}), label()));
        QVERIFY(book.edit("mine", byHand({replaceAt("/functions/B/memoryMb", 256)}), label()));
        json changed = *application();
        changed["functions"].erase("A");
        changed["functions"]["B"]["timeoutSeconds"] = 5;
        book.reload(std::make_shared<const json>(changed));
        QCOMPARE(book.resolved("mine").unapplied.size(), std::size_t{1});
        QCOMPARE(valueAt(book, "mine", "/functions/B").dump(),
                 std::string(R"({"memoryMb":256,"timeoutSeconds":5})"));
        // Edits go on, and the change that does not apply is not lost.
        QVERIFY(book.edit("mine", byHand({replaceAt("/functions/B/memoryMb", 512)}), label()));
        QCOMPARE(book.resolved("mine").unapplied.size(), std::size_t{1});
        checkAgainstRestored(book);
        book.reload(application());
        QVERIFY(book.resolved("mine").unapplied.empty());
        QCOMPARE(valueAt(book, "mine", "/functions/A/memoryMb").dump(), std::string("600"));
    }

    void damagedScenariosAreRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("null");
        QTest::newRow("no current") << QByteArray("{}");
        QTest::newRow("no name") << QByteArray(R"({"current":{"changes":{}}})");
        QTest::newRow("no changes") << QByteArray(R"({"current":{"name":"current"}})");
        QTest::newRow("a key that is no number")
            << QByteArray(R"({"current":{"name":"c","changes":{"x":{"operations":[]}}}})");
        QTest::newRow("a change that is none")
            << QByteArray(R"({"current":{"name":"c","changes":{"00000001":[]}}})");
    }

    void damagedScenariosAreRefused() {
        QFETCH(QByteArray, text);
        QVERIFY(!ScenarioBook::restore(application(), json::parse(text.begin(), text.end()),
                                       History()));
    }

    void aHistoryOfOtherScenariosDoesNoHarm() {
        ScenarioBook book = bookWithScenario();
        json state = json::object();
        state["mine"] = 3;
        History foreign;
        QVERIFY(foreign.perform(state, {replaceAt("/mine", 4)}, label()));
        auto mixed = ScenarioBook::restore(application(), book.scenariosJson(), foreign);
        QVERIFY(mixed.has_value());
        QVERIFY(!mixed->undo()); // would leave a scenario that is none
        QVERIFY(mixed->scenarios() == book.scenarios());
    }

    void randomSessionsEndWhereTheyBegan() {
        for (std::uint32_t seed = 0; seed < 60; ++seed) {
            RandomPatches random(seed);
            ScenarioBook book(std::make_shared<const json>(random.document()));
            QVERIFY(book.add({.id = "mine", .name = "Mine", .changes = {}}, label()));
            for (int i = 0; i < 25; ++i) {
                const char* const scenario = random.below(4) == 0 ? "current" : "mine";
                const json& document = *book.resolved(scenario).document;
                const Change change{.optimization = random.below(3) == 0 ? "opt" : "",
                                    .specification = nullptr,
                                    .operations = random.patch(document)};
                const std::size_t size = book.find(scenario)->changes.size();
                const auto done = book.edit(scenario, change, label(), Gesture{random.below(2)});
                QVERIFY(done || book.find(scenario)->changes.size() == size);
                if (random.below(6) == 0 && book.history().position() > 1)
                    QVERIFY(book.undo());
            }
            while (book.history().canRedo())
                QVERIFY(book.redo());
            checkAgainstRestored(book);
            const std::string end = book.scenariosJson().dump();
            while (book.history().canUndo())
                QVERIFY(book.undo());
            QCOMPARE(book.scenarios().size(), std::size_t{1});
            QCOMPARE(book.resolved(currentScenario).document->dump(), book.loaded()->dump());
            while (book.history().canRedo())
                QVERIFY(book.redo());
            QCOMPARE(book.scenariosJson().dump(), end);
        }
    }
};

QTEST_APPLESS_MAIN(ScenarioBookTest)
#include "scenario_book_test.moc"
