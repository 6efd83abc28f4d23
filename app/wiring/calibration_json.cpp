#include "app/wiring/calibration_run.h"
#include "model/exploration/back_test_json.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace headroom::app {

using calibration::MeasuredLatency;
using calibration::MeasuredValue;
using nlohmann::json;

namespace {

json number(double value) {
    return std::isfinite(value) ? json(value) : json();
}

json toJson(const MeasuredValue& value) {
    return {{"value", number(value.value)},
            {"low", number(value.low)},
            {"high", number(value.high)},
            {"sampleSize", value.sampleSize}};
}

json toJson(const MeasuredLatency& latency) {
    return {{"medianMs", toJson(latency.medianMs)}, {"sigmaLn", toJson(latency.sigmaLn)}};
}

void put(json& object, const char* key, const std::optional<MeasuredValue>& value) {
    if (value)
        object[key] = toJson(*value);
}

json interval(const MeasuredValue& value) {
    return {{"low", number(value.low)}, {"high", number(value.high)}};
}

const char* word(calibration::TuningStrategy strategy) {
    switch (strategy) {
    case calibration::TuningStrategy::cost:
        return "cost";
    case calibration::TuningStrategy::speed:
        return "speed";
    case calibration::TuningStrategy::balanced:
        break;
    }
    return "balanced";
}

const char* word(calibration::MemoryChoice::Basis basis) {
    using Basis = calibration::MemoryChoice::Basis;
    switch (basis) {
    case Basis::measured:
        return "measured";
    case Basis::predicted:
        return "predicted";
    case Basis::assumed:
        break;
    }
    return "assumed";
}

json toJson(const calibration::MemoryAdvice& advice) {
    json recommendations{{"leastMemoryMb", advice.leastMemoryMb}, {"choices", json::array()}};
    for (const auto& choice : advice.choices)
        recommendations["choices"].push_back({{"strategy", word(choice.strategy)},
                                              {"memoryMb", choice.memoryMb},
                                              {"durationMs", choice.durationMs},
                                              {"costUsd", choice.costUsd},
                                              {"basis", word(choice.basis)},
                                              {"within", number(choice.within)}});
    if (advice.nextMeasurementMb)
        recommendations["nextMeasurement"] = {{"memoryMb", *advice.nextMeasurementMb},
                                              {"widthNow", number(advice.widthNow)},
                                              {"widthThen", number(advice.widthThen)}};
    return recommendations;
}

/// What the tuning tool itself chooses among the sizes that it measured.
json toJson(const std::vector<calibration::TuningPoint>& points) {
    using calibration::TuningStrategy;
    json result = json::object();
    for (const auto strategy :
         {TuningStrategy::cost, TuningStrategy::speed, TuningStrategy::balanced}) {
        const auto chosen = calibration::chosenPoint(points, strategy);
        result[word(strategy)] = {{"memoryMb", chosen.memoryMb},
                                  {"durationMs", chosen.durationMs},
                                  {"costUsd", chosen.priceUsd}};
    }
    return result;
}

json toJson(const calibration::ArrivalEstimate& arrivals) {
    json result{{"perMonth", toJson(arrivals.perMonth)},
                {"windowHours", arrivals.windowHours},
                {"dispersion", number(arrivals.dispersion)}};
    if (arrivals.hourWeights)
        result["hourWeights"] = *arrivals.hourWeights;
    if (arrivals.dayWeights)
        result["dayWeights"] = *arrivals.dayWeights;
    if (arrivals.bursts)
        result["bursts"] = {{"share", toJson(arrivals.bursts->share)},
                            {"seconds", toJson(arrivals.bursts->seconds)},
                            {"gapSeconds", toJson(arrivals.bursts->gapSeconds)}};
    return result;
}

json toJson(const calibration::FunctionEstimate& function) {
    json result{{"id", function.id}, {"sources", function.sources}, {"points", json::array()}};
    if (function.curve) {
        const auto& parameters = function.curve->parameters();
        const bool parallel = function.curve->model() == calibration::DurationModel::jp;
        result["model"] = parallel ? "JP" : "J";
        result["parameters"] = {{"ioMs", parameters.ioMs},
                                {"cpuMsAtOneVcpu", parameters.cpuMsAtOneVcpu}};
        if (parallel)
            result["parameters"]["parallelThreads"] = parameters.parallelThreads;
        result["intervals"] = {{"ioMs", interval(function.ioMs)},
                               {"cpuMsAtOneVcpu", interval(function.cpuMsAtOneVcpu)}};
        result["errorMean"] = function.errorMean;
        result["errorMax"] = function.errorMax;
    } else {
        for (const char* key : {"model", "parameters", "intervals", "errorMean", "errorMax"})
            result[key] = nullptr;
    }
    for (const auto& point : function.points)
        result["points"].push_back({{"memoryMb", point.memoryMb},
                                    {"durationMs", point.observedMs},
                                    {"predictedMs", point.predictedMs},
                                    {"low", point.low},
                                    {"high", point.high},
                                    {"sampleSize", point.sampleSize}});
    if (!function.tuning.empty())
        result["tuning"] = toJson(function.tuning);
    put(result, "cpuSigmaLn", function.cpuSigmaLn);
    put(result, "remainderSigmaLn", function.remainderSigmaLn);
    put(result, "initMedianMs", function.initMedianMs);
    put(result, "initSigmaLn", function.initSigmaLn);
    if (function.initMedianMs)
        result["initP99Ms"] = number(function.initP99Ms);
    if (const auto& parts = function.initParts)
        result["initParts"] = {{"slowShare", toJson(parts->slowShare)},
                               {"usualMedianMs", toJson(parts->usualMedianMs)},
                               {"usualSigmaLn", toJson(parts->usualSigmaLn)},
                               {"slowMedianMs", toJson(parts->slowMedianMs)},
                               {"slowSigmaLn", toJson(parts->slowSigmaLn)}};
    put(result, "restoreMedianMs", function.restoreMedianMs);
    put(result, "firstInvocationCpuMs", function.firstInvocationCpuMs);
    put(result, "memoryUsedMaxMb", function.memoryUsedMaxMb);
    put(result, "errorRate", function.errorRate);
    put(result, "timeoutRate", function.timeoutRate);
    put(result, "coldStartRate", function.coldStartRate);
    put(result, "concurrencyMean", function.concurrencyMean);
    if (function.concurrencyMean)
        result["concurrencyPeak"] = number(function.concurrencyPeak);
    put(result, "downstreamMs", function.downstreamMs);
    if (function.arrivals)
        result["arrivals"] = toJson(*function.arrivals);
    else if (function.volume)
        result["arrivals"] = {{"perMonth", toJson(function.volume->perMonth)},
                              {"windowHours", function.volume->hours}};
    return result;
}

json toJson(const calibration::WorkflowEstimate& workflow) {
    json result{{"id", workflow.id},
                {"sources", workflow.sources},
                {"executions", workflow.executions},
                {"failed", workflow.failed},
                {"states", json::array()}};
    if (workflow.execution)
        result["execution"] = toJson(*workflow.execution);
    put(result, "perMonth", workflow.perMonth);
    for (const auto& state : workflow.states) {
        json of{{"state", state.state}, {"durationMs", toJson(state.durationMs)}};
        if (state.service)
            of["service"] = toJson(*state.service);
        if (state.callback)
            of["callback"] = toJson(*state.callback);
        put(of, "errorRate", state.errorRate);
        put(of, "items", state.items);
        result["states"].push_back(std::move(of));
    }
    return result;
}

json backTestJson(const exploration::BackTest& backTest) {
    json rows = exploration::toJson(backTest);
    for (json& row : rows) {
        exploration::BackTestRow of;
        of.predicted = row.at("predicted").get<double>();
        of.observed = row.at("observed").get<double>();
        row["error"] = number(of.error());
    }
    return {{"medianError", number(backTest.medianError())},
            {"coverage", number(backTest.coverage())},
            {"rows", std::move(rows)}};
}

json toJson(const calibration::FileReport& file) {
    json damages = json::array();
    for (const auto& damage : file.damages)
        damages.push_back({{"line", damage.line}, {"reason", damage.reason}});
    return {{"file", file.file},
            {"formats", file.formats},
            {"records", file.records},
            {"skipped", file.skipped},
            {"damages", std::move(damages)}};
}

} // namespace

