#pragma once

#include "model/simulation/difference.h"
#include "model/simulation/results.h"
#include "model/simulation/simulation.h"
#include "model/system/system.h"

#include <memory>
#include <stop_token>

namespace headroom::simulation {

/// Recorded paths of a baseline: what a changed configuration would have made of the same requests,
/// within a frame. Method and measured errors: "frozen sample paths" in VALIDATION.md.
///
/// Executions and invocations are kept as their draws and are run again with the changed
/// parameters; cold-start rates come from an age table of idle environments (keep-alive,
/// provisioned concurrency) and from curves that were simulated on recorded arrivals while nobody
/// waited (durations, traffic). Figures are the long baseline plus the paired
/// difference.
class FirstAnswer {
public:
    struct Data;

    /// Runs the baseline itself and records while it does: `results()` are run()'s.
    static FirstAnswer record(const Plan& baseline, const Request& request,
                              const std::stop_token& stop = {}, const Progress& progress = {});

    const Results& results() const;

    /// The whole set of results for a changed System, marked `preliminary`, and `refining` where
    /// contention counts. Safe to call from several threads.
    tl::expected<Results, document::Diagnostics> answer(const system::System& changed) const;

private:
    explicit FirstAnswer(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> data_;
};

} // namespace headroom::simulation
