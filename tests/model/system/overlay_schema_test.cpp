#include "model/exploration/catalogue.h"
#include "resources/embedded.h"

#include <QTest>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <memory>
#include <set>
#include <string>

using namespace headroom;
using nlohmann::json;

namespace {

json embedded(const char* name) {
    return json::parse(*resources::find(name));
}

const valijson::Schema& schema() {
    static const auto compiled = [] {
        const json text = embedded("schema/headroom.schema.json");
        auto result = std::make_unique<valijson::Schema>();
        const valijson::adapters::NlohmannJsonAdapter adapter(text);
        valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(adapter, *result);
        return result;
    }();
    return *compiled;
}

/// The deepest finding, or nothing where the overlay is valid.
std::string finding(const json& overlay) {
    valijson::Validator validator(valijson::Validator::kStrongTypes);
    valijson::ValidationResults results;
    const valijson::adapters::NlohmannJsonAdapter adapter(overlay);
    if (validator.validate(schema(), adapter, &results))
        return {};
    std::string text = "invalid";
    valijson::ValidationResults::Error error;
    if (results.popError(error)) {
        text.clear();
        for (const std::string& step : error.context)
            text += step;
        text += ": " + error.description;
    }
    return text;
}

} // namespace

class OverlaySchemaTest : public QObject {
    Q_OBJECT

private slots:
    void acceptsTheSample();
    void acceptsAnEmptyOverlay();
    void knowsTheKindsOfTheCatalogue();
    void acceptsEachKindOfChange_data();
    void acceptsEachKindOfChange();
    void refuses_data();
    void refuses();
};

void OverlaySchemaTest::acceptsTheSample() {
    const std::string found = finding(embedded("sample/marketplace/headroom.json"));
    QVERIFY2(found.empty(), found.c_str());
}

void OverlaySchemaTest::acceptsAnEmptyOverlay() {
    QVERIFY(finding(json::object()).empty());
}

void OverlaySchemaTest::knowsTheKindsOfTheCatalogue() {
    const json definition = embedded("schema/headroom.schema.json").at("definitions").at("change");
    std::set<std::string> described;
    for (const json& kind : definition.at("properties").at("kind").at("enum"))
        described.insert(kind.get<std::string>());
    std::set<std::string> made;
    for (const auto& kind : exploration::catalogue())
        made.emplace(kind.id);
    QCOMPARE(described, made);
}

void OverlaySchemaTest::acceptsEachKindOfChange_data() {
    QTest::addColumn<QByteArray>("change");
    const auto row = [](const char* kind, const char* parameters) {
        QTest::newRow(kind) << QByteArray("{\"kind\": \"") + kind + "\", " + parameters + "}";
    };
    row("memory", R"("function": "F", "memoryMb": 512)");
    row("timeout", R"("function": "F", "timeoutSeconds": 3)");
    row("runtime", R"("function": "F", "runtime": "nodejs22.x")");
    row("architecture", R"("function": "F", "architecture": "arm64")");
    row("provisionedConcurrency", R"("function": "F", "provisionedConcurrency": 2)");
    row("reservedConcurrency", R"("function": "F", "reservedConcurrency": 0)");
    row("snapStart", R"("function": "F", "snapStart": true)");
    row("workflowType", R"("workflow": "W", "type": "EXPRESS")");
    row("wait", R"("workflow": "W", "state": "S", "seconds": 0)");
    row("pollInsteadOfWait",
        R"("workflow": "W", "state": "S", "intervalSeconds": 1, "maximumAttempts": 10)");
    row("parallelize", R"("workflow": "W", "states": ["A", "B"], "name": "P")");
    row("globalSecondaryIndexes",
        R"("table": "T", "indexes": {"i": {"partition": "a", "projection": "ALL"}})");
    row("useAccessPattern",
        R"("function": "F", "table": "T", "operation": "getItem", "accessPattern": "p")");
    row("consistentReads", R"("consistent": false)");
    row("batchWrites", R"("table": "T")");
    row("capacityMode", R"("table": "T", "billingMode": "PROVISIONED", "readCapacityUnits": 5)");
    row("dax", R"("table": "T", "nodeType": "dax.t3.small", "nodes": 3)");
    row("rulePattern", R"("bus": "B", "rule": "R", "pattern": {"source": ["a"]})");
    row("removeRuleTarget", R"("bus": "B", "rule": "R", "target": "T")");
    row("addRule",
        R"("bus": "B", "rule": "R", "value": {"pattern": {"source": ["a"]}, "targets": {"T": {"function": "F"}}})");
    row("deadLetterQueue", R"("bus": "B", "rule": "R", "target": "T", "queue": "Q")");
    row("deadLetterQueue", R"("function": "F", "queue": "Q")");
    row("deduplicateTargets", R"("bus": "B", "rule": "R", "target": "T", "newRule": "N")");
    row("sortKey", R"("table": "T", "sort": "at")");
    row("sortKey", R"("table": "T", "sort": "a")");
    row("deduplicateTargets", R"("bus": "B", "rule": "R", "target": "T", "newRule": "N")");
    row("retryPolicy", R"("bus": "B", "rule": "R", "target": "T", "maximumRetryAttempts": 3)");
    row("archive", R"("bus": "B", "retentionDays": 30)");
    row("crossRegion", R"("bus": "B", "region": "eu-west-1")");
    row("logRetention", R"("retentionDays": 30)");
    row("logLevel", R"("function": "F", "logBytesFactor": 0.5)");
    row("alarm", R"("alarm": "A", "value": {"metric": "Errors", "threshold": 5})");
    QTest::newRow("multiAz") << QByteArray(R"({"kind": "multiAz"})");
}

