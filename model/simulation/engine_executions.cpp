#include "model/simulation/engine.h"
#include "model/simulation/replay.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

using workflow::NodeId;
using workflow::NodeKind;
using workflow::OutcomeIndex;

namespace {

constexpr std::uint64_t inputPurpose = 0x31;
constexpr std::uint64_t startPurpose = 0x32;
constexpr std::uint64_t failurePurpose = 0x35;
constexpr std::uint64_t outcomePurpose = 0x36;
constexpr std::uint64_t callbackPurpose = 0x37;
constexpr std::uint64_t jitterPurpose = 0x38;

/// A Standard execution ends after so many events of its history (`facts/aws_prices.md`, limits);
/// a state makes two at least. It also ends what would go round for ever without taking time.
constexpr std::uint32_t mostSteps = 25'000;

std::uint32_t pick(const std::vector<double>& upTo, double u) {
    std::uint32_t choice = 0;
    while (choice + 1 < upTo.size() && u >= upTo[choice])
        ++choice;
    return choice;
}

} // namespace

std::uint32_t Engine::requestExecution(std::uint32_t workflow, Lineage lineage, double time,
                                       Origin origin) {
    Execution execution;
    execution.workflow = workflow;
    execution.lineage = lineage;
    execution.start = time;
    execution.origin = origin;
    execution.generation = nextGeneration();
    execution.children.fill(nobody);
    return executions_.add(execution);
}

void Engine::startExecution(std::uint32_t index) {
    Execution& execution = executions_[index];
    const WorkflowPlan& plan = plan_.workflows[execution.workflow];
    execution.start = now_;
    execution.deadline = now_ + plan.limitSeconds;
    execution.input = pick(plan.inputs, draw(execution.lineage, inputPurpose));
    Frame frame;
    frame.lineage = execution.lineage;
    frame.workflow = execution.workflow;
    frame.execution = index;
    frame.generation = nextGeneration();
    const double start = plan.start.at(variates_, draw(execution.lineage, startPurpose));
    frame.parts.transition += start;
    if (execution.origin.counted() && replay_ == nullptr) {
        const std::size_t bucket = DayTally::bucketOf(window_->calendar.secondAt(now_));
        ++tally_->day.workflows[execution.workflow][bucket].started;
    }
    const std::uint32_t root = addFrame(frame);
    executions_[index].frame = root;
    if (isInterpreted_[execution.workflow] != 0)
        beginInterpretation(root);
    else
        frames_[root].node = automata_[execution.workflow].start(execution.input);
    proceed(root, now_ + start / 1000);
}

/// Runs a frame from its node at `time`, which may lie ahead of the clock: what takes no shared
/// resource is worked out at once. Ends where an event has to be waited for.
void Engine::proceed(std::uint32_t index, double time) {
    while (true) {
        Frame& frame = frames_[index];
        Execution& execution = executions_[frame.execution];
        const workflow::Node& node = nodeOf(frame);
        const bool ending = node.kind == NodeKind::succeeded || node.kind == NodeKind::failed;
        if (time > execution.deadline || (!ending && ++execution.steps > mostSteps)) {
            expire(frame.execution, time);
            return;
        }
        switch (node.kind) {
        case NodeKind::flow:
            visit(index, node.state, time, false);
            passTime(frame, time, plan_.workflows[frame.workflow].flowMs);
            leaveState(frame, stateOf(frame), time);
            frame.node = nextOf(frame);
            break;
        case NodeKind::wait: {
            visit(index, node.state, time, false);
            double seconds = node.seconds;
            if (node.waitKind == workflow::WaitKind::until)
                seconds = std::max(0.0, seconds - epochAt(time) - execution.skipped);
            frame.parts.wait += seconds * 1000;
            time += skipDays(frame, seconds);
            leaveState(frame, stateOf(frame), time);
            frame.node = nextOf(frame);
            break;
        }
        case NodeKind::task:
            if (!runTask(index, time))
                return;
            break;
        case NodeKind::parallel:
        case NodeKind::map:
            visit(index, node.state, time, true);
            passTime(frame, time, plan_.workflows[frame.workflow].flowMs);
            spawn(index, time);
            return;
        case NodeKind::decision: {
            visit(index, node.state, time, true);
            passTime(frame, time, plan_.workflows[frame.workflow].flowMs);
            const StatePlan& state = stateOf(frame);
            const double u = draw(frame.task, outcomePurpose);
            // Where nobody says how often each rule holds, all are as likely.
            const std::uint32_t branch = state.outcomes.size() == node.branches
                                             ? pick(state.outcomes, u)
                                             : static_cast<std::uint32_t>(u * node.branches);
            leaveState(frame, state, time);
            frame.node = chooseOf(frame, branch);
            break;
        }
        case NodeKind::erring:
            if (!node.reentered)
                visit(index, node.state, time, true);
            decide(index, time, onErrorOf(index, workflow::evaluationFailed));
            break;
        case NodeKind::notReplayable:
            if (!interpretFrom(index)) {
                expire(frame.execution, time);
                return;
            }
            break;
        case NodeKind::succeeded:
        case NodeKind::failed:
            endFrame(index, time);
            return;
        }
    }
}

