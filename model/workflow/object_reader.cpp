#include "model/workflow/object_reader.h"

#include "model/document/json_pointer.h"
#include "model/workflow/encoding.h"
#include "model/workflow/jsonata_expression.h"
#include "model/workflow/scanner.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace headroom::workflow {

using document::Text;
using document::translatable;

std::string ObjectReader::pointerTo(std::string_view field) const {
    return document::appendToken(pointer_, field);
}

const Value* ObjectReader::take(std::string_view field) {
    known_.emplace(field);
    return object_.find(field);
}

const Value* ObjectReader::require(std::string_view field) {
    const Value* value = take(field);
    if (value == nullptr)
        report_.error(
            "workflow.field-missing", pointer_,
            Text(translatable("Workflow", "the field %1 is missing"), {std::string(field)}));
    return value;
}

void ObjectReader::wrongType(std::string_view field, document::TranslatableSource message) {
    report_.error("workflow.wrong-type", pointerTo(field), Text(message, {std::string(field)}));
}

bool ObjectReader::isSubstituted(const Value& value, std::string_view field) {
    if (!value.isString() || !hasSubstitution(value.string()))
        return false;
    report_.warning(
        "workflow.substitution", pointerTo(field),
        Text(translatable("Workflow", "%1 depends on the placeholder in '%2', which is not "
                                      "resolved here"),
             {std::string(field), value.string()}));
    return true;
}

void ObjectReader::checkJsonata(const std::string& written, const std::string& pointer) {
    if (const auto expression = JsonataExpression::parse(written); !expression)
        report_.error("workflow.jsonata-syntax", pointer,
                      Text(translatable("Workflow", "'%1' is no JSONata expression: %2"),
                           {written, expression.error()}));
}

bool ObjectReader::isJsonata(const Value& value, std::string_view field) {
    if (language_ != QueryLanguage::jsonata || !value.isString() ||
        !looksLikeJsonata(value.string()))
        return false;
    checkJsonata(value.string(), pointerTo(field));
    return true;
}

std::optional<std::string> ObjectReader::string(std::string_view field) {
    const Value* value = take(field);
    if (value == nullptr)
        return std::nullopt;
    if (!value->isString()) {
        wrongType(field, translatable("Workflow", "%1 must be a text"));
        return std::nullopt;
    }
    isJsonata(*value, field);
    return value->string();
}

std::optional<std::string> ObjectReader::requiredString(std::string_view field) {
    return require(field) != nullptr ? string(field) : std::nullopt;
}

std::optional<bool> ObjectReader::boolean(std::string_view field) {
    const Value* value = take(field);
    if (value == nullptr || isSubstituted(*value, field))
        return std::nullopt;
    if (!value->isBoolean()) {
        wrongType(field, translatable("Workflow", "%1 must be true or false"));
        return std::nullopt;
    }
    return value->boolean();
}

std::optional<double> ObjectReader::number(std::string_view field, NumberRange range) {
    const Value* value = take(field);
    if (value == nullptr || isSubstituted(*value, field) || isJsonata(*value, field))
        return std::nullopt;
    const bool fits = value->isNumber() && value->number() >= range.least &&
                      value->number() <= range.most &&
                      (!range.integer || std::floor(value->number()) == value->number());
    if (!fits) {
        report_.error("workflow.number-out-of-range", pointerTo(field),
                      Text(range.integer
                               ? translatable("Workflow", "%1 must be an integer from %2 to %3")
                               : translatable("Workflow", "%1 must be a number from %2 to %3"),
                           {std::string(field), document::Quantity{range.least},
                            document::Quantity{range.most}}));
        return std::nullopt;
    }
    return value->number();
}

const Object* ObjectReader::object(std::string_view field) {
    const Value* value = take(field);
    if (value == nullptr)
        return nullptr;
    if (!value->isObject()) {
        wrongType(field, translatable("Workflow", "%1 must be an object"));
        return nullptr;
    }
    return &value->object();
}

const Object* ObjectReader::requiredObject(std::string_view field) {
    return require(field) != nullptr ? object(field) : nullptr;
}

