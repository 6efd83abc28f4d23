#include "model/system/read_system.h"
#include "tests/support/marketplace.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

using namespace headroom;
using nlohmann::json;

namespace {

const json& sample() {
    static const json resolved = tests::marketplaceDocument();
    return resolved;
}

const json* at(const std::string& pointer) {
    const json::json_pointer path(pointer);
    return sample().contains(path) ? &sample().at(path) : nullptr;
}

} // namespace

/// Everything that the analysed report states stands in the sample, where the program looks for it.
class SampleReportTest : public QObject {
    Q_OBJECT

private slots:
    void holds_data();
    void holds();
    void counts_data();
    void counts();
    void refersOnlyToWhatIsThere();
    void reportedFiguresSteerNothing();
    void placesWhatTheReportStatesAboutTheConfiguration();
    void matchesTheReportsPatterns();
    void readsWithoutFindings();
    void readsQuickly();
};

void SampleReportTest::holds_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const std::string& pointer, const char* expected) {
        QTest::newRow(pointer.c_str()) << QString::fromStdString(pointer) << QByteArray(expected);
    };
    // Metrics: value, target, status (lines 20 to 25).
    struct Metric {
        const char* id;
        const char* value;
        const char* target;
        const char* comparison;
    };
    for (const auto& [id, value, target, comparison] :
         {Metric{"booking_workflow_latency", "45", "15", "\"atMost\""},
          Metric{"payment_processing_time", "8", "3", "\"atMost\""},
          Metric{"lambda_cold_start", "2.5", "1", "\"atMost\""},
          Metric{"database_query_time", "150", "50", "\"atMost\""},
          Metric{"webhook_processing", "5", "2", "\"atMost\""},
          Metric{"step_function_executions", "0.95", "0.99", "\"atLeast\""}}) {
        row(std::string("/reported/") + id + "/value", value);
        row(std::string("/reported/") + id + "/status", "\"fail\"");
        row(std::string("/targets/") + id + "/value", target);
        row(std::string("/targets/") + id + "/comparison", comparison);
    }
    // Functions (lines 124 to 128).
    const auto function = [&](const char* name, const char* id, const char* memory,
                              const char* timeout, const char* optimalMemory,
                              const char* optimalTimeout, const char* impact) {
        const std::string entity = std::string("/functions/") + id;
        const std::string reported = std::string("/reported/") + name;
        row(entity + "/name", (std::string("\"") + name + '"').c_str());
        row(entity + "/memoryMb", memory);
        row(entity + "/timeoutSeconds", timeout);
        row(reported + "-current-timeout/value", timeout);
        row(reported + "-optimal-memory/value", optimalMemory);
        row(reported + "-optimal-timeout/value", optimalTimeout);
        row(reported + "-cost-impact/value", impact);
    };
    function("stripe-connect", "StripeConnectFunction", "512", "30", "1024", "15", "-0.15");
    function("booking-processor", "BookingProcessorFunction", "512", "60", "768", "30", "-0.2");
    function("payout-manager", "PayoutManagerFunction", "1024", "300", "1536", "180", "-0.1");
    function("stripe-webhook", "StripeWebhookFunction", "512", "60", "256", "30", "-0.4");
    function("notification-handler", "NotificationHandlerFunction", "512", "30", "512", "15",
             "-0.25");
    row("/functions/NotificationHandlerFunction/runtime", "\"nodejs20.x\"");
    row("/functions/StripeConnectFunction/runtime", "\"nodejs18.x\"");
    row("/basis/~1functions~1NotificationHandlerFunction~1memoryMb/basis", "\"assumed\"");
    // Workflows (lines 58 to 69, 97 to 114).
    const std::string booking = "/workflows/BookingLifecycleWorkflow/definition/States/";
    row("/workflows/BookingLifecycleWorkflow/type", "\"STANDARD\"");
    row(booking + "WaitForPaymentConfirmation/Seconds", "30");
    row(booking + "ConfirmBooking/Next", "\"NotifyCustomer\"");
    row("/workflows/DisputeResolutionWorkflow/definition/States/CollectEvidence/Seconds", "86400");
    row("/reported/payment-execution-time/low", "8");
    row("/reported/payment-execution-time/high", "12");
    row("/reported/dispute-execution-time/low", "24");
    row("/reported/booking-cost-per-execution/value", "0.025");
    row("/reported/express-cost-per-execution/value", "0.0025");
    row("/reported/express-cost-reduction/value", "0.9");
    row("/reported/waits-booking-after/value", "12");
    row("/reported/waits-booking-improvement/value", "0.73");
    row("/reported/waits-savings/value", "150");
    row("/reported/memory-savings/value", "300");
    row("/reported/memory-execution-improvement/value", "0.45");
    row("/reported/memory-cold-start-reduction/value", "0.6");
    row("/reported/filtering-savings/value", "80");
    row("/reported/unnecessary-invocations/value", "0.4");
    row("/optimizations/express/changes/0/type", "\"EXPRESS\"");
    row("/optimizations/polling/changes/0/intervalSeconds", "1");
    row("/optimizations/polling/changes/0/maximumAttempts", "10");
    row("/optimizations/parallel-post-booking/changes/0/name", "\"ParallelPostBooking\"");
    row("/reported/parallel-baseline/high", "10");
    row("/reported/parallel-target/low", "3");
    // Provisioned concurrency (lines 187 to 189).
    row("/optimizations/provisioned-concurrency/changes/0/provisionedConcurrency", "2");
    row("/optimizations/provisioned-concurrency/changes/1/provisionedConcurrency", "1");
    row("/reported/provisioned-cost/value", "50");
    row("/reported/provisioned-savings/value", "200");
    // Tables and indexes (lines 202 to 287).
    for (const char* table : {"UserProfile", "Booking", "Service", "Message"})
        row(std::string("/tables/") + table + "Table/keySchema/partition", "\"id\"");
    row("/tables/ProcessedWebhookTable/keySchema/partition", "\"eventId\"");
    const std::string bookingIndexes = "/optimizations/gsi/changes/0/indexes/listBookingsBy";
    row(bookingIndexes + "Provider/sort", "\"startDateTime\"");
    row(bookingIndexes + "Customer/partition", "\"customerId\"");
    row(bookingIndexes + "Status/partition", "\"status\"");
    const std::string serviceIndexes = "/optimizations/gsi/changes/1/indexes/list";
    row(serviceIndexes + "ServicesByProvider/partition", "\"providerId\"");
    row(serviceIndexes + "ServicesByCategory/sort", "\"price\"");
    row(serviceIndexes + "ActiveServices/sort", "\"createdAt\"");
    row("/optimizations/message-index/changes/0/indexes/listMessagesByConversation/sort",
        "\"timestamp\"");
    row("/optimizations/dax/changes/0/table", "\"UserProfileTable\"");
    row("/optimizations/dax/changes/1/table", "\"ServiceTable\"");
    row("/reported/scan-time/low", "500");
    row("/reported/gsi-query-time/high", "50");
    row("/reported/dax-cost/value", "200");
    row("/reported/consistent-read-reduction/value", "0.5");
    // Bus (lines 296 to 383).
    row("/buses/MarketplaceEventBus/name", "\"ecosystem-marketplace-events\"");
    row("/buses/MarketplaceEventBus/rules/BookingEventsRule/pattern",
        R"({"source": ["marketplace.booking"], "detail-type": ["Booking Confirmed", "Booking Cancelled", "Booking Updated"]})");
    row("/reported/bus-rules/value", "5");
    row("/reported/bus-targets/low", "12");
    row("/reported/bus-cost/value", "50");
    row("/optimizations/event-filters/changes/0/pattern/detail",
        R"({"status": ["confirmed"], "amount": [{"numeric": [">", 0]}]})");
    row("/optimizations/event-filters/changes/1/pattern/detail",
        R"({"amount": [{"numeric": [">", 1000]}], "paymentType": ["DIRECT"]})");
    row("/optimizations/dead-letter-queue/changes/1/maximumRetryAttempts", "3");
    row("/optimizations/dead-letter-queue/changes/1/maximumEventAgeSeconds", "7200");
    row("/reported/delivery-success/low", "0.99");
    row("/reported/archive-cost/value", "10");
    row("/reported/cross-region-cost/value", "25");
    row("/reported/cross-region-availability/value", "0.9999");
    // Costs (lines 393 to 413).
    const auto cost = [&](const char* service, const char* current, const char* optimized,
                          const char* savings) {
        const std::string reported = std::string("/reported/cost-") + service;
        row(reported + "-current/value", current);
        row(reported + "-optimized/value", optimized);
        row(reported + "-savings/value", savings);
    };
    cost("lambda", "800", "500", "300");
    cost("stepFunctions", "200", "50", "150");
    cost("dynamodb", "300", "240", "60");
    cost("eventBridge", "50", "35", "15");
    cost("cloudWatch", "100", "80", "20");
    cost("total", "1450", "905", "545");
    row("/reported/tradeoff-memory-improvement/value", "0.4");
    row("/reported/tradeoff-memory-reduction/value", "0.25");
    row("/reported/tradeoff-filtering-reduction/value", "0.15");
    row("/reported/tradeoff-gsi-cost/value", "60");
    row("/reported/tradeoff-gsi-improvement/value", "0.8");
    row("/reported/tradeoff-provisioned-reduction/value", "0.6");
    row("/reported/tradeoff-dax-improvement/value", "0.9");
    row("/reported/tradeoff-multi-az-cost/value", "300");
    // Roadmap (lines 419 to 463).
    row("/roadmap/phase-1/weeks", "[1, 2]");
    row("/roadmap/phase-1/items/0/hours", "4");
    row("/roadmap/phase-1/items/0/risk", "\"LOW\"");
    row("/roadmap/phase-1/items/1/hours", "8");
    row("/roadmap/phase-1/items/1/risk", "\"MEDIUM\"");
    row("/roadmap/phase-1/reported/savingsUsdPerMonth", "300");
    row("/roadmap/phase-1/reported/improvement", "0.3");
    row("/roadmap/phase-2/weeks", "[3, 4]");
    row("/roadmap/phase-2/items/1/hours", "12");
    row("/roadmap/phase-2/reported/savingsUsdPerMonth", "200");
    row("/roadmap/phase-3/weeks", "[5, 6]");
    row("/roadmap/phase-3/reported/savingsUsdPerMonth", "0");
    row("/roadmap/phase-3/reported/improvement", "0.7");
    row("/roadmap/phase-4/weeks", "[7, 8]");
    // Alarms (lines 491 to 505).
    row("/optimizations/alarms/changes/0/value/threshold", "2000");
    row("/optimizations/alarms/changes/0/value/statistic", "\"Average\"");
    row("/optimizations/alarms/changes/0/value/evaluationPeriods", "2");
    row("/optimizations/alarms/changes/1/value/threshold", "5");
    row("/optimizations/alarms/changes/1/value/evaluationPeriods", "3");
    // Risks (lines 514 to 526).
    const auto risk = [&](const char* id, const char* level, const char* mitigation,
                          const char* rollback) {
        row(std::string("/risks/") + id + "/level", level);
        row(std::string("/risks/") + id + "/mitigation", mitigation);
        row(std::string("/risks/") + id + "/rollback", rollback);
    };
    risk("lambda-memory", "\"LOW\"", "\"Gradual rollout with monitoring\"",
         "\"Infrastructure as code enables instant rollback\"");
    risk("step-functions-express", "\"MEDIUM\"", "\"Feature flag rollback capability\"",
         "\"Feature flags allow switching between Standard and Express\"");
    risk("dynamodb-gsi", "\"MEDIUM\"", "\"Test in staging environment first\"",
         "\"GSIs can be removed if they cause issues (rare)\"");
    risk("eventbridge-filtering", "\"LOW\"", "\"Maintain backward compatibility\"",
         "\"Rules can be disabled immediately\"");
    // KPIs (lines 535 to 559) and the conclusion.
    const auto kpi = [&](const char* id, const char* value) {
        row(std::string("/kpis/") + id + "/value", value);
    };
    kpi("booking_confirmation", "15");
    kpi("payment_processing", "3");
    kpi("api_response_time", "200");
    kpi("step_functions_success_rate", "0.99");
    kpi("cold_start_rate", "0.05");
    kpi("database_query_success_rate", "0.999");
    kpi("spend_reduction", "0.25");
    kpi("performance_per_dollar", "2");
    kpi("resource_utilization", "0.8");
    kpi("booking_completion_rate", "0.15");
    kpi("user_satisfaction", "4.5");
    kpi("support_tickets", "-0.3");
    kpi("deployment_frequency", "2");
    kpi("mean_time_to_recovery", "600");
    kpi("alert_noise", "-0.5");
    row("/reported/summary-cost-reduction/high", "0.3");
    row("/reported/summary-latency-improvement/low", "0.4");
    row("/reported/conclusion-savings/value", "500");
    row("/reported/conclusion-payback/value", "720");
    row("/analysis/date", "\"2025-09-02\"");
}