void Engine::passTime(Frame& frame, double& time, double ms) {
    frame.parts.transition += ms;
    time += ms * 1e-3;
}

/// Whole days are not waited for: the execution goes on at the same time of the day, and so puts
/// its load where executions that began days ago put theirs.
double Engine::skipDays(Frame& frame, double seconds) {
    Execution& execution = executions_[frame.execution];
    const double days = std::floor(seconds / Calendar::daySeconds);
    const double skipped = days * Calendar::daySeconds;
    execution.skipped += skipped;
    execution.deadline -= skipped;
    frame.entered -= skipped;
    for (std::uint32_t i = frame.parent; i != nobody; i = frames_[i].parent)
        frames_[i].entered -= skipped;
    return seconds - skipped;
}

/// The execution ends because its time or its history is over. In an event of its own, as branches
/// may be about to begin.
void Engine::expire(std::uint32_t index, double time) {
    Execution& execution = executions_[index];
    if (execution.expiring)
        return;
    execution.expiring = true;
    execution.deadline = std::min(execution.deadline, time);
    push(What::executionTimeout, execution.deadline, index, execution.generation);
}

/// A frame comes to a state, unless it is there already to try it once more. A draw belongs to a
/// state, not to a position: inserting a state moves no other's draws.
void Engine::visit(std::uint32_t index, std::uint32_t state, double time, bool draws) {
    Frame& frame = frames_[index];
    if (frame.retrying) {
        frame.retrying = false;
        return;
    }
    const WorkflowPlan& workflow = plan_.workflows[frame.workflow];
    const StatePlan& plan = workflow.states[state];
    const std::uint64_t bit = std::uint64_t{1} << (state % 64);
    const std::uint64_t again = (frame.visited & bit) != 0 ? ++frame.loops : 0;
    frame.visited |= bit;
    if (draws)
        frame.task = descend(frame.lineage, plan.key + again * goldenGamma);
    const Origin origin = executions_[frame.execution].origin;
    if (origin.counted()) {
        StateTally* const states = tally_->workflows[frame.workflow].states.data();
        if (frame.moved)
            states[frame.lastState].leave(time - frame.entered, state, frame.caught);
        ++states[state].entered;
        ++originOf(origin).states[workflow.firstState + state];
    }
    frame.lastState = state;
    frame.entered = time;
    frame.moved = true;
    frame.caught = false;
    frame.attempt = 0;
    if (plan.retriers > 0)
        std::ranges::fill(attemptsOf(index), std::uint16_t{0});
}

/// A frame goes on to its next state, or to its end. A branch that begins comes from the state that
/// it is a branch of, which nobody leaves by that.
void Engine::countWay(const Frame& frame, std::uint32_t next, double time, bool error) {
    auto& states = tally_->workflows[frame.workflow].states;
    if (frame.moved)
        states[frame.lastState].leave(time - frame.entered, next, error);
}

void Engine::leaveState(const Frame& frame, const StatePlan& state, double time) {
    if (state.progressBit < 0)
        return;
    const std::uint32_t progress = executions_[frame.execution].progress;
    if (progress == nobody)
        return;
    double& reached = progress_[progress].reached[static_cast<std::size_t>(state.progressBit)];
    reached = std::min(reached, time);
}

