#pragma once

#include "model/calibration/cpu_quota.h"
#include "model/simulation/plan_data.h"

#include <algorithm>

/// What one invocation draws, and what becomes of the draws under a configuration. The two are kept
/// apart so that recorded draws can be used again (first_answer.h).
namespace headroom::simulation {

/// ms; `phase` and `failure` are uniform.
struct InvocationDraws {
    float calls = 0;
    float remainder = 0;
    float cpu = 0; ///< at one vCPU
    float phase = 0;
    float failure = 0;
    float placement = 0;
    float runtimeInit = 0;
    float applicationInit = 0;
    float firstPhase = 0;
};

/// What an invocation comes to.
struct InvocationOutcome {
    double duration = 0; ///< ms, as reported
    double cold = 0;     ///< ms before the handler runs
    double init = 0;     ///< ms of it that are billed
    double firstCpu = 0; ///< ms of the duration that a cold start adds
    bool timedOut = false;
    bool failed = false; ///< timed out or ended with an error
};

namespace purpose {
// An invocation's own draws; calls have keys of their own (CallPlan::key).
inline constexpr std::uint64_t failure = 0x21;
inline constexpr std::uint64_t cpu = 0x22;
inline constexpr std::uint64_t remainder = 0x23;
inline constexpr std::uint64_t phase = 0x24;
inline constexpr std::uint64_t placement = 0x25;
inline constexpr std::uint64_t runtimeInit = 0x26;
inline constexpr std::uint64_t applicationInit = 0x27;
inline constexpr std::uint64_t firstPhase = 0x28;
inline constexpr std::uint64_t cold = 0x29;
inline constexpr std::uint64_t wholeDuration = 0x2a;
inline constexpr std::uint64_t extraCall = 0x2b;
inline constexpr std::uint64_t cacheHit = 0x2c;
inline constexpr std::uint64_t partitionKey = 0x2d;
inline constexpr std::uint64_t slowInit = 0x2e;
// Those of a task state.
inline constexpr std::uint64_t gap = 0x33;
inline constexpr std::uint64_t latency = 0x34;
} // namespace purpose

/// The latency of one of the equal calls of a CallPlan.
inline double drawCall(const Plan::Data& plan, const Variates& variates, const CallPlan& call,
                       Lineage lineage, std::uint64_t repeat) {
    const std::uint64_t key = call.key + repeat;
    if (call.override != nobody)
        return 1000 * plan.options.calls[call.override].latency.sample(variates, lineage, key);
    if (call.hit > 0 && uniform(lineage, key ^ purpose::cacheHit) < call.hit)
        return plan.cacheHit.at(variates, uniform(lineage, key));
    if (call.pages == 1)
        return call.latency.at(variates, uniform(lineage, key));
    // Pages are dealt to the segments in turn; the slowest segment decides.
    double latency = 0;
    for (std::uint32_t s = 0; s < call.segments; ++s) {
        double segment = 0;
        for (std::uint32_t page = s; page < call.pages; page += call.segments)
            segment +=
                call.latency.at(variates, uniform(lineage, call.key + repeat * call.pages + page));
        latency = std::max(latency, segment);
    }
    return latency;
}

/// How many of the equal calls of a CallPlan an invocation makes.
inline std::uint32_t callsOf(const CallPlan& call, Lineage lineage) {
    const bool more =
        call.extra > 0 && uniform(lineage, call.key ^ purpose::extraCall) < call.extra;
    return call.count + (more ? 1 : 0);
}

/// The latencies of calls that nothing holds up, added up. `onQuery` is told each latency that
/// counts as a database query.
template <typename OnQuery>
double drawCalls(const Plan::Data& plan, std::uint32_t first, std::uint32_t calls, Lineage lineage,
                 OnQuery&& onQuery) {
    const Variates& variates = Variates::tables();
    double total = 0;
    const CallPlan* call = plan.calls.data() + first;
    for (const CallPlan* end = call + calls; call != end; ++call) {
        const std::uint32_t count = callsOf(*call, lineage);
        for (std::uint32_t i = 0; i < count; ++i) {
            const double latency = drawCall(plan, variates, *call, lineage, i);
            total += latency;
            if (call->databaseQuery)
                onQuery(latency);
        }
    }
    return total;
}

/// All calls of an action, as long as they last where nobody else calls.
template <typename OnQuery>
double drawAllCalls(const Plan::Data& plan, const ActionPlan& action, Lineage lineage,
                    OnQuery&& onQuery) {
    const double free = drawCalls(plan, action.firstCall, action.calls, lineage, onQuery);
    return action.limitedCalls == 0 ? free
                                    : free + drawCalls(plan, action.firstLimitedCall,
                                                       action.limitedCalls, lineage, onQuery);
}

/// The outcome of an invocation on a warm or a new environment. `draw` gives the draws, by member
/// of InvocationDraws: draw.calls(), draw.cpu() ...; those of a cold start are asked for only then.
template <typename Draw>
InvocationOutcome compose(const FunctionPlan& function, const ActionPlan& action, bool cold,
                          const Draw& draw) {
    InvocationOutcome outcome;
    double duration = action.override
                          ? draw.whole()
                          : draw.calls() + draw.remainder() +
                                calibration::throttledMs(draw.cpu(), action.quota, draw.phase());
    if (cold) {
        outcome.init = draw.runtimeInit() + draw.applicationInit();
        outcome.cold = draw.placement() + outcome.init;
        if (function.firstInvocationCpu > 0)
            outcome.firstCpu = calibration::throttledMs(function.firstInvocationCpu, function.quota,
                                                        draw.firstPhase());
        duration += outcome.firstCpu;
    }
    const double u = draw.failure();
    if (u < action.hangProbability || duration > function.timeout) {
        duration = function.timeout;
        outcome.timedOut = outcome.failed = true;
    } else if (u < action.hangProbability + action.errorProbability || function.outOfMemory) {
        outcome.failed = true;
    }
    outcome.duration = duration;
    return outcome;
}

/// Draws that are made when they are asked for, keyed by the invocation's lineage.
template <typename OnQuery>
struct KeyedDraws {
    const Plan::Data& plan;
    const FunctionPlan& function;
    const ActionPlan& action;
    Lineage lineage;
    OnQuery onQuery;
    bool alone = false; ///< nobody else is there: calls that might wait are over at once
    const Variates& variates = Variates::tables();

