#pragma once

#include "model/document/diagnostic.h"
#include "model/document/located_tree.h"

#include <nlohmann/json_fwd.hpp>

namespace headroom::templates {

/// Checks an overlay against resources/schema/headroom.schema.json. Each finding names the deepest
/// value that is wrong, with its place in the file.
document::Diagnostics checkOverlay(const nlohmann::json& overlay,
                                   const document::LocatedTree& tree);

} // namespace headroom::templates
