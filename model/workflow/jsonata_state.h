#pragma once

#include "model/workflow/data_flow.h"
#include "model/workflow/jsonata_fields.h"

#include <optional>
#include <string_view>

namespace headroom::workflow {

/// Evaluates the fields of one JSONata state.
class JsonataState {
public:
    template <class T>
    using Result = tl::expected<T, Problem>;

    /// `$states` has the input and the context.
    explicit JsonataState(const StateScope& scope)
        : JsonataState(scope, scope.context, {}, nullptr) {}

    /// It also has `result` or `errorOutput`.
    JsonataState(const StateScope& scope, std::string_view name, const Value& value)
        : JsonataState(scope, scope.context, name, &value) {}

    /// The context object has another content.
    JsonataState(const StateScope& scope, const Value& context)
        : JsonataState(scope, context, {}, nullptr) {}

    const JsonataFields& fields() const { return *scope_.state.jsonata; }

    /// `otherwise` where the state does not have the field.
    Result<Value> value(const JsonataFields::Field& field, std::string_view name,
                        const Value& otherwise) const;

    /// Nothing where the state does not have the field.
    Result<std::optional<double>> number(const JsonataFields::Field& field,
                                         std::string_view name) const;
    Result<Value> text(const JsonataFields::Field& field, std::string_view name) const;

    /// The output, and what is assigned.
    Result<StateOutput> output(const JsonataFields::Field& output,
                               const JsonataFields::Field& assign, const Value& otherwise) const;

    static Problem failure(std::string cause);

    /// "returned an unexpected result type. Expected 'array', but was 'number' for value: 1"
    static Problem unexpectedType(const JsonataFields::Field& field, std::string_view name,
                                  std::string_view expected, const Value& value);

private:
    JsonataState(const StateScope& scope, const Value& context, std::string_view name,
                 const Value* value);
    JsonataScope data() const;

    const StateScope& scope_;
    Value states_;
};

} // namespace headroom::workflow
