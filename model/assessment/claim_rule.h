#pragma once

#include "model/cost/price_table.h"
#include "model/simulation/estimate.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// How a claim's own figure is worked out: a rule in the overlay, evaluated against the document,
/// the simulation and the price book.
namespace headroom::assessment {

/// A value with its 95 % sampling interval; both bounds are the value where nothing was sampled.
struct Computed {
    double value = 0;
    double low = 0;
    double high = 0;
};

/// Where rules get their figures.
struct AuditSource {
    /// A metric of the current configuration with these optimizations made; nothing where that
    /// cannot be simulated.
    std::function<std::optional<simulation::Metric>(const std::string& metric,
                                                    const std::vector<std::string>& optimizations)>
        simulated;
    /// The configuration with these optimizations made; null where they cannot be made.
    std::function<std::shared_ptr<const nlohmann::json>(
        const std::vector<std::string>& optimizations)>
        configured;
    const nlohmann::json* document = nullptr; ///< the current configuration
    const cost::PriceTable* prices = nullptr; ///< may be null
};

/// Evaluates a rule; nothing where a figure is missing or the rule is none. A rule is a number or
/// an object with one of these members:
///     {"reported": ID}                                what the analysis states (a range's bounds)
///     {"metric": METRIC, "scenario"?: ID}             simulated, in the current configuration
///     {"metric": METRIC, "with": [OPTIMIZATION]}      ... with these optimizations on top of it
///     {"effect": METRIC, "with": [OPTIMIZATION]}      ... less its value without them
///     {"pointer": POINTER}                            a number of the document, or how many
///                                                     members stand there
///     {"price": "SERVICE.ITEM"}                       of the first unit, USD
///     {"sum": [RULE ...]}, {"product": [RULE ...]}, {"difference": [RULE, RULE]},
///     {"quotient": [RULE, RULE]}
/// Intervals are carried through by their bounds; of a difference between two simulations half
/// widths add in squares.
std::optional<Computed> evaluateRule(const nlohmann::json& rule, const AuditSource& source);

/// The optimizations of a scenario that the document names; none for "current". "optimized" is
/// every optimization that is marked as selected where the document does not name it.
std::vector<std::string> optimizationsOf(const nlohmann::json& document,
                                         const std::string& scenario);

} // namespace headroom::assessment
