#include "model/events/event_fields.h"
#include "model/events/pattern_reader.h"
#include "model/events/reference_match.h"
#include "model/events/rule_matcher.h"
#include "tests/support/conformance.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <vector>

using namespace headroom;
using namespace headroom::events;

namespace {

struct Case {
    std::string id;
    std::string pattern;
    std::string event;
    std::string verdict;
};

std::vector<Case> readCases(const std::filesystem::path& file) {
    std::vector<Case> cases;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        const auto json = nlohmann::json::parse(line);
        cases.push_back({json.at("id"), json.at("pattern"), json.at("event"), json.at("verdict")});
    }
    return cases;
}

std::string word(bool matching) {
    return matching ? "match" : "no-match";
}

std::string byReference(const Pattern& pattern, const Case& one) {
    const auto event = EventFields::read(one.event);
    if (!event)
        return "invalid event";
    const auto matching = matches(pattern, *event);
    return matching ? word(*matching) : "given up";
}

} // namespace

/// Verdicts recorded from AWS's own matcher, against the reference semantics and the compiled
/// matcher.
class EventPatternsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const auto folder = tests::conformanceFolder();
        if (!folder || !exists(*folder / "event_patterns" / "cases.jsonl"))
            QSKIP(tests::conformanceMissing);
        cases_ = readCases(*folder / "event_patterns" / "cases.jsonl");
        QVERIFY(cases_.size() >= 3000);
        for (const Case& one : cases_)
            readings_.push_back(readPattern(one.pattern));
    }

    void validityAgrees() {
        for (std::size_t i = 0; i < cases_.size(); ++i)
            QVERIFY2(readings_[i].pattern.has_value() == (cases_[i].verdict != "invalid-pattern"),
                     cases_[i].id.c_str());
    }

    void invalidPatternsSayWhere() {
        for (const PatternReading& reading : readings_) {
            if (reading.pattern)
                continue;
            QVERIFY(document::hasErrors(reading.diagnostics));
            QVERIFY(reading.diagnostics.front().location.line > 0);
            QVERIFY(!reading.diagnostics.front().message.empty());
        }
    }

    void referenceAgrees() {
        for (std::size_t i = 0; i < cases_.size(); ++i)
            if (readings_[i].pattern)
                QVERIFY2(byReference(*readings_[i].pattern, cases_[i]) == cases_[i].verdict,
                         cases_[i].id.c_str());
    }

    void compiledAloneAgrees() {
        for (std::size_t i = 0; i < cases_.size(); ++i) {
            if (!readings_[i].pattern)
                continue;
            const CompiledRules rules({&*readings_[i].pattern, 1});
            RuleMatcher matcher(rules);
            const auto matched = matcher.match(cases_[i].event);
            QVERIFY2(matched.has_value(), cases_[i].id.c_str());
            QVERIFY2(word(!matched->empty()) == cases_[i].verdict, cases_[i].id.c_str());
        }
    }

    void compiledTogetherAgrees() {
        std::vector<Pattern> patterns;
        std::vector<std::size_t> caseOfRule;
        for (std::size_t i = 0; i < cases_.size(); ++i) {
            if (!readings_[i].pattern)
                continue;
            patterns.push_back(*readings_[i].pattern);
            caseOfRule.push_back(i);
        }
        const CompiledRules rules(patterns);
        RuleMatcher matcher(rules);
        for (RuleId rule = 0; rule < patterns.size(); ++rule) {
            const Case& one = cases_[caseOfRule[rule]];
            const auto matched = matcher.match(one.event);
            QVERIFY2(matched.has_value(), one.id.c_str());
            QVERIFY2(word(std::ranges::binary_search(*matched, rule)) == one.verdict,
                     one.id.c_str());
            // And what the event does to a stretch of other rules.
            const auto event = EventFields::read(one.event);
            for (RuleId other = rule % 50; other < patterns.size(); other += 50) {
                const auto matching = matches(patterns[other], *event);
                QVERIFY2(matching.has_value(), one.id.c_str());
                QVERIFY2(std::ranges::binary_search(*matched, other) == *matching, one.id.c_str());
            }
        }
    }

private:
    std::vector<Case> cases_;
    std::vector<PatternReading> readings_;
};

QTEST_APPLESS_MAIN(EventPatternsTest)
#include "event_patterns_test.moc"
