#include "model/workflow/execution.h"

#include "model/workflow/state_steps.h"

#include <queue>

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <limits>
#include <optional>

namespace headroom::workflow {

namespace {

constexpr std::uint64_t maximumHistoryEvents = 25'000;
constexpr double expressSeconds = 300;
// Express executions have no history limit; a loop that takes no time must still end here.
constexpr std::uint64_t maximumTransitions = 1'000'000;
constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

/// A line of control: the execution itself, a branch or an item.
struct Runner {
    Situation situation;
    std::size_t fork = none;   ///< what it belongs to
    std::size_t branch = 0;    ///< its number there
    std::size_t history = 0;   ///< whose events it writes
    bool traced = true;        ///< child executions are not part of the trace
    std::uint64_t entered = 0; ///< the event that entered the state
    double enteredAt = 0;
    std::int64_t retries = 0;
    std::vector<std::uint16_t> attempts;
    TaskAttempt attempt; ///< the Task that is under way
};

/// A Parallel or Map that is under way.
struct Join {
    std::size_t owner = none; ///< the runner that waits for it
    std::vector<Situation> starts;
    std::vector<std::optional<Value>> outputs;
    std::size_t next = 0; ///< the branch to be started next
    std::size_t ended = 0;
    std::size_t failed = 0;
    double maxConcurrency = 0;
    double toleratedFailures = 0;
    bool isMap = false;
    bool distributed = false;
    bool cancelled = false;
};

class Interpreter {
public:
    Interpreter(const Definition& definition, const ExecutionRequest& request, TaskResults& results)
        : steps_(definition)
        , request_(request)
        , results_(results)
        , randomness_(request.seed) {}

    ExecutionResult run() {
        Moment moment = momentOf(0);
        const Value context = executionContext(request_.input, request_.stateMachine, moment);
        histories_.push_back(1); // ExecutionStarted
        Runner root;
        root.situation = steps_.start(request_.input, context);
        runners_.push_back(std::move(root));
        schedule(0, 0, Action::enter);
        const double deadline = std::min(
            steps_.definition().timeoutSeconds.value_or(std::numeric_limits<double>::infinity()),
            request_.type == ExecutionType::express ? expressSeconds
                                                    : std::numeric_limits<double>::infinity());
        while (!ended_ && !queue_.empty()) {
            const Event event = queue_.top();
            queue_.pop();
            if (event.time > deadline) {
                now_ = deadline;
                end(ExecutionResult::Status::timedOut,
                    {Value(error_names::timeout), Value(), false});
                break;
            }
            now_ = event.time;
            if (isAlive(event.runner))
                act(event);
        }
        result_.durationSeconds = now_;
        return std::move(result_);
    }

private:
    enum class Action { enter, taskEnds, waitEnds };

    struct Event {
        double time;
        std::uint64_t number; ///< ties are settled in the order of scheduling
        std::size_t runner;
        Action action;
        bool operator>(const Event& other) const {
            return time != other.time ? time > other.time : number > other.number;
        }
    };

    void schedule(double delay, std::size_t runner, Action action) {
        queue_.push({now_ + delay, ++scheduled_, runner, action});
    }

    bool isAlive(std::size_t runner) const {
        for (std::size_t fork = runners_[runner].fork; fork != none;
             fork = runners_[joins_[fork].owner].fork)
            if (joins_[fork].cancelled)
                return false;
        return true;
    }

    Moment momentOf(std::size_t runner) {
        Moment moment;
        moment.now = request_.startTime + now_;
        moment.randomness = &randomness_;
        if (runner < runners_.size()) {
            moment.retryCount = runners_[runner].retries;
            moment.enteredAt = request_.startTime + runners_[runner].enteredAt;
        }
        return moment;
    }

    const State& stateOf(const Runner& runner) const {
        return steps_.definition().states[runner.situation.state];
    }

    void end(ExecutionResult::Status status, StateError error) {
        if (ended_)
            return;
        ended_ = true;
        result_.status = status;
        result_.error = std::move(error.name);
        result_.cause = std::move(error.cause);
    }

    /// Writes events; a Standard history that is full fails the execution.
    bool writeEvents(std::size_t runner, std::uint64_t count) {
        std::uint64_t& events = histories_[runners_[runner].history];
        events += count;
        if (request_.type == ExecutionType::express || events < maximumHistoryEvents)
            return true;
        end(ExecutionResult::Status::failed,
            {Value(error_names::runtime),
             Value(fmt::format("The execution reached the maximum number of history events ({}).",
                               maximumHistoryEvents)),
             false});
        return false;
    }

    void countTransition() {
        if (++result_.transitions > maximumTransitions)
            end(ExecutionResult::Status::unsupported,
                {Value(),
                 Value(fmt::format("the execution takes more than {} state transitions",
                                   maximumTransitions)),
                 false});
    }

