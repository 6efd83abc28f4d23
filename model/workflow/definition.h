#pragma once

#include "model/workflow/choice_rule.h"
#include "model/workflow/json_path.h"
#include "model/workflow/payload_template.h"
#include "model/workflow/task_resource.h"
#include "model/workflow/timestamp.h"
#include "model/workflow/workflow.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A state machine as it was read: every state of every branch in one list, every path parsed.
namespace headroom::workflow {

struct JsonataFields;

enum class QueryLanguage : std::uint8_t { jsonPath, jsonata };

/// No next state: the branch, or the execution, ends.
inline constexpr std::uint32_t noState = 0xffff'ffff;

/// InputPath, OutputPath, ResultPath: absent ("$"), null, or a path.
struct DataPath {
    enum class Kind : std::uint8_t { whole, nothing, path };
    Kind kind = Kind::whole;
    JsonPath path;
};

/// A field that is given as a number, by a path in the field with "Path" at its end, or not at all.
using NumberOrPath = std::variant<std::monostate, double, JsonPath>;

/// A field that is given as a text, by an expression in the field with "Path" at its end, or not.
using TextOrExpression = std::variant<std::monostate, std::string, Expression>;

/// One entry of Retry. Defaults as in the Amazon States Language.
struct Retrier {
    std::vector<std::string> errors;
    double intervalSeconds = 1;
    std::int64_t maxAttempts = 3;
    double backoffRate = 2;
    std::optional<double> maxDelaySeconds;
    bool fullJitter = false;
};

/// One entry of Catch.
struct Catcher {
    std::vector<std::string> errors;
    std::uint32_t next = noState;
    DataPath resultPath;
    std::optional<PayloadTemplate> assign;
};

struct PassState {
    std::optional<Value> result;
};

struct TaskState {
    std::string resource;
    TaskResource parsedResource;
    NumberOrPath timeoutSeconds;
    NumberOrPath heartbeatSeconds;
    std::optional<PayloadTemplate> credentials;
};

struct ChoiceState {
    struct Choice {
        ChoiceRule rule;
        std::uint32_t next = noState;
        std::optional<PayloadTemplate> assign;
    };
    std::vector<Choice> choices;
    std::uint32_t otherwise = noState; ///< Default
};

struct WaitState {
    std::variant<std::monostate, double, Timestamp, JsonPath> until; ///< seconds, or a moment
    bool pathIsTimestamp = false; ///< the path came from TimestampPath, not SecondsPath
};

struct SucceedState {};

struct FailState {
    TextOrExpression error;
    TextOrExpression cause;
};

struct ParallelState {
    std::vector<std::uint32_t> branches; ///< scopes
};

struct MapState {
    struct Reader {
        std::string resource;
        std::optional<PayloadTemplate> parameters;
        NumberOrPath maxItems;
    };
    struct Batcher {
        NumberOrPath maxItems;
        NumberOrPath maxBytes;
        std::optional<PayloadTemplate> batchInput;
    };
    std::uint32_t processor = 0; ///< a scope
    bool distributed = false;
    ExecutionType childType = ExecutionType::standard;
    std::optional<JsonPath> itemsPath;
    std::optional<PayloadTemplate> itemSelector; ///< or the older Parameters
    std::optional<Reader> reader;
    std::optional<Batcher> batcher;
    struct Writer {
        std::optional<PayloadTemplate> parameters; ///< Bucket and Prefix
    };
    std::optional<Writer> writer; ///< stores the results; the state's result says where
    NumberOrPath maxConcurrency;
    NumberOrPath toleratedFailureCount;
    NumberOrPath toleratedFailurePercentage;
};

/// In the order of StateType.
using StateDetails = std::variant<TaskState, PassState, ChoiceState, WaitState, SucceedState,
                                  FailState, ParallelState, MapState>;

struct State {
    std::string name;
    std::string pointer;     ///< JSON pointer in the definition
    std::uint32_t scope = 0; ///< the machine, branch or item processor that holds it
    QueryLanguage language = QueryLanguage::jsonPath;
    StateDetails details;
    DataPath inputPath;
    std::optional<PayloadTemplate> parameters;
    std::optional<PayloadTemplate> resultSelector;
    DataPath resultPath;
    DataPath outputPath;
    std::optional<PayloadTemplate> assign;
    std::vector<Retrier> retriers;
    std::vector<Catcher> catchers;
    std::uint32_t next = noState;                 ///< noState: End
    bool readsContext = false;                    ///< some field of it has "$$" or "$states"
    std::shared_ptr<const JsonataFields> jsonata; ///< of a JSONata state, otherwise null

    StateType type() const { return static_cast<StateType>(details.index()); }
};

/// A machine, a branch of a Parallel or the processor of a Map.
struct Scope {
    std::uint32_t startAt = noState;
    std::vector<std::uint32_t> states;
    std::uint32_t owner = noState; ///< the Parallel or Map state around it
};

struct Definition {
    std::string comment;
    std::vector<State> states;
    std::vector<Scope> scopes; ///< the first is the whole machine
    std::optional<double> timeoutSeconds;
    bool usesJsonata = false;

    const State* find(std::string_view name) const;
};

} // namespace headroom::workflow
