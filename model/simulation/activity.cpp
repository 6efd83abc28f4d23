#include "model/simulation/activity.h"

#include "model/simulation/measure.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace headroom::simulation {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

double ratio(double part, double whole) {
    return whole > 0 ? part / whole : 0;
}

std::vector<StateActivity::Way> waysOf(const StateTally& tally, double executions,
                                       const std::vector<workflow::StateInfo>& states) {
    std::vector<StateActivity::Way> ways;
    for (const StateTally::Way& way : tally.ways)
        if (way.count > 0)
            ways.push_back({way.next == nobody ? std::string() : states[way.next].name, way.error,
                            ratio(static_cast<double>(way.count), executions)});
    // Threads meet the ways in different orders.
    std::ranges::sort(ways, {}, [](const StateActivity::Way& way) {
        return std::tuple<std::string_view, bool>(way.next, way.error);
    });
    return ways;
}

StateActivity stateActivity(const Plan::Data& plan, std::size_t workflow, std::size_t state,
                            const WorkflowTally& tally, const MonthlyCounts& counts) {
    const auto executions = static_cast<double>(tally.executions);
    const auto& states = plan.workflows[workflow].workflow->states();
    const StateTally& own = tally.states[state];
    StateActivity activity;
    activity.workflow = plan.system.workflows[workflow].id;
    activity.state = states[state].name;
    activity.entriesAnExecution = ratio(static_cast<double>(own.entered), executions);
    activity.retriesAnExecution = ratio(static_cast<double>(own.retried), executions);
    activity.attemptsPerMonth = counts.states[plan.workflows[workflow].firstState + state];
    activity.ways = waysOf(own, executions, states);
    std::uint64_t left = 0;
    for (const StateTally::Way& way : own.ways)
        left += way.count;
    activity.meanSeconds = left > 0 ? static_cast<double>(own.time) / PartSums::scale / 1000 /
                                          static_cast<double>(left)
                                    : unknown;
    return activity;
}

void addDeliveries(const Plan::Data& plan, std::size_t event, const MonthlyCounts& counts,
                   std::vector<DeliveryActivity>& deliveries) {
    const EventPlan& eventPlan = plan.events[event];
    if (eventPlan.bus == nobody)
        return;
    const system::EventType& type = plan.system.events[event];
    const system::Bus& bus = plan.system.buses[eventPlan.bus];
    for (std::uint32_t v = 0; v < eventPlan.variants; ++v) {
        const VariantPlan& variant = plan.variants[eventPlan.firstVariant + v];
        for (std::uint32_t i = variant.firstDelivery;
             i < variant.firstDelivery + variant.deliveries; ++i) {
            const DeliveryPlan& delivery = plan.deliveries[i];
            if (delivery.rule == nobody)
                continue;
            const system::Rule& rule = bus.rules[delivery.rule];
            deliveries.push_back(
                {.bus = bus.id,
                 .rule = rule.id,
                 .target = rule.targets[delivery.ruleTarget].id,
                 .event = type.id,
                 .variant = type.variants[v].name,
                 .wasted = delivery.wasted,
                 .perMonth = counts.deliveries[i],
                 .givenUpPerMonth = counts.givenUp.empty() ? unknown : counts.givenUp[i]});
        }
    }
}

} // namespace

Activity activityOf(const Plan::Data& plan, const Tally& tally, const MonthlyCounts& counts) {
    Activity activity;
    for (std::size_t w = 0; w < plan.workflows.size(); ++w)
        for (std::size_t s = 0; s < plan.workflows[w].states.size(); ++s)
            activity.states.push_back(stateActivity(plan, w, s, tally.workflows[w], counts));
    for (std::size_t f = 0; f < plan.functions.size(); ++f) {
        const system::Function& function = plan.system.functions[f];
        for (std::uint32_t a = 0; a < plan.functions[f].actions; ++a)
            activity.actions.push_back({function.id, function.actions[a].id,
                                        counts.actions[plan.functions[f].firstAction + a]});
    }
    for (std::size_t e = 0; e < plan.events.size(); ++e) {
        activity.publications.push_back({plan.system.events[e].id, counts.published[e]});
        addDeliveries(plan, e, counts, activity.deliveries);
    }
    return activity;
}

} // namespace headroom::simulation
