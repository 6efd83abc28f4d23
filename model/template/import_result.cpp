#include "model/template/import_result.h"

#include "model/template/configuration.h"
#include "model/template/definition_summary.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::templates {

using Json = nlohmann::json;

namespace {

Json numberJson(double value) {
    if (std::trunc(value) == value && std::abs(value) < 1e15)
        return static_cast<std::int64_t>(value);
    return value;
}

Json of(const Field<std::string>& field) {
    return field.value ? Json(withLocalMarks(*field.value)) : Json();
}
Json of(const Field<double>& field) {
    return field.value ? numberJson(*field.value) : Json();
}
Json of(const Field<bool>& field) {
    return field.value ? Json(*field.value) : Json();
}

Json withLocalMarksIn(const Json& json) {
    if (json.is_string())
        return withLocalMarks(json.get_ref<const std::string&>());
    if (!json.is_structured())
        return json;
    auto result = json;
    for (auto& part : result)
        part = withLocalMarksIn(part);
    return result;
}

Json of(const Field<Json>& field) {
    return field.value ? withLocalMarksIn(*field.value) : Json();
}

Json listOfEvents(const std::vector<SamEvent>& events) {
    auto list = Json::array();
    for (const auto& event : events)
        list.push_back({{"id", event.id}, {"type", event.type}});
    return list;
}

Json listOfKeys(const std::vector<TableKey>& keys) {
    auto list = Json::array();
    for (const auto& key : keys)
        list.push_back({{"name", of(key.name)},
                        {"keyType", of(key.keyType)},
                        {"attributeType", of(key.attributeType)}});
    return list;
}

Json listOfIndexes(const std::vector<TableIndex>& indexes) {
    auto list = Json::array();
    for (const auto& index : indexes)
        list.push_back({{"name", of(index.name)},
                        {"keys", listOfKeys(index.keys)},
                        {"projection", of(index.projection)},
                        {"readCapacity", of(index.readCapacity)},
                        {"writeCapacity", of(index.writeCapacity)}});
    return list;
}

const char* word(DefinitionSource source) {
    switch (source) {
    case DefinitionSource::object:
        return "inline";
    case DefinitionSource::text:
        return "string";
    case DefinitionSource::file:
        return "file";
    case DefinitionSource::asset:
        return "asset";
    case DefinitionSource::s3:
        return "s3";
    case DefinitionSource::none:
        break;
    }
    return nullptr;
}

const char* word(ScheduleConfiguration::Kind kind) {
    switch (kind) {
    case ScheduleConfiguration::Kind::scheduler:
        return "scheduler";
    case ScheduleConfiguration::Kind::rule:
        return "rule";
    case ScheduleConfiguration::Kind::samSchedule:
        return "samSchedule";
    case ScheduleConfiguration::Kind::samScheduleV2:
        return "samScheduleV2";
    }
    return nullptr;
}

/// One stack's lists.
class StackResult {
public:
    StackResult(Application& application, Configuration configuration)
        : application_(application)
        , configuration_(std::move(configuration)) {}

    const Findings& findings() const { return configuration_.findings; }

    Json json() const {
        Json result = {{"functions", list(configuration_.functions)},
                       {"stateMachines", list(configuration_.stateMachines)},
                       {"tables", list(configuration_.tables)},
                       {"rules", list(configuration_.rules)},
                       {"schedules", list(configuration_.schedules)},
                       {"alarms", list(configuration_.alarms)},
                       {"logGroups", list(configuration_.logGroups)},
                       {"eventBuses", list(configuration_.buses)},
                       {"eventSourceMappings", list(configuration_.eventSourceMappings)},
                       {"autoScaling", list(configuration_.scalableTargets)},
                       {"nestedStacks", list(application_.nestedStacks(*configuration_.stack))},
                       {"excluded", Json::array()},
                       {"resourceTypes", resourceTypes()},
                       {"unresolved", findingsJson(configuration_.findings.unresolved)},
                       {"invalid", findingsJson(configuration_.findings.invalid)},
                       {"nested", Json::object()}};
        for (const auto* resource : configuration_.excluded)
            result["excluded"].push_back(std::string(resource->id));
        for (const auto& [key, location] : configuration_.stack->tree().duplicateKeys)
            result["duplicateKeys"].push_back({{"key", key}, {"line", location.line}});
        return result;
    }

private:
    template <class T>
    Json list(const std::vector<T>& entries) const {
        auto result = Json::array();
        for (const auto& entry : entries)
            result.push_back(json(entry));
        return result;
    }

