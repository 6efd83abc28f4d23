#include "model/calibration/observations.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace headroom::calibration {

namespace {

constexpr EpochMs minuteMs = 60'000;

/// From 2000 to 2200; what lies outside is no time.
bool isPlausible(EpochMs time) {
    constexpr EpochMs from = 946'684'800'000;
    constexpr EpochMs to = 7'258'118'400'000;
    // Traces count from their own beginning.
    constexpr EpochMs traceEnd = 366LL * 86'400'000;
    return (time >= from && time < to) || (time >= 0 && time < traceEnd);
}

} // namespace

Observations::Observations(EntityNames names, TimeRange range)
    : names_(std::move(names))
    , range_(range) {}

FunctionObservations* Observations::function(std::string_view name, std::string_view source) {
    auto known = functionIds_.find(name);
    if (known == functionIds_.end()) {
        if (functionIds_.size() >= mostNames)
            return nullptr;
        known = functionIds_.emplace(std::string(name), names_.function(name)).first;
    }
    if (!known->second) {
        addUnmapped(name);
        return nullptr;
    }
    return functionById(*known->second, source);
}

FunctionObservations* Observations::functionById(const std::string& id, std::string_view source) {
    auto& observations = functions_[id];
    if (observations.sources.size() < mostNames)
        observations.sources.emplace(source);
    return &observations;
}

TableObservations* Observations::table(std::string_view name, std::string_view source) {
    const auto id = names_.table(name);
    if (!id) {
        addUnmapped(name);
        return nullptr;
    }
    auto& observations = tables_[*id];
    if (observations.sources.size() < mostNames)
        observations.sources.emplace(source);
    return &observations;
}

void Observations::addUnmapped(std::string_view name) {
    constexpr std::size_t longestName = 300;
    const std::string key(name.substr(0, longestName));
    if (unmapped_.size() < mostNames || unmapped_.contains(key))
        ++unmapped_[key];
}

bool Observations::counts(std::optional<EpochMs> time) const {
    return time ? range_.contains(*time) : range_.from == TimeRange{}.from;
}

void Observations::add(FunctionObservations& function, const Invocation& invocation) {
    constexpr double longestMs = 86'400'000;
    if (!counts(invocation.endTime) || !(invocation.durationMs >= 0) ||
        invocation.durationMs > longestMs)
        return;
    ++function.invocations;
    function.failed += invocation.failed || invocation.timedOut ? 1U : 0U;
    function.timedOut += invocation.timedOut ? 1U : 0U;
    function.cold += invocation.isCold() ? 1U : 0U;
    function.memoryUsedMb = std::max(function.memoryUsedMb, invocation.memoryUsedMb);
    if (invocation.initMs)
        function.init.add(*invocation.initMs);
    if (invocation.restoreMs)
        function.restore.add(*invocation.restoreMs);
    if (!invocation.failed && !invocation.timedOut) {
        auto& memory = function.byMemory[invocation.memoryMb];
        (invocation.isCold() ? memory.cold : memory.warm).add(invocation.durationMs);
    }
    if (!invocation.endTime || !isPlausible(*invocation.endTime))
        return;
    const EpochMs end = *invocation.endTime;
    // Arrivals count from when the environment began to work, its init included.
    const double busyMs =
        invocation.durationMs + invocation.initMs.value_or(0) + invocation.restoreMs.value_or(0);
    const EpochMs start = std::max<EpochMs>(0, end - std::llround(busyMs));
    first_ = std::min(first_, start);
    last_ = std::max(last_, end);
    auto& minute = function.minutes[start / minuteMs];
    ++minute.starts[static_cast<std::size_t>(start % minuteMs / (minuteMs / 4))];
    minute.cold += invocation.isCold() ? 1U : 0U;
    minute.busyMs += busyMs;
    if (start < minute.firstStart) {
        minute.firstStart = start;
        minute.firstIsCold = invocation.isCold();
    }
    minute.lastEnd = std::max(minute.lastEnd, end);
}

void Observations::addMinute(FunctionObservations& function, std::int64_t minute,
                             std::uint64_t count) {
    function.invocations += count;
    auto& busy = function.minutes[minute];
    for (std::size_t quarter = 0; quarter < busy.starts.size(); ++quarter)
        busy.starts[quarter] += static_cast<std::uint32_t>((count + quarter) / busy.starts.size());
    busy.firstStart = std::min(busy.firstStart, minute * minuteMs);
    busy.lastEnd = std::max(busy.lastEnd, minute * minuteMs);
    first_ = std::min(first_, minute * minuteMs);
    last_ = std::max(last_, (minute + 1) * minuteMs);
}

void WorkflowObservations::merge(const WorkflowObservations& other) {
    for (const auto& [name, state] : other.states) {
        auto& own = states[name];
        own.duration.merge(state.duration);
        own.service.merge(state.service);
        own.callback.merge(state.callback);
        own.items.merge(state.items);
        own.attempts += state.attempts;
        own.failures += state.failures;
        for (const auto& [next, count] : state.next)
            own.next[next] += count;
    }
    for (const auto& [name, sample] : other.invoked)
        invoked[name].merge(sample);
    transition.merge(other.transition);
    execution.merge(other.execution);
    started += other.started;
    logged += other.logged;
    failed += other.failed;
    first = std::min(first, other.first);
    last = std::max(last, other.last);
    sources.insert(other.sources.begin(), other.sources.end());
}

WorkflowObservations& Observations::workflowById(const std::string& id, std::string_view source) {
    auto& workflow = workflows_[id];
    workflow.sources.emplace(source);
    return workflow;
}

void Observations::add(const std::string& workflow, const WorkflowObservations& executions) {
    workflows_[workflow].merge(executions);
    for (const auto& [name, sample] : executions.invoked)
        for (const auto& source : executions.sources)
            if (auto* invoked = function(name, source))
                invoked->invoked.merge(sample);
    if (executions.first <= executions.last) {
        first_ = std::min(first_, executions.first);
        last_ = std::max(last_, executions.last);
    }
}

void Observations::addCost(const std::string& service, const ServiceCost& cost) {
    if (costs_.size() >= mostNames && !costs_.contains(service))
        return;
    auto& known = costs_[service];
    known.usd += cost.usd;
    known.usageQuantity += cost.usageQuantity;
    known.from = known.from.empty() ? cost.from : std::min(known.from, cost.from);
    known.to = std::max(known.to, cost.to);
}

std::optional<TimeRange> Observations::window() const {
    if (last_ <= first_)
        return std::nullopt;
    return TimeRange{first_, last_};
}

} // namespace headroom::calibration
