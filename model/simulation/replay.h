#pragma once

#include "model/simulation/invocation_draws.h"
#include "model/simulation/keyed_random.h"

#include <cstdint>
#include <vector>

namespace headroom::simulation {

/// How recorded draws of an action become draws under a changed configuration.
struct DrawReuse {
    bool calls = true; ///< the calls are the same; otherwise they are drawn anew
    float remainder = 1;
    float cpu = 1;
    float placement = 1;
    float runtimeInit = 1;
    float applicationInit = 1;
    bool whole = true; ///< otherwise everything is drawn anew
};

/// Executions of one workflow that sources or events start, and the draws of what they invoke: for
/// each path one record a function state, of its first visit and attempt. Paths belong to groups in
/// turn.
struct RecordedPaths {
    std::uint32_t workflow = 0; ///< of the baseline
    std::uint32_t paths = 0;
    std::uint32_t slots = 0; ///< records a path
    Lineage lineage = 0;
    std::vector<Lineage> lineages; ///< of each record; 0 where the path did not come there
    std::vector<InvocationDraws> draws;
};

struct Replay {
    std::uint32_t workflow = 0;              ///< of the plan that is replayed
    std::uint32_t paths = 0;                 ///< how many of them
    const RecordedPaths* recorded = nullptr; ///< nullptr: everything is drawn
    RecordedPaths* record = nullptr;         ///< filled in
    std::vector<std::uint32_t> slotOfState;  ///< by state among those of all workflows, or nobody
    std::vector<DrawReuse> reuse;            ///< by action
    std::vector<double> coldProbability;     ///< by function, of invocations by states
    /// Paths of the workflow begin with this lineage; with `recorded` it is the same.
    Lineage lineage = 0;
};

} // namespace headroom::simulation
