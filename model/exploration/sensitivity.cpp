#include "model/exploration/sensitivity.h"

#include "model/cost/charges.h"
#include "model/cost/simulated_usage.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace headroom::exploration {

using system::Assumption;

namespace {

constexpr std::string_view bill = "application.cost";

/// Where nobody says how far prices may be off: about what a savings plan or a change of region
/// does.
constexpr double unstatedPriceRange = 0.1;

double width(const Swing& swing) {
    const double size = std::abs(swing.atHigh - swing.atLow);
    return std::isfinite(size) ? size : 0;
}

void addPrices(Sensitivity& sensitivity, const std::vector<Assumption>& assumptions) {
    const auto stated =
        std::ranges::find(assumptions, Assumption::Factor::prices, &Assumption::factor);
    Swing swing{.assumption = "prices",
                .factor = Assumption::Factor::prices,
                .lowFactor = 1 - unstatedPriceRange,
                .highFactor = 1 + unstatedPriceRange,
                .assumedRange = true};
    if (stated != assumptions.end())
        swing = {.assumption = stated->id,
                 .factor = stated->factor,
                 .lowFactor = stated->low,
                 .highFactor = stated->high};
    swing.atLow = sensitivity.value * swing.lowFactor;
    swing.atHigh = sensitivity.value * swing.highFactor;
    sensitivity.swings.push_back(std::move(swing));
}

} // namespace

Sensitivity sensitivityOf(const Evaluation& evaluation, const cost::PriceTable& prices,
                          const std::string& metric) {
    const auto& results = evaluation.month.results;
    Sensitivity sensitivity{.metric = metric};
    const auto& metrics = evaluation.month.metrics;
    const auto known = std::ranges::find(metrics, metric, &simulation::Metric::id);
    if (known == metrics.end()) {
        sensitivity.value = std::numeric_limits<double>::quiet_NaN();
        return sensitivity;
    }
    sensitivity.unit = known->unit;
    sensitivity.value = known->estimate.value;
    const auto series = std::ranges::find_if(
        results.metrics, [&](const auto& one) { return one.metric.id == metric; });
    const auto index = static_cast<std::size_t>(series - results.metrics.begin());
    const auto& assumptions = evaluation.system.assumptions;
    for (const auto& variant : results.assumptions) {
        const double value =
            metric == bill ? cost::totals(cost::usageOf(variant.usage), prices).total.usd
            : index < variant.values.size() ? variant.values[index]
                                            : std::numeric_limits<double>::quiet_NaN();
        auto swing = std::ranges::find(sensitivity.swings, variant.assumption, &Swing::assumption);
        if (swing == sensitivity.swings.end()) {
            const auto stated = std::ranges::find(assumptions, variant.assumption, &Assumption::id);
            if (stated == assumptions.end())
                continue;
            swing = sensitivity.swings.insert(swing, {.assumption = variant.assumption,
                                                      .factor = stated->factor,
                                                      .lowFactor = stated->low,
                                                      .highFactor = stated->high,
                                                      .atLow = sensitivity.value,
                                                      .atHigh = sensitivity.value});
        }
        (variant.high ? swing->atHigh : swing->atLow) = value;
    }
    if (metric == bill)
        addPrices(sensitivity, assumptions);
    std::ranges::stable_sort(sensitivity.swings, std::ranges::greater{}, width);
    return sensitivity;
}

} // namespace headroom::exploration
