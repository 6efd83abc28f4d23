#pragma once

#include "model/calibration/duration_sample.h"
#include "model/calibration/entity_names.h"
#include "model/calibration/timestamps.h"

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// What observation files say, summed up in memory that does not grow with the files: by function
/// and memory size, by minute, by state, by table operation.
namespace headroom::calibration {

/// One invocation, as a REPORT line, a trace or a segment tells it.
struct Invocation {
    std::optional<EpochMs> endTime;
    double durationMs = 0;
    double memoryMb = 0;     ///< 0: not told
    double memoryUsedMb = 0; ///< 0: not told
    std::optional<double> initMs;
    std::optional<double> restoreMs;
    bool failed = false;   ///< ended with an error
    bool timedOut = false; ///< ended at the timeout; counts as failed too

    bool isCold() const { return initMs || restoreMs; }
};

/// Durations at one memory size, in ms; those of failed invocations are left out.
struct MemoryObservations {
    DurationSample warm;
    DurationSample cold; ///< the first invocation of an environment, without its init
};

/// Durations in X-Ray segments, which do not tell the memory size; in ms.
struct TracedObservations {
    DurationSample warm;
    DurationSample cold;
    DurationSample init;
};

/// A minute that saw invocations, by their start.
struct BusyMinute {
    std::array<std::uint32_t, 4> starts{}; ///< a quarter of a minute each
    std::uint32_t cold = 0;
    double busyMs = 0; ///< sum of the durations
    EpochMs firstStart = std::numeric_limits<EpochMs>::max();
    bool firstIsCold = false;
    EpochMs lastEnd = std::numeric_limits<EpochMs>::min();

    std::uint64_t count() const {
        return std::uint64_t{starts[0]} + starts[1] + starts[2] + starts[3];
    }
};

/// A measured mean, as aws-lambda-power-tuning reports it.
struct TuningPoint {
    double memoryMb = 0;
    double durationMs = 0;
    double priceUsd = 0; ///< an invocation
};

/// A metric of one function over time.
struct MetricSum {
    double sum = 0;
    double largest = 0;
    std::uint64_t points = 0;
    EpochMs first = std::numeric_limits<EpochMs>::max();
    EpochMs last = std::numeric_limits<EpochMs>::min();
    double mean() const { return points > 0 ? sum / static_cast<double>(points) : 0; }
};

struct FunctionObservations {
    std::map<double, MemoryObservations> byMemory; ///< 0: memory not told
    std::unordered_map<std::int64_t, BusyMinute> minutes;
    DurationSample init;
    DurationSample restore;
    TracedObservations traced;
    DurationSample invoked;    ///< by workflows, with init where there was one, in ms
    DurationSample downstream; ///< calls of other services within a traced invocation, in ms
    double memoryUsedMb = 0;   ///< the largest
    std::uint64_t invocations = 0;
    std::uint64_t cold = 0;
    std::uint64_t failed = 0;
    std::uint64_t timedOut = 0;
    std::vector<TuningPoint> tuning;
    std::map<std::string, MetricSum> metrics; ///< "Invocations Sum", "Duration Average" ...
    std::set<std::string> sources;            ///< names of files
};

/// A state of a workflow in execution histories, in ms.
struct StateObservations {
    DurationSample duration; ///< entered to exited
    DurationSample service;  ///< task started to succeeded, of other services than Lambda
    DurationSample callback; ///< submitted to succeeded, of tasks that wait for a token
    std::uint64_t attempts = 0;
    std::uint64_t failures = 0;
    std::map<std::string, std::uint64_t> next; ///< states that followed
    DurationSample items;                      ///< of a Map state
};

struct WorkflowObservations {
    std::map<std::string, StateObservations> states;
    DurationSample transition; ///< end of a task to the start of the next, without Wait
    DurationSample execution;  ///< started to succeeded
    /// Of Lambda functions by name or ARN: task started to succeeded.
    std::map<std::string, DurationSample> invoked;
    std::uint64_t started = 0;
    std::uint64_t logged = 0; ///< of those that a log tells, which holds them all
    std::uint64_t failed = 0;
    MetricSum startedMetric; ///< ExecutionsStarted
    EpochMs first = std::numeric_limits<EpochMs>::max();
    EpochMs last = std::numeric_limits<EpochMs>::min();
    std::set<std::string> sources;

    void merge(const WorkflowObservations& other);
};

struct TableObservations {
    std::map<std::string, DurationSample> operations; ///< "getItem" ...; client side, in ms
    std::set<std::string> sources;
};

/// What a service cost.
struct ServiceCost {
    double usd = 0;
    double usageQuantity = 0;
    std::string from; ///< date, inclusive
    std::string to;   ///< date, exclusive
};

/// Times that count; the others are passed over.
struct TimeRange {
    EpochMs from = std::numeric_limits<EpochMs>::min();
    EpochMs to = std::numeric_limits<EpochMs>::max(); ///< exclusive
    bool contains(EpochMs time) const { return time >= from && time < to; }
    bool isAll() const { return from == TimeRange{}.from && to == TimeRange{}.to; }
};

class Observations {
public:
    explicit Observations(EntityNames names, TimeRange range = {});

    const EntityNames& names() const { return names_; }

    /// Where a name belongs to nothing in the project it is remembered, and nullptr is returned.
    FunctionObservations* function(std::string_view name, std::string_view source);
    WorkflowObservations& workflowById(const std::string& id, std::string_view source);
    FunctionObservations* functionById(const std::string& id, std::string_view source);
    TableObservations* table(std::string_view name, std::string_view source);
    void addUnmapped(std::string_view name);

    void add(FunctionObservations& function, const Invocation& invocation);
    /// Invocations of a minute of which only the number is known.
    void addMinute(FunctionObservations& function, std::int64_t minute, std::uint64_t count);
    void add(const std::string& workflow, const WorkflowObservations& executions);
    void addCost(const std::string& service, const ServiceCost& cost);

    /// Whether an observation of this time counts; one without a time does unless the range says
    /// from when.
    bool counts(std::optional<EpochMs> time) const;

    const std::map<std::string, FunctionObservations>& functions() const { return functions_; }
    const std::map<std::string, WorkflowObservations>& workflows() const { return workflows_; }
    const std::map<std::string, TableObservations>& tables() const { return tables_; }
    const std::map<std::string, ServiceCost>& costs() const { return costs_; }
    const std::map<std::string, std::uint64_t>& unmapped() const { return unmapped_; }

    /// The first and the last time of all invocations and executions that were told.
    std::optional<TimeRange> window() const;

private:
    /// Names beyond this many are no longer remembered one by one.
    static constexpr std::size_t mostNames = 10'000;

    EntityNames names_;
    TimeRange range_;
    std::map<std::string, std::optional<std::string>, std::less<>> functionIds_;
    std::map<std::string, FunctionObservations> functions_;
    std::map<std::string, WorkflowObservations> workflows_;
    std::map<std::string, TableObservations> tables_;
    std::map<std::string, ServiceCost> costs_;
    std::map<std::string, std::uint64_t> unmapped_;
    EpochMs first_ = std::numeric_limits<EpochMs>::max();
    EpochMs last_ = std::numeric_limits<EpochMs>::min();
};

} // namespace headroom::calibration
