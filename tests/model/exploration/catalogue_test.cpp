#include "model/exploration/catalogue.h"
#include "resources/embedded.h"
#include "tests/model/exploration/changing.h"
#include "tests/model/exploration/sample_document.h"
#include "tests/support/conformance.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <set>
#include <string>

using namespace headroom;
using namespace headroom::tests;
using nlohmann::json;

namespace {

const char* const bus = "/buses/MarketplaceEventBus";

json about(const char* kind, const char* key, const char* id, json more) {
    more["kind"] = kind;
    more[key] = id;
    return more;
}

json function(const char* kind, json more) {
    return about(kind, "function", "BookingProcessorFunction", std::move(more));
}

json table(const char* kind, json more) {
    return about(kind, "table", "BookingTable", std::move(more));
}

json onBus(const char* kind, json more) {
    return about(kind, "bus", "MarketplaceEventBus", std::move(more));
}

/// The sample with one value set.
json with(const char* pointer, json value) {
    json document = sampleDocument();
    document[json::json_pointer(pointer)] = std::move(value);
    return document;
}

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

private slots:
    void everyKindIsInTheSchemaAndInTheDocumentation() {
        const json schema = json::parse(*resources::find("schema/headroom.schema.json"));
        std::set<std::string> stated;
        for (const json& kind : schema["definitions"]["change"]["properties"]["kind"]["enum"])
            stated.insert(kind.get<std::string>());
        std::set<std::string> known;
        for (const auto& kind : exploration::catalogue()) {
            QVERIFY(!kind.title.empty());
            known.insert(std::string(kind.id));
        }
        QVERIFY(known == stated);
        const std::string text = readFile(sourceFolder() / "model/system/README.md");
        for (const std::string& kind : known)
            QVERIFY2(text.find("`" + kind + "`") != std::string::npos, kind.c_str());
    }

    void everyKindBearsAnything_data() {
        QTest::addColumn<QByteArray>("kind");
        for (const auto& kind : exploration::catalogue())
            QTest::newRow(kind.id.data()) << QByteArray(kind.id.data());
    }

