#include "model/template/intrinsics.h"

#include "model/template/limits.h"
#include "model/template/pseudo_parameters.h"
#include "model/template/reference.h"
#include "model/template/text_functions.h"

#include <array>
#include <string>

namespace headroom::templates {

using document::Node;
using document::Text;
using document::translatable;

namespace {

/// Counts how deep evaluations are within each other.
class DepthGuard {
public:
    explicit DepthGuard(EvaluationBudget& budget)
        : budget_(budget) {
        ++budget_.depth;
    }
    ~DepthGuard() { --budget_.depth; }
    DepthGuard(const DepthGuard&) = delete;
    DepthGuard& operator=(const DepthGuard&) = delete;

    bool tooDeep() const { return budget_.depth > limits::evaluationDepth; }

private:
    EvaluationBudget& budget_;
};

Reason tooDeep() {
    return Text(translatable("Import", "expressions are nested too deep"));
}

Reason malformed(std::string_view function) {
    return Text(translatable("Import", "%1 is not written as it should be"),
                {std::string(function)});
}

Reason conditionNotKnown(std::string_view name) {
    return Text(translatable("Import", "condition %1 is not known"), {std::string(name)});
}

Value evaluateArray(Stack& stack, const Node& node) {
    Value result{nlohmann::json::array(), false, {}};
    for (const auto* item : node.items()) {
        auto value = evaluate(stack, *item);
        if (value.absent)
            continue;
        if (value.unknown && !result.unknown)
            result.unknown = std::move(value.unknown);
        result.json.push_back(std::move(value.json));
    }
    return result;
}

Value evaluateObject(Stack& stack, const Node& node) {
    Value result{nlohmann::json::object(), false, {}};
    auto& members = result.json.get_ref<nlohmann::json::object_t&>();
    for (const auto& member : node.members()) {
        auto value = evaluate(stack, *member.value);
        if (value.absent)
            continue;
        if (value.unknown && !result.unknown)
            result.unknown = std::move(value.unknown);
        members.emplace_hint(members.end(), std::string(member.key), std::move(value.json));
    }
    return result;
}

Value evaluateGetAtt(Stack& stack, const Node& argument) {
    if (argument.isText()) {
        const auto name = argument.spelling();
        const auto dot = name.find('.');
        return evaluateAttribute(stack, name.substr(0, dot),
                                 dot == std::string_view::npos ? std::string_view()
                                                               : name.substr(dot + 1));
    }
    const auto* resource = argument.item(0);
    const auto* attribute = argument.item(1);
    if (resource == nullptr || attribute == nullptr)
        return Value::notKnown(malformed("Fn::GetAtt"));
    auto resourceText = evaluateText(stack, *resource);
    auto attributeText = evaluateText(stack, *attribute);
    if (resourceText.unknown || attributeText.unknown)
        return Value::notKnown(
            std::move(resourceText.unknown ? *resourceText.unknown : *attributeText.unknown));
    // Longer lists are dotted names in pieces: [Child, Outputs, Name].
    for (const auto* more : argument.items().subspan(2))
        attributeText.text += "." + evaluateText(stack, *more).text;
    return evaluateAttribute(stack, resourceText.text, attributeText.text);
}

Value length(Stack& stack, const Node& argument) {
    auto list = evaluate(stack, argument);
    if (list.known() && list.json.is_array())
        return {static_cast<std::int64_t>(list.json.size()), false, {}};
    return Value::notKnown(list.unknown ? std::move(*list.unknown) : malformed("Fn::Length"));
}

Value importedValue() {
    return Value::notKnown(
        Text(translatable("Import", "Fn::ImportValue: another stack exports the value")));
}

/// A function whose result only AWS knows: its name is the reason.
Value onlyAfterDeployment(std::string_view name) {
    return Value::notKnown(Text::verbatim(std::string(name)));
}

Value call(Stack& stack, const Function& function) {
    const auto& argument = *function.argument;
    if (function.name == "Ref")
        return argument.spelling().empty() ? Value::notKnown(malformed("Ref"))
                                           : evaluateReference(stack, argument.spelling());
    if (function.name == "Fn::GetAtt")
        return evaluateGetAtt(stack, argument);
    if (function.name == "Fn::Sub")
        return substitute(stack, argument);
    if (function.name == "Fn::Join")
        return join(stack, argument);
    if (function.name == "Fn::Split")
        return split(stack, argument);
    if (function.name == "Fn::Select")
        return select(stack, argument);
    if (function.name == "Fn::Base64")
        return base64(stack, argument);
    if (function.name == "Fn::ToJsonString")
        return toJsonText(stack, argument);
    if (function.name == "Fn::Length")
        return length(stack, argument);
    if (function.name == "Fn::ImportValue")
        return importedValue();
    return onlyAfterDeployment(function.name);
}

bool isConditionFunction(std::string_view name) {
    return name == "Fn::And" || name == "Fn::Or" || name == "Fn::Not" || name == "Fn::Equals";
}

Value conditionValue(Stack& stack, const Node& node) {
    const auto truth = evaluateCondition(stack, node);
    if (truth == Truth::unknown)
        return onlyAfterDeployment(functionOf(node)->name);
    return {truth == Truth::yes, false, {}};
}

/// The place that Fn::If chooses; unknown where its condition is.
Chosen chooseBranch(Stack& stack, const Node& argument) {
    const auto* condition = argument.item(0);
    if (condition == nullptr || argument.items().size() != 3)
        return {nullptr, malformed("Fn::If")};
    const auto truth = condition->isObject() ? evaluateCondition(stack, *condition)
                                             : stack.condition(condition->spelling());
    if (truth == Truth::unknown)
        return {nullptr, conditionNotKnown(condition->spelling())};
    return {argument.item(truth == Truth::yes ? 1 : 2), {}};
}

/// The place in the section Mappings that Fn::FindInMap names, or its DefaultValue.
Chosen chooseFromMap(Stack& stack, const Node& argument) {
    std::array<std::string, 3> keys;
    const Node* found = stack.section("Mappings");
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto* expression = argument.item(i);
        if (expression == nullptr)
            return {nullptr, malformed("Fn::FindInMap")};
        auto key = evaluateText(stack, *expression);
        if (key.unknown)
            return {nullptr, std::move(key.unknown)};
        keys.at(i) = std::move(key.text);
        found = found != nullptr ? found->find(keys.at(i)) : nullptr;
    }
    if (found != nullptr)
        return {found, {}};
    const auto* options = argument.item(3);
    const auto* fallback = options != nullptr ? options->find("DefaultValue") : nullptr;
    if (fallback != nullptr)
        return {fallback, {}};
    return {nullptr, Text(translatable("Import", "mapping %1 has no entry %2, %3"),
                          {keys[0], keys[1], keys[2]})};
}

bool isNoValue(const Function& function) {
    return function.name == "Ref" && function.argument->spelling() == "AWS::NoValue";
}

} // namespace