json toJson(const CalibrationRun& run) {
    json result{{"functions", json::array()}, {"workflows", json::array()},
                {"tables", json::array()},    {"files", json::array()},
                {"unmapped", json::array()},  {"settings", json::array()},
                {"notes", json::array()},     {"costs", json::object()}};
    for (const auto& function : run.estimate.functions) {
        result["functions"].push_back(toJson(function));
        if (const auto advice = run.advice.find(function.id); advice != run.advice.end())
            result["functions"].back()["recommendations"] = toJson(advice->second);
    }
    for (const auto& workflow : run.estimate.workflows)
        result["workflows"].push_back(toJson(workflow));
    for (const auto& table : run.estimate.tables) {
        json operations = json::object();
        for (const auto& [operation, latency] : table.operations)
            operations[operation] = toJson(latency);
        result["tables"].push_back(
            {{"id", table.id}, {"sources", table.sources}, {"operations", operations}});
    }
    put(result, "keepAliveSeconds", run.estimate.keepAliveSeconds);
    for (const auto& [type, gap] : run.estimate.taskGap)
        result["taskGap"][type] = toJson(gap);
    for (const auto& [service, cost] : run.estimate.costs)
        result["costs"][service] = {{"usd", cost.usd}, {"from", cost.from}, {"to", cost.to}};
    for (const auto& file : run.reading.files)
        result["files"].push_back(toJson(file));
    for (const auto& [name, count] : run.unmapped)
        result["unmapped"].push_back({{"name", name}, {"records", count}});
    for (const auto& setting : run.calibrated.settings) {
        json of = toJson(setting.measured);
        of["pointer"] = setting.pointer;
        of["source"] = setting.source;
        result["settings"].push_back(std::move(of));
    }
    for (const auto& note : run.calibrated.notes)
        result["notes"].push_back(note.english());
    result["backTest"] = run.backTest ? backTestJson(*run.backTest) : json();
    result["skippedLines"] = run.reading.skipped();
    return result;
}

} // namespace headroom::app
