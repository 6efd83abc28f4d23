#include "model/simulation/action_records.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace headroom::simulation {

namespace {

bool isSame(const LognormalPlan& a, const LognormalPlan& b) {
    return a.median == b.median && a.sigma == b.sigma;
}

bool isSame(const CallPlan& a, const CallPlan& b) {
    return isSame(a.latency, b.latency) && a.key == b.key && a.count == b.count &&
           a.extra == b.extra && a.segments == b.segments && a.pages == b.pages &&
           a.databaseQuery == b.databaseQuery && a.hit == b.hit;
}

bool haveSameCalls(const Plan::Data& a, const ActionPlan& x, const Plan::Data& b,
                   const ActionPlan& y) {
    const auto same = [&](std::uint32_t first, std::uint32_t calls, std::uint32_t otherFirst,
                          std::uint32_t otherCalls) {
        return std::ranges::equal(
            std::span(a.calls).subspan(first, calls),
            std::span(b.calls).subspan(otherFirst, otherCalls),
            [](const CallPlan& p, const CallPlan& q) { return isSame(p, q); });
    };
    return same(x.firstCall, x.calls, y.firstCall, y.calls) &&
           same(x.firstLimitedCall, x.limitedCalls, y.firstLimitedCall, y.limitedCalls);
}

/// The factor between draws of two lognormals of the same shape; NaN where shapes differ.
float scaleOf(const LognormalPlan& before, const LognormalPlan& after) {
    if (isSame(before, after))
        return 1;
    if (before.sigma != after.sigma || before.median <= 0)
        return std::numeric_limits<float>::quiet_NaN();
    return static_cast<float>(after.median / before.median);
}

/// A mixture is the same one where its shares are and both of its parts grow alike.
float applicationInitScale(const FunctionPlan& before, const FunctionPlan& after) {
    constexpr float anew = std::numeric_limits<float>::quiet_NaN();
    const float scale = scaleOf(before.applicationInit, after.applicationInit);
    if (before.slowInitShare != after.slowInitShare)
        return anew;
    return before.slowInitShare == 0 || scaleOf(before.slowInit, after.slowInit) == scale ? scale
                                                                                          : anew;
}

double billed(double ms, double step) {
    return std::ceil(ms / step) * step;
}

/// A record with what the changed configuration makes of its draws.
template <typename Draw>
InvocationDraws adapted(const Draw& draw) {
    const auto single = [](double value) { return static_cast<float>(value); };
    InvocationDraws result;
    result.calls = single(draw.calls());
    result.remainder = single(draw.remainder());
    result.cpu = single(draw.cpu());
    result.phase = single(draw.phase());
    result.failure = 1; // hanging and errors are accounted for by their probabilities
    result.placement = single(draw.placement());
    result.runtimeInit = single(draw.runtimeInit());
    result.applicationInit = single(draw.applicationInit());
    result.firstPhase = single(draw.firstPhase());
    return result;
}

void add(ActionFigures::Means& to, const ActionFigures::Means& from) {
    to.warm += from.warm;
    to.cold += from.cold;
    to.warmBilled += from.warmBilled;
    to.coldBilled += from.coldBilled;
    to.init += from.init;
    to.slow += from.slow;
}

void divide(ActionFigures::Means& means, double by) {
    for (double* value :
         {&means.warm, &means.cold, &means.warmBilled, &means.coldBilled, &means.init, &means.slow})
        *value /= by;
}

} // namespace

ActionRecords recordAction(const Plan::Data& plan, std::uint32_t function, std::uint32_t action,
                           std::size_t count) {
    ActionRecords records;
    const std::uint32_t local = action - plan.functions[function].firstAction;
    records.function = plan.system.functions[function].id;
    records.action = plan.system.functions[function].actions[local].id;
    records.lineage = keyOf("record " + records.function + "/" + records.action);
    records.draws.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        records.draws.push_back(
            recordDraws(plan, function, action, descend(records.lineage, i), false));
    recordCalls(plan, action, records);
    return records;
}

/// Draws the calls of all records (anew).
void recordCalls(const Plan::Data& plan, std::uint32_t action, ActionRecords& records) {
    const ActionPlan& actionPlan = plan.actions[action];
    records.queries.clear();
    records.queriesEach = 0;
    if (actionPlan.override)
        return;
    for (std::size_t i = 0; i < records.draws.size(); ++i) {
        const std::size_t before = records.queries.size();
        records.draws[i].calls = static_cast<float>(
            drawAllCalls(plan, actionPlan, descend(records.lineage, i), [&](double latency) {
                records.queries.push_back(static_cast<float>(latency));
            }));
        records.queriesEach = static_cast<std::uint32_t>(records.queries.size() - before);
    }
}