const Array* ObjectReader::requiredArray(std::string_view field) {
    const Value* value = require(field);
    if (value == nullptr)
        return nullptr;
    if (!value->isArray()) {
        wrongType(field, translatable("Workflow", "%1 must be an array"));
        return nullptr;
    }
    if (value->array().empty()) {
        report_.error("workflow.empty-list", pointerTo(field),
                      Text(translatable("Workflow", "%1 must not be empty"), {std::string(field)}));
        return nullptr;
    }
    return &value->array();
}

std::optional<JsonPath> ObjectReader::path(std::string_view field) {
    const Value* value = take(field);
    if (value == nullptr || isSubstituted(*value, field))
        return std::nullopt;
    if (!value->isString()) {
        wrongType(field, translatable("Workflow", "%1 must be a JSONPath"));
        return std::nullopt;
    }
    auto parsed = parseJsonPath(value->string());
    if (!parsed) {
        report_.error("workflow.path-syntax", pointerTo(field),
                      Text(translatable("Workflow", "'%1' is no JSONPath: %2"),
                           {value->string(), parsed.error()}));
        return std::nullopt;
    }
    return std::move(*parsed);
}

std::optional<JsonPath> ObjectReader::referencePath(std::string_view field) {
    auto parsed = path(field);
    if (parsed && !parsed->isReference()) {
        report_.error("workflow.reference-path", pointerTo(field),
                      Text(translatable("Workflow", "'%1' can name several values; %2 needs a "
                                                    "path of names and single indexes"),
                           {parsed->text, std::string(field)}));
        return std::nullopt;
    }
    return parsed;
}

std::optional<JsonPath> ObjectReader::referenceLikePath(std::string_view field) {
    auto parsed = path(field);
    if (parsed && !parsed->isDefinite()) {
        report_.warning("workflow.reference-path", pointerTo(field),
                        Text(translatable("Workflow", "'%1' can name several values; a Choice "
                                                      "compares single ones"),
                             {parsed->text}));
    }
    return parsed;
}

DataPath ObjectReader::dataPath(std::string_view field) {
    const Value* value = take(field);
    if (value == nullptr)
        return {};
    if (value->isNull())
        return {DataPath::Kind::nothing, {}};
    if (auto parsed = path(field))
        return {DataPath::Kind::path, std::move(*parsed)};
    return {};
}

DataPath ObjectReader::resultPath() {
    constexpr std::string_view field = "ResultPath";
    const Value* value = take(field);
    if (value == nullptr)
        return {};
    if (value->isNull())
        return {DataPath::Kind::nothing, {}};
    auto parsed = referencePath(field);
    if (!parsed)
        return {};
    if (parsed->root != JsonPath::Root::input) {
        report_.error("workflow.result-path", pointerTo(field),
                      Text(translatable("Workflow", "ResultPath writes into the input: '%1' must "
                                                    "start with \"$.\" or be \"$\""),
                           {parsed->text}));
        return {};
    }
    if (parsed->steps.empty())
        return {};
    return {DataPath::Kind::path, std::move(*parsed)};
}

/// Names of variables: an identifier of Unicode, at most 80 characters long
/// (https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html).
void ObjectReader::checkAssigned(const Value& assigned, std::string_view field) {
    constexpr std::size_t longestName = 80;
    if (!assigned.isObject())
        return wrongType(field, translatable("Workflow", "%1 must be an object"));
    for (const Member& member : assigned.object().members()) {
        std::string_view name = member.name;
        if (language_ == QueryLanguage::jsonPath && name.ends_with(".$"))
            name.remove_suffix(2);
        const bool startsWell = !name.empty() && isNameCharacter(name.front()) &&
                                !isDigit(name.front()) && name.front() != '_';
        if (!startsWell || !std::ranges::all_of(name, isNameCharacter) || name == "states" ||
            characterCount(name) > longestName)
            report_.error("workflow.variable-name",
                          document::appendToken(pointerTo(field), member.name),
                          Text(translatable("Workflow", "'%1' cannot be the name of a variable"),
                               {std::string(name)}));
    }
}

