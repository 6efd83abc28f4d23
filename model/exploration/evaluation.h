#pragma once

#include "model/cost/price_book.h"
#include "model/cost/price_table.h"
#include "model/document/diagnostic.h"
#include "model/exploration/priced_results.h"
#include "model/simulation/request.h"
#include "model/system/system.h"

#include <nlohmann/json_fwd.hpp>
#include <tl/expected.hpp>

#include <cstdint>
#include <memory>
#include <optional>
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

/// Reads, compiles, simulates and prices a document. Without a request the suggested one for
/// this application with `seed`. A stop request yields results marked `cancelled`.
tl::expected<Evaluation, document::Diagnostics>
evaluate(const SharedDocument& document, const cost::PriceBook& book,
         std::optional<simulation::Request> request, std::uint64_t seed,
         const std::stop_token& stop = {}, const simulation::Progress& progress = {});

/// The first part of every evaluation: the typed system, nothing simulated yet.
tl::expected<Evaluation, document::Diagnostics> typed(const SharedDocument& document);

/// The last part: prices the results and takes them in.
void settle(Evaluation& evaluation, const nlohmann::json& document, const cost::PriceBook& book,
            simulation::Results results);

} // namespace headroom::exploration
