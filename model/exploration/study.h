#pragma once

#include "model/exploration/evaluation.h"

#include <memory>
#include <stop_token>

namespace headroom::exploration {

/// A baseline that was simulated, and what changes to it would do: soon by a short run that is
/// paired with one of the baseline, and in full by a run with the same draws. Immutable, so safe to
/// use from several threads.
class Study {
public:
    /// Simulates the baseline with the request suggested for it, and the short run beside it.
    static tl::expected<std::shared_ptr<const Study>, document::Diagnostics>
    record(const SharedDocument& baseline, std::shared_ptr<const cost::PriceBook> book,
           std::uint64_t seed, const std::stop_token& stop = {},
           const simulation::Progress& progress = {});

    const Evaluation& baseline() const { return baseline_; }
    const simulation::Request& request() const { return baseline_.month.results.request; }

    /// Every figure is the long baseline plus the difference between two short runs that share
    /// their draws; its interval adds that difference's own in squares. Distributions are the
    /// short run's. The results are marked `preliminary`.
    tl::expected<Evaluation, document::Diagnostics>
    firstAnswer(const SharedDocument& scenario) const;

    tl::expected<Evaluation, document::Diagnostics>
    refine(const SharedDocument& scenario, const std::stop_token& stop = {},
           const simulation::Progress& progress = {}) const;

    Study(std::shared_ptr<const cost::PriceBook> book, Evaluation baseline,
          PricedResults shortBaseline);

private:
    std::shared_ptr<const cost::PriceBook> book_;
    Evaluation baseline_;
    PricedResults shortBaseline_;
};

} // namespace headroom::exploration
