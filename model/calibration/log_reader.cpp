#include "model/calibration/log_reader.h"

#include "model/calibration/json_fields.h"
#include "model/calibration/report_line.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace headroom::calibration {

using nlohmann::json;

namespace {

constexpr std::string_view platformReport = "\"platform.report\"";

std::optional<double> number(const json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number() || !(found->get<double>() >= 0))
        return std::nullopt;
    return found->get<double>();
}

} // namespace

LogReader::LogReader(Observations& observations, FileReport& report, std::string path)
    : observations_(observations)
    , report_(report)
    , path_(std::move(path))
    , ofPath_(observations.names().functionOfPath(path_)) {
    if (!ofPath_)
        ofPath_ = observations.names().onlyFunction();
}

FunctionObservations* LogReader::functionOf(std::string_view logGroup) {
    if (!logGroup.empty())
        return observations_.function(logGroup, report_.file);
    if (ofPath_)
        return observations_.functionById(*ofPath_, report_.file);
    observations_.addUnmapped(report_.file);
    return nullptr;
}

void LogReader::add(const LogLine& line, const Invocation& invocation, const char* format) {
    report_.count(format);
    if (auto* function = functionOf(line.logGroup))
        observations_.add(*function, invocation);
}

void LogReader::read(const LogLine& line) {
    // Both marks hold a character that few log lines have: this is the loop over all bytes.
    if (const auto mark = line.text.find(reportMark); mark != std::string_view::npos) {
        auto invocation = readReport(line.text.substr(mark));
        if (!invocation) {
            report_.skip(line.number, "a REPORT line without Duration or Memory Size");
            return;
        }
        invocation->endTime = line.time ? line.time : timeBefore(line.text.substr(0, mark));
        add(line, *invocation, "REPORT lines");
        return;
    }
    if (line.text.find(platformReport) == std::string_view::npos)
        return;
    const auto begin = line.text.find('{');
    const json record = begin == std::string_view::npos
                            ? json(json::value_t::discarded)
                            : json::parse(line.text.substr(begin), nullptr, false);
    if (record.is_discarded()) {
        report_.skip(line.number, "a platform.report record that is no JSON");
        return;
    }
    readPlatform(record, line);
}

void LogReader::readPlatform(const json& record, const LogLine& line) {
    if (!record.is_object() || word(record, "type") != "platform.report")
        return;
    const auto content = record.find("record");
    const auto metrics =
        content != record.end() && content->is_object() ? content->find("metrics") : record.end();
    std::optional<double> duration;
    if (content != record.end() && content->is_object() && metrics != content->end() &&
        metrics->is_object())
        duration = number(*metrics, "durationMs");
    if (!duration) {
        report_.skip(line.number, "a platform.report record without metrics.durationMs");
        return;
    }
    Invocation invocation;
    invocation.durationMs = *duration;
    invocation.memoryMb = number(*metrics, "memorySizeMB").value_or(0);
    invocation.memoryUsedMb = number(*metrics, "maxMemoryUsedMB").value_or(0);
    invocation.initMs = number(*metrics, "initDurationMs");
    invocation.restoreMs = number(*metrics, "restoreDurationMs");
    const auto status = word(*content, "status");
    invocation.timedOut = status == "timeout";
    invocation.failed = !status.empty() && status != "success";
    invocation.endTime = readTimestamp(word(record, "time"));
    if (!invocation.endTime)
        invocation.endTime = line.time;
    add(line, invocation, "platform.report records");
}

} // namespace headroom::calibration
