#include "model/simulation/snapshot.h"

#include "model/simulation/engine.h"
#include "model/simulation/path_counts.h"
#include "model/simulation/plan_matching.h"
#include "model/simulation/replay.h"
#include "model/simulation/synthetic_tally.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace headroom::simulation {

namespace {

/// One answer while it is made.
class Answer {
public:
    Answer(const Recording& recording, const Plan& changed, const std::stop_token& stop)
        : recording_(recording)
        , stop_(stop)
        , before_(recording.plan.data())
        , changed_(changed)
        , plan_(changed.data())
        , toBefore_(match(plan_, before_))
        , tallies_(recording.workspaces.take(plan_))
        , earlier_(recording.earlier.newest()) {
        if (earlier_ && !haveSameNumbers(earlier_->plan.data(), plan_))
            earlier_.reset();
    }

    Snapshot make() {
        composeActions();
        if (!stop_.stop_requested())
            estimateColdStarts();
        if (!stop_.stop_requested())
            replayExecutions();
        if (!stop_.stop_requested())
            finish();
        if (!stop_.stop_requested())
            recording_.earlier.keep(std::make_shared<const EarlierAnswer>(
                EarlierAnswer{changed_, figures_, coldByStates_, replayed_}));
        recording_.workspaces.give(plan_, std::move(tallies_));
        return std::move(snapshot_);
    }

private:
    std::uint32_t functionOf(std::uint32_t action) const {
        std::uint32_t function = 0;
        while (function + 1 < plan_.functions.size() &&
               plan_.functions[function + 1].firstAction <= action)
            ++function;
        return function;
    }

    void composeActions() {
        for (std::uint32_t a = 0; a < plan_.actions.size(); ++a) {
            if (stop_.stop_requested())
                return;
            const std::uint32_t function = functionOf(a);
            const std::uint32_t before = toBefore_.actions[a];
            if (before == nobody) {
                figures_.push_back(composeNew(function, a));
                reuse_.emplace_back();
                reuse_.back().whole = false;
                continue;
            }
            const std::uint32_t functionBefore = toBefore_.functions[function];
            reuse_.push_back(reuseOf(before_, functionBefore, before, plan_, function, a));
            if (isUnchanged(before_, functionBefore, before, function, a, reuse_.back()))
                figures_.push_back(recording_.figures[before]);
            else if (earlier_ && isAsEarlier(function, a))
                figures_.push_back(earlier_->figures[a]);
            else
                figures_.push_back(std::make_shared<ActionFigures>(composeAction(
                    plan_, function, a, recording_.records[before], reuse_.back(), recordGroups)));
        }
        for (const auto& figures : figures_)
            failure_.push_back(figures->failure());
    }

    std::shared_ptr<const ActionFigures> composeNew(std::uint32_t function,
                                                    std::uint32_t action) const {
        const ActionRecords records =
            recordAction(plan_, function, action, static_cast<std::size_t>(fewestRecords));
        return std::make_shared<ActionFigures>(
            composeAction(plan_, function, action, records, DrawReuse{}, recordGroups));
    }

    bool isAsEarlier(std::uint32_t function, std::uint32_t action) const {
        const Plan::Data& then = earlier_->plan.data();
        return isUnchanged(then, function, action, function, action,
                           reuseOf(then, function, action, plan_, function, action));
    }

    bool isUnchanged(const Plan::Data& then, std::uint32_t f, std::uint32_t a, std::uint32_t g,
                     std::uint32_t b, const DrawReuse& r) const {
        const FunctionPlan& x = then.functions[f];
        const FunctionPlan& y = plan_.functions[g];
        const ActionPlan& p = then.actions[a];
        const ActionPlan& q = plan_.actions[b];
        const bool sameDraws = r.whole && r.calls && r.remainder == 1 && r.cpu == 1 &&
                               r.placement == 1 && r.runtimeInit == 1 && r.applicationInit == 1;
        return sameDraws && x.quota == y.quota && x.timeout == y.timeout &&
               x.firstInvocationCpu == y.firstInvocationCpu && x.outOfMemory == y.outOfMemory &&
               p.quota == q.quota && p.hangProbability == q.hangProbability &&
               p.errorProbability == q.errorProbability;
    }

