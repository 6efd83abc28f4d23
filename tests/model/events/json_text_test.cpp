#include "model/events/json_text.h"
#include "tests/model/events/quotes.h"

#include <QTest>

#include <string>

using namespace headroom;
using namespace headroom::events;

class JsonTextTest : public QObject {
    Q_OBJECT

private slots:
    void keepsSpellingsOrderAndPlaces() {
        const auto value = readJson(tests::json(" {'b': 1.0e0, 'a': ['x', null], 'b': -0} "));
        QVERIFY(value.has_value());
        QCOMPARE(value->offset, std::size_t{1});
        QCOMPARE(value->children.size(), std::size_t{3});
        QCOMPARE(value->children[0].key, std::string("b"));
        QCOMPARE(value->children[0].text, std::string("1.0e0"));
        QCOMPARE(value->children[0].keyOffset, std::size_t{2});
        QCOMPARE(value->children[0].offset, std::size_t{7});
        QCOMPARE(value->children[1].children[1].text, std::string("null"));
        QCOMPARE(value->children[2].text, std::string("-0"));
    }

    void escapes_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("decoded");
        QTest::newRow("simple") << std::string("'\\'\\\\\\/\\b\\f\\n\\r\\t'")
                                << std::string("\"\\/\b\f\n\r\t");
        QTest::newRow("two bytes") << std::string("'\\u00e9'") << std::string("é");
        QTest::newRow("three bytes") << std::string("'\\u6771'") << std::string("東");
        QTest::newRow("pair") << std::string("'\\ud83D\\uDe00'") << std::string("😀");
        QTest::newRow("lone high") << std::string("'\\ud83d!'") << std::string("?!");
        QTest::newRow("lone low") << std::string("'\\ude00'") << std::string("?");
        QTest::newRow("high before another")
            << std::string("'\\ud83d\\u0041'") << std::string("?A");
    }
    void escapes() {
        QFETCH(std::string, text);
        QFETCH(std::string, decoded);
        const auto value = readJson(tests::json(text));
        QVERIFY(value.has_value());
        QCOMPARE(value->text, decoded);
    }

    void malformed_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<int>("offset");
        const auto row = [](const char* text, int offset) {
            QTest::newRow(text) << tests::json(text) << offset;
        };
        row("", 0);
        row("{", 1);
        row("{'a'", 4);
        row("{'a' 1}", 5);
        row("{'a':1,}", 7);
        row("{a:1}", 1);
        row("[1 2]", 3);
        row("[1,]", 3);
        row("[01]", 2);
        row("[1.]", 3);
        row("[1e]", 3);
        row("[-]", 2);
        row("[+1]", 1);
        row("[tru]", 1);
        row("[NaN]", 1);
        row("{} {}", 3);
        row("{}/**/", 2);
        row("'open", 5);
        row("'\\x'", 1);
        row("'\\u12G4'", 1);
        row("'\\ud83d\\uZZZZ'", 7);
        row("'ta\tb'", 3);
        row("'\\", 2);
    }
    void malformed() {
        QFETCH(std::string, text);
        QFETCH(int, offset);
        const auto value = readJson(text);
        QVERIFY(!value.has_value());
        QCOMPARE(static_cast<int>(value.error().offset), offset);
        QVERIFY(!value.error().message.empty());
    }

    void depthIsLimited() {
        const auto nested = [](std::size_t depth) {
            return std::string(depth, '[') + std::string(depth, ']');
        };
        QVERIFY(readJson(nested(maximumDepth)).has_value());
        QVERIFY(!readJson(nested(maximumDepth + 1)).has_value());
        QVERIFY(!readJson(std::string(1'000'000, '[')).has_value());
    }
};

QTEST_APPLESS_MAIN(JsonTextTest)
#include "json_text_test.moc"
