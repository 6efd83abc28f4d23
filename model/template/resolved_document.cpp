#include "model/template/resolved_document.h"

#include "model/document/json_pointer.h"
#include "model/template/api.h"
#include "model/template/configuration.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <utility>

namespace headroom::templates {

using document::appendToken;
using nlohmann::json;

namespace {

constexpr const char* defaultBus = "default";

/// "ID" in the root, "Child/ID" below.
std::string entityId(std::string_view stackPath, std::string_view id) {
    return stackPath.empty() ? std::string(id)
                             : std::string(stackPath.substr(1)) + "/" + std::string(id);
}

json withMarks(const json& value) {
    if (value.is_string())
        return withDocumentMarks(value.get_ref<const std::string&>());
    if (!value.is_structured())
        return value;
    json result = value;
    for (auto& part : result)
        part = withMarks(part);
    return result;
}

json valueOf(const Field<std::string>& field) {
    return withDocumentMarks(*field.value);
}
json valueOf(const Field<bool>& field) {
    return *field.value;
}
json valueOf(const Field<double>& field) {
    const double number = *field.value;
    if (std::trunc(number) == number && std::abs(number) < 1e15)
        return static_cast<std::int64_t>(number);
    return number;
}
json valueOf(const Field<json>& field) {
    return withMarks(*field.value);
}

/// Writes one stack's entities.
class StackWriter {
public:
    StackWriter(Application& application, Stack& stack, ResolvedTemplate& into)
        : application_(application)
        , stack_(stack)
        , into_(into)
        , configuration_(readConfiguration(application, stack)) {}

    void write() {
        for (const auto& function : configuration_.functions)
            write(function);
        for (const auto& machine : configuration_.stateMachines)
            write(machine);
        for (const auto& table : configuration_.tables)
            write(table);
        for (const auto& bus : configuration_.buses)
            entity("buses", bus.resource->id, *bus.resource->node)["name"] =
                nameOr(bus.name, bus.resource->id);
        for (const auto& rule : configuration_.rules)
            write(rule);
        for (const auto& schedule : configuration_.schedules)
            write(schedule);
        for (const auto& alarm : configuration_.alarms)
            write(alarm);
        for (const auto& group : configuration_.logGroups)
            write(group);
        writeMessaging();
        writeApis();
        report();
    }

private:
    json& document() { return *into_.document; }

    std::string pointerTo(const char* section, std::string_view id) const {
        return appendToken(appendToken("", section), entityId(stack_.path(), id));
    }

    json& entity(const char* section, std::string_view id, const document::Node& node) {
        into_.locations[pointerTo(section, id)] = stack_.tree().locate(node);
        json& made = document()[section][entityId(stack_.path(), id)];
        if (made.is_null())
            made = json::object();
        return made;
    }

    template <class T>
    void set(json& target, const std::string& pointer, const char* key, const Field<T>& field) {
        if (!field.value)
            return;
        target[key] = valueOf(field);
        if (field.node == nullptr)
            return;
        const auto place = appendToken(pointer, key);
        into_.locations[place] = stack_.tree().locate(*field.node);
        if (auto site = findEditSite(stack_, *field.node))
            into_.sites.emplace(place, std::move(*site));
    }

    /// Marks a value that the template does not state with where it comes from.
    template <class T>
    void setOrDefault(json& target, const std::string& pointer, const char* key,
                      const Field<T>& field, const char* source) {
        set(target, pointer, key, field);
        if (field.origin == Origin::defaulted)
            document()["basis"][appendToken(pointer, key)] = {{"basis", "default"},
                                                              {"source", source}};
    }

    json nameOr(const Field<std::string>& name, std::string_view id) const {
        return name.value ? valueOf(name) : json(entityId(stack_.path(), id));
    }

