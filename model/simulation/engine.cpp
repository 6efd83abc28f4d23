#include "model/simulation/engine.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

/// How long sources go on behind the window.
constexpr double coolDownSeconds = 120;

enum Mark : std::uint32_t { countingBegins, countingEnds, sourcesEnd };

} // namespace

Engine::Engine(const Plan::Data& plan)
    : plan_(plan)
    , coldProbability_(plan.functions.size())
    , processes_(plan.sources.size())
    , nextArrival_(plan.sources.size())
    , sourceLineage_(plan.sources.size())
    , dependencies_(plan.dependencies.size())
    , queues_(plan.system.queues.size())
    , capacities_(plan.capacities.size()) {
    pools_.reserve(plan.functions.size());
    for (const FunctionPlan& function : plan.functions)
        pools_.emplace_back(function.pool, function.key);
    automata_.reserve(plan.workflows.size());
    for (const WorkflowPlan& workflow : plan.workflows)
        automata_.emplace_back(workflow.workflow);
}

void Engine::adopt(const workflow::Automaton& automaton) {
    for (std::size_t i = 0; i < automata_.size(); ++i)
        if (plan_.workflows[i].workflow.get() == &automaton.workflow())
            automata_[i] = automaton;
}

bool Engine::simulate(const Window& window, Tally& tally, const std::stop_token& stop) {
    begin(window, tally, true);
    // Looked at often enough for a stop within 2 ms, seldom enough to cost nothing.
    constexpr int eventsBetweenLooks = 2048;
    int look = eventsBetweenLooks;
    while (!queue_.empty()) {
        if (--look == 0) {
            if (stop.stop_requested())
                return false;
            look = eventsBetweenLooks;
        }
        const Event event = queue_.pop();
        now_ = event.time;
        dispatch(event);
    }
    return true;
}

void Engine::begin(const Window& window, Tally& tally, bool withSources) {
    window_ = &window;
    tally_ = &tally;
    now_ = 0;
    live_ = true;
    busy_ = allBusy_ = 0;
    counting_ = false;
    queue_.clear();
    invocations_.clear();
    limitedCalls_.clear();
    executions_.clear();
    progress_.clear();
    frames_.clear();
    members_.clear();
    interpretations_.clear();
    isInterpreted_.assign(plan_.workflows.size(), 0);
    for (FunctionPool& pool : pools_)
        pool.clear();
    for (DependencyState& dependency : dependencies_) {
        dependency.admitted = 0;
        dependency.busy = 0;
        dependency.waiting.clear();
        dependency.front = 0;
    }
    for (QueueState& queue : queues_) {
        queue.messages.clear();
        queue.front = 0;
        queue.inFlight = 0;
        queue.flushAt = -1;
    }
    for (std::size_t i = 0; i < capacities_.size(); ++i)
        capacities_[i].fill(plan_.capacities[i]);
    if (!withSources)
        return;
    push(What::mark, window.countFrom, countingBegins);
    push(What::mark, window.countUntil, countingEnds);
    push(What::mark, window.countUntil + coolDownSeconds, sourcesEnd);
    for (std::uint32_t i = 0; i < plan_.sources.size(); ++i) {
        sourceLineage_[i] = descend(window.lineage, plan_.sources[i].key);
        processes_[i] = ArrivalProcess(plan_.sources[i], sourceLineage_[i], window.calendar);
        scheduleNext(i);
    }
}

