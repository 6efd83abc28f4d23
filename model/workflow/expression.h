#pragma once

#include "model/workflow/intrinsic_function.h"
#include "model/workflow/json_path.h"
#include "model/workflow/problem.h"
#include "model/workflow/value.h"

#include <tl/expected.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace headroom::workflow {

/// Workflow variables. A branch or item has its own and sees those around it.
class Variables {
public:
    explicit Variables(Object own = {}, std::shared_ptr<const Variables> outer = nullptr)
        : own_(std::move(own))
        , outer_(std::move(outer)) {}

    const Value* find(std::string_view name) const;
    const Value& own() const { return own_; }
    const std::shared_ptr<const Variables>& outer() const { return outer_; }

    /// These variables with `assigned` (an object) set in this scope.
    std::shared_ptr<const Variables> with(const Value& assigned) const;

private:
    Value own_; ///< an object
    std::shared_ptr<const Variables> outer_;
};

/// What an expression can read.
struct DataScope {
    const Value& input;   ///< `$`
    const Value& context; ///< `$$`
    const Variables& variables;
    Randomness* randomness = nullptr; ///< see apply()
    std::string_view state;           ///< names opaque values

    /// The value of a path. The failure's cause is Jayway's message alone.
    tl::expected<Value, Problem> read(const JsonPath& path) const;
};

/// A path or a call of an intrinsic function: the value of a field whose name ends in ".$".
struct Expression {
    std::variant<JsonPath, IntrinsicCall> value;

    const std::string& text() const;
    bool readsContext() const;
};

/// `text` is UTF-8, as every file that was read (document/text_check.h). Fails with a sentence.
tl::expected<Expression, std::string> parseExpression(std::string_view text);

/// The value of an expression. Causes of failures are AWS's, with `field` where AWS names it:
/// "The JSONPath '$.a' specified for the field 'b.$' could not be found in the input '{}'".
tl::expected<Value, Problem> evaluate(const Expression& expression, const DataScope& scope,
                                      std::string_view field);

} // namespace headroom::workflow
