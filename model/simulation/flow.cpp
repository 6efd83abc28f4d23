#include "model/simulation/flow.h"

#include "model/simulation/monthly_counts.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

/// One pass through an application after another; cycles of events damp out or are cut here.
constexpr int mostPasses = 12;

class FlowPass {
public:
    FlowPass(const Plan::Data& plan, const std::vector<double>& failure,
             const std::vector<PathCounts>& paths, const Flow& before)
        : plan_(plan)
        , failure_(failure)
        , paths_(paths)
        , before_(before) {
        flow_.arrivals.resize(plan.sources.size());
        flow_.actions.resize(plan.actions.size());
        flow_.published.resize(plan.events.size());
        flow_.roots.resize(plan.workflows.size());
        flow_.queueMessages.resize(plan.queues.size());
        flow_.topicPublications.resize(plan.topics.size());
    }

    Flow run(const std::vector<double>& shares) {
        addSources();
        addEvents(shares);
        addMessages();
        addPaths();
        addPublications();
        return std::move(flow_);
    }

private:
    /// Attempts of an asynchronous invocation: Lambda tries again after a failure.
    double attempts(std::uint32_t action, int retries) const {
        double sum = 0;
        double probability = 1;
        for (int i = 0; i <= retries; ++i, probability *= failure_[action])
            sum += probability;
        return sum;
    }

    void invokeAsynchronously(std::uint32_t function, std::uint32_t action, double count) {
        flow_.actions[action] += count * attempts(action, plan_.functions[function].retries);
    }

    void addSources() {
        for (std::size_t i = 0; i < plan_.sources.size(); ++i) {
            const SourcePlan& source = plan_.sources[i];
            const double count = flow_.arrivals[i] = expectedArrivals(source);
            switch (source.target) {
            case system::EntityKind::function: {
                double from = 0;
                for (const ShareOfAction& share : source.actions) {
                    const double part = count * (share.upTo - from);
                    from = share.upTo;
                    if (source.asynchronous)
                        invokeAsynchronously(source.targetIndex, share.action, part);
                    else
                        flow_.actions[share.action] += part;
                }
                break;
            }
            case system::EntityKind::workflow:
                flow_.roots[source.targetIndex] += count;
                break;
            case system::EntityKind::event:
                flow_.published[source.targetIndex] += count;
                break;
            case system::EntityKind::queue:
                flow_.queueMessages[source.targetIndex] += count;
                break;
            case system::EntityKind::topic:
                flow_.topicPublications[source.targetIndex] += count;
                break;
            default:
                break;
            }
        }
    }

    void addEvents(const std::vector<double>& shares) {
        for (std::size_t e = 0; e < plan_.events.size(); ++e)
            for (std::uint32_t v = 0; v < plan_.events[e].variants; ++v) {
                const VariantPlan& variant = plan_.variants[plan_.events[e].firstVariant + v];
                for (std::uint32_t d = 0; d < variant.deliveries; ++d) {
                    const std::size_t index = variant.firstDelivery + d;
                    receive(plan_.deliveries[index], before_.published[e] * shares[index]);
                }
            }
    }

    void receive(const DeliveryPlan& delivery, double count) {
        if (delivery.target == nobody)
            return;
        switch (delivery.kind) {
        case system::EntityKind::function:
            invokeAsynchronously(delivery.target, delivery.action, count);
            break;
        case system::EntityKind::workflow:
            flow_.roots[delivery.target] += count;
            break;
        case system::EntityKind::queue:
            flow_.queueMessages[delivery.target] += count;
            break;
        case system::EntityKind::topic:
            flow_.topicPublications[delivery.target] += count;
            break;
        default:
            break;
        }
    }

    void addMessages() {
        for (std::size_t i = 0; i < plan_.topics.size(); ++i)
            for (const DeliveryPlan& subscription : plan_.topics[i].subscriptions)
                receive(subscription, before_.topicPublications[i]);
        for (std::size_t i = 0; i < plan_.queues.size(); ++i)
            if (plan_.queues[i].function != nobody)
                flow_.actions[plan_.queues[i].action] += before_.queueMessages[i];
    }

