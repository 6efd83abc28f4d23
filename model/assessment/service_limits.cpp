#include "model/assessment/service_limits.h"

#include "resources/embedded.h"

#include <nlohmann/json.hpp>

namespace headroom::assessment {

namespace {

using nlohmann::json;

std::string textOf(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Where each cited source can be read: its title, the ids themselves where a title is missing.
std::string sourceOf(const json& entry, const json& sources) {
    std::string titles;
    const auto cited = entry.find("sources");
    if (cited == entry.end() || !cited->is_array())
        return titles;
    for (const auto& id : *cited) {
        if (!id.is_string())
            continue;
        if (!titles.empty())
            titles += "; ";
        const auto source = sources.find(id.get<std::string>());
        const std::string title =
            source != sources.end() && source->is_object() ? textOf(*source, "title") : "";
        titles += title.empty() ? id.get<std::string>() : title;
    }
    return titles;
}

/// The value that holds in a region: `unit` may name the regions of `value`.
const json& valueIn(const json& entry, std::string_view region) {
    const json& general = entry.at("value");
    const auto elsewhere = entry.find("otherRegions");
    if (elsewhere == entry.end() || textOf(entry, "unit").find(region) != std::string::npos)
        return general;
    if (const auto regions = entry.find("regions"); regions != entry.end() && regions->is_object())
        if (const auto own = regions->find(std::string(region)); own != regions->end())
            return *own;
    return *elsewhere;
}

} // namespace

ServiceLimits ServiceLimits::parse(std::string_view text, std::string_view region) {
    ServiceLimits result;
    const json book = json::parse(text, nullptr, false);
    if (!book.is_object())
        return result;
    const json sources = book.value("sources", json::object());
    const json services = book.value("limits", json::object());
    for (const auto& [service, limits] : services.items()) {
        if (!limits.is_object())
            continue;
        for (const auto& [name, entry] : limits.items()) {
            if (!entry.is_object() || !entry.contains("value"))
                continue;
            ServiceLimit limit;
            const auto adjustable = entry.find("adjustable");
            limit.adjustable =
                adjustable != entry.end() && adjustable->is_boolean() && adjustable->get<bool>();
            limit.source = sourceOf(entry, sources);
            limit.confidence = textOf(entry, "confidence");
            limit.note = textOf(entry, "note");
            const json& value = valueIn(entry, region);
            const std::string id = service + "." + name;
            if (value.is_number()) {
                limit.value = value.get<double>();
                result.limits_.emplace(id, limit);
            } else if (value.is_object()) {
                for (const auto& [part, number] : value.items()) {
                    if (!number.is_number())
                        continue;
                    limit.value = number.get<double>();
                    result.limits_.emplace(id + "." + part, limit);
                }
            }
        }
    }
    return result;
}

ServiceLimits ServiceLimits::embedded(std::string_view region) {
    return parse(resources::find("prices/aws.json").value_or("{}"), region);
}

std::optional<ServiceLimit> ServiceLimits::find(const std::string& name) const {
    const auto found = limits_.find(name);
    return found == limits_.end() ? std::nullopt : std::optional(found->second);
}

} // namespace headroom::assessment
