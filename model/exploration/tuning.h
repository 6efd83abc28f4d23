#pragma once

#include "model/exploration/pareto_front.h"
#include "model/exploration/shapley.h"
#include "model/exploration/study.h"
#include "model/scenario/patch.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace headroom::exploration {

/// One combination of memory sizes.
struct TunedPoint {
    std::vector<double> memoryMb;    ///< by function, as in Tuning::functions
    simulation::Estimate cost;       ///< of the application, USD a month
    simulation::Estimate latency;    ///< p95 of the workflow, s
    std::vector<std::string> missed; ///< targets that fail
};

/// The trade between the monthly bill and how long a workflow takes.
struct Tuning {
    std::string workflow;
    std::vector<std::string> functions; ///< whose memory is chosen
    TunedPoint asIs;                    ///< the scenario itself
    std::vector<TunedPoint> front;      ///< by rising cost; none worse than another in both
    std::vector<TunedPoint> others;     ///< what was tried besides
};

struct TuneOptions {
    std::string workflow;          ///< empty: the first target's, else the first that runs
    std::vector<double> sizesMb;   ///< empty: a few from 128 to 3008
    std::size_t mostTries = 200;   ///< first answers at most
    std::size_t mostFunctions = 8; ///< those with the largest bills; the others stay as they are
};

/// Searches memory sizes for the front of the application's monthly cost and the workflow's p95
/// under the targets: a point must not fail a target that the scenario meets. Nothing where
/// stopped, and where no workflow runs.
std::optional<Tuning> tune(const Study& study, const SharedDocument& scenario,
                           const TuneOptions& options = {}, const std::stop_token& stop = {},
                           const ShareDone& done = {});

/// What makes a scenario's document the point's.
scenario::Patch patchOf(const Tuning& tuning, const TunedPoint& point);

} // namespace headroom::exploration
