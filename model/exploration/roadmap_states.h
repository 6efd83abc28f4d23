#pragma once

#include "model/assessment/plan_sections.h"
#include "model/assessment/verdict.h"
#include "model/exploration/shapley.h"
#include "model/exploration/study.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace headroom::exploration {

/// A target judged on a simulated state.
struct Gate {
    std::string target;
    simulation::Estimate value; ///< in the target's unit
    assessment::Verdict verdict = assessment::Verdict::unknown;
};

/// An item that stands in an earlier phase than one that has to be done before it.
struct TooEarly {
    std::string item;
    std::string after;
};

/// The application once a phase of the roadmap and all before it are done.
struct PhaseState {
    std::string phase;
    std::vector<std::string> refused; ///< optimizations of this phase that cannot be made
    std::vector<TooEarly> tooEarly;   ///< items of this phase
    simulation::Estimate costUsdPerMonth;
    /// Cumulative against the baseline, with the interval of the difference; net is gross minus
    /// added.
    simulation::Estimate netSavingUsdPerMonth;
    /// What the optimizations that lower the bill save, and what the others add, each taken when
    /// its turn comes in the roadmap's order; cumulative.
    double grossSavingUsdPerMonth = 0;
    double addedUsdPerMonth = 0;
    double hours = 0;       ///< cumulative effort
    bool hoursOpen = false; ///< some items so far do not say how long they take
    /// How long the net saving of a month takes to pay for the hours, in months; nothing without an
    /// hourly rate (`/project/hourlyRateUsd`) or without a saving.
    std::optional<double> paybackMonths;
    std::vector<simulation::Metric> metrics; ///< those of contributedMetrics()
    std::vector<Gate> gates;                 ///< in the order of the targets
};

/// Simulates the roadmap of `plan` (targets and rate are its, too) phase by phase on `baseline`,
/// the study's, by first answers: all of its items, whether or not a scenario has them. Nothing
/// where stopped or where a state cannot be evaluated.
std::optional<std::vector<PhaseState>>
roadmapStates(const Study& study, const SharedDocument& baseline, const nlohmann::json& plan,
              const std::stop_token& stop = {}, const ShareDone& done = {});

} // namespace headroom::exploration
