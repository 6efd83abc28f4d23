#include "model/workflow/jsonata_expression.h"
#include "tests/model/workflow/json_literal.h"

#include <QTest>

using namespace headroom;
using tests::json;
using workflow::JsonataExpression;
using workflow::Value;

namespace {

struct Row {
    const char* expression;
    const char* expected; ///< JSON, a cause, or "" for undefined
};

constexpr const char* input = R"({"a": [1, 2, 3], "s": "Hello World", "d": {"k": 1, "l": 2},
    "one": [7], "e": [], "o": [{"n": "x", "p": 3, "t": ["u", "v"]},
    {"n": "y", "p": 1, "t": ["w"]}, {"n": "x", "p": 2}]})";

// What the reference implementation of JSONata (https://docs.jsonata.org) gives.
constexpr Row values[] = {
    {"1+2*3", "7"},
    {"$states.input.a", "[1, 2, 3]"},
    {"$states.input.a[0]", "1"},
    {"$states.input.a[-1]", "3"},
    {"$states.input.a[[0..1]]", "[1, 2]"},
    {"$states.input.a[$ > 1]", "[2, 3]"},
    {"$states.input.one", "[7]"},
    {"$states.input.one.($)", "7"},
    {"$states.input.o.n", "[\"x\", \"y\", \"x\"]"},
    {"$states.input.o[n='x'].p", "[3, 2]"},
    {"$states.input.o[n='y'].p", "1"},
    {"$states.input.o[n='y'].p[]", "[1]"},
    {"$states.input.o.t", "[\"u\", \"v\", \"w\"]"},
    {"$states.input.o.t[0]", "[\"u\", \"w\"]"},
    {"($states.input.o.t)[0]", "\"u\""},
    {"$states.input.o{n: p}", "{\"x\": [3, 2], \"y\": 1}"},
    {"$states.input.o{n: $sum(p)}", "{\"x\": 5, \"y\": 1}"},
    {"$states.input.o^(p).p", "[1, 2, 3]"},
    {"$states.input.o^(>p).p", "[3, 2, 1]"},
    {"$states.input.o.{\"name\": n}", "[{\"name\": \"x\"}, {\"name\": \"y\"}, {\"name\": \"x\"}]"},
    {"$states.input.d.*", "[1, 2]"},
    {"$sum($states.input.a)", "6"},
    {"$map($states.input.a, function($v,$i){$v*$i})", "[0, 2, 6]"},
    {"$filter($states.input.a, function($v){$v>1})", "[2, 3]"},
    {"$reduce($states.input.a, function($x,$y){$x+$y})", "6"},
    {"$states.input.a ~> $sum()", "6"},
    {"$states.input.a ~> $map(function($v){$v+1})", "[2, 3, 4]"},
    {"$uppercase($states.input.s)", "\"HELLO WORLD\""},
    {"$states.input.s.$length()", "11"},
    {"$substring($states.input.s, -5)", "\"World\""},
    {"$split($states.input.s, ' ')", "[\"Hello\", \"World\"]"},
    {"$join(['a','b'],'-')", "\"a-b\""},
    {"$merge([$states.input.d, {'m': 3}])", "{\"k\": 1, \"l\": 2, \"m\": 3}"},
    {"$keys($states.input.d)", "[\"k\", \"l\"]"},
    {"$lookup($states.input.d,'k')", "1"},
    {"$exists($states.input.zz)", "false"},
    {"$type($states.input.a)", "\"array\""},
    {"$string({'a': 1.5})", "\"{\\\"a\\\":1.5}\""},
    {"$number('12.5')", "12.5"},
    {"$round(2.5)", "2"},
    {"7 % 4", "3"},
    {"10/4", "2.5"},
    {"10/5", "2"},
    {"1 in [1,2]", "true"},
    {"'a' & 1 & true", "\"a1true\""},
    {"false or true and false", "false"},
    {"$states.input.zz ? 1 : 2", "2"},
    {"($x := 5; $y := $x * 2; $x + $y)", "15"},
    {"($f := function($n){ $n <= 1 ? 1 : $n * $f($n-1) }; $f(5))", "120"},
    {"[1..3].($*2)", "[2, 4, 6]"},
    {"$states.input.e", "[]"},
    {"$count($states.input.e)", "0"},
    {"$append([1],2)", "[1, 2]"},
    {"$sort([3,1,2])", "[1, 2, 3]"},
    {"$sort($states.input.o, function($l,$r){$l.p > $r.p}).p", "[1, 2, 3]"},
    {"$distinct([1,1,2])", "[1, 2]"},
    {"$zip([1,2],['a','b'])", "[[1, \"a\"], [2, \"b\"]]"},
    {"$boolean('')", "false"},
    {"$not(false)", "true"},
    {"$max([1,5,2])", "5"},
    {"$average([1,2])", "1.5"},
    {"$toMillis('1970-01-01T00:00:01Z')", "1000"},
    {"$fromMillis(0)", "\"1970-01-01T00:00:00.000Z\""},
    {"$contains('abc', /B/i)", "true"},
    {"$replace('aba','a','x')", "\"xbx\""},
    {"$each($states.input.d, function($v,$k){$k & $v})", "[\"k1\", \"l2\"]"},
    {"$sift($states.input.d, function($v){$v>1})", "{\"l\": 2}"},
    {"$spread($states.input.d)", "[{\"k\": 1}, {\"l\": 2}]"},
    {"$pad('x', 3) & '|'", "\"x  |\""},
    {"$trim('  a   b ')", "\"a b\""},
    {"$base64encode('hi')", "\"aGk=\""},
    {"$states.input.s = 'Hello World'", "true"},
    {"[[1,2],[3]]", "[[1, 2], [3]]"},
    {"[]", "[]"},
    {"{}", "{}"},
    {"null", "null"},
    {"-$states.input.a[0]", "-1"},
    {"$map([1,2], $string)", "[\"1\", \"2\"]"},
    {"($add := function($a,$b){$a+$b}; $inc := $add(?,1); $inc(2))", "3"},
    {"($t := $trim ~> $uppercase; $t(' a '))", "\"A\""},
    {"$hash('abc','MD5')", "\"900150983cd24fb0d6963f7d28e17f72\""},
    {"$formatBase(255,16)", "\"ff\""},
    {"\"é\" & \"\\u00e9\"", "\"\\u00e9\\u00e9\""},
    {"$states.input.o[0]", "{\"n\": \"x\", \"p\": 3, \"t\": [\"u\", \"v\"]}"},
    {"$states.input.o[p>1][0].n", "\"x\""},
    {"$count($states.input.o[p>1])", "2"},
    {"$states.input.**.k", "1"},
    {"$states.input.o.(n & p)", "[\"x3\", \"y1\", \"x2\"]"},
    {"$states.input.a.$", "[1, 2, 3]"},
    {"(function($x){$x+1})(2)", "3"},
    {"$states.input.zz", ""},
    {"[$states.input.zz]", "[]"},
    {"'\\n'", "\"\\n\""},
    {"$single([1,2], function($v){$v=2})", "2"},
    {"$reverse([1,2])", "[2, 1]"},
    {"$substringBefore('a-b','-')", "\"a\""},
    {"$substringAfter('a-b','-')", "\"b\""},
    {"$lowercase('AB')", "\"ab\""},
    {"$encodeUrlComponent('a b')", "\"a%20b\""},
    {"$base64decode('aGk=')", "\"hi\""},
    {"$partition([1,2,3],2)", "[[1, 2], [3]]"},
    {"$range(1,5,2)", "[1, 3, 5]"},
    {"$parse('[1]')", "[1]"},
    {"$abs(-2)", "2"},
    {"$floor(1.5)", "1"},
    {"$ceil(1.5)", "2"},
    {"$power(2,3)", "8"},
    {"$sqrt(9)", "3"},
    {"$min([2,1])", "1"},
    {"$now()", "\"1970-01-01T00:00:10.000Z\""},
    {"$millis()", "10000"},
    {"$theAnswer", "42"},
    {"$assert(true)", ""},
    {"$states.input.zz ?? 5", "5"},
    {"'' ?: 5", "5"},
    {"2 <= 2 and 'a' < 'b'", "true"},
    {"1 != 2", "true"},
    {"$random(1) < 1", "true"},
    {"$count($uuid())", "1"},
    {"$shuffle([1])", "[1]"},
    {"$contains('abc', /^b/)", "false"},
    {"$states.input.`s`", "\"Hello World\""},
    {"$states.input.'s'", "\"Hello World\""},
    {"$join($states.input.o.t, ',')", "\"u,v,w\""},
    {"{'k': 1, $states.input.zz: 2}", "{\"k\": 1}"},
    {"$substring('abc', 1, 1)", "\"b\""},
    {"$encodeUrl('a b/c')", "\"a%20b/c\""},
    {"$decodeUrlComponent('a%20b%2Fc')", "\"a b/c\""},
    {"$decodeUrl('a%20b%2Fc')", "\"a b%2Fc\""},
    {"$pad('x', -3, '#')", "\"##x\""},
    {"$distinct('a')", "\"a\""},
};

