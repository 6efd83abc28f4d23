#include "model/simulation/engine.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

using workflow::NodeId;
using workflow::NodeKind;

namespace {

constexpr std::int64_t expressStepMs = 100;

} // namespace

/// Simulated days are in the week of 2026-01-05T00:00:00Z, a Monday.
double Engine::epochAt(double time) const {
    constexpr double epochOfMonday = 1'767'571'200;
    return epochOfMonday + window_->calendar.dayOfWeek * Calendar::daySeconds +
           window_->calendar.secondOfDay + time;
}

std::uint32_t Engine::addFrame(const Frame& frame) {
    const std::uint32_t index = frames_.add(frame);
    const std::size_t counters = std::size_t{frames_.size()} * plan_.mostRetriers;
    if (attempts_.size() < counters)
        attempts_.resize(counters);
    return index;
}

std::span<std::uint16_t> Engine::attemptsOf(std::uint32_t frame) {
    return {attempts_.data() + std::size_t{frame} * plan_.mostRetriers, plan_.mostRetriers};
}

/// Begins all branches of a Parallel state, or as many items of a Map as it works on at once.
void Engine::spawn(std::uint32_t index, double time) {
    Frame& frame = frames_[index];
    const workflow::Node node = nodeOf(frame);
    frame.firstChild = nobody;
    frame.failures = 0;
    frame.outstanding = frame.branches = node.branches;
    frame.tried = time;
    frame.partsBefore = frame.parts;
    if (node.branches == 0) {
        terminals_.clear();
        leaveState(frame, stateOf(frame), time);
        frame.node = joinOf(frame);
        push(What::resume, time, index, frame.generation);
        return;
    }
    frame.nextItem = std::min(node.branches, stateOf(frame).itemsAtOnce);
    if (node.kind == NodeKind::map && node.maxConcurrency > 0)
        frame.nextItem = std::min(frame.nextItem, node.maxConcurrency);
    const std::uint32_t atOnce = frame.nextItem;
    for (std::uint32_t branch = 0; branch < atOnce; ++branch)
        spawnChild(index, branch, time);
}

void Engine::spawnChild(std::uint32_t index, std::uint32_t branch, double time) {
    const Frame& parent = frames_[index];
    Frame child;
    child.lineage = descend(descend(parent.task, parent.attempt), branch);
    child.workflow = parent.workflow;
    child.execution = parent.execution;
    child.parent = index;
    child.branch = branch;
    child.generation = nextGeneration();
    child.sibling = parent.firstChild;
    child.interpretation = parent.interpretation;
    child.parts.queueing = (time - parent.tried) * 1000;
    child.node = branchStartOf(index, branch);
    const std::uint32_t added = addFrame(child);
    frames_[index].firstChild = added;
    proceed(added, time);
}

void Engine::childEnded(std::uint32_t index) {
    const Frame& child = frames_[index];
    const std::uint32_t parentIndex = child.parent;
    Frame& parent = frames_[parentIndex];
    const workflow::Node node = nodeOf(parent);
    --parent.outstanding;
    if (executions_[child.execution].origin.counted())
        countWay(child, nobody, now_, child.caught);
    // Whoever ends last was the longest way through.
    parent.parts = parent.partsBefore;
    parent.parts += child.parts;
    const std::uint32_t tolerated = node.kind == NodeKind::map ? node.toleratedFailures : 0;
    if (nodeOf(child).kind == NodeKind::failed && ++parent.failures > tolerated) {
        branchFailed(parentIndex, child.node);
        return;
    }
    if (parent.nextItem < parent.branches) {
        const std::uint32_t item = parent.nextItem++;
        spawnChild(parentIndex, item, now_);
        return;
    }
    if (parent.outstanding > 0)
        return;
    terminals_.assign(parent.branches, NodeId{});
    for (std::uint32_t i = parent.firstChild; i != nobody; i = frames_[i].sibling)
        terminals_[frames_[i].branch] = frames_[i].node;
    const NodeId next = joinOf(parent);
    dropChildren(parentIndex);
    leaveState(parent, stateOf(parent), now_);
    parent.node = next;
    proceed(parentIndex, now_);
}

