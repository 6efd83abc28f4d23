#include "model/document/text_check.h"
#include "model/workflow/expression.h"
#include "model/workflow/json_path.h"
#include "model/workflow/json_text.h"
#include "model/workflow/jsonata_expression.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>
#include <string_view>

using namespace headroom;
using workflow::Value;

namespace {

void require(bool condition, const char* what, std::string_view text) {
    if (condition)
        return;
    std::cerr << what << '\n' << text << '\n';
    std::abort();
}

void checkPath(const workflow::JsonPath& path, const Value& data, std::string_view text) {
    const auto found = workflow::evaluate(path, data);
    if (!path.isDefinite())
        require(!found || found->isArray(), "an indefinite path gives no array", text);
    if (!path.isReference() || path.steps.empty())
        return;
    const auto assigned = workflow::assign(path, data, Value("new"));
    if (!assigned)
        return;
    const auto again = workflow::evaluate(path, *assigned);
    require(again && *again == Value("new"), "what was assigned is not there", text);
}

void checkJsonata(std::string_view line, const Value& states) {
    const auto expression = workflow::JsonataExpression::parse(line);
    if (!expression)
        return require(!expression.error().empty(), "a problem without words", line);
    const workflow::Variables variables;
    workflow::Randomness randomness(1);
    const auto value = expression->evaluate({states, variables, 0.0, &randomness});
    if (value && *value)
        require(workflow::parseJson(workflow::text(**value)).has_value(), "a value is no JSON",
                line);
}

} // namespace

/// The first line is a path, a call of an intrinsic function or a JSONata expression, the rest the
/// JSON that it reads. What no file could hold, since reading it is refused, is passed over.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string all(data, data + size);
    if (document::checkText(document::SourceText("a.json", all)))
        return 0;
    const std::size_t end = all.find('\n');
    const std::string_view line = std::string_view(all).substr(0, end);
    const auto json = workflow::parseJson(
        end == std::string::npos ? std::string_view("{}") : std::string_view(all).substr(end + 1));
    if (workflow::looksLikeJsonata(line)) {
        checkJsonata(line, json.value_or(Value()));
        return 0;
    }
    const auto expression = workflow::parseExpression(line);
    if (!expression || !json)
        return 0;
    if (const auto* path = std::get_if<workflow::JsonPath>(&expression->value))
        checkPath(*path, *json, line);
    const workflow::Variables variables;
    workflow::Randomness randomness(1);
    const auto known =
        workflow::evaluate(*expression, {*json, *json, variables, &randomness, "S"}, "a.$");
    if (known)
        require(workflow::parseJson(workflow::text(*known)).has_value(), "a value is no JSON",
                line);
    workflow::evaluate(*expression, {*json, *json, variables, nullptr, "S"}, "a.$");
    return 0;
}