    void everyKindBearsAnything() {
        QFETCH(QByteArray, kind);
        const json documents[]{
            json::object(),
            json(),
            json::parse(R"({"functions": [], "workflows": 3})"),
            json::parse(R"({"functions": {"X": {}}, "workflows": {"X": {}, "Y": 3},
                                               "tables": {"X": {"globalSecondaryIndexes": 3}},
                                               "buses": {"X": {"rules": {"X": {"targets": {"X": 3}}}}},
                                               "behaviour": {"X": {"actions": {"X": {"calls": [3, {}]}}}}})"),
            json::parse(R"({"workflows": {"X": {"definition": {"StartAt": 3, "States": {
                                               "X": {"Type": "Wait", "Next": "X"}, "Y": 3}}}}})"),
            sampleDocument()};
        for (const json& value :
             {json("X"), json(3), json(), json::object(), json::array(), json(true)}) {
            json specification{{"kind", kind.toStdString()}};
            for (const char* const key : {"function",
                                          "memoryMb",
                                          "timeoutSeconds",
                                          "architecture",
                                          "runtime",
                                          "provisionedConcurrency",
                                          "reservedConcurrency",
                                          "snapStart",
                                          "workflow",
                                          "type",
                                          "state",
                                          "seconds",
                                          "intervalSeconds",
                                          "maximumAttempts",
                                          "backoffRate",
                                          "states",
                                          "name",
                                          "table",
                                          "indexes",
                                          "sort",
                                          "operation",
                                          "accessPattern",
                                          "consistent",
                                          "nodeType",
                                          "nodes",
                                          "billingMode",
                                          "bus",
                                          "rule",
                                          "pattern",
                                          "target",
                                          "value",
                                          "queue",
                                          "region",
                                          "retentionDays",
                                          "logGroup",
                                          "logBytesFactor",
                                          "alarm",
                                          "newRule"})
                specification[key] = value;
            for (const json& document : documents) {
                (void)exploration::generate(document, specification);
                (void)exploration::generate(document, {{"kind", kind.toStdString()}});
            }
        }
    }

    void whatIsNoChangeIsRefused() {
        QVERIFY(changed(sampleDocument(), json(3)).reasons.find("\"kind\" is missing") !=
                std::string::npos);
        QVERIFY(changed(sampleDocument(), {{"kind", "magic"}})
                    .reasons.find("no change of the kind \"magic\"") != std::string::npos);
    }

    void effects_data() {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const json& change, const std::string& pointer, const json& value) {
            QTest::newRow(change.dump().c_str())
                << QByteArray::fromStdString(change.dump()) << QByteArray::fromStdString(pointer)
                << QByteArray::fromStdString(value.dump());
        };
        const std::string booking = "/functions/BookingProcessorFunction";
        row(function("memory", {{"memoryMb", 768}}), booking + "/memoryMb", 768);
        row(function("timeout", {{"timeoutSeconds", 30}}), booking + "/timeoutSeconds", 30);
        row(function("architecture", {{"architecture", "arm64"}}), booking + "/architecture",
            "arm64");
        row(function("runtime", {{"runtime", "nodejs20.x"}}), booking + "/runtime", "nodejs20.x");
        row(function("provisionedConcurrency", {{"provisionedConcurrency", 1}}),
            booking + "/provisionedConcurrency", 1);
        row(function("reservedConcurrency", {{"reservedConcurrency", 500}}),
            booking + "/reservedConcurrency", 500);
        row(function("reservedConcurrency", {{"reservedConcurrency", nullptr}}),
            booking + "/reservedConcurrency", nullptr);
        row(function("snapStart", {{"snapStart", false}}), booking + "/snapStart", false);
        row(function("logLevel", {{"logBytesFactor", 0.5}}),
            "/behaviour/BookingProcessorFunction/actions/confirm/logBytes", 4000);

        const json index{{"partition", "providerId"}, {"sort", "startDateTime"}};
        json projected = index;
        projected["projection"] = "ALL";
        row(table("globalSecondaryIndexes", {{"indexes", {{"byProvider", index}}}}),
            "/tables/BookingTable/globalSecondaryIndexes", {{"byProvider", projected}});
        row(table("sortKey", {{"sort", "startDateTime"}}), "/tables/BookingTable/keySchema",
            {{"partition", "id"}, {"sort", "startDateTime"}});
        row(table("dax", {{"cluster", "c"}, {"nodeType", "dax.t3.small"}, {"nodes", 3}}),
            "/tables/BookingTable/dax",
            {{"cluster", "c"}, {"nodeType", "dax.t3.small"}, {"nodes", 3}});
        row(table("capacityMode", {{"billingMode", "PROVISIONED"},
                                   {"readCapacityUnits", 5},
                                   {"writeCapacityUnits", 6}}),
            "/tables/BookingTable/writeCapacityUnits", 6);

        row(onBus("rulePattern", {{"rule", "BookingEventsRule"}, {"pattern", {{"source", {"a"}}}}}),
            std::string(bus) + "/rules/BookingEventsRule/pattern", {{"source", {"a"}}});
        row(onBus("removeRuleTarget",
                  {{"rule", "ConfirmationsRule"}, {"target", "NotificationHandler"}}),
            std::string(bus) + "/rules/ConfirmationsRule/targets/NotificationHandler", "nothing");
        const json rule{{"pattern", {{"source", {"a"}}}},
                        {"targets", {{"T", {{"queue", "AnalyticsQueue"}}}}}};
        row(onBus("addRule", {{"rule", "New"}, {"value", rule}}), std::string(bus) + "/rules/New",
            rule);
        row(onBus("archive", {{"retentionDays", 30}}), std::string(bus) + "/archive",
            {{"retentionDays", 30}});
        row(onBus("crossRegion", {{"region", "us-west-2"}}),
            std::string(bus) + "/rules/CrossRegion-us-west-2/crossRegion", "us-west-2");
        const json target{{"rule", "BookingEventsRule"}, {"target", "NotificationHandler"}};
        json change = target;
        change["queue"] = "NewQueue";
        row(onBus("deadLetterQueue", change), "/queues/NewQueue",
            {{"name", "NewQueue"}, {"fifo", false}, {"visibilityTimeoutSeconds", 30}});
        row(onBus("deadLetterQueue", change),
            std::string(bus) +
                "/rules/BookingEventsRule/targets/NotificationHandler/deadLetterQueue",
            "NewQueue");
        row(function("deadLetterQueue", {{"queue", "AnalyticsQueue"}}), booking + "/asynchronous",
            {{"deadLetterQueue", "AnalyticsQueue"}});
        change = target;
        change["maximumRetryAttempts"] = 3;
        row(onBus("retryPolicy", change),
            std::string(bus) + "/rules/BookingEventsRule/targets/NotificationHandler/retryPolicy",
            {{"maximumRetryAttempts", 3}});

        row({{"kind", "logRetention"}, {"retentionDays", 14}}, "/logs/retentionDays", 14);
        const json alarm{{"namespace", "AWS/Lambda"},
                         {"metric", "Duration"},
                         {"statistic", "Average"},
                         {"threshold", 2000},
                         {"comparison", "GreaterThanThreshold"},
                         {"periodSeconds", 300},
                         {"evaluationPeriods", 2}};
        row({{"kind", "alarm"}, {"alarm", "A"}, {"value", alarm}}, "/alarms/A", alarm);
    }

    void effects() {
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, pointer);
        QFETCH(QByteArray, value);
        const json specification = json::parse(change.begin(), change.end());
        const auto made = changed(sampleDocument(), specification);
        QCOMPARE(made.reasons, std::string());
        QCOMPARE(at(made.document, pointer.toStdString()).dump(),
                 json::parse(value.begin(), value.end()).dump());
        // Made once, it is made: the same change then finds nothing to do, or can no longer be
        // made.
        const std::string kind = specification["kind"];
        if (kind == "logLevel" || kind == "removeRuleTarget")
            return;
        const auto again = exploration::generate(made.document, specification);
        QVERIFY(again.has_value());
        QVERIFY(again->operations.empty());
        QVERIFY(!again->notes.empty());
    }

    void refusals_data() {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const json& document, const json& change, const char* reason) {
            QTest::newRow(change.dump().c_str())
                << QByteArray::fromStdString(document.dump())
                << QByteArray::fromStdString(change.dump()) << QByteArray(reason);
        };
        const json sample = sampleDocument();
        const char* const runtime = "/functions/BookingProcessorFunction/runtime";
        row(sample, function("memory", {{"memoryMb", 64}}), "a number from 128 to 10240");
        row(sample, function("memory", {{"memoryMb", 200.5}}), "whole number");
        row(sample, function("memory", {{"memoryMb", 128}}), "uses up to 212 MB");
        row(sample, about("memory", "function", "Nobody", {{"memoryMb", 512}}), "no \"Nobody\"");
        row(sample, function("timeout", {{"timeoutSeconds", 901}}), "from 1 to 900");
        row(sample, function("architecture", {{"architecture", "mips"}}), "one of x86_64, arm64");
        row(with(runtime, "go1.x"), function("architecture", {{"architecture", "arm64"}}),
            "on x86_64 only");
        row(sample, function("runtime", {{"runtime", "python3.12"}}), "does not run on python3.12");
        row(sample, function("runtime", {{"runtime", "nodejs16.x"}}),
            "nodejs16.x is older than nodejs18.x");
        row(with("/functions/BookingProcessorFunction/packageType", "Image"),
            function("runtime", {{"runtime", "nodejs20.x"}}), "brings its own runtime");
        row(sample, function("provisionedConcurrency", {{"provisionedConcurrency", 901}}),
            "The account allows 900");
        row(with("/functions/BookingProcessorFunction/reservedConcurrency", 5),
            function("provisionedConcurrency", {{"provisionedConcurrency", 6}}),
            "reserved concurrency of 5 is less");
        row(with("/functions/BookingProcessorFunction/snapStart", true),
            function("provisionedConcurrency", {{"provisionedConcurrency", 6}}), "SnapStart is on");
        row(with("/functions/StripeConnectFunction/reservedConcurrency", 600),
            function("reservedConcurrency", {{"reservedConcurrency", 301}}),
            "The account allows 300");
        row(with("/functions/BookingProcessorFunction/provisionedConcurrency", 5),
            function("reservedConcurrency", {{"reservedConcurrency", 4}}),
            "provisioned concurrency of 5 is more");
        row(sample, function("snapStart", {{"snapStart", true}}), "not nodejs18.x");
        row(with(runtime, "python3.9"), function("snapStart", {{"snapStart", true}}),
            "not python3.9");

        const json index{{"partition", "p"}};
        row(sample, table("globalSecondaryIndexes", {{"indexes", {{"a", {{"sort", "s"}}}}}}),
            "needs a \"partition\"");
        row(sample, table("globalSecondaryIndexes", {{"indexes", json::object()}}),
            "object that is not empty");
        row(with("/tables/BookingTable/globalSecondaryIndexes/a", {{"partition", "q"}}),
            table("globalSecondaryIndexes", {{"indexes", {{"a", index}}}}),
            "another index \"a\" already");
        json many = json::object();
        for (int i = 0; i < 21; ++i)
            many["i" + std::to_string(i)] = index;
        row(sample, table("globalSecondaryIndexes", {{"indexes", many}}), "20 are allowed");
        row(with("/tables/BookingTable/keySchema/sort", "x"), table("sortKey", {{"sort", "y"}}),
            "already has the sort key \"x\"");
        row(sample, table("capacityMode", {{"billingMode", "PROVISIONED"}}),
            "\"readCapacityUnits\" is missing");
        row(sample, table("dax", {{"nodeType", "cache.t3"}, {"nodes", 1}}), "begins with \"dax.\"");

        row(sample,
            onBus("rulePattern", {{"rule", "BookingEventsRule"}, {"pattern", {{"source", "a"}}}}),
            "change.parameter");
        row(sample, onBus("rulePattern", {{"rule", "No"}, {"pattern", {{"source", {"a"}}}}}),
            "no \"No\"");
        row(sample, onBus("removeRuleTarget", {{"rule", "BookingEventsRule"}, {"target", "No"}}),
            "no \"No\"");
        row(sample, onBus("addRule", {{"rule", "New"}, {"value", {{"name", "x"}}}}),
            "either a \"pattern\" or a \"schedule\"");
        row(sample,
            onBus("addRule",
                  {{"rule", "BookingEventsRule"}, {"value", {{"schedule", "rate(1 day)"}}}}),
            "another rule \"BookingEventsRule\"");
        row(sample,
            onBus("addRule",
                  {{"rule", "N"},
                   {"value", {{"schedule", "rate(1 day)"}, {"targets", {{"T", json::object()}}}}}}),
            "names nothing to deliver to");
        row(with("/queues/AnalyticsQueue/fifo", true),
            function("deadLetterQueue", {{"queue", "AnalyticsQueue"}}), "is FIFO");
        row(sample,
            onBus("retryPolicy",
                  {{"rule", "BookingEventsRule"}, {"target", "NotificationHandler"}}),
            "needs \"maximumRetryAttempts\" or");
        row(sample, onBus("crossRegion", {{"region", "us-east-1"}}), "runs in us-east-1 already");
        row(sample, {{"kind", "logRetention"}, {"retentionDays", 20}}, "not 20");
        row(sample, {{"kind", "alarm"}, {"alarm", "A"}, {"value", {{"metric", "m"}}}},
            "An alarm needs \"threshold\"");
        row(sample, {{"kind", "multiAz"}}, "already span several availability zones");
    }

    void refusals() {
        QFETCH(QByteArray, document);
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, reason);
        const auto made = changed(json::parse(document.begin(), document.end()),
                                  json::parse(change.begin(), change.end()));
        QVERIFY2(made.reasons.find(reason.toStdString()) != std::string::npos,
                 made.reasons.c_str());
    }

    void anIndexTurnsScansIntoQueries() {
        const auto made =
            changed(sampleDocument(), table("globalSecondaryIndexes",
                                            {{"indexes",
                                              {{"byProvider", {{"partition", "providerId"}}},
                                               {"byColour", {{"partition", "colour"}}}}}}));
        QVERIFY2(made.notes.find("becomes a Query of the index \"byProvider\"") !=
                     std::string::npos,
                 made.notes.c_str());
        QVERIFY(made.notes.find("uses the index \"byColour\"") != std::string::npos);
    }

    void readsBecomeAQueryOnceThereIsAnIndex() {
        const json use{{"kind", "useAccessPattern"},
                       {"function", "NotificationHandlerFunction"},
                       {"table", "MessageTable"},
                       {"operation", "batchGetItem"},
                       {"accessPattern", "by-conversation"}};
        QVERIFY(changed(sampleDocument(), use).reasons.find("is a Scan as long as") !=
                std::string::npos);
        const json indexed =
            changed(sampleDocument(),
                    about("globalSecondaryIndexes", "table", "MessageTable",
                          {{"indexes",
                            {{"byConversation",
                              {{"partition", "conversationId"}, {"sort", "timestamp"}}}}}}))
                .document;
        const auto made = changed(indexed, use);
        QCOMPARE(made.reasons, std::string());
        const json calls =
            at(made.document, "/behaviour/NotificationHandlerFunction/actions/deliver/calls");
        QCOMPARE(
            calls[1].dump(),
            std::string(R"({"accessPattern":"by-conversation","count":1,"table":"MessageTable"})"));
        QCOMPARE(calls.size(), std::size_t{4});
    }

    void singleWritesBecomeABatch() {
        json document =
            with("/behaviour/BookingProcessorFunction/actions/confirm/calls", json::parse(R"([
            {"table": "BookingTable", "operation": "putItem", "count": 28}, {"dependency": "d", "operation": "o"},
            {"table": "BookingTable", "operation": "deleteItem", "count": 2}, {"table": "BookingTable", "operation": "updateItem"}])"));
        const auto made = changed(document, table("batchWrites", json::object()));
        QCOMPARE(
            at(made.document, "/behaviour/BookingProcessorFunction/actions/confirm/calls").dump(),
            std::string(
                R"([{"count":2,"items":15,"operation":"batchWriteItem","table":"BookingTable"},)"
                R"({"dependency":"d","operation":"o"},{"operation":"updateItem","table":"BookingTable"}])"));
        QVERIFY(made.notes.find("not money") != std::string::npos);
        QVERIFY(made.notes.find("Updates cannot be batched") != std::string::npos);
        const auto none = changed(sampleDocument(), table("batchWrites", json::object()));
        QCOMPARE(none.document.dump(), sampleDocument().dump());
        QVERIFY(none.notes.find("No action puts or deletes several items") != std::string::npos);
    }

    void consistentReadsBecomeEventual() {
        json document =
            with("/behaviour/BookingProcessorFunction/actions/confirm/calls", json::parse(R"([
            {"table": "BookingTable", "operation": "getItem", "consistent": true},
            {"table": "UserProfileTable", "operation": "getItem", "consistent": true}])"));
        document["workflows"]["BookingLifecycleWorkflow"]["definition"]["States"]
                ["GetPaymentStatus"]["Parameters"]["ConsistentRead"] = true;
        const auto made = changed(document, table("consistentReads", {{"consistent", false}}));
        const json calls =
            at(made.document, "/behaviour/BookingProcessorFunction/actions/confirm/calls");
        QCOMPARE(calls[0]["consistent"].dump(), std::string("false"));
        QCOMPARE(calls[1]["consistent"].dump(), std::string("true"));
        QCOMPARE(
            at(made.document,
               "/workflows/BookingLifecycleWorkflow/definition/States/GetPaymentStatus/Parameters/"
               "ConsistentRead")
                .dump(),
            std::string("false"));
        const auto none =
            changed(sampleDocument(), {{"kind", "consistentReads"}, {"consistent", false}});
        QCOMPARE(none.document.dump(), sampleDocument().dump());
        QVERIFY(none.notes.find("eventually consistent already") != std::string::npos);
    }

    void aNarrowerPatternSaysWhatItLoses() {
        const auto made = changed(
            sampleDocument(), onBus("rulePattern", {{"rule", "BookingEventsRule"},
                                                    {"pattern",
                                                     {{"source", {"marketplace.booking"}},
                                                      {"detail-type", {"Booking Confirmed"}}}}}));
        QVERIFY2(made.notes.find("no longer matches BookingCancelled") != std::string::npos,
                 made.notes.c_str());
        QVERIFY(made.notes.find("no longer matches BookingRescheduled") != std::string::npos);
        QVERIFY(made.notes.find("BookingConfirmed") == std::string::npos);
    }

    void duplicatesAreTakenOutByTheEventsThatAreDelivered() {
        const auto made = changed(sampleDocument(),
                                  onBus("deduplicateTargets", {{"rule", "ConfirmationsRule"},
                                                               {"target", "NotificationHandler"},
                                                               {"newRule", "Reminders"}}));
        QCOMPARE(made.reasons, std::string());
        QCOMPARE(at(made.document, std::string(bus) + "/rules/Reminders/pattern").dump(),
                 std::string(R"({"detail-type":["Booking Reminder Due"]})"));
        QCOMPARE(
            at(made.document, std::string(bus) + "/rules/Reminders/targets").dump(),
            std::string(R"({"NotificationHandler":{"function":"NotificationHandlerFunction"}})"));
        QCOMPARE(at(made.document,
                    std::string(bus) + "/rules/ConfirmationsRule/targets/NotificationHandler")
                     .dump(),
                 std::string("\"nothing\""));
        const auto nothing =
            changed(made.document, onBus("deduplicateTargets", {{"rule", "PaymentEventsRule"},
                                                                {"target", "NotificationHandler"},
                                                                {"newRule", "More"}}));
        QVERIFY(nothing.reasons.find("No other rule delivers an event of \"PaymentEventsRule\"") !=
                std::string::npos);
    }

    void capacityOfIndexesFollowsTheTable() {
        json document = with("/tables/BookingTable/globalSecondaryIndexes/i", {{"partition", "p"}});
        document = changed(document, table("capacityMode", {{"billingMode", "PROVISIONED"},
                                                            {"readCapacityUnits", 5},
                                                            {"writeCapacityUnits", 6}}))
                       .document;
        QCOMPARE(
            at(document, "/tables/BookingTable/globalSecondaryIndexes/i/readCapacityUnits").dump(),
            std::string("5"));
        document =
            changed(document, table("capacityMode", {{"billingMode", "PAY_PER_REQUEST"}})).document;
        QCOMPARE(at(document, "/tables/BookingTable/globalSecondaryIndexes/i").dump(),
                 std::string(R"({"partition":"p"})"));
        QCOMPARE(at(document, "/tables/BookingTable/readCapacityUnits").dump(),
                 std::string("\"nothing\""));
    }
};

QTEST_APPLESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
