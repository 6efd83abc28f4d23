#include "model/workflow/jsonata_template.h"

#include <fmt/format.h>

namespace headroom::workflow {

namespace {

constexpr const char* evaluationError = "States.QueryEvaluationError";

tl::expected<Value, Problem> valueOf(const JsonataExpression& expression, const JsonataScope& scope,
                                     const std::string& field) {
    auto value = expression.evaluate(scope);
    if (!scope.unknownOrigin.empty() && (!value || !*value))
        return Value(Opaque{OpaqueType::unknown, std::string(scope.unknownOrigin)});
    if (!value) {
        Problem problem = value.error();
        if (problem.kind == Problem::Kind::failure) {
            problem.error = evaluationError;
            problem.cause = fmt::format("The JSONata expression '{}' specified for the field '{}' "
                                        "threw an error during evaluation. {}",
                                        expression.text(), field, problem.cause);
        }
        return tl::unexpected(std::move(problem));
    }
    const std::optional<Value>& found = *value;
    if (!found)
        return tl::unexpected(Problem{
            Problem::Kind::failure, evaluationError,
            fmt::format("The JSONata expression '{}' specified for the field '{}' returned nothing "
                        "(undefined).",
                        expression.text(), field)});
    return *found;
}

} // namespace

JsonataTemplate JsonataTemplate::parse(const Value& json) {
    JsonataTemplate parsed;
    parsed.source_ = json;
    parsed.collect(json);
    return parsed;
}

void JsonataTemplate::collect(const Value& json) {
    if (json.isString() && looksLikeJsonata(json.string())) {
        auto expression = JsonataExpression::parse(json.string());
        expressions_.push_back(expression ? std::optional(std::move(*expression)) : std::nullopt);
    } else if (json.isArray()) {
        for (const Value& item : json.array())
            collect(item);
    } else if (json.isObject()) {
        for (const Member& member : json.object().members())
            collect(member.value);
    }
}

const JsonataExpression* JsonataTemplate::whole() const {
    if (!source_.isString() || expressions_.empty())
        return nullptr;
    const std::optional<JsonataExpression>& only = expressions_.front();
    return only ? &*only : nullptr;
}

tl::expected<Value, Problem> JsonataTemplate::evaluate(const JsonataScope& scope,
                                                       std::string_view field) const {
    std::size_t next = 0;
    return expressions_.empty() ? source_ : filled(source_, next, scope, std::string(field));
}

tl::expected<Value, Problem> JsonataTemplate::filled(const Value& json, std::size_t& next,
                                                     const JsonataScope& scope,
                                                     const std::string& field) const {
    if (json.isString() && looksLikeJsonata(json.string())) {
        const auto& expression = expressions_[next++];
        return expression ? valueOf(*expression, scope, field) : tl::expected<Value, Problem>(json);
    }
    if (json.isArray()) {
        Array items;
        for (std::size_t i = 0; i < json.array().size(); ++i) {
            auto item = filled(json.array()[i], next, scope, fmt::format("{}/{}", field, i));
            if (!item)
                return item;
            items.push_back(std::move(*item));
        }
        return Value(std::move(items));
    }
    if (json.isObject()) {
        std::vector<Member> members;
        for (const Member& member : json.object().members()) {
            auto value = filled(member.value, next, scope, field + "/" + member.name);
            if (!value)
                return value;
            members.push_back({member.name, std::move(*value)});
        }
        return Value(Object(std::move(members)));
    }
    return json;
}

} // namespace headroom::workflow
