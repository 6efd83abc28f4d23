#pragma once

#include "model/template/property_reader.h"
#include "model/template/sam_event.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom::templates {

/// How often a delivery is tried again, and where it goes when that fails.
struct DeliveryPolicy {
    Field<double> maximumRetryAttempts;
    Field<double> maximumEventAgeSeconds;
    Field<bool> deadLetter;
    std::optional<Reference> deadLetterQueue;
};

struct RuleTarget {
    std::string id;                    ///< the target's Id in the rule
    std::optional<Reference> resource; ///< nothing where the expression names none or several
    std::string arn;                   ///< as far as it is known, with marks
    DeliveryPolicy delivery;
    const document::Node* node = nullptr;
};

/// AWS::Events::Rule, or the rule that SAM makes of an event EventBridgeRule or CloudWatchEvent.
struct RuleConfiguration {
    std::string logicalId;
    const Resource* owner = nullptr; ///< the rule, or whose event it is
    bool fromSamEvent = false;
    const document::Node* node = nullptr;
    Field<std::string> busName;   ///< a bus of the template by its name, "default" without one
    std::optional<Reference> bus; ///< the bus, where it is one of the template
    Field<std::string> name;
    Field<nlohmann::json> pattern;
    Field<std::string> scheduleExpression;
    Field<bool> enabled;
    std::vector<RuleTarget> targets;
};

bool isRuleEvent(const SamEvent& event);

RuleConfiguration readRule(PropertyReader& reader);
RuleConfiguration readRuleEvent(PropertyReader& reader, const SamEvent& event);

/// RetryPolicy and DeadLetterConfig below a target or schedule.
DeliveryPolicy readDeliveryPolicy(PropertyReader& reader, const Place& place);

/// Whether State and Enabled, where they are written, leave a rule or schedule switched on.
Field<bool> readEnabled(PropertyReader& reader);

} // namespace headroom::templates
