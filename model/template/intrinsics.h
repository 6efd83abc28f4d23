#pragma once

#include "model/document/node.h"
#include "model/template/stack.h"
#include "model/template/value.h"

#include <optional>
#include <string>
#include <string_view>

/// CloudFormation's functions (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/
/// intrinsic-function-reference.html), those of AWS::LanguageExtensions among them.
namespace headroom::templates {

/// The function's name and argument where an object is a function: {"Ref": ...}, {"Fn::...": ...}.
struct Function {
    std::string_view name;
    const document::Node* argument = nullptr;
};
std::optional<Function> functionOf(const document::Node& node);

/// An expression's value, with everything below it evaluated.
Value evaluate(Stack& stack, const document::Node& node);

/// An expression as the text that CloudFormation makes of it: numbers as they are spelled,
/// booleans as `true` and `false`. A list or map is no text: unknown, with a reason.
struct TextValue {
    std::string text;
    bool absent = false;
    std::optional<Reason> unknown;
};
TextValue evaluateText(Stack& stack, const document::Node& node);

/// Follows conditions and mappings, the functions that choose a place in the template, to the
/// place that they choose. `node` is nothing where the value is absent.
struct Chosen {
    const document::Node* node = nullptr;
    std::optional<Reason> unknown;
};
Chosen choose(Stack& stack, const document::Node* node);

/// The truth of a condition expression, as in the section Conditions.
Truth evaluateCondition(Stack& stack, const document::Node& node);

/// What `!Ref NAME` comes to.
Value evaluateReference(Stack& stack, std::string_view name);
/// What `!GetAtt RESOURCE.ATTRIBUTE` comes to.
Value evaluateAttribute(Stack& stack, std::string_view resource, std::string_view attribute);

/// A scalar of evaluated JSON as text; nothing for lists and maps.
std::optional<std::string> scalarText(const nlohmann::json& json);

} // namespace headroom::templates
