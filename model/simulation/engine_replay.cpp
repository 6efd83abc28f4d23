#include "model/simulation/engine.h"
#include "model/simulation/replay.h"

#include <cmath>

namespace headroom::simulation {

namespace {

const Window endless{{}, 0, std::numeric_limits<double>::infinity(), 0};

} // namespace

/// Runs executions one by one, without pools and without what their events set off.
void Engine::replay(const Replay& replay, std::uint32_t from, std::uint32_t until, Tally& tally) {
    begin(endless, tally, false);
    replay_ = &replay;
    live_ = false;
    for (path_ = from; path_ < until; ++path_) {
        now_ = 0;
        startExecution(
            requestExecution(replay.workflow, descend(replay.lineage, path_), 0, Origin{0}));
        while (!queue_.empty()) {
            const Event event = queue_.pop();
            now_ = event.time;
            dispatch(event);
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
    const KeyedDraws<decltype(ignore)> keyed{plan_, function, action, lineage, ignore, true};
    InvocationOutcome outcome;
    const RecordedVisit recorded = recordedVisit(frame);
    const DrawReuse& reuse = replay_->reuse[state.action];
    if (recorded.draws != nullptr && reuse.whole)
        outcome = compose(function, action, cold,
                          ReusedDraws<decltype(keyed)>{*recorded.draws, reuse, keyed});
    else
        outcome = compose(function, action, cold, keyed);
    ++originOf(executions_[frame.execution].origin).actions[state.action];

    const double end = time + (outcome.cold + outcome.duration) * 1e-3;
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

/// The records of a frame's first attempt at its state, where there are any.
Engine::RecordedVisit Engine::recordedVisit(const Frame& frame) const {
    if (replay_ == nullptr || frame.attempt != 0)
        return {};
    const RecordedState& state =
        replay_->states[plan_.workflows[frame.workflow].firstState + frame.lastState];
    const RecordedPaths* paths = replay_->record != nullptr ? replay_->record : replay_->recorded;
    if (state.slot == nobody || paths == nullptr)
        return {};
    const std::size_t place = std::size_t{path_} * paths->slots + state.slot;
    if (paths->lineages[place] != frame.task)
        return {};
    return {&state, &paths->visits[place], &paths->draws[place]};
}

/// Draws all that a frame may need at the state that it has come to.
void Engine::recordVisit(const Frame& frame) const {
    RecordedPaths& record = *replay_->record;
    const WorkflowPlan& workflow = plan_.workflows[frame.workflow];
    const std::uint32_t slot = replay_->states[workflow.firstState + frame.lastState].slot;
    if (slot == nobody)
        return;
    const std::size_t place = std::size_t{path_} * record.slots + slot;
    if (record.lineages[place] != 0)
        return;
    const StatePlan& state = workflow.states[frame.lastState];
    const auto factor = [&](const LognormalPlan& distribution, std::uint64_t purpose) {
        return static_cast<float>(distribution.factor(variates_, draw(frame.task, purpose)));
    };
    record.lineages[place] = frame.task;
    record.visits[place] = {factor(workflow.taskGap, purpose::gap),
                            factor(state.latency, purpose::latency)};
    if (state.kind == StateKind::function)
        record.draws[place] = recordDraws(plan_, state.function, state.action, frame.task);
}

double Engine::gapBefore(const Frame& frame, const WorkflowPlan& workflow) const {
    const RecordedVisit recorded = recordedVisit(frame);
    if (recorded.visit != nullptr && recorded.state->gap)
        return workflow.taskGap.median * static_cast<double>(recorded.visit->gap);
    return workflow.taskGap.at(variates_, draw(frame.task, purpose::gap));
}

double Engine::serviceLatency(const Frame& frame, const StatePlan& state) const {
    const RecordedVisit recorded = recordedVisit(frame);
    if (recorded.visit != nullptr && recorded.state->latency)
        return state.latency.median * static_cast<double>(recorded.visit->latency);
    return state.latency.at(variates_, draw(attemptLineage(frame), purpose::latency));
}

} // namespace headroom::simulation
