#pragma once

#include "model/exploration/evaluation.h"
#include "model/simulation/first_answer.h"

#include <memory>
#include <stop_token>
#include <utility>

namespace headroom::exploration {

/// A baseline that was simulated and recorded, and what changes to it would do: within a frame from
/// the recording, and in full by a run with the same draws. Immutable, so safe to use from several
/// threads.
class Study {
public:
    /// Simulates the baseline and records while it does. A stop request yields a study whose
    /// baseline is marked `cancelled`.
    static tl::expected<std::shared_ptr<const Study>, document::Diagnostics>
    record(const SharedDocument& baseline, std::shared_ptr<const cost::PriceBook> book,
           const ChooseRequest& choose, const std::stop_token& stop = {},
           const simulation::Progress& progress = {});

    /// The same with the request that is suggested for the application.
    static tl::expected<std::shared_ptr<const Study>, document::Diagnostics>
    record(const SharedDocument& baseline, std::shared_ptr<const cost::PriceBook> book,
           std::uint64_t seed, const std::stop_token& stop = {},
           const simulation::Progress& progress = {}) {
        return record(baseline, std::move(book), suggestedFor(seed), stop, progress);
    }

    const Evaluation& baseline() const { return baseline_; }
    const simulation::Request& request() const { return baseline_.month.results.request; }

    /// What the scenario makes of the recorded requests, each replication priced by itself. The
    /// results are marked `preliminary`, and `refining` where contention counts. Ranges of
    /// assumptions are the baseline's, in proportion.
    tl::expected<Evaluation, document::Diagnostics>
    firstAnswer(const SharedDocument& scenario) const;

    tl::expected<Evaluation, document::Diagnostics>
    refine(const SharedDocument& scenario, const std::stop_token& stop = {},
           const simulation::Progress& progress = {}) const;

    Study(std::shared_ptr<const cost::PriceBook> book, Evaluation baseline,
          simulation::FirstAnswer recorded);

private:
    std::shared_ptr<const cost::PriceBook> book_;
    Evaluation baseline_;
    simulation::FirstAnswer recorded_;
};

} // namespace headroom::exploration
