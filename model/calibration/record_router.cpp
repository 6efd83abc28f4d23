#include "model/calibration/record_router.h"

#include "model/calibration/json_fields.h"
#include "model/calibration/power_tuning.h"
#include "model/calibration/report_line.h"
#include "model/calibration/trace_segments.h"

#include <nlohmann/json.hpp>

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace headroom::calibration {

using nlohmann::json;

namespace {

std::optional<double> decimal(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<EpochMs> milliseconds(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number_integer())
        return std::nullopt;
    return found->get<EpochMs>();
}

/// The statistic that a label or an id names, as CloudWatch spells it.
std::string_view statisticIn(std::string_view text) {
    for (const std::string_view statistic :
         {"Average", "Sum", "Maximum", "Minimum", "SampleCount", "p50", "p90", "p95", "p99"}) {
        if (text.find(statistic) != std::string_view::npos)
            return statistic;
    }
    return {};
}

/// Longer names stand before the names that they contain.
constexpr std::array<std::string_view, 7> lambdaMetrics{
    "ConcurrentExecutions",
    "ProvisionedConcurrencySpilloverInvocations",
    "PostRuntimeExtensionsDuration",
    "Invocations",
    "Throttles",
    "Errors",
    "Duration"};

/// Of AWS/States: how many executions began.
constexpr std::string_view startedMetric = "ExecutionsStarted";

std::string_view metricIn(std::string_view text) {
    for (const auto metric : lambdaMetrics) {
        if (text.find(metric) != std::string_view::npos)
            return metric;
    }
    return {};
}

void add(MetricSum& metric, double value, std::optional<EpochMs> time) {
    metric.sum += value;
    metric.largest = std::max(metric.largest, value);
    ++metric.points;
    if (time) {
        metric.first = std::min(metric.first, *time);
        metric.last = std::max(metric.last, *time);
    }
}

} // namespace

RecordRouter::RecordRouter(Observations& observations, FileReport& report, LogReader& logs)
    : observations_(observations)
    , report_(report)
    , logs_(logs)
    , histories_(observations, report) {}

void RecordRouter::read(json& record, const RecordPlace& place) {
    if (readInsightsRow(record, place))
        return;
    if (!record.is_object()) {
        report_.skip(place.line, "a record that is no JSON object");
        return;
    }
    if (word(record, "type").starts_with("platform.")) {
        logs_.readPlatform(record, {.number = place.line});
        return;
    }
    if (histories_.read(record, place.line) || readLogEvent(record, place) ||
        readTrace(record, place) || readMetric(record, place) || readCost(record))
        return;
    readDocument(record, place.line);
}

void RecordRouter::readDocument(json& document, std::uint64_t line) {
    if (!document.is_object())
        return;
    if (word(document, "type").starts_with("platform.")) {
        logs_.readPlatform(document, {.number = line});
        return;
    }
    const RecordPlace place{{}, &document, line};
    if (histories_.read(document, line) || readLogEvent(document, place) ||
        readTrace(document, place) || readMetric(document, place))
        return;
    if (const auto points = readTuningOutput(document))
        addTuning(*points);
}

bool RecordRouter::readLogEvent(const json& record, const RecordPlace& place) {
    const auto found = record.find("message");
    if (found == record.end() || (!record.contains("timestamp") && !record.contains("eventId")))
        return false;
    LogLine line;
    line.time = milliseconds(record, "timestamp");
    line.number = place.line;
    line.logGroup = word(record, "logGroup");
    if (line.logGroup.empty() && place.head != nullptr && place.head->is_object()) {
        for (const char* key : {"logGroup", "logGroupName", "logGroupIdentifier"}) {
            if (line.logGroup.empty())
                line.logGroup = word(*place.head, key);
        }
    }
    if (found->is_object()) {
        logs_.readPlatform(*found, line);
        return true;
    }
    if (!found->is_string())
        return true;
    const auto& text = found->get_ref<const std::string&>();
    // Express workflows log their events as JSON.
    if (text.find("previous_event_id") != std::string::npos) {
        const json event = json::parse(text, nullptr, false);
        if (event.is_object() && histories_.read(event, place.line))
            return true;
    }
    line.text = text;
    logs_.read(line);
    return true;
}

/// `aws logs get-query-results` gives rows as lists of {field, value}.
bool RecordRouter::readInsightsRow(const json& record, const RecordPlace& place) {
    if (!record.is_array())
        return false;
    InsightsRow row;
    for (const auto& entry : record) {
        if (entry.is_object())
            row.set(word(entry, "field"), word(entry, "value"));
    }
    return row.read(logs_, place.line);
}

bool RecordRouter::readTrace(const json& record, const RecordPlace& place) {
    if (const auto document = record.find("Document");
        document != record.end() && document->is_string()) {
        const json segment = json::parse(document->get_ref<const std::string&>(), nullptr, false);
        if (!segment.is_object() || !readSegment(segment, observations_, report_))
            report_.skip(place.line, "a segment whose Document is no segment");
        return true;
    }
    if (const auto segments = record.find("Segments");
        segments != record.end() && segments->is_array()) {
        for (const auto& segment : *segments) {
            if (!segment.is_object() || !readTrace(segment, place))
                report_.skip(place.line, "a trace with something else than segments");
        }
        return true;
    }
    return readSegment(record, observations_, report_);
}

FunctionObservations* RecordRouter::functionOfMetric(const std::string& id,
                                                     const std::string& label) {
    for (const auto& text : {label, id}) {
        if (const auto function = observations_.names().functionWithin(text))
            return observations_.functionById(*function, report_.file);
    }
    if (const auto only = observations_.names().onlyFunction())
        return observations_.functionById(*only, report_.file);
    observations_.addUnmapped(label.empty() ? id : label);
    return nullptr;
}

MetricSum* RecordRouter::seriesOf(const std::string& id, const std::string& label) {
    const auto text = label + " " + id;
    const auto statistic = statisticIn(text);
    if (text.find(startedMetric) != std::string::npos) {
        const auto workflow = observations_.names().workflowWithin(text);
        if (!workflow)
            observations_.addUnmapped(label.empty() ? id : label);
        return workflow && (statistic.empty() || statistic == "Sum")
                   ? &observations_.workflowById(*workflow, report_.file).startedMetric
                   : nullptr;
    }
    const auto metric = metricIn(text);
    auto* function = metric.empty() ? nullptr : functionOfMetric(id, label);
    return function == nullptr
               ? nullptr
               : &function->metrics[std::string(metric) + " " +
                                    std::string(statistic.empty() ? "Average" : statistic)];
}

bool RecordRouter::readMetric(const json& record, const RecordPlace& place) {
    const auto values = record.find("Values");
    if (values != record.end() && values->is_array()) {
        const std::string label(word(record, "Label"));
        const std::string id(word(record, "Id"));
        report_.count("CloudWatch metrics");
        auto* series = seriesOf(id, label);
        if (series == nullptr)
            return true;
        auto& sum = *series;
        const auto times = record.find("Timestamps");
        for (std::size_t i = 0; i < values->size(); ++i) {
            std::optional<EpochMs> time;
            if (times != record.end() && times->is_array() && i < times->size() &&
                (*times)[i].is_string())
                time = readTimestamp((*times)[i].get_ref<const std::string&>());
            if ((*values)[i].is_number() && observations_.counts(time))
                add(sum, (*values)[i].get<double>(), time);
        }
        return true;
    }
    if (!record.contains("Timestamp") || !record.contains("Unit"))
        return false;
    // get-metric-statistics: the label, the metric's name, stands beside the points.
    report_.count("CloudWatch metrics");
    const std::string label(place.head != nullptr ? word(*place.head, "Label")
                                                  : std::string_view());
    const auto metric = metricIn(label);
    auto* function = metric.empty() ? nullptr : logs_.functionOf({});
    if (function == nullptr)
        return true;
    const auto time = readTimestamp(word(record, "Timestamp"));
    for (const char* statistic : {"Average", "Sum", "Maximum", "Minimum", "SampleCount"}) {
        const auto value = record.find(statistic);
        if (value != record.end() && value->is_number() && observations_.counts(time))
            add(function->metrics[std::string(metric) + " " + statistic], value->get<double>(),
                time);
    }
    return true;
}

bool RecordRouter::readCost(const json& record) {
    const auto period = record.find("TimePeriod");
    if (period == record.end() || !period->is_object())
        return false;
    report_.count("Cost Explorer results");
    ServiceCost cost;
    cost.from = word(*period, "Start");
    cost.to = word(*period, "End");
    const auto addMetrics = [&](const std::string& service, const json& metrics) {
        if (!metrics.is_object())
            return;
        for (const char* name : {"UnblendedCost", "AmortizedCost", "BlendedCost",
                                 "NetUnblendedCost", "NetAmortizedCost"}) {
            const auto metric = metrics.find(name);
            if (metric == metrics.end() || !metric->is_object())
                continue;
            cost.usd = decimal(word(*metric, "Amount")).value_or(0);
            observations_.addCost(service, cost);
            return;
        }
    };
    const auto groups = record.find("Groups");
    if (groups == record.end() || !groups->is_array() || groups->empty()) {
        if (const auto total = record.find("Total"); total != record.end())
            addMetrics("total", *total);
        return true;
    }
    for (const auto& group : *groups) {
        const auto keys = group.is_object() ? group.find("Keys") : group.end();
        if (!group.is_object() || keys == group.end() || !keys->is_array() || keys->empty() ||
            !keys->front().is_string() || !group.contains("Metrics"))
            continue;
        addMetrics(keys->front().get<std::string>(), group.at("Metrics"));
    }
    return true;
}

bool RecordRouter::addTuning(const std::vector<TuningPoint>& points) {
    report_.count("power tuning results");
    auto* function = logs_.functionOf({});
    if (function == nullptr)
        return true;
    function->tuning.insert(function->tuning.end(), points.begin(), points.end());
    return true;
}

bool RecordRouter::readTuningAddress(std::string_view line, std::uint64_t number) {
    const auto mark = line.find("lambda-power-tuning.show/");
    if (mark == std::string_view::npos)
        return false;
    const auto points = calibration::readTuningAddress(line.substr(mark));
    if (!points)
        report_.skip(number, "a visualization address whose parts do not fit together");
    else
        addTuning(*points);
    return true;
}

void RecordRouter::finish() {
    histories_.finish();
}

void InsightsRow::set(std::string_view field, std::string_view value) {
    const auto number = decimal(value);
    constexpr double bytesPerMb = 1e6; // Insights shows 512 MB as 512000000
    if (field == "@message")
        message_ = value;
    else if (field == "@log")
        logGroup_ = value.substr(value.find(':') + 1);
    else if (field == "@type")
        type_ = value;
    else if (field == "@timestamp")
        time_ = number && value.find('-') == std::string_view::npos
                    ? std::optional(static_cast<EpochMs>(std::min(*number, 1e14)))
                    : readTimestamp(value);
    else if (field == "@duration" && number) {
        invocation_.durationMs = *number;
        hasDuration_ = *number >= 0;
    } else if (field == "@memorySize" && number)
        invocation_.memoryMb = std::round(*number / bytesPerMb);
    else if (field == "@maxMemoryUsed" && number)
        invocation_.memoryUsedMb = *number / bytesPerMb;
    else if (field == "@initDuration" && number && *number > 0)
        invocation_.initMs = *number;
    else if (field == "@restoreDuration" && number && *number > 0)
        invocation_.restoreMs = *number;
}

bool InsightsRow::read(LogReader& logs, std::uint64_t line) const {
    if (message_.find(reportMark) != std::string::npos ||
        message_.find("platform.report") != std::string::npos) {
        logs.read({message_, time_, logGroup_, line});
        return true;
    }
    if (!hasDuration_ || (!type_.empty() && type_ != "REPORT"))
        return !message_.empty();
    auto invocation = invocation_;
    invocation.endTime = time_;
    logs.add({{}, time_, logGroup_, line}, invocation, "Logs Insights rows");
    return true;
}

} // namespace headroom::calibration