    void addPaths() {
        const auto add = [](std::vector<double>& to, const std::vector<double>& from,
                            double count) {
            for (std::size_t i = 0; i < from.size(); ++i)
                to[i] += from[i] * count;
        };
        for (std::size_t w = 0; w < paths_.size(); ++w) {
            const double count = before_.roots[w];
            add(flow_.actions, paths_[w].actions, count);
            add(flow_.published, paths_[w].published, count);
            add(flow_.queueMessages, paths_[w].queueMessages, count);
            add(flow_.topicPublications, paths_[w].topicPublications, count);
        }
    }

    void addPublications() {
        for (std::size_t a = 0; a < plan_.actions.size(); ++a) {
            const ActionPlan& action = plan_.actions[a];
            for (std::uint32_t p = 0; p < action.publications; ++p) {
                const PublicationPlan& publication =
                    plan_.publications[action.firstPublication + p];
                flow_.published[publication.event] += before_.actions[a] * (1 - failure_[a]) *
                                                      publication.count * publication.probability;
            }
        }
    }

    const Plan::Data& plan_;
    const std::vector<double>& failure_;
    const std::vector<PathCounts>& paths_;
    const Flow& before_;
    Flow flow_;
};

bool isSame(const Flow& a, const Flow& b) {
    return a.actions == b.actions && a.published == b.published && a.roots == b.roots &&
           a.queueMessages == b.queueMessages && a.topicPublications == b.topicPublications;
}

} // namespace

std::vector<std::uint32_t> workflowsFrom(const Plan::Data& plan, std::uint32_t root) {
    std::vector<std::uint32_t> reached;
    std::vector<char> seen(plan.workflows.size());
    std::vector<std::uint32_t> open{root};
    while (!open.empty()) {
        const std::uint32_t index = open.back();
        open.pop_back();
        if (seen[index] != 0)
            continue;
        seen[index] = 1;
        reached.push_back(index);
        for (const StatePlan& state : plan.workflows[index].states)
            if (state.nested != nobody)
                open.push_back(state.nested);
    }
    return reached;
}

std::vector<PathCounts> usualPaths(const Plan::Data& plan) {
    std::vector<PathCounts> paths(plan.workflows.size());
    for (std::uint32_t root = 0; root < paths.size(); ++root) {
        paths[root].actions.resize(plan.actions.size());
        for (const std::uint32_t workflow : workflowsFrom(plan, root))
            for (const StatePlan& state : plan.workflows[workflow].states)
                if (state.kind == StateKind::function)
                    paths[root].actions[state.action] += 1;
    }
    return paths;
}

std::vector<double> deliveryShares(const Plan::Data& plan) {
    std::vector<double> shares(plan.deliveries.size());
    for (const EventPlan& event : plan.events) {
        double from = 0;
        for (std::uint32_t v = 0; v < event.variants; ++v) {
            const VariantPlan& variant = plan.variants[event.firstVariant + v];
            for (std::uint32_t d = 0; d < variant.deliveries; ++d)
                shares[variant.firstDelivery + d] = variant.upTo - from;
            from = variant.upTo;
        }
    }
    return shares;
}

Flow expectedFlow(const Plan::Data& plan, const std::vector<double>& failure,
                  const std::vector<PathCounts>& paths) {
    const std::vector<double> shares = deliveryShares(plan);
    Flow flow;
    flow.actions.resize(plan.actions.size());
    flow.published.resize(plan.events.size());
    flow.roots.resize(plan.workflows.size());
    flow.queueMessages.resize(plan.queues.size());
    flow.topicPublications.resize(plan.topics.size());
    for (int pass = 0; pass < mostPasses; ++pass) {
        Flow next = FlowPass(plan, failure, paths, flow).run(shares);
        const bool settled = isSame(next, flow);
        flow = std::move(next);
        if (settled)
            break;
    }
    return flow;
}

} // namespace headroom::simulation
