#pragma once

#include "model/workflow/data_flow.h"
#include "model/workflow/definition.h"
#include "model/workflow/situation.h"
#include "model/workflow/state_error.h"

#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace headroom::workflow {

/// A state is left: its output, and where it leads.
struct Transition {
    StateOutput output;
    std::shared_ptr<const Variables> variables; ///< with what was assigned
    std::uint32_t next = noState;               ///< noState: the branch or execution succeeds
};

/// A Task is to be worked on.
struct TaskCall {
    Value request;
    Timeouts timeouts;
};

/// Branches or items are to be run.
struct Fork {
    std::vector<Situation> starts;
    double maxConcurrency = 0;    ///< 0: no limit
    double toleratedFailures = 0; ///< of a Map
    bool isMap = false;
    bool distributed = false;
};

/// What an evaluation leads to. A StateError is what a Fail state raises; a Problem is a failure of
/// the evaluation itself.
using Entered = std::variant<Transition, TaskCall, Pause, Fork, StateError, Problem>;
using Left = std::variant<Transition, Problem>;

/// After an error: a retrier's delay, a catcher's transition, or neither.
struct RetryDelay {
    double seconds = 0;
    bool fullJitter = false;
    std::size_t retrier = 0;
};
struct Caught {
    Transition transition;
    std::size_t catcher = 0;
};
using Handled = std::variant<std::monostate, RetryDelay, Caught, Problem>;

/// What each state does, one step at a time: the semantics that the virtual-time interpreter, the
/// automaton and TestState share. Pure functions of the situation and the moment.
class StateSteps {
public:
    explicit StateSteps(const Definition& definition, JsonataMode jsonata = JsonataMode::evaluate)
        : definition_(definition)
        , jsonata_(jsonata) {}

    /// Evaluates a state on entry. `readItems` are the items of a Map's ItemReader.
    Entered enter(const Situation& situation, const Moment& moment,
                  const Array* readItems = nullptr, Inspection* inspection = nullptr) const;

    /// A Task, Parallel or Map ended with this result.
    Left complete(const Situation& situation, const Value& result, const Moment& moment,
                  Inspection* inspection = nullptr) const;

    /// All branches or items ended with these outputs: the result is their list, or what a
    /// ResultWriter says about it.
    Left join(const Situation& situation, Array outputs, const Moment& moment) const;

    /// A Wait is over.
    Left resume(const Situation& situation, const Moment& moment) const;

    /// A Task, Parallel or Map failed. `attempts` has a counter for each retrier; the one that
    /// retries is counted up.
    Handled handle(const Situation& situation, const StateError& error,
                   std::span<std::uint16_t> attempts, const Moment& moment) const;

    /// The first situation of an execution.
    Situation start(const Value& input, const Value& execution) const;

    /// Where a transition leads.
    static Situation follow(const Situation& from, const Transition& transition);

    const Definition& definition() const { return definition_; }

private:
    const State& stateOf(const Situation& situation) const {
        return definition_.states[situation.state];
    }
    Left left(const Situation& situation, DataFlow::Result<StateOutput> output,
              std::uint32_t next) const;
    Fork forkParallel(const Situation& situation, const Value& input) const;
    Fork forkMap(const Situation& situation, MapPlan plan) const;

    const Definition& definition_;
    JsonataMode jsonata_;
};

/// The delay before the given attempt (from 0): interval * rate^attempt, at most the maximum.
double retryDelay(const Retrier& retrier, std::int64_t attempt);

/// The largest input, result or output, in bytes of UTF-8
/// (https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html).
inline constexpr std::size_t maximumPayloadBytes = 262'144;

/// The error for a result or output that is larger.
StateError dataLimitExceeded(std::string_view name);

} // namespace headroom::workflow