void Engine::dispatch(const Event& event) {
    const std::uint32_t generation = event.kind & generationMask;
    switch (static_cast<What>(event.kind >> generationBits)) {
    case What::invocationEnd:
        if ((invocations_[event.subject].generation & generationMask) == generation)
            endInvocation(event.subject);
        return;
    case What::limitedCallEnd:
        endLimitedCall(event.subject);
        return;
    case What::limitedCallStart:
        if ((invocations_[event.subject].generation & generationMask) == generation)
            nextLimitedCall(event.subject);
        return;
    case What::functionTimeout:
        if ((invocations_[event.subject].generation & generationMask) == generation)
            functionTimedOut(event.subject);
        return;
    case What::childEnd:
        if ((frames_[event.subject].generation & generationMask) == generation)
            childEnded(event.subject);
        return;
    case What::taskTimeout: {
        if ((frames_[event.subject].generation & generationMask) != generation)
            return;
        double time = now_;
        taskFailed(event.subject, time, CommonError::stateTimeout);
        proceed(event.subject, time);
        return;
    }
    case What::resume:
        if ((frames_[event.subject].generation & generationMask) != generation)
            return;
        frames_[event.subject].woken = true;
        proceed(event.subject, now_);
        return;
    case What::invocationStart:
        startInvocation(event.subject);
        return;
    case What::executionStart:
        startExecution(event.subject);
        return;
    case What::executionTimeout:
        if ((executions_[event.subject].generation & generationMask) == generation)
            finish(event.subject, now_, true);
        return;
    case What::queueFlush:
        flush(event.subject);
        return;
    case What::mark:
        mark(event.subject);
        return;
    case What::groupMember: {
        const GroupMember member = members_[event.subject];
        members_.remove(event.subject);
        enter(member.source, member.lineage, now_);
        return;
    }
    case What::arrival:
        arrive(event.subject);
        return;
    }
}

void Engine::mark(std::uint32_t which) {
    switch (which) {
    case countingBegins:
        beginCounting();
        return;
    case countingEnds:
        endCounting();
        return;
    default:
        live_ = false;
        for (std::size_t i = 0; i < pools_.size(); ++i) {
            const FunctionTally& f = tally_->functions[i];
            coldProbability_[i] = f.invocations == 0 ? 0
                                                     : static_cast<double>(f.cold) /
                                                           static_cast<double>(f.invocations);
        }
    }
}

void Engine::beginCounting() {
    counting_ = true;
    for (FunctionPool& pool : pools_)
        pool.measureFrom(now_);
    tally_->maximumBusy = std::max(tally_->maximumBusy, allBusy_);
}

void Engine::endCounting() {
    counting_ = false;
    for (std::uint32_t i = 0; i < invocations_.size(); ++i)
        if (invocations_.isUsed(i) && invocations_[i].pooled)
            pools_[invocations_[i].function].accountLease(now_, invocations_[i].lease);
    for (std::size_t i = 0; i < pools_.size(); ++i) {
        const PoolCounts counts = pools_[i].counts(now_);
        PoolCounts& sum = tally_->functions[i].pool;
        sum.warm += counts.warm;
        sum.cold += counts.cold;
        sum.provisioned += counts.provisioned;
        sum.refused += counts.refused;
        sum.maximumBusy = std::max(sum.maximumBusy, counts.maximumBusy);
        sum.busySeconds += counts.busySeconds;
        sum.leaseSeconds += counts.leaseSeconds;
        sum.idleSeconds += counts.idleSeconds;
        sum.elapsed += counts.elapsed;
        // Work is conserved: the integral over time and the sum over leases are the same.
        const double difference = std::abs(counts.busySeconds - counts.leaseSeconds);
        tally_->workError =
            std::max(tally_->workError, difference / std::max(1.0, counts.busySeconds));
    }
    const double seconds = window_->countUntil - window_->countFrom;
    tally_->countedSeconds += seconds;
    // Which buckets of the day were counted, and how long.
    double from = window_->countFrom;
    while (from < window_->countUntil) {
        const double second = window_->calendar.secondAt(from);
        const double bucket = std::floor(second / DayTally::bucketSeconds);
        const double end =
            std::min(window_->countUntil, from + (bucket + 1) * DayTally::bucketSeconds - second);
        const auto index = std::min(static_cast<std::size_t>(bucket), DayTally::buckets - 1);
        tally_->day.windowSeconds[index] +=
            static_cast<std::int64_t>((end - from) * DayTally::scale);
        from = end;
    }
}

} // namespace headroom::simulation
