#include "tests/model/document/reading.h"

#include <QTest>

using namespace headroom::document;
using headroom::tests::readText;
using headroom::tests::valueOf;

class YamlReaderTest : public QObject {
    Q_OBJECT

private slots:
    void values_data() {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("json");
        const auto row = [](const char* name, const char* yaml, const char* json) {
            QTest::newRow(name) << yaml << json;
        };
        row("integers", "[1, -2, +3, 0, 1_000]", "[1,-2,3,0,1000]");
        row("other bases", "[012, 0x1F, 0b11]", "[10,31,3]");
        row("no octal number", "[08, 012345678901]", R"(["08","012345678901"])");
        row("reals", "[1.5, -.5, 1., 1.5e+3]", "[1.5,-0.5,1.0,1500.0]");
        row("no reals", "[1e3, 1.2.3, ., -, 1.5e3]", R"(["1e3","1.2.3",".","-","1.5e3"])");
        row("booleans", "[yes, No, on, OFF, true, False]", "[true,false,true,false,true,false]");
        row("no booleans", "[y, n, tRUE]", R"(["y","n","tRUE"])");
        row("nulls", "a: ~\nb: null\nc:\n", R"({"a":null,"b":null,"c":null})");
        row("dates are texts", "v: 2010-09-09", R"({"v":"2010-09-09"})");
        row("quoted are texts", "['1', \"yes\", '']", R"(["1","yes",""])");
        row("block texts", "a: |\n  x\n  y\nb: >-\n  x\n  y\n", R"({"a":"x\ny\n","b":"x y"})");
        row("Ref", "!Ref A", R"({"Ref":"A"})");
        row("GetAtt", "!GetAtt A.Arn", R"({"Fn::GetAtt":"A.Arn"})");
        row("condition", "!Not [!Condition B]", R"({"Fn::Not":[{"Condition":"B"}]})");
        row("nested functions", "!Join [',', [!Ref A, !Sub '${B}']]",
            R"({"Fn::Join":[",",[{"Ref":"A"},{"Fn::Sub":"${B}"}]]})");
        row("function of a map", "!Transform {Name: X}", R"({"Fn::Transform":{"Name":"X"}})");
        row("function of a number", "!Ref 12", R"({"Ref":"12"})");
        row("text tag", "!!str 12", R"("12")");
        row("number keys", "200: ok", R"({"200":"ok"})");
        row("aliases", "a: &x {b: 1}\nc: *x", R"({"a":{"b":1},"c":{"b":1}})");
        row("alias of a function", "a: &x !Ref B\nc: *x", R"({"a":{"Ref":"B"},"c":{"Ref":"B"}})");
        row("merge", "a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}",
            R"({"a":{"b":1,"c":2},"d":{"b":1,"c":3}})");
        row("merge of several", "a: &x {b: 1}\ne: &y {b: 2, c: 2}\nd: {<<: [*x, *y]}",
            R"({"a":{"b":1},"d":{"b":1,"c":2},"e":{"b":2,"c":2}})");
        row("first document only", "a: 1\n---\na: 2", R"({"a":1})");
        row("byte order mark",
            "\xEF\xBB\xBF"
            "a: 1",
            R"({"a":1})");
        row("flow map like JSON", "{a: 1}", R"({"a":1})");
    }
    void values() {
        QFETCH(QString, yaml);
        QFETCH(QString, json);
        QCOMPARE(QString::fromStdString(valueOf(readText("a.yaml", yaml.toStdString()))), json);
    }