double drawsOfAction(const Plan::Data& plan, std::uint32_t action) {
    constexpr double ownDraws = 8;
    const ActionPlan& actionPlan = plan.actions[action];
    double draws = ownDraws;
    const auto add = [&](std::uint32_t first, std::uint32_t calls) {
        for (const CallPlan& call : std::span(plan.calls).subspan(first, calls))
            draws += (call.count + call.extra) * call.pages;
    };
    add(actionPlan.firstCall, actionPlan.calls);
    add(actionPlan.firstLimitedCall, actionPlan.limitedCalls);
    return draws;
}

ActionFigures composeAction(const Plan::Data& plan, std::uint32_t function, std::uint32_t action,
                            const ActionRecords& records, const DrawReuse& reuse,
                            std::uint32_t groups) {
    if (!reuse.whole) {
        const ActionRecords fresh = recordAction(plan, function, action, records.draws.size());
        return composeAction(plan, function, action, fresh, DrawReuse{}, groups);
    }
    if (!reuse.calls) {
        // Only the calls are drawn anew; what is called as before keeps its latency by its key.
        ActionRecords fresh = records;
        recordCalls(plan, action, fresh);
        DrawReuse rest = reuse;
        rest.calls = true;
        return composeAction(plan, function, action, fresh, rest, groups);
    }
    const FunctionPlan& functionPlan = plan.functions[function];
    const ActionPlan& actionPlan = plan.actions[action];
    const double step = plan.options.billingStepMs;
    ActionFigures figures;
    figures.means.resize(groups);
    figures.hang = actionPlan.hangProbability;
    figures.error = functionPlan.outOfMemory ? 1 : actionPlan.errorProbability;
    figures.timeout = functionPlan.timeout;
    figures.queries = records.queries;
    figures.queriesEach = records.queriesEach;
    const std::size_t count = records.draws.size();
    for (auto* list : {&figures.warm, &figures.cold, &figures.coldResponse, &figures.coldAdded})
        list->reserve(count);
    std::vector<double> sizes(groups);
    const auto ignore = [](double) {};
    for (std::size_t i = 0; i < count; ++i) {
        const KeyedDraws<decltype(ignore)> keyed{
            plan, functionPlan, actionPlan, descend(records.lineage, i), ignore, true};
        const InvocationDraws draws =
            adapted(ReusedDraws<decltype(keyed)>{records.draws[i], reuse, keyed});
        const InvocationOutcome warm = compose(functionPlan, actionPlan, false, StoredDraws{draws});
        const InvocationOutcome cold = compose(functionPlan, actionPlan, true, StoredDraws{draws});
        figures.warm.push_back(static_cast<float>(warm.duration));
        figures.cold.push_back(static_cast<float>(cold.duration));
        figures.coldResponse.push_back(static_cast<float>(cold.cold + cold.duration));
        figures.coldAdded.push_back(static_cast<float>(cold.cold + cold.firstCpu));
        add(figures.means[i % groups],
            {warm.duration, cold.duration, billed(warm.duration, step),
             billed(cold.duration + cold.init, step), cold.init, warm.timedOut ? 1.0 : 0.0});
        sizes[i % groups] += 1;
    }
    for (const ActionFigures::Means& means : figures.means)
        add(figures.mean, means);
    divide(figures.mean, static_cast<double>(std::max<std::size_t>(count, 1)));
    for (std::size_t g = 0; g < groups; ++g)
        divide(figures.means[g], std::max(sizes[g], 1.0));
    return figures;
}

DrawReuse reuseOf(const Plan::Data& before, std::uint32_t functionBefore,
                  std::uint32_t actionBefore, const Plan::Data& after, std::uint32_t functionAfter,
                  std::uint32_t actionAfter) {
    const FunctionPlan& f = before.functions[functionBefore];
    const FunctionPlan& g = after.functions[functionAfter];
    const ActionPlan& a = before.actions[actionBefore];
    const ActionPlan& b = after.actions[actionAfter];
    DrawReuse reuse;
    reuse.calls = a.override == b.override && haveSameCalls(before, a, after, b);
    reuse.remainder = scaleOf(a.remainder, b.remainder);
    reuse.cpu = scaleOf(a.cpu, b.cpu);
    reuse.placement = scaleOf(f.placement, g.placement);
    reuse.runtimeInit = scaleOf(f.runtimeInit, g.runtimeInit);
    reuse.applicationInit = applicationInitScale(f, g);
    reuse.whole = a.override.has_value() == b.override.has_value();
    return reuse;
}

} // namespace headroom::simulation
