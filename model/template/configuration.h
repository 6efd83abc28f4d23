#pragma once

#include "model/template/application.h"
#include "model/template/event_rule.h"
#include "model/template/findings.h"
#include "model/template/function.h"
#include "model/template/messaging.h"
#include "model/template/monitoring.h"
#include "model/template/schedule.h"
#include "model/template/state_machine.h"
#include "model/template/table.h"

#include <vector>

namespace headroom::templates {

/// What one stack configures; every list by logical id. Resources with a false condition are left
/// out, those with an unknown one stay and are among the findings.
struct Configuration {
    Stack* stack = nullptr;
    std::vector<FunctionConfiguration> functions;
    std::vector<StateMachineConfiguration> stateMachines;
    std::vector<TableConfiguration> tables;
    std::vector<RuleConfiguration> rules;         ///< rules of SAM events among them
    std::vector<ScheduleConfiguration> schedules; ///< those of rules and SAM events among them
    std::vector<AlarmConfiguration> alarms;
    std::vector<LogGroupConfiguration> logGroups;
    std::vector<EventBusConfiguration> buses;
    std::vector<EventSourceMappingConfiguration> eventSourceMappings;
    std::vector<ScalableTargetConfiguration> scalableTargets;
    /// Not shown by an import; what is unresolved in them is not among the findings.
    std::vector<EventSourceMappingConfiguration> samEventSourceMappings; ///< of SAM events
    std::vector<QueueConfiguration> queues;
    std::vector<TopicConfiguration> topics;
    std::vector<SubscriptionConfiguration> subscriptions; ///< of resources, topics and SAM events
    std::vector<const Resource*> excluded;                ///< by a false condition
    Findings findings;
};

Configuration readConfiguration(Application& application, Stack& stack);

} // namespace headroom::templates
