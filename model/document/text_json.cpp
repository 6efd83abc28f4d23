#include "model/document/text_json.h"

#include <nlohmann/json.hpp>

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace headroom::document {

using nlohmann::json;

namespace {

constexpr std::array units{
    Unit::none,  Unit::count,       Unit::ratio,     Unit::milliseconds, Unit::seconds,
    Unit::hours, Unit::bytes,       Unit::kilobytes, Unit::megabytes,    Unit::gigabytes,
    Unit::usd,   Unit::usdPerMonth, Unit::perSecond, Unit::perMonth,     Unit::requestUnits,
};

json argumentToJson(const Text::Argument& argument) {
    if (const auto* text = std::get_if<std::string>(&argument))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&argument))
        return *number;
    const auto& quantity = std::get<Quantity>(argument);
    return {{"value", quantity.value}, {"unit", symbol(quantity.unit)}};
}

std::optional<Text::Argument> argumentFromJson(const json& source) {
    if (source.is_string())
        return source.get<std::string>();
    if (source.is_number_integer())
        return source.get<std::int64_t>();
    if (!source.is_object())
        return std::nullopt;
    const auto value = source.find("value");
    const auto unit = source.find("unit");
    if (value == source.end() || !value->is_number() || unit == source.end() || !unit->is_string())
        return std::nullopt;
    for (const Unit known : units)
        if (symbol(known) == unit->get_ref<const std::string&>())
            return Quantity{value->get<double>(), known};
    return std::nullopt;
}

} // namespace

json toJson(const Text& text) {
    json arguments = json::array();
    for (const auto& argument : text.arguments())
        arguments.push_back(argumentToJson(argument));
    return {{"context", text.context()},
            {"source", text.source()},
            {"arguments", std::move(arguments)}};
}

Text textFromJson(const json& source) {
    if (!source.is_object())
        return {};
    const auto part = [&](const char* key) {
        const auto found = source.find(key);
        return found != source.end() && found->is_string() ? found->get<std::string>()
                                                           : std::string();
    };
    std::vector<Text::Argument> arguments;
    if (const auto found = source.find("arguments"); found != source.end() && found->is_array())
        for (const json& stored : *found)
            arguments.push_back(argumentFromJson(stored).value_or(std::string()));
    return Text::restored(part("context"), part("source"), std::move(arguments));
}

} // namespace headroom::document
