#include "model/system/reading.h"

namespace headroom::system {

using document::Severity;

namespace {

Alarm readAlarm(std::string_view id, ObjectReader& entry) {
    Alarm alarm;
    alarm.id = id;
    alarm.name = entry.text("name", id);
    alarm.metricNamespace = entry.text("namespace");
    alarm.metric = entry.text("metric");
    alarm.statistic = entry.text("statistic");
    alarm.comparison = entry.text("comparison");
    alarm.threshold = entry.number("threshold", 0, {-1e18, 1e18});
    alarm.periodSeconds = entry.number("periodSeconds", 300, {1, 604'800});
    alarm.evaluationPeriods = entry.integer("evaluationPeriods", 1, {1, 1e6});
    alarm.datapointsToAlarm = entry.integer("datapointsToAlarm", alarm.evaluationPeriods, {1, 1e6});
    ObjectReader dimensions = entry.object("dimensions");
    entry.memberKeys("dimensions", [&](std::string_view name) {
        alarm.dimensions.push_back({std::string(name), dimensions.text(name)});
    });
    return alarm;
}

void readLogs(Reading& reading) {
    ObjectReader entry = reading.root.object("logs");
    Logs& logs = reading.system.logs;
    logs.retentionDays = entry.optionalNumber("retentionDays");
    logs.storedOverIngestedRatio = entry.number(
        "storedOverIngestedRatio", reading.calibration.at("logs.storedOverIngestedRatio"), share);
    logs.storedGbNow = entry.optionalNumber("storedGbNow");
    reading.root.members("logGroups", [&](std::string_view id, ObjectReader& group) {
        logs.groups.push_back(
            {std::string(id), group.text("name", id),
             group.optionalNumber("retentionDays", {1, 36'500}),
             reading.reference(group, "function", "functions", Severity::warning)});
    });
}

} // namespace

void readMonitoring(Reading& reading) {
    constexpr double highResolutionBelowSeconds = 60;
    Monitoring& monitoring = reading.system.monitoring;
    reading.root.members("alarms", [&](std::string_view id, ObjectReader& entry) {
        monitoring.alarms.push_back(readAlarm(id, entry));
        if (monitoring.alarms.back().periodSeconds < highResolutionBelowSeconds)
            ++monitoring.highResolutionAlarmMetrics;
        else
            ++monitoring.standardAlarmMetrics;
    });
    reading.root.memberKeys("dashboards", [&](std::string_view) { ++monitoring.dashboards; });

    ObjectReader beyond = reading.root.object("monitoring");
    monitoring.standardAlarmMetrics += beyond.number("standardAlarmMetrics", 0.0);
    monitoring.customMetrics += beyond.number("customMetrics", 0.0);
    monitoring.dashboards += beyond.number("dashboards", 0.0);
    readLogs(reading);
}

} // namespace headroom::system
