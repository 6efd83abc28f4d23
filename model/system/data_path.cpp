#include "model/system/data_path.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace headroom::system {

using nlohmann::json;

namespace {

constexpr std::size_t largestIndex = 100; // an example needs no more items
constexpr std::string_view pathEnd = " ,)'";

bool isIndex(std::string_view step) {
    return !step.empty() && step.size() <= 3 &&
           std::ranges::all_of(step, [](char digit) { return digit >= '0' && digit <= '9'; });
}

/// `[0]` or `['name']` at the front of `rest`; empty where it is something else.
std::string bracketed(std::string_view& rest) {
    const auto end = rest.find(']');
    if (end == std::string_view::npos)
        return {};
    const std::string_view step = rest.substr(1, end - 1);
    rest.remove_prefix(end + 1);
    const bool quoted = step.size() > 2 && (step.front() == '\'' || step.front() == '"') &&
                        step.front() == step.back();
    if (quoted)
        return std::string(step.substr(1, step.size() - 2));
    return isIndex(step) ? std::string(step) : std::string();
}

std::string dotted(std::string_view& rest) {
    const auto end = std::min(rest.find_first_of(".[", 1), rest.size());
    const std::string_view step = rest.substr(1, end - 1);
    rest.remove_prefix(end);
    return step.find_first_of("*?@()") == std::string_view::npos ? std::string(step)
                                                                 : std::string();
}

json& childOf(json& parent, const std::string& step) {
    const bool canBeArray = parent.is_array() || !parent.is_structured() || parent.empty();
    if (isIndex(step) && canBeArray) {
        const std::size_t index = std::min<std::size_t>(std::stoul(step), largestIndex);
        if (!parent.is_array())
            parent = json::array();
        while (parent.size() <= index)
            parent.push_back(json());
        return parent[index];
    }
    if (!parent.is_object())
        parent = json::object();
    return parent[step];
}

} // namespace

std::optional<DataPath> dataPath(std::string_view jsonPath) {
    if (!jsonPath.starts_with('$'))
        return std::nullopt;
    DataPath path;
    std::string_view rest = jsonPath.substr(1);
    while (!rest.empty()) {
        std::string step;
        if (rest.starts_with(".[")) // AWS takes $.items.[0] as well
            rest.remove_prefix(1);
        if (rest.front() == '.')
            step = dotted(rest);
        else if (rest.front() == '[')
            step = bracketed(rest);
        if (step.empty())
            return std::nullopt;
        path.push_back(std::move(step));
    }
    return path;
}

std::vector<std::string_view> pathsIn(std::string_view expression) {
    if (expression.starts_with('$'))
        return {expression};
    std::vector<std::string_view> paths;
    if (!expression.starts_with("States."))
        return paths;
    for (auto start = expression.find('$'); start != std::string_view::npos;
         start = expression.find('$', start + 1)) {
        const bool argument = start > 0 && pathEnd.find(expression[start - 1]) + 1 > 0;
        if (!argument && expression[start - 1] != '(')
            continue;
        const auto end = std::min(expression.find_first_of(" ,)", start), expression.size());
        paths.push_back(expression.substr(start, end - start));
        start = end - 1;
    }
    return paths;
}

std::optional<DataPath> below(const DataPath& path, const DataPath& prefix) {
    if (path.size() < prefix.size() || !std::equal(prefix.begin(), prefix.end(), path.begin()))
        return std::nullopt;
    return DataPath(path.begin() + static_cast<std::ptrdiff_t>(prefix.size()), path.end());
}

DataPath joined(DataPath head, const DataPath& tail) {
    head.insert(head.end(), tail.begin(), tail.end());
    return head;
}

void place(json& root, const DataPath& path, const json& value, Placing placing) {
    if (value.is_discarded())
        return;
    json* target = &root;
    for (const std::string& step : path)
        target = &childOf(*target, step);
    const bool vacant = target->is_null() || (target->is_structured() && target->empty());
    if (vacant || (placing == Placing::always && !target->is_structured()))
        *target = value;
}

} // namespace headroom::system