    void refusals_data() {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const char* yaml, const char* message) {
            QTest::newRow(name) << QString::fromLatin1(yaml) << message;
        };
        row("empty", "", "a.yaml:1:1: error: the file is empty [document.file-empty]");
        row("control character", "a: 1\nb: \x01",
            "a.yaml:2:4: error: the control character U+0001 stands here; text files hold none "
            "but tabs and line breaks [document.control-character]");
        row("not UTF-8", "a: \xFF",
            "a.yaml:1:4: error: the byte 0xFF is not part of a UTF-8 text; save the file as UTF-8 "
            "[document.not-utf-8]");
        row("tab", "a:\n\tb: 1",
            "a.yaml:2:1: error: a tab indents this line; YAML takes spaces only "
            "[document.yaml-tab]");
        row("list as a key", "{[a]: 1}",
            "a.yaml:1:2: error: a key must be a text, not a list or map [document.key-not-text]");
        row("open quote", "a: 1\nb: 'x\nc: 2\n",
            "a.yaml:2:4: error: the quote that opens here is never closed "
            "[document.yaml-open-quote]");
        row("open double quote behind a tag", "b: !Sub \"x\\\"\n",
            "a.yaml:1:9: error: the quote that opens here is never closed "
            "[document.yaml-open-quote]");
        row("trailing content", "- a\nb: 1",
            "a.yaml:2:1: error: this line belongs to none of the values above it; check its "
            "indentation [document.yaml-trailing]");
        row("alias within itself", "a: &x [*x]",
            "a.yaml:1:8: error: this alias stands for a value that contains it "
            "[document.alias-within-itself]");
    }
    void refusals() {
        QFETCH(QString, yaml);
        QFETCH(QString, message);
        const auto read = readText("a.yaml", yaml.toLatin1().toStdString());
        QVERIFY(!read.tree);
        QCOMPARE(QString::fromStdString(format(read.diagnostics.front())), message);
    }

    void syntaxErrorsNameTheLine() {
        const auto read = readText("a.yaml", "a: 1\nb: c: d\n");
        QVERIFY(!read.tree);
        QCOMPARE(read.diagnostics.front().code, std::string("document.yaml-syntax"));
        QCOMPARE(read.diagnostics.front().location.line, 2);
    }

    void quotesThatAreClosedAreFine() {
        QVERIFY(readText("a.yaml", "a: 'it''s'").tree);
        QVERIFY(readText("a.yaml", "a: \"\\\"\"").tree);
        QVERIFY(readText("a.yaml", "a: !Sub &x 'y'").tree);
    }

    void aliasesAreShared() {
        const auto read = readText("a.yaml", "a: &x {b: 1}\nc: *x");
        QCOMPARE(read.tree->root->find("a"), read.tree->root->find("c"));
    }

    void aliasesMustNotExplode() {
        std::string yaml = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n";
        for (int i = 1; i < 12; ++i) {
            const auto name = std::to_string(i);
            const auto before = "*a" + std::to_string(i - 1);
            yaml += "a" + name + ": &a" + name + " [";
            for (int j = 0; j < 10; ++j)
                yaml += (j > 0 ? ", " : "") + before;
            yaml += "]\n";
        }
        const auto read = readText("a.yaml", yaml);
        QVERIFY(!read.tree);
        QCOMPARE(read.diagnostics.front().code, std::string("document.aliases-expand"));
    }

    void aliasesMustNotNestTooDeep() {
        std::string yaml = "a0: &a0 [1]\n";
        for (int i = 1; i < 500; ++i)
            yaml += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [*a" +
                    std::to_string(i - 1) + "]\n";
        const auto read = readText("a.yaml", yaml);
        QVERIFY(!read.tree);
        QCOMPARE(read.diagnostics.front().code, std::string("document.too-deep"));
    }

    void deepNestingIsRefused() {
        const auto read = readText("a.yaml", std::string(100'000, '['));
        QVERIFY(!read.tree);
    }

    void duplicateKeysAreReportedAndTheLastWins() {
        const auto read = readText("a.yaml", "a: 1\nb: 2\na: 3\n");
        QCOMPARE(valueOf(read), std::string(R"({"a":3,"b":2})"));
        QCOMPARE(read.tree->duplicateKeys,
                 (std::vector<DuplicateKey>{{"a", SourceLocation{"a.yaml", 3, 1}}}));
        QCOMPARE(format(read.diagnostics.front()),
                 std::string("a.yaml:3:1: warning: the key a is given more than once; this one "
                             "counts [document.duplicate-key]"));
    }

    void everyValueKnowsItsPlace() {
        const auto read = readText("a.yaml", "a:\n  b: [1, !Ref X]\n  c: \"q\"\n");
        const auto& tree = *read.tree;
        QCOMPARE(tree.locate("/a"), (SourceLocation{"a.yaml", 2, 3}));
        QCOMPARE(tree.locate("/a/b/0"), (SourceLocation{"a.yaml", 2, 7}));
        QCOMPARE(tree.locate("/a/b/1/Ref"), (SourceLocation{"a.yaml", 2, 10}));
        QCOMPARE(tree.locate("/a/c"), (SourceLocation{"a.yaml", 3, 6}));
        QCOMPARE(tree.locate("/a/none/x"), (SourceLocation{"a.yaml", 2, 3}));
    }

    void scalarsKeepTheirSpelling() {
        const auto read = readText("a.yaml", "a: 010\nb: 1.50\nc: Yes\n");
        QCOMPARE(read.tree->root->find("a")->spelling(), std::string_view("010"));
        QCOMPARE(read.tree->root->find("b")->spelling(), std::string_view("1.50"));
        QCOMPARE(read.tree->root->find("c")->spelling(), std::string_view("Yes"));
    }
};

QTEST_APPLESS_MAIN(YamlReaderTest)
#include "yaml_reader_test.moc"
