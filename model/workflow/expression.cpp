#include "model/workflow/expression.h"

#include <fmt/format.h>

#include <algorithm>

namespace headroom::workflow {

namespace {

class Caller {
public:
    Caller(const DataScope& scope, const std::string& text)
        : scope_(scope)
        , text_(text) {}

    tl::expected<Value, Problem> call(const IntrinsicCall& called) {
        std::vector<Value> values;
        values.reserve(called.arguments.size());
        for (const IntrinsicArgument& argument : called.arguments) {
            auto value = evaluate(argument);
            if (!value)
                return value;
            // What StringToJson gives is a tree of its own for AWS, which prints as JSON.
            const auto* nested = std::get_if<IntrinsicCall>(&argument);
            const bool printsAsJson = called.function == Intrinsic::format && nested != nullptr &&
                                      nested->function == Intrinsic::stringToJson &&
                                      !value->hasOpaque();
            values.push_back(printsAsJson ? Value(workflow::text(*value)) : std::move(*value));
        }
        auto result = applied(called, values);
        if (!result)
            return failed(result.error());
        return result;
    }

private:
    tl::unexpected<Problem> failed(Problem problem) const {
        if (problem.kind == Problem::Kind::failure && !problem.cause.starts_with("The function '"))
            problem.cause =
                fmt::format("The function '{}' had the following error: {}", text_, problem.cause);
        return tl::unexpected(std::move(problem));
    }

    tl::expected<Value, Problem> applied(const IntrinsicCall& called,
                                         std::span<const Value> values) {
        if (called.function == Intrinsic::format)
            if (const auto* literal = std::get_if<StringLiteral>(&called.arguments.front()))
                return applyFormat(literal->raw, values.subspan(1));
        const bool draws =
            called.function == Intrinsic::uuid || called.function == Intrinsic::mathRandom;
        const std::string origin =
            draws ? fmt::format("{} #{} of '{}'", name(called.function), ++draws_, scope_.state)
                  : std::string();
        return apply(called.function, values, scope_.randomness, origin);
    }

    tl::expected<Value, Problem> evaluate(const IntrinsicArgument& argument) {
        if (const auto* literal = std::get_if<Value>(&argument))
            return *literal;
        if (const auto* string = std::get_if<StringLiteral>(&argument))
            return Value(string->value);
        if (const auto* nested = std::get_if<IntrinsicCall>(&argument))
            return call(*nested);
        const auto& path = std::get<JsonPath>(argument);
        auto value = scope_.read(path);
        if (!value && value.error().kind == Problem::Kind::failure)
            return failed(Problem::runtime(fmt::format(
                "The JsonPath argument for the field '{}' could not be found in the input '{}'",
                path.text, workflow::text(scope_.input))));
        return value;
    }

    const DataScope& scope_;
    const std::string& text_;
    int draws_ = 0; ///< numbers the identifiers drawn in one expression
};

bool reads(const IntrinsicCall& call, JsonPath::Root root) {
    return std::ranges::any_of(call.arguments, [root](const IntrinsicArgument& argument) {
        if (const auto* path = std::get_if<JsonPath>(&argument))
            return path->root == root;
        const auto* nested = std::get_if<IntrinsicCall>(&argument);
        return nested != nullptr && reads(*nested, root);
    });
}

} // namespace

const Value* Variables::find(std::string_view name) const {
    for (const Variables* scope = this; scope != nullptr; scope = scope->outer_.get())
        if (const Value* value = scope->own_.find(name))
            return value;
    return nullptr;
}

std::shared_ptr<const Variables> Variables::with(const Value& assigned) const {
    Object own = own_.object();
    for (const Member& member : assigned.object().members())
        own.set(member.name, member.value);
    return std::make_shared<const Variables>(std::move(own), outer_);
}

tl::expected<Value, Problem> DataScope::read(const JsonPath& path) const {
    switch (path.root) {
    case JsonPath::Root::input:
        return evaluate(path, input);
    case JsonPath::Root::context:
        return evaluate(path, context);
    case JsonPath::Root::variable:
        if (const Value* value = variables.find(path.variable))
            return evaluate(path, *value);
        return tl::unexpected(
            Problem::runtime(fmt::format("Variable '{}' does not have a value", path.variable)));
    }
    return Value();
}

const std::string& Expression::text() const {
    const auto* path = std::get_if<JsonPath>(&value);
    return path != nullptr ? path->text : std::get<IntrinsicCall>(value).text;
}

bool Expression::readsContext() const {
    if (const auto* path = std::get_if<JsonPath>(&value))
        return path->root == JsonPath::Root::context;
    return reads(std::get<IntrinsicCall>(value), JsonPath::Root::context);
}

tl::expected<Expression, std::string> parseExpression(std::string_view text) {
    if (looksLikeIntrinsic(text)) {
        auto call = parseIntrinsic(text);
        if (!call)
            return tl::unexpected(call.error());
        return Expression{std::move(*call)};
    }
    auto path = parseJsonPath(text);
    if (!path)
        return tl::unexpected(path.error());
    return Expression{std::move(*path)};
}

tl::expected<Value, Problem> evaluate(const Expression& expression, const DataScope& scope,
                                      std::string_view field) {
    if (const auto* call = std::get_if<IntrinsicCall>(&expression.value))
        return Caller(scope, call->text).call(*call);
    const auto& path = std::get<JsonPath>(expression.value);
    auto value = scope.read(path);
    if (!value && value.error().kind == Problem::Kind::failure &&
        path.root != JsonPath::Root::variable)
        return tl::unexpected(Problem::runtime(
            fmt::format("The JSONPath '{}' specified for the field '{}' could not be found in the "
                        "input '{}'",
                        path.text, field, text(scope.input))));
    return value;
}

} // namespace headroom::workflow
