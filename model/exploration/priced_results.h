#pragma once

#include "model/cost/charges.h"
#include "model/cost/price_table.h"
#include "model/simulation/difference.h"
#include "model/simulation/results.h"

#include <memory>
#include <string>
#include <vector>

namespace headroom::exploration {

/// A simulated month with its bill.
struct PricedResults {
    simulation::Results results;
    /// The bill of the mean usage, line by line.
    cost::Charges charges;
    /// The results' metrics and, behind them, the bill's: `application.cost`,
    /// `application.cost.SERVICE` for each service used, and `ENTITY.cost` for each owner of a
    /// charge; USD a month.
    std::vector<simulation::Metric> metrics;
    /// The bill's metrics with each replication's own bill behind them.
    std::vector<simulation::MetricSeries> bill;
};

/// Prices each replication and takes mean and interval from those bills, since tiers and free
/// allowances are not linear; the assumptions' range from the bills of the variants. A service
/// whose usage or price is unknown has no metric.
PricedResults price(simulation::Results results, const cost::PriceTable& prices);

/// What a scenario changes in the bill, paired by replication.
std::vector<simulation::Difference> billDifferences(const PricedResults& baseline,
                                                    const PricedResults& scenario);

} // namespace headroom::exploration
