#include "model/events/pattern_reader.h"
#include "tests/model/events/quotes.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace headroom;
using namespace headroom::events;

namespace {

std::string repeated(const std::string& text, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i)
        result += text;
    return result;
}

/// `[{'F0':[1]},{'F1':[1]},...]`
std::string alternatives(const std::string& field, int count) {
    std::string list;
    for (int i = 0; i < count; ++i)
        list += (i > 0 ? "," : "") + ("{'" + field + std::to_string(i) + "':[1]}");
    return '[' + list + ']';
}

} // namespace

class PatternReaderTest : public QObject {
    Q_OBJECT

private slots:
    void invalid_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("code");
        QTest::addColumn<std::string>("pointer");
        QTest::addColumn<int>("column");
        const auto row = [](const char* text, const char* code, const char* pointer, int column) {
            QTest::newRow(text) << tests::json(text) << std::string("events.pattern-") + code
                                << std::string(pointer) << column;
        };
        row("", "json", "", 1);
        row("{'a':['x'],}", "json", "", 12);
        row("{'a':['x']} x", "json", "", 13);
        row("42", "not-an-object", "", 1);
        row("['a']", "not-an-object", "", 1);
        row("{}", "empty-object", "", 1);
        row("{'a':{}}", "empty-object", "/a", 6);
        row("{'a':'x'}", "field-value", "/a", 6);
        row("{'a':null}", "field-value", "/a", 6);
        row("{'a':[]}", "empty-array", "/a", 6);
        row("{'a~/b':[['x']]}", "nested-array", "/a~0~1b/0", 10);
        row("{'a':['é',{}]}", "operator-missing", "/a/1", 11);
        row("{'a':[{'prefix':'x','suffix':'y'}]}", "two-operators", "/a/0", 7);
        row("{'a':[{'prefix':'x','prefix':'x'}]}", "two-operators", "/a/0", 7);
        row("{'a':[{'Prefix':'x'}]}", "operator-unknown", "/a/0/Prefix", 17);
        row("{'a':[{'regex':'x'}]}", "operator-unknown", "/a/0/regex", 16);
        row("{'a':[{'prefix':1}]}", "operand", "/a/0/prefix", 17);
        row("{'a':[{'prefix':['x']}]}", "operand", "/a/0/prefix", 17);
        row("{'a':[{'prefix':{'wildcard':'x'}}]}", "operator-unknown", "/a/0/prefix/wildcard", 29);
        row("{'a':[{'suffix':{'equals-ignore-case':1}}]}", "operand",
            "/a/0/suffix/equals-ignore-case", 39);
        row("{'a':[{'suffix':{}}]}", "operator-missing", "/a/0/suffix", 17);
        row("{'a':[{'equals-ignore-case':['x']}]}", "operand", "/a/0/equals-ignore-case", 29);
        row("{'a':[{'exactly':1}]}", "operand", "/a/0/exactly", 18);
        row("{'a':[{'wildcard':'a**'}]}", "wildcard", "/a/0/wildcard", 19);
        row("{'a':[{'wildcard':'a\\\\x'}]}", "wildcard", "/a/0/wildcard", 19);
        row("{'a':[{'exists':'true'}]}", "operand", "/a/0/exists", 17);
        row("{'a':[{'cidr':'10.0.0.0/32'}]}", "cidr", "/a/0/cidr", 15);
        row("{'a':[{'cidr':8}]}", "operand", "/a/0/cidr", 15);
        row("{'a':[{'numeric':5}]}", "numeric", "/a/0/numeric", 18);
        row("{'a':[{'numeric':[]}]}", "numeric", "/a/0/numeric", 18);
        row("{'a':[{'numeric':['>']}]}", "numeric", "/a/0/numeric", 18);
        row("{'a':[{'numeric':[5,'>']}]}", "numeric", "/a/0/numeric", 19);
        row("{'a':[{'numeric':['=>',5]}]}", "numeric", "/a/0/numeric", 19);
        row("{'a':[{'numeric':['>','5']}]}", "numeric", "/a/0/numeric", 23);
        row("{'a':[{'numeric':['=',1,'<',2]}]}", "numeric", "/a/0/numeric", 18);
        row("{'a':[{'numeric':['<',5,'>',1]}]}", "numeric", "/a/0/numeric", 18);
        row("{'a':[{'numeric':['>',1,'>',5]}]}", "numeric", "/a/0/numeric", 18);
        row("{'a':[{'numeric':['>',1,'<',5,'<',6]}]}", "numeric", "/a/0/numeric", 18);
        row("{'a':[{'numeric':['>=',5,'<=',5]}]}", "numeric-empty", "/a/0/numeric", 18);
        row("{'a':[{'numeric':['>',9,'<',1]}]}", "numeric-empty", "/a/0/numeric", 18);
        row("{'a':[{'numeric':['=',1e400]}]}", "number-not-comparable", "/a/0/numeric/1", 23);
        row("{'a':[{'anything-but':0.1234567890123456789}]}", "number-not-comparable",
            "/a/0/anything-but", 23);
        row("{'a':[{'anything-but':true}]}", "operand", "/a/0/anything-but", 23);
        row("{'a':[{'anything-but':[]}]}", "operand", "/a/0/anything-but", 23);
        row("{'a':[{'anything-but':['x',1]}]}", "operand", "/a/0/anything-but/1", 28);
        row("{'a':[{'anything-but':[1,'x']}]}", "operand", "/a/0/anything-but/1", 26);
        row("{'a':[{'anything-but':[true]}]}", "operand", "/a/0/anything-but/0", 24);
        row("{'a':[{'anything-but':{}}]}", "operator-missing", "/a/0/anything-but", 23);
        row("{'a':[{'anything-but':{'numeric':['=',1]}}]}", "operator-unknown",
            "/a/0/anything-but/numeric", 34);
        row("{'a':[{'anything-but':{'prefix':''}}]}", "operand", "/a/0/anything-but/prefix", 33);
        row("{'a':[{'anything-but':{'suffix':['x','']}}]}", "operand", "/a/0/anything-but/suffix/1",
            38);
        row("{'a':[{'anything-but':{'prefix':{'equals-ignore-case':'x'}}}]}", "operand",
            "/a/0/anything-but/prefix", 33);
        row("{'a':[{'anything-but':{'prefix':'x','suffix':'y'}}]}", "two-operators",
            "/a/0/anything-but", 23);
        row("{'a':[{'anything-but':{'wildcard':'a**'}}]}", "wildcard", "/a/0/anything-but/wildcard",
            35);
        row("{'$or':[{'a':['x']}]}", "or", "/$or", 8);
        row("{'$or':'x'}", "or", "/$or", 8);
        row("{'$or':[{'a':['x']},'y']}", "or", "/$or/1", 21);
        row("{'$or':[{'a':['x']},{}]}", "empty-object", "/$or/1", 21);
        row("{'$or':[{'a':['x']},{'regex':['y']}]}", "reserved-name", "/$or/1/regex", 22);
        row("{'$or':[{'a':['x']},{'b':{'prefix':['y']}}]}", "reserved-name", "/$or/1/b/prefix", 27);
    }
    void invalid() {
        QFETCH(std::string, text);
        const PatternReading reading = readPattern(text);
        QVERIFY(!reading.pattern.has_value());
        QVERIFY(!reading.diagnostics.empty());
        const document::Diagnostic& first = reading.diagnostics.front();
        QVERIFY(first.severity == document::Severity::error);
        QTEST(first.code, "code");
        QTEST(first.pointer, "pointer");
        QCOMPARE(first.location.line, 1);
        QTEST(first.location.column, "column");
        QVERIFY(!first.message.empty());
    }

    void valid_data() {
        QTest::addColumn<std::string>("text");
        for (const char* text :
             {"{'a':['x']}", " {'a':{'b':['x',1,true,false,null]}}\n", "{'':['x']}",
              "{'a':[{'prefix':''},{'suffix':''},{'wildcard':''},{'equals-ignore-case':''}]}",
              "{'a':[{'anything-but':''},{'anything-but':['x']},{'anything-but':[1,2.0]}]}",
              "{'a':[{'anything-but':{'equals-ignore-case':''}},{'anything-but':{'wildcard':''}}]}",
              "{'a':[{'anything-but':{'prefix':['x','y']}},{'anything-but':{'suffix':'y'}}]}",
              "{'a':[{'prefix':{'equals-ignore-case':''}},{'suffix':{'equals-ignore-case':''}}]}",
              "{'a':[{'numeric':['>',0,'<=',5]},{'numeric':['=',-0]},{'numeric':['<',5]}]}",
              "{'a':[0.1234567890123456789,1e400]}", "{'prefix':['x'],'exists':{'cidr':[1]}}",
              "{'$or':[{'a':['x']},{'b':{'c':['y']}}],'d':['z']}",
              "{'a':[{'wildcard':'a\\\\*\\\\\\\\*'}]}", "{'a':[{'exists':false},'x']}"})
            QTest::newRow(text) << tests::json(text);
    }
    void valid() {
        QFETCH(std::string, text);
        const PatternReading reading = readPattern(text);
        QVERIFY(reading.pattern.has_value());
        QVERIFY(reading.diagnostics.empty());
    }

    void warnings_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("code");
        QTest::addColumn<std::string>("pointer");
        const auto row = [](const char* text, const char* code, const char* pointer) {
            QTest::newRow(text) << tests::json(text) << std::string("events.pattern-") + code
                                << std::string(pointer);
        };
        row("{'a':[{'exactly':'x'}]}", "exactly", "/a/0/exactly");
        row("{'a':[{'numeric':['<',6e9]}]}", "wide-number", "/a/0/numeric/1");
        row("{'a':[{'anything-but':-6000000000}]}", "wide-number", "/a/0/anything-but");
        row("{'a':['x'],'a':['y']}", "field-twice", "/a");
        row("{'a':{'b':['x']},'a.b':['y']}", "field-twice", "/a.b");
        row("{'$or':['x','y']}", "or-is-a-field", "/$or");
        row("{'d':{'$or':{'a':['x']}}}", "or-is-a-field", "/d/$or");
        row("{'$or':[{'prefix':'x'},{'suffix':'y'}]}", "or-is-a-field", "/$or");
    }
    void warnings() {
        QFETCH(std::string, text);
        const PatternReading reading = readPattern(text);
        QVERIFY(reading.pattern.has_value());
        QCOMPARE(reading.diagnostics.size(), std::size_t{1});
        QVERIFY(reading.diagnostics.front().severity == document::Severity::warning);
        QTEST(reading.diagnostics.front().code, "code");
        QTEST(reading.diagnostics.front().pointer, "pointer");
    }

    void everyErrorIsNamed() {
        const PatternReading reading = readPattern("{\n \"a\": [{}],\n \"b\": [],\n \"c\": 1\n}");
        QCOMPARE(reading.diagnostics.size(), std::size_t{3});
        QCOMPARE(reading.diagnostics[0].location.line, 2);
        QCOMPARE(reading.diagnostics[1].location.line, 3);
        QCOMPARE(reading.diagnostics[2].location.line, 4);
        QCOMPARE(reading.diagnostics[2].location.column, 7);
    }

    void findingsAreCapped() {
        const auto reading = readPattern(tests::json("{'a':[" + repeated("[],", 5000) + "[]]}"));
        QVERIFY(!reading.pattern.has_value());
        QVERIFY(reading.diagnostics.size() <= 100);
    }

    void orMultipliesBranches() {
        const auto pattern =
            readPattern(tests::json("{'$or':" + alternatives("a", 3) +
                                    ",'x':[1],'d':{'$or':" + alternatives("b", 4) + "}}"))
                .pattern;
        QVERIFY(pattern.has_value());
        QCOMPARE(pattern->branches.size(), std::size_t{12});
        for (const auto& branch : pattern->branches)
            QCOMPARE(branch.size(), std::size_t{3});
    }

    void branchesAreLimited() {
        const auto three = [](int last) {
            return tests::json("{'$or':" + alternatives("a", 10) +
                               ",'b':{'$or':" + alternatives("a", 10) +
                               "},'c':{'$or':" + alternatives("a", last) + "}}");
        };
        QVERIFY(readPattern(three(10)).pattern.has_value());
        const auto reading = readPattern(three(11));
        QVERIFY(!reading.pattern.has_value());
        QCOMPARE(reading.diagnostics.front().code, std::string("events.pattern-too-many-branches"));
    }

    void fieldsAreLimited() {
        const auto fields = [](int count) {
            std::string list;
            for (int i = 0; i < count; ++i)
                list += (i > 0 ? ",'f" : "'f") + std::to_string(i) + "':[1]";
            return tests::json('{' + list + '}');
        };
        QVERIFY(readPattern(fields(256)).pattern.has_value());
        const auto reading = readPattern(fields(257));
        QVERIFY(!reading.pattern.has_value());
        QCOMPARE(reading.diagnostics.front().code, std::string("events.pattern-too-many-fields"));
    }

    void sizeAndDepthAreLimited() {
        const std::string large = "{\"a\":[\"" + std::string(70'000, 'x') + "\"]}";
        QCOMPARE(readPattern(large).diagnostics.front().code,
                 std::string("events.pattern-too-large"));
        const auto nested = [](std::size_t depth) {
            return repeated("{\"a\":", depth) + "[1]" + std::string(depth, '}');
        };
        QVERIFY(readPattern(nested(999)).pattern.has_value());
        QCOMPARE(readPattern(nested(1000)).diagnostics.front().code,
                 std::string("events.pattern-json"));
    }

    void fieldsAreOrderedAsJavaOrdersStrings() {
        // U+1F600 is a surrogate pair in UTF-16 and so comes before U+FF21, unlike in UTF-8.
        QVERIFY(precedes("a", "b"));
        QVERIFY(precedes("a", "a.b"));
        QVERIFY(precedes("z", "é"));
        QVERIFY(precedes("😀", "Ａ"));
        QVERIFY(!precedes("Ａ", "😀"));
        QVERIFY(precedes("東", "😀"));
        QVERIFY(!precedes("a", "a"));
    }
};

QTEST_APPLESS_MAIN(PatternReaderTest)
#include "pattern_reader_test.moc"
