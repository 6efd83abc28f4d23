#pragma once

#include "model/simulation/plan_data.h"

#include <vector>

namespace headroom::simulation {

/// What one execution of a workflow brings about on average, the executions that it starts
/// included.
struct PathCounts {
    std::vector<double> actions; ///< invocations, by Data::actions
    std::vector<double> states;
    std::vector<double> published;
    std::vector<double> executions; ///< by workflow
    std::vector<double> transitions;
    std::vector<double> billedSeconds;
    std::vector<double> queueMessages;
    std::vector<double> topicPublications;
};

/// Expected volumes of a month: sources, what they invoke, publish and start, and what that
/// invokes, publishes and starts in turn, until nothing changes any more.
struct Flow {
    std::vector<double> arrivals;  ///< by Data::sources
    std::vector<double> actions;   ///< invocations, retries included
    std::vector<double> published; ///< by event
    std::vector<double> roots;     ///< executions that sources and events start, by workflow
    std::vector<double> queueMessages;
    std::vector<double> topicPublications;
};

/// `failure` is the probability that an invocation of each action fails; `paths` are by workflow,
/// empty for those that nothing starts directly.
Flow expectedFlow(const Plan::Data& plan, const std::vector<double>& failure,
                  const std::vector<PathCounts>& paths);

/// The workflow `root` and all that its executions start, each once.
std::vector<std::uint32_t> workflowsFrom(const Plan::Data& plan, std::uint32_t root);

/// Averages as if each execution came to each of its states once: near enough for the rate at which
/// tables are asked.
std::vector<PathCounts> usualPaths(const Plan::Data& plan);

/// Share of an event's publications that bring each of its deliveries, by Data::deliveries.
std::vector<double> deliveryShares(const Plan::Data& plan);

} // namespace headroom::simulation
