#pragma once

#include "model/cost/price_table.h"
#include "model/cost/usage.h"
#include "model/document/diagnostic.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom::cost {

/// A sum of charges. Where it is not complete, something in it is unknown (its usage or its price)
/// and the true amount is at least `usd`.
struct Amount {
    double usd = 0;
    bool complete = true;
};

/// One quantity times one unit price: what stands behind every dollar. Free quantities are lines of
/// tier 0, so that the lines of an item add up to its usage.
struct ChargeLine {
    Service service = Service::lambda;
    ChargeItem item = ChargeItem::lambdaRequests;
    std::string entity;                 ///< who owns the charge; empty: no single entity
    std::optional<double> quantity;     ///< in info(item).unit; nothing: the usage is unknown
    std::optional<double> unitPriceUsd; ///< nothing: no price is known
    std::optional<double> usd;          ///< nothing where either of them is unknown
    int tier = 1;                       ///< from 1; 0 is the free allowance
    double tierUpTo = unbounded;        ///< the bound of that tier (of the allowance, for tier 0)
    std::shared_ptr<const ItemPrice> price; ///< with its source, date and confidence; null: none
};

struct ServiceAmount {
    Service service = Service::lambda;
    Amount amount;
};

/// The bill of one month, line by line. Free allowances and tiers are shared by all entities of the
/// account; each entity owns the share of every tier that it has of the quantity, so that every
/// dollar has one owner: byService are the sums of the lines, and total is the sum of byService.
struct Charges {
    Amount total;
    std::vector<ServiceAmount> byService; ///< the services that are used, in the order of Service
    std::vector<ChargeLine> lines;        ///< by service, item, entity in the order of usage, tier
};

/// Prices usage line by line.
Charges charge(const Usage& usage, const PriceTable& table);

/// Only the sums, without a line or a string: the same formulas, fast enough to price every
/// replication of a simulation.
struct Totals {
    Amount total;
    std::array<Amount, serviceCount> byService; ///< by indexOf(Service); 0 where it is not used
};

Totals totals(const Usage& usage, const PriceTable& table);

/// What `quantity` units cost when they are the whole month's billed quantity, that is after any
/// free allowance.
double tieredCost(const ItemPrice& price, double quantity);

/// One diagnostic for each item whose usage or price is unknown, and one for each stand-in price.
document::Diagnostics findings(const Charges& charges, const PriceTable& table);

/// `{total, byService: {SERVICE: usd}, known, lines: [{service, entity?, item, quantity, unit,
/// unitPriceUsd, usd, tier, tierUpTo, source, asOf, confidence, region, standIn?, overridden}]}`;
/// what is unknown is null, and `known` is the sum of the rest.
nlohmann::json toJson(const Charges& charges);

} // namespace headroom::cost
