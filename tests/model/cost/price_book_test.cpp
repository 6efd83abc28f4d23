#include "model/cost/billing_units.h"
#include "model/cost/price_book.h"
#include "model/cost/price_table.h"
#include "resources/embedded.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <set>

using namespace headroom::cost;
using headroom::document::Diagnostics;
using nlohmann::json;

namespace {

json embeddedJson() {
    return json::parse(*headroom::resources::find("prices/aws.json"));
}

/// The errors' codes and pointers after a change to the embedded price book.
std::set<std::string> errorsAfter(const std::string& pointer, const json& value) {
    json book = embeddedJson();
    book[json::json_pointer(pointer)] = value;
    const auto parsed = PriceBook::parse(book.dump());
    std::set<std::string> errors;
    if (!parsed)
        for (const auto& diagnostic : parsed.error())
            errors.insert(diagnostic.code + " " + diagnostic.pointer);
    return errors;
}

const std::string x86 = "/services/lambda/items/durationX86";
const std::string x86Virginia = x86 + "/regions/us-east-1";

} // namespace

class PriceBookTest : public QObject {
    Q_OBJECT

private:
    PriceBook book_ = *PriceBook::embedded();

private slots:
    void everyItemHasAVerifiedPriceOrIsKnownToHaveNone() {
        const std::set<ChargeItem> withoutPrice{ChargeItem::dynamodbWriteRequestUnitsIa,
                                                ChargeItem::dynamodbReadRequestUnitsIa,
                                                ChargeItem::dynamodbDaxOther};
        for (const ChargeItemInfo& item : allChargeItems()) {
            const ItemPrice* price = book_.find(item.item, "us-east-1");
            QCOMPARE(price == nullptr, withoutPrice.contains(item.item));
            if (price == nullptr)
                continue;
            QVERIFY(!price->sources.empty());
            QVERIFY(!price->asOf.empty());
            QVERIFY(price->confidence != Confidence::none);
            for (const std::string& source : price->sources)
                QVERIFY2(book_.sourceTitle(source) != source, source.c_str());
        }
    }

    void keysLeadBackToTheirItems() {
        for (const ChargeItemInfo& item : allChargeItems()) {
            QCOMPARE(chargeItemOfKey(item.service, item.key), std::optional(item.item));
            QCOMPARE(serviceOfKey(key(item.service)), std::optional(item.service));
        }
        QVERIFY(!serviceOfKey("ec2"));
        QVERIFY(!chargeItemOfKey(Service::sqs, "durationX86"));
    }

    void pricesAreNeverTakenFromAnotherRegion() {
        QCOMPARE(book_.find(ChargeItem::dynamodbWriteRequestUnits, "eu-west-1")->tiers,
                 (std::vector<PriceTier>{{unbounded, 0.000000705}}));
        QVERIFY(book_.find(ChargeItem::dynamodbWriteRequestUnits, "ap-southeast-2") == nullptr);
        QVERIFY(book_.find(ChargeItem::eventBridgeCustomEvents, "eu-west-1") == nullptr);
        QVERIFY(book_.find(ChargeItem::lambdaRequests, "mars-north-1") == nullptr);
    }

    void tiersAndProvenanceAreKept() {
        const ItemPrice* price = book_.find(ChargeItem::lambdaDurationX86, "us-east-1");
        QCOMPARE(price->tiers,
                 (std::vector<PriceTier>{
                     {6e9, 0.0000166667}, {15e9, 0.000015}, {unbounded, 0.0000133334}}));
        QCOMPARE(price->asOf, std::string("2026-09-19"));
        QCOMPARE(price->sources.front(), std::string("pricelist-lambda-use1"));
        QVERIFY(price->confidence == Confidence::high);
        QVERIFY(book_.find(ChargeItem::dynamodbDaxLarge, "us-east-1")->confidence ==
                Confidence::low);
    }

