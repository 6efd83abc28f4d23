#pragma once

#include "model/simulation/invocation_draws.h"
#include "model/simulation/keyed_random.h"
#include "model/simulation/plan_data.h"

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

/// What a visit of a task state draws beside what its function draws, as factors of the medians.
struct VisitDraws {
    float gap = 1;     ///< between tasks
    float latency = 1; ///< of a service
};

/// Executions of one workflow that sources or events start, and the draws of what they do: for
/// each path one record a task state, of its first visit and attempt.
struct RecordedPaths {
    std::uint32_t workflow = 0; ///< of the baseline
    std::uint32_t paths = 0;    ///< each group has as many, one after the other
    std::uint32_t slots = 0;    ///< records a path
    Lineage lineage = 0;
    std::vector<Lineage> lineages; ///< of each record; 0 where the path did not come there
    std::vector<VisitDraws> visits;
    std::vector<InvocationDraws> draws; ///< of functions
};

/// Where the records of a state are, and which of them still hold.
struct RecordedState {
    std::uint32_t slot = nobody;
    bool gap = true; ///< drawn from a distribution of the same shape
    bool latency = true;
};

struct Replay {
    std::uint32_t workflow = 0;              ///< of the plan that is replayed
    const RecordedPaths* recorded = nullptr; ///< nullptr: everything is drawn
    RecordedPaths* record = nullptr;         ///< filled in
    std::vector<RecordedState> states;       ///< by state among those of all workflows
    std::vector<DrawReuse> reuse;            ///< by action
    std::vector<double> coldProbability;     ///< by function, of invocations by states
    /// Paths of the workflow begin with this lineage; with `recorded` it is the same.
    Lineage lineage = 0;
};

} // namespace headroom::simulation
