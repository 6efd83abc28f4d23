#include "model/workflow/regular_expression.h"

#include <QTest>

using headroom::workflow::RegularExpression;

class RegularExpressionTest : public QObject {
    Q_OBJECT

private slots:
    void matchesWholeTexts_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matching");
        const auto row = [](const char* pattern, const char* text, bool matching) {
            QTest::addRow("%s on %s", pattern, text)
                << QString(pattern) << QString(text) << matching;
        };
        row("abc", "abc", true);
        row("abc", "xabc", false);
        row(".*b.*", "abc", true);
        row("\\d{2,3}", "12", true);
        row("\\d{2,3}", "1", false);
        row("[\\w-]+", "a_b-c", true);
        row("[^\\d]+", "a1", false);
        row("\\s\\S", " x", true);
        row("(?:ab|cd)+?", "abcd", true);
        row("a\\.b", "a.b", true);
        row("a\\.b", "axb", false);
        row("a|bc", "bc", true);
        row("(a+)+", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", false);
    }
    void matchesWholeTexts() {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, matching);
        const auto compiled = RegularExpression::compile(pattern.toStdString(), false);
        QVERIFY(compiled.has_value());
        QCOMPARE(compiled->matches(text.toStdString()), matching);
    }

    void caseCanBeIgnored() {
        QVERIFY(RegularExpression::compile("abc", true)->matches("ABC"));
        QVERIFY(!RegularExpression::compile("abc", false)->matches("ABC"));
    }

    void refusesWhatItDoesNotUnderstand_data() {
        QTest::addColumn<QString>("pattern");
        for (const char* pattern :
             {"(?=a)", "(?<name>a)", "\\1", "\\bword", "[a", "(a", "a{1000}", "a{2", "[\\D]", "\\"})
            QTest::newRow(pattern) << QString(pattern);
        QTest::newRow("too long") << QString(300, 'a');
    }
    void refusesWhatItDoesNotUnderstand() {
        QFETCH(QString, pattern);
        QVERIFY(!RegularExpression::compile(pattern.toStdString(), false));
    }
};

QTEST_APPLESS_MAIN(RegularExpressionTest)
#include "regular_expression_test.moc"
