#include "model/exploration/change_builder.h"

#include "model/document/json_pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace headroom::exploration {

using document::appendToken;
using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;
using nlohmann::json;

namespace {

const json& nothing() {
    static const json null;
    return null;
}

/// Equal as bytes: 1 and 1.0 are not the same value of a document.
bool identical(const json& a, const json& b) {
    return a == b && a.dump(-1, ' ', false, json::error_handler_t::replace) ==
                         b.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace

bool ChangeBuilder::has(std::string_view key) const {
    return specification_.contains(key);
}

bool ChangeBuilder::isNull(std::string_view key) const {
    const auto found = specification_.find(key);
    return found != specification_.end() && found->is_null();
}

const json* ChangeBuilder::parameter(std::string_view key) {
    const auto found = specification_.find(key);
    if (found != specification_.end())
        return &*found;
    badParameter(
        key, Text(translatable("Changes", "The parameter \"%1\" is missing"), {std::string(key)}));
    return nullptr;
}

std::string ChangeBuilder::text(std::string_view key) {
    const json* value = parameter(key);
    if (value == nullptr)
        return {};
    if (value->is_string() && !value->get_ref<const std::string&>().empty())
        return value->get<std::string>();
    badParameter(key, Text(translatable("Changes", "\"%1\" must be a text"), {std::string(key)}));
    return {};
}

std::string ChangeBuilder::text(std::string_view key, std::string_view absent) {
    return has(key) ? text(key) : std::string(absent);
}

std::string ChangeBuilder::oneOf(std::string_view key, const std::vector<std::string_view>& words) {
    std::string word = text(key);
    if (word.empty() || std::ranges::find(words, word) != words.end())
        return word;
    std::string list;
    for (const auto& allowed : words)
        list += (list.empty() ? "" : ", ") + std::string(allowed);
    badParameter(key, Text(translatable("Changes", R"("%1" is "%2" and must be one of %3)"),
                           {std::string(key), word, list}));
    return {};
}

double ChangeBuilder::number(std::string_view key, double low, double high) {
    const json* value = parameter(key);
    if (value == nullptr)
        return low;
    if (value->is_number()) {
        const auto number = value->get<double>();
        if (number >= low && number <= high)
            return number;
    }
    badParameter(key,
                 Text(translatable("Changes", "\"%1\" must be a number from %2 to %3"),
                      {std::string(key), Quantity{low, Unit::none}, Quantity{high, Unit::none}}));
    return low;
}

std::int64_t ChangeBuilder::integer(std::string_view key, std::int64_t low, std::int64_t high) {
    const double value = number(key, static_cast<double>(low), static_cast<double>(high));
    if (value == std::floor(value))
        return static_cast<std::int64_t>(value);
    badParameter(
        key, Text(translatable("Changes", "\"%1\" must be a whole number"), {std::string(key)}));
    return low;
}

bool ChangeBuilder::flag(std::string_view key) {
    const json* value = parameter(key);
    if (value == nullptr || value->is_boolean())
        return value != nullptr && value->get<bool>();
    badParameter(key,
                 Text(translatable("Changes", "\"%1\" must be true or false"), {std::string(key)}));
    return false;
}

std::vector<std::string> ChangeBuilder::texts(std::string_view key) {
    const json* value = parameter(key);
    if (value == nullptr)
        return {};
    std::vector<std::string> list;
    if (value->is_array())
        for (const json& item : *value)
            if (item.is_string())
                list.push_back(item.get<std::string>());
    if (value->is_array() && list.size() == value->size())
        return list;
    badParameter(
        key, Text(translatable("Changes", "\"%1\" must be a list of texts"), {std::string(key)}));
    return {};
}

const json* ChangeBuilder::object(std::string_view key) {
    const json* value = parameter(key);
    if (value == nullptr || (value->is_object() && !value->empty()))
        return value;
    badParameter(key, Text(translatable("Changes", "\"%1\" must be an object that is not empty"),
                           {std::string(key)}));
    return nullptr;
}

const json& ChangeBuilder::Entity::member(std::string_view key) const {
    if (value == nullptr || !value->is_object())
        return nothing();
    const auto found = value->find(key);
    return found == value->end() ? nothing() : *found;
}

std::string ChangeBuilder::Entity::text(std::string_view key, std::string_view absent) const {
    const json& found = member(key);
    return found.is_string() ? found.get<std::string>() : std::string(absent);
}

double ChangeBuilder::Entity::number(std::string_view key, double absent) const {
    const json& found = member(key);
    return found.is_number() ? found.get<double>() : absent;
}

ChangeBuilder::Entity ChangeBuilder::entity(std::string_view key, std::string_view section) {
    Entity entity{.id = text(key), .pointer = std::string(section), .value = nullptr};
    if (entity.id.empty())
        return entity;
    entity.pointer = appendToken(section, entity.id);
    const json& found = at(entity.pointer);
    if (found.is_object())
        entity.value = &found;
    else
        badParameter(key, Text(translatable("Changes", "There is no \"%1\" in the application"),
                               {entity.id}));
    return entity;
}

const json& ChangeBuilder::at(std::string_view pointer) const {
    const json* value = &document_;
    for (const std::string& token : document::pointerTokens(pointer)) {
        const auto found = value->is_object() ? value->find(token) : value->end();
        if (found == value->end())
            return nothing();
        value = &*found;
    }
    return *value;
}

void ChangeBuilder::set(const std::string& pointer, json value) {
    const std::string parent(document::parentPointer(pointer));
    const std::string key = document::pointerTokens(pointer).back();
    const json& holder = at(parent);
    const auto found = holder.is_object() ? holder.find(key) : holder.end();
    if (found == holder.end())
        generated_.operations.push_back(scenario::addAt(pointer, std::move(value)));
    else if (!identical(*found, value))
        generated_.operations.push_back(scenario::replaceAt(pointer, std::move(value)));
}

void ChangeBuilder::remove(const std::string& pointer) {
    generated_.operations.push_back(scenario::removeAt(pointer));
}

void ChangeBuilder::append(const scenario::Patch& operations) {
    generated_.operations.insert(generated_.operations.end(), operations.begin(), operations.end());
}

void ChangeBuilder::note(Text text) {
    generated_.notes.push_back(std::move(text));
}

void ChangeBuilder::refuse(Text reason, std::string_view pointer) {
    findings_.push_back({.severity = document::Severity::error,
                         .code = "change.not-applicable",
                         .message = std::move(reason),
                         .location = {},
                         .pointer = std::string(pointer)});
}

void ChangeBuilder::badParameter(std::string_view key, Text message) {
    findings_.push_back({.severity = document::Severity::error,
                         .code = "change.parameter",
                         .message = std::move(message),
                         .location = {},
                         .pointer = appendToken("", key)});
}

tl::expected<Generated, document::Diagnostics> ChangeBuilder::finish() && {
    if (failed())
        return tl::unexpected(std::move(findings_));
    if (generated_.operations.empty() && generated_.notes.empty())
        note(Text(translatable("Changes", "Nothing to do: the application is configured like that "
                                          "already")));
    return std::move(generated_);
}

} // namespace headroom::exploration
