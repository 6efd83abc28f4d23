#pragma once

#include "model/simulation/arrivals.h"
#include "model/simulation/event_queue.h"
#include "model/simulation/plan_data.h"
#include "model/simulation/slab.h"
#include "model/simulation/tally.h"
#include "model/workflow/automaton.h"
#include "model/workflow/interpretation.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace headroom::simulation {

class ArrivalRecorder;
struct InvocationDraws;
struct RecordedState;
struct Replay;
struct VisitDraws;

/// One stretch of virtual time. The clock starts at 0 with the warm-up; what arrives between
/// `countFrom` and `countUntil` is counted.
struct Window {
    Calendar calendar;
    double countFrom = 0;
    double countUntil = 86400;
    Lineage lineage = 0;
};

/// The discrete-event engine: runs one window after another on one thread. Its memory is kept
/// between windows; once it has grown to what a window needs, simulating allocates nothing.
///
/// After `countUntil` the sources go on for a while, so that executions that began late meet the
/// traffic that they would have met; after that, what is still on its way (a wait of hours) comes
/// to its end without the pools: cold with the probability that its function had in the window.
class Engine {
public:
    explicit Engine(const Plan::Data& plan);

    /// What workflows were expanded to so far; for other engines on the same workflows.
    const std::vector<workflow::Automaton>& automata() const { return automata_; }
    void adopt(const workflow::Automaton& automaton);

    /// Adds what happens to `tally`. False where it was stopped.
    bool simulate(const Window& window, Tally& tally, const std::stop_token& stop);

    /// Told of every invocation from now on, until it is nullptr again.
    void record(ArrivalRecorder* recorder) { recorder_ = recorder; }

    /// Runs single executions again, see replay.h; they count at origin 0.
    void replay(const Replay& replay, std::uint32_t from, std::uint32_t until, Tally& tally);

private:
    enum class What : std::uint32_t {
        invocationEnd, ///< an environment becomes free
        limitedCallEnd,
        limitedCallStart,
        functionTimeout,
        childEnd,    ///< a branch or an item has come to its end
        taskTimeout, ///< of a state
        resume,      ///< a frame goes on with its node
        invocationStart,
        executionStart,
        executionTimeout,
        queueFlush,
        mark,
        groupMember, ///< one arrival of a batch
        arrival,
    };

    enum class Caller : std::uint8_t { source, frame, asynchronous, queue };
    enum class Ending : std::uint8_t { success, error, timeout };

    struct Invocation {
        Lineage lineage = 0;
        double requested = 0; ///< when the caller asked for this attempt
        double first = 0;     ///< when the first attempt was asked for
        double started = 0;
        Lease lease;
        double duration = 0; ///< ms, as reported
        double cold = 0;     ///< ms before the handler runs
        double init = 0;     ///< ms of it that are billed
        double firstCpu = 0; ///< ms of the duration that a cold start adds
        double rest = 0;     ///< ms of the duration that limited calls do not take
        double queued = 0;   ///< ms of the duration in front of limited dependencies
        double tried = 0;    ///< since when it waits there
        std::uint32_t function = 0;
        std::uint32_t action = 0;
        std::uint32_t caller = 0;
        std::uint32_t callerGeneration = 0;
        std::uint32_t generation = 0;
        std::uint32_t limitedCall = 0;
        std::uint32_t limitedRepeat = 0;
        std::uint32_t tableAttempt = 0;
        std::uint32_t bus = nobody;      ///< that delivered the event
        std::uint32_t delivery = nobody; ///< by which it came from the bus
        Caller callerKind = Caller::source;
        Ending ending = Ending::success;
        std::uint8_t attempt = 0;
        std::uint8_t throttled = 0;
        Origin origin;
        bool pooled = false;  ///< holds a lease
        bool waiting = false; ///< in front of a limited dependency
    };