    /// The cold-start rate of each function: the long run's, times what the change does to it.
    void estimateColdStarts() {
        const Flow flow = expectedFlow(plan_, failure_, baselinePaths());
        coldRate_.assign(plan_.functions.size(), 0);
        coldByStates_.assign(plan_.functions.size(), 0);
        provisionedShare_.assign(plan_.functions.size(), 0);
        snapshot_.coldError.assign(plan_.functions.size(), 0);
        for (std::uint32_t f = 0; f < plan_.functions.size(); ++f) {
            const std::uint32_t before = toBefore_.functions[f];
            if (before == nobody)
                continue;
            estimateColdStarts(f, before, flow);
        }
    }

    void estimateColdStarts(std::uint32_t f, std::uint32_t before, const Flow& flow) {
        const PoolRules& now = plan_.functions[f].pool;
        const PoolRules& then = before_.functions[before].pool;
        const AgeTables& ages = recording_.ages[before];
        const auto byTable = [&](const AgeTable& table) {
            constexpr double least = 1e-9;
            const double old = table.coldShare(then.keepAlive, then.provisioned);
            const double fresh = table.coldShare(now.keepAlive, now.provisioned);
            return old > least ? std::log(std::max(fresh, least) / old) : 0.0;
        };
        const double busy = busyFactor(f);
        const double traffic = trafficFactor(f, before, flow);
        // Where requests of one kind go or come, as many environments are started as before: it is
        // the other requests, usually bursts, that start them. The curve of all traffic is the
        // other end of what can happen.
        const double mixed = mixFactor(f, flow);
        const double byTraffic = recording_.byTraffic[before].logRatio(traffic);
        const double byDuration = recording_.byDuration[before].logRatio(busy);
        const double asMany = -std::log(traffic);
        const double byCurve = byDuration + byTraffic + mixed * (asMany - byTraffic);
        const double correction =
            now.keepAlive == then.keepAlive
                ? 0
                : recording_.byKeepAlive[before].logRatio(now.keepAlive / then.keepAlive);
        const double table = byTable(ages.all) + correction;
        coldRate_[f] = std::min(1.0, recording_.coldRate[before] * std::exp(byCurve + table));
        coldByStates_[f] =
            std::min(1.0, recording_.coldRateByStates[before] *
                              std::exp(byCurve + byTable(ages.byStates) + correction));
        provisionedShare_[f] = recording_.provisioned[before].share(now.provisioned);
        // How far each tool was off where it was measured (VALIDATION.md).
        snapshot_.coldError[f] = 0.25 * std::abs(table) + 0.15 * std::abs(byDuration) +
                                 0.15 * std::abs(byTraffic - asMany) +
                                 mixed / 2 * std::abs(byTraffic - asMany);
        noteContention(f, before, busy * traffic);
    }

    /// By how much environments are busy longer, by the baseline's mix of actions: another mix is
    /// another volume, not other work.
    double busyFactor(std::uint32_t f) const {
        double now = 0;
        double then = 0;
        for (std::uint32_t a = 0; a < plan_.functions[f].actions; ++a) {
            const std::uint32_t action = plan_.functions[f].firstAction + a;
            const std::uint32_t old = toBefore_.actions[action];
            if (old == nobody)
                continue;
            now += recording_.actionCounts[old] * meanWarm(*figures_[action]);
            then += recording_.actionCounts[old] * meanWarm(*recording_.figures[old]);
        }
        return now > 0 && then > 0 ? now / then : 1;
    }

    static double meanWarm(const ActionFigures& figures) {
        return figures.mean.warm * (1 - figures.hang) + figures.timeout * figures.hang;
    }

    double trafficFactor(std::uint32_t f, std::uint32_t before, const Flow& flow) const {
        const auto sum = [](const std::vector<double>& counts, const FunctionPlan& function) {
            double total = 0;
            for (std::uint32_t a = 0; a < function.actions; ++a)
                total += counts[function.firstAction + a];
            return total;
        };
        const double now = sum(flow.actions, plan_.functions[f]);
        const double then = sum(recording_.flowActions, before_.functions[before]);
        return now > 0 && then > 0 ? now / then : 1;
    }

