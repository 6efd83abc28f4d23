#pragma once

#include "model/cost/price_book.h"
#include "model/cost/price_table.h"
#include "model/document/diagnostic.h"
#include "model/exploration/priced_results.h"
#include "model/simulation/simulation.h"
#include "model/system/system.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>

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

/// How much to simulate, chosen once the application is compiled.
using ChooseRequest = std::function<simulation::Request(const simulation::Plan&)>;

/// The request that is suggested for the application, with this seed.
ChooseRequest suggestedFor(std::uint64_t seed);

/// A request that is known beforehand.
ChooseRequest exactly(const simulation::Request& request);

/// Reads, compiles, simulates and prices a document. A stop request yields results marked
/// `cancelled`.
tl::expected<Evaluation, document::Diagnostics>
evaluate(const SharedDocument& document, const cost::PriceBook& book, const ChooseRequest& choose,
         const std::stop_token& stop = {}, const simulation::Progress& progress = {});

/// The last part of every evaluation: prices the results, and adds what is found in the bill.
void addMonth(Evaluation& evaluation, simulation::Results results, const nlohmann::json& document,
              const cost::PriceBook& book);

/// The first part of every evaluation: the typed system, nothing simulated yet.
tl::expected<Evaluation, document::Diagnostics> typed(const SharedDocument& document);

} // namespace headroom::exploration
