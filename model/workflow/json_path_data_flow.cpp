#include "model/workflow/json_path_data_flow.h"

#include <fmt/format.h>

#include <cmath>
#include <limits>
#include <optional>

namespace headroom::workflow {

namespace {

using Expected = tl::expected<Value, Problem>;

void note(const StateScope& scope, std::string_view name, const Value& value) {
    if (scope.inspection != nullptr)
        scope.inspection->note(name, value);
}

DataScope scopeOf(const StateScope& scope, const Value& data) {
    return {data, scope.context, scope.variables, scope.randomness, scope.state.name};
}

/// "Invalid path '$.a' : No results for path: $['a']"
Problem invalidPath(const JsonPath& path, Problem problem) {
    if (problem.kind == Problem::Kind::failure && path.root != JsonPath::Root::variable)
        problem.cause = fmt::format("Invalid path '{}' : {}", path.text, problem.cause);
    return problem;
}

Expected readPath(const JsonPath& path, const DataScope& scope) {
    auto value = scope.read(path);
    if (!value)
        return tl::unexpected(invalidPath(path, value.error()));
    return value;
}

Expected effectiveInput(const StateScope& scope) {
    auto input = applyDataPath(scope.state.inputPath, scope, scope.input);
    if (input)
        note(scope, "afterInputPath", *input);
    return input;
}

Expected applyTemplate(const std::optional<PayloadTemplate>& payload, const StateScope& scope,
                       const Value& data) {
    return payload ? payload->evaluate(scopeOf(scope, data)) : Expected(data);
}

/// The state's raw input with the result put into it.
Expected applyResultPath(const DataPath& path, const StateScope& scope, const Value& result) {
    switch (path.kind) {
    case DataPath::Kind::whole:
        return result;
    case DataPath::Kind::nothing:
        return scope.input;
    case DataPath::Kind::path:
        return assign(path.path, scope.input, result);
    }
    return result;
}

tl::expected<StateOutput, Problem> withAssignments(const std::optional<PayloadTemplate>& assigned,
                                                   const StateScope& scope, const Value& data,
                                                   Value output) {
    StateOutput complete{std::move(output), nullptr};
    if (assigned) {
        auto values = assigned->evaluate(scopeOf(scope, data));
        if (!values)
            return tl::unexpected(values.error());
        complete.assigned = std::move(*values);
    }
    return complete;
}

/// ResultPath and OutputPath; `$` in Assign is the result.
tl::expected<StateOutput, Problem> outputOf(const StateScope& scope, const Value& result) {
    const auto combined = applyResultPath(scope.state.resultPath, scope, result);
    if (!combined)
        return tl::unexpected(combined.error());
    note(scope, "afterResultPath", *combined);
    auto output = applyDataPath(scope.state.outputPath, scope, *combined);
    if (!output)
        return tl::unexpected(output.error());
    return withAssignments(scope.state.assign, scope, result, std::move(*output));
}

Problem badSeconds(std::string_view field, const JsonPath& path, const Value& value) {
    const bool negative = value.isInteger();
    return Problem::runtime(
        fmt::format(fmt::runtime(negative ? "The {} parameter references a negative value: {} == {}"
                                          : "The {} parameter cannot be parsed as a long value: "
                                            "{} == {}"),
                    field, path.text, value.isString() ? value.string() : text(value)));
}

tl::unexpected<Problem> needsValue(const JsonPath& path) {
    return tl::unexpected(Problem::needsOpaque(fmt::format("the path {}", path.text)));
}

tl::expected<double, Problem> secondsAt(const JsonPath& path, const DataScope& scope,
                                        std::string_view field) {
    const auto value = readPath(path, scope);
    if (!value)
        return tl::unexpected(value.error());
    if (value->isOpaque())
        return needsValue(path);
    if (!value->isInteger() || value->integer() < 0)
        return tl::unexpected(badSeconds(field, path, *value));
    return value->number();
}

tl::expected<double, Problem> timeoutOf(const NumberOrPath& field, std::string_view name,
                                        const DataScope& scope) {
    if (const auto* seconds = std::get_if<double>(&field))
        return *seconds;
    if (const auto* path = std::get_if<JsonPath>(&field))
        return secondsAt(*path, scope, name);
    return std::numeric_limits<double>::infinity();
}

tl::expected<Pause, Problem> momentAt(const JsonPath& path, const DataScope& scope) {
    const auto value = readPath(path, scope);
    if (!value)
        return tl::unexpected(value.error());
    if (value->isOpaque())
        return needsValue(path);
    const auto moment = value->isString() ? parseTimestamp(value->string()) : std::nullopt;
    if (!moment)
        return tl::unexpected(Problem::runtime(
            fmt::format("The TimestampPath parameter does not reference a valid ISO-8601 extended "
                        "offset date-time format string: {} == {}",
                        path.text, value->isString() ? value->string() : text(*value))));
    return Pause{true, moment->sinceEpoch()};
}

Expected failText(const TextOrExpression& field, std::string_view name, const DataScope& scope) {
    if (const auto* literal = std::get_if<std::string>(&field))
        return Value(*literal);
    const auto* expression = std::get_if<Expression>(&field);
    if (expression == nullptr)
        return Value();
    const auto* path = std::get_if<JsonPath>(&expression->value);
    auto value = path != nullptr ? readPath(*path, scope) : evaluate(*expression, scope, name);
    if (value && !value->isString() && !value->isOpaque())
        return tl::unexpected(Problem::runtime(fmt::format(
            "The {} field must reference a string, but '{}' is not", name, text(*value))));
    return value;
}

} // namespace

Expected applyDataPath(const DataPath& path, const StateScope& scope, const Value& data) {
    switch (path.kind) {
    case DataPath::Kind::whole:
        return data;
    case DataPath::Kind::nothing:
        return Value(Object());
    case DataPath::Kind::path:
        return readPath(path.path, scopeOf(scope, data));
    }
    return data;
}

tl::expected<std::optional<double>, Problem>
readNumber(const NumberOrPath& field, const NumberField& about, const DataScope& scope) {
    if (const auto* literal = std::get_if<double>(&field))
        return *literal;
    const auto* path = std::get_if<JsonPath>(&field);
    if (path == nullptr)
        return std::nullopt;
    const auto value = readPath(*path, scope);
    if (!value)
        return tl::unexpected(value.error());
    if (value->isOpaque())
        return needsValue(*path);
    if (about.integer ? !value->isInteger() : !value->isNumber())
        return tl::unexpected(Problem::runtime(fmt::format(
            "The {}Path field refers to value \"{}\" which is not a valid {}: {}", about.name,
            value->isString() ? value->string() : text(*value), about.typeName, path->text)));
    return value->number();
}

JsonPathDataFlow::Result<Value> JsonPathDataFlow::arguments(const StateScope& scope) const {
    const auto input = effectiveInput(scope);
    if (!input)
        return input;
    auto arguments = applyTemplate(scope.state.parameters, scope, *input);
    if (arguments)
        note(scope, "afterParameters", *arguments);
    return arguments;
}

JsonPathDataFlow::Result<Timeouts> JsonPathDataFlow::timeouts(const StateScope& scope) const {
    const auto& task = std::get<TaskState>(scope.state.details);
    const auto input = applyDataPath(scope.state.inputPath, scope, scope.input);
    if (!input)
        return tl::unexpected(input.error());
    const DataScope data = scopeOf(scope, *input);
    const auto seconds = timeoutOf(task.timeoutSeconds, "TimeoutSecondsPath", data);
    if (!seconds)
        return tl::unexpected(seconds.error());
    const auto heartbeat = timeoutOf(task.heartbeatSeconds, "HeartbeatSecondsPath", data);
    if (!heartbeat)
        return tl::unexpected(heartbeat.error());
    return Timeouts{*seconds, *heartbeat};
}

JsonPathDataFlow::Result<Pause> JsonPathDataFlow::pause(const StateScope& scope) const {
    const auto& wait = std::get<WaitState>(scope.state.details);
    if (const auto* seconds = std::get_if<double>(&wait.until))
        return Pause{false, *seconds};
    if (const auto* moment = std::get_if<Timestamp>(&wait.until))
        return Pause{true, moment->sinceEpoch()};
    const auto* path = std::get_if<JsonPath>(&wait.until);
    if (path == nullptr) // a placeholder that was not resolved
        return Pause{};
    const auto input = effectiveInput(scope);
    if (!input)
        return tl::unexpected(input.error());
    const DataScope data = scopeOf(scope, *input);
    if (wait.pathIsTimestamp)
        return momentAt(*path, data);
    const auto seconds = secondsAt(*path, data, "SecondsPath");
    if (!seconds)
        return tl::unexpected(seconds.error());
    return Pause{false, *seconds};
}

JsonPathDataFlow::Result<Decision> JsonPathDataFlow::decision(const StateScope& scope) const {
    const auto& choice = std::get<ChoiceState>(scope.state.details);
    const auto input = effectiveInput(scope);
    if (!input)
        return tl::unexpected(input.error());
    const DataScope data = scopeOf(scope, *input);
    std::uint32_t next = choice.otherwise;
    const std::optional<PayloadTemplate>* assigned = &scope.state.assign;
    for (const ChoiceState::Choice& rule : choice.choices) {
        const auto matched = matches(rule.rule, data);
        if (!matched)
            return tl::unexpected(matched.error());
        if (*matched) {
            next = rule.next;
            assigned = &rule.assign;
            break;
        }
    }
    if (next == noState)
        return tl::unexpected(Problem::runtime(
            "Failed to transition out of the state. The state does not point to a next state."));
    auto output = applyDataPath(scope.state.outputPath, scope, *input);
    if (!output)
        return tl::unexpected(output.error());
    auto complete = withAssignments(*assigned, scope, *input, std::move(*output));
    if (!complete)
        return tl::unexpected(complete.error());
    return Decision{next, std::move(*complete)};
}

JsonPathDataFlow::Result<StateOutput> JsonPathDataFlow::passOn(const StateScope& scope) const {
    const auto* pass = std::get_if<PassState>(&scope.state.details);
    if (pass == nullptr) {
        const auto input = effectiveInput(scope);
        if (!input)
            return tl::unexpected(input.error());
        auto output = applyDataPath(scope.state.outputPath, scope, *input);
        if (!output)
            return tl::unexpected(output.error());
        return withAssignments(scope.state.assign, scope, *input, std::move(*output));
    }
    const auto arguments = this->arguments(scope);
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (pass->result)
        note(scope, "result", *pass->result);
    const Value& result = pass->result ? *pass->result : *arguments;
    note(scope, "afterResultSelector", result);
    return outputOf(scope, result);
}

JsonPathDataFlow::Result<StateOutput> JsonPathDataFlow::complete(const StateScope& scope,
                                                                 const Value& result) const {
    note(scope, "result", result);
    const auto selected = applyTemplate(scope.state.resultSelector, scope, result);
    if (!selected)
        return tl::unexpected(selected.error());
    note(scope, "afterResultSelector", *selected);
    return outputOf(scope, *selected);
}

JsonPathDataFlow::Result<StateOutput> JsonPathDataFlow::caught(const StateScope& scope,
                                                               const Catcher& catcher,
                                                               const Value& errorOutput) const {
    // OutputPath does not apply to what a catcher hands on.
    auto output = applyResultPath(catcher.resultPath, scope, errorOutput);
    if (!output)
        return tl::unexpected(output.error());
    return withAssignments(catcher.assign, scope, errorOutput, std::move(*output));
}

JsonPathDataFlow::Result<std::pair<Value, Value>>
JsonPathDataFlow::failure(const StateScope& scope) const {
    const auto& fail = std::get<FailState>(scope.state.details);
    const DataScope data = scopeOf(scope, scope.input);
    note(scope, "afterInputPath", scope.input);
    auto error = failText(fail.error, "ErrorPath", data);
    if (!error)
        return tl::unexpected(error.error());
    auto cause = failText(fail.cause, "CausePath", data);
    if (!cause)
        return tl::unexpected(cause.error());
    return std::pair{std::move(*error), std::move(*cause)};
}

} // namespace headroom::workflow
