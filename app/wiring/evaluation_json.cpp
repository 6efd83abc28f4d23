#include "app/wiring/evaluation_json.h"

#include "app/wiring/assessing.h"
#include "model/assessment/assessment_json.h"
#include "model/assessment/plan_sections.h"
#include "model/assessment/verdict.h"
#include "model/cost/charges.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace headroom::app {

namespace {

using nlohmann::json;

json metricJson(const simulation::Metric& metric) {
    const auto& estimate = metric.estimate;
    json result{{"id", metric.id},
                {"entity", metric.entity},
                {"name", metric.name},
                {"unit", document::symbol(metric.unit)},
                {"value", estimate.insufficient ? json(nullptr) : numberOrNull(estimate.value)},
                {"low", numberOrNull(estimate.low)},
                {"high", numberOrNull(estimate.high)},
                {"assumptionLow", numberOrNull(estimate.assumptionLow)},
                {"assumptionHigh", numberOrNull(estimate.assumptionHigh)},
                {"observations", estimate.observations}};
    if (estimate.upperBound)
        result["upperBound"] = true;
    if (estimate.insufficient)
        result["insufficient"] = true;
    return result;
}

json targetJson(const assessment::Target& target, const std::vector<simulation::Metric>& metrics) {
    const auto estimate = assessment::metricIn(metrics, target.metric, target.unit);
    json result{{"id", target.id},
                {"target", target.value},
                {"comparison", target.atMost ? "atMost" : "atLeast"},
                {"unit", document::symbol(target.unit)},
                {"value", nullptr},
                {"verdict", assessment::word(assessment::Verdict::unknown)}};
    if (estimate) {
        result["value"] = numberOrNull(estimate->value);
        result["verdict"] = word(assessment::judge(*estimate, target.value, target.atMost));
    } else if (target.entered) {
        result["value"] = *target.entered;
        const bool met =
            target.atMost ? *target.entered <= target.value : *target.entered >= target.value;
        result["verdict"] = word(met ? assessment::Verdict::pass : assessment::Verdict::fail);
        result["entered"] = true;
    }
    return result;
}

json usageJson(const simulation::Usage& usage) {
    json functions = json::array();
    for (const auto& function : usage.functions)
        functions.push_back({{"id", function.function},
                             {"memoryMb", function.memoryMb},
                             {"invocations", function.invocations},
                             {"coldStarts", function.coldStarts},
                             {"billedSeconds", function.billedSeconds},
                             {"billedInitSeconds", function.billedInitSeconds},
                             {"provisionedInvocations", function.provisionedInvocations},
                             {"logBytes", function.logBytes}});
    json workflows = json::array();
    for (const auto& workflow : usage.workflows)
        workflows.push_back({{"id", workflow.workflow},
                             {"type", workflow.express ? "EXPRESS" : "STANDARD"},
                             {"executions", workflow.executions},
                             {"transitions", workflow.transitions},
                             {"billedSeconds", workflow.billedSeconds}});
    json tables = json::array();
    for (const auto& table : usage.tables)
        tables.push_back({{"id", table.table},
                          {"readRequestUnits", table.readRequestUnits},
                          {"writeRequestUnits", table.writeRequestUnits},
                          {"storageGb", table.storageGb},
                          {"pointInTimeRecoveryGb", table.pointInTimeRecoveryGb}});
    json buses = json::array();
    for (const auto& bus : usage.buses)
        buses.push_back({{"id", bus.bus},
                         {"events", bus.events},
                         {"deliveries", bus.deliveries},
                         {"archivedGb", bus.archivedGb}});
    json queues = json::array();
    for (const auto& queue : usage.queues)
        queues.push_back({{"id", queue.queue}, {"requests", queue.requests}});
    json topics = json::array();
    for (const auto& topic : usage.topics)
        topics.push_back({{"id", topic.topic}, {"publications", topic.publications}});
    json apis = json::array();
    for (const auto& api : usage.apis)
        apis.push_back({{"id", api.api}, {"requests", api.requests}});
    return {{"functions", functions},
            {"workflows", workflows},
            {"tables", tables},
            {"buses", buses},
            {"queues", queues},
            {"topics", topics},
            {"apis", apis},
            {"logsIngestedGb", usage.logsIngestedGb},
            {"logsStoredGb", usage.logsStoredGb},
            {"customMetrics", usage.customMetrics},
            {"standardAlarmMetrics", usage.standardAlarmMetrics},
            {"dashboards", usage.dashboards}};
}

} // namespace

json numberOrNull(double value) {
    return std::isfinite(value) ? json(value) : json(nullptr);
}

json toJson(const exploration::Evaluation& evaluation, const json& document) {
    const auto& results = evaluation.month.results;
    json metrics = json::array();
    for (const auto& metric : evaluation.month.metrics)
        metrics.push_back(metricJson(metric));
    json targets = json::array();
    for (const auto& target : assessment::readTargets(document))
        targets.push_back(targetJson(target, evaluation.month.metrics));
    json notes = json::array();
    for (const auto& note : results.notes)
        notes.push_back(note.english());
    return {{"seed", results.request.seed},
            {"replications", results.request.replications},
            {"window",
             {{"windows", results.request.windows},
              {"seconds", results.request.windowSeconds},
              {"monthHours", 730}}},
            {"engineVersion", results.version},
            {"idleSelection", results.idleSelection},
            {"simulatedRequests", results.simulatedRequests},
            {"metrics", std::move(metrics)},
            {"targets", std::move(targets)},
            {"assessment", assessment::toJson(assessed(
                               evaluation, document,
                               assessment::ServiceLimits::embedded(evaluation.system.region)))},
            {"usage", results.usage.empty() ? json(nullptr)
                                            : usageJson(simulation::meanUsage(results.usage))},
            {"charges", cost::toJson(evaluation.month.charges)},
            {"notes", std::move(notes)}};
}

} // namespace headroom::app
