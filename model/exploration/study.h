#pragma once

#include "model/cost/price_book.h"
#include "model/document/diagnostic.h"
#include "model/exploration/priced_results.h"
#include "model/simulation/first_answer.h"
#include "model/simulation/request.h"
#include "model/system/system.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <memory>
#include <optional>
#include <stop_token>
#include <string>

namespace headroom::exploration {

/// A resolved document; the typed system shares its workflow definitions.
using SharedDocument = std::shared_ptr<const nlohmann::json>;

/// One resolved document, all the way through: typed, simulated, priced.
struct Evaluation {
    system::System system;
    PricedResults month;
    document::Diagnostics diagnostics; ///< warnings and notes from every step
};

/// The prices that hold for a document: its region (`/project/region`) and what it enters instead
/// of list prices (`/prices`). Remarks are added to `diagnostics`.
cost::PriceTable pricesFor(const nlohmann::json& document, const cost::PriceBook& book,
                           document::Diagnostics& diagnostics);

/// Reads, compiles, simulates and prices a document. Without a request the suggested one for
/// this application with `seed`. A stop request yields results marked `cancelled`.
tl::expected<Evaluation, document::Diagnostics>
evaluate(const SharedDocument& document, const cost::PriceBook& book,
         std::optional<simulation::Request> request, std::uint64_t seed,
         const std::stop_token& stop = {}, const simulation::Progress& progress = {});

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
