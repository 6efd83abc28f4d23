#include "model/workflow/known_jsonata_data_flow.h"

#include <fmt/format.h>

#include <limits>
#include <optional>
#include <string>

namespace headroom::workflow {

namespace {

std::string originOf(const StateScope& scope) {
    return fmt::format("JSONata in '{}'", scope.state.name);
}

Value unknownValue(const StateScope& scope) {
    return Opaque{OpaqueType::unknown, originOf(scope)};
}

/// What `evaluate` gives for the scope with unknown values, or else `otherwise`.
template <class T, class Evaluate>
T evaluatedOr(const StateScope& scope, const Evaluate& evaluate, T otherwise) {
    const std::string origin = originOf(scope);
    StateScope partly = scope;
    partly.unknownOrigin = origin;
    DataFlow::Result<T> result = evaluate(partly);
    return result ? std::move(*result) : std::move(otherwise);
}

double literalOr(const NumberOrPath& field, double otherwise) {
    const auto* literal = std::get_if<double>(&field);
    return literal != nullptr ? *literal : otherwise;
}

Value textOr(const TextOrExpression& field, const StateScope& scope) {
    if (const auto* literal = std::get_if<std::string>(&field))
        return literal->starts_with("{%") ? unknownValue(scope) : Value(*literal);
    return {};
}

template <class T>
using Result = DataFlow::Result<T>;

} // namespace

Result<Value> KnownJsonataDataFlow::arguments(const StateScope& scope) const {
    return evaluatedOr(
        scope, [this](const StateScope& partly) { return evaluated_.arguments(partly); },
        unknownValue(scope));
}

Result<Timeouts> KnownJsonataDataFlow::timeouts(const StateScope& scope) const {
    const auto& task = std::get<TaskState>(scope.state.details);
    constexpr double none = std::numeric_limits<double>::infinity();
    return evaluatedOr(
        scope, [this](const StateScope& partly) { return evaluated_.timeouts(partly); },
        Timeouts{literalOr(task.timeoutSeconds, none), literalOr(task.heartbeatSeconds, none)});
}

Result<Pause> KnownJsonataDataFlow::pause(const StateScope& scope) const {
    const auto evaluated = evaluatedOr<std::optional<Pause>>(
        scope,
        [this](const StateScope& partly) -> Result<std::optional<Pause>> {
            return evaluated_.pause(partly);
        },
        std::nullopt);
    if (evaluated)
        return *evaluated;
    return tl::unexpected(Problem::needsOpaque("how long a Wait takes is computed by JSONata"));
}

Result<Decision> KnownJsonataDataFlow::decision(const StateScope& scope) const {
    auto evaluated = evaluatedOr<std::optional<Decision>>(
        scope,
        [this](const StateScope& partly) -> Result<std::optional<Decision>> {
            return evaluated_.decision(partly);
        },
        std::nullopt);
    if (evaluated)
        return std::move(*evaluated);
    return tl::unexpected(Problem::needsOpaque("a Choice decides by JSONata"));
}

Result<MapPlan> KnownJsonataDataFlow::mapPlan(const StateScope& scope,
                                              const Array* readItems) const {
    auto evaluated = evaluatedOr<std::optional<MapPlan>>(
        scope,
        [this, readItems](const StateScope& partly) -> Result<std::optional<MapPlan>> {
            return evaluated_.mapPlan(partly, readItems);
        },
        std::nullopt);
    if (evaluated)
        return std::move(*evaluated);
    if (readItems == nullptr)
        return tl::unexpected(
            Problem::needsOpaque("the items of a Map are computed by JSONata; state their count"));
    const auto& map = std::get<MapState>(scope.state.details);
    MapPlan plan;
    plan.items.assign(readItems->size(), unknownValue(scope));
    plan.itemValues = plan.items;
    plan.maxConcurrency = literalOr(map.maxConcurrency, 0);
    plan.toleratedFailures = literalOr(map.toleratedFailureCount, 0);
    return plan;
}

Result<Value> KnownJsonataDataFlow::writtenResults(const StateScope& scope) const {
    return evaluatedOr(
        scope, [this](const StateScope& partly) { return evaluated_.writtenResults(partly); },
        unknownValue(scope));
}

Result<StateOutput> KnownJsonataDataFlow::passOn(const StateScope& scope) const {
    return evaluatedOr(
        scope, [this](const StateScope& partly) { return evaluated_.passOn(partly); },
        StateOutput{unknownValue(scope), nullptr});
}

Result<StateOutput> KnownJsonataDataFlow::complete(const StateScope& scope,
                                                   const Value& result) const {
    return evaluatedOr(
        scope,
        [this, &result](const StateScope& partly) { return evaluated_.complete(partly, result); },
        StateOutput{unknownValue(scope), nullptr});
}

Result<StateOutput> KnownJsonataDataFlow::caught(const StateScope& scope, const Catcher& catcher,
                                                 const Value& errorOutput) const {
    return evaluatedOr(
        scope,
        [&](const StateScope& partly) { return evaluated_.caught(partly, catcher, errorOutput); },
        StateOutput{unknownValue(scope), nullptr});
}

Result<std::pair<Value, Value>> KnownJsonataDataFlow::failure(const StateScope& scope) const {
    const auto& fail = std::get<FailState>(scope.state.details);
    return evaluatedOr(
        scope, [this](const StateScope& partly) { return evaluated_.failure(partly); },
        std::pair{textOr(fail.error, scope), textOr(fail.cause, scope)});
}

} // namespace headroom::workflow
