#include "model/simulation/snapshot_workspaces.h"

#include "model/simulation/plan_data.h"

#include <utility>

namespace headroom::simulation {

namespace {

std::vector<std::size_t> shapeOf(const Plan::Data& plan) {
    std::vector<std::size_t> shape{
        plan.functions.size(), plan.actions.size(),    plan.sources.size(),
        plan.events.size(),    plan.deliveries.size(), plan.system.buses.size(),
        plan.queues.size(),    plan.topics.size(),     plan.dependencies.size()};
    for (const WorkflowPlan& workflow : plan.workflows)
        shape.push_back(workflow.states.size());
    for (const TableLimits& limits : plan.tables)
        shape.push_back(limits.limited ? 1 : 0);
    return shape;
}

} // namespace

SnapshotWorkspaces::Groups SnapshotWorkspaces::take(const Plan::Data& plan) const {
    const std::vector<std::size_t> shape = shapeOf(plan);
    {
        const std::scoped_lock lock(mutex_);
        for (std::size_t i = 0; i < idle_.size(); ++i)
            if (idle_[i].first == shape) {
                Groups groups = std::move(idle_[i].second);
                idle_.erase(idle_.begin() + static_cast<std::ptrdiff_t>(i));
                return groups;
            }
    }
    Groups groups;
    for (std::uint32_t g = 0; g < recordGroups; ++g)
        groups.push_back(std::make_unique<Tally>(plan, 1));
    return groups;
}

void SnapshotWorkspaces::give(const Plan::Data& plan, Groups groups) const {
    constexpr std::size_t most = 4;
    for (const auto& tally : groups)
        tally->clear();
    const std::scoped_lock lock(mutex_);
    if (idle_.size() < most)
        idle_.emplace_back(shapeOf(plan), std::move(groups));
}

} // namespace headroom::simulation
