#include "model/system/example_event.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace headroom::system {

using nlohmann::json;

namespace {

constexpr int deepest = 100;

std::string textOf(const json& value) {
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_object() && value.size() == 1) // {"equals-ignore-case": "text"}
        return textOf(*value.begin());
    return value.is_array() && !value.empty() ? textOf(value.front()) : std::string("example");
}

/// A number that satisfies ["<", 10, ">=", 5].
json numberWithin(const json& conditions) {
    double low = -1e9;
    double high = 1e9;
    for (std::size_t i = 0; conditions.is_array() && i + 1 < conditions.size(); i += 2) {
        if (!conditions[i].is_string() || !conditions[i + 1].is_number())
            break;
        const auto& comparison = conditions[i].get_ref<const std::string&>();
        const double bound = conditions[i + 1].get<double>();
        if (comparison == "=")
            return conditions[i + 1];
        if (comparison.starts_with('>'))
            low = bound;
        else
            high = bound;
    }
    if (low <= -1e9)
        return high - 1;
    return high >= 1e9 ? low + 1 : (low + high) / 2;
}

json matching(const json& matcher) {
    if (!matcher.is_object() || matcher.empty())
        return matcher;
    const std::string& kind = matcher.begin().key();
    const json& operand = matcher.begin().value();
    if (kind == "numeric")
        return numberWithin(operand);
    if (kind == "exists" || kind == "anything-but")
        return "example";
    if (kind == "wildcard") {
        std::string text = textOf(operand);
        std::erase(text, '*');
        return text;
    }
    if (kind == "cidr") {
        const std::string network = textOf(operand);
        return network.substr(0, network.find('/'));
    }
    return textOf(operand);
}

json example(const json& pattern, int depth) {
    json result = json::object();
    if (depth > deepest || !pattern.is_object())
        return result;
    for (const auto& [key, value] : pattern.items()) {
        if (key == "$or" && value.is_array() && !value.empty()) {
            result.update(example(value.front(), depth + 1));
        } else if (value.is_object()) {
            result[key] = example(value, depth + 1);
        } else if (value.is_array() && !value.empty()) {
            const json& first = value.front();
            const bool absent = first.is_object() && first.value("exists", json()) == false;
            if (!absent)
                result[key] = matching(first);
        }
    }
    return result;
}

} // namespace

json exampleOf(const json& pattern) {
    return example(pattern, 0);
}

} // namespace headroom::system
