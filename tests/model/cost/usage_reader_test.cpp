#include "model/cost/charges.h"
#include "model/cost/usage_reader.h"
#include "tests/model/cost/usage_cases.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <set>

using namespace headroom::cost;
using namespace headroom::tests;
using nlohmann::json;

namespace {

json caseOf(const char* service, const json& usage, const char* region = "us-east-1") {
    return {{"region", region}, {"service", service}, {"usage", usage}};
}

std::set<std::string> found(const PricingRequest& request) {
    std::set<std::string> result;
    for (const auto& diagnostic : request.diagnostics)
        result.insert(diagnostic.code + " " + diagnostic.pointer);
    return result;
}

} // namespace

class UsageReaderTest : public QObject {
    Q_OBJECT

private:
    PriceBook book_ = *PriceBook::embedded();

    /// What a case without mistakes costs.
    double usd(const json& document) const {
        const PricingRequest request = readPricingRequest(document);
        const PriceTable table(book_, request.region, request.overrides, request.missingPrices);
        const Totals result = totals(request.usage, table);
        return request.diagnostics.empty() && result.total.complete ? result.total.usd : unknown;
    }

private slots:
    void servicesByTheirKeys_data() {
        QTest::addColumn<const UsageCase*>("example");
        for (const UsageCase& example : pricedUsages())
            QTest::newRow(example.name) << &example;
    }

    void servicesByTheirKeys() {
        QFETCH(const UsageCase*, example);
        const double actual = usd(caseOf(example->service, json::parse(example->usage)));
        QVERIFY2(std::abs(actual - example->usd) < 1e-9,
                 qPrintable(QString::number(actual, 'g', 12)));
    }

    void otherRegionsHaveTheirOwnPrices() {
        const json api{{"restRequests", 400e6}, {"httpRequests", 301e6}};
        QVERIFY(std::abs(usd(caseOf("apiGateway", api, "eu-west-1")) -
                         (333 * 3.5 + 67 * 3.19 + 300 * 1.11 + 1)) < 1e-9);
        QVERIFY(std::abs(usd(caseOf("dataTransfer", {{"internetOutGb", 10241}}, "ap-southeast-2")) -
                         (10240 * 0.114 + 0.098)) < 1e-9);
    }

    void mistakesAreNamed_data() {
        QTest::addColumn<const UsageMistake*>("mistake");
        for (const UsageMistake& mistake : usageMistakes())
            QTest::newRow(mistake.name) << &mistake;
    }

    void mistakesAreNamed() {
        QFETCH(const UsageMistake*, mistake);
        const auto request =
            readPricingRequest(caseOf(mistake->service, json::parse(mistake->usage)));
        QCOMPARE(found(request), std::set<std::string>{mistake->finding});
        const bool isOnlyWarned =
            std::string_view(mistake->finding).starts_with("cost.unknown-key");
        QCOMPARE(request.unreadable.empty(), isOnlyWarned);
    }

    void incompleteCasesAreNamed() {
        QVERIFY(found(readPricingRequest(json{{"service", "sqs"}, {"usage", json::object()}}))
                    .contains("cost.no-region "));
        QVERIFY(found(readPricingRequest(
                          json{{"region", "us-east-1"}, {"service", "ec2"}, {"usage", {}}}))
                    .contains("cost.unknown-service /service"));
        QVERIFY(found(readPricingRequest(json{{"region", "us-east-1"}, {"service", "sqs"}}))
                    .contains("cost.no-usage "));
        QVERIFY(found(readPricingRequest(json::array())).contains("cost.not-an-object "));
        QVERIFY(found(readPricingRequest(json())).contains("cost.not-an-object "));
    }

