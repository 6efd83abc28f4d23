#include "model/events/numeric_expression.h"

#include "model/document/json_pointer.h"
#include "model/events/comparable_number.h"

#include <cmath>
#include <limits>

namespace headroom::events {

namespace {

using document::appendToken;
using document::translatable;

/// EventBridge's documented range for numeric matching, "Comparison operators" of its user guide.
constexpr double documentedMagnitude = 5e9;

struct Bound {
    std::string sign;
    double number = 0;
};

class NumericReader {
public:
    NumericReader(const JsonValue& operation, const std::string& pointer, PatternFindings& findings)
        : operation_(operation)
        , pointer_(pointer)
        , findings_(findings) {}

    std::optional<PositiveMatcher> read() {
        if (operation_.kind != JsonKind::array)
            return fail(operation_);
        const std::size_t terms = operation_.children.size();
        if (terms != 2 && terms != 4)
            return fail(operation_);
        const auto first = readBound(0);
        if (!first)
            return std::nullopt;
        if (terms == 2)
            return single(*first);
        if (first->sign != ">" && first->sign != ">=")
            return fail(operation_);
        const auto second = readBound(2);
        if (!second)
            return std::nullopt;
        if (second->sign != "<" && second->sign != "<=")
            return fail(operation_);
        return range(*first, *second);
    }

private:
    std::nullopt_t fail(const JsonValue& at) {
        findings_.error("numeric",
                        translatable("EventPattern",
                                     "'numeric' takes [\"=\", number], one of <, <=, > and >= with "
                                     "a number, or a lower bound and then an upper bound, such as "
                                     "[\">\", 0, \"<=\", 5]"),
                        at.offset, pointer_);
        return std::nullopt;
    }

    std::optional<Bound> readBound(std::size_t index) {
        const JsonValue& sign = operation_.children[index];
        const JsonValue& operand = operation_.children[index + 1];
        const bool known = sign.text == "=" || sign.text == "<" || sign.text == "<=" ||
                           sign.text == ">" || sign.text == ">=";
        if (sign.kind != JsonKind::string || !known)
            return fail(sign);
        if (operand.kind != JsonKind::number)
            return fail(operand);
        const auto number = readComparableNumber(
            operand, appendToken(pointer_, std::to_string(index + 1)), findings_);
        if (!number)
            return std::nullopt;
        return Bound{sign.text, *number};
    }

    static PositiveMatcher single(const Bound& bound) {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        if (bound.sign == "=")
            return ExactNumber{bound.number};
        if (bound.sign.starts_with('<'))
            return NumberRange{.low = -infinity,
                               .high = bound.number,
                               .lowIncluded = true,
                               .highIncluded = bound.sign == "<="};
        return NumberRange{.low = bound.number,
                           .high = infinity,
                           .lowIncluded = bound.sign == ">=",
                           .highIncluded = true};
    }

    std::optional<PositiveMatcher> range(const Bound& lower, const Bound& upper) {
        if (lower.number < upper.number)
            return NumberRange{.low = lower.number,
                               .high = upper.number,
                               .lowIncluded = lower.sign == ">=",
                               .highIncluded = upper.sign == "<="};
        findings_.error("numeric-empty",
                        translatable("EventPattern",
                                     "the lower bound of a range must be below the upper bound"),
                        operation_.offset, pointer_);
        return std::nullopt;
    }

    const JsonValue& operation_;
    const std::string& pointer_;
    PatternFindings& findings_;
};

} // namespace

std::optional<PositiveMatcher> readNumericExpression(const JsonValue& operation,
                                                     const std::string& pointer,
                                                     PatternFindings& findings) {
    return NumericReader(operation, pointer, findings).read();
}

std::optional<double> readComparableNumber(const JsonValue& operand, const std::string& pointer,
                                           PatternFindings& findings) {
    const auto number = comparableNumber(operand.text);
    if (!number) {
        findings.error("number-not-comparable",
                       {translatable("EventPattern", "%1 has more digits, or is larger, than a "
                                                     "binary64 number holds, so nothing compares "
                                                     "with it"),
                        {operand.text}},
                       operand.offset, pointer);
        return std::nullopt;
    }
    if (std::abs(*number) > documentedMagnitude)
        findings.warn("wide-number",
                      {translatable("EventPattern", "%1 is beyond -5e9 to 5e9, the range in which "
                                                    "EventBridge documents numeric matching"),
                       {operand.text}},
                      operand.offset, pointer);
    return number;
}

} // namespace headroom::events
