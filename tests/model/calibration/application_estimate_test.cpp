#include "model/calibration/application_estimate.h"
#include "model/calibration/measured_behaviour.h"
#include "model/calibration/read_observations.h"

#include <QTest>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

using namespace headroom::calibration;
using nlohmann::json;

namespace {

constexpr std::int64_t monday = 1'772'409'600'000; // 2026-03-02T00:00Z

EntityNames names() {
    EntityNames names;
    names.addFunction("F", "validate");
    names.addWorkflow("W", "BookingFlow", {"Validate"});
    return names;
}

ModelledApplication modelled(bool express = true) {
    ModelledApplication application;
    ModelledFunction function;
    function.id = "F";
    function.memoryMb = 512;
    function.assumed = true;
    function.actions.push_back({.id = "invoke", .cpuMsAtOneVcpu = 30, .remainder = {50, 0.5}});
    application.functions.emplace("F", function);
    application.workflows["W"].express = express;
    application.workflows["W"].sources = {{"web", 3000, true}, {"partner", 1000, true}};
    return application;
}

/// The log of an Express workflow: `count` executions `gapMs` apart, each of one invocation.
std::string expressLog(int count, std::int64_t gapMs, int invocationMs) {
    std::string log;
    for (int i = 0; i < count; ++i) {
        const auto arn =
            fmt::format("arn:aws:states:eu-west-1:111122223333:express:BookingFlow:e{}:x", i);
        const std::int64_t start = monday + i * gapMs;
        int id = 0;
        const auto event = [&](const char* type, const json& details, std::int64_t after) {
            log += json{{"id", std::to_string(id + 1)},
                        {"type", type},
                        {"details", details},
                        {"previous_event_id", std::to_string(id)},
                        {"event_timestamp", std::to_string(start + after)},
                        {"execution_arn", arn}}
                       .dump() +
                   "\n";
            ++id;
        };
        const json lambda{{"resourceType", "lambda"},
                          {"resource", "invoke"},
                          {"parameters", R"({"FunctionName": "validate"})"}};
        event("ExecutionStarted", {{"input", "{}"}}, 0);
        event("TaskStateEntered", {{"name", "Validate"}}, 5);
        event("TaskScheduled", lambda, 5);
        event("TaskStarted", lambda, 10);
        event("TaskSucceeded", lambda, 10 + invocationMs);
        event("TaskStateExited", {{"name", "Validate"}}, 12 + invocationMs);
        event("ExecutionSucceeded", {{"output", "{}"}}, 13 + invocationMs);
    }
    return log;
}

Observations observed(const std::string& text, const std::string& file) {
    Observations observations(names());
    const auto source = bytesInMemory(text);
    readSource(*source, file, observations);
    return observations;
}

} // namespace

class ApplicationEstimateTest : public QObject {
    Q_OBJECT

private slots:
    void logsOfExpressWorkflowsTellTheVolume() {
        const auto application = modelled();
        const auto observations = observed(expressLog(121, 60'000, 200), "express.jsonl");
        const auto estimate = estimateApplication(observations, application);
        QCOMPARE(estimate.workflows.size(), std::size_t{1});
        const auto& volume = estimate.workflows.front().perMonth;
        QVERIFY(volume.has_value());
        // One a minute.
        QVERIFY(std::abs(volume->value / (60 * 730) - 1) < 0.02);
        QVERIFY(volume->low < 60 * 730 && 60 * 730 < volume->high);
        auto document = json::object();
        writeMeasured(estimate, application, document);
        const double web = document["workload"]["web"]["perMonth"].get<double>();
        const double partner = document["workload"]["partner"]["perMonth"].get<double>();
        QVERIFY(std::abs((web + partner) / volume->value - 1) < 0.01);
        QVERIFY(std::abs(web / partner - 3) < 0.01); // each keeps its part
    }

    void volumesOfWorkflowsThatOthersStartStay() {
        auto application = modelled();
        application.workflows["W"].otherStarts = true;
        const auto observations = observed(expressLog(121, 60'000, 200), "express.jsonl");
        auto document = json::object();
        const auto written =
            writeMeasured(estimateApplication(observations, application), application, document);
        QVERIFY(!document.contains("workload"));
        QCOMPARE(written.notes.size(), std::size_t{1});
    }

    void theMetricTellsTheVolumeToo() {
        json values = json::array();
        json times = json::array();
        for (int hour = 0; hour < 24; ++hour) {
            values.push_back(50);
            times.push_back(fmt::format("2026-03-02T{:02}:00:00Z", hour));
        }
        const json metrics{{"MetricDataResults",
                            {{{"Id", "started"},
                              {"Label", "BookingFlow ExecutionsStarted Sum"},
                              {"Timestamps", times},
                              {"Values", values}}}}};
        const auto observations = observed(metrics.dump(), "metrics.json");
        const auto estimate = estimateApplication(observations, modelled(false));
        const auto& workflow = estimate.workflows.front();
        QVERIFY(workflow.perMonth.has_value());
        QVERIFY(std::abs(workflow.perMonth->value / (50 * 730) - 1) < 1e-9);
        QVERIFY(std::abs(workflow.windowHours - 24) < 1e-9);
    }

    void aFunctionWithoutLogsIsKnownByTheWorkflowsThatInvokeIt() {
        const auto observations = observed(expressLog(40, 60'000, 200), "express.jsonl");
        const auto estimate = estimateApplication(observations, modelled());
        const auto function =
            std::ranges::find(estimate.functions, std::string("F"), &FunctionEstimate::id);
        QVERIFY(function != estimate.functions.end());
        QVERIFY(function->curve.has_value());
        QCOMPARE(function->points.size(), std::size_t{1});
        QCOMPARE(function->points.front().memoryMb, 512.0);
        QVERIFY(std::abs(function->points.front().observedMs / 200 - 1) < 0.02);
        QVERIFY(estimate.taskGap.empty()); // one task an execution has no gap
    }
};

QTEST_APPLESS_MAIN(ApplicationEstimateTest)
#include "application_estimate_test.moc"
