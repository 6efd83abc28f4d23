#include "model/simulation/engine.h"
#include "model/simulation/path_counts.h"
#include "model/simulation/snapshot.h"

#include <algorithm>

namespace headroom::simulation {

namespace {

/// Records of one function's invocations, spread over its actions by volume.
constexpr double recordsOfFunction = 8000;
constexpr double usualDraws = 20;
/// Executions of the workflow that is started most often; others in proportion.
constexpr double pathsOfWorkflow = 4000;
constexpr double fewestPaths = 200;

/// Slots of the task states that executions of `root` can come to, nested ones included.
std::vector<std::uint32_t> slotsOf(const Plan::Data& plan, std::uint32_t root,
                                   std::uint32_t& count) {
    std::vector<std::uint32_t> slots(plan.states, nobody);
    count = 0;
    for (const std::uint32_t index : workflowsFrom(plan, root)) {
        const WorkflowPlan& workflow = plan.workflows[index];
        for (std::uint32_t s = 0; s < workflow.states.size(); ++s)
            if (workflow.states[s].kind != StateKind::flow)
                slots[workflow.firstState + s] = count++;
    }
    return slots;
}

std::uint32_t pathsFor(double roots, double mostRoots) {
    if (roots <= 0)
        return 0;
    const double share = pathsOfWorkflow * roots / mostRoots;
    const auto paths = static_cast<std::uint32_t>(std::max(share, fewestPaths));
    return (paths + recordGroups - 1) / recordGroups * recordGroups;
}

double share(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// A recording while it is made.
class RecordingWork {
public:
    RecordingWork(const Plan& plan, const Outcome& outcome, const std::stop_token& stop)
        : recording_(std::make_shared<Recording>(plan))
        , plan_(plan.data())
        , request_(outcome.results.request)
        , total_(*outcome.total)
        , stop_(stop) {
        recording_->ages = outcome.ages;
        recording_->threads = threadsFor(request_, recordGroups);
    }

    std::shared_ptr<const Recording> make() {
        takeColdStarts();
        if (!recordArrivals() || !makeCurves())
            return nullptr;
        recordActions();
        if (!stop_.stop_requested())
            recordPaths();
        if (!stop_.stop_requested())
            recording_->baseline = answer(*recording_, recording_->plan, stop_);
        return stop_.stop_requested() ? nullptr : std::move(recording_);
    }

private:
    void takeColdStarts() {
        for (const FunctionTally& function : total_.functions) {
            const double all = share(function.cold, function.invocations);
            recording_->coldRate.push_back(all);
            recording_->coldRateByStates.push_back(
                function.byStates > 0 ? share(function.coldByStates, function.byStates) : all);
            recording_->maximumBusy.push_back(function.pool.maximumBusy);
        }
        recording_->accountBusy = total_.maximumBusy;
        recording_->actionCounts = monthlyCounts(plan_, total_).actions;
    }

    /// A window whose warm-up is long enough to see environments older than the keep-alive.
    bool recordArrivals() {
        constexpr double mostInvocations = 5e5;
        constexpr double shortest = 1200;
        constexpr double morningSeconds = 6 * 3600;
        const double keepAlive =
            std::min(plan_.system.platform.keepAliveSeconds, Calendar::daySeconds / 4);
        const double perSecond = recording_->plan.invocationsADay() / Calendar::daySeconds;
        Window window;
        window.lineage = descend(request_.seed, keyOf("recorded window"));
        window.countFrom = 2 * keepAlive + 120;
        window.countUntil =
            window.countFrom +
            std::clamp(mostInvocations / std::max(perSecond, 1e-9), shortest, Calendar::daySeconds);
        window.calendar.secondOfDay = morningSeconds;
        Engine engine(plan_);
        Tally tally(plan_);
        ArrivalRecorder recorder(plan_.functions.size(), true);
        recorder.begin(window.countFrom, window.countUntil);
        engine.record(&recorder);
        if (!engine.simulate(window, tally, stop_))
            return false;
        arrivals_ = recorder.takeArrivals();
        arrivalAges_ = recorder.takeAges();
        for (AgeTables& ages : arrivalAges_)
            ages.finish();
        return true;
    }

    bool makeCurves() {
        for (std::size_t f = 0; f < plan_.functions.size(); ++f) {
            RecordedArrivals& recorded = arrivals_[f];
            const PoolRules& rules = plan_.functions[f].pool;
            recording_->byDuration.push_back(durationCurve(recorded, rules, stop_));
            recording_->byTraffic.push_back(trafficCurve(recorded, rules, stop_));
            recording_->byKeepAlive.push_back(
                keepAliveCorrection(recorded, arrivalAges_[f].all, rules, stop_));
            recording_->provisioned.emplace_back(recorded, rules, stop_);
            recorded.arrivals = {};
            if (stop_.stop_requested())
                return false;
        }
        return true;
    }

    void recordActions() {
        for (std::uint32_t f = 0; f < plan_.functions.size(); ++f) {
            const FunctionPlan& function = plan_.functions[f];
            double all = 0;
            for (std::uint32_t a = 0; a < function.actions; ++a)
                all += recording_->actionCounts[function.firstAction + a];
            for (std::uint32_t a = 0; a < function.actions; ++a) {
                if (stop_.stop_requested())
                    return;
                const std::uint32_t action = function.firstAction + a;
                const double part = all > 0 ? recording_->actionCounts[action] / all : 0;
                // Actions with many calls cost more to draw, so fewer of them are.
                const double most = recordsOfFunction * usualDraws / drawsOfAction(plan_, action);
                const double wanted =
                    std::max(fewestRecords, std::min(part * recordsOfFunction, most));
                const auto count = static_cast<std::size_t>(wanted / recordGroups) * recordGroups;
                recording_->records.push_back(recordAction(plan_, f, action, count));
                recording_->figures.push_back(std::make_shared<ActionFigures>(composeAction(
                    plan_, f, action, recording_->records.back(), DrawReuse{}, recordGroups)));
            }
        }
    }

    void recordPaths() {
        std::vector<double> failure;
        for (const auto& figures : recording_->figures)
            failure.push_back(figures->failure());
        const std::size_t workflows = plan_.workflows.size();
        recording_->paths.resize(workflows);
        recording_->slots.resize(workflows);
        // Nested executions add no roots, so volumes of roots need no paths.
        const Flow flow = expectedFlow(plan_, failure, std::vector<PathCounts>(workflows));
        const double most =
            workflows == 0 ? 0 : *std::max_element(flow.roots.begin(), flow.roots.end());
        Engine engine(plan_);
        const SnapshotWorkspaces::Groups tallies = recording_->workspaces.take(plan_);
        auto replayed = std::make_shared<ReplayedWorkflows>();
        replayed->groupPaths.assign(recordGroups, std::vector<PathCounts>(workflows));
        replayed->allPaths.resize(workflows);
        for (std::uint32_t w = 0; w < workflows; ++w) {
            RecordedPaths& paths = recording_->paths[w];
            paths.workflow = w;
            paths.paths = pathsFor(flow.roots[w], most);
            if (paths.paths == 0)
                continue;
            recording_->slots[w] = slotsOf(plan_, w, paths.slots);
            paths.lineage = keyOf("path " + plan_.system.workflows[w].id);
            paths.lineages.resize(std::size_t{paths.paths} * paths.slots);
            paths.visits.resize(paths.lineages.size());
            paths.draws.resize(paths.lineages.size());
            Replay replay;
            replay.workflow = w;
            replay.record = &paths;
            replay.lineage = paths.lineage;
            for (const std::uint32_t slot : recording_->slots[w])
                replay.states.push_back({slot});
            replay.reuse.resize(plan_.actions.size());
            replay.coldProbability = recording_->coldRateByStates;
            const std::uint32_t each = paths.paths / recordGroups;
            for (std::uint32_t g = 0; g < recordGroups; ++g) {
                if (stop_.stop_requested())
                    return;
                tallies[g]->clearOrigins();
                engine.replay(replay, g * each, (g + 1) * each, *tallies[g]);
                replayed->groupPaths[g][w] = pathCounts(plan_, *tallies[g], each);
            }
            replayed->allPaths[w] = averageOf(replayed->groupPaths, w);
        }
        replayed->automata = engine.automata();
        for (const auto& tally : tallies)
            replayed->tallies.push_back(tally->workflows);
        recording_->flowActions = expectedFlow(plan_, failure, replayed->allPaths).actions;
        recording_->replayed = std::move(replayed);
    }

    std::shared_ptr<Recording> recording_;
    const Plan::Data& plan_;
    const Request& request_;
    const Tally& total_;
    const std::stop_token& stop_;
    std::vector<RecordedArrivals> arrivals_; ///< by function
    std::vector<AgeTables> arrivalAges_;
};

} // namespace

std::shared_ptr<const Recording> record(const Plan& plan, const Outcome& outcome,
                                        const std::stop_token& stop) {
    return RecordingWork(plan, outcome, stop).make();
}

} // namespace headroom::simulation
