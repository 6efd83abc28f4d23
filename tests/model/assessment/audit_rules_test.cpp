#include "model/assessment/audit.h"
#include "model/cost/price_book.h"
#include "tests/support/marketplace.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace headroom;
using namespace headroom::assessment;
using nlohmann::json;

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

simulation::Metric metric(const std::string& id, double value, double half,
                          document::Unit unit = document::Unit::usdPerMonth) {
    return {.id = id,
            .unit = unit,
            .estimate = {value, value - half, value + half, nothing, nothing, 100}};
}

/// What was simulated: a cost of 100 now, 80 with "cheap", and a latency.
std::optional<simulation::Metric> simulated(const std::string& id,
                                            const std::vector<std::string>& optimizations) {
    const bool cheap = optimizations == std::vector<std::string>{"cheap"};
    if (!optimizations.empty() && !cheap)
        return std::nullopt;
    if (id == "application.cost")
        return cheap ? metric(id, 80, 3) : metric(id, 100, 4);
    if (id == "W.duration.mean")
        return metric(id, 45.2, 0.1, document::Unit::seconds);
    return std::nullopt;
}

json analysed() {
    return json::parse(R"({
      "functions": {"F": {"memoryMb": 512}, "G": {"memoryMb": 128}},
      "optimizations": {"cheap": {"selected": true}},
      "scenarios": {"better": {"optimizations": ["cheap"]}},
      "reported": {
        "now": {"text": "$100", "unit": "USD/month", "value": 100, "metric": "application.cost",
                "scenario": "current", "lines": [3, 3]},
        "then": {"text": "$50", "unit": "USD/month", "value": 50, "metric": "application.cost",
                 "scenario": "better", "lines": [4, 6]},
        "latency": {"text": "45,000 ms", "unit": "ms", "value": 45000, "metric": "W.duration.mean"},
        "range": {"text": "40-44 s", "unit": "s", "low": 40, "high": 44,
                  "metric": "W.duration.mean"},
        "memory": {"text": "512MB", "unit": "MB", "value": 512,
                   "pointer": "/functions/F/memoryMb", "scenario": "current"},
        "saving": {"text": "$20", "unit": "USD/month", "value": 20,
                   "rule": {"product": [-1, {"effect": "application.cost", "with": ["cheap"]}]}},
        "words": {"text": "better", "unit": "none", "value": 1}
      },
      "audit": {"A1": {"claim": "half price", "lines": "4", "verdict": "arithmetic",
                       "finding": "it is not", "show": "both", "reported": ["then"],
                       "computed": [{"name": "left", "unit": "ratio", "rule":
                         {"quotient": [{"metric": "application.cost", "scenario": "better"},
                                       {"metric": "application.cost"}]}}]}}
    })");
}

} // namespace

class AuditRulesTest : public QObject {
    Q_OBJECT

private:
    static std::optional<Computed> evaluated(const char* rule) {
        const json from = analysed();
        const cost::PriceTable prices(*cost::PriceBook::embedded(), "us-east-1");
        return evaluateRule(json::parse(rule),
                            {.simulated = simulated, .document = &from, .prices = &prices});
    }

private slots:
    void rules_data() {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        const auto row = [](const char* name, const char* rule, double value, double low,
                            double high) { QTest::newRow(name) << rule << value << low << high; };
        row("number", "2.5", 2.5, 2.5, 2.5);
        row("reported", R"({"reported": "now"})", 100, 100, 100);
        row("reported range", R"({"reported": "range"})", 42, 40, 44);
        row("metric", R"({"metric": "application.cost"})", 100, 96, 104);
        row("metric with", R"({"metric": "application.cost", "with": ["cheap"]})", 80, 77, 83);
        row("metric of a scenario", R"({"metric": "application.cost", "scenario": "better"})", 80,
            77, 83);
        row("effect", R"({"effect": "application.cost", "with": ["cheap"]})", -20, -25, -15);
        row("pointer", R"({"pointer": "/functions/F/memoryMb"})", 512, 512, 512);
        row("how many", R"({"pointer": "/functions"})", 2, 2, 2);
        row("price", R"({"price": "stepFunctions.standardTransitions"})", 25e-6, 25e-6, 25e-6);
        row("sum", R"({"sum": [1, 2, 3]})", 6, 6, 6);
        row("difference",
            R"({"difference": [{"metric": "application.cost"}, {"reported": "range"}]})", 58, 52,
            64);
        row("product turns bounds", R"({"product": [-1, {"metric": "application.cost"}]})", -100,
            -104, -96);
        row("quotient", R"({"quotient": [{"reported": "range"}, 2]})", 21, 20, 22);
    }

