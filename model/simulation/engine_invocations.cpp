#include "model/simulation/engine.h"
#include "model/simulation/invocation_draws.h"
#include "model/simulation/recorded_arrivals.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

/// Multiplying is several times faster than dividing.
constexpr double secondsAMs = 1e-3;

/// Lambda's own retries of throttled asynchronous events (`facts/behaviour.md`, section 3).
constexpr double longestBackOffSeconds = 300;

double roundUp(double value) {
    const auto whole = static_cast<double>(static_cast<std::int64_t>(value));
    return whole < value ? whole + 1 : whole;
}

/// How often a message comes back before it goes to the dead-letter queue; templates rarely say.
constexpr int messageAttempts = 3;

} // namespace

/// An invocation that is to start later or at once; the caller is filled in by whoever asks.
std::uint32_t Engine::request(std::uint32_t function, std::uint32_t action, Lineage lineage,
                              double time, Origin origin) {
    const std::uint32_t index = invocations_.add();
    Invocation& invocation = invocations_[index];
    invocation.lineage = lineage;
    invocation.requested = invocation.first = time;
    invocation.function = function;
    invocation.action = action;
    invocation.origin = origin;
    invocation.generation = nextGeneration();
    return index;
}

/// Lambda's own queue hands an event over after a moment, which is no part of the response time.
void Engine::queueEvent(std::uint32_t index) {
    Invocation& invocation = invocations_[index];
    invocation.callerKind = Caller::asynchronous;
    invocation.requested += plan_.asynchronousMs * secondsAMs;
    push(What::invocationStart, invocation.requested, index);
}

void Engine::startInvocation(std::uint32_t index) {
    Invocation& invocation = invocations_[index];
    if (!takeEnvironment(invocation)) {
        refuse(index);
        return;
    }
    ++tally_->requests;
    invocation.started = now_;
    drawDuration(invocation);
    if (recorder_ != nullptr && invocation.pooled)
        recorder_->arrive(
            invocation.function, now_, (invocation.duration - invocation.firstCpu) * secondsAMs,
            (invocation.cold + invocation.firstCpu) * secondsAMs,
            invocation.lease.start == Start::cold, invocation.callerKind == Caller::frame);
    const ActionPlan& action = plan_.actions[invocation.action];
    const double coldSeconds = invocation.cold * secondsAMs;
    if (action.limitedCalls > 0) {
        invocation.rest = invocation.duration;
        push(What::functionTimeout,
             now_ + coldSeconds + plan_.functions[invocation.function].timeout / 1000, index,
             invocation.generation);
        invocation.limitedCall = 0;
        invocation.limitedRepeat = invocation.tableAttempt = 0;
        push(What::limitedCallStart, now_ + coldSeconds, index, invocation.generation);
    } else {
        push(What::invocationEnd, now_ + coldSeconds + invocation.duration * secondsAMs, index,
             invocation.generation);
    }
    if (invocation.callerKind != Caller::frame)
        return;
    // The state that called may give up before the function is done.
    Frame& frame = frames_[invocation.caller];
    if (frame.generation != invocation.callerGeneration)
        return;
    const double limit = nodeOf(frame).seconds;
    const double end = now_ + coldSeconds + invocation.duration * secondsAMs;
    if (limit < workflow::noLimit && (action.limitedCalls > 0 || end > frame.tried + limit))
        push(What::taskTimeout, frame.tried + limit, invocation.caller, frame.generation);
}

/// False where the function is throttled.
bool Engine::takeEnvironment(Invocation& invocation) {
    const FunctionPlan& function = plan_.functions[invocation.function];
    if (!live_) {
        invocation.pooled = false;
        const bool cold =
            draw(invocation.lineage, purpose::cold) < coldProbability_[invocation.function];
        invocation.lease.start = cold ? Start::cold : Start::warm;
        return true;
    }
    if (!function.reserved && busy_ >= plan_.accountConcurrency)
        return false;
    invocation.lease = pools_[invocation.function].acquire(now_);
    if (invocation.lease.start == Start::refused)
        return false;
    invocation.pooled = true;
    busy_ += function.reserved ? 0 : 1;
    ++allBusy_;
    if (counting_ && allBusy_ > tally_->maximumBusy)
        tally_->maximumBusy = allBusy_;
    return true;
}