    double lognormal(const LognormalPlan& distribution, std::uint64_t key) const {
        return distribution.at(variates, uniform(lineage, key));
    }
    double whole() const {
        return action.override->sample(variates, lineage, purpose::wholeDuration);
    }
    double calls() const {
        return alone ? drawAllCalls(plan, action, lineage, onQuery)
                     : drawCalls(plan, action.firstCall, action.calls, lineage, onQuery);
    }
    double remainder() const { return lognormal(action.remainder, purpose::remainder); }
    double cpu() const { return lognormal(action.cpu, purpose::cpu); }
    double phase() const { return uniform(lineage, purpose::phase); }
    double failure() const { return uniform(lineage, purpose::failure); }
    double placement() const { return lognormal(function.placement, purpose::placement); }
    double runtimeInit() const { return lognormal(function.runtimeInit, purpose::runtimeInit); }
    double applicationInit() const {
        const bool slow = function.slowInitShare > 0 &&
                          uniform(lineage, purpose::slowInit) < function.slowInitShare;
        return lognormal(slow ? function.slowInit : function.applicationInit,
                         purpose::applicationInit);
    }
    double firstPhase() const { return uniform(lineage, purpose::firstPhase); }
};

/// Draws that were recorded.
struct StoredDraws {
    const InvocationDraws& draws;
    double whole() const { return draws.calls; } ///< of an action with a stated duration
    double calls() const { return draws.calls; }
    double remainder() const { return draws.remainder; }
    double cpu() const { return draws.cpu; }
    double phase() const { return draws.phase; }
    double failure() const { return draws.failure; }
    double placement() const { return draws.placement; }
    double runtimeInit() const { return draws.runtimeInit; }
    double applicationInit() const { return draws.applicationInit; }
    double firstPhase() const { return draws.firstPhase; }
};

/// All draws of an invocation, to be recorded; without those of its calls if so wished.
InvocationDraws recordDraws(const Plan::Data& plan, std::uint32_t function, std::uint32_t action,
                            Lineage lineage, bool withCalls = true);

} // namespace headroom::simulation
