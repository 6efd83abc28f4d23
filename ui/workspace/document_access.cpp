#include "ui/workspace/document_access.h"

#include "model/document/json_pointer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

double numberOf(const nlohmann::json& entity, const char* member, double otherwise) {
    const auto found = entity.find(member);
    return found != entity.end() && found->is_number() ? found->get<double>() : otherwise;
}

} // namespace

std::vector<FunctionSettings> functionsOf(const nlohmann::json& document) {
    std::vector<FunctionSettings> result;
    const auto functions = document.find("functions");
    if (functions == document.end() || !functions->is_object())
        return result;
    for (const auto& [id, entity] : functions->items()) {
        if (!entity.is_object())
            continue;
        const auto framework = entity.find("framework");
        if (framework != entity.end() && framework->is_boolean() && framework->get<bool>())
            continue;
        FunctionSettings settings;
        settings.id = id;
        const auto name = entity.find("name");
        settings.name = name != entity.end() && name->is_string() ? name->get<std::string>() : id;
        settings.memoryMb = numberOf(entity, "memoryMb", 128);
        settings.timeoutSeconds = numberOf(entity, "timeoutSeconds", 3);
        settings.provisionedConcurrency = numberOf(entity, "provisionedConcurrency", 0);
        const auto reserved = entity.find("reservedConcurrency");
        if (reserved != entity.end() && reserved->is_number())
            settings.reservedConcurrency = reserved->get<double>();
        result.push_back(std::move(settings));
    }
    std::ranges::sort(result, {}, &FunctionSettings::name);
    return result;
}

std::string pointerTo(const std::string& section, const std::string& id,
                      const std::string& member) {
    return document::appendToken('/' + section, id) + '/' + member;
}

std::optional<double> numberAt(const nlohmann::json& document, const std::string& pointer) {
    const nlohmann::json::json_pointer place(pointer);
    if (!document.contains(place))
        return std::nullopt;
    const nlohmann::json& value = document.at(place);
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

nlohmann::json jsonNumber(double value) {
    if (std::nearbyint(value) == value && std::abs(value) < 1e15)
        return static_cast<std::int64_t>(value);
    return value;
}

} // namespace headroom::ui