void SampleReportTest::holds() {
    QFETCH(QString, pointer);
    QFETCH(QByteArray, expected);
    const json* found = at(pointer.toStdString());
    QVERIFY2(found, "not there");
    QCOMPARE(QString::fromStdString(found->dump()),
             QString::fromStdString(json::parse(expected.toStdString()).dump()));
}

void SampleReportTest::counts_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("entries");
    const auto row = [](const char* pointer, int entries) {
        QTest::newRow(pointer) << pointer << entries;
    };
    row("/functions", 5);
    row("/workflows", 3);
    row("/tables", 5);
    row("/buses", 1);
    row("/buses/MarketplaceEventBus/rules", 5);
    row("/apis/MarketplaceApi/routes", 8);
    row("/alarms", 30);
    row("/dashboards", 5);
    row("/targets", 6);
    row("/kpis", 15);
    row("/risks", 4);
    row("/roadmap", 4);
    row("/audit", 55);
    row("/metricsToTrack", 8);
}

void SampleReportTest::counts() {
    QFETCH(QString, pointer);
    const json* found = at(pointer.toStdString());
    QVERIFY(found);
    QTEST(static_cast<int>(found->size()), "entries");
}

/// Optimizations, risks, phases and reported figures name each other; no name leads nowhere.
void SampleReportTest::refersOnlyToWhatIsThere() {
    const auto check = [](const char* section, const json& id) {
        const std::string pointer = std::string("/") + section + '/' + id.get<std::string>();
        QVERIFY2(at(pointer), pointer.c_str());
    };
    for (const char* section :
         {"scenarios", "risks", "reported", "findings", "recommendations", "audit"}) {
        for (const json& entry : sample().at(section)) {
            for (const json& id : entry.value("optimizations", json::array()))
                check("optimizations", id);
            for (const json& id : entry.value("reported", json::array()))
                check("reported", id);
        }
    }
    std::set<std::string> inARoadmap;
    for (const json& phase : sample().at("roadmap")) {
        for (const json& item : phase.at("items")) {
            for (const json& id : item.at("optimizations")) {
                check("optimizations", id);
                inARoadmap.insert(id.get<std::string>());
            }
        }
    }
    for (const auto& [id, optimization] : sample().at("optimizations").items()) {
        QCOMPARE(inARoadmap.contains(id), !optimization.at("phase").is_null());
        if (!optimization.at("risk").is_null())
            check("risks", optimization.at("risk"));
    }
}

