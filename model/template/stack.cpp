#include "model/template/stack.h"

#include "model/document/json_pointer.h"
#include "model/template/for_each.h"
#include "model/template/globals.h"
#include "model/template/intrinsics.h"
#include "model/template/reference.h"

#include <algorithm>
#include <utility>

namespace headroom::templates {

using document::Node;
using document::Severity;
using document::Text;
using document::translatable;

Stack::Stack(std::string path, document::LocatedTree tree, GivenParameters given,
             document::NodeArena& arena, EvaluationBudget& budget)
    : path_(std::move(path))
    , tree_(std::move(tree))
    , given_(std::move(given))
    , budget_(budget)
    , expandedRoot_(tree_.root) {
    readTransforms();
    expandedRoot_ = &withLoopsWrittenOut(*this, *tree_.root, arena, diagnostics_);
    readResources(arena);
}

const Node* Stack::section(std::string_view name) const {
    return expandedRoot_->find(name);
}

void Stack::readTransforms() {
    static constexpr std::string_view sam = "AWS::Serverless-2016-10-31";
    const auto* transform = tree_.root->find("Transform");
    if (transform == nullptr)
        return;
    const auto isSam = [](const Node* item) { return item->spelling() == sam; };
    usesSam_ = isSam(transform) || std::ranges::any_of(transform->items(), isSam);
}

void Stack::report(const char* code, Text message, std::uint32_t begin, std::string pointer) {
    diagnostics_.push_back({Severity::error, code, std::move(message), tree_.source->locate(begin),
                            std::move(pointer)});
}

void Stack::readResources(document::NodeArena& arena) {
    const auto* resources = section("Resources");
    if (resources == nullptr || !resources->isObject())
        return;
    const auto* globals = section("Globals");
    resources_.reserve(resources->members().size());
    for (const auto& [id, idBegin, node] : resources->members()) {
        const auto* type = node->find("Type");
        if (type == nullptr || !type->isText()) {
            report("template.resource-without-type",
                   Text(translatable("Import", "%1 is no resource: it has no Type"),
                        {std::string(id)}),
                   idBegin, document::appendToken("/Resources", id));
            continue;
        }
        const auto* properties = node->find("Properties");
        if (properties != nullptr && !properties->isObject()) {
            if (!properties->isNull())
                report("template.properties-no-map",
                       Text(translatable("Import", "the Properties of %1 must be a map"),
                            {std::string(id)}),
                       properties->begin(), document::appendToken("/Resources", id));
            properties = nullptr;
        }
        const auto typeName = type->spelling();
        const auto* inherited =
            globals != nullptr && usesSam_ ? globals->find(globalsSection(typeName)) : nullptr;
        if (inherited != nullptr && inherited->isObject())
            properties = withGlobals(*inherited, *node, properties, arena);
        const auto* condition = node->find("Condition");
        resources_.push_back({id, typeName, idBegin, node, properties,
                              condition != nullptr ? condition->spelling() : std::string_view()});
    }
}

const Resource* Stack::resource(std::string_view id) const {
    const auto found = std::ranges::lower_bound(resources_, id, {}, &Resource::id);
    return found != resources_.end() && found->id == id ? &*found : nullptr;
}

void Stack::evaluateConditions() {
    if (const auto* conditions = section("Conditions"))
        for (const auto& member : conditions->members())
            condition(member.key);
}

Truth Stack::exists(const Resource& resource) {
    return resource.condition.empty() ? Truth::yes : condition(resource.condition);
}

Stack* Stack::child(std::string_view id) const {
    const auto found = children_.find(id);
    return found != children_.end() ? found->second : nullptr;
}

const Node* Stack::parameterDeclaration(std::string_view name) const {
    const auto* parameters = section("Parameters");
    return parameters != nullptr ? parameters->find(name) : nullptr;
}

const Stack::Given* Stack::given(std::string_view name) const {
    const auto found = given_.find(name);
    return found != given_.end() ? &found->second : nullptr;
}

const Value& Stack::parameter(std::string_view name) {
    auto& remembered = parameters_[std::string(name)];
    if (remembered.value)
        return *remembered.value;
    if (remembered.running) {
        static const Value circle = Value::notKnown(
            Text(translatable("Import", "parameters of stacks depend on each other in a circle")));
        return circle;
    }
    remembered.running = true;
    auto value = evaluateParameter(name);
    remembered.running = false;
    remembered.value = std::move(value);
    return *remembered.value;
}

namespace {

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool isListType(std::string_view type) {
    return type == "CommaDelimitedList" || type.starts_with("List<");
}

/// A parameter's text as its type takes it: lists are cut at commas.
Value typed(std::string_view type, std::string text) {
    if (!isListType(type))
        return {std::move(text), false, {}};
    auto list = nlohmann::json::array();
    std::string_view rest = text;
    while (true) {
        const auto comma = rest.find(',');
        list.push_back(std::string(trimmed(rest.substr(0, comma))));
        if (comma == std::string_view::npos)
            return {std::move(list), false, {}};
        rest.remove_prefix(comma + 1);
    }
}

std::string_view typeOf(const Node& declaration) {
    const auto* type = declaration.find("Type");
    return type != nullptr ? type->spelling() : std::string_view();
}

} // namespace

Value Stack::givenValue(const Given& given, const Node& declaration) {
    if (const auto* text = std::get_if<std::string>(&given))
        return typed(typeOf(declaration), *text);
    const auto& expression = std::get<Expression>(given);
    auto value = evaluate(*expression.stack, *expression.node);
    if (value.absent || value.unknown)
        return value;
    if (auto text = scalarText(value.json))
        return typed(typeOf(declaration), std::move(*text));
    if (value.json.is_array() && !isListType(typeOf(declaration))) {
        std::string joined;
        for (const auto& item : value.json)
            joined += (joined.empty() ? "" : ",") + scalarText(item).value_or("");
        return {std::move(joined), false, {}};
    }
    return value;
}

Value Stack::evaluateParameter(std::string_view name) {
    const auto* declaration = parameterDeclaration(name);
    if (const auto* outside = given(name)) {
        auto value = givenValue(*outside, *declaration);
        if (!value.absent)
            return value;
    }
    const auto type = typeOf(*declaration);
    if (type.starts_with("AWS::SSM::Parameter::"))
        return Value::notKnown(
            Text(translatable("Import", "parameter %1 is read from the Systems Manager"),
                 {std::string(name)}));
    const auto* standard = declaration->find("Default");
    if (standard == nullptr || !standard->isScalar())
        return Value::notKnown(
            Text(translatable("Import", "parameter %1 has no default"), {std::string(name)}));
    return typed(type, evaluateText(*this, *standard).text);
}

Truth Stack::condition(std::string_view name) {
    auto& remembered = conditions_[std::string(name)];
    if (remembered.value)
        return *remembered.value;
    const auto* conditions = section("Conditions");
    const auto* member = conditions != nullptr ? conditions->findMember(name) : nullptr;
    if (member == nullptr)
        return Truth::unknown;
    if (remembered.running) {
        report("template.condition-circle",
               Text(translatable("Import",
                                 "condition %1 depends on itself; conditions must not refer to "
                                 "each other in a circle"),
                    {std::string(name)}),
               member->keyBegin, document::appendToken("/Conditions", name));
        return Truth::unknown;
    }
    remembered.running = true;
    const auto truth = evaluateCondition(*this, *member->value);
    remembered.running = false;
    remembered.value = truth;
    return truth;
}

const Value& Stack::output(std::string_view name) {
    auto& remembered = outputs_[std::string(name)];
    if (remembered.value)
        return *remembered.value;
    const auto* outputs = section("Outputs");
    const auto* output = outputs != nullptr ? outputs->find(name) : nullptr;
    const auto* expression = output != nullptr ? output->find("Value") : nullptr;
    if (expression == nullptr) {
        remembered.value = Value::notKnown(Text(
            translatable("Import", "the stack %1 has no output %2"), {path_, std::string(name)}));
    } else if (remembered.running) {
        static const Value circle = Value::notKnown(
            Text(translatable("Import", "outputs of stacks depend on each other in a circle")));
        return circle;
    } else {
        remembered.running = true;
        auto value = evaluate(*this, *expression);
        remembered.running = false;
        remembered.value = std::move(value);
    }
    return *remembered.value;
}

} // namespace headroom::templates
