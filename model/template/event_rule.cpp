#include "model/template/event_rule.h"

#include "model/template/intrinsics.h"

namespace headroom::templates {

namespace {

constexpr NumberRange retryRange{0, 185, true};
constexpr NumberRange eventAgeRange{60, 86400, true};

/// The text of a bus: the name of one of the template's buses where the expression names it.
void readBus(PropertyReader& reader, RuleConfiguration& rule) {
    const auto place = reader.property("EventBusName");
    rule.busName = reader.text(place).orDefault("default");
    const auto target = reader.target(place);
    auto* stack = target ? reader.application().find(target->stack) : nullptr;
    const auto* bus = stack != nullptr ? stack->resource(target->id) : nullptr;
    if (bus == nullptr || bus->type != "AWS::Events::EventBus")
        return;
    rule.bus = target;
    const auto* name = bus->property("Name");
    if (name == nullptr)
        return;
    // A name that is not known is among the findings of the bus.
    if (auto text = evaluateText(*stack, *name); !text.unknown)
        rule.busName.value = std::move(text.text);
}

/// A pattern is a map, or a JSON text of one.
Field<nlohmann::json> readPattern(PropertyReader& reader, std::string_view property) {
    auto pattern = reader.json(reader.property(property));
    if (pattern.value && pattern.value->is_string()) {
        auto parsed = nlohmann::json::parse(pattern.value->get<std::string>(), nullptr, false);
        if (parsed.is_object())
            pattern.value = std::move(parsed);
    }
    return pattern;
}

std::optional<Reference> readDeadLetterQueue(PropertyReader reader, const Place& config) {
    if (auto queue = reader.target(reader.member(config, "Arn")))
        return queue;
    // SAM: a queue of the template by its logical id.
    const auto id = reader.text(reader.member(config, "QueueLogicalId")).value;
    if (id && reader.stack().resource(*id) != nullptr)
        return Reference{reader.stack().path(), *id, {}};
    return std::nullopt;
}

} // namespace

bool isRuleEvent(const SamEvent& event) {
    return event.type == "EventBridgeRule" || event.type == "CloudWatchEvent";
}

DeliveryPolicy readDeliveryPolicy(PropertyReader& reader, const Place& place) {
    const auto retry = reader.member(place, "RetryPolicy");
    const auto deadLetter = reader.member(place, "DeadLetterConfig");
    return {reader.number(reader.member(retry, "MaximumRetryAttempts"), retryRange),
            reader.number(reader.member(retry, "MaximumEventAgeInSeconds"), eventAgeRange),
            reader.presence(deadLetter), readDeadLetterQueue(reader.notShown(), deadLetter)};
}

Field<bool> readEnabled(PropertyReader& reader) {
    const auto state = reader.word(reader.property("State"));
    if (state.origin != Origin::absent) {
        Field<bool> enabled{{}, state.origin, state.node};
        if (state.value)
            enabled.value = *state.value != "DISABLED";
        return enabled;
    }
    return reader.boolean(reader.property("Enabled")).orDefault(true);
}

RuleConfiguration readRule(PropertyReader& reader) {
    RuleConfiguration rule;
    rule.owner = &reader.resource();
    rule.logicalId = reader.resource().id;
    rule.node = reader.resource().node;
    readBus(reader, rule);
    auto notShown = reader.notShown();
    rule.name = notShown.text(notShown.property("Name"));
    rule.pattern = readPattern(reader, "EventPattern");
    rule.scheduleExpression = reader.text(reader.property("ScheduleExpression"));
    rule.enabled = readEnabled(reader);
    for (const auto& item : reader.items(reader.property("Targets"))) {
        const auto arn = reader.member(item, "Arn");
        RuleTarget target;
        target.id = notShown.text(notShown.member(item, "Id")).value.value_or("");
        target.resource = reader.target(arn);
        target.arn = arn.node != nullptr ? evaluateText(reader.stack(), *arn.node).text : "";
        target.delivery = readDeliveryPolicy(reader, item);
        target.node = item.node;
        rule.targets.push_back(std::move(target));
    }
    return rule;
}

RuleConfiguration readRuleEvent(PropertyReader& reader, const SamEvent& event) {
    RuleConfiguration rule;
    rule.owner = event.owner;
    rule.fromSamEvent = true;
    rule.logicalId = event.logicalId();
    rule.node = event.node;
    readBus(reader, rule);
    auto notShown = reader.notShown();
    rule.name = notShown.text(notShown.property("RuleName"));
    rule.pattern = readPattern(reader, "Pattern");
    rule.enabled = readEnabled(reader);
    const Place all{"Events", event.properties, event.properties, false};
    RuleTarget target;
    target.id = notShown.text(notShown.property("Target", "Id")).value.value_or(event.id);
    target.resource = Reference{reader.stack().path(), std::string(event.owner->id), {}};
    target.delivery = readDeliveryPolicy(reader, all);
    target.node = event.node;
    rule.targets.push_back(std::move(target));
    return rule;
}

} // namespace headroom::templates