void OverlaySchemaTest::acceptsEachKindOfChange() {
    QFETCH(QByteArray, change);
    json parsed = json::parse(change.toStdString());
    const json overlay{{"optimizations", {{"o", {{"name", "n"}, {"changes", {parsed}}}}}}};
    const std::string found = finding(overlay);
    QVERIFY2(found.empty(), found.c_str());
    parsed["surplus"] = 1;
    const json surplus{{"optimizations", {{"o", {{"name", "n"}, {"changes", {parsed}}}}}}};
    QVERIFY(!finding(surplus).empty());
}

void OverlaySchemaTest::refuses_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const char* pointer, const char* value) {
        QTest::newRow(name) << pointer << QByteArray(value);
    };
    row("unknown section", "/workloads", "{}");
    row("other version", "/documentVersion", "2");
    row("template as object", "/template", "{}");
    row("unknown project key", "/project/colour", "\"red\"");
    row("keep-alive of nothing", "/platform/keepAliveSeconds", "0");
    row("unknown idle selection", "/platform/idleSelection", "\"any\"");
    row("23 hours", "/profiles/marketplace-day/hourWeights",
        "[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]");
    row("negative volume", "/workload/payout-run/perMonth", "-1");
    row("volume as text", "/workload/payout-run/perMonth", "\"200000\"");
    row("unknown arrivals", "/workload/payout-run/arrivals/kind", "\"sometimes\"");
    row("batch without period", "/workload/payout-run/arrivals", R"({"kind": "batch"})");
    row("burst without length", "/workload/payout-run/arrivals",
        R"({"kind": "poisson", "burstShare": 0.1})");
    row("source without target", "/workload/payout-run",
        R"({"perMonth": 1, "arrivals": {"kind": "poisson"}})");
    row("event without bus", "/events/X", R"({"source": "a", "detailType": "b"})");
    row("event too large", "/events/BookingConfirmed/sizeBytes", "300000");
    row("variant share above 1", "/events/BookingConfirmed/variants/any/share", "1.5");
    row("hang rate above 1", "/dependencies/accounting/operations/post/hangRate", "2");
    row("dependency without operations", "/dependencies/x", R"({"name": "x"})");
    row("call of nothing", "/behaviour/StripeWebhookFunction/actions/handle/calls/0",
        R"({"count": 1})");
    row("call of two", "/behaviour/StripeWebhookFunction/actions/handle/calls/0",
        R"({"table": "T", "operation": "getItem", "bus": "B"})");
    row("scan as operation", "/behaviour/StripeWebhookFunction/actions/handle/calls/0",
        R"({"table": "T", "operation": "scan"})");
    row("table call without operation", "/behaviour/StripeWebhookFunction/actions/handle/calls/0",
        R"({"table": "T", "count": 1})");
    row("milliseconds without unit", "/behaviour/StripeWebhookFunction/actions/handle/cpuMs", "1");
    row("no actions", "/behaviour/StripeWebhookFunction/actions", "{}");
    row("sigma too wide", "/behaviour/StripeWebhookFunction/applicationInitSigmaLn", "9");
    row("item too large", "/behaviour/BookingTable/itemBytes", "500000");
    row("access pattern without key", "/behaviour/BookingTable/accessPatterns/by-provider", "{}");
    row("observing without otherwise",
        "/behaviour/BookingLifecycleWorkflow/states/GetPaymentStatus/observes",
        R"({"startedBy": "S", "reached": []})");
    row("negative price", "/prices", R"({"items": {"lambda": {"durationX86": {"usd": -1}}}})");
    row("unknown factor", "/assumptions/traffic/factor", "\"weather\"");
    row("low above 1", "/assumptions/traffic/low", "1.5");
    row("target without value", "/targets/webhook_processing",
        R"({"name": "n", "comparison": "atMost", "unit": "s"})");
    row("unknown unit", "/targets/webhook_processing/unit", "\"minutes\"");
    row("metric without entity", "/targets/webhook_processing/metric", "\"latency\"");
    row("unknown comparison", "/kpis/cold_start_rate/comparison", "\"below\"");
    row("unknown kind of change", "/optimizations/memory/changes/0/kind", "\"magic\"");
    row("change without kind", "/optimizations/memory/changes/0", "{}");
    row("change without parameter", "/optimizations/memory/changes/0",
        R"({"kind": "memory", "function": "F"})");
    row("parameter out of range", "/optimizations/memory/changes/0/memoryMb", "99999");
    row("no changes", "/optimizations/memory/changes", "[]");
    row("unknown level", "/risks/lambda-memory/level", "\"NONE\"");
    row("one week", "/roadmap/phase-1/weeks", "[1]");
    row("negative hours", "/roadmap/phase-1/items/0/hours", "-4");
    row("reported without text", "/reported/x", R"({"unit": "s"})");
    row("unknown verdict", "/audit/T1/verdict", "\"wrong\"");
    row("unknown priority", "/recommendations/dax/priority", "\"urgent\"");
    row("unknown basis", "/basis", R"({"/platform/*": {"basis": "guess"}})");
    row("basis without pointer", "/basis", R"({"platform": {"basis": "report"}})");
    row("memory too small", "/functions", R"({"F": {"memoryMb": 64}})");
    row("two failure targets", "/functions",
        R"({"F": {"asynchronous": {"onFailure": {"queue": "Q", "topic": "T"}}}})");
    row("unknown projection", "/tables",
        R"({"T": {"globalSecondaryIndexes": {"i": {"partition": "a", "projection": "SOME"}}}})");
}

void OverlaySchemaTest::refuses() {
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    json overlay = embedded("sample/marketplace/headroom.json");
    overlay[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
    const std::string found = finding(overlay);
    QVERIFY2(!found.empty(), "accepted");
}

QTEST_APPLESS_MAIN(OverlaySchemaTest)
#include "overlay_schema_test.moc"