    /// {"function": "ID"} for a reference to anything that the document holds; null otherwise.
    json targetOf(const std::optional<Reference>& reference) {
        if (!reference)
            return {};
        const Resource* resource = application_.resource(*reference);
        if (resource == nullptr)
            return {};
        if (isAliasOrVersion(resource->type)) {
            Stack* owner = application_.find(reference->stack);
            Findings unreported;
            PropertyReader reader(application_, owner != nullptr ? *owner : stack_, *resource,
                                  unreported);
            const auto function = reader.target(reader.property("FunctionName"));
            return function && *function != *reference ? targetOf(function) : json();
        }
        const char* kind = kindOf(resource->type);
        if (kind == nullptr)
            return {};
        return {{kind, entityId(reference->stack, reference->id)}};
    }

    static const char* kindOf(std::string_view type) {
        if (isFunction(type))
            return "function";
        if (isStateMachine(type))
            return "workflow";
        if (type == "AWS::SQS::Queue")
            return "queue";
        if (type == "AWS::SNS::Topic")
            return "topic";
        if (type == "AWS::Logs::LogGroup")
            return "logGroup";
        if (type == "AWS::Events::EventBus")
            return "bus";
        if (isTable(type))
            return "table";
        return nullptr;
    }

    void write(const FunctionConfiguration& function) {
        const auto pointer = pointerTo("functions", function.resource->id);
        json& made = entity("functions", function.resource->id, *function.resource->node);
        if (const auto* own = function.resource->node->find("Properties"))
            into_.functionProperties[pointer] = {SiteKind::literal, {}, stack_.tree().source, own};
        made["name"] = nameOr(function.name, function.resource->id);
        set(made, pointer, "runtime", function.runtime);
        set(made, pointer, "packageType", function.packageType);
        setOrDefault(made, pointer, "memoryMb", function.memoryMb,
                     "Lambda: 128 MB where MemorySize is not stated");
        setOrDefault(made, pointer, "timeoutSeconds", function.timeoutSeconds,
                     "Lambda: 3 s where Timeout is not stated");
        setOrDefault(made, pointer, "architecture", function.architecture,
                     "Lambda: x86_64 where Architectures is not stated");
        set(made, pointer, "ephemeralStorageMb", function.ephemeralStorageMb);
        set(made, pointer, "reservedConcurrency", function.reservedConcurrency);
        made["provisionedConcurrency"] = 0;
        set(made, pointer, "provisionedConcurrency", function.provisionedConcurrency);
        if (function.snapStart.value && *function.snapStart.value == "PublishedVersions")
            made["snapStart"] = true;
        if (function.framework)
            made["framework"] = true;
        json asynchronous = json::object();
        const auto inner = appendToken(pointer, "asynchronous");
        set(asynchronous, inner, "maximumRetryAttempts", function.maximumRetryAttempts);
        set(asynchronous, inner, "maximumEventAgeSeconds", function.maximumEventAgeSeconds);
        if (const auto queue = targetOf(function.deadLetterQueue); queue.contains("queue"))
            asynchronous["deadLetterQueue"] = queue["queue"];
        if (auto destination = targetOf(function.onFailure); destination.is_object())
            asynchronous["onFailure"] = std::move(destination);
        if (!asynchronous.empty())
            made["asynchronous"] = std::move(asynchronous);
    }

    void write(const StateMachineConfiguration& machine) {
        const auto pointer = pointerTo("workflows", machine.resource->id);
        json& made = entity("workflows", machine.resource->id, *machine.resource->node);
        made["name"] = nameOr(machine.name, machine.resource->id);
        setOrDefault(made, pointer, "type", machine.type,
                     "Step Functions: STANDARD where the type is not stated");
        const auto& definition = machine.definition;
        if (definition.json.is_object()) {
            made["definition"] = withMarks(definition.json);
            const auto inside = appendToken(pointer, "definition");
            if (definition.tree)
                into_.definitions[inside] = *definition.tree;
            if (definition.node != nullptr) {
                into_.locations[inside] = stack_.tree().locate(*definition.node);
                if (definition.source == DefinitionSource::object)
                    into_.inlineDefinitions[inside] = {
                        SiteKind::literal, {}, stack_.tree().source, definition.node};
            }
        }
        if (!definition.file.empty())
            made["definitionFile"] = definition.file;
    }

    static void setKeys(json& target, const std::vector<TableKey>& keys) {
        for (const auto& key : keys) {
            if (!key.name.value || !key.keyType.value)
                continue;
            target[*key.keyType.value == "RANGE" ? "sort" : "partition"] =
                withDocumentMarks(*key.name.value);
        }
    }

