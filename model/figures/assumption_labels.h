#pragma once

#include "model/document/quantity.h"
#include "model/document/text.h"

#include <string>
#include <string_view>

namespace headroom::figures {

/// What a value of the resolved document is called by people, and its unit, by its key.
struct AssumptionLabel {
    document::Text text;
    document::Unit unit = document::Unit::none;
};

/// The label of a key; the key itself where nobody has named it, with the unit in which it ends.
AssumptionLabel assumptionLabel(std::string_view key);

/// The name of a section whose values belong to no entity.
document::Text sectionLabel(std::string_view section);

} // namespace headroom::figures
