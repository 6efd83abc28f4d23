#include "model/simulation/plan_compiler.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

constexpr double monthSeconds = 730.0 * 3600;

void setProfile(SourcePlan& plan, const system::System& system, const std::string& profile) {
    plan.hours.fill(1);
    plan.days.fill(1);
    const std::uint32_t index = indexOf(system.profiles, profile);
    if (index == nobody)
        return;
    plan.hours = system.profiles[index].hourWeights;
    plan.days = system.profiles[index].dayWeights;
}

/// Two phases with balanced means: p / rate1 = (1 - p) / rate2 (W. Whitt, 1982).
void setHyperexponential(SourcePlan& plan, double squaredVariation) {
    const double c2 = std::max(squaredVariation, 1.0);
    plan.phase = 0.5 * (1 + std::sqrt((c2 - 1) / (c2 + 1)));
    plan.shortRate = 2 * plan.phase;
    plan.longRate = std::max(2 * (1 - plan.phase), 1e-12);
}

} // namespace

void PlanCompiler::compileSources() {
    for (std::uint32_t i = 0; i < system().sources.size(); ++i) {
        const system::Source& source = system().sources[i];
        if (source.arrivals.kind == system::Arrivals::Kind::rate)
            continue;
        SourcePlan plan;
        plan.kind = source.arrivals.kind;
        plan.perSecond = source.perMonth / monthSeconds;
        plan.burstShare = source.arrivals.burstShare;
        plan.burstSeconds = source.arrivals.burstSeconds;
        plan.gapSeconds = source.arrivals.burstGapSeconds;
        plan.everySeconds = std::max(source.arrivals.everySeconds, 1e-3);
        plan.offsetSeconds = source.arrivals.offsetSeconds;
        plan.spreadSeconds = source.arrivals.spreadSeconds;
        plan.trace = source.arrivals.trace;
        plan.traceSeconds = source.arrivals.traceSeconds;
        setHyperexponential(plan, source.arrivals.squaredCoefficientOfVariation);
        setProfile(plan, system(), source.arrivals.profile);
        for (const GapOverride& gap : data.options.gaps)
            if (gap.source == source.id)
                plan.gap = gap.gap;
        plan.asynchronous = source.asynchronous;
        if (!source.api.empty()) {
            plan.api = indexOf(system().apis, source.api);
            plan.rest = plan.api != nobody && system().apis[plan.api].rest;
        }
        plan.key = keyOf("source " + source.id);
        plan.target = source.target.kind;
        switch (plan.target) {
        case system::EntityKind::function: {
            plan.targetIndex = function(source.target.id);
            if (plan.targetIndex == nobody)
                continue;
            double total = 0;
            for (const system::ActionShare& share : source.actions)
                total += share.share;
            double upTo = 0;
            for (const system::ActionShare& share : source.actions) {
                upTo += share.share / total;
                plan.actions.push_back({upTo, data.functions[plan.targetIndex].firstAction +
                                                  static_cast<std::uint32_t>(share.action)});
            }
            if (plan.actions.empty())
                plan.actions.push_back({1, defaultAction(plan.targetIndex)});
            break;
        }
        case system::EntityKind::workflow:
            plan.targetIndex = workflow(source.target.id);
            break;
        case system::EntityKind::event:
            plan.targetIndex = event(source.target.id);
            break;
        case system::EntityKind::queue:
            plan.targetIndex = queue(source.target.id);
            break;
        case system::EntityKind::topic:
            plan.targetIndex = topic(source.target.id);
            break;
        default:
            break;
        }
        if (plan.targetIndex == nobody)
            continue;
        data.sources.push_back(std::move(plan));
        data.sourceIndex.push_back(i);
    }
}

} // namespace headroom::simulation