    /// The constants of billing_units.h are the book's rules.
    void billingUnitsFollowTheRules() {
        const json services = embeddedJson()["services"];
        const auto rule = [&](const char* service, const char* name) {
            return services[service]["rules"][name].get<double>();
        };
        QCOMPARE(lambdaDurationStepMs, rule("lambda", "durationRoundUpMs"));
        QCOMPARE(provisionedStepSeconds, rule("lambda", "provisionedRoundUpSeconds"));
        QCOMPARE(includedEphemeralStorageMb, rule("lambda", "ephemeralIncludedMb"));
        QCOMPARE(minimumSnapStartCacheSeconds, rule("lambda", "snapStartCacheMinimumSeconds"));
        QCOMPARE(megabytesPerGigabyte, rule("lambda", "gbIsMb"));
        QCOMPARE(expressDurationStepMs, rule("stepFunctions", "expressDurationRoundUpMs"));
        QCOMPARE(expressMemoryStepMb, rule("stepFunctions", "expressMemoryChunkMb"));
        QCOMPARE(expressBaseMemoryMb, rule("stepFunctions", "expressBaseMemoryMb"));
        QCOMPARE(readUnitBytes, rule("dynamodb", "readUnitBytes"));
        QCOMPARE(writeUnitBytes, rule("dynamodb", "writeUnitBytes"));
        QCOMPARE(indexEntryOverheadBytes, rule("dynamodb", "perItemStorageOverheadBytes"));
        QCOMPARE(messageChunkKb, rule("eventBridge", "eventChunkKb"));
        QCOMPARE(messageChunkKb, rule("sqs", "chunkKb"));
        QCOMPARE(messageChunkKb, rule("sns", "chunkKb"));
        QCOMPARE(schemaDiscoveryChunkKb, rule("eventBridge", "schemaDiscoveryChunkKb"));
        QCOMPARE(httpApiChunkKb, rule("apiGateway", "httpChunkKb"));
        QCOMPARE(websocketChunkKb, rule("apiGateway", "websocketChunkKb"));
        QCOMPARE(hoursPerMonth, embeddedJson()["hoursPerMonth"].get<double>());
    }

    void everyFreeAllowanceOfTheBookIsKnown() {
        std::size_t inBook = 0;
        const json services = embeddedJson()["services"];
        for (const json& service : services)
            if (service.contains("freeTier"))
                for (const json& value : service["freeTier"])
                    inBook += value.is_number() ? 1U : 0U;
        QCOMPARE(inBook, freeAllowanceCount);
        for (const double allowance : book_.freeAllowances())
            QVERIFY(allowance > 0);
    }

