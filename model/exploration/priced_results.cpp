#include "model/exploration/priced_results.h"

#include "model/cost/simulated_usage.h"
#include "model/simulation/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace headroom::exploration {

namespace {

using simulation::Estimate;
using simulation::Metric;

/// Sampling interval around the mean of the replications' values; the variants' values, moved out
/// by the sampling error, are the assumptions' range.
Estimate estimateOf(const std::vector<double>& replications, const std::vector<double>& variants,
                    std::uint64_t observations) {
    const auto interval = simulation::interval95(replications);
    Estimate estimate;
    estimate.value = interval.mean;
    estimate.low = interval.mean - interval.halfWidth;
    estimate.high = interval.mean + interval.halfWidth;
    estimate.observations = observations;
    if (variants.empty()) {
        estimate.assumptionLow = std::numeric_limits<double>::quiet_NaN();
        estimate.assumptionHigh = std::numeric_limits<double>::quiet_NaN();
        return estimate;
    }
    const auto [lowest, highest] = std::ranges::minmax(variants);
    const double half = std::isfinite(interval.halfWidth) ? interval.halfWidth : 0;
    estimate.assumptionLow = std::min(lowest, interval.mean) - half;
    estimate.assumptionHigh = std::max(highest, interval.mean) + half;
    return estimate;
}

Metric costMetric(const std::string& entity, const std::string& name, Estimate estimate) {
    return {.id = entity + "." + name,
            .entity = entity,
            .name = name,
            .unit = document::Unit::usdPerMonth,
            .estimate = estimate};
}

std::vector<cost::Totals> totalsOf(const std::vector<simulation::Usage>& usages,
                                   const cost::PriceTable& prices) {
    std::vector<cost::Totals> totals;
    totals.reserve(usages.size());
    for (const auto& usage : usages)
        totals.push_back(cost::totals(cost::usageOf(usage), prices));
    return totals;
}

/// What each owner pays in each replication, by id.
std::map<std::string, std::vector<double>> byOwner(const std::vector<simulation::Usage>& usages,
                                                   const cost::PriceTable& prices) {
    std::map<std::string, std::vector<double>> owners;
    for (std::size_t i = 0; i < usages.size(); ++i) {
        for (const auto& line : cost::charge(cost::usageOf(usages[i]), prices).lines) {
            if (line.entity.empty() || !line.usd)
                continue;
            auto& values = owners[line.entity];
            values.resize(usages.size());
            values[i] += *line.usd;
        }
    }
    return owners;
}

} // namespace

PricedResults price(simulation::Results results, const cost::PriceTable& prices) {
    PricedResults priced;
    priced.metrics.reserve(results.metrics.size() + 16);
    for (const auto& series : results.metrics)
        priced.metrics.push_back(series.metric);
    if (results.usage.empty()) {
        priced.results = std::move(results);
        return priced;
    }
    priced.charges = cost::charge(cost::usageOf(simulation::meanUsage(results.usage)), prices);

    const auto replications = totalsOf(results.usage, prices);
    std::vector<simulation::Usage> variantUsages;
    for (const auto& variant : results.assumptions)
        variantUsages.push_back(variant.usage);
    const auto variants = totalsOf(variantUsages, prices);

    const auto collect = [](const std::vector<cost::Totals>& totals, auto&& amountOf) {
        std::vector<double> values;
        values.reserve(totals.size());
        for (const auto& total : totals)
            values.push_back(amountOf(total).usd);
        return values;
    };
    const auto add = [&](const std::string& name, auto&& amountOf) {
        auto values = collect(replications, amountOf);
        const auto estimate =
            estimateOf(values, collect(variants, amountOf), results.simulatedRequests);
        priced.bill.push_back({costMetric("application", name, estimate), std::move(values)});
    };
    if (priced.charges.total.complete)
        add("cost", [](const cost::Totals& totals) { return totals.total; });
    for (const auto& service : priced.charges.byService) {
        if (!service.amount.complete)
            continue;
        const auto index = cost::indexOf(service.service);
        add("cost." + std::string(cost::key(service.service)),
            [index](const cost::Totals& totals) { return totals.byService[index]; });
    }
    auto owners = byOwner(results.usage, prices);
    auto ownersVaried = byOwner(variantUsages, prices);
    for (auto& [owner, values] : owners) {
        const auto estimate = estimateOf(values, ownersVaried[owner], results.simulatedRequests);
        priced.bill.push_back({costMetric(owner, "cost", estimate), std::move(values)});
    }
    for (const auto& series : priced.bill)
        priced.metrics.push_back(series.metric);
    priced.results = std::move(results);
    return priced;
}

std::vector<simulation::Difference> billDifferences(const PricedResults& baseline,
                                                    const PricedResults& scenario) {
    const auto billOnly = [](const PricedResults& priced) {
        simulation::Results results;
        results.request = priced.results.request;
        results.metrics = priced.bill;
        return results;
    };
    return simulation::pairedDifference(billOnly(baseline), billOnly(scenario));
}

} // namespace headroom::exploration