std::optional<Function> functionOf(const Node& node) {
    if (!node.isObject() || node.members().size() != 1)
        return std::nullopt;
    const auto& member = node.members().front();
    if (member.key != "Ref" && !member.key.starts_with("Fn::"))
        return std::nullopt;
    return Function{member.key, member.value};
}

Chosen choose(Stack& stack, const Node* node) {
    // Each step goes down into an argument or over into Mappings, which holds no functions but in
    // its DefaultValue; the bound is for hostile input.
    for (std::size_t step = 0; node != nullptr && step < limits::evaluationDepth; ++step) {
        const auto function = functionOf(*node);
        if (!function)
            return {node, {}};
        if (isNoValue(*function))
            return {};
        Chosen next;
        if (function->name == "Fn::If")
            next = chooseBranch(stack, *function->argument);
        else if (function->name == "Fn::FindInMap")
            next = chooseFromMap(stack, *function->argument);
        else
            return {node, {}};
        if (next.unknown)
            return next;
        node = next.node;
    }
    return {node, {}};
}

Value evaluate(Stack& stack, const Node& node) {
    const DepthGuard guard(stack.budget());
    if (guard.tooDeep())
        return Value::notKnown(tooDeep());
    if (node.isScalar())
        return {document::toJson(node), false, {}};
    if (node.isArray())
        return evaluateArray(stack, node);
    auto chosen = choose(stack, &node);
    if (chosen.unknown)
        return Value::notKnown(std::move(*chosen.unknown));
    if (chosen.node == nullptr)
        return Value::none();
    if (chosen.node != &node)
        return evaluate(stack, *chosen.node);
    if (const auto function = functionOf(node))
        return isConditionFunction(function->name) ? conditionValue(stack, node)
                                                   : call(stack, *function);
    return evaluateObject(stack, node);
}