    json indexesOf(const std::vector<TableIndex>& indexes, const std::string& pointer) {
        json made = json::object();
        for (const auto& index : indexes) {
            if (!index.name.value)
                continue;
            const auto name = withDocumentMarks(*index.name.value);
            json& one = made[name];
            one = json::object();
            setKeys(one, index.keys);
            const auto inner = appendToken(pointer, name);
            set(one, inner, "projection", index.projection);
            if (!index.nonKeyAttributes.empty())
                one["nonKeyAttributes"] = index.nonKeyAttributes;
            set(one, inner, "readCapacityUnits", index.readCapacity);
            set(one, inner, "writeCapacityUnits", index.writeCapacity);
        }
        return made;
    }

    void write(const TableConfiguration& table) {
        const auto pointer = pointerTo("tables", table.resource->id);
        json& made = entity("tables", table.resource->id, *table.resource->node);
        made["name"] = nameOr(table.name, table.resource->id);
        made["keySchema"] = json::object();
        setKeys(made["keySchema"], table.keys);
        setOrDefault(made, pointer, "billingMode", table.billingMode,
                     table.resource->type == "AWS::Serverless::SimpleTable"
                         ? "SAM: PAY_PER_REQUEST where a simple table states no throughput"
                         : "DynamoDB: PROVISIONED where BillingMode is not stated");
        set(made, pointer, "readCapacityUnits", table.readCapacity);
        set(made, pointer, "writeCapacityUnits", table.writeCapacity);
        made["pointInTimeRecovery"] = false;
        set(made, pointer, "pointInTimeRecovery", table.pointInTimeRecovery);
        made["tableClass"] = "STANDARD";
        set(made, pointer, "tableClass", table.tableClass);
        set(made, pointer, "ttlAttribute", table.timeToLiveAttribute);
        if (table.streamViewType.value)
            made["stream"] = true;
        made["globalSecondaryIndexes"] =
            indexesOf(table.globalSecondaryIndexes, appendToken(pointer, "globalSecondaryIndexes"));
        made["localSecondaryIndexes"] =
            indexesOf(table.localSecondaryIndexes, appendToken(pointer, "localSecondaryIndexes"));
    }

    json deliveryOf(const DeliveryPolicy& delivery, json target) {
        if (delivery.maximumRetryAttempts.value)
            target["retryPolicy"]["maximumRetryAttempts"] = valueOf(delivery.maximumRetryAttempts);
        if (delivery.maximumEventAgeSeconds.value)
            target["retryPolicy"]["maximumEventAgeSeconds"] =
                valueOf(delivery.maximumEventAgeSeconds);
        if (const auto queue = targetOf(delivery.deadLetterQueue); queue.contains("queue"))
            target["deadLetterQueue"] = queue["queue"];
        return target;
    }

    /// The id of the bus that a rule stands on. A bus outside the application goes by its name.
    std::string busOf(const RuleConfiguration& rule) {
        if (rule.bus)
            return entityId(rule.bus->stack, rule.bus->id);
        if (!rule.busName.value)
            return defaultBus;
        const auto name = busNameOf(withDocumentMarks(*rule.busName.value));
        for (const auto& bus : configuration_.buses)
            if (bus.name.value && withDocumentMarks(*bus.name.value) == name)
                return entityId(stack_.path(), bus.resource->id);
        return name;
    }

    /// EventBusName may be a name or an ARN: `arn:aws:events:REGION:ACCOUNT:event-bus/NAME`.
    static std::string busNameOf(const std::string& written) {
        static constexpr std::string_view before = ":event-bus/";
        const auto at = written.find(before);
        return at == std::string::npos ? written : written.substr(at + before.size());
    }

