#include "model/exploration/roadmap_edit.h"

#include "model/document/json_pointer.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace headroom::exploration {

using nlohmann::json;

scenario::Patch moveRoadmapItem(const json& document, const std::string& fromPhase,
                                std::size_t item, const std::string& toPhase) {
    const std::string from = document::appendToken("/roadmap", fromPhase) + "/items";
    const std::string to = document::appendToken("/roadmap", toPhase) + "/items";
    const json::json_pointer fromPointer(from);
    const json::json_pointer toPointer(to);
    if (from == to || !document.contains(fromPointer) || !document.contains(toPointer))
        return {};
    json left = document.at(fromPointer);
    json grown = document.at(toPointer);
    if (!left.is_array() || !grown.is_array() || item >= left.size())
        return {};
    grown.push_back(left[item]);
    left.erase(item);
    return {scenario::replaceAt(from, std::move(left)), scenario::replaceAt(to, std::move(grown))};
}

} // namespace headroom::exploration
