#include "model/simulation/monthly_counts.h"

#include <algorithm>

namespace headroom::simulation {

namespace {

/// A source of which fewer arrivals are expected is scaled by time alone.
constexpr double fewestArrivals = 100;

void add(std::vector<double>& to, const std::vector<std::uint64_t>& from, double weight) {
    to.resize(from.size());
    for (std::size_t i = 0; i < from.size(); ++i)
        to[i] += static_cast<double>(from[i]) * weight;
}

void add(FunctionCounts& to, const FunctionUse& from, double weight) {
    const auto monthly = [&](auto value) { return static_cast<double>(value) * weight; };
    to.invocations += monthly(from.invocations);
    to.cold += monthly(from.cold);
    to.provisioned += monthly(from.provisioned);
    to.billedSeconds += monthly(from.billedMs) / 1000;
    to.provisionedBilledSeconds += monthly(from.provisionedBilledMs) / 1000;
    to.billedInitSeconds += monthly(from.billedInit) / PartSums::scale / 1000;
}

void add(WorkflowCounts& to, const WorkflowUse& from, double weight) {
    to.executions += static_cast<double>(from.executions) * weight;
    to.billedSeconds += static_cast<double>(from.billedMs) * weight / 1000;
}

} // namespace

double expectedArrivals(const SourcePlan& source) {
    if (source.gap)
        return monthSeconds / std::max(source.gap->mean(), 1e-9);
    if (source.kind == system::Arrivals::Kind::trace)
        return static_cast<double>(source.trace.size()) * monthSeconds /
               std::max(source.traceSeconds, 1.0);
    return source.perSecond * monthSeconds;
}

MonthlyCounts monthlyCounts(const Plan::Data& plan, const Tally& tally) {
    MonthlyCounts result;
    result.functions.resize(plan.functions.size());
    result.workflows.resize(plan.workflows.size());
    result.arrivals.resize(plan.sources.size());
    result.actions.resize(plan.actions.size());
    result.states.resize(plan.states);
    result.published.resize(plan.events.size());
    result.deliveries.resize(plan.deliveries.size());
    result.givenUp.resize(plan.deliveries.size());
    result.queueMessages.resize(plan.queues.size());
    result.queueRequests.resize(plan.queues.size());
    result.topicPublications.resize(plan.topics.size());
    if (tally.countedSeconds <= 0)
        return result;
    const double time = monthSeconds / tally.countedSeconds;
    for (std::size_t s = 0; s < plan.sources.size(); ++s) {
        const OriginTally& origin = tally.origins[s];
        const double expected = expectedArrivals(plan.sources[s]);
        const auto seen = static_cast<double>(origin.arrivals);
        const double weight =
            seen > 0 && expected / time >= fewestArrivals ? expected / seen : time;
        result.arrivals[s] = seen * weight;
        for (std::size_t i = 0; i < origin.functions.size(); ++i)
            add(result.functions[i], origin.functions[i], weight);
        for (std::size_t i = 0; i < origin.workflows.size(); ++i) {
            add(result.workflows[i], origin.workflows[i], weight);
            result.workflows[i].transitions +=
                static_cast<double>(origin.transitionsOf(plan.workflows[i])) * weight;
        }
        add(result.actions, origin.actions, weight);
        add(result.states, origin.states, weight);
        add(result.published, origin.published, weight);
        add(result.deliveries, origin.deliveries, weight);
        add(result.givenUp, origin.givenUp, weight);
        add(result.queueMessages, origin.queueMessages, weight);
        add(result.queueRequests, origin.queueRequests, weight);
        add(result.topicPublications, origin.topicPublications, weight);
    }
    return result;
}

} // namespace headroom::simulation
