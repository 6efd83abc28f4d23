#include "model/simulation/snapshot.h"

#include "model/simulation/engine.h"
#include "model/simulation/plan_compiler.h"
#include "model/simulation/replay.h"
#include "model/simulation/synthetic_tally.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace headroom::simulation {

namespace {

/// Records of one function's invocations, spread over its actions by volume.
constexpr double recordsOfFunction = 8000;
constexpr double fewestRecords = 400;
/// Executions of the workflow that is started most often; others in proportion.
constexpr double pathsOfWorkflow = 8000;
constexpr double fewestPaths = 200;

/// Where the entities of one plan stand in another, by id.
struct Matching {
    std::vector<std::uint32_t> functions;
    std::vector<std::uint32_t> actions;
    std::vector<std::uint32_t> workflows;
    std::vector<std::uint32_t> states;
    std::vector<std::uint32_t> events;
};

Matching match(const Plan::Data& from, const Plan::Data& to) {
    Matching matching;
    for (std::size_t f = 0; f < from.functions.size(); ++f) {
        const system::Function& function = from.system.functions[f];
        const std::uint32_t found = indexOf(to.system.functions, function.id);
        matching.functions.push_back(found);
        for (const system::Action& action : function.actions) {
            const std::uint32_t local =
                found == nobody ? nobody : indexOf(to.system.functions[found].actions, action.id);
            matching.actions.push_back(local == nobody ? nobody
                                                       : to.functions[found].firstAction + local);
        }
    }
    for (std::size_t w = 0; w < from.workflows.size(); ++w) {
        const std::uint32_t found = indexOf(to.system.workflows, from.system.workflows[w].id);
        matching.workflows.push_back(found);
        for (const workflow::StateInfo& state : from.workflows[w].workflow->states()) {
            std::uint32_t place = nobody;
            if (found != nobody) {
                const auto& states = to.workflows[found].workflow->states();
                const auto same = std::ranges::find(states, state.name, &workflow::StateInfo::name);
                if (same != states.end())
                    place = to.workflows[found].firstState +
                            static_cast<std::uint32_t>(same - states.begin());
            }
            matching.states.push_back(place);
        }
    }
    for (const system::EventType& event : from.system.events)
        matching.events.push_back(indexOf(to.system.events, event.id));
    return matching;
}

/// Averages over the executions that a tally's origin 0 counted.
PathCounts pathCounts(const Plan::Data& plan, const Tally& tally, double paths) {
    const OriginTally& origin = tally.origins.front();
    const auto average = [paths](const std::vector<std::uint64_t>& counts) {
        std::vector<double> result;
        for (const std::uint64_t count : counts)
            result.push_back(static_cast<double>(count) / paths);
        return result;
    };
    PathCounts counts;
    counts.actions = average(origin.actions);
    counts.states = average(origin.states);
    counts.published = average(origin.published);
    counts.queueMessages = average(origin.queueMessages);
    counts.topicPublications = average(origin.topicPublications);
    for (std::size_t w = 0; w < plan.workflows.size(); ++w) {
        const WorkflowUse& use = origin.workflows[w];
        counts.executions.push_back(static_cast<double>(use.executions) / paths);
        counts.transitions.push_back(static_cast<double>(use.transitions) / paths);
        counts.billedSeconds.push_back(static_cast<double>(use.billedMs) / 1000 / paths);
    }
    return counts;
}

/// The mean over groups of equal size.
PathCounts averageOf(const std::vector<std::vector<PathCounts>>& groups, std::size_t workflow) {
    constexpr std::array members{&PathCounts::actions,       &PathCounts::states,
                                 &PathCounts::published,     &PathCounts::executions,
                                 &PathCounts::transitions,   &PathCounts::billedSeconds,
                                 &PathCounts::queueMessages, &PathCounts::topicPublications};
    PathCounts mean = groups.front()[workflow];
    for (const auto member : members)
        for (std::size_t i = 0; i < (mean.*member).size(); ++i) {
            double sum = 0;
            for (const auto& group : groups)
                sum += (group[workflow].*member)[i];
            (mean.*member)[i] = sum / static_cast<double>(groups.size());
        }
    return mean;
}

/// Slots of the function states that executions of `root` can come to, nested ones included.
std::vector<std::uint32_t> slotsOf(const Plan::Data& plan, std::uint32_t root,
                                   std::uint32_t& count) {
    std::vector<std::uint32_t> slots(plan.states, nobody);
    std::vector<char> seen(plan.workflows.size());
    std::vector<std::uint32_t> open{root};
    count = 0;
    while (!open.empty()) {
        const std::uint32_t index = open.back();
        open.pop_back();
        if (seen[index] != 0)
            continue;
        seen[index] = 1;
        const WorkflowPlan& workflow = plan.workflows[index];
        for (std::uint32_t s = 0; s < workflow.states.size(); ++s) {
            if (workflow.states[s].kind == StateKind::function)
                slots[workflow.firstState + s] = count++;
            if (workflow.states[s].nested != nobody)
                open.push_back(workflow.states[s].nested);
        }
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

/// Tallies of one answer: one a group for executions and invocations.
class Workspace {
public:
    explicit Workspace(const Plan::Data& plan) {
        for (std::uint32_t g = 0; g < recordGroups; ++g)
            tallies_.push_back(std::make_unique<Tally>(plan, 1));
        for (const auto& tally : tallies_)
            pointers_.push_back(tally.get());
    }
    std::span<Tally* const> groups() const { return pointers_; }
    Tally& group(std::size_t index) { return *tallies_[index]; }

private:
    std::vector<std::unique_ptr<Tally>> tallies_;
    std::vector<Tally*> pointers_;
};

/// One answer while it is made.
class Answer {
public:
    Answer(const Recording& recording, const Plan& changed)
        : recording_(recording)
        , before_(recording.plan.data())
        , plan_(changed.data())
        , toBefore_(match(plan_, before_))
        , workspace_(plan_) {}

    Snapshot make() {
        composeActions();
        estimateColdStarts();
        replayExecutions();
        finish();
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
            if (isUnchanged(functionBefore, before, function, a))
                figures_.push_back(recording_.figures[before]);
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

    bool isUnchanged(std::uint32_t f, std::uint32_t a, std::uint32_t g, std::uint32_t b) const {
        const FunctionPlan& x = before_.functions[f];
        const FunctionPlan& y = plan_.functions[g];
        const ActionPlan& p = before_.actions[a];
        const ActionPlan& q = plan_.actions[b];
        const DrawReuse& r = reuse_.back();
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
        const RecordedArrivals& recorded = recording_.arrivals[before];
        const auto byTable = [&](const AgeTable& ages) {
            constexpr double least = 1e-9;
            const double old = ages.coldShare(then.keepAlive, then.provisioned);
            const double fresh = ages.coldShare(now.keepAlive, now.provisioned);
            return old > least ? std::log(std::max(fresh, least) / old) : 0.0;
        };
        const double busy = busyFactor(f);
        const double traffic = trafficFactor(f, before, flow);
        // The curve tells the number of cold starts; their rate is that over the volume.
        const double byCurve = recording_.byDuration[before].logRatio(busy) +
                               recording_.byTraffic[before].logRatio(traffic) - std::log(traffic);
        const double table = byTable(recorded.ages);
        coldRate_[f] = std::min(1.0, recording_.coldRate[before] * std::exp(byCurve + table));
        coldByStates_[f] = std::min(1.0, recording_.coldRateByStates[before] *
                                             std::exp(byCurve + byTable(recorded.agesByStates)));
        provisionedShare_[f] = recorded.ages.provisionedShare(now.provisioned);
        // How far each tool was off where it was measured (VALIDATION.md).
        const double moved = std::abs(std::log(busy)) + std::abs(std::log(traffic));
        snapshot_.coldError[f] =
            0.1 * std::abs(table) + std::min(1.0, 0.3 * std::abs(byCurve) + 0.5 * moved * moved +
                                                      0.35 * std::abs(std::log(traffic)));
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
            const PathCounts& old = recording_.pathCounts[before];
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
        groupPaths_.assign(recordGroups, std::vector<PathCounts>(plan_.workflows.size()));
        allPaths_.resize(plan_.workflows.size());
        Engine engine(plan_);
        for (std::uint32_t w = 0; w < plan_.workflows.size(); ++w) {
            const std::uint32_t before = toBefore_.workflows[w];
            const RecordedPaths* recorded = before == nobody ? nullptr : &recording_.paths[before];
            if (recorded == nullptr || recorded->paths == 0)
                continue;
            Replay replay;
            replay.workflow = w;
            replay.paths = recorded->paths;
            replay.recorded = recorded;
            replay.lineage = recorded->lineage;
            replay.reuse = reuse_;
            replay.coldProbability = coldByStates_;
            replay.slotOfState.assign(plan_.states, nobody);
            for (std::uint32_t s = 0; s < plan_.states; ++s)
                if (toBefore_.states[s] != nobody)
                    replay.slotOfState[s] = recording_.slots[before][toBefore_.states[s]];
            replayWorkflow(engine, replay);
        }
    }

    void replayWorkflow(Engine& engine, const Replay& replay) {
        for (Tally* tally : workspace_.groups())
            tally->clearOrigins();
        engine.replay(replay, workspace_.groups());
        const double each = replay.paths / static_cast<double>(recordGroups);
        for (std::uint32_t g = 0; g < recordGroups; ++g)
            groupPaths_[g][replay.workflow] = pathCounts(plan_, workspace_.group(g), each);
        allPaths_[replay.workflow] = averageOf(groupPaths_, replay.workflow);
    }

    void finish() {
        const Flow all = expectedFlow(plan_, failure_, allPaths_);
        const RecordedFigures recorded{plan_, figures_, all.actions, all.arrivals, coldRate_};
        const double scale = scaleFor(recorded);
        snapshot_.tally = std::make_unique<Tally>(plan_, 1);
        for (std::uint32_t g = 0; g < recordGroups; ++g) {
            Tally& tally = workspace_.group(g);
            const Flow flow = expectedFlow(plan_, failure_, groupPaths_[g]);
            addInvocations(tally, recorded, g, recordGroups, scale);
            snapshot_.counts.push_back(counts(flow, groupPaths_[g], g));
            snapshot_.groups.push_back(measureValues(plan_, tally, snapshot_.counts.back()));
            snapshot_.tally->merge(tally);
        }
        snapshot_.allCounts = counts(all, allPaths_, recordGroups);
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
    const Plan::Data& before_;
    const Plan::Data& plan_;
    Matching toBefore_;
    Workspace workspace_;
    std::vector<std::shared_ptr<const ActionFigures>> figures_;
    std::vector<DrawReuse> reuse_;
    std::vector<double> failure_;
    std::vector<double> coldRate_;
    std::vector<double> coldByStates_;
    std::vector<double> provisionedShare_;
    double accountBusy_ = 0;
    std::vector<std::vector<PathCounts>> groupPaths_;
    std::vector<PathCounts> allPaths_;
    Snapshot snapshot_;
};

double share(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

/// A recording while it is made.
class RecordingWork {
public:
    RecordingWork(const Plan& plan, const Request& request, const Tally& total,
                  const std::stop_token& stop)
        : recording_(std::make_shared<Recording>(plan))
        , plan_(plan.data())
        , request_(request)
        , total_(total)
        , stop_(stop) {}

    std::shared_ptr<const Recording> make() {
        takeColdStarts();
        if (!recordArrivals() || !makeCurves())
            return nullptr;
        recordActions();
        recordPaths();
        if (stop_.stop_requested())
            return nullptr;
        recording_->baseline = answer(*recording_, recording_->plan);
        return std::move(recording_);
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
        constexpr double mostInvocations = 2e6;
        constexpr double shortest = 1200;
        const double keepAlive =
            std::min(plan_.system.platform.keepAliveSeconds, Calendar::daySeconds / 4);
        const double perSecond = recording_->plan.invocationsADay() / Calendar::daySeconds;
        Window window;
        window.lineage = descend(request_.seed, keyOf("recorded window"));
        window.countFrom = 2 * keepAlive + 120;
        window.countUntil =
            window.countFrom +
            std::clamp(mostInvocations / std::max(perSecond, 1e-9), shortest, Calendar::daySeconds);
        window.calendar.secondOfDay = Calendar::daySeconds - window.countFrom;
        if (window.calendar.secondOfDay < 0)
            window.calendar.secondOfDay = 0;
        Engine engine(plan_);
        Tally tally(plan_);
        ArrivalRecorder recorder(plan_.functions.size(), window.countFrom, window.countUntil);
        engine.record(&recorder);
        if (!engine.simulate(window, tally, stop_))
            return false;
        recording_->arrivals = recorder.take();
        return true;
    }

    bool makeCurves() {
        for (std::size_t f = 0; f < plan_.functions.size(); ++f) {
            RecordedArrivals& recorded = recording_->arrivals[f];
            const PoolRules& rules = plan_.functions[f].pool;
            recording_->byDuration.push_back(durationCurve(recorded, rules, stop_));
            recording_->byTraffic.push_back(trafficCurve(recorded, rules, stop_));
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
                const std::uint32_t action = function.firstAction + a;
                const double part = all > 0 ? recording_->actionCounts[action] / all : 0;
                const double wanted = std::max(fewestRecords, part * recordsOfFunction);
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
        recording_->pathCounts.resize(workflows);
        recording_->paths.resize(workflows);
        recording_->slots.resize(workflows);
        // Nested executions add no roots, so volumes of roots need no paths.
        const Flow flow = expectedFlow(plan_, failure, recording_->pathCounts);
        const double most =
            workflows == 0 ? 0 : *std::max_element(flow.roots.begin(), flow.roots.end());
        Engine engine(plan_);
        Workspace workspace(plan_);
        for (std::uint32_t w = 0; w < workflows; ++w) {
            RecordedPaths& paths = recording_->paths[w];
            paths.workflow = w;
            paths.paths = pathsFor(flow.roots[w], most);
            if (paths.paths == 0)
                continue;
            recording_->slots[w] = slotsOf(plan_, w, paths.slots);
            paths.lineage = keyOf("path " + plan_.system.workflows[w].id);
            paths.lineages.resize(std::size_t{paths.paths} * paths.slots);
            paths.draws.resize(paths.lineages.size());
            Replay replay;
            replay.workflow = w;
            replay.paths = paths.paths;
            replay.record = &paths;
            replay.lineage = paths.lineage;
            replay.slotOfState = recording_->slots[w];
            replay.reuse.resize(plan_.actions.size());
            replay.coldProbability = recording_->coldRateByStates;
            for (Tally* tally : workspace.groups())
                tally->clearOrigins();
            engine.replay(replay, workspace.groups());
            std::vector<std::vector<PathCounts>> groups;
            for (std::uint32_t g = 0; g < recordGroups; ++g) {
                groups.emplace_back(workflows);
                groups.back()[w] = pathCounts(plan_, workspace.group(g),
                                              paths.paths / static_cast<double>(recordGroups));
            }
            recording_->pathCounts[w] = averageOf(groups, w);
        }
        recording_->flowActions = expectedFlow(plan_, failure, recording_->pathCounts).actions;
    }

    std::shared_ptr<Recording> recording_;
    const Plan::Data& plan_;
    const Request& request_;
    const Tally& total_;
    const std::stop_token& stop_;
};

} // namespace

std::shared_ptr<const Recording> record(const Plan& plan, const Request& request,
                                        const Tally& total, const std::stop_token& stop) {
    return RecordingWork(plan, request, total, stop).make();
}

Snapshot answer(const Recording& recording, const Plan& changed) {
    return Answer(recording, changed).make();
}

} // namespace headroom::simulation