    /// 0 where all of a function's requests grow or shrink alike, 1 where only some kinds do.
    double mixFactor(std::uint32_t f, const Flow& flow) const {
        double now = 0;
        double then = 0;
        for (std::uint32_t a = 0; a < plan_.functions[f].actions; ++a) {
            const std::uint32_t action = plan_.functions[f].firstAction + a;
            now += flow.actions[action];
            if (toBefore_.actions[action] != nobody)
                then += recording_.flowActions[toBefore_.actions[action]];
        }
        if (now <= 0 || then <= 0)
            return 0;
        double moved = 0;
        for (std::uint32_t a = 0; a < plan_.functions[f].actions; ++a) {
            const std::uint32_t action = plan_.functions[f].firstAction + a;
            const std::uint32_t old = toBefore_.actions[action];
            const double was = old == nobody ? 0 : recording_.flowActions[old];
            moved += std::abs(flow.actions[action] / now - was / then);
        }
        const double change = std::abs(now / then - 1);
        return change > 1e-9 ? std::min(1.0, moved / change) : 0;
    }

    /// Limits make requests wait for each other, which recorded paths do not.
    void noteContention(std::uint32_t f, std::uint32_t before, double load) {
        constexpr double near = 0.8;
        const double peak = recording_.maximumBusy[before] * load;
        if (peak > near * plan_.functions[f].pool.cap)
            snapshot_.contention = true;
        accountBusy_ += (load - 1) * recording_.maximumBusy[before];
        for (std::uint32_t a = 0; a < plan_.functions[f].actions; ++a)
            if (plan_.actions[plan_.functions[f].firstAction + a].limitedCalls > 0)
                snapshot_.contention = true;
        if (recording_.accountBusy + accountBusy_ > near * plan_.accountConcurrency)
            snapshot_.contention = true;
    }

    /// The baseline's averages an execution, in the changed plan's numbering.
    std::vector<PathCounts> baselinePaths() const {
        std::vector<PathCounts> result(plan_.workflows.size());
        for (std::uint32_t w = 0; w < plan_.workflows.size(); ++w) {
            const std::uint32_t before = toBefore_.workflows[w];
            if (before == nobody)
                continue;
            const PathCounts& old = recording_.replayed->allPaths[before];
            const auto map = [](const std::vector<double>& values,
                                const std::vector<std::uint32_t>& places) {
                std::vector<double> mapped(places.size());
                for (std::size_t i = 0; i < places.size(); ++i)
                    if (places[i] != nobody && places[i] < values.size())
                        mapped[i] = values[places[i]];
                return mapped;
            };
            result[w].actions = map(old.actions, toBefore_.actions);
            result[w].published = map(old.published, toBefore_.events);
            result[w].queueMessages = old.queueMessages;
            result[w].topicPublications = old.topicPublications;
            result[w].queueMessages.resize(plan_.queues.size());
            result[w].topicPublications.resize(plan_.topics.size());
        }
        return result;
    }

    void replayExecutions() {
        if (isUnaffected())
            replayed_ = recording_.replayed;
        else if (comeOutAsEarlier())
            replayed_ = earlier_->replayed;
        if (replayed_) {
            for (std::uint32_t g = 0; g < recordGroups; ++g)
                tallies_[g]->workflows = replayed_->tallies[g];
            return;
        }
        for (std::uint32_t w = 0; w < plan_.workflows.size(); ++w)
            addReplay(w);
        auto replayed = std::make_shared<ReplayedWorkflows>();
        replayed->groupPaths.assign(recordGroups, std::vector<PathCounts>(plan_.workflows.size()));
        replayed->allPaths.resize(plan_.workflows.size());
        std::atomic<std::uint32_t> next{0};
        {
            std::vector<std::jthread> helpers;
            for (int i = 1; i < recording_.threads; ++i)
                helpers.emplace_back(
                    [this, &next, &replayed] { (void)replayGroups(next, replayed->groupPaths); });
            replayed->automata = replayGroups(next, replayed->groupPaths);
        }
        if (stop_.stop_requested())
            return; // not every group has its averages
        for (const Replay& replay : replays_)
            replayed->allPaths[replay.workflow] = averageOf(replayed->groupPaths, replay.workflow);
        for (const auto& tally : tallies_)
            replayed->tallies.push_back(tally->workflows);
        replayed_ = std::move(replayed);
    }