    void trace(const Runner& runner, TraceStep::Kind kind, const Value& data,
               const Value& assigned = {}) {
        if (request_.trace && runner.traced)
            result_.trace.push_back({kind, stateOf(runner).name, data, assigned});
    }

    void act(const Event& event) {
        switch (event.action) {
        case Action::enter:
            return enter(event.runner);
        case Action::taskEnds:
            return endTask(event.runner);
        case Action::waitEnds: {
            const Left left =
                steps_.resume(runners_[event.runner].situation, momentOf(event.runner));
            return leave(event.runner, left);
        }
        }
    }

    /// Enters a state, or tries it again.
    void enter(std::size_t index) {
        countTransition();
        Runner& runner = runners_[index];
        if (runner.retries == 0) {
            if (!writeEvents(index, 1))
                return;
            runner.entered = histories_[runner.history];
            runner.enteredAt = now_;
            runner.attempts.assign(stateOf(runner).retriers.size(), 0);
            trace(runner, TraceStep::Kind::enter, runner.situation.input);
        }
        std::optional<Array> items;
        if (const auto* map = std::get_if<MapState>(&stateOf(runner).details);
            map != nullptr && map->reader)
            items = results_.items(stateOf(runner));
        Entered entered =
            steps_.enter(runner.situation, momentOf(index), items ? &*items : nullptr);
        std::visit([this, index](auto& outcome) { enterWith(index, outcome); }, entered);
    }

    void enterWith(std::size_t index, const Transition& transition) { leave(index, transition); }
    void enterWith(std::size_t index, const StateError& error) { fail(index, error); }
    void enterWith(std::size_t index, const Problem& problem) { fail(index, problem); }

    void enterWith(std::size_t index, const Pause& pause) {
        const double seconds =
            pause.isMoment ? pause.seconds - (request_.startTime + now_) : pause.seconds;
        schedule(std::max(0.0, seconds), index, Action::waitEnds);
    }

    void enterWith(std::size_t index, TaskCall& call) {
        Runner& runner = runners_[index];
        const TaskResource& resource = std::get<TaskState>(stateOf(runner).details).parsedResource;
        const bool isSubmitted =
            resource.isIntegration && resource.pattern != CallPattern::requestResponse;
        if (!writeEvents(index, isSubmitted ? 3 : 2)) // scheduled, started, submitted
            return;
        runner.attempt = results_.next(stateOf(runner), call.request);
        const double limit = std::min(call.timeouts.seconds, call.timeouts.heartbeatSeconds);
        const bool late = runner.attempt.end == TaskAttempt::End::timedOut ||
                          runner.attempt.seconds > call.timeouts.seconds;
        if (late) {
            runner.attempt.end = TaskAttempt::End::failed;
            runner.attempt.error = {Value(error_names::timeout), Value(""),
                                    call.timeouts.heartbeatSeconds < call.timeouts.seconds};
            constexpr double longestTask = 31'536'000; // a year, the limit of an execution
            runner.attempt.seconds = std::min(limit, longestTask);
        }
        schedule(runner.attempt.seconds, index, Action::taskEnds);
    }

    void enterWith(std::size_t index, Fork& fork) {
        // ParallelStateStarted or MapStateStarted; MapRunStarted.
        if (!writeEvents(index, fork.distributed ? 2 : 1))
            return;
        const std::size_t id = joins_.size();
        Join join;
        join.owner = index;
        join.outputs.resize(fork.starts.size());
        join.starts = std::move(fork.starts);
        join.maxConcurrency = fork.maxConcurrency;
        join.toleratedFailures = fork.toleratedFailures;
        join.isMap = fork.isMap;
        join.distributed = fork.distributed;
        joins_.push_back(std::move(join));
        startBranches(id);
        if (joins_[id].starts.empty())
            finish(id);
    }

    void startBranches(std::size_t id) {
        while (joins_[id].next < joins_[id].starts.size()) {
            Join& join = joins_[id];
            const auto running = static_cast<double>(join.next - join.ended);
            if (join.maxConcurrency > 0 && running >= join.maxConcurrency)
                return;
            Runner runner;
            runner.fork = id;
            runner.branch = join.next;
            runner.situation = std::move(join.starts[join.next++]);
            const Runner& owner = runners_[join.owner];
            runner.traced = owner.traced && !join.distributed;
            runner.history = owner.history;
            if (join.distributed) {
                runner.history = histories_.size();
                histories_.push_back(1);
            }
            const bool startsIteration = join.isMap && !join.distributed;
            runners_.push_back(std::move(runner));
            if (startsIteration && !writeEvents(runners_.size() - 1, 1))
                return;
            schedule(0, runners_.size() - 1, Action::enter);
        }
    }

    void endTask(std::size_t index) {
        Runner& runner = runners_[index];
        if (!writeEvents(index, 1))
            return;
        if (runner.attempt.end == TaskAttempt::End::failed)
            return fail(index, runner.attempt.error);
        if (runner.attempt.output.textLength() > maximumPayloadBytes)
            return fail(index, dataLimitExceeded(stateOf(runner).name));
        leave(index, steps_.complete(runner.situation, runner.attempt.output, momentOf(index)));
    }

