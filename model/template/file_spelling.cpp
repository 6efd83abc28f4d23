#include "model/template/file_spelling.h"

#include <nlohmann/json.hpp>

#include <map>
#include <string>
#include <utility>

namespace headroom::templates {

using nlohmann::json;

namespace {

using Spellings = std::map<std::string, json>;

/// What a file writes for texts of the document: `${Token}` or `!GetAtt ...` for a reference.
void collectSpellings(const json& file, const json& document, Spellings& into) {
    if (document.is_string()) {
        if (file != document)
            into.emplace(document.get<std::string>(), file);
        return;
    }
    if (document.is_object() && file.is_object()) {
        for (const auto& [key, value] : document.items()) {
            if (file.contains(key))
                collectSpellings(file.at(key), value, into);
        }
    } else if (document.is_array() && file.is_array() && file.size() == document.size()) {
        for (std::size_t i = 0; i < file.size(); ++i)
            collectSpellings(file[i], document[i], into);
    }
}

json withSpellings(json value, const Spellings& spellings) {
    if (value.is_string()) {
        const auto found = spellings.find(value.get_ref<const std::string&>());
        return found != spellings.end() ? found->second : value;
    }
    if (value.is_structured()) {
        for (auto& part : value)
            part = withSpellings(std::move(part), spellings);
    }
    return value;
}

/// `after` as the file would write it; what the scenario leaves alone stays as the file has it.
json restored(const json& file, const json& before, const json& after, const Spellings& spellings) {
    if (before == after)
        return file;
    if (!file.is_object() || !before.is_object() || !after.is_object())
        return withSpellings(after, spellings);
    json result = json::object();
    for (const auto& [key, value] : after.items()) {
        if (file.contains(key) && before.contains(key))
            result[key] = restored(file.at(key), before.at(key), value, spellings);
        else
            result[key] = withSpellings(value, spellings);
    }
    return result;
}

} // namespace

json spelledAsInFile(const json& file, const json& before, const json& after) {
    Spellings spellings;
    collectSpellings(file, before, spellings);
    return restored(file, before, after, spellings);
}

} // namespace headroom::templates
