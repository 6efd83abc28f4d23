#include "model/simulation/difference_of_snapshots.h"

#include "model/simulation/carried_range.h"
#include "model/simulation/plan_compiler.h"
#include "model/simulation/statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <unordered_map>

namespace headroom::simulation {

namespace {

/// A long run's figure, changed in the ratio of two snapshots; the new one where there is no old.
double changed(double before, double old, double now) {
    return old > 0 ? before * now / old : now;
}

class ChangedCounts {
public:
    ChangedCounts(const Recording& recording, const Plan::Data& plan, const MonthlyCounts& old,
                  const MonthlyCounts& now, const MonthlyCounts& before)
        : recorded_(recording.plan.data())
        , plan_(plan)
        , old_(old)
        , now_(now)
        , before_(before)
        , result_(now) {}

    MonthlyCounts make() {
        for (std::size_t i = 0; i < plan_.sources.size(); ++i)
            result_.arrivals[i] = expectedArrivals(plan_.sources[i]);
        changeFunctions();
        changeWorkflows();
        changeEvents();
        return std::move(result_);
    }

private:
    void changeFunctions() {
        for (std::size_t f = 0; f < plan_.functions.size(); ++f) {
            const system::Function& function = plan_.system.functions[f];
            const std::uint32_t was = indexOf(recorded_.system.functions, function.id);
            if (was == nobody)
                continue;
            for (const auto member :
                 {&FunctionCounts::invocations, &FunctionCounts::cold, &FunctionCounts::provisioned,
                  &FunctionCounts::billedSeconds, &FunctionCounts::provisionedBilledSeconds,
                  &FunctionCounts::billedInitSeconds})
                result_.functions[f].*member =
                    changed(before_.functions[was].*member, old_.functions[was].*member,
                            now_.functions[f].*member);
            for (std::uint32_t a = 0; a < plan_.functions[f].actions; ++a) {
                const std::uint32_t local =
                    indexOf(recorded_.system.functions[was].actions, function.actions[a].id);
                if (local == nobody)
                    continue;
                const std::uint32_t then = recorded_.functions[was].firstAction + local;
                const std::uint32_t action = plan_.functions[f].firstAction + a;
                result_.actions[action] =
                    changed(before_.actions[then], old_.actions[then], now_.actions[action]);
            }
        }
    }

    void changeWorkflows() {
        for (std::size_t w = 0; w < plan_.workflows.size(); ++w) {
            const std::uint32_t was =
                indexOf(recorded_.system.workflows, plan_.system.workflows[w].id);
            if (was == nobody)
                continue;
            for (const auto member : {&WorkflowCounts::executions, &WorkflowCounts::transitions,
                                      &WorkflowCounts::billedSeconds})
                result_.workflows[w].*member =
                    changed(before_.workflows[was].*member, old_.workflows[was].*member,
                            now_.workflows[w].*member);
            const double executions =
                changed(before_.workflows[was].executions, old_.workflows[was].executions, 1);
            changeStates(w, was, executions);
        }
    }

    /// States that are new come as often as the snapshot says, for the executions that there are.
    void changeStates(std::size_t workflow, std::uint32_t was, double executions) {
        const WorkflowPlan& plan = plan_.workflows[workflow];
        const WorkflowPlan& then = recorded_.workflows[was];
        for (std::uint32_t s = 0; s < plan.states.size(); ++s) {
            const std::uint32_t state = plan.firstState + s;
            const auto& states = then.workflow->states();
            const auto same = std::ranges::find(states, plan.workflow->states()[s].name,
                                                &workflow::StateInfo::name);
            if (same == states.end()) {
                result_.states[state] = now_.states[state] * executions;
                continue;
            }
            const std::size_t place =
                then.firstState + static_cast<std::size_t>(same - states.begin());
            result_.states[state] =
                changed(before_.states[place], old_.states[place], now_.states[state]);
        }
    }

    void changeEvents() {
        const std::vector<double> shares = deliveryShares(plan_);
        for (std::size_t e = 0; e < plan_.events.size(); ++e) {
            const std::uint32_t was = indexOf(recorded_.system.events, plan_.system.events[e].id);
            if (was != nobody)
                result_.published[e] =
                    changed(before_.published[was], old_.published[was], now_.published[e]);
            for (std::uint32_t v = 0; v < plan_.events[e].variants; ++v) {
                const VariantPlan& variant = plan_.variants[plan_.events[e].firstVariant + v];
                for (std::uint32_t d = 0; d < variant.deliveries; ++d)
                    result_.deliveries[variant.firstDelivery + d] =
                        result_.published[e] * shares[variant.firstDelivery + d];
            }
        }
    }

