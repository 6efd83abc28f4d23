#include "model/workflow/choice_rule.h"

#include "model/workflow/timestamp.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <compare>

namespace headroom::workflow {

namespace {

using Type = Comparison::Type;
using Order = Comparison::Order;
using Test = Comparison::Test;

struct Named {
    std::string_view name;
    Comparison comparison;
};

constexpr std::array tests{
    Named{"IsNull", {Type::test, Order::equals, Test::null}},
    Named{"IsPresent", {Type::test, Order::equals, Test::present}},
    Named{"IsNumeric", {Type::test, Order::equals, Test::numeric}},
    Named{"IsString", {Type::test, Order::equals, Test::string}},
    Named{"IsBoolean", {Type::test, Order::equals, Test::boolean}},
    Named{"IsTimestamp", {Type::test, Order::equals, Test::timestamp}},
    Named{"StringMatches", {Type::pattern, Order::equals, Test::null}},
    Named{"BooleanEquals", {Type::boolean, Order::equals, Test::null}},
};

constexpr std::array types{
    std::pair<std::string_view, Type>{"String", Type::string},
    std::pair<std::string_view, Type>{"Numeric", Type::number},
    std::pair<std::string_view, Type>{"Timestamp", Type::timestamp},
};

constexpr std::array orders{
    std::pair<std::string_view, Order>{"Equals", Order::equals},
    std::pair<std::string_view, Order>{"LessThan", Order::less},
    std::pair<std::string_view, Order>{"GreaterThan", Order::greater},
    std::pair<std::string_view, Order>{"LessThanEquals", Order::lessEquals},
    std::pair<std::string_view, Order>{"GreaterThanEquals", Order::greaterEquals},
};

/// `*` stands for any characters; `\*` and `\\` for themselves.
bool matchesPattern(std::string_view text, std::string_view pattern) {
    // After a star everything up to the next star is searched; this never looks back further.
    std::size_t t = 0;
    std::size_t p = 0;
    std::size_t star = std::string_view::npos;
    std::size_t retryAt = 0;
    while (t < text.size() || p < pattern.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = ++p;
            retryAt = t;
            continue;
        }
        const bool escaped = p + 1 < pattern.size() && pattern[p] == '\\' &&
                             (pattern[p + 1] == '*' || pattern[p + 1] == '\\');
        const std::size_t literal = p + (escaped ? 1 : 0);
        if (t < text.size() && literal < pattern.size() && text[t] == pattern[literal]) {
            ++t;
            p = literal + 1;
            continue;
        }
        if (star == std::string_view::npos || retryAt >= text.size())
            return false;
        t = ++retryAt;
        p = star;
    }
    return true;
}

bool ordered(std::partial_ordering result, Order order) {
    switch (order) {
    case Order::equals:
        return result == std::partial_ordering::equivalent;
    case Order::less:
        return result == std::partial_ordering::less;
    case Order::greater:
        return result == std::partial_ordering::greater;
    case Order::lessEquals:
        return result == std::partial_ordering::less || result == std::partial_ordering::equivalent;
    case Order::greaterEquals:
        return result == std::partial_ordering::greater ||
               result == std::partial_ordering::equivalent;
    }
    return false;
}

/// The order of Java's String.compareTo: by UTF-16 unit. It differs from the order of UTF-8 only
/// between characters beyond U+FFFF and those from U+E000 on.
std::partial_ordering textOrder(const std::string& a, const std::string& b) {
    const auto [first, second] = std::ranges::mismatch(a, b);
    if (first == a.end() || second == b.end())
        return a.size() <=> b.size();
    const auto x = static_cast<unsigned char>(*first);
    const auto y = static_cast<unsigned char>(*second);
    const bool surrogateFirst = x >= 0xF0 && y >= 0xEE && y < 0xF0;
    const bool surrogateSecond = y >= 0xF0 && x >= 0xEE && x < 0xF0;
    if (surrogateFirst || surrogateSecond)
        return y <=> x;
    return x <=> y;
}

/// Values of another type than the operator's never match.
bool compared(const Value& value, const Value& operand, const Comparison& comparison) {
    switch (comparison.type) {
    case Type::string:
        return value.isString() && operand.isString() &&
               ordered(textOrder(value.string(), operand.string()), comparison.order);
    case Type::number:
        return value.isNumber() && operand.isNumber() &&
               ordered(value.number() <=> operand.number(), comparison.order);
    case Type::boolean:
        return value.isBoolean() && operand.isBoolean() && value.boolean() == operand.boolean();
    case Type::pattern:
        return value.isString() && operand.isString() &&
               matchesPattern(value.string(), operand.string());
    case Type::timestamp: {
        if (!value.isString() || !operand.isString())
            return false;
        const auto a = parseTimestamp(value.string());
        const auto b = parseTimestamp(operand.string());
        return a && b && ordered(compare(*a, *b) <=> 0, comparison.order);
    }
    case Type::test:
        return false;
    }
    return false;
}

tl::unexpected<Problem> needsValue(const JsonPath& path) {
    return tl::unexpected(Problem::needsOpaque(fmt::format("a Choice reads {}", path.text)));
}

/// Whether the type of an opaque value decides the test.
std::optional<bool> testOpaque(const Opaque& opaque, Test test) {
    if (opaque.type == OpaqueType::unknown)
        return std::nullopt;
    switch (test) {
    case Test::numeric:
        return opaque.type == OpaqueType::number;
    case Test::string:
        return opaque.type == OpaqueType::string;
    case Test::timestamp:
        if (opaque.type == OpaqueType::string)
            return std::nullopt;
        return false;
    default:
        return false;
    }
}

bool passes(const Value& value, Test test) {
    switch (test) {
    case Test::null:
        return value.isNull();
    case Test::present:
        return true;
    case Test::numeric:
        return value.isNumber();
    case Test::string:
        return value.isString();
    case Test::boolean:
        return value.isBoolean();
    case Test::timestamp:
        return value.isString() && parseTimestamp(value.string()).has_value();
    }
    return false;
}

Problem invalidPath(const JsonPath& path) {
    return Problem::runtime(fmt::format(
        "Invalid path '{}': The choice state's condition path references an invalid value.",
        path.text));
}

tl::expected<bool, Problem> matchesComparison(const ChoiceRule& rule, const DataScope& scope) {
    const auto value = scope.read(rule.variable);
    const bool isTest = rule.comparison.type == Type::test;
    const bool asksPresence = isTest && rule.comparison.test == Test::present;
    if (!value && value.error().kind != Problem::Kind::failure)
        return tl::unexpected(value.error());
    if (asksPresence)
        return value.has_value() == rule.operand.boolean();
    if (!value)
        return tl::unexpected(invalidPath(rule.variable));
    if (isTest) {
        if (!value->isOpaque())
            return passes(*value, rule.comparison.test) == rule.operand.boolean();
        const auto known = testOpaque(value->opaque(), rule.comparison.test);
        if (!known)
            return needsValue(rule.variable);
        return *known == rule.operand.boolean();
    }
    if (value->isOpaque())
        return needsValue(rule.variable);
    if (!rule.operandPath)
        return compared(*value, rule.operand, rule.comparison);
    const auto operand = scope.read(*rule.operandPath);
    if (!operand && operand.error().kind != Problem::Kind::failure)
        return tl::unexpected(operand.error());
    if (!operand)
        return tl::unexpected(invalidPath(*rule.operandPath));
    if (operand->isOpaque())
        return needsValue(*rule.operandPath);
    return compared(*value, *operand, rule.comparison);
}

} // namespace