    void addReplay(std::uint32_t workflow) {
        const std::uint32_t before = toBefore_.workflows[workflow];
        if (before == nobody || recording_.paths[before].paths == 0)
            return;
        Replay replay;
        replay.workflow = workflow;
        replay.recorded = &recording_.paths[before];
        replay.lineage = replay.recorded->lineage;
        replay.reuse = reuse_;
        replay.coldProbability = coldByStates_;
        replay.states = recordedStates(before);
        replays_.push_back(std::move(replay));
    }

    /// Groups share nothing, so it does not matter which thread replays which.
    std::vector<workflow::Automaton>
    replayGroups(std::atomic<std::uint32_t>& next,
                 std::vector<std::vector<PathCounts>>& groupPaths) {
        Engine engine(plan_);
        for (const workflow::Automaton& automaton : recording_.replayed->automata)
            engine.adopt(automaton);
        if (earlier_ && earlier_->replayed != recording_.replayed)
            for (const workflow::Automaton& automaton : earlier_->replayed->automata)
                engine.adopt(automaton);
        while (true) {
            const std::uint32_t group = next.fetch_add(1);
            if (group >= recordGroups || stop_.stop_requested())
                return engine.automata();
            Tally& tally = *tallies_[group];
            for (const Replay& replay : replays_) {
                const std::uint32_t each = replay.recorded->paths / recordGroups;
                tally.clearOrigins();
                engine.replay(replay, group * each, (group + 1) * each, tally);
                groupPaths[group][replay.workflow] = pathCounts(plan_, tally, each);
            }
        }
    }

    /// Where the records of the plan's states are in the paths of one workflow of the baseline.
    std::vector<RecordedState> recordedStates(std::uint32_t root) const {
        std::vector<RecordedState> states(plan_.states);
        for (std::uint32_t w = 0; w < plan_.workflows.size(); ++w) {
            const WorkflowPlan& now = plan_.workflows[w];
            if (toBefore_.workflows[w] == nobody)
                continue;
            const WorkflowPlan& then = before_.workflows[toBefore_.workflows[w]];
            for (std::uint32_t s = 0; s < now.states.size(); ++s) {
                const std::uint32_t old = toBefore_.states[now.firstState + s];
                if (old == nobody)
                    continue;
                const StatePlan& was = then.states[old - then.firstState];
                states[now.firstState + s] = {recording_.slots[root][old],
                                              now.taskGap.sigma == then.taskGap.sigma,
                                              now.states[s].latency.sigma == was.latency.sigma};
            }
        }
        return states;
    }

    /// Whether every execution would come out as it did.
    bool isUnaffected() const {
        return haveSameNumbers(plan_, before_) &&
               comeOutAlike(before_, recording_.coldRateByStates, recording_.figures);
    }

    /// Whether every execution would come out as it did for the earlier answer.
    bool comeOutAsEarlier() const {
        return earlier_ &&
               comeOutAlike(earlier_->plan.data(), earlier_->coldByStates, earlier_->figures);
    }

    /// Whether nothing that executions depend on differs from a plan of the same numbers.
    bool comeOutAlike(const Plan::Data& then, const std::vector<double>& coldByStates,
                      const std::vector<std::shared_ptr<const ActionFigures>>& figures) const {
        if (plan_.workflows != then.workflows)
            return false;
        for (const WorkflowPlan& workflow : plan_.workflows)
            for (const StatePlan& state : workflow.states)
                if (state.function != nobody &&
                    (coldByStates_[state.function] != coldByStates[state.function] ||
                     figures_[state.action] != figures[state.action]))
                    return false;
        return true;
    }

    void finish() {
        const Flow all = expectedFlow(plan_, failure_, replayed_->allPaths);
        const RecordedFigures recorded{plan_, figures_, all.actions, all.arrivals, coldRate_};
        const double scale = scaleFor(recorded);
        snapshot_.tally = std::make_unique<Tally>(plan_, 1);
        for (std::uint32_t g = 0; g < recordGroups; ++g) {
            if (stop_.stop_requested()) {
                snapshot_ = {};
                return;
            }
            Tally& tally = *tallies_[g];
            const Flow flow = expectedFlow(plan_, failure_, replayed_->groupPaths[g]);
            addInvocations(tally, recorded, g, recordGroups, scale);
            snapshot_.counts.push_back(counts(flow, replayed_->groupPaths[g], g));
            snapshot_.groups.push_back(measureValues(plan_, tally, snapshot_.counts.back()));
            snapshot_.tally->merge(tally);
        }
        snapshot_.allCounts = counts(all, replayed_->allPaths, recordGroups);
        snapshot_.values = measureValues(plan_, *snapshot_.tally, snapshot_.allCounts);
        snapshot_.coldRate = coldRate_;
    }