/// True where the frame goes on at once, at a `time` that has moved; false where it waits.
bool Engine::runTask(std::uint32_t index, double& time) {
    Frame& frame = frames_[index];
    Execution& execution = executions_[frame.execution];
    const WorkflowPlan& plan = plan_.workflows[frame.workflow];
    const std::uint32_t stateIndex = nodeOf(frame).state;
    const StatePlan& state = plan.states[stateIndex];
    if (!frame.woken) {
        const bool first = !frame.retrying;
        visit(index, stateIndex, time, true);
        if (replay_ != nullptr && replay_->record != nullptr && first)
            recordVisit(frame);
        if (first && !execution.fresh)
            passTime(frame, time, gapBefore(frame, plan));
        execution.fresh = false;
        frame.tried = time;
    }
    if (state.kind == StateKind::function) {
        frame.woken = false;
        if (replay_ != nullptr)
            return replayTask(index, state, time);
        invoke(index, state, time);
        return false;
    }
    // What it observes has to have happened before it looks; a table's units are taken in order.
    const bool isTimed = !state.observes.empty() || isThrottled(state);
    if (isTimed && time > now_ && !frame.woken) {
        push(What::resume, time, index, frame.generation);
        return false;
    }
    frame.woken = false;
    return runService(index, state, time);
}

Lineage Engine::attemptLineage(const Frame& frame) {
    return frame.attempt == 0 ? frame.task : descend(frame.task, frame.attempt);
}

bool Engine::runService(std::uint32_t index, const StatePlan& state, double& time) {
    Frame& frame = frames_[index];
    const Lineage lineage = attemptLineage(frame);
    const workflow::Node& node = nodeOf(frame);
    if (isThrottled(state) && !admit(plan_.tableRequests[state.tableRequest], lineage,
                                     purpose::latency, executions_[frame.execution].origin)) {
        taskFailed(index, time, CommonError::tableThrottled);
        return true;
    }
    const double latency = serviceLatency(frame, state);
    frame.parts.execution += latency;
    const double end = time + latency / 1000;
    if (end > frame.tried + node.seconds) {
        time = frame.tried + node.seconds;
        taskFailed(index, time, CommonError::stateTimeout);
        return true;
    }
    time = end;
    if (state.errorRate > 0 && draw(lineage, failurePurpose) < state.errorRate) {
        taskFailed(index, time, CommonError::taskFailed);
        return true;
    }
    const Origin origin = executions_[frame.execution].origin;
    const std::uint32_t outcome = chooseOutcome(frame, state, time);
    for (std::uint32_t i = 0; i < state.publications; ++i)
        publish(plan_.publications[state.firstPublication + i], lineage, time, origin);
    if (state.queue != nobody)
        send(state.queue, descend(lineage, keyOf("message")), time, origin);
    if (state.topic != nobody)
        notify(state.topic, descend(lineage, keyOf("publication")), time, origin);
    if (state.nested != nobody) {
        startNested(index, state, time);
        if (state.waitsForNested)
            return false;
    }
    if (state.callback || state.kind == StateKind::activity)
        return awaitCallback(index, state, time);
    taskSucceeded(index, time, outcome);
    return true;
}

/// Somebody returns the task token after a while.
bool Engine::awaitCallback(std::uint32_t index, const StatePlan& state, double& time) {
    Frame& frame = frames_[index];
    const workflow::Node node = nodeOf(frame);
    const Lineage lineage = attemptLineage(frame);
    const LognormalPlan delay(system::Lognormal{state.callbackMedianSeconds, state.callbackSigma});
    const double seconds = delay.at(variates_, draw(lineage, callbackPurpose));
    const double sinceTried = time - frame.tried;
    const double left = std::min(node.seconds - sinceTried, node.heartbeatSeconds);
    if (seconds > left) {
        const bool heartbeat = node.heartbeatSeconds < node.seconds - sinceTried;
        frame.parts.wait += left * 1000;
        time += skipDays(frame, left);
        taskFailed(index, time, heartbeat ? CommonError::heartbeat : CommonError::stateTimeout);
        return true;
    }
    frame.parts.wait += seconds * 1000;
    time += skipDays(frame, seconds);
    taskSucceeded(index, time, chooseOutcome(frame, state, time));
    return true;
}