    const Plan::Data& recorded_;
    const Plan::Data& plan_;
    const MonthlyCounts& old_;
    const MonthlyCounts& now_;
    const MonthlyCounts& before_;
    MonthlyCounts result_;
};

/// A figure of the first answer with its band.
struct Changed {
    double value = 0;
    double halfWidth = 0;
    std::vector<double> groups;
};

/// The long run plus the paired change, or the recorded figure alone: whichever varies less
/// between the groups.
Changed combine(const MetricSeries& before, double old, double now,
                const std::vector<double>& oldGroups, const std::vector<double>& nowGroups) {
    const Estimate& e = before.metric.estimate;
    Changed result;
    if (std::isnan(now) || std::isnan(old) || std::isnan(e.value)) {
        result.value = e.value;
        result.halfWidth = (e.high - e.low) / 2;
        result.groups.assign(nowGroups.size(), 0);
        return result;
    }
    std::vector<double> differences;
    for (std::size_t g = 0; g < nowGroups.size(); ++g)
        differences.push_back(nowGroups[g] - oldGroups[g]);
    const double paired = interval95(differences).halfWidth;
    const double alone = interval95(nowGroups).halfWidth;
    if (std::isnan(paired) || paired <= alone) {
        result.value = e.value + (now - old);
        result.halfWidth = std::hypot(std::isnan(paired) ? 0 : paired, (e.high - e.low) / 2);
        result.groups = std::move(differences);
    } else {
        result.value = now;
        result.halfWidth = alone;
        for (const double group : nowGroups)
            result.groups.push_back(group - e.value);
    }
    return result;
}

/// A percentile is known to half a bucket of its histogram; two of them make the difference.
double histogramError(const Measure& measure) {
    constexpr double halfBucket = 0.5 / (1 << Histogram::mantissaBits);
    return measure.kind == MeasureKind::quantile ? halfBucket : 0;
}

double coldErrorOf(const Plan::Data& plan, const Snapshot& changed, const Metric& metric) {
    if (metric.name != "coldStartRate")
        return 0;
    double weighted = 0;
    double all = 0;
    for (std::size_t f = 0; f < plan.functions.size(); ++f) {
        if (metric.entity == plan.system.functions[f].id)
            return changed.coldError[f];
        const double cold = changed.allCounts.functions[f].cold;
        weighted += cold * changed.coldError[f];
        all += cold;
    }
    return all > 0 ? weighted / all : 0;
}

} // namespace

MonthlyCounts changedCounts(const Recording& recording, const Plan::Data& plan,
                            const Snapshot& changed, const MonthlyCounts& before,
                            std::size_t replication) {
    const std::size_t group = replication % recordGroups;
    return ChangedCounts(recording, plan, recording.baseline.counts[group], changed.counts[group],
                         before)
        .make();
}

std::vector<Usage> changedUsage(const Recording& recording, const Plan::Data& plan,
                                const Snapshot& changed, const std::vector<MonthlyCounts>& before) {
    std::vector<Usage> usage;
    for (std::size_t r = 0; r < before.size(); ++r)
        usage.push_back(usageOf(plan, changedCounts(recording, plan, changed, before[r], r)));
    return usage;
}

std::vector<MetricSeries> changedMetrics(const Recording& recording, const Plan::Data& plan,
                                         const Snapshot& changed,
                                         const std::vector<MetricSeries>& before) {
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < before.size(); ++i)
        places.emplace(before[i].metric.id, i);
    const std::vector<Measure> measures = measure(plan, *changed.tally, changed.allCounts);
    const Snapshot& old = recording.baseline;
    std::vector<MetricSeries> result;
    for (std::size_t i = 0; i < measures.size(); ++i) {
        MetricSeries series{measures[i].metric, {}};
        Estimate& e = series.metric.estimate;
        std::vector<double> nowGroups;
        for (const auto& group : changed.groups)
            nowGroups.push_back(group[i]);
        const auto place = places.find(series.metric.id);
        if (place == places.end()) {
            const double halfWidth = interval95(nowGroups).halfWidth;
            e.low = e.value - halfWidth;
            e.high = e.value + halfWidth;
            e.insufficient = std::isnan(e.value);
            series.replications = std::move(nowGroups);
            result.push_back(std::move(series));
            continue;
        }
        const MetricSeries& was = before[place->second];
        std::vector<double> oldGroups;
        for (const auto& group : old.groups)
            oldGroups.push_back(group[place->second]);
        const Changed figure =
            combine(was, old.values[place->second], changed.values[i], oldGroups, nowGroups);
        e = was.metric.estimate;
        const bool moved = figure.value != e.value;
        e.value = figure.value;
        const double methodError = std::max(coldErrorOf(plan, changed, series.metric),
                                            moved ? histogramError(measures[i]) : 0);
        const double halfWidth = std::hypot(figure.halfWidth, figure.value * methodError);
        e.low = e.value - halfWidth;
        e.high = e.value + halfWidth;
        e.upperBound = e.upperBound && !moved;
        carryAssumptions(was.metric.estimate, e);
        if (series.metric.unit == document::Unit::ratio)
            for (double* bound : {&e.value, &e.low, &e.high, &e.assumptionLow, &e.assumptionHigh})
                *bound = std::clamp(*bound, 0.0, 1.0);
        series.replications = was.replications;
        for (std::size_t r = 0; r < series.replications.size(); ++r)
            series.replications[r] += figure.groups[r % figure.groups.size()];
        result.push_back(std::move(series));
    }
    return result;
}

} // namespace headroom::simulation
