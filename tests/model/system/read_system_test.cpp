#include "model/system/read_system.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace headroom;
using namespace headroom::system;
using nlohmann::json;

namespace {

/// A shop with one of each entity, small enough to break on purpose.
json shop() {
    return json::parse(R"json({
      "project": {"name": "Shop", "region": "eu-west-1", "freeTier": false},
      "functions": {
        "Order": {"name": "order", "runtime": "nodejs20.x", "memoryMb": 512, "timeoutSeconds": 10,
                  "asynchronous": {"maximumRetryAttempts": 1, "onFailure": {"queue": "Failed"}}},
        "Tell": {"runtime": "python3.12", "architecture": "arm64", "memoryMb": 256, "timeoutSeconds": 5}},
      "tables": {"Orders": {"keySchema": {"partition": "id"},
        "globalSecondaryIndexes": {"byCustomer": {"partition": "customer", "projection": "KEYS_ONLY"}}}},
      "queues": {"Failed": {}},
      "logGroups": {"Log": {"retentionDays": 30}},
      "apis": {"Web": {"type": "HTTP"}},
      "buses": {"Bus": {"name": "bus", "rules": {"Placed": {"pattern": {"source": ["shop"]},
        "targets": {"Tell": {"function": "Tell", "retryPolicy": {"maximumRetryAttempts": 3}},
                    "Log": {"logGroup": "Log"}}}}}},
      "events": {"OrderPlaced": {"bus": "Bus", "source": "shop", "detailType": "Order Placed",
        "variants": {"small": {"share": 0.75, "detail": {"amount": 5}}, "large": {"share": 0.25}}}},
      "dependencies": {"bank": {"operations": {"charge": {"medianMs": 300, "sigmaLn": 0.4, "errorRate": 0.01}}}},
      "workflows": {"Fulfil": {"type": "EXPRESS", "definition": {"StartAt": "Pack", "States": {
        "Pack": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "${Order}"}, "Next": "Publish"},
        "Publish": {"Type": "Task", "Resource": "arn:aws:states:::events:putEvents", "Parameters": {"Entries": [
          {"EventBusName": "${Bus}", "Source": "shop", "DetailType": "Order Placed", "Detail": {}}]}, "Next": "Approve"},
        "Approve": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": true}}}}},
      "behaviour": {
        "Order": {"applicationInitMedianMs": 400, "applicationInitSigmaLn": 0.1,
          "actions": {"place": {"calls": [
              {"table": "Orders", "operation": "putItem", "count": 1},
              {"table": "Orders", "accessPattern": "ofCustomer", "count": 1, "databaseQuery": true},
              {"dependency": "bank", "operation": "charge", "count": 2},
              {"bus": "Bus", "count": 1}],
            "cpuMsAtOneVcpu": 20, "remainderMedianMs": 15, "publishes": [{"event": "OrderPlaced", "probability": 0.5}]},
            "cancel": {"cpuMsAtOneVcpu": 5}},
          "defaultAction": "place"},
        "Tell": {"actions": {"mail": {}, "skip": {}}, "onEvent": {"OrderPlaced": "mail", "*": "skip"},
          "onDuplicateEvent": "skip"},
        "Orders": {"itemBytes": 700, "items": 1000, "indexedAttributeChangeShare": {"customer": 0.5},
          "accessPatterns": {"ofCustomer": {"partition": "customer", "resultItems": 10, "scan": {"segments": 2}}}},
        "Fulfil": {"inputs": {"one": {"value": {"n": 1}}}, "states": {"Pack": {"action": "place",
          "outcomes": {"done": {"share": 0.3, "result": {"ok": true}}, "gone": {"share": 0.1}}}}}},
      "profiles": {"day": {"hourWeights": [0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0]}},
      "workload": {
        "web": {"perMonth": 1000, "arrivals": {"kind": "poisson", "profile": "day", "burstShare": 0.2,
          "burstSeconds": 5, "burstGapSeconds": 100}, "target": {"function": "Order",
          "actions": {"place": 3, "cancel": 1}}, "api": "Web"},
        "bulk": {"perMonth": 50, "arrivals": {"kind": "rate"}, "target": {"table": "Orders", "operation": "deleteItem"}}},
      "alarms": {"Errors": {"metric": "Errors", "threshold": 1, "dimensions": {"FunctionName": "${Order}"}},
                 "Fast": {"metric": "Errors", "periodSeconds": 10}},
      "dashboards": {"Main": {}}
    })json");
}

ReadResult read(const json& document, const ReadOptions& options = {}) {
    auto result = readSystem(document, options);
    if (!result)
        qFatal("%s", document::format(result.error().front()).c_str());
    return *std::move(result);
}

template <class Entities>
const auto& entity(const Entities& entities, const char* id) {
    const auto found =
        std::ranges::find_if(entities, [&](const auto& candidate) { return candidate.id == id; });
    if (found == entities.end())
        qFatal("no entity %s", id);
    return *found;
}

const Defaulted* defaultAt(const ReadResult& result, const char* pointer) {
    const auto found = std::ranges::find(result.defaults, pointer, &Defaulted::pointer);
    return found != result.defaults.end() ? &*found : nullptr;
}

} // namespace

class ReadSystemTest : public QObject {
    Q_OBJECT

private slots:
    void readsTheProject();
    void readsFunctions();
    void readsCalls();
    void takesInitFromTheCalibration();
    void readsEventActions();
    void readsTables();
    void readsWorkflows();
    void completesServiceStates();
    void readsBusesAndEvents();
    void readsTheWorkload();
    void trafficScalesEverySource();
    void readsMonitoring();
    void listsDefaults();
    void sharesTheOwnersDefinition();
    void readsADocumentWithNothing();
    void readsATrace();
    void warnsOfWhatATemplateCannotTell();
    void ignoresBehaviourOfAStateThatIsGone();
    void refuses_data();
    void refuses();
    void locatesWrongValues();
};

void ReadSystemTest::readsTheProject() {
    const System system = read(shop()).system;
    QCOMPARE(system.name, std::string("Shop"));
    QCOMPARE(system.region, std::string("eu-west-1"));
    QVERIFY(!system.freeTier);
    QCOMPARE(system.platform.keepAliveSeconds, 600.0);
    QCOMPARE(system.platform.asynchronousRetrySeconds[1], 120.0);
    QCOMPARE(system.platform.express.taskGap.medianMs, 50.0);
}

void ReadSystemTest::readsFunctions() {
    const System system = read(shop()).system;
    const Function& order = entity(system.functions, "Order");
    QCOMPARE(order.name, std::string("order"));
    QCOMPARE(order.memoryMb, 512.0);
    QCOMPARE(order.asynchronous.maximumRetryAttempts, 1);
    QCOMPARE(order.asynchronous.onFailure->id, std::string("Failed"));
    QVERIFY(order.asynchronous.onFailure->kind == EntityKind::queue);
    QCOMPARE(order.actions.size(), std::size_t{2});
    QCOMPARE(order.actions[order.defaultAction].id, std::string("place"));
    QCOMPARE(order.actions[order.defaultAction].publishes.front().probability, 0.5);
    const Function& tell = entity(system.functions, "Tell");
    QCOMPARE(tell.name, std::string("Tell"));
    QVERIFY(tell.arm64);
    QVERIFY(!tell.reservedConcurrency);
}

void ReadSystemTest::readsCalls() {
    const System system = read(shop()).system;
    const Function& order = entity(system.functions, "Order");
    const auto& calls = order.actions[order.defaultAction].calls;
    QCOMPARE(calls.size(), std::size_t{4});
    QVERIFY(calls[0].kind == Call::Kind::tableOperation);
    QVERIFY(calls[0].tableOperation == TableOperation::putItem);
    QVERIFY(calls[1].kind == Call::Kind::accessPattern);
    QCOMPARE(calls[1].operation, std::string("ofCustomer"));
    QVERIFY(calls[1].databaseQuery);
    QVERIFY(calls[2].kind == Call::Kind::dependency);
    QCOMPARE(calls[2].count, 2.0);
    QVERIFY(calls[3].kind == Call::Kind::bus);
}

void ReadSystemTest::takesInitFromTheCalibration() {
    json document = shop();
    QCOMPARE(entity(read(document).system.functions, "Order").runtimeInit.medianMs, 144.2);
    document["functions"]["Order"]["runtime"] = "nodejs18.x";
    QCOMPARE(entity(read(document).system.functions, "Order").runtimeInit.medianMs, 185.6);
    document["behaviour"]["Order"]["runtimeInitMedianMs"] = 99;
    const ReadResult stated = read(document);
    QCOMPARE(entity(stated.system.functions, "Order").runtimeInit.medianMs, 99.0);
    QVERIFY(!defaultAt(stated, "/behaviour/Order/runtimeInitMedianMs"));
}

void ReadSystemTest::readsEventActions() {
    const System system = read(shop()).system;
    const Function& tell = entity(system.functions, "Tell");
    QCOMPARE(tell.onEvent.size(), std::size_t{1});
    QCOMPARE(tell.actions[tell.onEvent.front().action].id, std::string("mail"));
    QCOMPARE(tell.actions[*tell.onOtherEvent].id, std::string("skip"));
    QCOMPARE(tell.actions[*tell.onDuplicateEvent].id, std::string("skip"));
}

void ReadSystemTest::readsTables() {
    const System system = read(shop()).system;
    const Table& orders = system.tables.front();
    QCOMPARE(orders.partition, std::string("id"));
    QVERIFY(!orders.provisioned);
    QCOMPARE(orders.itemBytes, 700.0);
    QVERIFY(orders.globalSecondaryIndexes.front().projection == Index::Projection::keysOnly);
    QCOMPARE(orders.attributeChanges.front().share, 0.5);
    QCOMPARE(orders.latencies.size(), std::size_t{10});
    QCOMPARE(orders.latencies.front().latency.medianMs, 3.5);
    QCOMPARE(orders.accessPatterns.front().scanPage.medianMs, 60.0);
    QCOMPARE(orders.accessPatterns.front().scanSegments, 2.0);
    QVERIFY(orders.daxCluster.empty());
}

void ReadSystemTest::readsWorkflows() {
    const System system = read(shop()).system;
    const Workflow& fulfil = system.workflows.front();
    QVERIFY(fulfil.express);
    QCOMPARE(fulfil.inputs.front().value->at("n").get<int>(), 1);
    const auto pack = std::ranges::find(fulfil.states, "Pack", &StateBehaviour::state);
    QVERIFY(pack != fulfil.states.end());
    QCOMPARE(pack->action, std::string("place"));
    QCOMPARE(pack->outcomes[0].share, 0.75);
    QCOMPARE(pack->outcomes[1].share, 0.25);
    QVERIFY(!pack->latency);
}

void ReadSystemTest::completesServiceStates() {
    const ReadResult result = read(shop());
    const auto& states = result.system.workflows.front().states;
    const auto publish = std::ranges::find(states, "Publish", &StateBehaviour::state);
    QCOMPARE(publish->latency->medianMs, 15.0);
    QCOMPARE(publish->publishes.front().event, std::string("OrderPlaced"));
    const auto approve = std::ranges::find(states, "Approve", &StateBehaviour::state);
    QCOMPARE(*approve->callbackMedianSeconds, 300.0);
    QVERIFY(defaultAt(result, "/behaviour/Fulfil/states/Approve/callbackMedianSeconds"));
}

void ReadSystemTest::readsBusesAndEvents() {
    const System system = read(shop()).system;
    const Rule& rule = system.buses.front().rules.front();
    QCOMPARE(rule.pattern, std::string(R"({"source":["shop"]})"));
    QCOMPARE(rule.targets.size(), std::size_t{2});
    QCOMPARE(rule.targets[1].retryPolicy.maximumRetryAttempts, 3);
    QCOMPARE(rule.targets[0].retryPolicy.maximumRetryAttempts, 185);
    QVERIFY(rule.targets[0].entity.kind == EntityKind::logGroup);
    const EventType& event = system.events.front();
    QCOMPARE(event.variants.size(), std::size_t{2});
    const json small = json::parse(event.variants[1].json);
    QCOMPARE(small.at("detail").at("amount").get<int>(), 5);
    QCOMPARE(small.at("detail-type").get<std::string>(), std::string("Order Placed"));
    QCOMPARE(event.variants[1].share, 0.75);
}

void ReadSystemTest::readsTheWorkload() {
    const System system = read(shop()).system;
    const Source& web = entity(system.sources, "web");
    QCOMPARE(web.api, std::string("Web"));
    QCOMPARE(web.actions.size(), std::size_t{2});
    QCOMPARE(web.actions[1].share, 0.75);
    QCOMPARE(web.arrivals.burstGapSeconds, 100.0);
    const Source& bulk = entity(system.sources, "bulk");
    QVERIFY(bulk.arrivals.kind == Arrivals::Kind::rate);
    QVERIFY(bulk.tableOperation == TableOperation::deleteItem);
    QCOMPARE(system.profiles.front().hourWeights[8], 3.0);
    QCOMPARE(system.profiles.front().dayWeights[6], 1.0);
}

void ReadSystemTest::trafficScalesEverySource() {
    json document = shop();
    const auto before = readSystem(document);
    document["platform"]["trafficPercent"] = 250;
    const auto after = readSystem(document);
    QVERIFY(before && after);
    QVERIFY(!before->system.sources.empty());
    for (std::size_t i = 0; i < before->system.sources.size(); ++i)
        QCOMPARE(after->system.sources[i].perMonth, 2.5 * before->system.sources[i].perMonth);
}

void ReadSystemTest::readsMonitoring() {
    const System system = read(shop()).system;
    QCOMPARE(system.monitoring.standardAlarmMetrics, 1.0);
    QCOMPARE(system.monitoring.highResolutionAlarmMetrics, 1.0);
    QCOMPARE(system.monitoring.dashboards, 1.0);
    QCOMPARE(system.monitoring.alarms.front().dimensions.front().value, std::string("${Order}"));
    QCOMPARE(*system.logs.groups.front().retentionDays, 30.0);
}

void ReadSystemTest::listsDefaults() {
    const ReadResult result = read(shop());
    const Defaulted* remainder =
        defaultAt(result, "/behaviour/Tell/actions/mail/remainderMedianMs");
    QVERIFY(remainder);
    QCOMPARE(remainder->confidence, std::string("assumption"));
    QVERIFY(defaultAt(result, "/platform/keepAliveSeconds"));
    QVERIFY(defaultAt(result, "/behaviour/Orders/operations/putItem/medianMs"));
    // Nothing calls it, so nothing depends on it.
    QVERIFY(!defaultAt(result, "/behaviour/Orders/operations/transactGetItems/medianMs"));
    QVERIFY(!defaultAt(result, "/behaviour/Order/actions/place/cpuMsAtOneVcpu"));
}

void ReadSystemTest::sharesTheOwnersDefinition() {
    ReadOptions options;
    options.owner = std::make_shared<const json>(shop());
    const System system = read(*options.owner, options).system;
    QCOMPARE(system.workflows.front().definition.get(),
             &options.owner->at("workflows").at("Fulfil").at("definition"));
}

void ReadSystemTest::readsADocumentWithNothing() {
    const ReadResult result = read(json::object());
    QVERIFY(result.system.functions.empty());
    QVERIFY(result.diagnostics.empty());
}

void ReadSystemTest::readsATrace() {
    json document = shop();
    document["workload"]["web"]["arrivals"] = {{"kind", "trace"}, {"file", "trace.csv"}};
    ReadOptions options;
    options.fileContent = [](std::string_view file) -> std::optional<std::string> {
        if (file == "trace.csv")
            return "10\n20.5\n";
        return std::nullopt;
    };
    const System system = read(document, options).system;
    QCOMPARE(entity(system.sources, "web").arrivals.trace, (std::vector<double>{10, 20.5}));
    QVERIFY(!readSystem(document));
}

void ReadSystemTest::warnsOfWhatATemplateCannotTell() {
    json document = shop();
    document["functions"]["Order"]["memoryMb"] = nullptr;
    document["buses"]["Bus"]["rules"]["Placed"]["targets"]["Tell"]["function"] = "Elsewhere";
    document["workflows"]["Fulfil"]["definition"] = nullptr;
    const ReadResult result = read(document);
    std::vector<std::string> codes;
    for (const auto& diagnostic : result.diagnostics)
        codes.push_back(diagnostic.code + ' ' + diagnostic.pointer);
    QVERIFY(std::ranges::count(codes, "system.needs-a-value /functions/Order/memoryMb") == 1);
    QVERIFY(std::ranges::count(codes, "system.unknown-entity "
                                      "/buses/Bus/rules/Placed/targets/Tell/function") == 1);
    QVERIFY(std::ranges::count(codes, "system.no-definition /workflows/Fulfil/definition") == 1);
    QCOMPARE(entity(result.system.functions, "Order").memoryMb, 128.0);
    QCOMPARE(result.system.buses.front().rules.front().targets.size(), std::size_t{1});
}

void ReadSystemTest::ignoresBehaviourOfAStateThatIsGone() {
    json document = shop();
    document["behaviour"]["Fulfil"]["states"]["Removed"] = {{"action", "place"}};
    const ReadResult result = read(document);
    QCOMPARE(result.diagnostics.front().code, std::string("system.unknown-state"));
}

void ReadSystemTest::refuses_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reported");
    const auto row = [](const char* name, const char* pointer, const char* value, const char* code,
                        const char* reported = nullptr) {
        QTest::newRow(name) << pointer << value << code << (reported ? reported : pointer);
    };
    row("memory as text", "/functions/Order/memoryMb", "\"512\"", "system.wrong-type");
    row("memory too small", "/functions/Order/memoryMb", "64", "system.out-of-range");
    row("timeout too long", "/functions/Order/timeoutSeconds", "901", "system.out-of-range");
    row("fractional concurrency", "/functions/Order/provisionedConcurrency", "1.5",
        "system.wrong-type");
    row("unknown architecture", "/functions/Order/architecture", "\"mips\"", "system.unknown-word");
    row("functions as list", "/functions", "[]", "system.wrong-type");
    row("negative sigma", "/behaviour/Order/applicationInitSigmaLn", "-1", "system.out-of-range");
    row("error rate above 1", "/behaviour/Order/actions/place/errorRate", "2",
        "system.out-of-range");
    row("unknown table", "/behaviour/Order/actions/place/calls/0/table", "\"Carts\"",
        "system.unknown-entity");
    row("unknown operation", "/behaviour/Order/actions/place/calls/0/operation", "\"readItem\"",
        "system.unknown-word");
    row("unknown access pattern", "/behaviour/Order/actions/place/calls/1/accessPattern",
        "\"ofShop\"", "system.unknown-entity");
    row("unknown dependency operation", "/behaviour/Order/actions/place/calls/2/operation",
        "\"refund\"", "system.unknown-entity");
    row("call of nothing", "/behaviour/Order/actions/place/calls/3", "{}", "system.missing");
    row("unknown published event", "/behaviour/Order/actions/place/publishes/0/event", "\"X\"",
        "system.unknown-entity");
    row("unknown default action", "/behaviour/Order/defaultAction", "\"fly\"",
        "system.unknown-entity");
    row("unknown event", "/behaviour/Tell/onEvent/Other", "\"mail\"", "system.unknown-entity");
    row("unknown event action", "/behaviour/Tell/onEvent/OrderPlaced", "\"fly\"",
        "system.unknown-entity");
    row("unknown bus", "/events/OrderPlaced/bus", "\"B\"", "system.unknown-entity");
    row("shares that are all 0", "/behaviour/Fulfil/inputs", "{\"a\": {\"share\": 0}}",
        "system.out-of-range");
    row("unknown profile", "/workload/web/arrivals/profile", "\"night\"", "system.unknown-entity");
    row("too few hours", "/profiles/day/hourWeights", "[1, 2]", "system.wrong-type");
    row("unknown kind", "/workload/web/arrivals/kind", "\"sometimes\"", "system.unknown-word");
    row("burst without length", "/workload/web/arrivals",
        "{\"kind\": \"poisson\", \"burstShare\": 0.5}", "system.missing");
    row("batch without period", "/workload/web/arrivals", "{\"kind\": \"batch\"}",
        "system.missing");
    row("no target", "/workload/web/target", "{}", "system.missing");
    row("unknown target", "/workload/web/target/function", "\"Ship\"", "system.unknown-entity");
    row("unknown action", "/workload/web/target/actions/fly", "1", "system.unknown-entity");
    row("table with arrivals", "/workload/bulk/arrivals/kind", "\"poisson\"",
        "system.table-arrivals", "/workload/bulk/target");
    row("keep-alive of nothing", "/platform", "{\"keepAliveSeconds\": 0}", "system.out-of-range",
        "/platform/keepAliveSeconds");
    row("growing assumption", "/assumptions", "{\"a\": {\"low\": 2}}", "system.out-of-range",
        "/assumptions/a/low");
}

void ReadSystemTest::refuses() {
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    json document = shop();
    document[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
    const auto result = readSystem(document);
    QVERIFY(!result);
    const document::Diagnostic& first = result.error().front();
    QTEST(QString::fromStdString(first.code), "code");
    QTEST(QString::fromStdString(first.pointer), "reported");
    QVERIFY(!first.message.english().empty());
}

void ReadSystemTest::locatesWrongValues() {
    json document = shop();
    document["functions"]["a/b~c"] = {{"memoryMb", true}};
    const auto result = readSystem(document);
    QVERIFY(!result);
    QCOMPARE(result.error().front().pointer, std::string("/functions/a~1b~0c/memoryMb"));
}

QTEST_APPLESS_MAIN(ReadSystemTest)
#include "read_system_test.moc"
