#pragma once

#include "model/assessment/alarm_study.h"
#include "model/assessment/audit.h"
#include "model/assessment/goals.h"
#include "model/assessment/plan_sections.h"
#include "model/assessment/quotas.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace headroom::assessment {

/// A risk of the document, or a change that nobody has assessed: level "UNASSESSED".
struct AssessedRisk {
    Risk risk;
    bool selected = false; ///< one of its optimizations is on
};

/// Figures that the analysis asks to watch, with their simulated values.
struct TrackedMetrics {
    std::string id;
    std::string name;
    std::string kind; ///< "performance" or "cost"
    std::string lines;
    std::vector<simulation::Metric> metrics; ///< those that were simulated
};

/// Everything that is judged about one scenario.
struct Assessment {
    std::vector<Quota> quotas;
    std::vector<Goal> kpis;
    std::vector<GoalPart> utilization;
    std::vector<AssessedRisk> risks;
    std::vector<RoadmapPhase> roadmap;
    std::vector<TrackedMetrics> metricsToTrack;
    std::shared_ptr<const AlarmStudy> alarms; ///< null: not worked out (yet)
    std::shared_ptr<const Audit> audit;       ///< null: not worked out (yet)
};

struct AssessmentInput {
    const nlohmann::json* document = nullptr; ///< the scenario's
    const system::System* system = nullptr;
    const simulation::Results* results = nullptr;
    std::span<const simulation::Metric> metrics;  ///< the results' and the bill's
    std::span<const simulation::Metric> baseline; ///< of the current configuration; may be empty
    const ServiceLimits* limits = nullptr;
    std::span<const std::string> selected; ///< optimizations that are on
};

/// What takes no run of its own: all but alarms and audit.
Assessment assess(const AssessmentInput& input);

/// The risks of a document, and each optimization without one as unassessed.
std::vector<AssessedRisk> assessRisks(const nlohmann::json& document,
                                      std::span<const std::string> selected);

std::vector<TrackedMetrics> metricsToTrack(const nlohmann::json& document,
                                           std::span<const simulation::Metric> metrics);

} // namespace headroom::assessment
