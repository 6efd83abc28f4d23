#include "model/assessment/alarm_template.h"

#include "model/assessment/alarm_signal.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <set>

namespace headroom::assessment {

namespace {

/// Logical ids are letters and digits only.
std::string logicalId(const std::string& id) {
    std::string result;
    for (const char c : id)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            result += c;
    return result;
}

template <typename Entities>
std::string nameOf(const Entities& entities, const std::string& id) {
    const auto found =
        std::ranges::find_if(entities, [&](const auto& entity) { return entity.id == id; });
    if (found == entities.end())
        return {};
    return found->name.empty() ? found->id : found->name;
}

std::string physicalName(const system::System& system, const std::string& id) {
    for (const std::string& name : {nameOf(system.functions, id), nameOf(system.workflows, id),
                                    nameOf(system.tables, id), nameOf(system.queues, id)})
        if (!name.empty())
            return name;
    return {};
}

/// A whole number without a point: how people write thresholds.
void writeNumber(YAML::Emitter& out, double value) {
    if (std::floor(value) == value && std::abs(value) < 1e15)
        out << static_cast<long long>(value);
    else
        out << value;
}

class Writing {
public:
    Writing(std::span<const system::Alarm> alarms, const system::System& system)
        : alarms_(alarms) {
        for (const auto& alarm : alarms)
            for (const auto& dimension : alarm.dimensions) {
                const std::string entity = entityOfDimension(dimension.value);
                const std::string name = physicalName(system, entity);
                if (entity != dimension.value && !name.empty())
                    parameters_[entity] = {logicalId(entity) + parameterSuffix(dimension.name),
                                           name};
            }
    }

    std::string text() {
        out_ << YAML::BeginMap;
        pair("AWSTemplateFormatVersion", "2010-09-09");
        pair("Description", "CloudWatch alarms");
        out_ << YAML::Key << "Parameters" << YAML::Value << YAML::BeginMap;
        for (const auto& [entity, parameter] : parameters_)
            writeParameter(parameter.name, parameter.value, "Name or ARN of " + entity);
        writeParameter("AlarmTopicArn", "", "ARN of the topic that the alarms notify, if any");
        out_ << YAML::EndMap;
        out_ << YAML::Key << "Conditions" << YAML::Value << YAML::BeginMap << YAML::Key << "Notify"
             << YAML::Value << YAML::LocalTag("Not") << YAML::Flow << YAML::BeginSeq
             << YAML::LocalTag("Equals") << YAML::Flow << YAML::BeginSeq << YAML::LocalTag("Ref")
             << "AlarmTopicArn" << YAML::DoubleQuoted << "" << YAML::EndSeq << YAML::EndSeq
             << YAML::EndMap;
        out_ << YAML::Key << "Resources" << YAML::Value << YAML::BeginMap;
        std::set<std::string> written;
        for (const auto& alarm : alarms_)
            if (written.insert(logicalId(alarm.id)).second)
                writeAlarm(alarm);
        out_ << YAML::EndMap << YAML::EndMap;
        return std::string(out_.c_str()) + "\n";
    }

private:
    struct Parameter {
        std::string name;
        std::string value;
    };

    static std::string parameterSuffix(const std::string& dimension) {
        return dimension.ends_with("Arn") ? "Arn" : "Name";
    }

    void pair(const char* key, const std::string& value) {
        out_ << YAML::Key << key << YAML::Value << value;
    }

    void writeParameter(const std::string& name, const std::string& value,
                        const std::string& description) {
        out_ << YAML::Key << name << YAML::Value << YAML::BeginMap;
        pair("Type", "String");
        pair("Description", description);
        out_ << YAML::Key << "Default" << YAML::Value << YAML::DoubleQuoted << value
             << YAML::EndMap;
    }

    void writeDimensions(const system::Alarm& alarm) {
        out_ << YAML::Key << "Dimensions" << YAML::Value << YAML::BeginSeq;
        for (const auto& dimension : alarm.dimensions) {
            out_ << YAML::BeginMap;
            pair("Name", dimension.name);
            const auto parameter = parameters_.find(entityOfDimension(dimension.value));
            out_ << YAML::Key << "Value" << YAML::Value;
            if (parameter == parameters_.end())
                out_ << dimension.value;
            else
                out_ << YAML::LocalTag("Ref") << parameter->second.name;
            out_ << YAML::EndMap;
        }
        out_ << YAML::EndSeq;
    }

    void writeAlarm(const system::Alarm& alarm) {
        out_ << YAML::Key << logicalId(alarm.id) << YAML::Value << YAML::BeginMap;
        pair("Type", "AWS::CloudWatch::Alarm");
        out_ << YAML::Key << "Properties" << YAML::Value << YAML::BeginMap;
        if (!alarm.name.empty())
            pair("AlarmName", alarm.name);
        pair("Namespace", alarm.metricNamespace);
        pair("MetricName", alarm.metric);
        if (!alarm.dimensions.empty())
            writeDimensions(alarm);
        pair(alarm.statistic.starts_with('p') ? "ExtendedStatistic" : "Statistic", alarm.statistic);
        number("Period", alarm.periodSeconds);
        number("EvaluationPeriods", alarm.evaluationPeriods);
        if (alarm.datapointsToAlarm != alarm.evaluationPeriods)
            number("DatapointsToAlarm", alarm.datapointsToAlarm);
        number("Threshold", alarm.threshold);
        pair("ComparisonOperator", alarm.comparison);
        pair("TreatMissingData", "notBreaching");
        out_ << YAML::Key << "AlarmActions" << YAML::Value << YAML::LocalTag("If") << YAML::Flow
             << YAML::BeginSeq << "Notify" << YAML::Flow << YAML::BeginSeq << YAML::LocalTag("Ref")
             << "AlarmTopicArn" << YAML::EndSeq << YAML::LocalTag("Ref") << "AWS::NoValue"
             << YAML::EndSeq;
        out_ << YAML::EndMap << YAML::EndMap;
    }

    void number(const char* key, double value) {
        out_ << YAML::Key << key << YAML::Value;
        writeNumber(out_, value);
    }

    std::span<const system::Alarm> alarms_;
    std::map<std::string, Parameter> parameters_;
    YAML::Emitter out_;
};

} // namespace

std::string alarmTemplate(std::span<const system::Alarm> alarms, const system::System& system) {
    return Writing(alarms, system).text();
}

} // namespace headroom::assessment