    void write(const RuleConfiguration& rule) {
        const auto bus = busOf(rule);
        json& owner = document()["buses"][bus];
        if (!owner.contains("name"))
            owner["name"] = bus;
        json& rules = owner["rules"];
        const auto id = entityId(stack_.path(), rule.logicalId);
        const auto pointer = appendToken(appendToken(appendToken("/buses", bus), "rules"), id);
        const auto* node = rule.node != nullptr ? rule.node : rule.owner->node;
        into_.locations[pointer] = stack_.tree().locate(*node);
        json& made = rules[id];
        made = json::object();
        made["name"] = nameOr(rule.name, rule.logicalId);
        made["enabled"] = true;
        set(made, pointer, "enabled", rule.enabled);
        set(made, pointer, "pattern", rule.pattern);
        set(made, pointer, "schedule", rule.scheduleExpression);
        made["targets"] = json::object();
        for (const auto& target : rule.targets) {
            auto entityOf = targetOf(target.resource);
            if (!entityOf.is_object())
                continue;
            std::string name = target.id;
            if (name.empty())
                name = entityOf.begin().value().get<std::string>();
            if (target.node != nullptr)
                into_.locations[appendToken(appendToken(pointer, "targets"), name)] =
                    stack_.tree().locate(*target.node);
            made["targets"][name] = deliveryOf(target.delivery, std::move(entityOf));
        }
    }

    void write(const ScheduleConfiguration& schedule) {
        // A rule with a schedule stands among the rules of the default bus already.
        if (schedule.kind == ScheduleConfiguration::Kind::rule)
            return;
        const auto pointer = pointerTo("schedules", schedule.logicalId);
        const auto* node = schedule.node != nullptr ? schedule.node : schedule.owner->node;
        json& made = entity("schedules", schedule.logicalId, *node);
        made["name"] = nameOr(schedule.name, schedule.logicalId);
        made["enabled"] = true;
        set(made, pointer, "expression", schedule.expression);
        set(made, pointer, "enabled", schedule.enabled);
        if (const auto target = targetOf(schedule.target); target.is_object())
            made.update(deliveryOf(schedule.delivery, target));
    }

    void write(const AlarmConfiguration& alarm) {
        if (alarm.composite)
            return;
        const auto pointer = pointerTo("alarms", alarm.resource->id);
        json& made = entity("alarms", alarm.resource->id, *alarm.resource->node);
        made["name"] = nameOr(alarm.name, alarm.resource->id);
        set(made, pointer, "namespace", alarm.nameSpace);
        set(made, pointer, "metric", alarm.metric);
        set(made, pointer, "statistic", alarm.statistic);
        set(made, pointer, "threshold", alarm.threshold);
        set(made, pointer, "comparison", alarm.comparison);
        set(made, pointer, "periodSeconds", alarm.periodSeconds);
        set(made, pointer, "evaluationPeriods", alarm.evaluationPeriods);
        set(made, pointer, "datapointsToAlarm", alarm.datapointsToAlarm);
        for (const auto& [name, value] : alarm.dimensions) {
            if (value.value)
                made["dimensions"][name] = valueOf(value);
        }
    }

    void write(const LogGroupConfiguration& group) {
        const auto pointer = pointerTo("logGroups", group.resource->id);
        json& made = entity("logGroups", group.resource->id, *group.resource->node);
        made["name"] = nameOr(group.name, group.resource->id);
        made["retentionDays"] = nullptr;
        set(made, pointer, "retentionDays", group.retentionDays);
        if (!group.name.value)
            return;
        const auto references = referencesIn(*group.name.value);
        if (references.size() != 1)
            return;
        if (const auto target = targetOf(references.front()); target.contains("function"))
            made["function"] = target["function"];
    }