std::optional<PayloadTemplate> ObjectReader::payloadTemplate(std::string_view field) {
    const Value* value = take(field);
    if (value == nullptr)
        return std::nullopt;
    if (field == "Assign")
        checkAssigned(*value, field);
    auto parsed = PayloadTemplate::parse(*value);
    if (parsed)
        return std::move(*parsed);
    for (const PayloadTemplate::Error& error : parsed.error()) {
        const std::string at = pointerTo(field) + error.pointer;
        if (error.substituted)
            report_.warning("workflow.substitution", at,
                            Text(translatable("Workflow", "%1 depends on a placeholder, which is "
                                                          "not resolved here"),
                                 {std::string(field)}));
        else
            report_.error("workflow.expression-syntax", at,
                          Text(translatable("Workflow", "the value is neither a JSONPath nor an "
                                                        "intrinsic function: %1"),
                               {error.message}));
    }
    return std::nullopt;
}

NumberOrPath ObjectReader::numberOrPath(std::string_view field, NumberRange range) {
    const std::string pathField = fmt::format("{}Path", field);
    if (language_ == QueryLanguage::jsonPath)
        atMostOne({field, pathField});
    const auto literal = number(field, range);
    std::optional<JsonPath> path;
    if (language_ == QueryLanguage::jsonPath)
        path = referencePath(pathField);
    if (literal)
        return *literal;
    if (path)
        return std::move(*path);
    return {};
}

TextOrExpression ObjectReader::textOrExpression(std::string_view field) {
    const std::string pathField = fmt::format("{}Path", field);
    if (language_ == QueryLanguage::jsonPath)
        atMostOne({field, pathField});
    auto literal = string(field);
    const Value* value = language_ == QueryLanguage::jsonPath ? take(pathField) : nullptr;
    if (literal)
        return std::move(*literal);
    if (value == nullptr || isSubstituted(*value, pathField))
        return {};
    if (!value->isString()) {
        wrongType(pathField,
                  translatable("Workflow", "%1 must be a path or an intrinsic function"));
        return {};
    }
    auto parsed = parseExpression(value->string());
    if (!parsed) {
        report_.error("workflow.expression-syntax", pointerTo(pathField),
                      Text(translatable("Workflow", "'%1' is neither a JSONPath nor an intrinsic "
                                                    "function: %2"),
                           {value->string(), parsed.error()}));
        return {};
    }
    return std::move(*parsed);
}

std::size_t ObjectReader::count(std::initializer_list<std::string_view> fields) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(fields, [this](std::string_view field) { return has(field); }));
}

void ObjectReader::atMostOne(std::initializer_list<std::string_view> fields) {
    if (count(fields) > 1)
        report_.error("workflow.conflicting-fields", pointer_,
                      Text(translatable("Workflow", "only one of these fields may stand: %1"),
                           {fmt::format("{}", fmt::join(fields, ", "))}));
}

void ObjectReader::exactlyOne(std::initializer_list<std::string_view> fields) {
    atMostOne(fields);
    if (count(fields) == 0)
        report_.error("workflow.field-missing", pointer_,
                      Text(translatable("Workflow", "one of these fields is required: %1"),
                           {fmt::format("{}", fmt::join(fields, ", "))}));
}

std::vector<std::string> ObjectReader::remainingFields() const {
    std::vector<std::string> remaining;
    for (const Member& member : object_.members())
        if (!known_.contains(member.name))
            remaining.push_back(member.name);
    return remaining;
}

void ObjectReader::expression(std::string_view field) {
    const auto check = [this](const auto& self, const Value& value,
                              const std::string& pointer) -> void {
        if (value.isString() && looksLikeJsonata(value.string())) {
            checkJsonata(value.string(), pointer);
        } else if (value.isArray()) {
            for (std::size_t i = 0; i < value.array().size(); ++i)
                self(self, value.array()[i], fmt::format("{}/{}", pointer, i));
        } else if (value.isObject()) {
            for (const Member& member : value.object().members())
                self(self, member.value, document::appendToken(pointer, member.name));
        }
    };
    if (const Value* value = take(field)) {
        check(check, *value, pointerTo(field));
        if (field == "Assign" && !value->isString()) // a whole expression is known only later
            checkAssigned(*value, field);
    }
}

void ObjectReader::finish() {
    if (const Value* comment = object_.find("Comment"); comment != nullptr && !comment->isString())
        wrongType("Comment", translatable("Workflow", "%1 must be a text"));
    for (const Member& member : object_.members())
        if (!known_.contains(member.name))
            report_.error(
                "workflow.unknown-field", pointerTo(member.name),
                Text(translatable("Workflow", "the field %1 does not belong here"), {member.name}));
}

} // namespace headroom::workflow
