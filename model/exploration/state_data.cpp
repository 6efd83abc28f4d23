#include "model/exploration/state_data.h"

#include "model/exploration/definition_edit.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <functional>
#include <string_view>

namespace headroom::exploration {

using nlohmann::json;

namespace {

bool isNameCharacter(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-';
}

/// ".name" and "['name']" from `position` on.
DataPath memberPath(std::string_view text, std::size_t& position, bool hyphens) {
    DataPath path;
    while (position < text.size()) {
        if (text[position] == '.') {
            std::size_t end = position + 1;
            while (end < text.size() && isNameCharacter(text[end]) && (hyphens || text[end] != '-'))
                ++end;
            if (end == position + 1)
                return path;
            path.emplace_back(text.substr(position + 1, end - position - 1));
            position = end;
        } else if (text.substr(position).starts_with("['")) {
            const auto end = text.find("']", position);
            if (end == std::string_view::npos)
                return path;
            path.emplace_back(text.substr(position + 2, end - position - 2));
            position = end + 2;
        } else {
            return path;
        }
    }
    return path;
}

/// Where "States.Input" is a path of its own and not part of a text literal.
std::size_t skipLiteral(std::string_view text, std::size_t position) {
    for (std::size_t end = position + 1; end < text.size(); ++end) {
        if (text[end] == '\\')
            ++end;
        else if (text[end] == text[position])
            return end;
    }
    return text.size();
}

/// The paths of every expression of a payload template: values of keys that end in ".$".
void collectTemplate(const json& value, std::set<DataPath>& paths) {
    if (value.is_array())
        for (const json& item : value)
            collectTemplate(item, paths);
    if (!value.is_object())
        return;
    for (const auto& [key, member] : value.items()) {
        if (key.ends_with(".$") && member.is_string())
            paths.merge(pathsInJsonPath(member.get<std::string>()));
        else
            collectTemplate(member, paths);
    }
}

void collectJsonata(const json& value, std::set<DataPath>& paths) {
    if (value.is_string())
        paths.merge(pathsInJsonata(value.get<std::string>()));
    else if (value.is_structured())
        for (const json& inner : value)
            collectJsonata(inner, paths);
}

std::set<DataPath> wholeOr(const std::string& referencePath) {
    auto paths = pathsInJsonPath(referencePath);
    return paths.empty() ? std::set<DataPath>{DataPath{}} : paths;
}

StateData jsonPathData(const json& state) {
    StateData data;
    const auto field = [&](const char* key) { return state.find(key); };
    const auto input = field("InputPath");
    const auto parameters = field("Parameters");
    if (input != state.end() && input->is_null())
        data.reads = {};
    else if (input != state.end() && input->is_string() && *input != "$")
        data.reads = pathsInJsonPath(input->get<std::string>());
    else if (parameters != state.end())
        collectTemplate(*parameters, data.reads);
    else
        data.reads = {DataPath{}};
    for (const char* const path : {"TimeoutSecondsPath", "HeartbeatSecondsPath"})
        data.reads.merge(pathsInJsonPath(textOf(state, path)));
    if (const auto credentials = field("Credentials"); credentials != state.end())
        collectTemplate(*credentials, data.reads);

    const auto output = field("OutputPath");
    const bool whole = output == state.end() || *output == "$";
    const auto result = field("ResultPath");
    if (!whole || result == state.end())
        data.writes = {DataPath{}};
    else if (result->is_string())
        data.writes = wholeOr(result->get<std::string>());
    return data;
}

bool isInput(const std::string& output) {
    std::string tight;
    std::ranges::copy_if(output, std::back_inserter(tight),
                         [](char c) { return std::isspace(static_cast<unsigned char>(c)) == 0; });
    return tight == "{%$states.input%}";
}

StateData jsonataData(const json& state) {
    StateData data;
    for (const char* const key : {"Arguments", "TimeoutSeconds", "HeartbeatSeconds", "Credentials"})
        if (const auto found = state.find(key); found != state.end())
            collectJsonata(*found, data.reads);
    if (!state.contains("Arguments"))
        data.reads.insert(DataPath{});
    const auto output = state.find("Output");
    if (output == state.end()) {
        data.writes = {DataPath{}};
    } else if (!output->is_string() || !isInput(output->get<std::string>())) {
        data.output = output->dump(-1, ' ', false, json::error_handler_t::replace);
        data.writes = {DataPath{}};
        // An output made from the input keeps it, whatever it adds.
        std::set<DataPath> used;
        collectJsonata(*output, used);
        if (!used.contains(DataPath{}))
            data.output.clear();
    }
    return data;
}

} // namespace

bool overlaps(const DataPath& a, const DataPath& b) {
    const auto shared = std::min(a.size(), b.size());
    return std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(shared), b.begin());
}

std::set<DataPath> pathsInJsonPath(const std::string& expression) {
    std::set<DataPath> paths;
    const std::string_view text = expression;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\'') {
            i = skipLiteral(text, i);
            continue;
        }
        if (text[i] != '$')
            continue;
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (next == '$') { // the context object
            ++i;
            std::size_t behind = i + 1;
            memberPath(text, behind, true);
            i = behind - 1;
            continue;
        }
        if (isNameCharacter(next)) // a variable
            continue;
        std::size_t behind = i + 1;
        paths.insert(memberPath(text, behind, true));
        i = behind - 1;
    }
    return paths;
}

std::set<DataPath> pathsInJsonata(const std::string& expression) {
    static constexpr std::string_view input = "$states.input";
    std::set<DataPath> paths;
    const std::string_view text = expression;
    if (!text.starts_with("{%"))
        return paths;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\'' || text[i] == '"') {
            i = skipLiteral(text, i);
        } else if (text.substr(i).starts_with(input)) {
            std::size_t behind = i + input.size();
            paths.insert(memberPath(text, behind, false));
            i = behind - 1;
        }
    }
    return paths;
}

StateData dataOf(const json& state, bool jsonata) {
    return jsonata ? jsonataData(state) : jsonPathData(state);
}

std::set<DataPath> errorPathOf(const json& catcher, bool jsonata) {
    const char* const key = jsonata ? "Output" : "ResultPath";
    const auto path = catcher.find(key);
    if (path == catcher.end())
        return {DataPath{}};
    if (jsonata && path->is_string() && isInput(path->get<std::string>()))
        return {};
    if (jsonata || !path->is_string())
        return jsonata ? std::set<DataPath>{DataPath{}} : std::set<DataPath>{};
    return wholeOr(path->get<std::string>());
}

} // namespace headroom::exploration
