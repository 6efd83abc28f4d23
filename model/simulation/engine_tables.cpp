#include "model/simulation/engine.h"
#include "model/simulation/invocation_draws.h"

#include <algorithm>

namespace headroom::simulation {

/// Takes the units of a request, unless its table throttles it.
bool Engine::admit(const TableRequest& request, Lineage lineage, std::uint64_t key, Origin origin) {
    const TableLimits& limits = plan_.tables[request.table];
    const auto hasLeft = [this](std::uint32_t capacity) {
        return capacities_[capacity].hasLeft(plan_.capacities[capacity], now_);
    };
    bool served = std::ranges::all_of(
        request.takes, [&](const TableRequest::Take& take) { return hasLeft(take.capacity); });
    std::uint32_t hot = nobody;
    if (!limits.hotKeys.empty() && (request.ofKey.read > 0 || request.ofKey.write > 0)) {
        const double u = draw(lineage, key ^ purpose::partitionKey);
        const auto found = std::ranges::upper_bound(limits.hotKeys, u);
        if (found != limits.hotKeys.end()) {
            hot =
                limits.firstHotKey + 2 * static_cast<std::uint32_t>(found - limits.hotKeys.begin());
            served = served && (request.ofKey.read <= 0 || hasLeft(hot)) &&
                     (request.ofKey.write <= 0 || hasLeft(hot + 1));
        }
    }
    if (!served) {
        countTableThrottle(request, origin);
        return false;
    }
    for (const TableRequest::Take& take : request.takes)
        capacities_[take.capacity].take(take.units);
    if (hot != nobody) {
        capacities_[hot].take(request.ofKey.read);
        capacities_[hot + 1].take(request.ofKey.write);
    }
    return true;
}

void Engine::countTableThrottle(const TableRequest& request, Origin origin) {
    if (!origin.counted())
        return;
    TableTally& tally = tally_->tables[request.table];
    ++(request.writes ? tally.writeThrottles : tally.readThrottles);
    const std::size_t bucket = DayTally::bucketOf(window_->calendar.secondAt(now_));
    DayTally::TableBucket& day = tally_->day.tables[request.table][bucket];
    ++(request.writes ? day.writeThrottles : day.readThrottles);
}

/// A call of an invocation to a table that can throttle it: its client tries again a few times.
void Engine::callTable(std::uint32_t index, const CallPlan& call) {
    Invocation& invocation = invocations_[index];
    const std::uint64_t key = call.key + invocation.limitedRepeat;
    const Lineage lineage = invocation.lineage;
    const TableRequest& request = plan_.tableRequests[call.tableRequest];
    const bool fromCache = call.hit > 0 && draw(lineage, key ^ purpose::cacheHit) < call.hit;
    if (!fromCache && !admit(request, lineage, key, invocation.origin)) {
        if (invocation.tableAttempt == 0 && invocation.origin.counted())
            ++tally_->tables[request.table].throttledRequests;
        if (++invocation.tableAttempt >= tableAttempts) {
            invocation.ending = Ending::error;
            endInvocation(index);
            return;
        }
        const double wait = longestTableBackOff(invocation.tableAttempt) *
                            draw(descend(lineage, invocation.tableAttempt), key);
        invocation.queued += wait * 1000;
        push(What::limitedCallStart, now_ + wait, index, invocation.generation);
        return;
    }
    invocation.tableAttempt = 0;
    const double latency = drawCall(plan_, variates_, call, lineage, invocation.limitedRepeat);
    if (call.databaseQuery && invocation.origin.counted())
        tally_->databaseQueries.add(latency);
    const std::uint32_t slot = limitedCalls_.add({index, invocation.generation, nobody});
    push(What::limitedCallEnd, now_ + latency / 1000, slot);
}

} // namespace headroom::simulation