constexpr Row failures[] = {
    {"$map([1, 2], $nosuch)",
     "T0410: Argument 2 of function \"map\" does not match function signature"},
    {"1 + 'a'", "T2002: The right side of the \"+\" operator must evaluate to a number"},
    {"$error('boom')", "D3137: boom"},
    {"$f(1)", "T1006: Attempted to invoke a non-function"},
    {"'a' - 1", "T2001: The left side of the \"-\" operator must evaluate to a number"},
    {"1 < 'a'",
     "T2009: The values 1 and \"a\" either side of operator \"<\" must be of the same data type"},
    {"true < 1", "T2010: The expressions either side of operator \"<\" must evaluate to numeric or "
                 "string values"},
    {"-'a'", "D1002: Cannot negate a non-numeric value"},
    {"1.5..3", "T2003: The left side of the range operator (..) must evaluate to an integer"},
    {"{1: 2}", "T1003: Key in object structure must evaluate to a string"},
    {"$sum(['a'])", "T0412: Argument 1 of function \"sum\" must be an array of numbers"},
    {"$number('x')", "D3030: Unable to cast value to a number: \"x\""},
    {"$length(1)", "T0410: Argument 1 of function \"length\" does not match function signature"},
    {"$sqrt(-1)", "D3060: The sqrt function cannot be applied to a negative number: -1"},
    {"1/0", "D1001: Number out of range: inf"},
    {"[1] ~> 5",
     "T2006: The right side of the function application operator ~> must be a function"},
    {"$assert(false, 'no')", "D3141: no"},
    {"$reduce([1,2], function($x){$x})", "D3050: The second argument of reduce function must be a "
                                         "function with at least two arguments"},
    {"$states.input.o^(t).p",
     "T2008: The expressions within an order-by clause must evaluate to numeric or string values"},
    {"$hash('a','CRC')", "T0410: 'CRC' is not a hash algorithm"},
    {"$toMillis('x')", "D3110: The argument of the toMillis function must be an ISO 8601 formatted "
                       "timestamp. Given x"},
};

