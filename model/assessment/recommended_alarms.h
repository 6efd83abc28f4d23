#pragma once

#include "model/document/text.h"
#include "model/simulation/results.h"
#include "model/system/system.h"

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <vector>

namespace headroom::assessment {

struct ProposedAlarm {
    system::Alarm alarm;
    document::Text purpose; ///< what it tells when it fires
};

/// A set of alarms for the application: errors, throttles, duration, concurrency,
/// age of queues, depth of dead-letter queues, failed executions, throttled tables. Thresholds on
/// counts lie at twice what the busiest period of these normal days shows, so that they stay silent
/// on such a day; what an alarm of the application watches already is left out.
std::vector<ProposedAlarm> recommendedAlarms(const system::System& system,
                                             std::span<const simulation::Results> normalDays);

/// Alarms that the document's optimizations would add and that the application does not have yet.
std::vector<system::Alarm> plannedAlarms(const nlohmann::json& document,
                                         const system::System& system);

} // namespace headroom::assessment
