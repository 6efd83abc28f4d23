#include "model/workflow/json_path_filter.h"

#include "model/workflow/json_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace headroom::workflow {

namespace {

using Comparison = PathFilter::Comparison;
using Operand = PathFilter::Operand;

struct Symbol {
    std::string_view text;
    Comparison comparison;
};

// Longer symbols before those that they start with.
constexpr std::array symbols{
    Symbol{"==", Comparison::equal},
    Symbol{"!=", Comparison::notEqual},
    Symbol{"<=", Comparison::lessOrEqual},
    Symbol{">=", Comparison::greaterOrEqual},
    Symbol{"=~", Comparison::matches},
    Symbol{"<", Comparison::less},
    Symbol{">", Comparison::greater},
    Symbol{"in ", Comparison::in},
    Symbol{"in[", Comparison::in},
    Symbol{"nin ", Comparison::notIn},
    Symbol{"nin[", Comparison::notIn},
    Symbol{"contains ", Comparison::contains},
    Symbol{"size ", Comparison::size},
    Symbol{"empty ", Comparison::empty},
    Symbol{"subsetof ", Comparison::subsetOf},
    Symbol{"anyof ", Comparison::anyOf},
    Symbol{"noneof ", Comparison::noneOf},
};

class FilterParser {
public:
    FilterParser(Scanner& scanner, int depth)
        : scanner_(scanner)
        , depth_(depth) {}

    using Result = tl::expected<PathFilter, std::string>;

    Result parse() { return list(PathFilter::Kind::either, "||", 0); }

private:
    static constexpr int maximumNesting = 50;

    tl::unexpected<std::string> wrong(std::string_view what) const {
        return tl::unexpected(
            fmt::format("{} in the filter at position {}", what, scanner_.position() + 1));
    }

    /// A list of conditions with || of lists with &&.
    Result list(PathFilter::Kind kind, std::string_view separator, int nesting) {
        PathFilter all;
        all.kind = kind;
        do {
            auto child = kind == PathFilter::Kind::either
                             ? list(PathFilter::Kind::both, "&&", nesting)
                             : condition(nesting);
            if (!child)
                return child;
            all.children.push_back(std::move(*child));
            scanner_.skipSpace();
        } while (scanner_.take(separator));
        return all.children.size() == 1 ? std::move(all.children.front()) : std::move(all);
    }

    Result condition(int nesting) {
        if (nesting > maximumNesting)
            return wrong("too many parentheses");
        scanner_.skipSpace();
        if (scanner_.take('!')) {
            auto inner = condition(nesting + 1);
            if (!inner)
                return inner;
            PathFilter negated;
            negated.kind = PathFilter::Kind::negated;
            negated.children.push_back(std::move(*inner));
            return negated;
        }
        if (scanner_.take('(')) {
            auto inner = list(PathFilter::Kind::either, "||", nesting + 1);
            if (inner && !scanner_.take(')'))
                return wrong("')' is missing");
            return inner;
        }
        return comparison();
    }

    Result comparison() {
        PathFilter filter;
        auto left = operand();
        if (!left)
            return tl::unexpected(left.error());
        filter.left = std::move(*left);
        scanner_.skipSpace();
        const auto symbol = std::ranges::find_if(symbols, [this](const Symbol& candidate) {
            return scanner_.rest().starts_with(candidate.text);
        });
        if (symbol == symbols.end()) {
            if (!filter.left.path)
                return wrong("a comparison is missing");
            filter.kind = PathFilter::Kind::exists;
            return filter;
        }
        const bool keepsLast = symbol->text.ends_with('[');
        scanner_.take(symbol->text.substr(0, symbol->text.size() - (keepsLast ? 1 : 0)));
        filter.comparison = symbol->comparison;
        auto right = operand();
        if (!right)
            return tl::unexpected(right.error());
        filter.right = std::move(*right);
        return filter;
    }

