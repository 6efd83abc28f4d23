#pragma once

#include "model/simulation/distribution.h"
#include "model/simulation/function_pool.h"
#include "model/simulation/simulation.h"
#include "model/simulation/table_capacity.h"
#include "model/simulation/table_units.h"
#include "model/system/system.h"
#include "model/workflow/workflow.h"

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// What compile() makes and the engine reads: flat arrays, indices instead of names, every constant
/// worked out. Times in ms unless a name says seconds.
namespace headroom::simulation {

inline constexpr std::uint32_t nobody = std::numeric_limits<std::uint32_t>::max();

/// exp(N(ln median, sigma)), or `median` itself where sigma is 0.
struct LognormalPlan {
    double median = 0;
    double sigma = 0;
    LognormalPlan() = default;
    explicit LognormalPlan(const system::Lognormal& lognormal)
        : median(lognormal.medianMs)
        , sigma(lognormal.sigmaLn) {}
    bool operator==(const LognormalPlan&) const = default;
    double at(const Variates& variates, double u) const {
        return sigma > 0 ? variates.lognormal(median, sigma, u) : median;
    }
    /// at() of a distribution whose median is 1.
    double factor(const Variates& variates, double u) const {
        return sigma > 0 ? variates.lognormal(1, sigma, u) : 1;
    }
    double mean() const;
};

/// A run of equal calls of an action, one after the other.
struct CallPlan {
    LognormalPlan latency;
    std::uint64_t key = 0;   ///< purpose of the first draw; the i-th call uses key + i
    std::uint32_t count = 1; ///< calls an invocation
    double extra = 0;        ///< probability of one more call
    /// A scan: each call reads `pages` pages in `segments` parallel rows and waits for the slowest.
    std::uint32_t segments = 1;
    std::uint32_t pages = 1;
    bool databaseQuery = false;
    double hit = 0; ///< probability that a cache answers instead
    std::uint32_t cacheKind = nobody;
    std::uint32_t dependency = nobody;   ///< that can hold the call up
    std::uint32_t tableRequest = nobody; ///< into Data::tableRequests, where the table can throttle
    std::uint32_t override = nobody;     ///< into CompileOptions::calls
};

struct PublicationPlan {
    std::uint32_t event = nobody;
    double count = 1;
    double probability = 1;
    std::uint64_t key = 0;
};

struct ActionPlan {
    std::uint32_t firstCall = 0; ///< into Data::calls
    std::uint32_t calls = 0;
    std::uint32_t firstLimitedCall = 0; ///< calls of limited dependencies, into Data::calls
    std::uint32_t limitedCalls = 0;
    LognormalPlan remainder;
    LognormalPlan cpu; ///< at one vCPU, of one of the parallel threads
    double quota = quotaPeriod;
    double hangProbability = 0;
    double errorProbability = 0; ///< own errors and those of calls
    std::uint32_t firstPublication = 0;
    std::uint32_t publications = 0;
    double logBytes = 0;
    std::optional<Distribution> override; ///< ms; replaces calls, remainder and CPU
    static constexpr double quotaPeriod = 20;
};

struct FunctionPlan {
    PoolRules pool;
    double memoryMb = 128;
    double quota = 20;
    double timeout = 3000;
    LognormalPlan placement;
    LognormalPlan runtimeInit;     ///< or the restore of a snapshot
    LognormalPlan applicationInit; ///< 0 after a restore
    double slowInitShare = 0;      ///< of the cold starts with slowInit in its place
    LognormalPlan slowInit;
    double firstInvocationCpu = 0;
    bool outOfMemory = false;
    bool reserved = false;         ///< its concurrency is its own, not the account's
    std::uint32_t firstAction = 0; ///< into Data::actions
    std::uint32_t actions = 0;
    int retries = 2;
    double eventAgeSeconds = 21600;
    std::uint32_t failureQueue = nobody;
    std::uint64_t key = 0;
};

/// What one event of one variant sets off.
struct DeliveryPlan {
    system::EntityKind kind = system::EntityKind::none;
    std::uint32_t target = nobody; ///< function, workflow, queue, topic
    std::uint32_t action = 0;      ///< of a function
    bool wasted = false;           ///< its consumer ignores it
    bool toLogs = false;
    bool crossRegion = false;          ///< a copy to another region's bus
    std::uint32_t rule = nobody;       ///< of the bus; nobody: a subscription of a topic
    std::uint32_t ruleTarget = nobody; ///< of that rule
    std::uint64_t key = 0;
};

struct VariantPlan {
    double upTo = 1; ///< cumulative share
    std::uint32_t firstDelivery = 0;
    std::uint32_t deliveries = 0;
};

struct EventPlan {
    std::uint32_t bus = nobody;
    double sizeBytes = 1024;
    double chunks = 1; ///< of 64 KB
    std::uint32_t firstVariant = 0;
    std::uint32_t variants = 0;
    std::uint64_t key = 0;
};

struct ShareOfAction {
    double upTo = 1;
    std::uint32_t action = 0; ///< into Data::actions
};

struct SourcePlan {
    system::Arrivals::Kind kind = system::Arrivals::Kind::poisson;
    double perSecond = 0; ///< mean over a month
    double burstShare = 0;
    double burstSeconds = 0;
    double gapSeconds = 0;
    double everySeconds = 0;
    double offsetSeconds = 0;
    double spreadSeconds = 0;
    /// Hyperexponential with balanced means: the probability of the short phase and both rates.
    double phase = 1;
    double shortRate = 1;
    double longRate = 1;
    std::vector<double> trace;
    double traceSeconds = 86400;
    std::optional<Distribution> gap; ///< s
    std::array<double, 24> hours{};
    std::array<double, 7> days{};
    system::EntityKind target = system::EntityKind::none;
    std::uint32_t targetIndex = nobody;
    std::vector<ShareOfAction> actions;
    bool asynchronous = false;
    std::uint32_t api = nobody;
    bool rest = false;
    std::uint64_t key = 0;
};

enum class StateKind : std::uint8_t { flow, function, service, nested, activity };

/// What the engine knows of a state of a workflow beside its automaton.
struct StatePlan {
    StateKind kind = StateKind::flow;
    std::uint64_t key = 0;
    std::uint32_t function = nobody;
    std::uint32_t action = 0; ///< into Data::actions
    LognormalPlan latency;
    double errorRate = 0;
    std::vector<double> outcomes; ///< cumulative shares; empty: only one
    std::uint32_t ownOutcomes = 1;
    std::uint32_t firstPublication = 0;
    std::uint32_t publications = 0;
    std::uint32_t table = nobody;
    RequestUnits units;                  ///< of one attempt
    std::uint32_t tableRequest = nobody; ///< into Data::tableRequests, where the table can throttle
    std::uint32_t queue = nobody;
    std::uint32_t topic = nobody;
    std::uint32_t nested = nobody; ///< workflow that it starts
    bool waitsForNested = false;
    bool callback = false;
    double callbackMedianSeconds = 0;
    double callbackSigma = 0;
    std::int32_t startedSlot = -1; ///< a nested execution that somebody observes: 0 .. 3
    std::int32_t progressBit = -1; ///< somebody observes that this state is done
    struct Reached {
        std::int32_t bit = 0;
        std::uint32_t outcome = 0;
        bool operator==(const Reached&) const = default;
    };
    std::vector<Reached> observes; ///< first match wins
    std::int32_t observedSlot = -1;
    std::uint32_t observedOtherwise = 0;
    std::uint32_t retriers = 0;
    std::uint32_t itemsAtOnce = nobody; ///< of a Map, at most
    bool operator==(const StatePlan&) const = default;
};

inline constexpr std::uint32_t observableChildren = 4;
inline constexpr std::uint32_t observableStates = 8;

/// Errors that the engine makes: after a state's own outcomes, in this order.
enum class CommonError : std::uint32_t {
    taskFailed,      ///< States.TaskFailed: the function or service failed
    functionTimeout, ///< Sandbox.Timedout
    stateTimeout,    ///< States.Timeout
    heartbeat,       ///< States.HeartbeatTimeout
    throttled,       ///< Lambda.TooManyRequestsException
    tableThrottled,  ///< DynamoDB.ProvisionedThroughputExceededException
};

struct WorkflowPlan {
    std::shared_ptr<const workflow::Workflow> workflow;
    bool express = false;
    std::vector<StatePlan> states;
    std::uint32_t firstState = 0; ///< its states among those of all workflows
    std::vector<double> inputs;   ///< cumulative shares
    LognormalPlan taskGap;
    double flowMs = 0;
    LognormalPlan start;
    double limitSeconds = std::numeric_limits<double>::infinity();
    std::uint64_t key = 0;
    bool operator==(const WorkflowPlan&) const = default;
};

struct DependencyPlan {
    double concurrency = unlimited;
    double perSecond = unlimited;
    std::uint64_t key = 0;
};

/// A queue and the function that polls it.
struct QueuePlan {
    std::uint32_t function = nobody;
    std::uint32_t action = 0;
    std::size_t batchSize = 1;
    double windowSeconds = 0;
    double visibilitySeconds = 30;
    std::uint32_t maximumConcurrency = std::numeric_limits<std::uint32_t>::max();
    LognormalPlan delivery;
};

struct TopicPlan {
    std::vector<DeliveryPlan> subscriptions;
    LognormalPlan delivery;
};

/// Table operations of one invocation of an action.
struct TableUse {
    std::uint32_t action = 0; ///< into Data::actions
    std::uint32_t table = 0;
    RequestUnits units; ///< of what no cache answers
    double calls = 0;
    std::uint32_t cacheKind = nobody; ///< of what a cache holds, if one does
    double cacheRequests = 0;         ///< for such entries
};

struct Plan::Data {
    system::System system;
    CompileOptions options;
    std::vector<FunctionPlan> functions;
    std::vector<ActionPlan> actions;
    std::vector<CallPlan> calls;
    std::vector<PublicationPlan> publications;
    std::vector<EventPlan> events;
    std::vector<VariantPlan> variants;
    std::vector<DeliveryPlan> deliveries;
    std::vector<WorkflowPlan> workflows;
    std::vector<SourcePlan> sources;        ///< those that are simulated, in the System's order
    std::vector<std::uint32_t> sourceIndex; ///< their place in System::sources
    std::vector<DependencyPlan> dependencies;
    std::vector<TableUse> tableUses;
    std::vector<TableLimits> tables; ///< by System::tables
    std::vector<TableRequest> tableRequests;
    std::vector<Capacity> capacities;
    std::vector<QueuePlan> queues;
    std::vector<TopicPlan> topics;
    LognormalPlan cacheHit; ///< latency of a call that a cache answers
    LognormalPlan busDelivery;
    LognormalPlan startExecution; ///< an API call that starts an execution
    double asynchronousMs = 40;
    double apiOverheadMs = 10;
    std::uint32_t accountConcurrency = 1000; ///< left to functions without a reservation
    std::uint32_t mostRetriers = 1;
    std::uint32_t states = 0;         ///< of all workflows
    double usualExecutionSeconds = 0; ///< how long most executions take, waits of hours left out
    std::array<double, 2> asynchronousRetrySeconds{60, 120};
    std::vector<document::Text> notes;
};

} // namespace headroom::simulation