void Engine::drawDuration(Invocation& invocation) {
    const auto onQuery = [&](double latency) {
        if (invocation.origin.counted())
            tally_->databaseQueries.add(latency);
    };
    const FunctionPlan& function = plan_.functions[invocation.function];
    const ActionPlan& action = plan_.actions[invocation.action];
    const InvocationOutcome outcome = compose(
        function, action, invocation.lease.start == Start::cold,
        KeyedDraws<decltype(onQuery)>{plan_, function, action, invocation.lineage, onQuery});
    invocation.duration = outcome.duration;
    invocation.cold = outcome.cold;
    invocation.init = outcome.init;
    invocation.firstCpu = outcome.firstCpu;
    invocation.ending = outcome.timedOut ? Ending::timeout
                        : outcome.failed ? Ending::error
                                         : Ending::success;
}

/// Throttled: the caller is told, or Lambda's queue tries again.
void Engine::refuse(std::uint32_t index) {
    Invocation& invocation = invocations_[index];
    if (invocation.origin.counted()) {
        ++tally_->functions[invocation.function].throttles;
        const std::size_t bucket = DayTally::bucketOf(window_->calendar.secondAt(now_));
        ++tally_->day.functions[invocation.function][bucket].throttles;
    }
    switch (invocation.callerKind) {
    case Caller::source:
        if (invocation.origin.counted())
            ++tally_->sources[invocation.caller].refused;
        invocations_.remove(index);
        return;
    case Caller::frame: {
        const std::uint32_t frame = invocation.caller;
        const bool waiting = frames_[frame].generation == invocation.callerGeneration;
        invocations_.remove(index);
        if (waiting) {
            double time = now_;
            taskFailed(frame, time, CommonError::throttled);
            proceed(frame, time);
        }
        return;
    }
    case Caller::asynchronous:
    case Caller::queue: {
        const double backOff =
            std::min(longestBackOffSeconds, std::exp2(static_cast<double>(invocation.throttled)));
        invocation.throttled = static_cast<std::uint8_t>(std::min(invocation.throttled + 1, 60));
        if (now_ + backOff - invocation.first >
            plan_.functions[invocation.function].eventAgeSeconds) {
            giveUp(invocation);
            invocations_.remove(index);
            return;
        }
        push(What::invocationStart, now_ + backOff, index);
        return;
    }
    }
}

void Engine::nextLimitedCall(std::uint32_t index) {
    Invocation& invocation = invocations_[index];
    const ActionPlan& action = plan_.actions[invocation.action];
    while (invocation.limitedCall < action.limitedCalls) {
        const CallPlan& call = plan_.calls[action.firstLimitedCall + invocation.limitedCall];
        if (invocation.limitedRepeat < callsOf(call, invocation.lineage)) {
            beginLimitedCall(index, call);
            return;
        }
        ++invocation.limitedCall;
        invocation.limitedRepeat = 0;
    }
    push(What::invocationEnd, now_ + invocation.rest / 1000, index, invocation.generation);
}

void Engine::beginLimitedCall(std::uint32_t index, const CallPlan& call) {
    if (call.tableRequest != nobody) {
        callTable(index, call);
        return;
    }
    Invocation& invocation = invocations_[index];
    DependencyState& state = dependencies_[call.dependency];
    const DependencyPlan& dependency = plan_.dependencies[call.dependency];
    if (static_cast<double>(state.busy) >= dependency.concurrency) {
        invocation.waiting = true;
        invocation.tried = now_;
        state.waiting.push_back({index, invocation.generation});
        return;
    }
    ++state.busy;
    double start = now_;
    if (dependency.perSecond < unlimited) {
        start = std::max(now_, state.admitted);
        state.admitted = start + 1 / dependency.perSecond;
    }
    const double waited = (start - (invocation.waiting ? invocation.tried : now_)) * 1000;
    invocation.waiting = false;
    invocation.queued += waited;
    if (invocation.origin.counted())
        tally_->dependencyWaits[call.dependency].add(waited);
    const double latency =
        drawCall(plan_, variates_, call, invocation.lineage, invocation.limitedRepeat);
    // The dependency works on the call even where the caller has given up.
    const std::uint32_t slot = limitedCalls_.add({index, invocation.generation, call.dependency});
    push(What::limitedCallEnd, start + latency / 1000, slot);
}

