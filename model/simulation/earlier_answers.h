#pragma once

#include "model/simulation/action_records.h"
#include "model/simulation/path_counts.h"
#include "model/simulation/simulation.h"
#include "model/simulation/tally.h"
#include "model/workflow/automaton.h"

#include <memory>
#include <mutex>
#include <vector>

namespace headroom::simulation {

/// What replaying the recorded executions of all workflows came to.
struct ReplayedWorkflows {
    std::vector<std::vector<WorkflowTally>> tallies; ///< by group, workflow
    std::vector<std::vector<PathCounts>> groupPaths; ///< by group, workflow
    std::vector<PathCounts> allPaths;                ///< by workflow
    std::vector<workflow::Automaton> automata;       ///< as far as they were expanded
};

/// What one answer worked out.
struct EarlierAnswer {
    Plan plan;
    std::vector<std::shared_ptr<const ActionFigures>> figures; ///< by action
    std::vector<double> coldByStates;                          ///< by function
    std::shared_ptr<const ReplayedWorkflows> replayed;         ///< never null
};

/// The newest answer from one recording. A slider's moves differ in one setting of one function:
/// what an answer shares with the one before need not be worked out again. It comes out bit for bit
/// as it would without.
class EarlierAnswers {
public:
    std::shared_ptr<const EarlierAnswer> newest() const;
    void keep(std::shared_ptr<const EarlierAnswer> answer) const;

private:
    mutable std::mutex mutex_;
    mutable std::shared_ptr<const EarlierAnswer> newest_;
};

} // namespace headroom::simulation