    /// A target as its logical id, in another stack as its path from the root.
    Json targetJson(const std::optional<Reference>& target) const {
        if (!target)
            return {};
        return target->stack == configuration_.stack->path() ? target->id
                                                             : target->stack + "/" + target->id;
    }

    Json json(const FunctionConfiguration& function) const {
        return {{"logicalId", std::string(function.resource->id)},
                {"type", std::string(function.resource->type)},
                {"name", of(function.name)},
                {"runtime", of(function.runtime)},
                {"packageType", of(function.packageType)},
                {"memoryMB", of(function.memoryMb)},
                {"timeoutSeconds", of(function.timeoutSeconds)},
                {"architecture", of(function.architecture)},
                {"ephemeralStorageMB", of(function.ephemeralStorageMb)},
                {"reservedConcurrency", of(function.reservedConcurrency)},
                {"provisionedConcurrency", of(function.provisionedConcurrency)},
                {"autoPublishAlias", of(function.autoPublishAlias)},
                {"snapStart", of(function.snapStart)},
                {"inVpc", of(function.inVpc)},
                {"deadLetter", of(function.deadLetter)},
                {"events", listOfEvents(function.events)}};
    }

    Json json(const StateMachineConfiguration& machine) const {
        const auto& definition = machine.definition;
        const auto* source = word(definition.source);
        Json result = {
            {"logicalId", std::string(machine.resource->id)},
            {"resourceType", std::string(machine.resource->type)},
            {"name", of(machine.name)},
            {"type", of(machine.type)},
            {"definitionSource", source != nullptr ? Json(source) : Json()},
            {"definitionFile", definition.writtenFile ? Json(*definition.writtenFile) : Json()},
            {"startAt", nullptr},
            {"stateCount", nullptr},
            {"statesByType", Json::object()},
            {"lambdaTasks", Json::object()},
            {"queryLanguage", nullptr},
            {"logLevel", of(machine.logLevel)},
            {"events", listOfEvents(machine.events)}};
        if (!definition.json.is_object())
            return result;
        const auto summary = summarize(definition.json, application_);
        if (summary.startAt)
            result["startAt"] = withLocalMarks(*summary.startAt);
        result["stateCount"] = summary.stateCount;
        result["statesByType"] = summary.statesByType;
        for (const auto& [state, function] : summary.lambdaTasks)
            result["lambdaTasks"][state] = targetJson(function);
        result["queryLanguage"] = summary.queryLanguage;
        return result;
    }

    Json json(const TableConfiguration& table) const {
        return {{"logicalId", std::string(table.resource->id)},
                {"type", std::string(table.resource->type)},
                {"name", of(table.name)},
                {"billingMode", of(table.billingMode)},
                {"readCapacity", of(table.readCapacity)},
                {"writeCapacity", of(table.writeCapacity)},
                {"keys", listOfKeys(table.keys)},
                {"gsis", listOfIndexes(table.globalSecondaryIndexes)},
                {"lsis", listOfIndexes(table.localSecondaryIndexes)},
                {"streamViewType", of(table.streamViewType)},
                {"ttlAttribute", of(table.timeToLiveAttribute)},
                {"pointInTimeRecovery", of(table.pointInTimeRecovery)}};
    }

    Json json(const RuleConfiguration& rule) const {
        auto targets = Json::array();
        for (const auto& target : rule.targets)
            targets.push_back({{"logicalId", targetJson(target.resource)},
                               {"deadLetter", of(target.delivery.deadLetter)},
                               {"maxRetryAttempts", of(target.delivery.maximumRetryAttempts)},
                               {"maxEventAgeSeconds", of(target.delivery.maximumEventAgeSeconds)}});
        return {{"logicalId", rule.logicalId},
                {"origin", rule.fromSamEvent ? "samEvent" : "resource"},
                {"busName", of(rule.busName)},
                {"pattern", of(rule.pattern)},
                {"scheduleExpression", of(rule.scheduleExpression)},
                {"enabled", of(rule.enabled)},
                {"targets", std::move(targets)}};
    }

    Json json(const ScheduleConfiguration& schedule) const {
        return {{"logicalId", schedule.logicalId},
                {"origin", word(schedule.kind)},
                {"expression", of(schedule.expression)},
                {"enabled", of(schedule.enabled)},
                {"target", targetJson(schedule.target)},
                {"deadLetter", of(schedule.delivery.deadLetter)},
                {"maxRetryAttempts", of(schedule.delivery.maximumRetryAttempts)},
                {"maxEventAgeSeconds", of(schedule.delivery.maximumEventAgeSeconds)}};
    }

