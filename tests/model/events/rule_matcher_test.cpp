#include "model/events/event_fields.h"
#include "model/events/pattern_reader.h"
#include "model/events/reference_match.h"
#include "model/events/rule_matcher.h"
#include "tests/model/events/quotes.h"
#include "tests/model/events/random_cases.h"

#include <QTest>

#include <string>
#include <vector>

using namespace headroom;
using namespace headroom::events;

namespace {

std::vector<Pattern> readAll(const std::vector<std::string>& texts) {
    std::vector<Pattern> patterns;
    patterns.reserve(texts.size());
    for (const std::string& text : texts)
        patterns.push_back(readPattern(tests::json(text)).pattern.value());
    return patterns;
}

std::vector<RuleId> matched(RuleMatcher& matcher, const std::string& event) {
    const auto rules = matcher.match(tests::json(event)).value();
    return {rules.begin(), rules.end()};
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i)
        result += text;
    return result;
}

} // namespace

class RuleMatcherTest : public QObject {
    Q_OBJECT

private slots:
    void findsEveryRuleOnce() {
        const auto patterns = readAll({
            "{'source':['shop']}",
            "{'source':['bank']}",
            "{'source':[{'prefix':'sh'},{'suffix':'op'}]}",
            "{'$or':[{'source':['shop']},{'amount':[{'numeric':['>',10]}]}]}",
            "{'source':[{'anything-but':'bank'}],'amount':[{'numeric':['<',100]}]}",
            "{'missing':[{'exists':false}]}",
            "{'source':['shop'],'amount':[43]}",
        });
        const CompiledRules rules(patterns);
        QCOMPARE(rules.ruleCount(), std::size_t{7});
        RuleMatcher matcher(rules);
        QCOMPARE(matched(matcher, "{'source':'shop','amount':42}"),
                 (std::vector<RuleId>{0, 2, 3, 4, 5}));
        QCOMPARE(matched(matcher, "{'source':'bank'}"), (std::vector<RuleId>{1, 5}));
        QCOMPARE(matched(matcher, "{'missing':1}"), std::vector<RuleId>{});
        QCOMPARE(matched(matcher, "{}"), std::vector<RuleId>{5});
    }

    void noRulesMatchNothing() {
        const CompiledRules rules({});
        RuleMatcher matcher(rules);
        QVERIFY(matched(matcher, "{'a':1}").empty());
    }

    void nothingStaysFromAnEventBefore() {
        const auto patterns = readAll({"{'a':['x'],'b':['y']}", "{'a':[{'exists':false}]}"});
        const CompiledRules rules(patterns);
        RuleMatcher matcher(rules);
        QCOMPARE(matched(matcher, "{'a':'x'}"), std::vector<RuleId>{});
        QCOMPARE(matched(matcher, "{'b':'y'}"), std::vector<RuleId>{1});
        QVERIFY(!matcher.match("{\"a\":\"x\",\"b\":\"y\"").has_value());
        QCOMPARE(matched(matcher, "{'b':'y'}"), std::vector<RuleId>{1});
        QCOMPARE(matched(matcher, "{'a':'\\u0078','b':'\\u0079'}"), std::vector<RuleId>{0});
    }

    void malformedEventsAreErrors() {
        const auto patterns = readAll({"{'a':['x']}"});
        const CompiledRules rules(patterns);
        RuleMatcher matcher(rules);
        for (const char* event : {"", "[]", "1", "{", "{'a':'x'} x", "{'b':[1,]}", "{'b':01}",
                                  "{'b':'\\x'}", "{'b':tru}"}) {
            const auto answer = matcher.match(tests::json(event));
            QVERIFY2(!answer.has_value(), event);
            QVERIFY(!answer.error().message.empty());
        }
        const std::string deep = "{\"b\":" + std::string(100'000, '[');
        QVERIFY(!matcher.match(deep).has_value());
    }

    /// Any two elements of the arrays agree, so choice after choice would take 50^8 steps.
    void manyParallelArraysEndQuickly() {
        const std::string pattern = "{'a':{'x':[1]},'b':{'x':[1]},'c':{'x':[1]},'d':{'x':[1]},"
                                    "'e':{'x':[1]},'f':{'x':[1]},'g':{'x':[1]},'h':{'x':[1],"
                                    "'y':[2]}}";
        const auto patterns = readAll({pattern});
        const CompiledRules rules(patterns);
        RuleMatcher matcher(rules);
        const std::string elements = "[" + repeated("{'x':1},", 50) + "{'y':2}]";
        std::string event = "{";
        for (const char* name : {"a", "b", "c", "d", "e", "f", "g", "h"})
            event += std::string(event.size() > 1 ? "," : "") + "'" + name + "':" + elements;
        QCOMPARE(matched(matcher, event + "}"), std::vector<RuleId>{});
    }

    /// Equal keys make several arrays of one path, whose elements combine freely.
    void hopelessCombinationsAreGivenUp() {
        const auto patterns = readAll({"{'a':{'b':[1],'c':[1],'d':[1],'e':[1],'f':[2]}}"});
        const CompiledRules rules(patterns);
        RuleMatcher matcher(rules);
        std::string event = "{";
        for (const char* name : {"b", "c", "d", "e"})
            event += std::string("'a':[") + repeated(std::string("{'") + name + "':1,'f':3},", 60) +
                     "{'f':2}],";
        QCOMPARE(matched(matcher, event + "'a':{'f':2}}"), std::vector<RuleId>{0});
        const auto answer = matcher.match(tests::json(event + "'z':0}"));
        QVERIFY(!answer.has_value());
        QVERIFY(!answer.error().message.empty());
    }

    void agreesWithTheReference() {
        tests::RandomCases cases(20250301);
        std::size_t matching = 0;
        std::size_t comparisons = 0;
        for (int round = 0; round < 150; ++round) {
            std::vector<Pattern> patterns;
            std::vector<std::string> texts;
            while (patterns.size() < 40) {
                texts.push_back(cases.pattern());
                auto reading = readPattern(texts.back());
                if (reading.pattern)
                    patterns.push_back(std::move(*reading.pattern));
                else
                    texts.pop_back();
            }
            const CompiledRules together(patterns);
            RuleMatcher matcher(together);
            for (int i = 0; i < 40; ++i) {
                const std::string event = cases.event();
                const auto fields = EventFields::read(event);
                QVERIFY2(fields.has_value(), event.c_str());
                const auto found = matcher.match(event);
                QVERIFY2(found.has_value(), event.c_str());
                for (RuleId rule = 0; rule < patterns.size(); ++rule) {
                    const bool expected = events::matches(patterns[rule], *fields).value();
                    matching += expected ? 1 : 0;
                    ++comparisons;
                    QVERIFY2(std::ranges::binary_search(*found, rule) == expected,
                             (texts[rule] + " ~ " + event).c_str());
                }
            }
        }
        // Both answers must occur often enough to mean something.
        QVERIFY(matching > 5'000);
        QVERIFY(matching < comparisons / 2);
    }
};

QTEST_APPLESS_MAIN(RuleMatcherTest)
#include "rule_matcher_test.moc"