std::optional<std::string> scalarText(const nlohmann::json& json) {
    if (json.is_string())
        return json.get<std::string>();
    if (json.is_boolean())
        return json.get<bool>() ? "true" : "false";
    if (json.is_number())
        return json.dump();
    return std::nullopt;
}

TextValue evaluateText(Stack& stack, const Node& node) {
    if (node.kind() == document::NodeKind::boolean)
        return {node.boolean() ? "true" : "false", false, {}};
    if (node.isNull())
        return {};
    if (node.isScalar())
        return {std::string(node.spelling()), false, {}};
    if (const auto chosen = choose(stack, &node);
        chosen.node != nullptr && chosen.node != &node && chosen.node->isScalar())
        return evaluateText(stack, *chosen.node);
    auto value = evaluate(stack, node);
    auto text = scalarText(value.json);
    if (!text && !value.absent && !value.unknown)
        value.unknown = Text(translatable("Import", "a text is needed here, not a list or map"));
    return {std::move(text).value_or(""), value.absent, std::move(value.unknown)};
}

Value evaluateReference(Stack& stack, std::string_view name) {
    if (auto pseudo = pseudoParameter(name))
        return std::move(*pseudo);
    if (stack.parameterDeclaration(name) != nullptr)
        return stack.parameter(name);
    return {referenceMark(stack.path(), name), false, {}};
}

Value evaluateAttribute(Stack& stack, std::string_view resource, std::string_view attribute) {
    static constexpr std::string_view outputs = "Outputs.";
    if (auto* child = stack.child(resource); child != nullptr && attribute.starts_with(outputs))
        return child->output(attribute.substr(outputs.size()));
    auto name = std::string(resource);
    if (!attribute.empty())
        name += "." + std::string(attribute);
    return {referenceMark(stack.path(), name), false, {}};
}

Truth evaluateCondition(Stack& stack, const Node& node) {
    const DepthGuard guard(stack.budget());
    if (guard.tooDeep() || node.members().size() != 1)
        return Truth::unknown;
    const auto& [key, keyBegin, argument] = node.members().front();
    if (key == "Condition")
        return stack.condition(argument->spelling());
    if (key == "Fn::Not") {
        if (argument->items().size() != 1)
            return Truth::unknown;
        const auto inner = evaluateCondition(stack, *argument->item(0));
        return inner == Truth::unknown ? inner : inner == Truth::yes ? Truth::no : Truth::yes;
    }
    if (key == "Fn::And" || key == "Fn::Or") {
        // One operand that decides is enough; otherwise one that is unknown leaves it open.
        const auto decides = key == "Fn::And" ? Truth::no : Truth::yes;
        auto result = key == "Fn::And" ? Truth::yes : Truth::no;
        for (const auto* operand : argument->items()) {
            const auto truth = evaluateCondition(stack, *operand);
            if (truth == decides)
                return decides;
            if (truth == Truth::unknown)
                result = Truth::unknown;
        }
        return result;
    }
    if (key == "Fn::Equals" && argument->items().size() == 2) {
        auto left = evaluateText(stack, *argument->item(0));
        auto right = evaluateText(stack, *argument->item(1));
        if (!left.unknown && !right.unknown)
            return left.text == right.text ? Truth::yes : Truth::no;
        const auto leftValue = evaluate(stack, *argument->item(0));
        const auto rightValue = evaluate(stack, *argument->item(1));
        if (leftValue.unknown || rightValue.unknown)
            return Truth::unknown;
        return leftValue.json == rightValue.json ? Truth::yes : Truth::no;
    }
    return Truth::unknown;
}

} // namespace headroom::templates