    Json json(const AlarmConfiguration& alarm) const {
        auto dimensions = Json::object();
        for (const auto& [name, value] : alarm.dimensions)
            dimensions[name] = of(value);
        return {{"logicalId", std::string(alarm.resource->id)},
                {"composite", alarm.composite},
                {"namespace", of(alarm.nameSpace)},
                {"metric", of(alarm.metric)},
                {"statistic", of(alarm.statistic)},
                {"periodSeconds", of(alarm.periodSeconds)},
                {"evaluationPeriods", of(alarm.evaluationPeriods)},
                {"threshold", of(alarm.threshold)},
                {"comparison", of(alarm.comparison)},
                {"dimensions", std::move(dimensions)}};
    }

    Json json(const LogGroupConfiguration& group) const {
        return {{"logicalId", std::string(group.resource->id)},
                {"name", of(group.name)},
                {"retentionDays", of(group.retentionDays)}};
    }

    Json json(const EventBusConfiguration& bus) const {
        return {{"logicalId", std::string(bus.resource->id)}, {"name", of(bus.name)}};
    }

    Json json(const EventSourceMappingConfiguration& mapping) const {
        return {{"logicalId", mapping.logicalId},
                {"function", targetJson(mapping.function)},
                {"source", targetJson(mapping.source)},
                {"batchSize", of(mapping.batchSize)}};
    }

    Json json(const ScalableTargetConfiguration& target) const {
        return {{"logicalId", std::string(target.resource->id)},
                {"dimension", of(target.dimension)},
                {"resource", targetJson(target.target)},
                {"min", of(target.least)},
                {"max", of(target.most)}};
    }

    Json json(const NestedStack& nested) const {
        return {{"logicalId", std::string(nested.resource->id)},
                {"type", std::string(nested.resource->type)},
                {"localPath", nested.localPath ? Json(*nested.localPath) : Json()},
                {"found", nested.stack != nullptr}};
    }

    Json resourceTypes() const {
        std::map<std::string, std::size_t> counts;
        for (const auto& resource : configuration_.stack->resources())
            if (configuration_.stack->exists(resource) != Truth::no)
                ++counts[std::string(resource.type)];
        return counts;
    }

    static Json findingsJson(const std::vector<Finding>& findings) {
        auto list = Json::array();
        for (const auto& finding : findings)
            list.push_back({{"resource", finding.resource},
                            {"field", finding.field},
                            {"reason", finding.reason.english()}});
        return list;
    }

    Application& application_;
    Configuration configuration_;
};

Json importStack(Application& application, Stack& stack, bool nested,
                 document::Diagnostics& diagnostics) {
    stack.evaluateConditions();
    const StackResult result(application, readConfiguration(application, stack));
    auto json = result.json();
    const auto& found = result.findings().diagnostics;
    diagnostics.insert(diagnostics.end(), found.begin(), found.end());
    if (nested)
        for (const auto& child : application.nestedStacks(stack))
            if (child.stack != nullptr)
                json["nested"][std::string(child.resource->id)] =
                    importStack(application, *child.stack, nested, diagnostics);
    const auto& own = stack.diagnostics();
    diagnostics.insert(diagnostics.end(), own.begin(), own.end());
    return json;
}

Json emptyResult() {
    Json result = {
        {"format", nullptr}, {"resourceTypes", Json::object()}, {"nested", Json::object()}};
    for (const auto* name : {"functions", "stateMachines", "tables", "rules", "schedules", "alarms",
                             "logGroups", "eventBuses", "eventSourceMappings", "autoScaling",
                             "nestedStacks", "excluded", "unresolved", "invalid"})
        result[name] = Json::array();
    return result;
}

} // namespace

ImportResult importTemplate(document::FileSource& files, std::string_view templatePath,
                            const ParameterOverrides& parameters, bool nested) {
    ImportResult result;
    const auto application = Application::load(files, templatePath, parameters, result.diagnostics);
    if (application == nullptr) {
        result.json = emptyResult();
        return result;
    }
    auto& root = application->root();
    result.json = importStack(*application, root, nested, result.diagnostics);
    result.json["format"] = root.usesSam() ? "sam" : "cloudformation";
    return result;
}

} // namespace headroom::templates
