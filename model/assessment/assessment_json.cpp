#include "model/assessment/assessment_json.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace headroom::assessment {

namespace {

using nlohmann::json;

json number(double value) {
    return std::isfinite(value) ? json(value) : json(nullptr);
}

json number(const std::optional<double>& value) {
    return value ? number(*value) : json(nullptr);
}

json estimateJson(const simulation::Estimate& estimate) {
    return {{"value", number(estimate.value)},
            {"low", number(estimate.low)},
            {"high", number(estimate.high)},
            {"assumptionLow", number(estimate.assumptionLow)},
            {"assumptionHigh", number(estimate.assumptionHigh)}};
}

json estimateJson(const std::optional<simulation::Estimate>& estimate) {
    return estimate ? estimateJson(*estimate) : json(nullptr);
}

json quotaJson(const Quota& quota) {
    json result{{"id", quota.id},
                {"service", quota.service},
                {"entity", quota.entity},
                {"entityName", quota.entityName},
                {"name", quota.name.english()},
                {"basis", quota.basis.english()},
                {"unit", document::symbol(quota.unit)},
                {"used", estimateJson(quota.used)},
                {"atMost", quota.atMost},
                {"limit", number(quota.limit)},
                {"setBy", quota.own ? "application" : "AWS"},
                {"adjustable", quota.adjustable},
                {"source", quota.source},
                {"share", number(quota.share)},
                {"breaksAtTrafficFactor", number(quota.breaksAtTraffic)},
                {"level", word(quota.level)}};
    if (!quota.confidence.empty())
        result["confidence"] = quota.confidence;
    return result;
}

json goalJson(const Goal& goal) {
    const Target& target = goal.target;
    json result{{"id", target.id},
                {"name", target.name},
                {"definition", target.definition},
                {"metric", target.metric.empty() ? json(nullptr) : json(target.metric)},
                {"target", target.value},
                {"comparison", target.atMost ? "atMost" : "atLeast"},
                {"unit", document::symbol(target.unit)},
                {"value", goal.value ? number(goal.value->value) : json(nullptr)},
                {"estimate", estimateJson(goal.value)},
                {"reported", number(target.reported)},
                {"verdict", word(goal.verdict)},
                {"enteredByHand", goal.entered}};
    if (!goal.parts.empty()) {
        json parts = json::array();
        for (const GoalPart& part : goal.parts)
            parts.push_back(
                {{"id", part.id}, {"name", part.name.english()}, {"ratio", number(part.value)}});
        result["parts"] = std::move(parts);
    }
    return result;
}

json riskJson(const AssessedRisk& assessed) {
    const Risk& risk = assessed.risk;
    return {{"id", risk.id},
            {"name", risk.name},
            {"level", risk.level},
            {"assessed", risk.level != "UNASSESSED"},
            {"mitigation", risk.mitigation},
            {"rollback", risk.rollback},
            {"optimizations", risk.optimizations},
            {"selected", assessed.selected}};
}

json phaseJson(const RoadmapPhase& phase) {
    json items = json::array();
    for (const RoadmapItem& item : phase.items)
        items.push_back({{"name", item.name},
                         {"optimizations", item.optimizations},
                         {"hours", number(item.hours)},
                         {"risk", item.risk.empty() ? json(nullptr) : json(item.risk)}});
    return {{"id", phase.id},
            {"name", phase.name},
            {"weeks", {phase.firstWeek, phase.lastWeek}},
            {"items", std::move(items)},
            {"reported", phase.reported}};
}

json firingsJson(const std::vector<Firing>& firings) {
    json list = json::array();
    for (const Firing& firing : firings)
        list.push_back({{"fromSeconds", firing.from}, {"toSeconds", firing.to}});
    return list;
}

json alarmJson(const StudiedAlarm& studied) {
    const system::Alarm& alarm = studied.alarm;
    json dimensions = json::object();
    for (const auto& dimension : alarm.dimensions)
        dimensions[dimension.name] = dimension.value;
    json result{{"id", alarm.id},
                {"origin", word(studied.origin)},
                {"purpose", studied.purpose.english()},
                {"namespace", alarm.metricNamespace},
                {"metric", alarm.metric},
                {"dimensions", std::move(dimensions)},
                {"statistic", alarm.statistic},
                {"comparison", alarm.comparison},
                {"threshold", alarm.threshold},
                {"periodSeconds", alarm.periodSeconds},
                {"evaluationPeriods", alarm.evaluationPeriods},
                {"datapointsToAlarm", alarm.datapointsToAlarm},
                {"usdPerMonth", number(studied.usdPerMonth)}};
    if (!studied.notSimulated.empty()) {
        result["notSimulated"] = studied.notSimulated.english();
        return result;
    }
    json faults = json::array();
    for (const FaultFirings& fault : studied.faults)
        faults.push_back({{"fault", fault.fault},
                          {"firings", firingsJson(fault.firings)},
                          {"noticedAfterSeconds", number(fault.noticedAfter)}});
    result["approximate"] = studied.approximate;
    result["firingsPerMonth"] = studied.firingsPerMonth;
    result["shareOfTime"] = studied.shareOfTime;
    result["normalDay"] = firingsJson(studied.normal);
    result["faults"] = std::move(faults);
    return result;
}

json figureJson(const AuditedFigure& figure) {
    json result{{"id", figure.id},
                {"text", figure.text},
                {"lines", figure.lines},
                {"unit", figure.unitSymbol},
                {"reported", number(figure.value)},
                {"scenario", figure.scenario.empty() ? json(nullptr) : json(figure.scenario)},
                {"method", word(figure.method)},
                {"computed", estimateJson(figure.computed)},
                {"difference", number(figure.difference)},
                {"relativeDifference", number(figure.relativeDifference)},
                {"verdict", word(figure.agreement)}};
    if (figure.low)
        result["reportedLow"] = *figure.low;
    if (figure.high)
        result["reportedHigh"] = *figure.high;
    return result;
}

json claimJson(const AuditedStatement& claim) {
    json computed = json::array();
    for (const ClaimFigure& figure : claim.figures) {
        json entry{{"name", figure.name},
                   {"unit", document::symbol(figure.unit)},
                   {"value", nullptr},
                   {"low", nullptr},
                   {"high", nullptr}};
        if (figure.computed) {
            entry["value"] = number(figure.computed->value);
            entry["low"] = number(figure.computed->low);
            entry["high"] = number(figure.computed->high);
        }
        computed.push_back(std::move(entry));
    }
    return {{"id", claim.id},
            {"claim", claim.claim},
            {"lines", claim.lines},
            {"verdict", claim.verdict},
            {"finding", claim.finding},
            {"show", claim.show},
            {"reported", claim.reported},
            {"computed", std::move(computed)},
            {"optimizations", claim.optimizations}};
}

json trackedJson(const TrackedMetrics& tracked) {
    json values = json::array();
    for (const auto& metric : tracked.metrics) {
        json value = estimateJson(metric.estimate);
        value["metric"] = metric.id;
        value["unit"] = document::symbol(metric.unit);
        values.push_back(std::move(value));
    }
    return {{"id", tracked.id},
            {"name", tracked.name},
            {"kind", tracked.kind},
            {"lines", tracked.lines},
            {"values", std::move(values)}};
}

template <typename List, typename Convert>
json listOf(const List& list, Convert convert) {
    json result = json::array();
    for (const auto& entry : list)
        result.push_back(convert(entry));
    return result;
}

json daysJson(const AlarmStudy& study) {
    json faults = json::array();
    for (const FaultWindow& window : study.faults)
        faults.push_back({{"id", window.id},
                          {"name", window.name.english()},
                          {"fromSeconds", window.from},
                          {"toSeconds", window.to}});
    return {{"normalDays", study.normalDays},
            {"coveredSeconds", study.coveredSeconds},
            {"simulatedRequests", study.simulatedRequests},
            {"faults", std::move(faults)}};
}

} // namespace

json toJson(const Assessment& assessment) {
    json result{{"quotas", listOf(assessment.quotas, quotaJson)},
                {"kpis", listOf(assessment.kpis, goalJson)},
                {"risks", listOf(assessment.risks, riskJson)},
                {"roadmap", listOf(assessment.roadmap, phaseJson)},
                {"alarms", json::array()},
                {"audit", json::array()},
                {"reported", json::array()},
                {"metricsToTrack", listOf(assessment.metricsToTrack, trackedJson)}};
    if (assessment.alarms) {
        result["alarms"] = listOf(assessment.alarms->alarms, alarmJson);
        result["alarmDays"] = daysJson(*assessment.alarms);
    }
    if (assessment.audit) {
        result["audit"] = listOf(assessment.audit->claims, claimJson);
        result["reported"] = listOf(assessment.audit->figures, figureJson);
    }
    return result;
}

} // namespace headroom::assessment