void Engine::endLimitedCall(std::uint32_t slot) {
    const LimitedCall call = limitedCalls_[slot];
    limitedCalls_.remove(slot);
    if (call.dependency != nobody)
        releaseDependency(call.dependency);
    Invocation& invocation = invocations_[call.invocation];
    if (!invocations_.isUsed(call.invocation) || invocation.generation != call.generation)
        return;
    ++invocation.limitedRepeat;
    nextLimitedCall(call.invocation);
}

/// The first who still waits is next.
void Engine::releaseDependency(std::uint32_t dependency) {
    DependencyState& state = dependencies_[dependency];
    --state.busy;
    while (state.front < state.waiting.size()) {
        const Waiting next = state.waiting[state.front++];
        if (state.front * 2 > state.waiting.size()) {
            state.waiting.erase(state.waiting.begin(),
                                state.waiting.begin() + static_cast<std::ptrdiff_t>(state.front));
            state.front = 0;
        }
        Invocation& invocation = invocations_[next.invocation];
        if (!invocations_.isUsed(next.invocation) || invocation.generation != next.generation)
            continue;
        const ActionPlan& action = plan_.actions[invocation.action];
        beginLimitedCall(next.invocation,
                         plan_.calls[action.firstLimitedCall + invocation.limitedCall]);
        return;
    }
}

void Engine::functionTimedOut(std::uint32_t index) {
    Invocation& invocation = invocations_[index];
    invocation.ending = Ending::timeout;
    endInvocation(index);
}

void Engine::endInvocation(std::uint32_t index) {
    Invocation& invocation = invocations_[index];
    const FunctionPlan& function = plan_.functions[invocation.function];
    if (invocation.pooled) {
        // Behind the counted time of the pools an environment may still be in use.
        pools_[invocation.function].release(now_, invocation.lease);
        busy_ -= function.reserved ? 0 : 1;
        --allBusy_;
        invocation.pooled = false;
        if (recorder_ != nullptr)
            recorder_->leave(invocation.function, now_);
    }
    const ActionPlan& action = plan_.actions[invocation.action];
    if (action.limitedCalls > 0)
        invocation.duration = (now_ - invocation.started) * 1000 - invocation.cold;
    if (invocation.origin.counted())
        countInvocation(invocation);
    if (invocation.ending == Ending::success)
        for (std::uint32_t i = 0; i < action.publications; ++i)
            publish(plan_.publications[action.firstPublication + i], invocations_[index].lineage,
                    now_, invocations_[index].origin);
    answer(index);
}

void Engine::countInvocation(const Invocation& invocation) {
    FunctionTally& tally = tally_->functions[invocation.function];
    const double queued = (invocation.started - invocation.requested) * 1000;
    const bool byState = invocation.callerKind == Caller::frame;
    OriginTally& origin = originOf(invocation.origin);
    FunctionUse& use = origin.functions[invocation.function];
    ++tally.invocations;
    ++use.invocations;
    ++origin.actions[invocation.action];
    if (byState)
        ++tally.byStates;
    tally.duration.add(invocation.duration);
    tally.response.add(queued + invocation.cold + invocation.duration);
    tally.parts.addInvocation(queued + invocation.queued, invocation.cold + invocation.firstCpu,
                              invocation.duration - invocation.firstCpu - invocation.queued);
    const double step = plan_.options.billingStepMs;
    const double exact = invocation.duration + invocation.init;
    const auto billed =
        static_cast<std::int64_t>(step == 1 ? roundUp(exact) : roundUp(exact / step) * step);
    const double second = window_->calendar.secondAt(invocation.started);
    const std::size_t bucket = DayTally::bucketOf(second);
    DayTally::FunctionBucket& day = tally_->day.functions[invocation.function][bucket];
    switch (invocation.lease.start) {
    case Start::provisioned:
        ++use.provisioned;
        use.provisionedBilledMs += billed;
        break;
    case Start::cold:
        ++tally.cold;
        ++use.cold;
        if (byState)
            ++tally.coldByStates;
        ++day.cold;
        tally.coldAdded.add(invocation.cold + invocation.firstCpu);
        use.billedInit += static_cast<std::int64_t>(invocation.init * PartSums::scale);
        [[fallthrough]];
    default:
        use.billedMs += billed;
    }
    if (invocation.ending != Ending::success) {
        ++tally.errors;
        ++day.errors;
        if (invocation.ending == Ending::timeout)
            ++tally.timeouts;
    }
    ++day.invocations;
    day.duration += static_cast<std::int64_t>(invocation.duration * DayTally::scale);
    // Busy time belongs to the buckets in which it passed.
    double left = (invocation.cold + invocation.duration) * secondsAMs;
    double room = (static_cast<double>(bucket) + 1) * DayTally::bucketSeconds - second;
    for (std::size_t b = bucket; left > 0; b = (b + 1) % DayTally::buckets) {
        const double part = std::min(left, room);
        tally_->day.functions[invocation.function][b].busy +=
            static_cast<std::int64_t>(part * DayTally::scale);
        left -= part;
        room = DayTally::bucketSeconds;
    }
}

