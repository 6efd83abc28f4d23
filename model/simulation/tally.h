#pragma once

#include "model/simulation/function_pool.h"
#include "model/simulation/histogram.h"
#include "model/simulation/plan_data.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

/// What one window (or replication) of a simulation counted. Only what was set off by arrivals
/// inside the counted time is here, to its end, even where that lies behind the window; what the
/// warm-up set off is not.
namespace headroom::simulation {

/// Parts of a response time or of an execution, in ms.
struct Parts {
    double queueing = 0;
    double cold = 0;
    double execution = 0;
    double transition = 0;
    double wait = 0;
    double retry = 0;
    Parts& operator+=(const Parts& other);
};

/// Sums of Parts, in 1/1024 ms: whole numbers add up the same in any order.
struct PartSums {
    static constexpr double scale = 1024;
    std::array<std::int64_t, 6> values{};
    void add(const Parts& parts);
    /// Parts without transitions, waits and retries.
    void addInvocation(double queueing, double cold, double execution) {
        values[0] += static_cast<std::int64_t>(queueing * scale);
        values[1] += static_cast<std::int64_t>(cold * scale);
        values[2] += static_cast<std::int64_t>(execution * scale);
    }
    PartSums& operator+=(const PartSums& other);
    Parts mean(std::uint64_t count) const; ///< ms; zeros for none
};

/// Which source set something off; only what an arrival inside the counted time set off counts.
struct Origin {
    std::uint32_t source = nobody;
    bool counted() const { return source != nobody; }
};

struct FunctionUse {
    std::uint64_t invocations = 0;
    std::uint64_t cold = 0;
    std::uint64_t provisioned = 0;
    std::int64_t billedMs = 0; ///< on demand, init included, each rounded up
    std::int64_t provisionedBilledMs = 0;
    std::int64_t billedInit = 0; ///< 1/1024 ms
};

struct WorkflowUse {
    std::uint64_t executions = 0;
    std::int64_t billedMs = 0; ///< Express, each rounded up to 100 ms
};

/// What one source used in the end: itself, and all that it set off.
struct OriginTally {
    std::uint64_t arrivals = 0;
    std::vector<FunctionUse> functions;
    std::vector<WorkflowUse> workflows;
    std::vector<std::uint64_t> actions;    ///< invocations, by Data::actions
    std::vector<std::uint64_t> states;     ///< entered and tried again, by WorkflowPlan::firstState
    std::vector<std::uint64_t> published;  ///< by event
    std::vector<std::uint64_t> deliveries; ///< by Data::deliveries
    std::vector<std::uint64_t> givenUp;    ///< deliveries whose invocations failed to the last
    std::vector<std::uint64_t> queueMessages;
    std::vector<std::uint64_t> queueRequests;
    std::vector<std::uint64_t> topicPublications;

    std::uint64_t transitionsOf(const WorkflowPlan& workflow) const;
};

struct FunctionTally {
    std::uint64_t invocations = 0;
    std::uint64_t cold = 0;
    std::uint64_t byStates = 0; ///< invocations that states of workflows made
    std::uint64_t coldByStates = 0;
    std::uint64_t errors = 0; ///< timeouts included
    std::uint64_t timeouts = 0;
    std::uint64_t throttles = 0;
    PartSums parts;
    Histogram duration;  ///< ms, as reported
    Histogram response;  ///< ms
    Histogram coldAdded; ///< ms that a cold start adds
    PoolCounts pool;     ///< of the counted time; merged without its times
};

/// What frames of executions did in one state.
struct StateTally {
    struct Way {
        std::uint32_t next = nobody; ///< nobody: the end
        bool error = false;
        std::uint64_t count = 0;
    };
    std::uint64_t entered = 0;
    std::uint64_t retried = 0;
    std::int64_t time = 0; ///< 1/1024 ms, of those who have left
    std::vector<Way> ways; ///< in the order in which they were first gone

    void leave(double seconds, std::uint32_t next, bool error);
    StateTally& operator+=(const StateTally& other);
    void clear();
};

struct WorkflowTally {
    std::uint64_t executions = 0;
    std::uint64_t succeeded = 0;
    std::uint64_t timedOut = 0;
    PartSums parts;    ///< of successful executions
    Histogram success; ///< s
    Histogram all;
    std::vector<std::uint64_t> ended; ///< by state, at which an execution came to its end
    std::vector<std::uint64_t> endedWell;
    std::vector<StateTally> states;

    std::uint64_t transitions() const; ///< states entered and tried again
};

struct SourceTally {
    std::uint64_t refused = 0;
    Histogram response; ///< ms
};

/// Of a table that can throttle.
struct TableTally {
    std::uint64_t readThrottles = 0; ///< each attempt
    std::uint64_t writeThrottles = 0;
    std::uint64_t throttledRequests = 0; ///< of functions, once each
};

struct BusTally {
    Histogram latency; ///< ms from publication to the target
    std::uint64_t failed = 0;
};

/// Sums over the simulated day in buckets. Whole numbers, so that sums do not depend on their
/// order: durations in 1/1024 ms, busy time in 1/1024 s.
struct DayTally {
    static constexpr double bucketSeconds = 300;
    static constexpr std::size_t buckets = 288;
    static constexpr double scale = 1024;

    /// 0 <= second < 86,400.
    static std::size_t bucketOf(double second) {
        const auto bucket = static_cast<std::int64_t>(second * (1 / bucketSeconds));
        return std::min(static_cast<std::size_t>(bucket), buckets - 1);
    }

    struct FunctionBucket {
        std::int64_t invocations = 0;
        std::int64_t cold = 0;
        std::int64_t errors = 0;
        std::int64_t throttles = 0;
        std::int64_t duration = 0;
        std::int64_t busy = 0;
    };
    struct WorkflowBucket {
        std::int64_t started = 0;
        std::int64_t failed = 0;
    };
    struct TableBucket {
        std::int64_t readThrottles = 0;
        std::int64_t writeThrottles = 0;
    };
    std::vector<std::vector<FunctionBucket>> functions;
    std::vector<std::vector<WorkflowBucket>> workflows;
    std::vector<std::vector<TableBucket>> tables; ///< empty for those that cannot throttle
    std::vector<std::int64_t> windowSeconds;      ///< how long each bucket was counted, 1/1024 s
};

struct Tally {
    explicit Tally(const Plan::Data& plan)
        : Tally(plan, plan.sources.size()) {}
    /// Origins other than the plan's sources: groups of replayed executions.
    Tally(const Plan::Data& plan, std::size_t origins);

    void clear();
    void clearOrigins();
    void merge(const Tally& other);

    std::vector<FunctionTally> functions;
    std::vector<WorkflowTally> workflows;
    std::vector<SourceTally> sources; ///< by Data::sources
    std::vector<OriginTally> origins; ///< by Data::sources
    std::vector<BusTally> buses;
    std::vector<TableTally> tables;
    std::vector<Histogram> dependencyWaits; ///< ms in front of a limited dependency
    Histogram databaseQueries;              ///< ms
    DayTally day;
    std::uint32_t maximumBusy = 0; ///< of the whole account
    std::uint64_t requests = 0;    ///< invocations with the warm-up
    std::uint64_t interpreted = 0; ///< states that could not be replayed
    double countedSeconds = 0;
    double workError = 0; ///< how far both accounts of busy time differ, relative
};

} // namespace headroom::simulation
