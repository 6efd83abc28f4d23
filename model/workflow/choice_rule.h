#pragma once

#include "model/workflow/expression.h"
#include "model/workflow/payload_template.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom::workflow {

/// How a Choice rule compares.
struct Comparison {
    enum class Type : std::uint8_t { string, number, boolean, timestamp, pattern, test };
    enum class Order : std::uint8_t { equals, less, greater, lessEquals, greaterEquals };
    enum class Test : std::uint8_t { null, present, numeric, string, boolean, timestamp };
    Type type = Type::string;
    Order order = Order::equals;
    Test test = Test::null;
};

/// The comparison that a field of a rule names, without the "Path" at its end; nothing for any
/// other name.
std::optional<Comparison> comparisonNamed(std::string_view field);

/// One rule of a Choice state.
struct ChoiceRule {
    enum class Kind : std::uint8_t { compare, all, any, negated };
    Kind kind = Kind::compare;
    std::vector<ChoiceRule> rules; ///< of all, any, negated
    JsonPath variable;
    Comparison comparison;
    Value operand;
    std::optional<JsonPath> operandPath;
    bool readsContext() const;
};

/// Whether the rule matches. Fails as AWS does where a path finds nothing.
tl::expected<bool, Problem> matches(const ChoiceRule& rule, const DataScope& scope);

} // namespace headroom::workflow
