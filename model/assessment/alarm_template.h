#pragma once

#include "model/system/system.h"

#include <span>
#include <string>

namespace headroom::assessment {

/// A CloudFormation template (YAML) of the alarms, to be deployed beside the application. The
/// physical names of functions, workflows, tables and queues are parameters with the names that the
/// application states as defaults; with a topic's ARN the alarms notify it. Of alarms with the same
/// id the first is written.
std::string alarmTemplate(std::span<const system::Alarm> alarms, const system::System& system);

} // namespace headroom::assessment
