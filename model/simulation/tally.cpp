#include "model/simulation/tally.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace headroom::simulation {

namespace {

using Counts = std::vector<std::uint64_t>;

template <typename Value>
void add(std::vector<Value>& to, const std::vector<Value>& from) {
    std::ranges::transform(to, from, to.begin(), std::plus<>());
}

void add(PoolCounts& to, const PoolCounts& from) {
    to.warm += from.warm;
    to.cold += from.cold;
    to.provisioned += from.provisioned;
    to.refused += from.refused;
    to.maximumBusy = std::max(to.maximumBusy, from.maximumBusy);
}

void add(FunctionTally& to, const FunctionTally& from) {
    to.invocations += from.invocations;
    to.cold += from.cold;
    to.byStates += from.byStates;
    to.coldByStates += from.coldByStates;
    to.errors += from.errors;
    to.timeouts += from.timeouts;
    to.throttles += from.throttles;
    to.parts += from.parts;
    to.duration.merge(from.duration);
    to.response.merge(from.response);
    to.coldAdded.merge(from.coldAdded);
    add(to.pool, from.pool);
}

void add(WorkflowTally& to, const WorkflowTally& from) {
    to.executions += from.executions;
    to.succeeded += from.succeeded;
    to.timedOut += from.timedOut;
    to.parts += from.parts;
    to.success.merge(from.success);
    to.all.merge(from.all);
    add(to.ended, from.ended);
    add(to.endedWell, from.endedWell);
    for (std::size_t i = 0; i < to.states.size(); ++i)
        to.states[i] += from.states[i];
}

auto counts(auto& origin) {
    return std::array{&origin.actions,       &origin.states,           &origin.published,
                      &origin.deliveries,    &origin.givenUp,          &origin.queueMessages,
                      &origin.queueRequests, &origin.topicPublications};
}

void add(OriginTally& to, const OriginTally& from) {
    to.arrivals += from.arrivals;
    for (std::size_t i = 0; i < to.functions.size(); ++i) {
        FunctionUse& use = to.functions[i];
        const FunctionUse& other = from.functions[i];
        use.invocations += other.invocations;
        use.cold += other.cold;
        use.provisioned += other.provisioned;
        use.billedMs += other.billedMs;
        use.provisionedBilledMs += other.provisionedBilledMs;
        use.billedInit += other.billedInit;
    }
    for (std::size_t i = 0; i < to.workflows.size(); ++i) {
        to.workflows[i].executions += from.workflows[i].executions;
        to.workflows[i].billedMs += from.workflows[i].billedMs;
    }
    const auto target = counts(to);
    const auto source = counts(from);
    for (std::size_t i = 0; i < target.size(); ++i)
        add(*target[i], *source[i]);
}

void clear(OriginTally& origin) {
    origin.arrivals = 0;
    std::ranges::fill(origin.functions, FunctionUse{});
    std::ranges::fill(origin.workflows, WorkflowUse{});
    for (Counts* values : counts(origin))
        std::ranges::fill(*values, 0);
}

OriginTally emptyOrigin(const Plan::Data& plan) {
    OriginTally origin;
    origin.functions.resize(plan.functions.size());
    origin.workflows.resize(plan.workflows.size());
    origin.actions.resize(plan.actions.size());
    origin.states.resize(plan.states);
    origin.published.resize(plan.events.size());
    origin.deliveries.resize(plan.deliveries.size());
    origin.givenUp.resize(plan.deliveries.size());
    origin.queueMessages.resize(plan.queues.size());
    origin.queueRequests.resize(plan.queues.size());
    origin.topicPublications.resize(plan.topics.size());
    return origin;
}

void clear(FunctionTally& tally) {
    FunctionTally empty;
    // The histograms keep their memory.
    std::swap(empty.duration, tally.duration);
    std::swap(empty.response, tally.response);
    std::swap(empty.coldAdded, tally.coldAdded);
    tally = std::move(empty);
    tally.duration.clear();
    tally.response.clear();
    tally.coldAdded.clear();
}

void clear(WorkflowTally& tally) {
    tally.executions = tally.succeeded = tally.timedOut = 0;
    tally.parts = {};
    tally.success.clear();
    tally.all.clear();
    for (Counts* counts : {&tally.ended, &tally.endedWell})
        std::ranges::fill(*counts, 0);
    for (StateTally& state : tally.states)
        state.clear();
}

void add(DayTally::FunctionBucket& to, const DayTally::FunctionBucket& from) {
    to.invocations += from.invocations;
    to.cold += from.cold;
    to.errors += from.errors;
    to.throttles += from.throttles;
    to.duration += from.duration;
    to.busy += from.busy;
}

void add(DayTally::WorkflowBucket& to, const DayTally::WorkflowBucket& from) {
    to.started += from.started;
    to.failed += from.failed;
}

void add(DayTally::TableBucket& to, const DayTally::TableBucket& from) {
    to.readThrottles += from.readThrottles;
    to.writeThrottles += from.writeThrottles;
}

template <typename Bucket>
void addDays(std::vector<std::vector<Bucket>>& to, const std::vector<std::vector<Bucket>>& from) {
    for (std::size_t i = 0; i < to.size(); ++i)
        for (std::size_t b = 0; b < to[i].size(); ++b)
            add(to[i][b], from[i][b]);
}

} // namespace

Parts& Parts::operator+=(const Parts& other) {
    queueing += other.queueing;
    cold += other.cold;
    execution += other.execution;
    transition += other.transition;
    wait += other.wait;
    retry += other.retry;
    return *this;
}

void PartSums::add(const Parts& parts) {
    const std::array all{parts.queueing,   parts.cold, parts.execution,
                         parts.transition, parts.wait, parts.retry};
    for (std::size_t i = 0; i < all.size(); ++i)
        values[i] += static_cast<std::int64_t>(all[i] * scale);
}

