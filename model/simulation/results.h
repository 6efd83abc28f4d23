#pragma once

#include "model/document/text.h"
#include "model/simulation/activity.h"
#include "model/simulation/estimate.h"
#include "model/simulation/histogram.h"
#include "model/simulation/request.h"
#include "model/simulation/usage.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::simulation {

/// Named in stored results: results of another version may differ.
inline constexpr std::string_view engineVersion = "1";

/// A metric with the value of each replication behind it, in their order (NaN where a replication
/// saw nothing). Percentiles are read from the pooled histogram; their replications' values give
/// the interval.
struct MetricSeries {
    Metric metric;
    std::vector<double> replications;
};

/// All observations of one duration, of all replications.
struct DurationHistogram {
    std::string entity;
    std::string name; ///< as in metric ids: "duration", "responseTime", "coldStart"
    document::Unit unit = document::Unit::milliseconds;
    Histogram histogram;
};

/// Where the mean response time of an entity goes; the parts add up to `total`. In the unit of the
/// entity's durations.
struct Breakdown {
    std::string entity;
    document::Unit unit = document::Unit::milliseconds;
    double total = 0;
    double queueing = 0;  ///< before an environment, a worker or a dependency was free
    double coldStart = 0; ///< placement, init and first-invocation CPU
    double execution = 0;
    double transition = 0; ///< between states, start of an execution
    double wait = 0;       ///< Wait states, callbacks
    double retry = 0;      ///< failed attempts and their back-off
};

/// A figure over the simulated day, from midnight: the mean over the replications of each bucket.
/// NaN where no window covers the bucket.
struct DailySeries {
    std::string entity;
    std::string name; ///< "invocations", "errors", "throttles", "coldStarts", "duration",
                      ///< "concurrency", "executionsFailed", "executionsStarted"
    document::Unit unit = document::Unit::count;
    double bucketSeconds = 300;
    std::vector<double> values; ///< sums a bucket, except duration and concurrency: means
};

/// The same run with one assumption at an end of its range. `values[i]` belongs to
/// Results::metrics[i].
struct AssumptionVariant {
    std::string assumption;
    bool high = false;
    double factor = 1;
    std::vector<double> values;
    Usage usage;
};

/// Executions by the state in which they ended.
struct ExecutionEnd {
    std::string workflow;
    std::string state;
    bool succeeded = false;
    double share = 0;
};

struct Results {
    std::string version{engineVersion};
    Request request;
    std::uint64_t simulatedRequests = 0; ///< invocations that were counted
    bool cancelled = false;              ///< stopped before the end: nothing here is to be used
    bool preliminary = false;            ///< a first answer; the full run is to follow
    /// Contention (a cap, a throttle, a slow dependency) that a first answer does not follow.
    bool refining = false;
    std::string idleSelection; ///< "mostRecentlyUsed" ..., a modelling choice to be named
    std::vector<MetricSeries> metrics;
    std::vector<DurationHistogram> histograms;
    std::vector<Breakdown> breakdowns;
    std::vector<DailySeries> series;
    std::vector<ExecutionEnd> ends;
    Activity activity;
    std::vector<Usage> usage; ///< one a replication, each extrapolated to a month
    std::vector<AssumptionVariant> assumptions;
    std::vector<document::Text> notes; ///< what limits the validity of these figures

    const MetricSeries* find(std::string_view id) const;
    const DurationHistogram* findHistogram(std::string_view entity, std::string_view name) const;
};

} // namespace headroom::simulation