void Engine::invoke(std::uint32_t index, const StatePlan& state, double time) {
    const Frame& frame = frames_[index];
    const std::uint32_t invocation = request(state.function, state.action, attemptLineage(frame),
                                             time, executions_[frame.execution].origin);
    invocations_[invocation].callerKind = Caller::frame;
    invocations_[invocation].caller = index;
    invocations_[invocation].callerGeneration = frame.generation;
    push(What::invocationStart, time, invocation);
}

void Engine::startNested(std::uint32_t index, const StatePlan& state, double time) {
    const Frame& frame = frames_[index];
    const std::uint32_t parent = frame.execution;
    const std::uint32_t child =
        requestExecution(state.nested, descend(attemptLineage(frame), keyOf("execution")), time,
                         executions_[parent].origin);
    if (state.startedSlot >= 0) {
        Progress progress;
        progress.reached.fill(std::numeric_limits<double>::infinity());
        progress.references = 2;
        const std::uint32_t shared = progress_.add(progress);
        executions_[child].progress = shared;
        std::uint32_t& slot =
            executions_[parent].children[static_cast<std::size_t>(state.startedSlot)];
        if (slot != nobody)
            dropProgress(slot);
        slot = shared;
    }
    if (state.waitsForNested) {
        executions_[child].parentFrame = index;
        executions_[child].parentGeneration = frame.generation;
    }
    push(What::executionStart, time, child);
}

std::uint32_t Engine::chooseOutcome(const Frame& frame, const StatePlan& state, double time) const {
    if (!state.observes.empty()) {
        const Execution& execution = executions_[frame.execution];
        const std::uint32_t child =
            execution.children[static_cast<std::size_t>(state.observedSlot)];
        for (const StatePlan::Reached& reached : state.observes)
            if (child != nobody &&
                progress_[child].reached[static_cast<std::size_t>(reached.bit)] <= time)
                return reached.outcome;
        return state.observedOtherwise;
    }
    return state.outcomes.empty() ? 0 : pick(state.outcomes, draw(frame.task, outcomePurpose));
}

/// The function that a state called has ended, one way or another.
void Engine::invocationAnswered(std::uint32_t index, double time, Ending ending,
                                const Parts& parts) {
    Frame& frame = frames_[index];
    const StatePlan& state = stateOf(frame);
    frame.generation = nextGeneration();
    if (ending != Ending::success) {
        frame.parts.retry += parts.queueing + parts.cold + parts.execution;
        taskFailed(index, time,
                   ending == Ending::timeout ? CommonError::functionTimeout
                                             : CommonError::taskFailed);
    } else if (state.callback) {
        frame.parts += parts;
        awaitCallback(index, state, time);
    } else {
        frame.parts += parts;
        taskSucceeded(index, time, chooseOutcome(frame, state, time));
    }
    proceed(index, time);
}

void Engine::taskSucceeded(std::uint32_t index, double& time, std::uint32_t outcome) {
    Frame& frame = frames_[index];
    leaveState(frame, stateOf(frame), time);
    frame.node = followOf(frame, outcome);
}

void Engine::taskFailed(std::uint32_t index, double& time, CommonError error) {
    Frame& frame = frames_[index];
    frame.generation = nextGeneration();
    const std::uint32_t outcome = stateOf(frame).ownOutcomes + static_cast<std::uint32_t>(error);
    decide(index, time, onErrorOf(index, OutcomeIndex{outcome}));
}

void Engine::decide(std::uint32_t index, double& time, const workflow::ErrorDecision& decision) {
    Frame& frame = frames_[index];
    if (decision.action == workflow::ErrorDecision::Action::next) {
        frame.node = decision.node;
        frame.caught = true;
        return;
    }
    const Execution& execution = executions_[frame.execution];
    double delay = decision.delaySeconds;
    if (decision.fullJitter)
        delay *= draw(attemptLineage(frame), jitterPurpose);
    ++frame.attempt;
    frame.retrying = true;
    frame.parts.retry += delay * 1000;
    time += delay;
    if (execution.origin.counted()) {
        const std::uint32_t state = nodeOf(frame).state;
        ++tally_->workflows[frame.workflow].states[state].retried;
        ++originOf(execution.origin).states[plan_.workflows[frame.workflow].firstState + state];
    }
}

} // namespace headroom::simulation
