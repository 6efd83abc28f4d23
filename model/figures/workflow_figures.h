#pragma once

#include "model/figures/latency_figures.h"
#include "model/figures/sheet.h"
#include "model/simulation/activity.h"
#include "model/system/system.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>
#include <vector>

namespace headroom::figures {

/// A state of a workflow in one simulated month.
struct StateFigures {
    simulation::StateActivity activity;
    /// Seconds an execution spends here: entries times the mean stay.
    double secondsAnExecution = 0;
    /// Its share of the workflow's own charge (Standard: by transitions; Express, which is charged
    /// by duration: by the time in states that hold no others) and, for a state that calls a
    /// function, the function's mean cost an invocation times its attempts. NaN where unknown.
    double usdPerMonth = 0;
    std::string function; ///< that it calls; empty: none
};

/// One of the two that are compared.
struct WorkflowSide {
    bool exists = false;
    system::Workflow workflow;
    double executionsPerMonth = 0;
    double meanSeconds = 0; ///< of successful executions; NaN where there are none
    double usdPerMonth = 0; ///< the workflow's own charge; NaN where unknown
    std::vector<StateFigures> states;

    const StateFigures* find(const std::string& state) const;
};

struct WorkflowView {
    std::string id;
    document::Text name;
    WorkflowSide baseline;
    WorkflowSide scenario;
    bool definitionChanged = false;
    document::Text finding; ///< where an execution spends its time
    Sheet states;           ///< both sides, a row a state
};

struct WorkflowViews {
    std::vector<WorkflowView> workflows;
    bool refining = false;
};

WorkflowViews workflowViews(const Months& months);

} // namespace headroom::figures
