#include "model/events/pattern_check.h"
#include "tests/model/events/quotes.h"

#include <QTest>

using namespace headroom;
using namespace headroom::events;

class PatternCheckTest : public QObject {
    Q_OBJECT

    const std::vector<std::string> samples_{
        tests::json("{'detail-type':'Payment Succeeded','detail':{'amount':1500}}"),
        tests::json("{'detail-type':'Payment Succeeded','detail':{'amount':20}}"),
        tests::json("{'detail-type':'Payment Failed','detail':{'amount':20}}"),
        tests::json("{'detail-type':"),
    };

private slots:
    void tellsWhichSamplesMatch() {
        const auto check = checkPattern(tests::json("{'detail':{'amount':[20]}}"), samples_);
        QVERIFY(check.valid);
        QVERIFY(check.diagnostics.empty());
        QVERIFY(
            (check.samples == std::vector{SampleVerdict::doesNotMatch, SampleVerdict::matches,
                                          SampleVerdict::matches, SampleVerdict::invalidEvent}));
    }

    void tellsWhyAPatternIsInvalid() {
        const auto check = checkPattern("{\n  \"detail\": {\"amount\": 20}}", samples_);
        QVERIFY(!check.valid);
        QVERIFY(check.samples.empty());
        QCOMPARE(check.diagnostics.size(), std::size_t{1});
        QCOMPARE(check.diagnostics.front().location.line, 2);
        QCOMPARE(check.diagnostics.front().location.column, 24);
        QCOMPARE(check.diagnostics.front().pointer, std::string("/detail/amount"));
    }

    void tellsWhatANarrowedPatternLoses() {
        const auto change = comparePatterns(
            tests::json("{'detail-type':['Payment Succeeded']}"),
            tests::json("{'detail':{'amount':[{'numeric':['>',1000]}]}}"), samples_);
        QCOMPARE(change.noLongerMatching, std::vector<std::size_t>{1});
        QVERIFY(change.newlyMatching.empty());
    }

    void tellsWhatAWidenedPatternGains() {
        const auto change =
            comparePatterns(tests::json("{'detail-type':['Payment Succeeded']}"),
                            tests::json("{'detail-type':[{'prefix':'Payment'}]}"), samples_);
        QVERIFY(change.noLongerMatching.empty());
        QCOMPARE(change.newlyMatching, std::vector<std::size_t>{2});
    }

    void saysNothingWhereAPatternIsInvalid() {
        const auto change =
            comparePatterns(tests::json("{'a':[1]}"), tests::json("{'a':[}"), samples_);
        QVERIFY(change.noLongerMatching.empty() && change.newlyMatching.empty());
    }
};

QTEST_APPLESS_MAIN(PatternCheckTest)
#include "pattern_check_test.moc"
