#pragma once

#include "model/workflow/expression.h"

#include <string>
#include <vector>

namespace headroom::workflow {

/// A payload template of the Amazon States Language: JSON in which members whose names end in ".$"
/// are replaced by the value of an expression.
class PayloadTemplate {
public:
    struct Error {
        std::string pointer; ///< JSON pointer of the member inside the template
        std::string message;
        bool substituted = false; ///< it is a `${placeholder}`: nothing can be said
    };

    /// Fails with everything that is wrong.
    static tl::expected<PayloadTemplate, std::vector<Error>> parse(const Value& json);

    tl::expected<Value, Problem> evaluate(const DataScope& scope) const;

    /// What the state machine says about itself, where the template says it without expressions.
    const Value& source() const { return source_; }
    bool isConstant() const { return parts_.empty(); }
    bool readsContext() const;

private:
    struct Part;
    using Parts = std::vector<Part>;

    static Parts parseParts(const Value& json, const std::string& pointer,
                            std::vector<Error>& errors, int depth);
    static tl::expected<Value, Problem> filled(const Value& json, const Parts& parts,
                                               const DataScope& scope);
    static bool readsContext(const Parts& parts);

    Value source_;
    Parts parts_; ///< what differs from source_
};

/// A place inside an array or object of the template that is computed.
struct PayloadTemplate::Part {
    std::size_t index = 0;                ///< of the item or member
    std::string field;                    ///< the member's name, with ".$"
    std::optional<Expression> expression; ///< or the parts inside the item
    Parts inside;
};

} // namespace headroom::workflow
