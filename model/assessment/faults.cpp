#include "model/assessment/faults.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::assessment {

using document::Text;
using document::translatable;

namespace {

constexpr double slower = 5;
constexpr double failing = 0.3;
constexpr double moreTraffic = 3;

double meanOf(const system::Lognormal& latency) {
    return latency.medianMs * std::exp(latency.sigmaLn * latency.sigmaLn / 2);
}

/// The dependency that the functions' actions wait for longest, each action counted once; null
/// where nothing calls any.
system::Dependency* mostWaitedFor(system::System& system) {
    std::map<std::string, double> waited;
    for (const auto& function : system.functions) {
        for (const auto& action : function.actions) {
            for (const auto& call : action.calls) {
                const auto dependency =
                    std::ranges::find(system.dependencies, call.entity, &system::Dependency::id);
                if (call.kind != system::Call::Kind::dependency ||
                    dependency == system.dependencies.end())
                    continue;
                const auto operation = std::ranges::find(dependency->operations, call.operation,
                                                         &system::DependencyOperation::id);
                if (operation != dependency->operations.end())
                    waited[dependency->id] += call.count * meanOf(operation->latency);
            }
        }
    }
    if (waited.empty())
        return nullptr;
    const auto most =
        std::ranges::max_element(waited, {}, [](const auto& entry) { return entry.second; });
    return &*std::ranges::find(system.dependencies, most->first, &system::Dependency::id);
}

} // namespace

std::vector<Fault> faultsOf(const system::System& system) {
    std::vector<Fault> faults;
    system::System slow = system;
    if (auto* dependency = mostWaitedFor(slow)) {
        for (auto& operation : dependency->operations)
            operation.latency.medianMs *= slower;
        const std::string name = dependency->name.empty() ? dependency->id : dependency->name;
        faults.push_back({"slow-dependency",
                          Text(translatable("Faults", "%1 answers five times as slowly"), {name}),
                          std::move(slow)});
        system::System failed = system;
        for (auto& operation : mostWaitedFor(failed)->operations)
            operation.errorRate = std::min(1.0, operation.errorRate + failing);
        faults.push_back({"failing-dependency",
                          Text(translatable("Faults", "%1 fails three calls in ten"), {name}),
                          std::move(failed)});
    } else if (!system.functions.empty()) {
        system::System failed = system;
        auto& function = failed.functions.front();
        for (auto& action : function.actions)
            action.errorRate = std::min(1.0, action.errorRate + failing);
        const std::string name = function.name.empty() ? function.id : function.name;
        faults.push_back({"failing-function",
                          Text(translatable("Faults", "%1 fails three times in ten"), {name}),
                          std::move(failed)});
    }
    if (!system.sources.empty()) {
        system::System busy = system;
        for (auto& source : busy.sources)
            source.perMonth *= moreTraffic;
        faults.push_back({"traffic-spike", Text(translatable("Faults", "Three times the traffic")),
                          std::move(busy)});
    }
    return faults;
}

} // namespace headroom::assessment
