#include "model/scenario/history.h"
#include "tests/model/scenario/random_patches.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace headroom::scenario;
using headroom::document::Text;
using headroom::document::translatable;
using headroom::tests::RandomPatches;
using nlohmann::json;

namespace {

Text label(const char* name) {
    return {translatable("Test", "Change %1"), {std::string(name)}};
}

constexpr Gesture firstDrag{1};
constexpr Gesture secondDrag{2};

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void undoAndRedoWalkOverTheSteps() {
        json document{{"a", 1}};
        History history;
        QVERIFY(!history.canUndo());
        QVERIFY(history.perform(document, {replaceAt("/a", 2)}, label("a")));
        QVERIFY(history.perform(document, {addAt("/b", 3)}, label("b")));
        QCOMPARE(history.position(), std::size_t{2});
        QVERIFY(history.undo(document));
        QCOMPARE(document.dump(), json({{"a", 2}}).dump());
        QVERIFY(history.undo(document));
        QCOMPARE(document.dump(), json({{"a", 1}}).dump());
        QVERIFY(!history.canUndo());
        QVERIFY(history.undo(document)); // nothing to do
        QVERIFY(history.redo(document));
        QVERIFY(history.redo(document));
        QCOMPARE(document.dump(), json({{"a", 2}, {"b", 3}}).dump());
        QVERIFY(!history.canRedo());
        QCOMPARE(history.steps()[1].label.english(), std::string("Change b"));
    }

    void aFailedPatchIsNoStep() {
        json document{{"a", 1}};
        History history;
        QVERIFY(!history.perform(document, {replaceAt("/a", 2), removeAt("/b")}, label("b")));
        QCOMPARE(document.dump(), json({{"a", 1}}).dump());
        QVERIFY(!history.canUndo());
    }

    void whatWasUndoneIsForgottenByANewStep() {
        json document{{"a", 1}};
        History history;
        QVERIFY(history.perform(document, {replaceAt("/a", 2)}, label("a")));
        QVERIFY(history.undo(document));
        QVERIFY(history.perform(document, {replaceAt("/a", 3)}, label("a")));
        QVERIFY(!history.canRedo());
        QCOMPARE(history.steps().size(), std::size_t{1});
    }

    void theMovesOfADragAreOneStep() {
        json document{{"a", 1}, {"other", 1}};
        History history;
        for (int value = 2; value <= 500; ++value)
            QVERIFY(history.perform(document, {replaceAt("/a", value)}, label("a"), firstDrag));
        QCOMPARE(history.steps().size(), std::size_t{1});
        QCOMPARE(history.steps()[0].forward.size(), std::size_t{1});
        QCOMPARE(history.steps()[0].inverse.size(), std::size_t{1});
        QVERIFY(history.perform(document, {replaceAt("/a", 7)}, label("a"), secondDrag));
        QVERIFY(history.perform(document, {replaceAt("/a", 8)}, label("a")));
        QVERIFY(history.perform(document, {replaceAt("/a", 9)}, label("a")));
        QCOMPARE(history.steps().size(), std::size_t{4});
        for (int i = 0; i < 3; ++i)
            QVERIFY(history.undo(document));
        QCOMPARE(document.at("a").dump(), json(500).dump());
        QVERIFY(history.undo(document));
        QCOMPARE(document.at("a").dump(), json(1).dump());
        QVERIFY(history.redo(document));
        QCOMPARE(document.at("a").dump(), json(500).dump());
    }

    void aDragThatAddsAValueTakesItAway() {
        json document = json::object();
        History history;
        for (int value = 1; value <= 3; ++value)
            QVERIFY(history.perform(document, {addAt("/n", value)}, label("n"), firstDrag));
        QVERIFY(history.undo(document));
        QVERIFY(document.empty());
        QVERIFY(history.redo(document));
        QCOMPARE(document.dump(), json({{"n", 3}}).dump());
    }

    void anUndoEndsTheDrag() {
        json document{{"a", 1}};
        History history;
        QVERIFY(history.perform(document, {replaceAt("/a", 2)}, label("a"), firstDrag));
        QVERIFY(history.perform(document, {replaceAt("/a", 3)}, label("a"), secondDrag));
        QVERIFY(history.undo(document));
        QVERIFY(history.perform(document, {replaceAt("/a", 4)}, label("a"), firstDrag));
        QCOMPARE(history.steps().size(), std::size_t{2});
    }

