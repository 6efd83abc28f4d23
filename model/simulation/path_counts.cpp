#include "model/simulation/path_counts.h"

#include <array>

namespace headroom::simulation {

PathCounts pathCounts(const Plan::Data& plan, const Tally& tally, double paths) {
    const OriginTally& origin = tally.origins.front();
    const auto average = [paths](const std::vector<std::uint64_t>& counts) {
        std::vector<double> result;
        for (const std::uint64_t count : counts)
            result.push_back(static_cast<double>(count) / paths);
        return result;
    };
    PathCounts counts;
    counts.actions = average(origin.actions);
    counts.states = average(origin.states);
    counts.published = average(origin.published);
    counts.queueMessages = average(origin.queueMessages);
    counts.topicPublications = average(origin.topicPublications);
    for (std::size_t w = 0; w < plan.workflows.size(); ++w) {
        const WorkflowUse& use = origin.workflows[w];
        counts.executions.push_back(static_cast<double>(use.executions) / paths);
        counts.transitions.push_back(static_cast<double>(origin.transitionsOf(plan.workflows[w])) /
                                     paths);
        counts.billedSeconds.push_back(static_cast<double>(use.billedMs) / 1000 / paths);
    }
    return counts;
}

PathCounts averageOf(const std::vector<std::vector<PathCounts>>& groups, std::size_t workflow) {
    constexpr std::array members{&PathCounts::actions,       &PathCounts::states,
                                 &PathCounts::published,     &PathCounts::executions,
                                 &PathCounts::transitions,   &PathCounts::billedSeconds,
                                 &PathCounts::queueMessages, &PathCounts::topicPublications};
    PathCounts mean = groups.front()[workflow];
    for (const auto member : members)
        for (std::size_t i = 0; i < (mean.*member).size(); ++i) {
            double sum = 0;
            for (const auto& group : groups)
                sum += (group[workflow].*member)[i];
            (mean.*member)[i] = sum / static_cast<double>(groups.size());
        }
    return mean;
}

} // namespace headroom::simulation
