#pragma once

#include "model/cost/usage.h"
#include "model/simulation/usage.h"

namespace headroom::cost {

/// A simulated month as the bill counts it: entities keep their ids as names, so that each charge
/// has its owner. Services that the application does not use are absent. Logs are attributed to the
/// function, workflow or bus that wrote them; what is stored is shared in proportion.
Usage usageOf(const simulation::Usage& simulated);

} // namespace headroom::cost