    struct Execution {
        Lineage lineage = 0;
        double start = 0;
        double skipped = 0; ///< s of whole days that were not waited for
        double deadline = 0;
        std::uint32_t workflow = 0;
        std::uint32_t input = 0;
        std::uint32_t progress = nobody; ///< where it shows how far it has come
        std::uint32_t frame = nobody;
        std::uint32_t parentFrame = nobody; ///< waits for the end
        std::uint32_t parentGeneration = 0;
        std::uint32_t steps = 0;
        std::array<std::uint32_t, observableChildren> children{};
        std::uint32_t generation = 0;
        Origin origin;
        bool fresh = true;     ///< no task yet
        bool expiring = false; ///< its end is on the way
    };

    /// When observed states were done; shared by an execution and the one that started it.
    struct Progress {
        std::array<double, observableStates> reached{};
        std::uint32_t references = 0;
    };

    /// One thread of an execution: its top level, a branch or an item.
    struct Frame {
        workflow::NodeId node{};
        std::uint32_t workflow = 0; ///< of its execution
        std::uint32_t execution = nobody;
        std::uint32_t interpretation = nobody;
        Lineage lineage = 0;
        Lineage task = 0; ///< of the current visit of the current state, where that draws
        std::uint64_t visited = 0;
        double tried = 0; ///< when this attempt began
        double ended = 0;
        double entered = 0; ///< when it came to its last state; whole days of waiting earlier
        Parts parts;
        Parts partsBefore; ///< its branches
        std::uint32_t parent = nobody;
        std::uint32_t branch = 0;
        std::uint32_t generation = 0;
        std::uint32_t loops = 0;
        std::uint32_t lastState = 0;
        std::uint32_t attempt = 0;
        std::uint32_t outstanding = 0; ///< children that have not ended
        std::uint32_t branches = 0;
        std::uint32_t nextItem = 0;
        std::uint32_t failures = 0;
        std::uint32_t firstChild = nobody;
        std::uint32_t sibling = nobody;
        bool ownsInterpretation = false;
        bool woken = false;    ///< an event brought it to its node's time
        bool retrying = false; ///< it is at its state once more
        bool moved = false;    ///< it has come to a state
        bool caught = false;   ///< an error brought it on
    };

    struct RecordedVisit {
        const RecordedState* state = nullptr;
        const VisitDraws* visit = nullptr;
        const InvocationDraws* draws = nullptr;
    };

    struct GroupMember {
        Lineage lineage = 0;
        std::uint32_t source = 0;
    };

    struct LimitedCall {
        std::uint32_t invocation = 0;
        std::uint32_t generation = 0;
        std::uint32_t dependency = 0;
    };

    struct Waiting {
        std::uint32_t invocation = 0;
        std::uint32_t generation = 0;
    };

    struct DependencyState {
        double admitted = 0; ///< when the next call may begin, under a rate limit
        std::uint32_t busy = 0;
        std::vector<Waiting> waiting; ///< in order from `front` on
        std::size_t front = 0;
    };

    struct Message {
        Lineage lineage = 0;
        double arrived = 0;
        Origin origin;
    };

    struct QueueState {
        std::vector<Message> messages;
        std::size_t front = 0;
        std::uint32_t inFlight = 0;
        double flushAt = -1;
    };

    // engine.cpp: the clock
    void begin(const Window& window, Tally& tally, bool withSources);
    void dispatch(const Event& event);
    void push(What what, double time, std::uint32_t subject, std::uint32_t generation = 0) {
        queue_.push(
            {time > now_ ? time : now_,
             static_cast<std::uint32_t>(what) << generationBits | (generation & generationMask),
             subject});
    }
    void mark(std::uint32_t which);
    void beginCounting();
    void endCounting();
    bool counts(double time) const {
        return time >= window_->countFrom && time < window_->countUntil;
    }
    OriginTally& originOf(Origin origin) { return tally_->origins[origin.source]; }
    double draw(Lineage lineage, std::uint64_t purpose) const { return uniform(lineage, purpose); }

