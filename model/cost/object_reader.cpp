#include "model/cost/object_reader.h"

#include "model/cost/billing_units.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace headroom::cost {

using document::Severity;
using document::Text;
using document::translatable;
using nlohmann::json;

namespace {

constexpr double largestQuantity = 1e18;
constexpr std::size_t mostDiagnostics = 100;
constexpr int deepestNesting = 100;

/// A JSON text refers to nothing outside it, so one that is nested too deeply is only malformed.
bool isNestedTooDeeply(std::string_view text) {
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > deepestNesting)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

document::SourceLocation locationOf(std::string_view text, std::size_t byte,
                                    std::string_view file) {
    const std::string_view before = text.substr(0, std::min(byte == 0 ? 0 : byte - 1, text.size()));
    const auto lastBreak = before.rfind('\n');
    const auto column =
        lastBreak == std::string_view::npos ? before.size() : before.size() - lastBreak - 1;
    return {std::string(file), static_cast<int>(std::ranges::count(before, '\n')) + 1,
            static_cast<int>(column) + 1};
}

} // namespace

tl::expected<json, document::Diagnostics> parseJson(std::string_view text, std::string_view file) {
    const auto refuse = [](Text message, document::SourceLocation location) {
        return tl::unexpected(document::Diagnostics{{.severity = Severity::error,
                                                     .code = "cost.not-json",
                                                     .message = std::move(message),
                                                     .location = std::move(location),
                                                     .pointer = {}}});
    };
    if (isNestedTooDeeply(text))
        return refuse(Text(translatable("Cost", "the JSON text is nested more than %1 levels deep"),
                           {std::int64_t{deepestNesting}}),
                      {std::string(file), 0, 0});
    try {
        return json::parse(text);
    } catch (const json::parse_error& error) {
        return refuse(Text(translatable("Cost", "the text is not valid JSON from here on")),
                      locationOf(text, error.byte, file));
    } catch (const json::out_of_range&) {
        return refuse(Text(translatable("Cost", "the text has a number that is too large; use one "
                                                "of at most 10^18")),
                      {std::string(file), 0, 0});
    }
}

ObjectReader::ObjectReader(const json& value, std::string pointer,
                           document::Diagnostics& diagnostics, UnknownKeys unknownKeys)
    : value_(&value)
    , pointer_(std::move(pointer))
    , diagnostics_(&diagnostics)
    , unknownKeys_(unknownKeys) {
    static const json empty = json::object();
    if (value.is_object())
        return;
    report(Severity::error, "cost.not-an-object",
           Text(translatable("Cost", "an object {...} is expected here, not a value of type %1"),
                {std::string(value.type_name())}));
    value_ = &empty;
}

const json* ObjectReader::find(const char* key) {
    known_.emplace_back(key);
    const auto found = value_->find(key);
    return found == value_->end() ? nullptr : &*found;
}

std::string ObjectReader::pointerOf(std::string_view key) const {
    if (key.empty())
        return pointer_;
    return pointer_ + (json::json_pointer() / std::string(key)).to_string();
}

void ObjectReader::report(Severity severity, const char* code, Text message, std::string_view key) {
    if (diagnostics_->size() >= mostDiagnostics)
        return;
    diagnostics_->push_back({.severity = severity,
                             .code = code,
                             .message = std::move(message),
                             .location = {},
                             .pointer = pointerOf(key)});
}

double ObjectReader::quantity(const char* key, double absent) {
    const json* value = find(key);
    if (value == nullptr)
        return absent;
    if (value->is_null())
        return unknown;
    const double number = value->is_number() ? value->get<double>() : -1;
    if (number >= 0 && number <= largestQuantity)
        return number;
    report(Severity::error, "cost.not-a-quantity",
           Text(translatable("Cost", "'%1' must be a number from 0 to 10^18, or null where it is "
                                     "not known"),
                {std::string(key)}),
           key);
    return unknown;
}

std::optional<double> ObjectReader::price(const char* key) {
    const json* value = find(key);
    if (value != nullptr && value->is_number()) {
        const double number = value->get<double>();
        if (std::isfinite(number) && number >= 0)
            return number;
    }
    report(Severity::error, "cost.not-a-price",
           Text(translatable("Cost", "'%1' must be a price in US dollars of at least 0"),
                {std::string(key)}),
           key);
    return std::nullopt;
}

bool ObjectReader::flag(const char* key, bool absent) {
    const json* value = find(key);
    if (value == nullptr)
        return absent;
    if (value->is_boolean())
        return value->get<bool>();
    report(Severity::error, "cost.not-a-flag",
           Text(translatable("Cost", "'%1' must be true or false"), {std::string(key)}), key);
    return absent;
}

