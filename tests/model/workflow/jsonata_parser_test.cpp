#include "model/workflow/jsonata_expression.h"

#include <QTest>

using headroom::workflow::JsonataExpression;

class JsonataParserTest : public QObject {
    Q_OBJECT

private slots:
    void accepts_data() {
        QTest::addColumn<QString>("expression");
        for (const char* expression : {"1+2",
                                       "$states.input.a.b[0]",
                                       "$round($random() * 10)",
                                       "'a' & \"b\" & `c d`",
                                       "a.b.*",
                                       "**.x",
                                       "orders[price > 10 and (qty in [1..3] or x)]",
                                       "-5 + -a",
                                       "($x := 1; $x + 2)",
                                       "a ? b : c",
                                       "a ? b",
                                       "{'k': v, 'l': [1, 2, 3..5]}",
                                       "[1..900000] ~> $count()",
                                       "$map(a, function($v, $i) { $v * $i })",
                                       "$sort(a, function($l, $r) { $l > $r })",
                                       "a^(>price, <name)",
                                       "a@$x.b",
                                       "a#$i[$i<3]",
                                       "$f(?, 2)",
                                       "| a | {'b': 1} |",
                                       "| a | {'b': 1}, ['c'] |",
                                       "/ab+c/i",
                                       "$match(s, /a\\/b/)",
                                       "a /* comment */ + b",
                                       "a[]",
                                       "%.a",
                                       "not_a_keyword and or",
                                       "function($x)<n:n>{ $x }",
                                       "$a ?: 'b'",
                                       "$merge([$states.input, {'x': 1e-3}])"})
            QTest::newRow(expression) << QString(expression);
    }
    void accepts() {
        QFETCH(QString, expression);
        const auto parsed = JsonataExpression::parse("{% " + expression.toStdString() + " %}");
        QVERIFY2(parsed, parsed ? "" : parsed.error().c_str());
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"{% 10 %",
                                 "10 %}",
                                 "{%}",
                                 "{% %}",
                                 "{% 10 + * 2 %}",
                                 "{% (1 %}",
                                 "{% [1, 2 %}",
                                 "{% 'a %}",
                                 "{% a b %}",
                                 "{% {'a' 1} %}",
                                 "{% $f(1,,2) %}",
                                 "{% a ? : %}",
                                 "{% $.store.book[?(@.price < 10)].title %}",
                                 "{% a := %}",
                                 "{% /* a %}",
                                 "{% 1 ! 2 %}",
                                 "{% function(x) { x } %}",
                                 "{% a@b %}",
                                 "{% ] %}",
                                 "{% $x := 1; $x %}"})
            QTest::newRow(text) << QString(text);
        QTest::newRow("deep") << QString("{% ") + QString(1000, '(') + "1" + QString(1000, ')') +
                                     " %}";
    }
    void refuses() {
        QFETCH(QString, text);
        QVERIFY(!JsonataExpression::parse(text.toStdString()));
    }
};

QTEST_APPLESS_MAIN(JsonataParserTest)
#include "jsonata_parser_test.moc"
