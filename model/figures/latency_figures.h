#pragma once

#include "model/assessment/plan_sections.h"
#include "model/exploration/priced_results.h"
#include "model/figures/comparison.h"
#include "model/system/system.h"

#include <span>

namespace headroom::figures {

/// The two simulated months that are compared.
struct Months {
    const system::System* system = nullptr; ///< the scenario's
    const exploration::PricedResults* baseline = nullptr;
    const exploration::PricedResults* scenario = nullptr;
    bool refining = false;
    const system::System* baselineSystem = nullptr; ///< nullptr: the same as the scenario's

    Comparison comparison() const { return {baseline->metrics, scenario->metrics, refining}; }
};

std::vector<Category> functionCategories(const system::System& system);
std::vector<Category> workflowCategories(const system::System& system);

/// "latency.workflow.ID" for each workflow and "latency.function.ID" for each function: how long
/// they take, with the targets on them as marks; then "latency.functions" (p95 by function),
/// "latency.api" (p95 that callers wait, by source) and "latency.parts" (where the time goes).
std::vector<Figure> latencyFigures(const Months& months,
                                   std::span<const assessment::Target> targets);

} // namespace headroom::figures
