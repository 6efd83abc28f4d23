#pragma once

#include "model/workflow/expression.h"
#include "model/workflow/jsonata_tree.h"
#include "model/workflow/problem.h"

#include <tl/expected.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace headroom::workflow {

/// Whether a text is meant as a JSONata expression: it starts with "{%" or ends with "%}".
bool looksLikeJsonata(std::string_view text);

/// What a JSONata expression of a state can read.
struct JsonataScope {
    const Value& states; ///< `$states`: input, context, and result or errorOutput
    const Variables& variables;
    std::optional<double> now; ///< seconds since 1970
    Randomness* randomness = nullptr;
    /// Where it is not empty, what cannot be known becomes an opaque value of this origin: an
    /// expression that needs an opaque value, gives nothing or fails.
    std::string_view unknownOrigin = {};
};

/// A JSONata expression (https://docs.jsonata.org) with the functions that Step Functions adds to
/// it (https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html).
class JsonataExpression {
public:
    /// Reads "{% expression %}", UTF-8 as every file that was read (document/text_check.h). Fails
    /// with a sentence.
    static tl::expected<JsonataExpression, std::string> parse(std::string_view text);

    /// The expression without its {% %}.
    const std::string& text() const { return text_; }

    /// Nothing where JSONata gives undefined. The cause of a failure is JSONata's, "T2001: ...";
    /// what is not evaluated here is Problem::Kind::unsupported.
    tl::expected<std::optional<Value>, Problem> evaluate(const JsonataScope& scope) const;

private:
    std::string text_;
    std::shared_ptr<const jsonata::Node> tree_;
};

} // namespace headroom::workflow
