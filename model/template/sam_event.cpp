#include "model/template/sam_event.h"

namespace headroom::templates {

std::vector<SamEvent> readSamEvents(PropertyReader& reader) {
    std::vector<SamEvent> events;
    const auto place = reader.property("Events");
    if (place.node == nullptr)
        return events;
    for (const auto& [id, idBegin, node] : place.node->members()) {
        const auto chosen = reader.at("Events", node);
        const auto* type = chosen.node != nullptr ? chosen.node->find("Type") : nullptr;
        if (type == nullptr)
            continue;
        events.push_back({std::string(id), std::string(type->spelling()), &reader.resource(),
                          chosen.node, reader.at("Events", chosen.node->find("Properties")).node});
    }
    return events;
}

Resource asResource(const SamEvent& event, std::string_view logicalId) {
    return {logicalId, event.type, event.node->begin(), event.node, event.properties, {}};
}

} // namespace headroom::templates
