#include "model/workflow/choice_rule.h"
#include "tests/model/workflow/json_literal.h"

#include <QTest>

using namespace headroom;
using tests::json;
using workflow::ChoiceRule;
using workflow::Value;

namespace {

tl::expected<bool, workflow::Problem> compared(const std::string& field, const Value& operand,
                                               const Value& variable) {
    ChoiceRule rule;
    rule.variable = *workflow::parseJsonPath("$.v");
    rule.comparison = *workflow::comparisonNamed(field);
    rule.operand = operand;
    const Value input(workflow::Object({{"v", variable}}));
    const Value context;
    const workflow::Variables variables;
    return workflow::matches(rule, {input, context, variables, nullptr, "S"});
}

} // namespace

class ChoiceRuleTest : public QObject {
    Q_OBJECT

private slots:
    void compares_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("operand");
        QTest::addColumn<bool>("matching");
        const auto row = [](const char* field, const char* variable, const char* operand,
                            bool matching) {
            QTest::addRow("%s %s %s", variable, field, operand)
                << QString(field) << QString(variable) << QString(operand) << matching;
        };
        row("StringEquals", R"("a")", R"("a")", true);
        row("StringEquals", "1", R"("1")", false);
        row("StringLessThan", R"("A")", R"("AB")", true);
        row("StringGreaterThan", R"("b")", R"("a")", true);
        row("StringGreaterThanEquals", R"("a")", R"("a")", true);
        row("StringLessThanEquals", R"("b")", R"("a")", false);
        row("StringLessThan", "\"\xF0\x90\x80\x80\"", "\"\xEE\x80\x80\"", true); // by UTF-16 unit
        row("NumericEquals", "1", "1.0", true);
        row("NumericEquals", R"("1")", "1", false);
        row("NumericLessThan", "1", "1.5", true);
        row("NumericGreaterThan", "2", "2", false);
        row("NumericGreaterThanEquals", "2", "2", true);
        row("NumericLessThanEquals", "3", "2", false);
        row("BooleanEquals", "true", "true", true);
        row("BooleanEquals", "1", "true", false);
        row("TimestampEquals", R"("2012-10-09T19:00:55Z")", R"("2012-10-09T20:00:55+01:00")", true);
        row("TimestampLessThan", R"("2012-10-09T19:00:55Z")", R"("2012-10-09T19:00:55.5Z")", true);
        row("TimestampGreaterThan", R"("2012-10-09")", R"("2011-10-09T19:00:55Z")", false);
        row("StringMatches", R"("log-2024.txt")", R"("log-*.txt")", true);
        row("StringMatches", R"("log.txt")", R"("log-*.txt")", false);
        row("StringMatches", R"("a*c")", R"("a\\*c")", true);
        row("StringMatches", R"("abc")", R"("a\\*c")", false);
        row("StringMatches", R"("a\\b")", R"("a\\\\b")", true);
        row("StringMatches", R"("aXbXc")", R"("*X*c")", true);
        row("StringMatches", R"("")", R"("*")", true);
        row("IsNull", "null", "true", true);
        row("IsNull", "1", "false", true);
        row("IsNumeric", "1.5", "true", true);
        row("IsNumeric", R"("1")", "true", false);
        row("IsString", R"("")", "true", true);
        row("IsBoolean", "false", "true", true);
        row("IsTimestamp", R"("2012-10-09T19:00:55Z")", "true", true);
        row("IsTimestamp", R"("2012-10-09")", "true", false);
        row("IsPresent", "null", "true", true);
        row("IsPresent", "1", "false", false);
    }
    void compares() {
        QFETCH(QString, field);
        QFETCH(QString, variable);
        QFETCH(QString, operand);
        QFETCH(bool, matching);
        const auto result = compared(field.toStdString(), json(operand.toStdString()),
                                     json(variable.toStdString()));
        QVERIFY(result.has_value());
        QCOMPARE(*result, matching);
    }

    void aMissingVariableFailsUnlessPresenceIsAsked() {
        ChoiceRule rule;
        rule.variable = *workflow::parseJsonPath("$.missing");
        rule.comparison = *workflow::comparisonNamed("IsString");
        rule.operand = true;
        const Value input = json("{}");
        const workflow::Variables variables;
        const workflow::DataScope scope{input, input, variables, nullptr, "S"};
        const auto failed = workflow::matches(rule, scope);
        QCOMPARE(failed.error().error, std::string("States.Runtime"));
        QCOMPARE(failed.error().cause,
                 std::string("Invalid path '$.missing': The choice state's condition path "
                             "references an invalid value."));
        rule.comparison = *workflow::comparisonNamed("IsPresent");
        QCOMPARE(*workflow::matches(rule, scope), false);
        rule.operand = false;
        QCOMPARE(*workflow::matches(rule, scope), true);
    }

    void opaqueValuesDecideOnlyByTheirType() {
        using workflow::Opaque;
        using workflow::OpaqueType;
        const Value text(Opaque{OpaqueType::string, "id"});
        const Value unknown(Opaque{OpaqueType::unknown, "x"});
        QCOMPARE(*compared("IsString", true, text), true);
        QCOMPARE(*compared("IsNumeric", true, text), false);
        QCOMPARE(*compared("IsPresent", true, unknown), true);
        for (const char* field : {"IsTimestamp", "StringEquals", "StringMatches"})
            QCOMPARE(compared(field, field[0] == 'I' ? Value(true) : Value("x"), text).error().kind,
                     workflow::Problem::Kind::opaque);
        QVERIFY(!compared("IsNull", true, unknown));
    }

    void onlyNamesOfTheLanguageAreComparisons() {
        for (const char* name : {"StringEqual", "NumericEqualsPath", "BooleanLessThan", "Is", ""})
            QVERIFY(!workflow::comparisonNamed(name));
    }
};

QTEST_APPLESS_MAIN(ChoiceRuleTest)
#include "choice_rule_test.moc"
