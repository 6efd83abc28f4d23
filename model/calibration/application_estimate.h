#pragma once

#include "model/calibration/function_estimate.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::calibration {

/// A latency distribution that was measured.
struct MeasuredLatency {
    MeasuredValue medianMs;
    MeasuredValue sigmaLn;
};

struct StateEstimate {
    std::string state;
    std::optional<MeasuredLatency> service;  ///< of a task that calls another service than Lambda
    std::optional<MeasuredLatency> callback; ///< until a token came back
    std::optional<MeasuredValue> errorRate;
    std::optional<MeasuredValue> items; ///< of a Map state
    MeasuredValue durationMs;           ///< mean, entered to exited
};

struct WorkflowEstimate {
    std::string id;
    std::string sources;
    std::vector<StateEstimate> states;
    std::optional<MeasuredLatency> execution;
    std::uint64_t executions = 0;
    std::uint64_t failed = 0;
    /// From logs of Express workflows and from the metric ExecutionsStarted: histories that
    /// somebody picked do not tell it.
    std::optional<MeasuredValue> perMonth;
    double windowHours = 0; ///< of perMonth
};

struct TableEstimate {
    std::string id;
    std::string sources;
    std::map<std::string, MeasuredLatency> operations;
};

/// What all observations say about an application.
struct ApplicationEstimate {
    std::vector<FunctionEstimate> functions;
    std::vector<WorkflowEstimate> workflows;
    std::vector<TableEstimate> tables;
    std::optional<MeasuredValue> keepAliveSeconds;
    std::map<std::string, MeasuredLatency> taskGap; ///< by workflow type: between two tasks
    std::map<std::string, ServiceCost> costs;       ///< by service
};

/// What a cost amounts to in a month of 730 hours; nothing where its days are not known.
std::optional<double> usdPerMonth(const ServiceCost& cost);

/// The part of the metric id `application.cost.SERVICE` for a service as Cost Explorer names it;
/// empty where the model has none.
std::string_view costMetric(std::string_view service);

ApplicationEstimate estimateApplication(const Observations& observations,
                                        const ModelledApplication& modelled);

} // namespace headroom::calibration
