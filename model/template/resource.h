#pragma once

#include "model/document/node.h"

#include <cstdint>
#include <string_view>

namespace headroom::templates {

/// One resource of a template, its properties completed by Globals. Texts live as long as the
/// application that holds the template.
struct Resource {
    std::string_view id;
    std::string_view type;
    std::uint32_t idBegin = 0; ///< where the logical id stands in the file
    const document::Node* node = nullptr;
    const document::Node* properties = nullptr; ///< nothing where the template writes none
    std::string_view condition;                 ///< its name; empty: none

    const document::Node* property(std::string_view name) const {
        return properties != nullptr ? properties->find(name) : nullptr;
    }
};

} // namespace headroom::templates
