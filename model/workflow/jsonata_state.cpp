#include "model/workflow/jsonata_state.h"

#include <fmt/format.h>

namespace headroom::workflow {

namespace {

std::string_view typeName(const Value& value) {
    switch (value.kind()) {
    case Value::Kind::boolean:
        return "boolean";
    case Value::Kind::integer:
    case Value::Kind::real:
        return "number";
    case Value::Kind::string:
        return "string";
    case Value::Kind::array:
        return "array";
    case Value::Kind::object:
        return "object";
    case Value::Kind::null:
    case Value::Kind::opaque:
        break;
    }
    return "null";
}

} // namespace

JsonataState::JsonataState(const StateScope& scope, const Value& context, std::string_view name,
                           const Value* value)
    : scope_(scope) {
    std::vector<Member> members{{"input", scope.input}, {"context", context}};
    if (value != nullptr)
        members.push_back({std::string(name), *value});
    states_ = Object(std::move(members));
}

JsonataScope JsonataState::data() const {
    return {states_, scope_.variables, scope_.now, scope_.randomness, scope_.unknownOrigin};
}

Problem JsonataState::failure(std::string cause) {
    return {Problem::Kind::failure, "States.QueryEvaluationError", std::move(cause)};
}

Problem JsonataState::unexpectedType(const JsonataFields::Field& field, std::string_view name,
                                     std::string_view expected, const Value& value) {
    const JsonataExpression* expression = field ? field->whole() : nullptr;
    return failure(fmt::format(
        "The JSONata expression '{}' specified for the field '{}' returned an unexpected result "
        "type. Expected '{}', but was '{}' for value: {}",
        expression != nullptr ? expression->text() : workflow::text(value), name, expected,
        typeName(value), workflow::text(value)));
}

JsonataState::Result<Value> JsonataState::value(const JsonataFields::Field& field,
                                                std::string_view name,
                                                const Value& otherwise) const {
    return field ? field->evaluate(data(), name) : Result<Value>(otherwise);
}

JsonataState::Result<std::optional<double>> JsonataState::number(const JsonataFields::Field& field,
                                                                 std::string_view name) const {
    if (!field)
        return std::nullopt;
    const auto value = field->evaluate(data(), name);
    if (!value)
        return tl::unexpected(value.error());
    if (value->isOpaque())
        return tl::unexpected(Problem::needsOpaque(fmt::format("the field {}", name)));
    if (!value->isNumber())
        return tl::unexpected(unexpectedType(field, name, "number", *value));
    return value->number();
}

JsonataState::Result<Value> JsonataState::text(const JsonataFields::Field& field,
                                               std::string_view name) const {
    if (!field)
        return Value();
    auto value = field->evaluate(data(), name);
    if (value && !value->isString() && !value->isOpaque())
        return tl::unexpected(unexpectedType(field, name, "string", *value));
    return value;
}

JsonataState::Result<StateOutput> JsonataState::output(const JsonataFields::Field& output,
                                                       const JsonataFields::Field& assign,
                                                       const Value& otherwise) const {
    StateOutput complete;
    auto assigned = value(assign, "Assign", nullptr);
    if (!assigned)
        return tl::unexpected(assigned.error());
    auto result = value(output, "Output", otherwise);
    if (!result)
        return tl::unexpected(result.error());
    if (assign && !assigned->isObject())
        return tl::unexpected(unexpectedType(assign, "Assign", "object", *assigned));
    complete.value = std::move(*result);
    complete.assigned = std::move(*assigned);
    return complete;
}

} // namespace headroom::workflow