    /// All branches have ended, or more items have failed than are tolerated.
    void finish(std::size_t id) {
        Join& join = joins_[id];
        const std::size_t owner = join.owner;
        join.cancelled = true;
        // ParallelStateSucceeded or MapStateSucceeded; MapRunSucceeded.
        if (!writeEvents(owner, join.distributed ? 2 : 1))
            return;
        Array outputs;
        for (std::optional<Value>& output : join.outputs)
            if (output) // failed items are left out
                outputs.push_back(std::move(*output));
        join.outputs.clear();
        leave(owner, steps_.join(runners_[owner].situation, std::move(outputs), momentOf(owner)));
    }

    void endBranch(std::size_t index, const Value& output) {
        const std::size_t id = runners_[index].fork;
        if (id == none) {
            result_.output = output;
            return end(ExecutionResult::Status::succeeded, {});
        }
        Join& join = joins_[id];
        join.outputs[runners_[index].branch] = output;
        if (join.isMap && !join.distributed && !writeEvents(index, 1)) // MapIterationSucceeded
            return;
        advance(id);
    }

    void advance(std::size_t id) {
        Join& join = joins_[id];
        if (++join.ended == join.outputs.size())
            return finish(id);
        startBranches(id);
    }

    void failBranch(std::size_t index, const StateError& error) {
        const std::size_t id = runners_[index].fork;
        if (id == none)
            return end(ExecutionResult::Status::failed, error);
        Join& join = joins_[id];
        const std::size_t owner = join.owner;
        if (join.isMap && join.toleratedFailures > 0 &&
            static_cast<double>(++join.failed) <= join.toleratedFailures)
            return advance(id);
        join.cancelled = true;
        if (!writeEvents(owner, 1))
            return;
        if (join.distributed)
            return fail(owner, StateError{Value(error_names::thresholdExceeded),
                                          Value("The specified tolerated failure threshold was "
                                                "exceeded"),
                                          false});
        fail(owner, error);
    }

    void leave(std::size_t index, const Left& left) {
        if (const auto* problem = std::get_if<Problem>(&left))
            return fail(index, *problem);
        leave(index, std::get<Transition>(left));
    }

    void leave(std::size_t index, const Transition& transition) {
        Runner& runner = runners_[index];
        trace(runner, TraceStep::Kind::exit, transition.output.value, transition.output.assigned);
        if (!writeEvents(index, 1))
            return;
        if (transition.next == noState)
            return endBranch(index, transition.output.value);
        runner.situation = StateSteps::follow(runner.situation, transition);
        runner.retries = 0;
        schedule(0, index, Action::enter);
    }

    void fail(std::size_t index, const Problem& problem) {
        if (problem.kind != Problem::Kind::failure)
            return end(ExecutionResult::Status::unsupported,
                       {Value(), Value(problem.cause), false});
        const Runner& runner = runners_[index];
        const StateError error = evaluationError(problem, stateOf(runner).name, runner.entered);
        trace(runner, TraceStep::Kind::evaluationFailure, error.cause);
        fail(index, error);
    }

    void fail(std::size_t index, const StateError& error) {
        Runner& runner = runners_[index];
        const Handled handled =
            steps_.handle(runner.situation, error, runner.attempts, momentOf(index));
        if (const auto* retry = std::get_if<RetryDelay>(&handled)) {
            ++runner.retries;
            constexpr std::int64_t resolution = 1'000'000;
            const double share = retry->fullJitter
                                     ? static_cast<double>(randomness_.between(0, resolution + 1)) /
                                           static_cast<double>(resolution)
                                     : 1.0;
            return schedule(retry->seconds * share, index, Action::enter);
        }
        if (const auto* caught = std::get_if<Caught>(&handled))
            return leave(index, caught->transition);
        if (const auto* problem = std::get_if<Problem>(&handled)) {
            if (problem->kind != Problem::Kind::failure)
                return fail(index, *problem);
            // A catcher whose own data flow fails cannot be caught again.
            return failBranch(index,
                              evaluationError(*problem, stateOf(runner).name, runner.entered));
        }
        failBranch(index, error);
    }

    StateSteps steps_;
    const ExecutionRequest& request_;
    TaskResults& results_;
    Randomness randomness_;
    double now_ = 0; ///< seconds since the start
    std::uint64_t scheduled_ = 0;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> queue_;
    std::deque<Runner> runners_; ///< references stay valid when runners are added
    std::deque<Join> joins_;
    std::vector<std::uint64_t> histories_; ///< events written, by execution
    bool ended_ = false;
    ExecutionResult result_;
};

} // namespace

ExecutionResult execute(const Definition& definition, const ExecutionRequest& request,
                        TaskResults& results) {
    return Interpreter(definition, request, results).run();
}

} // namespace headroom::workflow
