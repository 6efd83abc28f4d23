#pragma once

#include "model/template/property_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom::templates {

/// An event source that SAM attaches to a function or state machine (its property Events).
struct SamEvent {
    std::string id;
    std::string type;
    const Resource* owner = nullptr;
    const document::Node* node = nullptr;       ///< the whole event
    const document::Node* properties = nullptr; ///< nothing where it has none
    /// The logical id of what SAM makes of it: owner + id.
    std::string logicalId() const { return std::string(owner->id) + id; }
};

/// The events of the resource that `reader` reads, by id.
std::vector<SamEvent> readSamEvents(PropertyReader& reader);

/// An event's properties as if they were those of a resource of its own, so that findings name its
/// logical id. The resource lives as long as the event.
Resource asResource(const SamEvent& event, std::string_view logicalId);

} // namespace headroom::templates