/// Whoever asked learns how it went.
void Engine::answer(std::uint32_t index) {
    Invocation& invocation = invocations_[index];
    invocation.generation = nextGeneration();
    switch (invocation.callerKind) {
    case Caller::source:
        if (invocation.origin.counted())
            answerSource(invocation);
        invocations_.remove(index);
        return;
    case Caller::frame: {
        const Invocation done = invocation;
        invocations_.remove(index);
        if (frames_[done.caller].generation == done.callerGeneration) {
            const double queued = (done.started - done.requested) * 1000 + done.queued;
            invocationAnswered(done.caller, now_, done.ending,
                               {queued, done.cold + done.firstCpu,
                                done.duration - done.firstCpu - done.queued, 0, 0, 0});
        }
        return;
    }
    case Caller::asynchronous:
        if (invocation.ending != Ending::success)
            retryLater(index);
        else
            invocations_.remove(index);
        return;
    case Caller::queue: {
        const std::uint32_t queue = invocation.caller;
        if (invocation.ending != Ending::success && invocation.attempt + 1 < messageAttempts) {
            // The messages come back once they are visible again.
            retryAt(index, now_ + plan_.queues[queue].visibilitySeconds);
        } else {
            invocations_.remove(index);
            --queues_[queue].inFlight;
            flush(queue);
        }
        return;
    }
    }
}

void Engine::retryAt(std::uint32_t index, double time) {
    Invocation& invocation = invocations_[index];
    ++invocation.attempt;
    invocation.lineage = descend(invocation.lineage, invocation.attempt);
    invocation.requested = time;
    invocation.throttled = 0;
    invocation.queued = 0;
    push(What::invocationStart, time, index);
}

/// Lambda's queue of asynchronous events: two more attempts, unless the event is too old by then.
void Engine::retryLater(std::uint32_t index) {
    Invocation& invocation = invocations_[index];
    const FunctionPlan& function = plan_.functions[invocation.function];
    const std::size_t step =
        std::min<std::size_t>(invocation.attempt, plan_.asynchronousRetrySeconds.size() - 1);
    const double time = now_ + plan_.asynchronousRetrySeconds[step];
    if (invocation.attempt < function.retries &&
        time - invocation.first <= function.eventAgeSeconds) {
        retryAt(index, time);
        return;
    }
    giveUp(invocation);
    invocations_.remove(index);
}

/// An event or message is lost, or kept by the dead-letter queue.
void Engine::giveUp(const Invocation& invocation) {
    if (invocation.origin.counted() && invocation.bus != nobody) {
        ++tally_->buses[invocation.bus].failed;
        ++originOf(invocation.origin).givenUp[invocation.delivery];
    }
    const std::uint32_t queue = plan_.functions[invocation.function].failureQueue;
    if (queue != nobody)
        send(queue, descend(invocation.lineage, keyOf("dead letter")), now_, invocation.origin);
    if (invocation.callerKind == Caller::queue)
        --queues_[invocation.caller].inFlight;
}

} // namespace headroom::simulation
