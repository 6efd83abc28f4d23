#pragma once

#include "model/workflow/definition.h"
#include "model/workflow/expression.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom::workflow {

/// Where a state's data are noted while they are evaluated (TestState's inspectionData).
class Inspection {
public:
    virtual ~Inspection() = default;
    virtual void note(std::string_view name, const Value& value) = 0;
};

/// A state's output and the variables that it assigns.
struct StateOutput {
    Value value;
    Value assigned; ///< an object, or null where nothing is assigned
};

/// The branch that a Choice takes.
struct Decision {
    std::uint32_t next = noState;
    StateOutput output;
};

/// How long a Wait waits.
struct Pause {
    bool isMoment = false; ///< `seconds` count from 1970-01-01T00:00:00Z, not from now
    double seconds = 0;
};

/// The timeouts of a Task; infinity where there is none.
struct Timeouts {
    double seconds = 0;
    double heartbeatSeconds = 0;
};

/// The items of a Map and how they are worked through.
struct MapPlan {
    std::vector<Value> items; ///< the inputs of the iterations, after ItemSelector and batching
    std::vector<Value> itemValues; ///< what `$$.Map.Item.Value` is in them
    double maxConcurrency = 0;     ///< 0: no limit
    double toleratedFailures = 0;  ///< more failed items than this fail the Map
};

/// What a state reads.
struct StateScope {
    const State& state;
    const Value& input;   ///< the state's raw input
    const Value& context; ///< `$$`
    const Variables& variables;
    Randomness* randomness = nullptr;
    Inspection* inspection = nullptr;
    std::optional<double> now; ///< seconds since 1970
    std::string_view unknownOrigin = {}; ///< see JsonataScope
};

/// The data flow of one query language.
class DataFlow {
public:
    template <class T>
    using Result = tl::expected<T, Problem>;

    virtual ~DataFlow() = default;

    /// What a Task sends, the input of a Parallel's branches: InputPath and Parameters.
    virtual Result<Value> arguments(const StateScope& scope) const = 0;
    virtual Result<Timeouts> timeouts(const StateScope& scope) const = 0;
    virtual Result<Pause> pause(const StateScope& scope) const = 0;
    virtual Result<Decision> decision(const StateScope& scope) const = 0;

    /// `readItems` are the items of an ItemReader, where the state has one.
    virtual Result<MapPlan> mapPlan(const StateScope& scope, const Array* readItems) const = 0;

    /// What a ResultWriter says about where the results of a Map are.
    virtual Result<Value> writtenResults(const StateScope& scope) const = 0;

    /// The output of a state without a result: Pass, Wait, Succeed.
    virtual Result<StateOutput> passOn(const StateScope& scope) const = 0;

    /// The output of a Task, Parallel or Map with its result.
    virtual Result<StateOutput> complete(const StateScope& scope, const Value& result) const = 0;

    /// What a catcher hands to its state.
    virtual Result<StateOutput> caught(const StateScope& scope, const Catcher& catcher,
                                       const Value& errorOutput) const = 0;

    /// The name and cause of a Fail state (each a text or null).
    virtual Result<std::pair<Value, Value>> failure(const StateScope& scope) const = 0;
};

/// What is done with JSONata states.
enum class JsonataMode : std::uint8_t {
    evaluate,
    known, ///< as far as data are known; the rest is opaque, as the simulation takes it
};

const DataFlow& dataFlowOf(QueryLanguage language, JsonataMode jsonata);

} // namespace headroom::workflow