    tl::expected<Operand, std::string> operand() {
        scanner_.skipSpace();
        const char c = scanner_.peek();
        if (c == '@' || c == '$')
            return pathOperand();
        if (c == '\'' || c == '"') {
            auto text = parsePathString(scanner_);
            if (!text)
                return tl::unexpected(text.error());
            Operand operand;
            operand.literal = std::move(*text);
            return operand;
        }
        if (c == '/')
            return regularExpression();
        return jsonOperand();
    }

    tl::expected<Operand, std::string> pathOperand() {
        Operand operand;
        operand.fromRoot = scanner_.take() == '$';
        auto steps = parsePathSteps(scanner_, true, depth_);
        if (!steps)
            return tl::unexpected(steps.error());
        operand.path = JsonPath{};
        operand.path->steps = std::move(*steps);
        return operand;
    }

    tl::expected<Operand, std::string> regularExpression() {
        scanner_.take();
        const std::size_t start = scanner_.position();
        while (!scanner_.atEnd() && scanner_.peek() != '/') {
            if (scanner_.peek() == '\\')
                scanner_.take();
            scanner_.take();
        }
        const std::string_view pattern = scanner_.between(start);
        if (!scanner_.take('/'))
            return wrong("the closing '/' is missing");
        const bool ignoreCase = scanner_.take('i');
        auto expression = RegularExpression::compile(pattern, ignoreCase);
        if (!expression)
            return wrong(expression.error());
        Operand operand;
        operand.literal = Value(pattern);
        operand.expression = std::move(*expression);
        return operand;
    }

    /// A number, true, false, null, or an array or object in JSON (single quotes allowed).
    tl::expected<Operand, std::string> jsonOperand() {
        const std::size_t start = scanner_.position();
        int open = 0;
        while (!scanner_.atEnd()) {
            const char c = scanner_.peek();
            if (open == 0 && std::string_view(" )&|=!<>").find(c) != std::string_view::npos)
                break;
            if (c == '[' || c == '{')
                ++open;
            if ((c == ']' || c == '}') && --open < 0)
                break;
            scanner_.take();
        }
        std::string json(scanner_.between(start));
        Operand operand;
        if (std::ranges::all_of(json, isNameCharacter) && !json.empty() && !isDigit(json.front()) &&
            json != "true" && json != "false" && json != "null") {
            operand.literal = Value(std::move(json)); // a bare word, which AWS accepts
            return operand;
        }
        std::ranges::replace(json, '\'', '"');
        auto value = parseJson(json);
        if (!value)
            return wrong("a path, a string, a number, true, false or null is expected");
        operand.literal = std::move(*value);
        return operand;
    }