PartSums& PartSums::operator+=(const PartSums& other) {
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] += other.values[i];
    return *this;
}

Parts PartSums::mean(std::uint64_t count) const {
    const double unit = count == 0 ? 0 : 1 / (scale * static_cast<double>(count));
    const auto at = [&](std::size_t i) { return static_cast<double>(values[i]) * unit; };
    return {at(0), at(1), at(2), at(3), at(4), at(5)};
}

void StateTally::leave(double seconds, std::uint32_t next, bool error) {
    time += static_cast<std::int64_t>(seconds * 1000 * PartSums::scale);
    for (Way& way : ways) {
        if (way.next == next && way.error == error) {
            ++way.count;
            return;
        }
    }
    ways.push_back({next, error, 1});
}

StateTally& StateTally::operator+=(const StateTally& other) {
    entered += other.entered;
    retried += other.retried;
    time += other.time;
    for (const Way& way : other.ways) {
        const auto known = std::ranges::find_if(ways, [&way](const Way& mine) {
            return mine.next == way.next && mine.error == way.error;
        });
        if (known == ways.end())
            ways.push_back(way);
        else
            known->count += way.count;
    }
    return *this;
}

void StateTally::clear() {
    entered = retried = 0;
    time = 0;
    for (Way& way : ways)
        way.count = 0;
}

std::uint64_t WorkflowTally::transitions() const {
    return std::transform_reduce(
        states.begin(), states.end(), std::uint64_t{0}, std::plus<>(),
        [](const StateTally& state) { return state.entered + state.retried; });
}

std::uint64_t OriginTally::transitionsOf(const WorkflowPlan& workflow) const {
    const auto first = states.begin() + workflow.firstState;
    return std::accumulate(first, first + static_cast<std::ptrdiff_t>(workflow.states.size()),
                           std::uint64_t{0});
}

Tally::Tally(const Plan::Data& plan, std::size_t originCount)
    : functions(plan.functions.size())
    , workflows(plan.workflows.size())
    , sources(plan.sources.size())
    , origins(originCount, emptyOrigin(plan))
    , buses(plan.system.buses.size())
    , tables(plan.tables.size())
    , dependencyWaits(plan.dependencies.size()) {
    for (std::size_t i = 0; i < workflows.size(); ++i) {
        const std::size_t states = plan.workflows[i].states.size();
        workflows[i].ended.resize(states);
        workflows[i].endedWell.resize(states);
        workflows[i].states.resize(states);
    }
    day.functions.assign(functions.size(),
                         std::vector<DayTally::FunctionBucket>(DayTally::buckets));
    day.workflows.assign(workflows.size(),
                         std::vector<DayTally::WorkflowBucket>(DayTally::buckets));
    for (const TableLimits& limits : plan.tables)
        day.tables.emplace_back(limits.limited ? DayTally::buckets : 0);
    day.windowSeconds.resize(DayTally::buckets);
}

void Tally::clearOrigins() {
    for (OriginTally& origin : origins)
        simulation::clear(origin);
}

void Tally::clear() {
    for (FunctionTally& function : functions)
        simulation::clear(function);
    for (WorkflowTally& workflow : workflows)
        simulation::clear(workflow);
    for (SourceTally& source : sources) {
        source.refused = 0;
        source.response.clear();
    }
    for (BusTally& bus : buses) {
        bus.failed = 0;
        bus.latency.clear();
    }
    clearOrigins();
    for (Histogram& histogram : dependencyWaits)
        histogram.clear();
    databaseQueries.clear();
    for (auto& function : day.functions)
        std::ranges::fill(function, DayTally::FunctionBucket{});
    for (auto& workflow : day.workflows)
        std::ranges::fill(workflow, DayTally::WorkflowBucket{});
    std::ranges::fill(tables, TableTally{});
    for (auto& table : day.tables)
        std::ranges::fill(table, DayTally::TableBucket{});
    std::ranges::fill(day.windowSeconds, 0);
    maximumBusy = 0;
    requests = interpreted = 0;
    countedSeconds = workError = 0;
}

void Tally::merge(const Tally& other) {
    for (std::size_t i = 0; i < functions.size(); ++i)
        add(functions[i], other.functions[i]);
    for (std::size_t i = 0; i < workflows.size(); ++i)
        add(workflows[i], other.workflows[i]);
    for (std::size_t i = 0; i < sources.size(); ++i) {
        sources[i].refused += other.sources[i].refused;
        sources[i].response.merge(other.sources[i].response);
    }
    for (std::size_t i = 0; i < buses.size(); ++i) {
        buses[i].failed += other.buses[i].failed;
        buses[i].latency.merge(other.buses[i].latency);
    }
    for (std::size_t i = 0; i < origins.size(); ++i)
        add(origins[i], other.origins[i]);
    for (std::size_t i = 0; i < dependencyWaits.size(); ++i)
        dependencyWaits[i].merge(other.dependencyWaits[i]);
    databaseQueries.merge(other.databaseQueries);
    addDays(day.functions, other.day.functions);
    addDays(day.workflows, other.day.workflows);
    addDays(day.tables, other.day.tables);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        tables[i].readThrottles += other.tables[i].readThrottles;
        tables[i].writeThrottles += other.tables[i].writeThrottles;
        tables[i].throttledRequests += other.tables[i].throttledRequests;
    }
    add(day.windowSeconds, other.day.windowSeconds);
    maximumBusy = std::max(maximumBusy, other.maximumBusy);
    requests += other.requests;
    interpreted += other.interpreted;
    countedSeconds += other.countedSeconds;
    workError = std::max(workError, other.workError);
}

} // namespace headroom::simulation