    MonthlyCounts counts(const Flow& flow, const std::vector<PathCounts>& paths,
                         std::uint32_t group) const {
        MonthlyCounts result;
        result.arrivals = flow.arrivals;
        result.actions = flow.actions;
        result.published = flow.published;
        result.queueMessages = flow.queueMessages;
        result.queueRequests = flow.queueMessages;
        result.topicPublications = flow.topicPublications;
        const std::vector<double> shares = deliveryShares(plan_);
        result.deliveries.resize(shares.size());
        for (std::size_t e = 0; e < plan_.events.size(); ++e)
            for (std::uint32_t v = 0; v < plan_.events[e].variants; ++v) {
                const VariantPlan& variant = plan_.variants[plan_.events[e].firstVariant + v];
                for (std::uint32_t d = 0; d < variant.deliveries; ++d)
                    result.deliveries[variant.firstDelivery + d] =
                        flow.published[e] * shares[variant.firstDelivery + d];
            }
        result.states.resize(plan_.states);
        result.workflows.resize(plan_.workflows.size());
        for (std::size_t root = 0; root < paths.size(); ++root) {
            const double roots = flow.roots[root];
            for (std::size_t s = 0; s < paths[root].states.size(); ++s)
                result.states[s] += roots * paths[root].states[s];
            for (std::size_t w = 0; w < paths[root].executions.size(); ++w) {
                result.workflows[w].executions += roots * paths[root].executions[w];
                result.workflows[w].transitions += roots * paths[root].transitions[w];
                result.workflows[w].billedSeconds += roots * paths[root].billedSeconds[w];
            }
        }
        result.functions.resize(plan_.functions.size());
        for (std::uint32_t f = 0; f < plan_.functions.size(); ++f)
            result.functions[f] = functionCounts(flow, f, group);
        return result;
    }

    FunctionCounts functionCounts(const Flow& flow, std::uint32_t f, std::uint32_t group) const {
        FunctionCounts result;
        const double cold = coldRate_[f];
        const double provisioned = provisionedShare_[f];
        for (std::uint32_t a = 0; a < plan_.functions[f].actions; ++a) {
            const std::uint32_t action = plan_.functions[f].firstAction + a;
            const ActionFigures& figures = *figures_[action];
            const ActionFigures::Means& means =
                group < recordGroups ? figures.means[group] : figures.mean;
            const double count = flow.actions[action];
            const double going = count * (1 - figures.hang);
            const double hung = count * figures.hang * figures.timeout;
            const double warm = going * (1 - cold - provisioned) * means.warmBilled;
            result.invocations += count;
            result.cold += count * cold;
            result.provisioned += count * provisioned;
            result.billedSeconds +=
                (warm + going * cold * means.coldBilled + hung * (1 - provisioned)) / 1000;
            result.provisionedBilledSeconds +=
                provisioned * (going * means.warmBilled + hung) / 1000;
            result.billedInitSeconds += going * cold * means.init / 1000;
        }
        return result;
    }

    const Recording& recording_;
    const std::stop_token& stop_;
    const Plan::Data& before_;
    const Plan& changed_;
    const Plan::Data& plan_;
    Matching toBefore_;
    SnapshotWorkspaces::Groups tallies_; ///< one a group
    std::shared_ptr<const EarlierAnswer> earlier_;
    std::shared_ptr<const ReplayedWorkflows> replayed_;
    std::vector<std::shared_ptr<const ActionFigures>> figures_;
    std::vector<DrawReuse> reuse_;
    std::vector<double> failure_;
    std::vector<double> coldRate_;
    std::vector<double> coldByStates_;
    std::vector<double> provisionedShare_;
    double accountBusy_ = 0;
    std::vector<Replay> replays_; ///< by workflow that begins executions
    Snapshot snapshot_;
};

} // namespace

Snapshot answer(const Recording& recording, const Plan& changed, const std::stop_token& stop) {
    return Answer(recording, changed, stop).make();
}

} // namespace headroom::simulation