    Scanner& scanner_;
    int depth_;
};

/// An operand's value; nothing where its path finds nothing.
tl::expected<std::optional<Value>, Problem> valueOf(const Operand& operand, const Value& item,
                                                    const Value& root) {
    if (!operand.path)
        return operand.literal;
    auto value = evaluate(*operand.path, operand.fromRoot ? root : item);
    if (value) {
        if (value->hasOpaque() && !value->isArray() && !value->isObject())
            return tl::unexpected(Problem::needsOpaque("a JSONPath filter"));
        return *value;
    }
    if (value.error().kind == Problem::Kind::failure)
        return std::nullopt;
    return tl::unexpected(value.error());
}

bool sameValue(const Value& a, const Value& b) {
    if (a.isNumber() && b.isNumber())
        return a.number() == b.number();
    return a == b;
}

bool holds(const Value& list, const Value& wanted) {
    return list.isArray() && std::ranges::any_of(list.array(), [&wanted](const Value& item) {
               return sameValue(item, wanted);
           });
}

bool ordered(const Value& a, const Value& b, Comparison comparison) {
    int order = 0;
    if (a.isNumber() && b.isNumber())
        order = a.number() < b.number() ? -1 : (a.number() > b.number() ? 1 : 0);
    else if (a.isString() && b.isString())
        order = a.string().compare(b.string());
    else
        return false;
    switch (comparison) {
    case Comparison::less:
        return order < 0;
    case Comparison::lessOrEqual:
        return order <= 0;
    case Comparison::greater:
        return order > 0;
    default:
        return order >= 0;
    }
}

std::optional<std::int64_t> sizeOf(const Value& value) {
    if (value.isArray())
        return static_cast<std::int64_t>(value.array().size());
    if (value.isString())
        return static_cast<std::int64_t>(value.string().size());
    return std::nullopt;
}

bool compared(const Value& a, const Value& b, Comparison comparison) {
    switch (comparison) {
    case Comparison::equal:
        return sameValue(a, b);
    case Comparison::notEqual:
        return !sameValue(a, b);
    case Comparison::in:
        return holds(b, a);
    case Comparison::notIn:
        return !holds(b, a);
    case Comparison::contains:
        if (a.isString() && b.isString())
            return a.string().find(b.string()) != std::string::npos;
        return holds(a, b);
    case Comparison::size:
        return b.isInteger() && sizeOf(a) == b.integer();
    case Comparison::empty:
        return b.isBoolean() && sizeOf(a) && (*sizeOf(a) == 0) == b.boolean();
    case Comparison::subsetOf:
        return a.isArray() &&
               std::ranges::all_of(a.array(), [&b](const Value& item) { return holds(b, item); });
    case Comparison::anyOf:
        return a.isArray() &&
               std::ranges::any_of(a.array(), [&b](const Value& item) { return holds(b, item); });
    case Comparison::noneOf:
        return a.isArray() &&
               std::ranges::none_of(a.array(), [&b](const Value& item) { return holds(b, item); });
    default:
        return ordered(a, b, comparison);
    }
}

tl::expected<bool, Problem> acceptsComparison(const PathFilter& filter, const Value& item,
                                              const Value& root) {
    const auto left = valueOf(filter.left, item, root);
    if (!left)
        return tl::unexpected(left.error());
    const auto right = valueOf(filter.right, item, root);
    if (!right)
        return tl::unexpected(right.error());
    if (!*left || !*right) // a path that finds nothing equals nothing
        return filter.comparison == Comparison::notEqual && left->has_value() != right->has_value();
    if ((*left)->hasOpaque() || (*right)->hasOpaque())
        return tl::unexpected(Problem::needsOpaque("a JSONPath filter"));
    if (filter.comparison == Comparison::matches)
        return filter.right.expression && (*left)->isString() &&
               filter.right.expression->matches((*left)->string());
    return compared(**left, **right, filter.comparison);
}

} // namespace

tl::expected<PathFilter, std::string> parsePathFilter(Scanner& scanner, int depth) {
    auto filter = FilterParser(scanner, depth).parse();
    if (!filter)
        return filter;
    scanner.skipSpace();
    if (!scanner.take(')'))
        return tl::unexpected(
            fmt::format("')' is missing in the filter at position {}", scanner.position() + 1));
    return filter;
}

tl::expected<bool, Problem> accepts(const PathFilter& filter, const Value& item,
                                    const Value& root) {
    switch (filter.kind) {
    case PathFilter::Kind::exists: {
        const auto found = valueOf(filter.left, item, root);
        if (!found)
            return tl::unexpected(found.error());
        // An indefinite path exists where it finds anything.
        return found->has_value() && (filter.left.path->isDefinite() || !(*found)->array().empty());
    }
    case PathFilter::Kind::compare:
        return acceptsComparison(filter, item, root);
    case PathFilter::Kind::negated: {
        const auto inner = accepts(filter.children.front(), item, root);
        return inner ? tl::expected<bool, Problem>(!*inner) : inner;
    }
    default:
        for (const PathFilter& child : filter.children) {
            const auto passes = accepts(child, item, root);
            if (!passes || *passes == (filter.kind == PathFilter::Kind::either))
                return passes;
        }
        return filter.kind == PathFilter::Kind::both;
    }
}

} // namespace headroom::workflow
