#include "tests/app/cli/run_cli.h"
#include "tests/support/conformance.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace headroom::tests;
using nlohmann::json;

namespace {

QByteArray caseOf(const char* region, const char* service, const json& usage, const char* id = "") {
    const json line{{"id", id}, {"region", region}, {"service", service}, {"usage", usage}};
    return QByteArray::fromStdString(line.dump());
}

} // namespace

/// The verbs price and batch price as a user calls them.
class PriceVerbTest : public QObject {
    Q_OBJECT

private slots:
    void aProfileIsPricedByService() {
        const auto file = sourceFolder() / "tests/model/cost/fixtures/sample_profile.json";
        const CliRun run = runCli({"price", QString::fromStdString(file.string()), "--json"});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.errors, QByteArray());
        const json result = json::parse(run.output.toStdString());
        const json expected = json::parse(readFile(file))["computed_usd"];
        for (const auto& [service, usd] : result["byService"].items())
            QVERIFY(std::abs(usd.get<double>() - expected[service].get<double>()) < 0.005);
        QCOMPARE(result["byService"].size() + 1, expected.size());
        QVERIFY(std::abs(result["usd"].get<double>() - expected["total"].get<double>()) < 0.005);
    }

    void theTableNamesQuantityPriceAndSource() {
        const CliRun run =
            runCli({"price", "-"}, caseOf("us-east-1", "sqs", {{"fifoRequests", 2000000}}));
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.contains("SQS: 1.00 USD"));
        QVERIFY(run.output.contains("2000000 64 KB chunk x 5e-07 USD (pricelist-use1-2026-10, "
                                    "2026-10-08, high confidence)"));
        QVERIFY(run.output.contains("Total for a month in us-east-1: 1.00 USD"));
    }

    void whatIsUnknownIsNotZero() {
        const CliRun run =
            runCli({"price", "-"}, caseOf("mars-north-1", "sqs", {{"fifoRequests", 1}}));
        QCOMPARE(run.status, 0);
        QVERIFY(run.output.contains("SQS: unknown"));
        QVERIFY(!run.output.contains("0.00"));
        QVERIFY(run.errors.contains("no verified price in mars-north-1"));
    }

    void mistakesEndWithStatusOne() {
        const CliRun wrong =
            runCli({"price", "-", "--json"}, caseOf("us-east-1", "sqs", {{"fifoRequests", -1}}));
        QCOMPARE(wrong.status, 1);
        QVERIFY(wrong.errors.contains("/usage/fifoRequests"));
        QVERIFY(json::parse(wrong.output.toStdString())["usd"].is_null());
        QCOMPARE(runCli({"price", "-"}, "{\"region\"").status, 1);
        QCOMPARE(runCli({"price", "/no/such/file.json"}).status, 3);
        QCOMPARE(runCli({"price"}).status, 2);
    }

    void aBatchGoesOnAfterAMistake() {
        const CliRun run = runCli({"batch", "price"},
                                  caseOf("us-east-1", "ec2", json::object(), "a") + "\n" +
                                      caseOf("us-east-1", "sqs", {{"fifoRequests", 1e6}}, "b"));
        QCOMPARE(run.status, 0);
        const auto lines = run.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const json first = json::parse(lines[0].toStdString());
        QVERIFY(first.contains("error") && first["id"] == "a" && !first.contains("usd"));
        const json second = json::parse(lines[1].toStdString());
        QCOMPARE(second["usd"].get<double>(), 0.5);
        QCOMPARE(second["lines"][0]["unit"].get<std::string>(), std::string("64 KB chunk"));
    }
};

QTEST_GUILESS_MAIN(PriceVerbTest)
#include "price_verb_test.moc"
