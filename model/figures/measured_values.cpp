#include "model/figures/measured_values.h"

#include "model/document/json_pointer.h"

#include <nlohmann/json.hpp>

#include <set>

namespace headroom::figures {

using document::appendToken;
using nlohmann::json;

namespace {

const json* member(const json& object, const std::string& key) {
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found != object.end() ? &*found : nullptr;
}

const json* valueAt(const json& document, const std::string& place) {
    const json* at = &document;
    for (const auto& token : document::pointerTokens(place)) {
        at = member(*at, token);
        if (at == nullptr)
            return nullptr;
    }
    return at;
}

/// What stands in `basis` for a measured value that can be put back, or nothing.
const json* markOf(const json& document, const std::string& place) {
    const json* marks = member(document, "basis");
    const json* mark = marks != nullptr ? member(*marks, place) : nullptr;
    if (mark == nullptr)
        return nullptr;
    const json* basis = member(*mark, "basis");
    const json* replaced = member(*mark, "replaced");
    return basis != nullptr && *basis == "measured" && replaced != nullptr && replaced->is_object()
               ? mark
               : nullptr;
}

/// The profile that a place belongs to, or that it lets a source follow; else empty.
std::string profileAt(const json& document, const std::string& place) {
    const auto tokens = document::pointerTokens(place);
    if (tokens.size() >= 2 && tokens[0] == "profiles")
        return tokens[1];
    if (tokens.size() != 4 || tokens[0] != "workload" || tokens[3] != "profile")
        return {};
    const json* profile = valueAt(document, place);
    return profile != nullptr && profile->is_string() ? profile->get<std::string>() : std::string();
}

} // namespace

std::vector<std::string> measuredPlaces(const json& document) {
    std::vector<std::string> places;
    const json* marks = member(document, "basis");
    if (marks == nullptr || !marks->is_object())
        return places;
    for (const auto& [place, mark] : marks->items())
        if (markOf(document, place) != nullptr)
            places.push_back(place);
    return places;
}

scenario::Patch revertedValues(const json& document, std::span<const std::string> places) {
    std::set<std::string> wanted(places.begin(), places.end());
    for (const auto& place : places) {
        const auto profile = profileAt(document, place);
        if (profile.empty())
            continue;
        for (const auto& other : measuredPlaces(document))
            if (profileAt(document, other) == profile)
                wanted.insert(other);
    }
    scenario::Patch patch;
    for (const auto& place : wanted) {
        const json* mark = markOf(document, place);
        if (mark == nullptr)
            continue;
        const json& replaced = mark->at("replaced");
        if (const auto value = replaced.find("value"); value != replaced.end())
            patch.push_back(scenario::addAt(place, *value));
        else if (valueAt(document, place) != nullptr)
            patch.push_back(scenario::removeAt(place));
        const auto marked = appendToken("/basis", place);
        if (const auto before = replaced.find("basis"); before != replaced.end())
            patch.push_back(scenario::addAt(marked, *before));
        else
            patch.push_back(scenario::removeAt(marked));
    }
    return patch;
}

scenario::Patch revertedCalibration(const json& document) {
    auto patch = revertedValues(document, measuredPlaces(document));
    for (const char* section : {"observed", "backTest"})
        if (member(document, section) != nullptr)
            patch.push_back(scenario::removeAt(appendToken("", section)));
    return patch;
}

} // namespace headroom::figures
