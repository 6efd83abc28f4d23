#include "model/workflow/opaque_data_flow.h"

#include <fmt/format.h>

#include <limits>

namespace headroom::workflow {

namespace {

Value unknownValue(const StateScope& scope) {
    return Opaque{OpaqueType::unknown, fmt::format("JSONata in '{}'", scope.state.name)};
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

} // namespace

OpaqueDataFlow::Result<Value> OpaqueDataFlow::arguments(const StateScope& scope) const {
    return unknownValue(scope);
}

OpaqueDataFlow::Result<Timeouts> OpaqueDataFlow::timeouts(const StateScope& scope) const {
    const auto& task = std::get<TaskState>(scope.state.details);
    constexpr double none = std::numeric_limits<double>::infinity();
    return Timeouts{literalOr(task.timeoutSeconds, none), literalOr(task.heartbeatSeconds, none)};
}

OpaqueDataFlow::Result<Pause> OpaqueDataFlow::pause(const StateScope& scope) const {
    const auto& wait = std::get<WaitState>(scope.state.details);
    if (const auto* seconds = std::get_if<double>(&wait.until))
        return Pause{false, *seconds};
    if (const auto* moment = std::get_if<Timestamp>(&wait.until))
        return Pause{true, moment->sinceEpoch()};
    return tl::unexpected(Problem::needsOpaque("how long a Wait takes is computed by JSONata"));
}

OpaqueDataFlow::Result<Decision> OpaqueDataFlow::decision(const StateScope& /*scope*/) const {
    return tl::unexpected(Problem::needsOpaque("a Choice decides by JSONata"));
}

OpaqueDataFlow::Result<MapPlan> OpaqueDataFlow::mapPlan(const StateScope& scope,
                                                        const Array* readItems) const {
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

OpaqueDataFlow::Result<Value> OpaqueDataFlow::writtenResults(const StateScope& scope) const {
    return unknownValue(scope);
}

OpaqueDataFlow::Result<StateOutput> OpaqueDataFlow::passOn(const StateScope& scope) const {
    return StateOutput{unknownValue(scope), nullptr};
}

OpaqueDataFlow::Result<StateOutput> OpaqueDataFlow::complete(const StateScope& scope,
                                                             const Value& /*result*/) const {
    return StateOutput{unknownValue(scope), nullptr};
}

OpaqueDataFlow::Result<StateOutput> OpaqueDataFlow::caught(const StateScope& scope,
                                                           const Catcher& /*catcher*/,
                                                           const Value& /*errorOutput*/) const {
    return StateOutput{unknownValue(scope), nullptr};
}

OpaqueDataFlow::Result<std::pair<Value, Value>>
OpaqueDataFlow::failure(const StateScope& scope) const {
    const auto& fail = std::get<FailState>(scope.state.details);
    return std::pair{textOr(fail.error, scope), textOr(fail.cause, scope)};
}

} // namespace headroom::workflow
