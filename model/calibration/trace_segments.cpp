#include "model/calibration/trace_segments.h"

#include "model/calibration/json_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace headroom::calibration {

using nlohmann::json;

namespace {

constexpr int deepestNesting = 50;

std::optional<std::pair<double, double>> spanOf(const json& segment) {
    const auto begin = segment.find("start_time");
    const auto end = segment.find("end_time");
    if (begin == segment.end() || end == segment.end() || !begin->is_number() ||
        !end->is_number() || end->get<double>() < begin->get<double>())
        return std::nullopt;
    return std::pair(begin->get<double>(), end->get<double>());
}

const json& subsegments(const json& segment) {
    static const json none = json::array();
    const auto found = segment.find("subsegments");
    return found != segment.end() && found->is_array() ? *found : none;
}

/// "PutItem" of X-Ray is "putItem" of the document.
std::string operationId(std::string_view operation) {
    std::string id(operation);
    if (!id.empty() && id.front() >= 'A' && id.front() <= 'Z')
        id.front() = static_cast<char>(id.front() - 'A' + 'a');
    return id;
}

using Spans = std::vector<std::pair<double, double>>;

/// Collects the calls of other services below a segment; what such a call itself consists of is
/// part of it.
void collectCalls(const json& segment, Observations& observations, FileReport& report, Spans& calls,
                  int depth) {
    if (depth > deepestNesting || !segment.is_object())
        return;
    const auto space = word(segment, "namespace");
    const auto span = spanOf(segment);
    if (span && (space == "aws" || space == "remote")) {
        calls.push_back(*span);
        const auto aws = segment.find("aws");
        if (aws == segment.end() || !aws->is_object())
            return;
        const auto table = word(*aws, "table_name");
        const auto operation = word(*aws, "operation");
        if (table.empty() || operation.empty())
            return;
        if (auto* known = observations.table(table, report.file))
            known->operations[operationId(operation)].add((span->second - span->first) * 1000);
        return;
    }
    for (const auto& part : subsegments(segment))
        collectCalls(part, observations, report, calls, depth + 1);
}

/// The time that at least one of the spans covers, in seconds.
double covered(Spans spans) {
    std::ranges::sort(spans);
    double sum = 0;
    double until = -HUGE_VAL;
    for (const auto& [begin, end] : spans) {
        if (end <= until)
            continue;
        sum += end - std::max(begin, until);
        until = end;
    }
    return sum;
}

} // namespace

bool readSegment(const json& segment, Observations& observations, FileReport& report) {
    if (!segment.is_object() || !segment.contains("trace_id") || !segment.contains("start_time"))
        return false;
    report.count("X-Ray segments");
    const auto span = spanOf(segment);
    if (!span) // still in progress
        return true;
    if (!observations.counts(static_cast<EpochMs>(std::clamp(span->second, 0.0, 1e11) * 1000)))
        return true;
    Spans calls;
    if (word(segment, "origin") != "AWS::Lambda::Function") {
        if (word(segment, "type") == "subsegment")
            collectCalls(segment, observations, report, calls, 0);
        return true;
    }
    for (const auto& part : subsegments(segment))
        collectCalls(part, observations, report, calls, 0);
    auto* function = observations.function(word(segment, "name"), report.file);
    if (function == nullptr)
        return true;
    function->downstream.add(covered(std::move(calls)) * 1000);
    bool cold = false;
    std::optional<double> duration;
    for (const auto& part : subsegments(segment)) {
        const auto own = part.is_object() ? spanOf(part) : std::nullopt;
        if (!own)
            continue;
        const double ms = (own->second - own->first) * 1000;
        if (word(part, "name") == "Initialization") {
            cold = true;
            function->traced.init.add(ms);
        } else if (word(part, "name") == "Invocation") {
            duration = ms;
        }
    }
    const bool failed =
        segment.value("fault", json()) == true || segment.value("error", json()) == true;
    if (duration && !failed)
        (cold ? function->traced.cold : function->traced.warm).add(*duration);
    return true;
}

} // namespace headroom::calibration
