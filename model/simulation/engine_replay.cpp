#include "model/simulation/engine.h"
#include "model/simulation/replay.h"

#include <cmath>

namespace headroom::simulation {

namespace {

const Window endless{{}, 0, std::numeric_limits<double>::infinity(), 0};

} // namespace

/// Runs executions one by one, without pools and without what their events set off.
void Engine::replay(const Replay& replay, std::span<Tally* const> groups,
                    const std::stop_token& stop) {
    begin(endless, *groups.front(), false);
    replay_ = &replay;
    live_ = false;
    // One group after the other: the counts of all would not stay in the cache.
    for (std::uint32_t group = 0; group < groups.size() && !stop.stop_requested(); ++group) {
        tally_ = groups[group];
        for (path_ = group; path_ < replay.paths;
             path_ += static_cast<std::uint32_t>(groups.size())) {
            now_ = 0;
            startExecution(
                requestExecution(replay.workflow, descend(replay.lineage, path_), 0, Origin{0}));
            while (!queue_.empty()) {
                const Event event = queue_.pop();
                now_ = event.time;
                dispatch(event);
            }
        }
    }
    replay_ = nullptr;
}

/// A function state of a replayed execution: its end is known at once. False where it waits.
bool Engine::replayTask(std::uint32_t index, const StatePlan& state, double& time) {
    Frame& frame = frames_[index];
    const Lineage lineage = attemptLineage(frame);
    const FunctionPlan& function = plan_.functions[state.function];
    const ActionPlan& action = plan_.actions[state.action];
    const bool cold = uniform(lineage, purpose::cold) < replay_->coldProbability[state.function];
    const auto ignore = [](double) {};
    const KeyedDraws<decltype(ignore)> keyed{plan_, function, action, lineage, ignore};
    InvocationOutcome outcome;
    const InvocationDraws* recorded = recordedDraws(frame, lineage, state);
    const DrawReuse& reuse = replay_->reuse[state.action];
    if (recorded != nullptr && reuse.whole)
        outcome =
            compose(function, action, cold, ReusedDraws<decltype(keyed)>{*recorded, reuse, keyed});
    else
        outcome = compose(function, action, cold, keyed);
    ++originOf(executions_[frame.execution].origin).actions[state.action];

    const double end = time + (outcome.cold + outcome.duration) / 1000;
    const double limit = frame.tried + nodeOf(frame).seconds;
    if (end > limit) {
        frame.parts.retry += (limit - time) * 1000;
        time = limit;
        taskFailed(index, time, CommonError::stateTimeout);
        return true;
    }
    time = end;
    if (outcome.failed) {
        frame.parts.retry += outcome.cold + outcome.duration;
        taskFailed(index, time,
                   outcome.timedOut ? CommonError::functionTimeout : CommonError::taskFailed);
        return true;
    }
    frame.parts.cold += outcome.cold + outcome.firstCpu;
    frame.parts.execution += outcome.duration - outcome.firstCpu;
    if (state.callback)
        return awaitCallback(index, state, time);
    taskSucceeded(index, time, chooseOutcome(frame, state, time));
    return true;
}

/// The record of this invocation, where there is one; made now where paths are recorded.
const InvocationDraws* Engine::recordedDraws(const Frame& frame, Lineage lineage,
                                             const StatePlan& state) {
    const std::uint32_t workflow = executions_[frame.execution].workflow;
    const std::uint32_t slot =
        replay_->slotOfState[plan_.workflows[workflow].firstState + nodeOf(frame).state];
    if (slot == nobody || frame.attempt != 0)
        return nullptr;
    if (replay_->record != nullptr) {
        RecordedPaths& record = *replay_->record;
        const std::size_t place = std::size_t{path_} * record.slots + slot;
        if (record.lineages[place] == 0) {
            record.lineages[place] = lineage;
            record.draws[place] = recordDraws(plan_, state.function, state.action, lineage);
        }
        return record.lineages[place] == lineage ? &record.draws[place] : nullptr;
    }
    if (replay_->recorded == nullptr)
        return nullptr;
    const std::size_t place = std::size_t{path_} * replay_->recorded->slots + slot;
    return replay_->recorded->lineages[place] == lineage ? &replay_->recorded->draws[place]
                                                         : nullptr;
}

} // namespace headroom::simulation
