#include "model/document/json_pointer.h"

#include <QTest>

using namespace headroom::document;

class JsonPointerTest : public QObject {
    Q_OBJECT

private slots:
    void escapesAndBack() {
        QCOMPARE(escapeToken("a/b~c"), std::string("a~1b~0c"));
        QCOMPARE(unescapeToken("a~1b~0c~2"), std::string("a/b~c~2"));
        QCOMPARE(unescapeToken("~01"), std::string("~1"));
        QCOMPARE(appendToken("/functions", "Child/Id"), std::string("/functions/Child~1Id"));
    }

    void splits() {
        QCOMPARE(pointerTokens(""), std::vector<std::string>{});
        QCOMPARE(pointerTokens("/"), std::vector<std::string>{""});
        QCOMPARE(pointerTokens("/a~1b//0"), (std::vector<std::string>{"a/b", "", "0"}));
    }

    void parents() {
        QCOMPARE(parentPointer("/a/b"), std::string_view("/a"));
        QCOMPARE(parentPointer("/a"), std::string_view(""));
        QVERIFY(isWithin("/a/b", "/a"));
        QVERIFY(isWithin("/a", "/a"));
        QVERIFY(!isWithin("/ab", "/a"));
    }
};

QTEST_APPLESS_MAIN(JsonPointerTest)
#include "json_pointer_test.moc"
