#pragma once

#include "model/workflow/json_path.h"
#include "model/workflow/regular_expression.h"
#include "model/workflow/scanner.h"

#include <variant>

namespace headroom::workflow {

/// The condition of `[?(...)]`.
struct PathFilter {
    enum class Kind : std::uint8_t {
        either,  ///< children with ||
        both,    ///< children with &&
        negated, ///< ! child
        exists,  ///< the left path finds something
        compare, ///< left, comparison, right
    };
    enum class Comparison : std::uint8_t {
        equal,
        notEqual,
        less,
        lessOrEqual,
        greater,
        greaterOrEqual,
        in,
        notIn,
        contains,
        size,
        empty,
        subsetOf,
        anyOf,
        noneOf,
        matches, ///< =~ /regular expression/i
    };
    struct Operand {
        bool fromRoot = false;        ///< `$`, not `@`
        std::optional<JsonPath> path; ///< relative to the item or the root
        Value literal;
        std::optional<RegularExpression> expression; ///< of `matches`, on the right
    };
    Kind kind = Kind::compare;
    Comparison comparison = Comparison::equal;
    std::vector<PathFilter> children;
    Operand left;
    Operand right;
};

/// Reads from after "?(" up to and including ")". The depth limits nesting.
tl::expected<PathFilter, std::string> parsePathFilter(Scanner& scanner, int depth);

/// Whether an item passes.
tl::expected<bool, Problem> accepts(const PathFilter& filter, const Value& item, const Value& root);

/// Reads the steps of a path from after its root; stops where a path can end inside a filter.
tl::expected<std::vector<PathStep>, std::string> parsePathSteps(Scanner& scanner, bool insideFilter,
                                                                int depth);

/// A string literal in the quotes that the scanner stands at; backslash escapes the next character.
tl::expected<std::string, std::string> parsePathString(Scanner& scanner);

} // namespace headroom::workflow
