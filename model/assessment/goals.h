#pragma once

#include "model/assessment/plan_sections.h"
#include "model/assessment/verdict.h"
#include "model/document/text.h"
#include "model/simulation/results.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

/// Targets and KPIs of the document, judged.
namespace headroom::assessment {

/// What a KPI is made of, shown beside it.
struct GoalPart {
    std::string id; ///< "memory", "provisioned-concurrency", "capacity"
    document::Text name;
    double value = 0; ///< used over provisioned
};

struct Goal {
    Target target;
    std::optional<simulation::Estimate> value; ///< in the target's unit
    bool entered = false;                      ///< given by hand; no simulation can give it
    Verdict verdict = Verdict::unknown;
    std::vector<GoalPart> parts;
};

/// Judges the targets, or the KPIs, that were read. With a baseline, what compares a scenario with
/// it is worked out too: `comparison.costReduction`, and `comparison.performancePerDollar` as
/// (latency x cost) of the baseline over the scenario's, the latency being that of the first of the
/// targets about a workflow's duration.
std::vector<Goal> judgeGoals(std::span<const Target> goals,
                             std::span<const simulation::Metric> metrics,
                             std::span<const simulation::Metric> baseline = {});

/// Used over provisioned, of what is paid for whether it is used or not: memory by GB-seconds (of
/// all invocations), provisioned concurrency by time, provisioned read and write capacity by
/// units. What the application has none of is left out.
std::vector<GoalPart> utilization(std::span<const simulation::Metric> metrics,
                                  const simulation::Usage& usage);

} // namespace headroom::assessment