    void textThatIsNoJsonIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"region\": \"us-east-1\", ");
        QTest::newRow("NaN") << QByteArray("{\"usage\": {\"tracesRecorded\": NaN}}");
        QTest::newRow("beyond a double") << QByteArray("{\"usage\": {\"tracesRecorded\": 1e999}}");
        QTest::newRow("nested without end") << QByteArray(1000000, '[');
        QTest::newRow("no UTF-8") << QByteArray("{\"region\": \"\xff\"}");
    }

    void textThatIsNoJsonIsRefused() {
        QFETCH(QByteArray, text);
        const auto request = readPricingRequest(text.toStdString(), "usage.json");
        QVERIFY(!request.has_value());
        QCOMPARE(request.error().front().code, std::string("cost.not-json"));
        QCOMPARE(request.error().front().location.file, std::string("usage.json"));
    }

    void bracketsInsideTextsAreNoNesting() {
        json document = caseOf("sqs", json::object());
        document["usage"]["\"" + std::string(500, '[')] = 1;
        const auto request = readPricingRequest(document.dump(), "");
        QVERIFY(request.has_value());
        QCOMPARE(request->diagnostics.size(), std::size_t{1});
    }

    void nullMeansUnknown() {
        const auto request =
            readPricingRequest(caseOf("cloudWatch", {{"logsIngestedGb", nullptr}}));
        QVERIFY(request.diagnostics.empty());
        const Totals result = totals(request.usage, PriceTable(book_, "us-east-1"));
        QVERIFY(!result.total.complete);
        QCOMPARE(result.total.usd, 0.0);
    }

    void aProfileIgnoresUnknownKeysButNotMistakes() {
        const auto request =
            readPricingRequest(json{{"schema", "cost-profile/1"},
                                    {"region", "us-east-1"},
                                    {"usage",
                                     {{"sqs", {{"standardRequests", 1e6}, {"remark", "chosen"}}},
                                      {"xray", {{"tracesRecorded", "many"}}},
                                      {"mainframe", {{"mips", 5}}}}}});
        QVERIFY(request.isProfile);
        QCOMPARE(found(request),
                 std::set<std::string>{"cost.not-a-quantity /usage/xray/tracesRecorded"});
        QCOMPARE(request.unreadable, std::vector{Service::xray});
        QVERIFY(request.usage.sqs.has_value());
        QVERIFY(!request.usage.xray.has_value());
    }

    void entitiesKeepTheirNames() {
        const auto request = readPricingRequest(caseOf(
            "dynamodb", {{"operations",
                          {{{"op", "read"}, {"itemBytes", 1}, {"count", 2}, {"table", "A"}},
                           {{"op", "read"}, {"itemBytes", 1}, {"count", 2}, {"table", "B"}},
                           {{"op", "read"}, {"itemBytes", 1}, {"count", 2}, {"table", "A"}}}}}));
        QCOMPARE(request.usage.dynamodb->tables.size(), std::size_t{3});
        QCOMPARE(request.usage.dynamodb->tables[1].name, std::string("A"));
        QCOMPARE(request.usage.dynamodb->tables[1].readRequestUnits, 2.0);
    }

    void manyMistakesDoNotFloodTheAnswer() {
        json functions = json::array();
        for (int i = 0; i < 5000; ++i)
            functions.push_back(i);
        const auto request = readPricingRequest(caseOf("lambda", {{"functions", functions}}));
        QCOMPARE(request.diagnostics.size(), std::size_t{100});
        QCOMPARE(request.unreadable, std::vector{Service::lambda});
    }

    void pricesCanBeEnteredBesideTheUsage() {
        json document = caseOf("dynamodb", {{"writeRequestUnits", 1e6}}, "ap-southeast-2");
        document["prices"] = {{"items", {{"dynamodb", {{"writeRequestUnits", {{"usd", 7e-7}}}}}}}};
        QVERIFY(std::abs(usd(document) - 0.7) < 1e-12);
        document.erase("prices");
        QVERIFY(std::isnan(usd(document)));
        document["regionFallback"] = true;
        QVERIFY(std::abs(usd(document) - 0.625) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(UsageReaderTest)
#include "usage_reader_test.moc"