std::optional<Comparison> comparisonNamed(std::string_view field) {
    const auto test = std::ranges::find(tests, field, &Named::name);
    if (test != tests.end())
        return test->comparison;
    for (const auto& [typeName, type] : types)
        for (const auto& [orderName, order] : orders)
            if (field.starts_with(typeName) && field.substr(typeName.size()) == orderName)
                return Comparison{type, order, Test::null};
    return std::nullopt;
}

bool ChoiceRule::readsContext() const {
    if (kind == Kind::compare)
        return variable.root == JsonPath::Root::context ||
               (operandPath && operandPath->root == JsonPath::Root::context);
    return std::ranges::any_of(rules, &ChoiceRule::readsContext);
}

tl::expected<bool, Problem> matches(const ChoiceRule& rule, const DataScope& scope) {
    switch (rule.kind) {
    case ChoiceRule::Kind::compare:
        return matchesComparison(rule, scope);
    case ChoiceRule::Kind::negated: {
        const auto inner = matches(rule.rules.front(), scope);
        return inner ? tl::expected<bool, Problem>(!*inner) : inner;
    }
    case ChoiceRule::Kind::all:
    case ChoiceRule::Kind::any:
        for (const ChoiceRule& child : rule.rules) {
            const auto result = matches(child, scope);
            if (!result || *result == (rule.kind == ChoiceRule::Kind::any))
                return result;
        }
        return rule.kind == ChoiceRule::Kind::all;
    }
    return false;
}

} // namespace headroom::workflow
