#pragma once

#include "model/simulation/invocation_draws.h"
#include "model/simulation/keyed_random.h"

#include <cmath>
#include <cstdint>
#include <vector>

namespace headroom::simulation {

/// How recorded draws of an action become draws under a changed configuration. A factor that is NaN
/// stands for a distribution of another shape: that part is drawn anew, by the same key.
struct DrawReuse {
    bool calls = true; ///< the calls are the same; otherwise they are drawn anew
    float remainder = 1;
    float cpu = 1;
    float placement = 1;
    float runtimeInit = 1;
    float applicationInit = 1;
    bool whole = true; ///< otherwise everything is drawn anew
};

/// Recorded draws, scaled to the changed configuration; `keyed` draws what cannot be used again.
template <typename Keyed>
struct ReusedDraws {
    const InvocationDraws& draws;
    const DrawReuse& reuse;
    const Keyed& keyed;
    double whole() const { return reuse.calls ? draws.calls : keyed.whole(); }
    double calls() const { return reuse.calls ? draws.calls : keyed.calls(); }
    double remainder() const {
        return isNew(reuse.remainder) ? keyed.remainder() : draws.remainder * reuse.remainder;
    }
    double cpu() const { return isNew(reuse.cpu) ? keyed.cpu() : draws.cpu * reuse.cpu; }
    double phase() const { return draws.phase; }
    double failure() const { return draws.failure; }
    double placement() const {
        return isNew(reuse.placement) ? keyed.placement() : draws.placement * reuse.placement;
    }
    double runtimeInit() const {
        return isNew(reuse.runtimeInit) ? keyed.runtimeInit()
                                        : draws.runtimeInit * reuse.runtimeInit;
    }
    double applicationInit() const {
        return isNew(reuse.applicationInit) ? keyed.applicationInit()
                                            : draws.applicationInit * reuse.applicationInit;
    }
    double firstPhase() const { return draws.firstPhase; }

private:
    static bool isNew(float factor) { return std::isnan(factor); }
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
