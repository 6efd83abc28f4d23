#pragma once

#include "model/simulation/action_records.h"
#include "model/simulation/earlier_answers.h"
#include "model/simulation/flow.h"
#include "model/simulation/measure.h"
#include "model/simulation/outcome.h"
#include "model/simulation/recorded_arrivals.h"
#include "model/simulation/replay.h"
#include "model/simulation/snapshot_workspaces.h"

#include <memory>
#include <stop_token>
#include <vector>

namespace headroom::simulation {

/// The fewest records of an action's invocations.
inline constexpr double fewestRecords = 400;

/// What a configuration makes of recorded requests.
struct Snapshot {
    std::vector<double> values;              ///< of measure(), all groups together
    std::vector<std::vector<double>> groups; ///< of measure(), by group
    std::vector<MonthlyCounts> counts;       ///< by group
    std::unique_ptr<Tally> tally;            ///< all groups together
    MonthlyCounts allCounts;                 ///< all groups together
    std::vector<double> coldRate;            ///< by function
    std::vector<double> coldError;           ///< by function, relative: how far the method may miss
    bool contention = false;                 ///< limits that the method does not follow come near
};

/// Everything that was recorded of a baseline.
struct Recording {
    explicit Recording(Plan recorded)
        : plan(std::move(recorded)) {}

    Plan plan;
    std::vector<double> coldRate;         ///< by function, of the long run
    std::vector<double> coldRateByStates; ///< the same, invocations by states of workflows only
    std::vector<AgeTables> ages;          ///< by function
    std::vector<ColdStartCurve> byDuration;
    std::vector<ColdStartCurve> byTraffic;
    std::vector<ColdStartCurve> byKeepAlive; ///< correction of the age table
    std::vector<ProvisionedCurve> provisioned;
    std::vector<ActionRecords> records;                        ///< by action
    std::vector<std::shared_ptr<const ActionFigures>> figures; ///< by action, of the baseline
    std::vector<RecordedPaths> paths;                          ///< by workflow, empty for most
    std::vector<std::vector<std::uint32_t>> slots; ///< by workflow: slot of each state of all
    std::vector<double> actionCounts; ///< by action, invocations of a month in the long run
    std::vector<double> flowActions;  ///< the same, as expectedFlow() has it
    std::vector<double> maximumBusy;  ///< by function, in the long run
    double accountBusy = 0;
    int threads = 1; ///< that an answer may use
    Snapshot baseline;
    std::shared_ptr<const ReplayedWorkflows> replayed; ///< of the baseline
    SnapshotWorkspaces workspaces;
    EarlierAnswers earlier;
};

/// Records after a long run with age tables: one more window with an ear on the pools, anchors of
/// the cold-start curves, draws of invocations and executions. Nothing where it was stopped.
std::shared_ptr<const Recording> record(const Plan& plan, const Outcome& outcome,
                                        const std::stop_token& stop);

/// What a changed plan makes of the recorded requests; of no use after a stop request. Safe to call
/// from several threads.
Snapshot answer(const Recording& recording, const Plan& changed, const std::stop_token& stop = {});

} // namespace headroom::simulation