    void malformedBooksAreRefused_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        const QString tiers = QString::fromStdString(x86Virginia + "/tiers");
        QTest::newRow("another schema") << "/schema"
                                        << "\"aws-prices/2\""
                                        << "cost.not-a-price-book /schema";
        QTest::newRow("unknown service") << "/services/ec2"
                                         << "{}"
                                         << "cost.unknown-service /services/ec2";
        QTest::newRow("unknown item") << "/services/sqs/items/letters"
                                      << "{}"
                                      << "cost.unknown-item /services/sqs/items/letters";
        QTest::newRow("another unit") << QString::fromStdString(x86 + "/unit") << "\"second\""
                                      << QString::fromStdString("cost.other-unit " + x86 + "/unit");
        QTest::newRow("negative price") << tiers + "/0/usd"
                                        << "-1"
                                        << "cost.not-a-price " + tiers + "/0/usd";
        QTest::newRow("price as text") << tiers + "/0/usd"
                                       << "\"1\""
                                       << "cost.not-a-price " + tiers + "/0/usd";
        QTest::newRow("descending tiers") << tiers + "/1/upTo"
                                          << "5"
                                          << "cost.tiers-out-of-order " + tiers + "/1/upTo";
        QTest::newRow("bounded tiers") << tiers + "/2/upTo"
                                       << "2e10"
                                       << "cost.tiers-end " + tiers;
        QTest::newRow("no tiers") << tiers << "[]"
                                  << "cost.tiers-end " + tiers;
        QTest::newRow("tiers as text") << tiers << "\"cheap\""
                                       << "cost.not-a-list " + tiers;
        QTest::newRow("unknown confidence")
            << QString::fromStdString(x86Virginia + "/confidence") << "\"certain\""
            << QString::fromStdString("cost.not-a-choice " + x86Virginia + "/confidence");
    }

    void malformedBooksAreRefused() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, error);
        const auto errors = errorsAfter(pointer.toStdString(), json::parse(value.toStdString()));
        QVERIFY2(errors.contains(error.toStdString()),
                 errors.empty() ? "accepted" : errors.begin()->c_str());
    }

    void textThatIsNoJsonNamesThePlace() {
        const auto parsed = PriceBook::parse("{\"schema\": \"aws-prices/1\",\n  oops}");
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().front().code, std::string("cost.not-json"));
        QCOMPARE(parsed.error().front().location.line, 2);
        QCOMPARE(parsed.error().front().location.column, 3);
        QVERIFY(!PriceBook::parse(""));
        QVERIFY(!PriceBook::parse("[]"));
        QVERIFY(!PriceBook::parse(std::string(100000, '[')));
    }

    void aStandInIsMarked() {
        const PriceTable strict(book_, "ap-southeast-2");
        QVERIFY(strict.find(ChargeItem::dynamodbStorage) == nullptr);
        const PriceTable lenient(book_, "ap-southeast-2", {}, MissingPrices::standIn);
        const auto& standIn = lenient.find(ChargeItem::dynamodbStorage);
        QVERIFY(standIn->standIn);
        QCOMPARE(standIn->region, std::string("us-east-1"));
        QVERIFY(!lenient.find(ChargeItem::lambdaRequests)->standIn);
        QCOMPARE(lenient.find(ChargeItem::lambdaRequests)->region, std::string("ap-southeast-2"));
    }

    void aSavingsPlanReplacesTheRatesItCovers() {
        const PriceTable table(book_, "us-east-1", {.computeSavingsPlan = true, .prices = {}});
        const auto& duration = table.find(ChargeItem::lambdaDurationX86);
        QCOMPARE(duration->tiers, (std::vector<PriceTier>{{unbounded, 0.0000147}}));
        QVERIFY(duration->overridden);
        QCOMPARE(duration->asOf, std::string("2026-09-25"));
        QVERIFY(!table.find(ChargeItem::lambdaRequests)->overridden);
        QVERIFY(!table.find(ChargeItem::lambdaProvisionedArm)->overridden);
        QVERIFY(table.diagnostics().empty());
    }

    void aSavingsPlanIsNotGuessedElsewhere() {
        const PriceTable table(book_, "eu-west-1", {.computeSavingsPlan = true, .prices = {}});
        QVERIFY(!table.find(ChargeItem::lambdaDurationX86)->overridden);
        QCOMPARE(table.diagnostics().front().code, std::string("cost.no-savings-plan-rate"));
    }

    void enteredPricesReplaceEverything() {
        Diagnostics diagnostics;
        const PriceOverrides overrides = readPriceOverrides(
            {{"computeSavingsPlan", true},
             {"items",
              {{"lambda",
                {{"durationX86", {{"usd", 1e-5}, {"source", "agreement"}, {"asOf", "2026-07"}}}}},
               {"dynamodb", {{"daxOther", {{"usd", 0.5}}}}}}}},
            "/prices", diagnostics);
        QVERIFY(diagnostics.empty());
        const PriceTable table(book_, "us-east-1", overrides);
        const auto& duration = table.find(ChargeItem::lambdaDurationX86);
        QCOMPARE(duration->tiers, (std::vector<PriceTier>{{unbounded, 1e-5}}));
        QVERIFY(duration->overridden);
        QCOMPARE(duration->sources, std::vector<std::string>{"agreement"});
        QCOMPARE(table.find(ChargeItem::dynamodbDaxOther)->region, std::string("us-east-1"));
    }

    void wrongOverridesAreNamed() {
        Diagnostics diagnostics;
        const PriceOverrides overrides = readPriceOverrides(
            {{"computeSavingPlan", true},
             {"items",
              {{"lambda", {{"duration", {{"usd", 1}}}, {"requests", {{"usd", "free"}}}}}}}},
            "/prices", diagnostics);
        QVERIFY(overrides.prices.empty());
        std::set<std::string> found;
        for (const auto& diagnostic : diagnostics)
            found.insert(diagnostic.code + " " + diagnostic.pointer);
        QCOMPARE(found,
                 (std::set<std::string>{"cost.unknown-key /prices/computeSavingPlan",
                                        "cost.unknown-item /prices/items/lambda/duration",
                                        "cost.not-a-price /prices/items/lambda/requests/usd"}));
    }
};

QTEST_APPLESS_MAIN(PriceBookTest)
#include "price_book_test.moc"
