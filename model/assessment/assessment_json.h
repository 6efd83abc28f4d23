#pragma once

#include "model/assessment/assessment.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom::assessment {

/// `{quotas, kpis, risks, roadmap, alarms, audit, reported, metricsToTrack, alarmDays}`: lists of
/// objects with `id`; `audit` are the claims, `reported` the figures that they refer to. Texts in
/// English; unknown numbers are null. Alarms and audit are empty where they were not worked out.
nlohmann::json toJson(const Assessment& assessment);

} // namespace headroom::assessment
