#pragma once

#include "model/exploration/evaluation.h"
#include "model/simulation/first_answer.h"

#include <memory>
#include <stop_token>

namespace headroom::exploration {

/// A baseline that was simulated and recorded, and what changes to it would do: within a frame by
/// its recorded paths, and in full by a run with the same draws. Safe to use from several threads.
class Study {
public:
    static tl::expected<std::shared_ptr<const Study>, document::Diagnostics>
    record(const SharedDocument& baseline, std::shared_ptr<const cost::PriceBook> book,
           std::uint64_t seed, const std::stop_token& stop = {},
           const simulation::Progress& progress = {});

    const Evaluation& baseline() const { return baseline_; }
    const simulation::Request& request() const { return baseline_.month.results.request; }

    tl::expected<Evaluation, document::Diagnostics>
    firstAnswer(const SharedDocument& scenario) const;

    tl::expected<Evaluation, document::Diagnostics>
    refine(const SharedDocument& scenario, const std::stop_token& stop = {},
           const simulation::Progress& progress = {}) const;

    Study(simulation::FirstAnswer recorded, std::shared_ptr<const cost::PriceBook> book,
          Evaluation baseline);

private:
    simulation::FirstAnswer recorded_;
    std::shared_ptr<const cost::PriceBook> book_;
    Evaluation baseline_;
};

} // namespace headroom::exploration
