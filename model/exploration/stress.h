#pragma once

#include "model/document/text.h"
#include "model/scenario/patch.h"
#include "model/system/system.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace headroom::exploration {

/// Something that may happen to an application: a patch on its workload or behaviour.
struct Stress {
    std::string id; ///< "trafficSpike", "slowDependency", "slowInit" or "twiceTheItems"
    document::Text name;
    scenario::Patch operations;
};

/// The stresses that mean something to this application: three times the traffic; the dependency
/// that its functions wait for most answering three times as slowly; inits twice as long (a
/// degraded region); twice the items in tables, scans and distributed maps. How much is chosen to
/// be what operators plan for, not measured.
std::vector<Stress> stressesOf(const nlohmann::json& document, const system::System& system);

} // namespace headroom::exploration
