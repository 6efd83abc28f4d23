#include "model/workflow/jsonata_expression.h"

#include "model/workflow/jsonata_evaluation.h"
#include "model/workflow/jsonata_parser.h"
#include "model/workflow/scanner.h"

namespace headroom::workflow {

namespace {

constexpr std::string_view opening = "{%";
constexpr std::string_view closing = "%}";

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const std::size_t from = text.find_first_not_of(space);
    if (from == std::string_view::npos)
        return {};
    return text.substr(from, text.find_last_not_of(space) + 1 - from);
}

} // namespace

bool looksLikeJsonata(std::string_view text) {
    return text.starts_with(opening) || text.ends_with(closing);
}

tl::expected<JsonataExpression, std::string> JsonataExpression::parse(std::string_view text) {
    if (!text.starts_with(opening))
        return tl::unexpected(std::string("it ends with '%}' but does not start with '{%'"));
    if (!text.ends_with(closing) || text.size() < opening.size() + closing.size())
        return tl::unexpected(std::string("it starts with '{%' but does not end with '%}'"));
    text.remove_prefix(opening.size());
    text.remove_suffix(closing.size());
    auto tree = jsonata::parse(text);
    if (!tree)
        return tl::unexpected(tree.error());
    JsonataExpression expression;
    expression.text_ = trimmed(text);
    expression.tree_ = std::move(*tree);
    return expression;
}

tl::expected<std::optional<Value>, Problem>
JsonataExpression::evaluate(const JsonataScope& scope) const {
    return jsonata::Evaluation(scope).run(*tree_);
}

} // namespace headroom::workflow