    void oldStepsAreForgotten() {
        json document{{"a", 0}};
        History history({.steps = 10, .bytes = 1'000'000});
        for (int value = 1; value <= 25; ++value)
            QVERIFY(history.perform(document, {replaceAt("/a", value)}, label("a")));
        QCOMPARE(history.steps().size(), std::size_t{10});
        while (history.canUndo())
            QVERIFY(history.undo(document));
        QCOMPARE(document.at("a").dump(), json(15).dump());
    }

    void largeStepsAreForgottenSooner() {
        json document{{"a", 0}};
        History history({.steps = 1000, .bytes = 1'000'000});
        const json large(std::vector<int>(5'000, 1));
        for (int i = 0; i < 20; ++i) {
            QVERIFY(history.perform(document, {replaceAt("/a", large)}, label("a")));
            QVERIFY(history.perform(document, {replaceAt("/a", 0)}, label("a")));
        }
        QVERIFY(history.steps().size() >= 1);
        QVERIFY(history.steps().size() < 4);
        QCOMPARE(history.position(), history.steps().size());
    }

    void aStoredHistoryGoesOn() {
        json document{{"a", 1.0}};
        History history;
        QVERIFY(history.perform(document, {replaceAt("/a", 2)}, label("a")));
        QVERIFY(history.perform(document, {addAt("/b", json::array({1}))}, label("b")));
        QVERIFY(history.undo(document));
        auto restored = History::fromJson(json::parse(history.toJson().dump()));
        QVERIFY(restored.has_value());
        QCOMPARE(restored->toJson().dump(), history.toJson().dump());
        QCOMPARE(restored->steps()[1].label.english(), std::string("Change b"));
        QVERIFY(restored->redo(document));
        QCOMPARE(document.dump(), std::string(R"({"a":2,"b":[1]})"));
        QVERIFY(restored->undo(document));
        QVERIFY(restored->undo(document));
        QCOMPARE(document.dump(), std::string(R"({"a":1.0})"));
        QVERIFY(restored->perform(document, {replaceAt("/a", 5)}, label("a")));
        QVERIFY(restored->steps()[0].serial > history.steps()[1].serial);
    }

    void aDamagedHistoryIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray("null");
        QTest::newRow("no steps") << QByteArray(R"({"position":0})");
        QTest::newRow("no position") << QByteArray(R"({"steps":[]})");
        QTest::newRow("position beyond the steps") << QByteArray(R"({"position":1,"steps":[]})");
        QTest::newRow("a negative position") << QByteArray(R"({"position":-1,"steps":[]})");
        QTest::newRow("a step that is none") << QByteArray(R"({"position":0,"steps":[1]})");
        QTest::newRow("no serial")
            << QByteArray(R"({"position":0,"steps":[{"forward":[],"inverse":[]}]})");
        QTest::newRow("no inverse")
            << QByteArray(R"({"position":0,"steps":[{"serial":1,"forward":[]}]})");
        QTest::newRow("a bad patch")
            << QByteArray(R"({"position":0,"steps":[{"serial":1,"forward":[2],"inverse":[]}]})");
        QTest::newRow("serials out of order") << QByteArray(
            R"({"position":0,"steps":[{"serial":2,"forward":[],"inverse":[]},{"serial":2,"forward":[],"inverse":[]}]})");
    }

    void aDamagedHistoryIsRefused() {
        QFETCH(QByteArray, text);
        QVERIFY(!History::fromJson(json::parse(text.begin(), text.end())));
    }

    void onAnotherDocumentNothingHappens() {
        json document{{"a", 1}};
        History history;
        QVERIFY(history.perform(document, {replaceAt("/a", 2)}, label("a")));
        json other = json::array();
        QVERIFY(!history.undo(other));
        QCOMPARE(other.dump(), json::array().dump());
        QVERIFY(history.canUndo());
    }

    void randomWalksEndWhereTheyBegan() {
        RandomPatches random(99);
        for (int walk = 0; walk < 200; ++walk) {
            json document = random.document();
            History history;
            std::vector<std::string> states{document.dump()};
            for (int i = 0; i < 40; ++i) {
                const auto gesture = Gesture{random.below(3)};
                const std::size_t steps = history.position();
                if (!history.perform(document, random.patch(document), label("x"), gesture))
                    continue;
                if (history.position() == steps)
                    states.back() = document.dump();
                else
                    states.push_back(document.dump());
            }
            for (std::size_t i = states.size(); i-- > 0;) {
                QCOMPARE(document.dump(), states[i]);
                QVERIFY(history.undo(document));
            }
            for (std::size_t i = 0; i < states.size(); ++i) {
                QCOMPARE(document.dump(), states[i]);
                QVERIFY(history.redo(document));
            }
        }
    }
};

QTEST_APPLESS_MAIN(HistoryTest)
#include "history_test.moc"
