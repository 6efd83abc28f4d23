#pragma once

#include "model/document/text.h"
#include "model/system/system.h"

#include <string>
#include <vector>

namespace headroom::assessment {

/// Something that goes wrong with the loaded application for a while: what alarms are for.
struct Fault {
    std::string id; ///< "slow-dependency", "failing-dependency", "failing-function",
                    ///< "traffic-spike"
    document::Text name;
    system::System system; ///< the application while it lasts
};

/// The faults that this application can have: the dependency that its functions spend most time on
/// answers five times as slowly, or fails three calls in ten; without dependencies the first
/// function fails three times in ten; three times the traffic.
std::vector<Fault> faultsOf(const system::System& system);

} // namespace headroom::assessment