    void rules() {
        QFETCH(QString, rule);
        const auto result = evaluated(rule.toUtf8().constData());
        QVERIFY(result.has_value());
        QTEST(result->value, "value");
        QTEST(result->low, "low");
        QTEST(result->high, "high");
    }

    void whatCannotBeWorkedOutIsNothing_data() {
        QTest::addColumn<QString>("rule");
        for (const char* const rule :
             {R"({"reported": "unknown"})", R"({"reported": "words2"})", R"({"metric": "unknown"})",
              R"({"metric": "application.cost", "with": ["other"]})", R"({"pointer": "/nowhere"})",
              R"({"pointer": "no pointer"})", R"({"pointer": "/functions/~"})",
              R"({"price": "lambda.nothing"})", R"({"price": "nothing"})",
              R"({"quotient": [1, 0]})", R"({"quotient": [1]})", R"({"difference": [1, 2, 3]})",
              R"({"sum": []})", R"({"sum": [1, "x"]})", "{}", R"("text")", "null",
              R"({"sum": {"a": 1}})"})
            QTest::newRow(rule) << rule;
    }

    void whatCannotBeWorkedOutIsNothing() {
        QFETCH(QString, rule);
        QVERIFY(!evaluated(rule.toUtf8().constData()).has_value());
    }

    void nestingHasALimit() {
        json rule = 1;
        for (int depth = 0; depth < 1000; ++depth)
            rule = json{{"sum", json::array({rule})}};
        const json from = analysed();
        QVERIFY(!evaluateRule(rule, {.document = &from}).has_value());
    }

