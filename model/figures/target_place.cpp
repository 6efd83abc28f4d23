#include "model/figures/target_place.h"

#include "model/document/json_pointer.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace headroom::figures {

namespace {

/// Seconds of a unit of time; nothing where it is none.
std::optional<double> secondsOf(document::Unit unit) {
    if (unit == document::Unit::seconds)
        return 1;
    if (unit == document::Unit::milliseconds)
        return 0.001;
    return std::nullopt;
}

std::string textOf(const nlohmann::json& object, const char* member) {
    const auto found = object.find(member);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

std::optional<TargetPlace> targetAt(const nlohmann::json& document, const Figure& figure,
                                    double position) {
    const std::size_t dot = figure.id.find('.', figure.id.find('.') + 1);
    const auto targets = document.find("targets");
    const auto axis = secondsOf(figure.x.unit);
    if (dot == std::string::npos || targets == document.end() || !targets->is_object() || !axis)
        return std::nullopt;
    const std::string entity = figure.id.substr(dot + 1) + '.';
    for (const auto& [id, target] : targets->items()) {
        if (!target.is_object() || !textOf(target, "metric").starts_with(entity))
            continue;
        const auto value = target.find("value");
        const auto unit = document::unitOfSymbol(textOf(target, "unit"));
        const auto scale = unit ? secondsOf(*unit) : std::nullopt;
        if (value == target.end() || !value->is_number() || !scale)
            continue;
        const double seconds = value->get<double>() * *scale;
        if (std::abs(seconds - position * *axis) > 1e-9 * std::abs(seconds))
            continue;
        const std::string name = textOf(target, "name");
        return TargetPlace{document::appendToken("/targets", id) + "/value",
                           name.empty() ? id : name, value->get<double>()};
    }
    return std::nullopt;
}

scenario::Patch patchOf(const TargetPlace& target, double value) {
    return {scenario::addAt(target.pointer, value)};
}

} // namespace headroom::figures