std::string ObjectReader::text(const char* key, std::string absent) {
    const json* value = find(key);
    if (value == nullptr)
        return absent;
    if (value->is_string())
        return value->get<std::string>();
    report(Severity::error, "cost.not-a-text",
           Text(translatable("Cost", "'%1' must be a string"), {std::string(key)}), key);
    return absent;
}

std::string ObjectReader::choice(const char* key, const std::vector<std::string_view>& choices) {
    const json* value = find(key);
    if (value == nullptr)
        return std::string(choices.front());
    if (value->is_string() &&
        std::ranges::find(choices, value->get_ref<const std::string&>()) != choices.end())
        return value->get<std::string>();
    report(Severity::error, "cost.not-a-choice",
           Text(translatable("Cost", "'%1' must be one of: %2"),
                {std::string(key), fmt::format("{}", fmt::join(choices, ", "))}),
           key);
    return std::string(choices.front());
}

std::vector<std::string> ObjectReader::texts(const char* key) {
    std::vector<std::string> result;
    const json* value = find(key);
    if (value == nullptr)
        return result;
    const bool areTexts = value->is_array() && std::ranges::all_of(*value, [](const json& element) {
                              return element.is_string();
                          });
    if (areTexts)
        return value->get<std::vector<std::string>>();
    report(Severity::error, "cost.not-a-list",
           Text(translatable("Cost", "'%1' must be a list of strings"), {std::string(key)}), key);
    return result;
}

std::optional<ObjectReader> ObjectReader::object(const char* key) {
    const json* value = find(key);
    if (value == nullptr)
        return std::nullopt;
    return ObjectReader(*value, pointerOf(key), *diagnostics_, unknownKeys_);
}

std::vector<ObjectReader> ObjectReader::objects(const char* key) {
    std::vector<ObjectReader> result;
    const json* value = find(key);
    if (value == nullptr)
        return result;
    if (!value->is_array()) {
        report(Severity::error, "cost.not-a-list",
               Text(translatable("Cost", "'%1' must be a list of objects"), {std::string(key)}),
               key);
        return result;
    }
    result.reserve(value->size());
    for (std::size_t i = 0; i < value->size(); ++i)
        result.emplace_back((*value)[i], fmt::format("{}/{}", pointerOf(key), i), *diagnostics_,
                            unknownKeys_);
    return result;
}

std::vector<std::pair<std::string, ObjectReader>> ObjectReader::members() {
    std::vector<std::pair<std::string, ObjectReader>> result;
    for (const auto& [key, value] : value_->items()) {
        known_.push_back(key);
        result.emplace_back(key, ObjectReader(value, pointerOf(key), *diagnostics_, unknownKeys_));
    }
    return result;
}

std::vector<PriceTier> ObjectReader::tiers() {
    std::vector<PriceTier> result;
    known_.insert(known_.end(), {"tiers", "usd"});
    if (!has("tiers")) {
        if (const auto usd = price("usd"))
            result.push_back({unbounded, *usd});
        return result;
    }
    double before = 0;
    for (ObjectReader tier : objects("tiers")) {
        const auto usd = tier.price("usd");
        double upTo = tier.quantity("upTo", unknown);
        if (std::isnan(upTo))
            upTo = unbounded;
        tier.finish();
        if (upTo > before)
            result.push_back({upTo, usd.value_or(0)});
        else
            tier.report(Severity::error, "cost.tiers-out-of-order",
                        Text(translatable("Cost", "each tier's 'upTo' must be above the one before "
                                                  "it, and only the last may be null")),
                        "upTo");
        before = upTo;
    }
    if (before != unbounded)
        report(Severity::error, "cost.tiers-end",
               Text(translatable("Cost", "the last tier's 'upTo' must be null, for everything "
                                         "above the tiers before")),
               "tiers");
    return result;
}

void ObjectReader::finish() {
    if (unknownKeys_ == UnknownKeys::ignore)
        return;
    std::ranges::sort(known_);
    const auto duplicates = std::ranges::unique(known_);
    known_.erase(duplicates.begin(), duplicates.end());
    for (const auto& [key, value] : value_->items())
        if (!std::ranges::binary_search(known_, key))
            report(Severity::warning, "cost.unknown-key",
                   Text(translatable("Cost", "'%1' is not known here and is ignored; known are: "
                                             "%2"),
                        {key, fmt::format("{}", fmt::join(known_, ", "))}),
                   key);
}

} // namespace headroom::cost
