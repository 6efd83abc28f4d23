#pragma once

#include "model/template/event_rule.h"

#include <optional>
#include <string>

namespace headroom::templates {

/// Something that starts a target by the clock.
struct ScheduleConfiguration {
    enum class Kind { scheduler, rule, samSchedule, samScheduleV2 };
    Kind kind = Kind::scheduler;
    std::string logicalId;
    const Resource* owner = nullptr; ///< the schedule or rule, or whose event it is
    const document::Node* node = nullptr;
    Field<std::string> name;
    Field<std::string> expression;
    Field<bool> enabled;
    std::optional<Reference> target; ///< nothing where it names none or several
    std::string arn;                 ///< as far as it is known, with marks
    DeliveryPolicy delivery;
};

bool isScheduleEvent(const SamEvent& event);

/// AWS::Scheduler::Schedule.
ScheduleConfiguration readSchedule(PropertyReader& reader);
/// The events Schedule and ScheduleV2 of SAM.
ScheduleConfiguration readScheduleEvent(PropertyReader& reader, const SamEvent& event);
/// A rule that has a schedule instead of a pattern.
ScheduleConfiguration scheduleOf(const RuleConfiguration& rule);

} // namespace headroom::templates