    // engine_sources.cpp: what comes from outside, and events
    void scheduleNext(std::uint32_t source);
    void arrive(std::uint32_t source);
    void enter(std::uint32_t source, Lineage lineage, double time);
    void publish(const PublicationPlan& publication, Lineage lineage, double time, Origin origin);
    void publishOne(std::uint32_t event, Lineage lineage, double time, Origin origin);
    void deliver(const DeliveryPlan& delivery, std::size_t index, std::uint32_t bus, Lineage event,
                 double time, Origin origin);
    void send(std::uint32_t queue, Lineage lineage, double time, Origin origin);
    void notify(std::uint32_t topic, Lineage lineage, double time, Origin origin);
    void flush(std::uint32_t queue);

    // engine_invocations.cpp
    std::uint32_t request(std::uint32_t function, std::uint32_t action, Lineage lineage,
                          double time, Origin origin);
    void queueEvent(std::uint32_t index);
    void startInvocation(std::uint32_t index);
    bool takeEnvironment(Invocation& invocation);
    void drawDuration(Invocation& invocation);
    void refuse(std::uint32_t index);
    void nextLimitedCall(std::uint32_t index);
    void beginLimitedCall(std::uint32_t index, const CallPlan& call);
    void endLimitedCall(std::uint32_t slot);
    void releaseDependency(std::uint32_t dependency);
    void functionTimedOut(std::uint32_t index);
    void endInvocation(std::uint32_t index);
    void countInvocation(const Invocation& invocation);
    void answer(std::uint32_t index);
    void answerSource(const Invocation& invocation);
    void retryAt(std::uint32_t index, double time);
    void retryLater(std::uint32_t index);
    void giveUp(const Invocation& invocation);

    // engine_tables.cpp
    bool admit(const TableRequest& request, Lineage lineage, std::uint64_t key, Origin origin);
    void countTableThrottle(const TableRequest& request, Origin origin);
    void callTable(std::uint32_t index, const CallPlan& call);

    // engine_replay.cpp
    bool replayTask(std::uint32_t index, const StatePlan& state, double& time);
    RecordedVisit recordedVisit(const Frame& frame) const;
    void recordVisit(const Frame& frame) const;
    double gapBefore(const Frame& frame, const WorkflowPlan& workflow) const;
    double serviceLatency(const Frame& frame, const StatePlan& state) const;

    // engine_executions.cpp: executions and their states
    std::uint32_t requestExecution(std::uint32_t workflow, Lineage lineage, double time,
                                   Origin origin);
    void startExecution(std::uint32_t index);
    void proceed(std::uint32_t index, double time);
    static void passTime(Frame& frame, double& time, double ms);
    double skipDays(Frame& frame, double seconds);
    void visit(std::uint32_t index, std::uint32_t state, double time, bool draws);
    void countWay(const Frame& frame, std::uint32_t next, double time, bool error);
    void leaveState(const Frame& frame, const StatePlan& state, double time);
    bool runTask(std::uint32_t index, double& time);
    bool isThrottled(const StatePlan& state) const {
        return state.tableRequest != nobody && replay_ == nullptr;
    }
    bool runService(std::uint32_t index, const StatePlan& state, double& time);
    bool awaitCallback(std::uint32_t index, const StatePlan& state, double& time);
    void invoke(std::uint32_t index, const StatePlan& state, double time);
    void startNested(std::uint32_t index, const StatePlan& state, double time);
    std::uint32_t chooseOutcome(const Frame& frame, const StatePlan& state, double time) const;
    void invocationAnswered(std::uint32_t index, double time, Ending ending, const Parts& parts);
    void taskSucceeded(std::uint32_t index, double& time, std::uint32_t outcome);
    void taskFailed(std::uint32_t index, double& time, CommonError error);
    void decide(std::uint32_t index, double& time, const workflow::ErrorDecision& decision);
    void expire(std::uint32_t index, double time);
    static Lineage attemptLineage(const Frame& frame);

