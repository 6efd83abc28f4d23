#pragma once

#include "model/figures/figure.h"
#include "model/simulation/estimate.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::figures {

/// What the figures are made from: the metrics of the current configuration and of the scenario.
struct Comparison {
    std::span<const simulation::Metric> baseline;
    std::span<const simulation::Metric> scenario;
    bool refining = false; ///< the scenario's metrics are a first answer
};

/// Adds a value with both bands.
void append(Column& column, const simulation::Estimate& estimate);

/// An entity as a category of a chart.
struct Category {
    std::string id;
    document::Text name;
};

/// The metric of that id, or nothing.
const simulation::Metric* findMetric(std::span<const simulation::Metric> metrics,
                                     std::string_view id);

/// The value of a metric; NaN where there is none or too few observations stand behind it.
double valueOf(std::span<const simulation::Metric> metrics, std::string_view id);

/// Baseline and scenario of one metric (`CATEGORY.metric`) as two columns over entities, with both
/// bands. Entities for which neither side has the metric are left out.
struct EntityChart {
    std::string id;
    document::Text title;
    document::Text valueAxis;
    document::Unit unit = document::Unit::none;
    std::string metric;
};
Figure compareEntities(const Comparison& comparison, const EntityChart& chart,
                       std::span<const Category> categories);

/// The names of the two columns: "Current" and "Scenario".
document::Text baselineName();
document::Text scenarioName();

} // namespace headroom::figures
