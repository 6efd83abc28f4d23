#include "tests/model/document/reading.h"

#include <QTest>

using namespace headroom::document;
using headroom::tests::readText;
using headroom::tests::valueOf;

class JsonReaderTest : public QObject {
    Q_OBJECT

private slots:
    void values() {
        const std::string json =
            R"({"a":[1,-2,1.5,true,false,null],"b":{"c":"\ud83d\ude00"},"d":[],"e":{}})";
        QCOMPARE(valueOf(readText("a.json", json)), nlohmann::json::parse(json).dump());
    }

    void largeNumbersBecomeReals() {
        const auto read = readText("a.json", "[18446744073709551615]");
        QVERIFY(read.tree->root->item(0)->kind() == NodeKind::real);
        QCOMPARE(read.tree->root->item(0)->spelling(), std::string_view("18446744073709551615"));
    }

    void strictJsonInAYamlFileIsJson() {
        // yaml-cpp refuses surrogate pairs, which JSON writers emit.
        QCOMPARE(valueOf(readText("a.yaml", R"({"a": "\ud83d\ude00"})")),
                 std::string("{\"a\":\"\xF0\x9F\x98\x80\"}"));
    }

    void everyValueKnowsItsPlace() {
        const auto read = readText("a.json", "{\n  \"a\": [10 , 2.5],\n  \"b\" : {\"c\": \"d\"}}");
        const auto& tree = *read.tree;
        QCOMPARE(tree.locate(""), (SourceLocation{"a.json", 1, 1}));
        QCOMPARE(tree.locate("/a"), (SourceLocation{"a.json", 2, 8}));
        QCOMPARE(tree.locate("/a/0"), (SourceLocation{"a.json", 2, 9}));
        QCOMPARE(tree.locate("/a/1"), (SourceLocation{"a.json", 2, 14}));
        QCOMPARE(tree.locate("/b/c"), (SourceLocation{"a.json", 3, 15}));
        QCOMPARE(tree.source->locate(tree.root->findMember("b")->keyBegin),
                 (SourceLocation{"a.json", 3, 3}));
        QCOMPARE(tree.root->find("a")->item(0)->spelling(), std::string_view("10"));
    }

    void byteOrderMarkIsSkipped() {
        const auto read = readText("a.json", "\xEF\xBB\xBF{\"a\": 1}");
        QCOMPARE(valueOf(read), std::string(R"({"a":1})"));
        QCOMPARE(read.tree->root->find("a")->begin(), std::uint32_t{9});
    }

    void duplicateKeysAreReportedAndTheLastWins() {
        const auto read = readText("a.json", "{\"a\": 1,\n\"a\": 2}");
        QCOMPARE(valueOf(read), std::string(R"({"a":2})"));
        QCOMPARE(read.tree->duplicateKeys,
                 (std::vector<DuplicateKey>{{"a", SourceLocation{"a.json", 2, 1}}}));
    }

    void truncatedTextNamesTheLastLine() {
        const auto read = readText("a.json", "{\n  \"a\": [\n    1,\n");
        QVERIFY(!read.tree);
        QCOMPARE(read.diagnostics.front().code, std::string("document.json-syntax"));
        QCOMPARE(read.diagnostics.front().location.line, 3);
    }

    void deepNestingIsRefused() {
        const auto read = readText("a.json", std::string(200'000, '['));
        QVERIFY(!read.tree);
        QCOMPARE(read.diagnostics.front().code, std::string("document.too-deep"));
    }

    void nestingBelowTheLimitIsRead() {
        const auto depth = limits::depth;
        QVERIFY(readText("a.json", std::string(depth, '[') + std::string(depth, ']')).tree);
    }
};

QTEST_APPLESS_MAIN(JsonReaderTest)
#include "json_reader_test.moc"