/// The first branch that fails ends the others; their calls go on, but nobody hears of them.
void Engine::branchFailed(std::uint32_t index, NodeId terminal) {
    const workflow::ErrorDecision decision = onBranchErrorOf(index, terminal);
    dropChildren(index);
    frames_[index].generation = nextGeneration();
    double time = now_;
    decide(index, time, decision);
    proceed(index, time);
}

/// A frame has reached a terminal: the execution is over, or its parent is told in time.
void Engine::endFrame(std::uint32_t index, double time) {
    const Frame& frame = frames_[index];
    if (frame.parent != nobody) {
        push(What::childEnd, time, index, frame.generation);
        return;
    }
    // Only somebody who waits for the end needs it to happen at its time.
    if (executions_[frame.execution].parentFrame != nobody && time > now_) {
        push(What::resume, time, index, frame.generation);
        return;
    }
    finish(frame.execution, time, false);
}

void Engine::finish(std::uint32_t index, double time, bool timedOut) {
    const Execution execution = executions_[index];
    const Frame& root = frames_[execution.frame];
    const bool succeeded = !timedOut && nodeOf(root).kind == NodeKind::succeeded;
    const double end = timedOut ? std::min(time, execution.deadline) : time;
    if (execution.origin.counted())
        countExecution(execution, end, timedOut);
    dropFrame(execution.frame);
    for (const std::uint32_t child : execution.children)
        if (child != nobody)
            dropProgress(child);
    if (execution.progress != nobody)
        dropProgress(execution.progress);
    executions_[index].generation = nextGeneration();
    executions_.remove(index);
    if (execution.parentFrame != nobody)
        nestedEnded(execution, succeeded, end);
}

void Engine::countExecution(const Execution& execution, double time, bool timedOut) {
    const Frame& root = frames_[execution.frame];
    const WorkflowPlan& plan = plan_.workflows[execution.workflow];
    WorkflowTally& tally = tally_->workflows[execution.workflow];
    const workflow::NodeKind kind = nodeOf(root).kind;
    const bool succeeded = !timedOut && kind == NodeKind::succeeded;
    const double seconds = time - execution.start + execution.skipped;
    WorkflowUse& use = originOf(execution.origin).workflows[execution.workflow];
    ++use.executions;
    if (plan.express)
        use.billedMs +=
            static_cast<std::int64_t>(std::ceil(seconds * 1000 / expressStepMs)) * expressStepMs;
    ++tally.executions;
    tally.all.add(seconds);
    countWay(root, nobody, time, root.caught || timedOut);
    if (timedOut)
        ++tally.timedOut;
    if (succeeded) {
        ++tally.succeeded;
        tally.success.add(seconds);
        tally.parts.add(root.parts);
        ++tally.endedWell[root.lastState];
    } else {
        ++tally.ended[root.lastState];
        if (replay_ != nullptr)
            return;
        const std::size_t bucket = DayTally::bucketOf(window_->calendar.secondAt(time));
        ++tally_->day.workflows[execution.workflow][bucket].failed;
    }
}

/// A task that waited for a nested execution goes on.
void Engine::nestedEnded(const Execution& execution, bool succeeded, double time) {
    const std::uint32_t index = execution.parentFrame;
    Frame& frame = frames_[index];
    if (frame.generation != execution.parentGeneration)
        return;
    frame.generation = nextGeneration();
    frame.parts.execution += (time - execution.start + execution.skipped) * 1000;
    frame.entered -= execution.skipped;
    if (succeeded)
        taskSucceeded(index, time, chooseOutcome(frame, stateOf(frame), time));
    else
        taskFailed(index, time, CommonError::taskFailed);
    proceed(index, time);
}

void Engine::dropChildren(std::uint32_t index) {
    std::uint32_t child = frames_[index].firstChild;
    frames_[index].firstChild = nobody;
    while (child != nobody) {
        const std::uint32_t next = frames_[child].sibling;
        dropFrame(child);
        child = next;
    }
}