    void reportedFiguresAreJudged_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("method");
        QTest::addColumn<double>("computed");
        QTest::addColumn<double>("difference");
        QTest::addColumn<int>("agreement");
        const auto row = [](const char* id, AuditMethod method, double computed, double difference,
                            Agreement agreement) {
            QTest::newRow(id) << id << static_cast<int>(method) << computed << difference
                              << static_cast<int>(agreement);
        };
        row("now", AuditMethod::simulated, 100, 0, Agreement::agrees);
        row("then", AuditMethod::simulated, 80, 30, Agreement::disagrees);
        row("latency", AuditMethod::simulated, 45200, 200, Agreement::agrees); // within 2 %
        row("range", AuditMethod::simulated, 45.2, 1.2, Agreement::disagrees);
        row("memory", AuditMethod::configuration, 512, 0, Agreement::agrees);
        row("saving", AuditMethod::rule, 20, 0, Agreement::agrees);
    }

    void reportedFiguresAreJudged() {
        QFETCH(QString, id);
        const json from = analysed();
        const auto result = audit({.simulated = simulated, .document = &from});
        const auto found = std::ranges::find(result.figures, id.toStdString(), &AuditedFigure::id);
        QVERIFY(found != result.figures.end());
        QTEST(static_cast<int>(found->method), "method");
        QTEST(found->computed->value, "computed");
        QTEST(*found->difference, "difference");
        QTEST(static_cast<int>(found->agreement), "agreement");
    }

    void withoutAWayThereIsNoFigure() {
        const json from = analysed();
        const auto result = audit({.document = &from});
        for (const auto& figure : result.figures) {
            if (figure.id == "memory")
                continue; // the configuration alone tells
            QCOMPARE(figure.agreement, Agreement::notComputed);
            QCOMPARE(figure.method, AuditMethod::none);
        }
        QCOMPARE(result.figures.size(), std::size_t{7});
        QVERIFY(audit({}).figures.empty());
    }

    void aClaimKeepsItsVerdictAndShowsItsFigures() {
        const json from = analysed();
        const auto result = audit({.simulated = simulated, .document = &from});
        QCOMPARE(result.claims.size(), std::size_t{1});
        const auto& claim = result.claims.front();
        QCOMPARE(claim.verdict, std::string("arithmetic"));
        QCOMPARE(claim.reported, std::vector<std::string>{"then"});
        QCOMPARE(claim.figures.front().computed->value, 0.8);
    }

    void linesAreNamedAsPeopleDo() {
        const json from = analysed();
        const auto result = audit({.document = &from});
        const auto lines = [&](const std::string& id) {
            return std::ranges::find(result.figures, id, &AuditedFigure::id)->lines;
        };
        QCOMPARE(lines("now"), std::string("3"));
        QCOMPARE(lines("then"), std::string("4-6"));
    }

    void agreement_data() {
        QTest::addColumn<double>("reported");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("half");
        QTest::addColumn<double>("assumed");
        QTest::addColumn<int>("agreement");
        const auto row = [](const char* name, double reported, double value, double half,
                            double assumed, Agreement agreement) {
            QTest::newRow(name) << reported << value << half << assumed
                                << static_cast<int>(agreement);
        };
        row("inside the interval", 10, 12, 2, nothing, Agreement::agrees);
        row("rounded", 45, 45.4, 0, nothing, Agreement::agrees);
        row("beyond rounding", 2.5, 2.6, 0, nothing, Agreement::disagrees);
        row("rounding is no excuse", 1, 1.4, 0, nothing, Agreement::disagrees);
        row("two per cent", 1450, 1475, 0, nothing, Agreement::agrees);
        row("only if assumptions fail", 8, 10, 0.1, 2.5, Agreement::withinAssumptions);
        row("not even then", 8, 10, 0.1, 1, Agreement::disagrees);
        row("unknown", 8, nothing, 0, nothing, Agreement::notComputed);
    }

    void agreement() {
        QFETCH(double, reported);
        QFETCH(double, value);
        QFETCH(double, half);
        QFETCH(double, assumed);
        AuditedFigure figure;
        figure.value = reported;
        QTEST(static_cast<int>(judgeReported(
                  figure, {value, value - half, value + half, value - assumed, value + assumed})),
              "agreement");
    }

    /// The audit's own arithmetic, from what the report states and from list prices alone.
    void theSamplesClaims_data() {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<int>("index");
        QTest::addColumn<double>("expected");
        const auto row = [](const char* claim, int index, double expected) {
            QTest::newRow(qPrintable(QString("%1.%2").arg(claim).arg(index)))
                << claim << index << expected;
        };
        row("T1", 0, 0.376);
        row("T2", 0, 545);
        row("T2", 1, 530);
        row("T2", 2, 500);
        row("T3", 0, 0.300);
        row("T3", 1, 0.276);
        row("T3", 2, 0.138);
        row("T3", 3, -0.069);
        row("T4", 0, 1450);
        row("T4", 1, 545);
        row("T5", 0, 65);
        row("S2", 1, 0.0000135);
        row("S3", 0, 0.955);
        row("S3", 1, 0.840);
        row("S4", 0, 0.75);
        row("L6", 0, 0.375);
        row("L10", 0, 30.11);
        row("D3", 0, 0.67);
        row("D3", 1, 0.90);
        row("D4", 0, 196.4);
        row("D4", 1, 589.1);
        row("D4", 2, 87.6);
        row("D5", 0, 1.6e9);
        row("D6", 0, 32.85);
        row("E1", 0, 0.03);
        row("E1", 1, 50e6);
        row("E2", 2, 0.30);
        row("E3", 0, 0.16);
        row("R1", 0, 450);
        row("R2", 0, 75);
        row("R2", 1, -45);
        row("R3", 0, 250);
    }

    void theSamplesClaims() {
        QFETCH(QString, claim);
        QFETCH(int, index);
        QFETCH(double, expected);
        static const json sample = tests::marketplaceDocument();
        const cost::PriceTable prices(*cost::PriceBook::embedded(), "us-east-1");
        const auto result = audit({.document = &sample, .prices = &prices});
        const auto found =
            std::ranges::find(result.claims, claim.toStdString(), &AuditedStatement::id);
        QVERIFY(found != result.claims.end());
        const auto& figure = found->figures.at(static_cast<std::size_t>(index));
        QVERIFY2(figure.computed.has_value(), figure.name.c_str());
        const double difference = std::abs(figure.computed->value - expected);
        QVERIFY2(difference <= 0.01 * std::abs(expected),
                 qPrintable(QString::number(figure.computed->value, 'g', 10)));
    }

    /// Every rule of the sample names figures, metrics, prices and places that exist.
    void everyRuleOfTheSampleWorks() {
        const json sample = tests::marketplaceDocument();
        const cost::PriceTable prices(*cost::PriceBook::embedded(), "us-east-1");
        const auto any = [](const std::string& id, const std::vector<std::string>&) {
            return std::optional(metric(id, 2, 0));
        };
        const auto result = audit({.simulated = any, .document = &sample, .prices = &prices});
        QCOMPARE(result.claims.size(), std::size_t{55});
        for (const auto& claim : result.claims)
            for (const auto& figure : claim.figures)
                QVERIFY2(figure.computed.has_value(), (claim.id + ": " + figure.name).c_str());
        for (const auto& [id, entry] : sample["reported"].items())
            if (entry.contains("rule"))
                QVERIFY2(std::ranges::find(result.figures, id, &AuditedFigure::id)->computed,
                         id.c_str());
    }
};

QTEST_APPLESS_MAIN(AuditRulesTest)
#include "audit_rules_test.moc"
