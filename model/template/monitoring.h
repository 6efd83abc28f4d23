#pragma once

#include "model/template/property_reader.h"

#include <map>
#include <optional>
#include <string>

namespace headroom::templates {

/// AWS::CloudWatch::Alarm or AWS::CloudWatch::CompositeAlarm.
struct AlarmConfiguration {
    const Resource* resource = nullptr;
    bool composite = false;
    Field<std::string> name;
    Field<std::string> nameSpace;
    Field<std::string> metric;
    Field<std::string> statistic; ///< Statistic or ExtendedStatistic
    Field<double> periodSeconds;
    Field<double> evaluationPeriods;
    Field<double> datapointsToAlarm;
    Field<double> threshold;
    Field<std::string> comparison;
    std::map<std::string, Field<std::string>> dimensions; ///< texts with reference marks
};

/// AWS::Logs::LogGroup.
struct LogGroupConfiguration {
    const Resource* resource = nullptr;
    Field<std::string> name;
    Field<double> retentionDays; ///< absent: kept forever
};

bool isAlarm(std::string_view resourceType);

AlarmConfiguration readAlarm(PropertyReader& reader);
LogGroupConfiguration readLogGroup(PropertyReader& reader);

} // namespace headroom::templates
