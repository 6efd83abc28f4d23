#include "model/workflow/jsonata_data_flow.h"

#include "model/workflow/jsonata_state.h"
#include "model/workflow/map_items.h"

#include <fmt/format.h>

#include <limits>

namespace headroom::workflow {

namespace {

template <class T>
using Result = DataFlow::Result<T>;

void note(const StateScope& scope, std::string_view name, const Value& value) {
    if (scope.inspection != nullptr)
        scope.inspection->note(name, value);
}

Result<Pause> secondsOf(const JsonataState& state) {
    const auto seconds = state.number(state.fields().seconds, "Seconds");
    if (!seconds)
        return tl::unexpected(seconds.error());
    const double value = seconds->value_or(0);
    if (value < 0)
        return tl::unexpected(JsonataState::failure(
            fmt::format("The Seconds field must not be a negative value: {}", value)));
    return Pause{false, value};
}

Result<Pause> momentOf(const JsonataState& state) {
    const auto text = state.text(state.fields().timestamp, "Timestamp");
    if (!text)
        return tl::unexpected(text.error());
    const auto moment = parseTimestamp(text->string());
    if (!moment)
        return tl::unexpected(JsonataState::failure(
            fmt::format("The Timestamp field cannot be parsed as an ISO-8601 extended offset "
                        "date-time format string: {}",
                        text->string())));
    return Pause{true, moment->sinceEpoch()};
}

/// Items of an object, which a Distributed Map takes, are its members.
Array membersOf(const Object& object) {
    Array items;
    for (const Member& member : object.members())
        items.emplace_back(Object({{"Key", Value(member.name)}, {"Value", member.value}}));
    return items;
}

Result<Array> itemsOf(const JsonataState& state, const StateScope& scope) {
    const JsonataFields& fields = state.fields();
    const auto items = state.value(fields.items, "Items", scope.input);
    if (!items)
        return tl::unexpected(items.error());
    if (items->isArray())
        return items->array();
    if (items->isObject() && std::get<MapState>(scope.state.details).distributed)
        return membersOf(items->object());
    if (!fields.items)
        return tl::unexpected(JsonataState::failure(
            fmt::format("Map state input must be an array but was: {}", text(*items))));
    return tl::unexpected(JsonataState::unexpectedType(fields.items, "Items", "array", *items));
}

Result<MapNumbers> numbersOf(const JsonataState& state) {
    const JsonataFields& fields = state.fields();
    const auto concurrency = state.number(fields.maxConcurrency, "MaxConcurrency");
    if (!concurrency)
        return tl::unexpected(concurrency.error());
    const auto count = state.number(fields.toleratedFailureCount, "ToleratedFailureCount");
    if (!count)
        return tl::unexpected(count.error());
    const auto percentage =
        state.number(fields.toleratedFailurePercentage, "ToleratedFailurePercentage");
    if (!percentage)
        return tl::unexpected(percentage.error());
    return MapNumbers{*concurrency, *count, *percentage};
}

Result<BatchLimits> batchLimitsOf(const JsonataState& state) {
    const JsonataFields& fields = state.fields();
    const auto items = state.number(fields.batchMaxItems, "ItemBatcher/MaxItemsPerBatch");
    if (!items)
        return tl::unexpected(items.error());
    const auto bytes = state.number(fields.batchMaxBytes, "ItemBatcher/MaxInputBytesPerBatch");
    if (!bytes)
        return tl::unexpected(bytes.error());
    BatchLimits limits{*items, *bytes, std::nullopt};
    if (fields.batchInput) {
        auto input = state.value(fields.batchInput, "ItemBatcher/BatchInput", nullptr);
        if (!input)
            return tl::unexpected(input.error());
        limits.batchInput = std::move(*input);
    }
    return limits;
}

/// An item after ItemSelector.
Result<Value> selected(const StateScope& scope, const Value& item, std::size_t index) {
    Object context = scope.context.isObject() ? scope.context.object() : Object();
    context.set("Map", mapContext(index, item));
    const JsonataState state(scope, Value(std::move(context)));
    return state.value(state.fields().itemSelector, "ItemSelector", item);
}

} // namespace

Result<Value> JsonataDataFlow::arguments(const StateScope& scope) const {
    const JsonataState state(scope);
    auto arguments = state.value(state.fields().arguments, "Arguments", scope.input);
    if (arguments && state.fields().arguments)
        note(scope, "afterArguments", *arguments);
    return arguments;
}

Result<Timeouts> JsonataDataFlow::timeouts(const StateScope& scope) const {
    const JsonataState state(scope);
    const auto seconds = state.number(state.fields().timeoutSeconds, "TimeoutSeconds");
    if (!seconds)
        return tl::unexpected(seconds.error());
    const auto heartbeat = state.number(state.fields().heartbeatSeconds, "HeartbeatSeconds");
    if (!heartbeat)
        return tl::unexpected(heartbeat.error());
    constexpr double none = std::numeric_limits<double>::infinity();
    return Timeouts{seconds->value_or(none), heartbeat->value_or(none)};
}

Result<Pause> JsonataDataFlow::pause(const StateScope& scope) const {
    const JsonataState state(scope);
    return state.fields().timestamp ? momentOf(state) : secondsOf(state);
}

Result<Decision> JsonataDataFlow::decision(const StateScope& scope) const {
    const auto& choice = std::get<ChoiceState>(scope.state.details);
    const JsonataState state(scope);
    const JsonataFields& fields = state.fields();
    std::uint32_t next = choice.otherwise;
    const JsonataFields::Field* output = &fields.output;
    const JsonataFields::Field* assign = &fields.assign;
    for (std::size_t i = 0; i < fields.choices.size() && i < choice.choices.size(); ++i) {
        const JsonataFields::Branch& rule = fields.choices[i];
        const std::string name = fmt::format("Choices[{}]/Condition", i);
        const auto holds = state.value(rule.condition, name, false);
        if (!holds)
            return tl::unexpected(holds.error());
        if (!holds->isBoolean())
            return tl::unexpected(
                JsonataState::unexpectedType(rule.condition, name, "boolean", *holds));
        if (holds->boolean()) {
            next = choice.choices[i].next;
            output = &rule.output;
            assign = &rule.assign;
            break;
        }
    }
    if (next == noState)
        return tl::unexpected(
            Problem::runtime("Failed to transition out of the state. The state does not point to "
                             "a next state."));
    auto complete = state.output(*output, *assign, scope.input);
    if (!complete)
        return tl::unexpected(complete.error());
    return Decision{next, std::move(*complete)};
}

Result<MapPlan> JsonataDataFlow::mapPlan(const StateScope& scope, const Array* readItems) const {
    const JsonataState state(scope);
    const auto numbers = numbersOf(state);
    if (!numbers)
        return tl::unexpected(numbers.error());
    const auto most = state.number(state.fields().readerMaxItems, "ItemReader/MaxItems");
    if (!most)
        return tl::unexpected(most.error());
    auto items = readItems != nullptr ? Result<Array>(limitedItems(*readItems, *most))
                                      : itemsOf(state, scope);
    if (!items)
        return tl::unexpected(items.error());
    if (const auto problem = checkItemCount(items->size()))
        return tl::unexpected(*problem);
    MapPlan plan;
    if (const auto problem = applyNumbers(plan, *numbers, items->size(), scope.inspection))
        return tl::unexpected(*problem);
    for (std::size_t i = 0; i < items->size(); ++i) {
        auto item = selected(scope, (*items)[i], i);
        if (!item)
            return tl::unexpected(item.error());
        plan.items.push_back(std::move(*item));
    }
    plan.itemValues = std::move(*items);
    if (std::get<MapState>(scope.state.details).batcher) {
        const auto limits = batchLimitsOf(state);
        if (!limits)
            return tl::unexpected(limits.error());
        batchItems(plan, *limits);
    }
    return plan;
}

Result<Value> JsonataDataFlow::writtenResults(const StateScope& scope) const {
    const JsonataState state(scope);
    const auto where =
        state.value(state.fields().writerArguments, "ResultWriter/Arguments", Object());
    if (!where)
        return where;
    return storedResults(scope, *where);
}

Result<StateOutput> JsonataDataFlow::passOn(const StateScope& scope) const {
    const JsonataState state(scope);
    return state.output(state.fields().output, state.fields().assign, scope.input);
}

Result<StateOutput> JsonataDataFlow::complete(const StateScope& scope, const Value& result) const {
    note(scope, "result", result);
    const JsonataState state(scope, "result", result);
    return state.output(state.fields().output, state.fields().assign, result);
}

Result<StateOutput> JsonataDataFlow::caught(const StateScope& scope, const Catcher& catcher,
                                            const Value& errorOutput) const {
    const JsonataState state(scope, "errorOutput", errorOutput);
    const auto index = static_cast<std::size_t>(&catcher - scope.state.catchers.data());
    const JsonataFields::Branch& branch = state.fields().catchers.at(index);
    return state.output(branch.output, branch.assign, errorOutput);
}

Result<std::pair<Value, Value>> JsonataDataFlow::failure(const StateScope& scope) const {
    const JsonataState state(scope);
    auto error = state.text(state.fields().error, "Error");
    if (!error)
        return tl::unexpected(error.error());
    auto cause = state.text(state.fields().cause, "Cause");
    if (!cause)
        return tl::unexpected(cause.error());
    return std::pair{std::move(*error), std::move(*cause)};
}

} // namespace headroom::workflow
