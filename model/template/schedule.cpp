#include "model/template/schedule.h"

#include "model/template/intrinsics.h"

namespace headroom::templates {

bool isScheduleEvent(const SamEvent& event) {
    return event.type == "Schedule" || event.type == "ScheduleV2";
}

ScheduleConfiguration readSchedule(PropertyReader& reader) {
    ScheduleConfiguration schedule;
    schedule.owner = &reader.resource();
    schedule.logicalId = reader.resource().id;
    schedule.node = reader.resource().node;
    auto notShown = reader.notShown();
    schedule.name = notShown.text(notShown.property("Name"));
    schedule.expression = reader.text(reader.property("ScheduleExpression"));
    schedule.enabled = readEnabled(reader);
    const auto target = reader.property("Target");
    const auto arn = reader.member(target, "Arn");
    schedule.target = reader.target(arn);
    schedule.arn = arn.node != nullptr ? evaluateText(reader.stack(), *arn.node).text : "";
    schedule.delivery = readDeliveryPolicy(reader, target);
    return schedule;
}

ScheduleConfiguration readScheduleEvent(PropertyReader& reader, const SamEvent& event) {
    ScheduleConfiguration schedule;
    const bool isSecond = event.type == "ScheduleV2";
    schedule.kind = isSecond ? ScheduleConfiguration::Kind::samScheduleV2
                             : ScheduleConfiguration::Kind::samSchedule;
    schedule.owner = event.owner;
    schedule.logicalId = event.logicalId();
    schedule.node = event.node;
    auto notShown = reader.notShown();
    schedule.name = notShown.text(notShown.property("Name"));
    schedule.expression =
        reader.text(reader.property(isSecond ? "ScheduleExpression" : "Schedule"));
    schedule.enabled = readEnabled(reader);
    schedule.target = Reference{reader.stack().path(), std::string(event.owner->id), {}};
    const Place all{"Events", event.properties, event.properties, false};
    schedule.delivery = readDeliveryPolicy(reader, all);
    return schedule;
}

ScheduleConfiguration scheduleOf(const RuleConfiguration& rule) {
    ScheduleConfiguration schedule;
    schedule.kind = ScheduleConfiguration::Kind::rule;
    schedule.logicalId = rule.logicalId;
    schedule.owner = rule.owner;
    schedule.node = rule.node;
    schedule.name = rule.name;
    schedule.expression = rule.scheduleExpression;
    schedule.enabled = rule.enabled;
    schedule.delivery.deadLetter = {false, Origin::defaulted, nullptr};
    if (rule.targets.size() == 1) {
        schedule.target = rule.targets.front().resource;
        schedule.arn = rule.targets.front().arn;
        schedule.delivery = rule.targets.front().delivery;
    }
    return schedule;
}

} // namespace headroom::templates
