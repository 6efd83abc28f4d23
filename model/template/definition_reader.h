#pragma once

#include "model/template/state_machine.h"

namespace headroom::templates {

/// Finds, reads and completes the definition of the state machine that `reader` reads: inline, as
/// a text, as a file inside the project, as an asset. What is missing or unreadable is reported.
Definition readDefinition(PropertyReader& reader);

} // namespace headroom::templates