void Engine::dropFrame(std::uint32_t index) {
    dropChildren(index);
    Frame& frame = frames_[index];
    if (frame.ownsInterpretation)
        interpretations_[frame.interpretation].reset();
    frame.generation = nextGeneration(); // no event finds it any more
    frames_.remove(index);
}

void Engine::dropProgress(std::uint32_t index) {
    if (--progress_[index].references == 0)
        progress_.remove(index);
}

workflow::Interpretation& Engine::interpretationOf(const Frame& frame) {
    workflow::Interpretation& interpretation = *interpretations_[frame.interpretation];
    interpretation.setNow(epochAt(now_));
    return interpretation;
}

NodeId Engine::nextOf(const Frame& frame) {
    return frame.interpretation == nobody ? automata_[frame.workflow].next(frame.node)
                                          : interpretationOf(frame).next(frame.node);
}

NodeId Engine::chooseOf(const Frame& frame, std::uint32_t branch) {
    return frame.interpretation == nobody ? automata_[frame.workflow].choose(frame.node, branch)
                                          : interpretationOf(frame).choose(frame.node, branch);
}

NodeId Engine::followOf(const Frame& frame, std::uint32_t outcome) {
    return frame.interpretation == nobody
               ? automata_[frame.workflow].follow(frame.node, workflow::OutcomeIndex{outcome})
               : interpretationOf(frame).follow(frame.node, workflow::OutcomeIndex{outcome});
}

NodeId Engine::branchStartOf(std::uint32_t index, std::uint32_t branch) {
    const Frame& frame = frames_[index];
    if (frame.interpretation == nobody)
        return automata_[frame.workflow].branchStart(frame.node, branch);
    return interpretationOf(frame).branchStart(frame.node, branch);
}

NodeId Engine::joinOf(const Frame& frame) {
    return frame.interpretation == nobody ? automata_[frame.workflow].join(frame.node, terminals_)
                                          : interpretationOf(frame).join(frame.node, terminals_);
}

workflow::ErrorDecision Engine::onErrorOf(std::uint32_t index, workflow::OutcomeIndex outcome) {
    const Frame& frame = frames_[index];
    const auto attempts = attemptsOf(index).first(stateOf(frame).retriers);
    return frame.interpretation == nobody
               ? automata_[frame.workflow].onError(frame.node, outcome, attempts)
               : interpretationOf(frame).onError(frame.node, outcome, attempts);
}

workflow::ErrorDecision Engine::onBranchErrorOf(std::uint32_t index, NodeId terminal) {
    const Frame& frame = frames_[index];
    const auto attempts = attemptsOf(index).first(stateOf(frame).retriers);
    return frame.interpretation == nobody
               ? automata_[frame.workflow].onBranchError(frame.node, terminal, attempts)
               : interpretationOf(frame).onBranchError(frame.node, terminal, attempts);
}

/// Some state needs a value that the automaton does not know: this execution begins anew with real
/// values, and so do those that follow in this window. False where that does not help either.
bool Engine::interpretFrom(std::uint32_t index) {
    Frame& frame = frames_[index];
    if (frame.interpretation != nobody)
        return false;
    Execution& execution = executions_[frame.execution];
    const std::uint32_t root = execution.frame;
    if (root != index)
        return false;
    isInterpreted_[execution.workflow] = 1;
    beginInterpretation(index);
    return true;
}

void Engine::beginInterpretation(std::uint32_t index) {
    Frame& frame = frames_[index];
    const Execution& execution = executions_[frame.execution];
    auto interpretation =
        std::make_unique<workflow::Interpretation>(plan_.workflows[execution.workflow].workflow,
                                                   execution.input, frame.lineage, epochAt(now_));
    const auto place =
        std::ranges::find_if(interpretations_, [](const auto& entry) { return !entry; });
    frame.interpretation = static_cast<std::uint32_t>(place - interpretations_.begin());
    frame.ownsInterpretation = true;
    frame.node = interpretation->start();
    frame.moved = false; // it begins anew
    if (place == interpretations_.end())
        interpretations_.push_back(std::move(interpretation));
    else
        *place = std::move(interpretation);
    ++tally_->interpreted;
}

} // namespace headroom::simulation
