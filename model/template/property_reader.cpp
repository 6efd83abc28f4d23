#include "model/template/property_reader.h"

#include "model/document/json_pointer.h"
#include "model/template/application.h"
#include "model/template/intrinsics.h"

#include <cctype>
#include <charconv>
#include <cmath>
#include <utility>

namespace headroom::templates {

using document::Node;
using document::Text;
using document::translatable;

namespace {

/// "{{resolve:ssm:...}}" and its like are looked up at deployment.
bool isDynamic(std::string_view text) {
    return text.find("{{resolve:") != std::string_view::npos;
}

Reason dynamicReference() {
    return Text(translatable("Import", "a dynamic reference is looked up at deployment"));
}

Reason knownAfterDeployment(std::string_view text) {
    return Text(translatable("Import", "%1 is known after deployment"), {withLocalMarks(text)});
}

std::optional<double> parsedNumber(std::string_view text) {
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string shown(const nlohmann::json& json) {
    using Json = nlohmann::json;
    const auto text = scalarText(json);
    return text ? withLocalMarks(*text) : json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

void PropertyReader::unresolved(std::string_view property, Reason reason, const Node* node) {
    const auto begin = node != nullptr ? node->begin() : resource_.idBegin;
    auto& list = shown_ ? findings_.unresolved : findings_.notShown;
    list.push_back({std::string(resource_.id), std::string(property), std::move(reason),
                    stack_.tree().source->locate(begin), propertyPointer(resource_, property)});
}

void PropertyReader::problem(std::string_view property, const char* code, Text message,
                             const Node* node) {
    const auto begin = node != nullptr ? node->begin() : resource_.idBegin;
    findings_.diagnostics.push_back({document::Severity::error, code, std::move(message),
                                     stack_.tree().source->locate(begin),
                                     propertyPointer(resource_, property)});
}

void PropertyReader::invalid(std::string_view property, Reason reason, const Node* node) {
    const auto begin = node != nullptr ? node->begin() : resource_.idBegin;
    auto& list = shown_ ? findings_.invalid : findings_.notShown;
    list.push_back({std::string(resource_.id), std::string(property), reason,
                    stack_.tree().source->locate(begin), propertyPointer(resource_, property)});
    problem(property, "template.invalid-value", std::move(reason), node);
}

const Node* PropertyReader::find(const Node& object, std::string_view key) const {
    const auto* found = object.find(key);
    if (found != nullptr || !camelCase_)
        return found;
    std::string camel(key);
    camel.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(camel.front())));
    return object.find(camel);
}

Place PropertyReader::at(std::string_view property, const Node* node) {
    Place place{property, node, nullptr, false};
    auto chosen = choose(stack_, node);
    if (chosen.unknown) {
        unresolved(property, std::move(*chosen.unknown), node);
        place.unknown = true;
        return place;
    }
    place.node = chosen.node != nullptr && chosen.node->isNull() ? nullptr : chosen.node;
    return place;
}

Place PropertyReader::property(std::string_view name) {
    return at(name, resource_.properties != nullptr ? find(*resource_.properties, name) : nullptr);
}

Place PropertyReader::member(const Place& place, std::string_view key) {
    if (place.node == nullptr)
        return {place.property, nullptr, nullptr, place.unknown};
    if (functionOf(*place.node)) {
        auto value = evaluate(stack_, *place.node);
        if (value.unknown)
            unresolved(place.property, std::move(*value.unknown), place.node);
        return {place.property, nullptr, nullptr, value.unknown.has_value()};
    }
    return at(place.property, find(*place.node, key));
}

std::vector<Place> PropertyReader::items(const Place& place) {
    std::vector<Place> result;
    if (place.node == nullptr)
        return result;
    if (functionOf(*place.node)) {
        auto value = evaluate(stack_, *place.node);
        if (value.unknown)
            unresolved(place.property, std::move(*value.unknown), place.node);
        return result;
    }
    for (const auto* item : place.node->items()) {
        auto chosen = at(place.property, item);
        if (!chosen.isAbsent())
            result.push_back(chosen);
    }
    return result;
}

Field<std::string> PropertyReader::text(const Place& place) {
    Field<std::string> field{{}, Origin::absent, place.written};
    if (place.unknown)
        field.origin = Origin::unresolved;
    if (place.node == nullptr)
        return field;
    auto text = evaluateText(stack_, *place.node);
    if (text.absent)
        return field;
    if (!text.unknown && isDynamic(text.text))
        text.unknown = dynamicReference();
    if (text.unknown) {
        unresolved(place.property, std::move(*text.unknown), place.written);
        field.origin = Origin::unresolved;
        return field;
    }
    field.value = std::move(text.text);
    field.origin = Origin::stated;
    return field;
}

Field<std::string> PropertyReader::word(const Place& place) {
    auto field = text(place);
    if (field.value && hasReference(*field.value)) {
        unresolved(place.property, knownAfterDeployment(*field.value), place.written);
        field.value.reset();
        field.origin = Origin::unresolved;
    }
    return field;
}

void PropertyReader::notANumber(const Place& place, const std::string& text,
                                const NumberRange* range) {
    const auto id = std::string(resource_.id);
    const auto property = std::string(place.property);
    if (range == nullptr) {
        invalid(
            place.property,
            Text(translatable("Import", "%1.%2 is %3; it must be a number"), {id, property, text}),
            place.written);
        return;
    }
    invalid(place.property,
            Text(translatable("Import", "%1.%2 is %3; it must be a whole number from %4 to %5"),
                 {id, property, text, static_cast<std::int64_t>(range->least),
                  static_cast<std::int64_t>(range->most)}),
            place.written);
}

Field<double> PropertyReader::numberIn(const Place& place, const NumberRange* range) {
    Field<double> field{{}, Origin::absent, place.written};
    if (place.unknown)
        field.origin = Origin::unresolved;
    if (place.node == nullptr)
        return field;
    auto value = evaluate(stack_, *place.node);
    if (value.absent)
        return field;
    const auto text = scalarText(value.json);
    if (!value.unknown && text && (hasReference(*text) || isDynamic(*text)))
        value.unknown = isDynamic(*text) ? dynamicReference() : knownAfterDeployment(*text);
    if (value.unknown) {
        unresolved(place.property, std::move(*value.unknown), place.written);
        field.origin = Origin::unresolved;
        return field;
    }
    const auto number = value.json.is_boolean() ? std::nullopt : parsedNumber(text.value_or(""));
    const bool fits =
        number && (range == nullptr || (*number >= range->least && *number <= range->most &&
                                        (!range->whole || std::trunc(*number) == *number)));
    if (!fits) {
        notANumber(place, shown(value.json), range);
        field.origin = Origin::invalid;
        return field;
    }
    field.value = number;
    field.origin = Origin::stated;
    return field;
}

Field<double> PropertyReader::number(const Place& place, NumberRange range) {
    return numberIn(place, &range);
}

Field<double> PropertyReader::number(const Place& place) {
    return numberIn(place, nullptr);
}

Field<bool> PropertyReader::boolean(const Place& place) {
    auto text = word(place);
    Field<bool> field{{}, text.origin, place.written};
    if (!text.value)
        return field;
    if (*text.value == "true" || *text.value == "True" || *text.value == "TRUE")
        field.value = true;
    else if (*text.value == "false" || *text.value == "False" || *text.value == "FALSE")
        field.value = false;
    if (!field.value) {
        invalid(place.property,
                Text(translatable("Import", "%1.%2 is %3; it must be true or false"),
                     {std::string(resource_.id), std::string(place.property), *text.value}),
                place.written);
        field.origin = Origin::invalid;
    }
    return field;
}

Field<nlohmann::json> PropertyReader::json(const Place& place) {
    Field<nlohmann::json> field{{}, Origin::absent, place.written};
    if (place.unknown)
        field.origin = Origin::unresolved;
    if (place.node == nullptr)
        return field;
    auto value = evaluate(stack_, *place.node);
    if (value.absent)
        return field;
    field.origin = Origin::stated;
    if (value.unknown) {
        unresolved(place.property, std::move(*value.unknown), place.written);
        field.origin = Origin::unresolved;
        // What is unknown as a whole has nothing to show; a map or list shows its known parts.
        if (!value.json.is_structured())
            return field;
    }
    field.value = std::move(value.json);
    return field;
}

Field<bool> PropertyReader::presence(const Place& place) {
    if (place.unknown)
        return {std::nullopt, Origin::unresolved, place.written};
    const bool present = place.node != nullptr;
    return {present, present ? Origin::stated : Origin::defaulted, place.written};
}

std::optional<Reference> PropertyReader::target(const Place& place) {
    if (place.node == nullptr)
        return std::nullopt;
    return application_.resourceNamedIn(evaluateText(stack_, *place.node).text);
}

} // namespace headroom::templates
