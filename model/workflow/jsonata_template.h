#pragma once

#include "model/workflow/jsonata_expression.h"

#include <string_view>
#include <vector>

namespace headroom::workflow {

/// A field of a JSONata state: JSON in which texts of the form "{% expression %}" are replaced by
/// the value of the expression.
class JsonataTemplate {
public:
    /// Expressions that are no JSONata stay texts; the loader has said so.
    static JsonataTemplate parse(const Value& json);

    /// Fails with AWS's words, which name the field: "The JSONata expression '$x' specified for
    /// the field 'Output/a' returned nothing (undefined)."
    tl::expected<Value, Problem> evaluate(const JsonataScope& scope, std::string_view field) const;

    const Value& source() const { return source_; }

    /// The expression where the whole field is one, or null.
    const JsonataExpression* whole() const;

private:
    void collect(const Value& json);
    tl::expected<Value, Problem> filled(const Value& json, std::size_t& next,
                                        const JsonataScope& scope, const std::string& field) const;

    Value source_;
    std::vector<std::optional<JsonataExpression>> expressions_; ///< in the order of the source
};

} // namespace headroom::workflow