constexpr const char* refused[] = {
    "$reduce([1..2000], function($a, $x){[[$a]]}, 0)",
    "$reduce([1..100], function($a, $x){$a & $a}, 'x')",
    "$reduce([1..100], function($a, $x){$append($a, $a)}, [1..100])",
    "$replace($pad('', 90000, 'a'), 'a', $pad('', 90000, 'b'))",
    "$count($distinct([1..200000]))",
    "$sum($map([1..200000], function($x){$sum([1..2000])}))",
    "($i := 0; $g := function(){$g()}; $g())",
    "$split('a1b', /[0-9]/)",
    "$match('ab', /b/)",
    "$formatNumber(1.5, '0.00')",
    "$states.input.o.%",
    "|$states|{}|",
    "[1..5000000]",
    "$now('[Y]')",
    "$states.input.o@$x.n",
    "$pad('x', 10000000)",
};

tl::expected<std::optional<Value>, workflow::Problem> evaluated(const QString& expression) {
    const auto parsed = JsonataExpression::parse("{% " + expression.toStdString() + " %}");
    if (!parsed)
        qFatal("%s", parsed.error().c_str());
    const Value states = workflow::Object({{"input", json(input)}});
    const workflow::Variables variables(workflow::Object({{"theAnswer", Value(42)}}));
    workflow::Randomness randomness(1);
    return parsed->evaluate({states, variables, 10.0, &randomness});
}

} // namespace

class JsonataExpressionTest : public QObject {
    Q_OBJECT

private slots:
    void givesValues_data() { addRows(values); }
    void givesValues() {
        QFETCH(QString, expression);
        QFETCH(QString, expected);
        const auto value = evaluated(expression);
        QVERIFY2(value, value ? "" : value.error().cause.c_str());
        QCOMPARE(value->has_value(), !expected.isEmpty());
        if (*value)
            QCOMPARE(QString::fromStdString(workflow::text(**value)),
                     QString::fromStdString(workflow::text(json(expected.toStdString()))));
    }

    void failsAsJsonataDoes_data() { addRows(failures); }
    void failsAsJsonataDoes() {
        QFETCH(QString, expression);
        QFETCH(QString, expected);
        const auto value = evaluated(expression);
        QVERIFY(!value && value.error().kind == workflow::Problem::Kind::failure);
        QCOMPARE(QString::fromStdString(value.error().cause), expected);
    }

    void saysWhatIsNotEvaluated_data() {
        QTest::addColumn<QString>("expression");
        for (const char* expression : refused)
            QTest::newRow(expression) << QString(expression);
    }
    void saysWhatIsNotEvaluated() {
        QFETCH(QString, expression);
        const auto value = evaluated(expression);
        QVERIFY(!value && value.error().kind == workflow::Problem::Kind::unsupported);
        QVERIFY(value.error().cause.ends_with("in JSONata is not evaluated"));
    }

private:
    template <std::size_t count>
    static void addRows(const Row (&rows)[count]) {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<QString>("expected");
        for (const Row& row : rows)
            QTest::newRow(row.expression) << QString(row.expression) << QString(row.expected);
    }
};

QTEST_APPLESS_MAIN(JsonataExpressionTest)
#include "jsonata_expression_test.moc"
