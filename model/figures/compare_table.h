#pragma once

#include "model/figures/latency_figures.h"

#include <string>
#include <vector>

namespace headroom::figures {

/// One metric of both sides.
struct ComparedMetric {
    std::string id; ///< `ENTITY.NAME[.STATISTIC]`
    std::string entity;
    document::Text where;  ///< the entity's name; "The application"
    document::Text what;   ///< "Response time"
    std::string statistic; ///< "p95"; empty: none
    document::Unit unit = document::Unit::none;
    simulation::Estimate baseline; ///< NaN where a side has none
    simulation::Estimate scenario;
    double difference = 0; ///< scenario - baseline
    double low = 0;        ///< its 95 % interval; NaN where it is not known yet
    double high = 0;
    bool paired = false; ///< from replications that share their draws

    /// The change as a share of the baseline; NaN where that is 0 or unknown.
    double share() const { return difference / baseline.value; }
};

/// How little of a change matters.
struct ChangeThreshold {
    double share = 0.01; ///< of the baseline

    /// Whether a change is larger than that and its interval does not hold 0.
    bool isMet(const ComparedMetric& metric) const;
};

/// Everything that two simulated months can be compared by: the application first, then by entity.
struct CompareTable {
    std::vector<ComparedMetric> metrics;
    bool refining = false;
};

/// Metrics without a value on either side are left out. Differences of a first answer have no
/// interval.
CompareTable compareTable(const Months& months);

/// "compare.changes": the changes that matter most, as shares of the baseline, one bar an entity
/// and metric, durations by their 95th percentile.
Figure largestChanges(const CompareTable& table, const ChangeThreshold& threshold = {});

/// The metric with its entity in one line: "payments: duration".
document::Text nameWithEntity(const ComparedMetric& metric);

/// The name of a metric for people, "Response time" for "responseTime".
document::Text metricName(const std::string& name);

} // namespace headroom::figures
