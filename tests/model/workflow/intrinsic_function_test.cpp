#include "model/workflow/expression.h"
#include "model/workflow/intrinsic_function.h"
#include "model/workflow/java_collections.h"
#include "tests/model/workflow/json_literal.h"

#include <QTest>

using namespace headroom;
using tests::json;
using workflow::Problem;
using workflow::Value;

namespace {

/// The value of an expression over `input`, or why there is none.
std::string evaluated(const std::string& text, const Value& input,
                      workflow::Randomness* randomness = nullptr) {
    const auto expression = workflow::parseExpression(text);
    if (!expression)
        return "syntax: " + expression.error();
    const Value context = json("{\"Execution\": {\"Input\": {\"a\": [1, 2]}}}");
    const workflow::Variables variables(json("{\"v\": 5}").object());
    const auto value =
        workflow::evaluate(*expression, {input, context, variables, randomness, "S"}, "x.$");
    return value ? workflow::text(*value) : "failure: " + value.error().cause;
}

} // namespace

class IntrinsicFunctionTest : public QObject {
    Q_OBJECT

private slots:
    void computes_data() {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* call, const char* result) {
            QTest::newRow(call) << QString(call) << QString(result);
        };
        row("States.Array()", "[]");
        row("States.Array('a', 1, 2.5, true, null, $.text, $$.Execution.Input.a, $v)",
            "[\"a\",1,2.5,true,null,\"Hi\",[1,2],5]");
        row("States.ArrayPartition($.list, 2)", "[[1,2],[3]]");
        row("States.ArrayPartition($.list, 2.9)", "[[1,2],[3]]"); // AWS cuts fractions off
        row("States.ArrayContains($.list, 2)", "true");
        row("States.ArrayContains($.list, 2.0)", "false");
        row("States.ArrayContains($.objects, $.object)", "true");
        row("States.ArrayRange(1, 9, 2)", "[1,3,5,7,9]");
        row("States.ArrayRange(5, 1, -2)", "[5,3,1]");
        row("States.ArrayRange(1.6, 1.4, 1)", "[1]");
        row("States.ArrayRange(5, 1, 1)", "[]");
        row("States.ArrayGetItem($.list, 1)", "2");
        row("States.ArrayGetItem($.list, 1.9)", "2");
        row("States.ArrayGetItem($.empty, 3)", "null");
        row("States.ArrayLength($.list)", "3");
        // The order of a Java HashSet.
        row("States.ArrayUnique(States.Array(true, false, true))", "[false,true]");
        row("States.ArrayUnique(States.Array(3, 1, 2, 1))", "[1,2,3]");
        row("States.ArrayUnique(States.Array(null, null, 1))", "[null,1]");
        row("States.ArrayUnique(States.Array(States.Array(1, 2), States.Array(2, 1)))",
            "[[2,1],[1,2]]");
        row("States.Base64Encode('Data to encode')", "\"RGF0YSB0byBlbmNvZGU=\"");
        row("States.Base64Encode('')", "\"\"");
        row("States.Base64Decode('RGF0YSB0byBlbmNvZGU=')", "\"Data to encode\"");
        row("States.Base64Decode(' YWJj ZA')", "\"abcd\""); // AWS skips foreign characters
        row("States.Base64Decode('/w==')", "\"\xEF\xBF\xBD\"");
        row("States.Hash('input data', 'MD5')", "\"812f45842bc6d66ee14572ce20db8e86\"");
        row("States.Hash('input data', 'SHA-1')", "\"aaff4a450a104cd177d28d18d74485e8cae074b7\"");
        row("States.JsonMerge($.object, $.other, false)", "{\"a\":2,\"b\":{\"c\":3},\"d\":4}");
        row("States.StringToJson('{\"a\": [1]}')", "{\"a\":[1]}");
        row("States.StringToJson(' ')", "null");
        row("States.JsonToString($.object)", "\"{\\\"a\\\":1,\\\"b\\\":{\\\"c\\\":2}}\"");
        row("States.MathAdd(1.5, 1.51)", "4");
        row("States.MathAdd(-1.5, 0)", "-1");
        row("States.MathAdd(2147483646, 1)", "2147483647");
        row("States.MathRandom(-5, 5, 42)", "-5"); // java.util.Random
        row("States.StringSplit('a,,b;c', ',;')", "[\"a\",\"b\",\"c\"]");
        row("States.StringSplit('', ',')", "[]");
        row("States.Format('{} and {}', $.text, 1.50)", "\"Hi and 1.5\"");
        row("States.Format('\\{\\}: {}', null)", "\"{}: null\"");
        row("States.Format('it\\'s {}', true)", "\"it's true\"");
        row("States.Format('{}', $.object)", "\"{a=1, b={c=2}}\""); // Java's toString
        row("States.Format('{}', $.list)", "\"[1, 2, 3]\"");
        row("States.Format('{}', States.StringToJson('\"x\"'))", "\"\\\"x\\\"\"");
        row("States.Format($.template, 1)", "\"<1>\"");
    }
    void computes() {
        QFETCH(QString, call);
        QFETCH(QString, result);
        const Value input = json(R"json({"text": "Hi", "list": [1, 2, 3], "empty": [],
            "object": {"a": 1, "b": {"c": 2}}, "other": {"b": {"c": 3}, "d": 4, "a": 2},
            "objects": [{"b": {"c": 2}, "a": 1}], "template": "<{}>"})json");
        QCOMPARE(QString::fromStdString(evaluated(call.toStdString(), input)), result);
    }

    void failsAsAwsDoes_data() {
        QTest::addColumn<QString>("call");
        for (const char* call : {"States.ArrayPartition('x', 1)",
                                 "States.ArrayPartition($.list, 0)",
                                 "States.ArrayPartition($.list, 0.6)",
                                 "States.ArrayContains(1, 1)",
                                 "States.ArrayRange(1, 2, 0)",
                                 "States.ArrayRange(1, 1001, 1)",
                                 "States.ArrayRange('a', 2, 1)",
                                 "States.ArrayGetItem($.list, 3)",
                                 "States.ArrayGetItem($.list, -1)",
                                 "States.ArrayLength('x')",
                                 "States.ArrayUnique('x')",
                                 "States.Base64Encode(1)",
                                 "States.Base64Decode(1)",
                                 "States.Hash('x', 'SHA-257')",
                                 "States.Hash('x', 'md5')",
                                 "States.Hash('x', 1)",
                                 "States.JsonMerge($.list, $.list, false)",
                                 "States.JsonMerge($.o, $.o, true)",
                                 "States.StringToJson('{')",
                                 "States.StringToJson(1)",
                                 "States.MathAdd('1', 1)",
                                 "States.MathAdd(2147483647, 1)",
                                 "States.MathAdd(3000000000, 1)",
                                 "States.MathRandom(1, 1)",
                                 "States.MathRandom(1, 9, 'x')",
                                 "States.StringSplit(1, ',')",
                                 "States.StringSplit('a', 1)",
                                 "States.Format('{}')",
                                 "States.Format('{}', 1, 2)",
                                 "States.Format('{', 1)",
                                 "States.Format('}')",
                                 "States.Format($.list)"})
            QTest::newRow(call) << QString(call);
    }
    void failsAsAwsDoes() {
        QFETCH(QString, call);
        const std::string function = call.section('(', 0, 0).toStdString();
        QCOMPARE(evaluated(call.toStdString(), json("{\"list\": [1, 2, 3], \"o\": {}}")),
                 "failure: The function '" + call.toStdString() +
                     "' had the following error: Invalid arguments in " + function);
    }

    void missingPathsAreNamed() {
        QCOMPARE(evaluated("States.Array($.x)", json("{}")),
                 std::string("failure: The function 'States.Array($.x)' had the following error: "
                             "The JsonPath argument for the field '$.x' could not be found in the "
                             "input '{}'"));
        QCOMPARE(evaluated("$.x", json("{}")),
                 std::string("failure: The JSONPath '$.x' specified for the field 'x.$' could not "
                             "be found in the input '{}'"));
        QCOMPARE(evaluated("$unknown", json("{}")),
                 std::string("failure: Variable 'unknown' does not have a value"));
    }

    void refusesWhatIsNoCall_data() {
        QTest::addColumn<QString>("call");
        for (const char* call :
             {"States.Xyz(1)", "States.Array", "States.Array(", "States.Array(1",
              "States.Array(1,)", "States.Array(1) ", "States.Array('a)", "States.Format()",
              "States.UUID(1)", "States.MathAdd(1)", "States.MathAdd(1, 2, 3)",
              "States.Array(Foo(1))", "States.Array('a\\n')", "States.Array($.a[)",
              "States.Array(abc)", "Format('x')"})
            QTest::newRow(call) << QString(call);
        QString nested = "1";
        for (int i = 0; i < 11; ++i)
            nested = "States.Array(" + nested + ")";
        QTest::newRow("eleven nested calls") << nested;
    }
    void refusesWhatIsNoCall() {
        QFETCH(QString, call);
        QVERIFY(!workflow::parseExpression(call.toStdString()));
    }

    void identifiersAreOpaqueWithoutRandomness() {
        QCOMPARE(evaluated("States.UUID()", json("{}")),
                 std::string("\"<States.UUID #1 of 'S'>\""));
        workflow::Randomness randomness(1);
        const std::string uuid = evaluated("States.UUID()", json("{}"), &randomness);
        QCOMPARE(uuid.size(), std::size_t{38});
        QCOMPARE(uuid[15], '4');
        QVERIFY(uuid != evaluated("States.UUID()", json("{}"), &randomness));
        for (int i = 0; i < 100; ++i) {
            const Value drawn = json(evaluated("States.MathRandom(3, 6)", json("{}"), &randomness));
            QVERIFY(drawn.integer() >= 3 && drawn.integer() < 6);
        }
    }

    void opaqueArgumentsMakeOpaqueResults_data() {
        QTest::addColumn<QString>("call");
        QTest::addColumn<bool>("opaque");
        const auto row = [](const char* call, bool opaque) {
            QTest::newRow(call) << QString(call) << opaque;
        };
        row("States.Format('{}', States.UUID())", true);
        row("States.Hash(States.UUID(), 'MD5')", true);
        row("States.JsonToString(States.Array(States.UUID()))", true);
        row("States.MathAdd(States.MathRandom(1, 5), 1)", true);
        row("States.StringSplit(States.UUID(), '-')", true);
        row("States.ArrayContains(States.Array(States.UUID()), 'x')", true);
        row("States.ArrayUnique(States.Array(States.UUID()))", true);
        row("States.ArrayLength(States.Array(States.UUID()))", false);
        row("States.ArrayGetItem(States.Array(States.UUID(), 2), 1)", false);
    }
    void opaqueArgumentsMakeOpaqueResults() {
        QFETCH(QString, call);
        QFETCH(bool, opaque);
        const auto expression = workflow::parseExpression(call.toStdString());
        const workflow::Variables variables;
        const Value nothing;
        const auto value =
            workflow::evaluate(*expression, {nothing, nothing, variables, nullptr, "S"}, "");
        QCOMPARE(value->hasOpaque(), opaque);
    }

    void hashCodesAreThoseOfJava() {
        QCOMPARE(workflow::javaHashCode(Value("Hello")), 69609650);
        QCOMPARE(workflow::javaHashCode(Value("\xF0\x9F\x9A\x80")), 1773027); // a surrogate pair
        QCOMPARE(workflow::javaHashCode(Value(1.5)), 1073217536);
        QCOMPARE(workflow::javaHashCode(json("[1, 2]")), 994);
        QCOMPARE(workflow::javaHashCode(json("{\"a\": 1}")), 96);
        QCOMPARE(workflow::javaHashCode(json("5000000000")), 705032705);
    }
};

QTEST_APPLESS_MAIN(IntrinsicFunctionTest)
#include "intrinsic_function_test.moc"
