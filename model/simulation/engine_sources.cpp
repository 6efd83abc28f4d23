#include "model/simulation/engine.h"

#include <algorithm>

namespace headroom::simulation {

namespace {

constexpr std::uint64_t actionPurpose = 0x11;
constexpr std::uint64_t variantPurpose = 0x12;
constexpr std::uint64_t deliveryPurpose = 0x13;
constexpr std::uint64_t spreadPurpose = 0x14;
constexpr std::uint64_t startCallPurpose = 0x15;

/// API Gateway answers by itself when an integration takes longer (`facts/sample_design.json`).
constexpr double httpApiLimitMs = 30'000;
constexpr double restApiLimitMs = 29'000;

} // namespace

void Engine::scheduleNext(std::uint32_t source) {
    const Arrival arrival = processes_[source].next();
    nextArrival_[source] = arrival;
    if (live_ && arrival.time < std::numeric_limits<double>::infinity())
        push(What::arrival, arrival.time, source);
}

void Engine::arrive(std::uint32_t source) {
    if (!live_)
        return;
    const Arrival arrival = nextArrival_[source];
    const SourcePlan& plan = plan_.sources[source];
    const Lineage lineage = descend(sourceLineage_[source], arrival.number);
    if (!plan.gap && ArrivalProcess::isGrouped(plan)) {
        const std::uint64_t members = processes_[source].groupSize(arrival);
        for (std::uint64_t i = 0; i < members; ++i) {
            const Lineage member = descend(lineage, i);
            const double offset = plan.spreadSeconds * draw(member, spreadPurpose);
            push(What::groupMember, now_ + offset, members_.add({member, source}));
        }
    } else {
        enter(source, lineage, now_);
    }
    scheduleNext(source);
}

/// A request, message or event comes in from outside.
void Engine::enter(std::uint32_t source, Lineage lineage, double time) {
    const SourcePlan& plan = plan_.sources[source];
    const Origin origin{counts(time) ? source : nobody};
    if (origin.counted())
        ++originOf(origin).arrivals;
    switch (plan.target) {
    case system::EntityKind::function: {
        const double u = draw(lineage, actionPurpose);
        std::size_t choice = 0;
        while (choice + 1 < plan.actions.size() && u >= plan.actions[choice].upTo)
            ++choice;
        const std::uint32_t index =
            request(plan.targetIndex, plan.actions[choice].action, lineage, time, origin);
        invocations_[index].caller = source;
        if (plan.asynchronous)
            queueEvent(index);
        else
            startInvocation(index);
        return;
    }
    case system::EntityKind::workflow: {
        const double call = plan_.startExecution.at(variates_, draw(lineage, startCallPurpose));
        push(What::executionStart, time, requestExecution(plan.targetIndex, lineage, time, origin));
        if (origin.counted() && plan.api != nobody)
            tally_->sources[source].response.add(plan_.apiOverheadMs + call);
        return;
    }
    case system::EntityKind::event:
        publishOne(plan.targetIndex, lineage, time, origin);
        return;
    case system::EntityKind::queue:
        send(plan.targetIndex, lineage, time, origin);
        return;
    case system::EntityKind::topic:
        notify(plan.targetIndex, lineage, time, origin);
        return;
    default:
        return;
    }
}

void Engine::publish(const PublicationPlan& publication, Lineage lineage, double time,
                     Origin origin) {
    if (publication.probability < 1 && draw(lineage, publication.key) >= publication.probability)
        return;
    const Lineage events = descend(lineage, publication.key);
    const auto whole = static_cast<std::uint64_t>(publication.count);
    const double part = publication.count - static_cast<double>(whole);
    const std::uint64_t count = whole + (part > 0 && draw(events, variantPurpose) < part ? 1 : 0);
    for (std::uint64_t i = 0; i < count; ++i)
        publishOne(publication.event, descend(events, i), time, origin);
}

void Engine::publishOne(std::uint32_t event, Lineage lineage, double time, Origin origin) {
    const EventPlan& plan = plan_.events[event];
    std::uint32_t variant = plan.firstVariant;
    if (plan.variants > 1) {
        const double u = draw(lineage, variantPurpose);
        while (variant + 1 < plan.firstVariant + plan.variants && u >= plan_.variants[variant].upTo)
            ++variant;
    }
    if (origin.counted())
        ++originOf(origin).published[event];
    if (replay_ != nullptr)
        return;
    const VariantPlan& chosen = plan_.variants[variant];
    for (std::uint32_t i = 0; i < chosen.deliveries; ++i) {
        const std::size_t index = chosen.firstDelivery + i;
        deliver(plan_.deliveries[index], index, plan.bus, lineage, time, origin);
    }
}

void Engine::deliver(const DeliveryPlan& delivery, std::size_t index, std::uint32_t bus,
                     Lineage event, double time, Origin origin) {
    if (origin.counted())
        ++originOf(origin).deliveries[index];
    if (delivery.target == nobody)
        return;
    const Lineage lineage = descend(event, delivery.key);
    const double delay = plan_.busDelivery.at(variates_, draw(lineage, deliveryPurpose)) * 1e-3;
    if (origin.counted())
        tally_->buses[bus].latency.add(delay * 1000);
    switch (delivery.kind) {
    case system::EntityKind::function: {
        const std::uint32_t invocation =
            request(delivery.target, delivery.action, lineage, time + delay, origin);
        invocations_[invocation].bus = bus;
        invocations_[invocation].delivery = static_cast<std::uint32_t>(index);
        queueEvent(invocation);
        return;
    }
    case system::EntityKind::workflow:
        push(What::executionStart, time + delay,
             requestExecution(delivery.target, lineage, time + delay, origin));
        return;
    case system::EntityKind::queue:
        send(delivery.target, lineage, time + delay, origin);
        return;
    case system::EntityKind::topic:
        notify(delivery.target, lineage, time + delay, origin);
        return;
    default:
        return;
    }
}

/// A message for a queue; where a function polls it, the message waits for its batch.
void Engine::send(std::uint32_t queue, Lineage lineage, double time, Origin origin) {
    if (origin.counted())
        ++originOf(origin).queueMessages[queue];
    if (replay_ != nullptr)
        return;
    const QueuePlan& plan = plan_.queues[queue];
    if (plan.function == nobody)
        return;
    QueueState& state = queues_[queue];
    state.messages.push_back({lineage, time, origin});
    const double delay = plan.delivery.at(variates_, draw(lineage, deliveryPurpose)) / 1000;
    const bool full = state.messages.size() - state.front >= plan.batchSize;
    // A batch goes when it is full or when its first message has waited long enough.
    const double at = time + (full ? delay : std::max(delay, plan.windowSeconds));
    if (full || at < state.flushAt || state.flushAt < now_) {
        if (!full)
            state.flushAt = at;
        push(What::queueFlush, at, queue);
    }
}

void Engine::flush(std::uint32_t queue) {
    const QueuePlan& plan = plan_.queues[queue];
    QueueState& state = queues_[queue];
    while (state.front < state.messages.size() && state.inFlight < plan.maximumConcurrency) {
        const std::size_t waiting = state.messages.size() - state.front;
        const Message first = state.messages[state.front];
        constexpr double instant = 1e-9;
        const double due = first.arrived + plan.windowSeconds;
        if (waiting < plan.batchSize && due > now_ + instant) {
            if (state.flushAt <= now_) {
                state.flushAt = due;
                push(What::queueFlush, due, queue);
            }
            return;
        }
        state.front += std::min<std::size_t>(waiting, plan.batchSize);
        // Taken places are given back once they are the larger half.
        if (state.front * 2 > state.messages.size()) {
            state.messages.erase(state.messages.begin(),
                                 state.messages.begin() + static_cast<std::ptrdiff_t>(state.front));
            state.front = 0;
        }
        const std::uint32_t index =
            request(plan.function, plan.action, descend(first.lineage, keyOf("batch")),
                    std::min(first.arrived, now_), first.origin);
        invocations_[index].callerKind = Caller::queue;
        invocations_[index].caller = queue;
        ++state.inFlight;
        if (first.origin.counted())
            ++originOf(first.origin).queueRequests[queue];
        push(What::invocationStart, now_, index);
    }
}

void Engine::notify(std::uint32_t topic, Lineage lineage, double time, Origin origin) {
    if (origin.counted())
        ++originOf(origin).topicPublications[topic];
    if (replay_ != nullptr)
        return;
    const TopicPlan& plan = plan_.topics[topic];
    for (std::uint32_t i = 0; i < plan.subscriptions.size(); ++i) {
        const DeliveryPlan& subscription = plan.subscriptions[i];
        const Lineage copy = descend(lineage, subscription.key);
        const double delay = plan.delivery.at(variates_, draw(copy, deliveryPurpose)) / 1000;
        if (subscription.kind == system::EntityKind::queue) {
            send(subscription.target, copy, time + delay, origin);
            continue;
        }
        const std::uint32_t invocation =
            request(subscription.target, subscription.action, copy, time + delay, origin);
        queueEvent(invocation);
    }
}

void Engine::answerSource(const Invocation& invocation) {
    const SourcePlan& plan = plan_.sources[invocation.caller];
    const double waited = (now_ - invocation.requested) * 1000;
    const bool behindApi = plan.api != nobody;
    const double limit = plan.rest ? restApiLimitMs : httpApiLimitMs;
    tally_->sources[invocation.caller].response.add(
        behindApi ? plan_.apiOverheadMs + std::min(waited, limit) : waited);
}

} // namespace headroom::simulation
