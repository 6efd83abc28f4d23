#pragma once

#include "model/assessment/verdict.h"
#include "model/document/diagnostic.h"
#include "model/document/quantity.h"
#include "model/document/text.h"
#include "model/figures/figure.h"
#include "model/simulation/estimate.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom::assessment {
struct Assessment;
}
namespace headroom::exploration {
struct Tuning;
} // namespace headroom::exploration

/// Everything that the window shows at one moment, computed: the interface only lays it out. One
/// Dashboard belongs to one pair of baseline and scenario; a newer one replaces it whole.
namespace headroom::figures {

using assessment::Verdict;

/// A target or KPI: what it is now, what the scenario makes of it, what was asked for.
struct TargetCard {
    std::string id;
    document::Text name;
    document::Text definition; ///< what exactly is measured; for the tool tip
    document::Unit unit = document::Unit::none;
    simulation::Estimate baseline;
    simulation::Estimate scenario;
    double target = 0;
    bool atMost = true; ///< false: at least
    Verdict baselineVerdict = Verdict::unknown;
    Verdict scenarioVerdict = Verdict::unknown;
    std::optional<double> reported; ///< what the analysed report states
};

/// One toggle of the inspector: an optimization, what it would do alone, whether it is on.
struct OptimizationRow {
    std::string id;
    document::Text name;
    document::Text description;
    bool selected = false;
    bool applicable = true;
    document::Text reason;                ///< why not, where it is not applicable
    std::optional<document::Text> effect; ///< "saves 87.76 USD a month, query 150 to 7 ms"
};

struct RiskRow {
    std::string id;
    document::Text name;
    std::string level; ///< "LOW", "MEDIUM", "HIGH" or "UNASSESSED"
    document::Text mitigation;
    document::Text rollback;
    std::vector<std::string> optimizations;
    bool selected = false; ///< one of its optimizations is on
    /// What its changes do to the targets under stress, once that is simulated.
    document::Text exposure;
    /// By how much they make a miss likelier (negative: less likely) where they matter most.
    std::optional<double> likelihoodAdded;
};

struct RoadmapItem {
    document::Text name;
    std::vector<std::string> optimizations;
    std::optional<double> hours;
    std::string risk;
    bool selected = false;
    std::vector<std::string> after; ///< names of items to be done before
};

/// A target judged once a phase is done.
struct PhaseGate {
    document::Text target;
    Verdict verdict = Verdict::unknown;
};

/// What the application is once a phase and all before it are done; sums are cumulative.
struct PhaseOutcome {
    simulation::Estimate costUsdPerMonth;
    double grossSavingUsdPerMonth = 0;
    double addedUsdPerMonth = 0;
    double hours = 0;
    bool hoursOpen = false;              ///< some items do not say how long they take
    std::optional<double> paybackMonths; ///< where an hourly rate is stated
    std::vector<PhaseGate> gates;
    std::vector<document::Text> warnings; ///< items before what they need, and the like
};

struct RoadmapPhase {
    std::string id;
    document::Text name;
    int firstWeek = 0;
    int lastWeek = 0;
    std::vector<RoadmapItem> items;
    std::optional<simulation::Estimate>
        savingUsdPerMonth;               ///< simulated, cumulative after this phase
    document::Text reported;             ///< the report's own words for the phase
    std::optional<PhaseOutcome> outcome; ///< once it is simulated
};

/// How much stands behind what is shown, for the status line.
struct Status {
    std::uint64_t simulatedRequests = 0;
    std::uint64_t seed = 0;
    bool refining = false;
    document::Text exactness; ///< "monthly cost within 0.4 %"
    document::Text assumptions;
};

struct CompareTable;
struct WorkflowViews;
struct TableViews;
struct EventViews;

struct Dashboard {
    std::uint64_t generation = 0; ///< which request it answers; grows
    document::Text headline;      ///< the result in a sentence, before the charts show it
    std::vector<TargetCard> targets;
    std::vector<Figure> figures;
    std::vector<OptimizationRow> optimizations;
    std::vector<RiskRow> risks;
    std::vector<RoadmapPhase> roadmap;
    /// What the pages of workflows, tables and events show; nothing until something was simulated.
    std::shared_ptr<const WorkflowViews> workflows;
    std::shared_ptr<const TableViews> tables;
    std::shared_ptr<const EventViews> events;
    Status status;
    document::Diagnostics diagnostics;
    /// Every metric of baseline and scenario (compare_table.h); null where nothing was simulated.
    std::shared_ptr<const CompareTable> comparison;
    /// Quotas, alarms, the audit of reported figures (model/assessment/assessment.h); null where
    /// nothing was simulated.
    std::shared_ptr<const assessment::Assessment> assessment;
    /// The front of cost against a workflow's time; null until it is found.
    std::shared_ptr<const exploration::Tuning> tuning;
    /// What to do next, what it gives, what it risks; empty until it is known.
    std::vector<document::Text> nextSteps;
};

/// The figure of that id, or nothing.
const Figure* findFigure(const Dashboard& dashboard, const std::string& id);

} // namespace headroom::figures