/// Whoever read one of these sections would stumble.
void SampleReportTest::reportedFiguresSteerNothing() {
    json garbled = sample();
    for (const char* section :
         {"reported", "audit", "findings", "recommendations", "analysis", "roadmap", "risks",
          "basis", "metricsToTrack", "scenarios", "targets", "kpis", "optimizations"})
        garbled[section] = "no object";
    const auto intact = system::readSystem(sample());
    const auto read = system::readSystem(garbled);
    QVERIFY(intact && read);
    QCOMPARE(read->defaults, intact->defaults);
    QVERIFY(read->diagnostics.empty());
}

void SampleReportTest::placesWhatTheReportStatesAboutTheConfiguration() {
    int checked = 0;
    for (const auto& [id, entry] : sample().at("reported").items()) {
        if (!entry.contains("pointer") || entry.value("scenario", "current") != "current" ||
            !entry.contains("value"))
            continue;
        const json* stated = at(entry.at("pointer").get<std::string>());
        QVERIFY2(stated && *stated == entry.at("value"), id.c_str());
        ++checked;
    }
    QVERIFY(checked >= 10);
}

/// notification-handler stands behind all five rules, which have 13 targets.
void SampleReportTest::matchesTheReportsPatterns() {
    std::size_t targets = 0;
    for (const json& rule : sample().at("buses").at("MarketplaceEventBus").at("rules")) {
        targets += rule.at("targets").size();
        const auto& entries = rule.at("targets");
        QVERIFY(std::ranges::any_of(entries, [](const json& target) {
            return target.value("function", "") == "NotificationHandlerFunction";
        }));
    }
    QCOMPARE(targets, std::size_t{13});
}

void SampleReportTest::readsWithoutFindings() {
    const auto result = system::readSystem(sample());
    QVERIFY2(result, result ? "" : document::format(result.error().front()).c_str());
    for (const auto& diagnostic : result->diagnostics)
        QFAIL(document::format(diagnostic).c_str());
    QCOMPARE(result->system.monitoring.standardAlarmMetrics, 30.0);
    QCOMPARE(result->system.monitoring.dashboards, 5.0);
    double customMetrics = 0;
    for (const auto& function : result->system.functions)
        customMetrics += function.customMetrics;
    QCOMPARE(customMetrics, 40.0);
}

/// Each step of a slider reads the document again.
void SampleReportTest::readsQuickly() {
    system::ReadOptions options;
    options.owner = std::make_shared<const json>(sample());
    QBENCHMARK {
        const auto result = system::readSystem(*options.owner, options);
        QVERIFY(result);
    }
}

QTEST_APPLESS_MAIN(SampleReportTest)
#include "sample_report_test.moc"