    void writeMessaging() {
        for (const auto& queue : configuration_.queues) {
            const auto pointer = pointerTo("queues", queue.resource->id);
            json& made = entity("queues", queue.resource->id, *queue.resource->node);
            made["name"] = nameOr(queue.name, queue.resource->id);
            set(made, pointer, "fifo", queue.fifo);
            set(made, pointer, "visibilityTimeoutSeconds", queue.visibilityTimeoutSeconds);
        }
        for (const auto& topic : configuration_.topics)
            entity("topics", topic.resource->id, *topic.resource->node)["name"] =
                nameOr(topic.name, topic.resource->id);
        auto mappings = configuration_.eventSourceMappings;
        mappings.insert(mappings.end(), configuration_.samEventSourceMappings.begin(),
                        configuration_.samEventSourceMappings.end());
        for (const auto& mapping : mappings) {
            const auto source = targetOf(mapping.source);
            const auto function = targetOf(mapping.function);
            const bool disabled = mapping.enabled.value && !*mapping.enabled.value;
            if (!source.contains("queue") || !function.contains("function") || disabled)
                continue;
            const auto queue = source["queue"].get<std::string>();
            json& made = document()["queues"][queue]["consumers"]
                                   [entityId(stack_.path(), mapping.logicalId)];
            made = {{"function", function["function"]}, {"batchSize", 10}};
            if (mapping.batchSize.value)
                made["batchSize"] = valueOf(mapping.batchSize);
            if (mapping.batchingWindowSeconds.value)
                made["maximumBatchingWindowSeconds"] = valueOf(mapping.batchingWindowSeconds);
            if (mapping.maximumConcurrency.value)
                made["maximumConcurrency"] = valueOf(mapping.maximumConcurrency);
        }
        for (const auto& subscription : configuration_.subscriptions) {
            const auto topic = targetOf(subscription.topic);
            auto endpoint = targetOf(subscription.endpoint);
            if (!topic.contains("topic") || !endpoint.is_object() ||
                !(endpoint.contains("function") || endpoint.contains("queue")))
                continue;
            document()["topics"][topic["topic"].get<std::string>()]["subscriptions"]
                      [entityId(stack_.path(), subscription.id)] = std::move(endpoint);
        }
        for (const auto& resource : stack_.resources()) {
            if (resource.type != "AWS::CloudWatch::Dashboard" ||
                stack_.exists(resource) == Truth::no)
                continue;
            Findings unreported;
            PropertyReader reader(application_, stack_, resource, unreported);
            entity("dashboards", resource.id, *resource.node)["name"] =
                nameOr(reader.text(reader.property("DashboardName")), resource.id);
        }
    }

    void writeApis() {
        for (const auto& api : readApis(application_, stack_, configuration_)) {
            json& made = document()["apis"][entityId(stack_.path(), api.id)];
            made["name"] =
                api.name.empty() ? entityId(stack_.path(), api.id) : withDocumentMarks(api.name);
            made["type"] = api.rest ? "REST" : "HTTP";
            made["routes"] = json::object();
            if (api.node != nullptr)
                into_.locations[pointerTo("apis", api.id)] = stack_.tree().locate(*api.node);
            for (const auto& route : api.routes) {
                json& one = made["routes"][entityId(stack_.path(), route.id)];
                one = {{"method", route.method}, {"path", withDocumentMarks(route.path)}};
                if (const auto target = targetOf(route.target);
                    target.contains("function") || target.contains("workflow"))
                    one.update(target);
            }
        }
    }

    void report() {
        auto& into = into_.diagnostics;
        const auto& found = configuration_.findings.diagnostics;
        into.insert(into.end(), found.begin(), found.end());
        for (const auto& finding : configuration_.findings.unresolved)
            into.push_back({document::Severity::warning, "template.needs-a-value", finding.reason,
                            finding.location, finding.pointer});
        for (const auto& finding : configuration_.findings.notShown)
            into.push_back({document::Severity::note, "template.known-after-deployment",
                            finding.reason, finding.location, finding.pointer});
        const auto& own = stack_.diagnostics();
        into.insert(into.end(), own.begin(), own.end());
    }

    Application& application_;
    Stack& stack_;
    ResolvedTemplate& into_;
    Configuration configuration_;
};

} // namespace

ResolvedTemplate resolve(Application& application) {
    ResolvedTemplate resolved;
    resolved.document = std::make_shared<json>(json::object());
    for (const char* section : {"functions", "workflows", "tables", "buses", "queues", "topics",
                                "apis", "schedules", "alarms", "logGroups", "dashboards"})
        (*resolved.document)[section] = json::object();
    (*resolved.document)["documentVersion"] = 1;
    for (const auto& stack : application.stacks()) {
        stack->evaluateConditions();
        StackWriter(application, *stack, resolved).write();
    }
    return resolved;
}

} // namespace headroom::templates
