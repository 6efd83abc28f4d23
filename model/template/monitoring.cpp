#include "model/template/monitoring.h"

namespace headroom::templates {

bool isAlarm(std::string_view resourceType) {
    return resourceType == "AWS::CloudWatch::Alarm" ||
           resourceType == "AWS::CloudWatch::CompositeAlarm";
}

AlarmConfiguration readAlarm(PropertyReader& reader) {
    AlarmConfiguration alarm;
    alarm.resource = &reader.resource();
    alarm.composite = reader.resource().type == "AWS::CloudWatch::CompositeAlarm";
    auto notShown = reader.notShown();
    alarm.name = notShown.text(notShown.property("AlarmName"));
    if (alarm.composite)
        return alarm;
    alarm.nameSpace = reader.text(reader.property("Namespace"));
    alarm.metric = reader.text(reader.property("MetricName"));
    alarm.statistic = reader.text(reader.property("Statistic"));
    if (alarm.statistic.origin == Origin::absent)
        alarm.statistic = reader.text(reader.property("ExtendedStatistic"));
    alarm.periodSeconds = reader.number(reader.property("Period"));
    alarm.evaluationPeriods = reader.number(reader.property("EvaluationPeriods"));
    alarm.datapointsToAlarm = notShown.number(notShown.property("DatapointsToAlarm"));
    alarm.threshold = reader.number(reader.property("Threshold"));
    alarm.comparison = reader.text(reader.property("ComparisonOperator"));
    for (const auto& item : reader.items(reader.property("Dimensions"))) {
        const auto name = reader.text(reader.member(item, "Name"));
        if (name.value)
            alarm.dimensions[*name.value] = reader.text(reader.member(item, "Value"));
    }
    return alarm;
}

LogGroupConfiguration readLogGroup(PropertyReader& reader) {
    return {&reader.resource(), reader.text(reader.property("LogGroupName")),
            reader.number(reader.property("RetentionInDays"))};
}

} // namespace headroom::templates