    // engine_branches.cpp: frames, branches and ends
    std::uint32_t addFrame(const Frame& frame);
    std::span<std::uint16_t> attemptsOf(std::uint32_t frame);
    void spawn(std::uint32_t index, double time);
    void spawnChild(std::uint32_t index, std::uint32_t branch, double time);
    void childEnded(std::uint32_t index);
    void branchFailed(std::uint32_t index, workflow::NodeId terminal);
    void endFrame(std::uint32_t index, double time);
    void finish(std::uint32_t index, double time, bool timedOut);
    void countExecution(const Execution& execution, double time, bool timedOut);
    void nestedEnded(const Execution& execution, bool succeeded, double time);
    void dropChildren(std::uint32_t index);
    void dropFrame(std::uint32_t index);
    void dropProgress(std::uint32_t index);
    const StatePlan& stateOf(const Frame& frame) const {
        return plan_.workflows[frame.workflow].states[nodeOf(frame).state];
    }
    const workflow::Node& nodeOf(const Frame& frame) const {
        return frame.interpretation == nobody
                   ? automata_[frame.workflow].node(frame.node)
                   : interpretations_[frame.interpretation]->node(frame.node);
    }
    workflow::NodeId nextOf(const Frame& frame);
    workflow::NodeId chooseOf(const Frame& frame, std::uint32_t branch);
    workflow::NodeId followOf(const Frame& frame, std::uint32_t outcome);
    workflow::NodeId branchStartOf(std::uint32_t index, std::uint32_t branch);
    workflow::NodeId joinOf(const Frame& frame);
    workflow::ErrorDecision onErrorOf(std::uint32_t index, workflow::OutcomeIndex outcome);
    workflow::ErrorDecision onBranchErrorOf(std::uint32_t index, workflow::NodeId terminal);
    bool interpretFrom(std::uint32_t index);
    void beginInterpretation(std::uint32_t index);
    workflow::Interpretation& interpretationOf(const Frame& frame);

    double epochAt(double time) const;
    std::uint32_t nextGeneration() { return ++generations_; }

    static constexpr int generationBits = 24;
    static constexpr std::uint32_t generationMask = (1U << generationBits) - 1;

    const Plan::Data& plan_;
    const Variates& variates_ = Variates::tables();
    const Window* window_ = nullptr;
    Tally* tally_ = nullptr;
    EventQueue queue_;
    double now_ = 0;
    bool live_ = true;       ///< sources and pools are at work
    std::uint32_t busy_ = 0; ///< in the account, without reserved functions
    std::uint32_t allBusy_ = 0;
    bool counting_ = false;
    ArrivalRecorder* recorder_ = nullptr;
    const Replay* replay_ = nullptr;
    std::uint32_t path_ = 0;
    std::uint32_t generations_ = 0;
    std::vector<FunctionPool> pools_;
    std::vector<double> coldProbability_; ///< by function, once the pools are gone
    std::vector<ArrivalProcess> processes_;
    std::vector<Arrival> nextArrival_;
    std::vector<Lineage> sourceLineage_;
    std::vector<DependencyState> dependencies_;
    std::vector<QueueState> queues_;
    std::vector<CapacityBucket> capacities_;
    std::vector<workflow::Automaton> automata_;
    Slab<Invocation> invocations_;
    Slab<LimitedCall> limitedCalls_;
    Slab<Execution> executions_;
    Slab<Progress> progress_;
    Slab<Frame> frames_;
    Slab<GroupMember> members_;
    std::vector<std::uint16_t> attempts_; ///< plan.mostRetriers counters a frame
    std::vector<std::unique_ptr<workflow::Interpretation>> interpretations_;
    std::vector<char> isInterpreted_;         ///< by workflow, in this window
    std::vector<workflow::NodeId> terminals_; ///< scratch
};

} // namespace headroom::simulation
