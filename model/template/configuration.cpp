#include "model/template/configuration.h"

#include "model/document/json_pointer.h"

#include <algorithm>

namespace headroom::templates {

using document::Text;
using document::translatable;

namespace {

class ConfigurationReader {
public:
    ConfigurationReader(Application& application, Stack& stack)
        : application_(application)
        , stack_(stack) {
        configuration_.stack = &stack;
    }

    Configuration read() {
        std::vector<const Resource*> existing;
        for (const auto& resource : stack_.resources()) {
            if (stack_.exists(resource) == Truth::no)
                configuration_.excluded.push_back(&resource);
            else
                existing.push_back(&resource);
        }
        for (const auto* resource : existing)
            if (readResource(*resource) && stack_.exists(*resource) == Truth::unknown)
                reportCondition(*resource);
        // What adds to functions follows, whatever the order of names.
        for (const auto* resource : existing)
            addToFunctions(*resource);
        for (const auto* resource : existing)
            readMessaging(*resource);
        reportUnknownTemplates();
        addSamEvents();
        addRuleSchedules();
        sortByLogicalId(configuration_.rules);
        sortByLogicalId(configuration_.schedules);
        configuration_.findings.sort();
        return std::move(configuration_);
    }

private:
    PropertyReader reader(const Resource& resource) {
        return {application_, stack_, resource, configuration_.findings};
    }

    /// Whether the resource is of a type that an import shows.
    bool readResource(const Resource& resource) {
        auto properties = reader(resource);
        const auto type = resource.type;
        auto& into = configuration_;
        if (isFunction(type))
            into.functions.push_back(readFunction(properties));
        else if (isStateMachine(type))
            into.stateMachines.push_back(readStateMachine(properties));
        else if (isTable(type))
            into.tables.push_back(readTable(properties));
        else if (type == "AWS::Events::Rule")
            into.rules.push_back(readRule(properties));
        else if (type == "AWS::Scheduler::Schedule")
            into.schedules.push_back(readSchedule(properties));
        else if (isAlarm(type))
            into.alarms.push_back(readAlarm(properties));
        else if (type == "AWS::Logs::LogGroup")
            into.logGroups.push_back(readLogGroup(properties));
        else if (type == "AWS::Events::EventBus")
            into.buses.push_back(readEventBus(properties));
        else if (type == "AWS::Lambda::EventSourceMapping")
            into.eventSourceMappings.push_back(readEventSourceMapping(properties));
        else if (type == "AWS::ApplicationAutoScaling::ScalableTarget")
            into.scalableTargets.push_back(readScalableTarget(properties));
        else
            return isNestedStack(type);
        return true;
    }

    PropertyReader quietReader(const Resource& resource) {
        return {application_, stack_, resource, unreported_};
    }

    void readMessaging(const Resource& resource) {
        auto properties = quietReader(resource);
        auto& into = configuration_;
        if (resource.type == "AWS::SQS::Queue") {
            into.queues.push_back(readQueue(properties));
        } else if (resource.type == "AWS::SNS::Topic") {
            auto topic = readTopic(properties);
            into.subscriptions.insert(into.subscriptions.end(), topic.subscriptions.begin(),
                                      topic.subscriptions.end());
            into.topics.push_back(std::move(topic));
        } else if (resource.type == "AWS::SNS::Subscription") {
            into.subscriptions.push_back(readSubscription(properties));
        }
    }

    void reportCondition(const Resource& resource) {
        const auto* node = resource.node->find("Condition");
        configuration_.findings.unresolved.push_back(
            {std::string(resource.id), "Condition",
             Text(translatable("Import", "condition %1 is not known"),
                  {std::string(resource.condition)}),
             stack_.tree().locate(*node),
             document::appendToken("/Resources", resource.id) + "/Condition"});
    }

    void reportUnknownTemplates() {
        for (const auto& nested : application_.nestedStacks(stack_)) {
            if (!nested.unknown)
                continue;
            const auto* property = templateProperty(*nested.resource);
            reader(*nested.resource)
                .unresolved(property, *nested.unknown, nested.resource->property(property));
        }
    }

    void addToFunctions(const Resource& resource) {
        auto properties = reader(resource);
        if (isAliasOrVersion(resource.type))
            addAliasOrVersion(properties, configuration_.functions);
        else if (resource.type == "AWS::Lambda::EventInvokeConfig")
            addEventInvokeConfig(properties, configuration_.functions);
    }

    void addSamEvents() {
        for (const auto& function : configuration_.functions)
            for (const auto& event : function.events)
                addSamEvent(event);
        for (const auto& machine : configuration_.stateMachines)
            for (const auto& event : machine.events)
                addSamEvent(event);
    }

    void addSamEvent(const SamEvent& event) {
        const auto id = event.logicalId();
        const auto resource = asResource(event, id);
        auto properties = reader(resource);
        if (isRuleEvent(event))
            configuration_.rules.push_back(readRuleEvent(properties, event));
        else if (isScheduleEvent(event))
            configuration_.schedules.push_back(readScheduleEvent(properties, event));
        else if (isEventSourceEvent(event)) {
            auto quiet = quietReader(resource);
            configuration_.samEventSourceMappings.push_back(readEventSourceEvent(quiet, event));
        } else if (event.type == "SNS") {
            auto quiet = quietReader(resource);
            configuration_.subscriptions.push_back(readSubscriptionEvent(quiet, event));
        }
    }

    void addRuleSchedules() {
        for (const auto& rule : configuration_.rules)
            if (rule.scheduleExpression.origin != Origin::absent)
                configuration_.schedules.push_back(scheduleOf(rule));
    }

    template <class T>
    static void sortByLogicalId(std::vector<T>& list) {
        std::ranges::stable_sort(list, {}, &T::logicalId);
    }

    Application& application_;
    Stack& stack_;
    Configuration configuration_;
    Findings unreported_;
};

} // namespace

Configuration readConfiguration(Application& application, Stack& stack) {
    return ConfigurationReader(application, stack).read();
}

} // namespace headroom::templates
