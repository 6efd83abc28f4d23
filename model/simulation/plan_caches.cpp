#include "model/simulation/flow.h"
#include "model/simulation/monthly_counts.h"
#include "model/simulation/plan_compiler.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

using system::TableOperation;

/// The part of a node's memory that holds entries: the rest is the node's own (assumed).
constexpr double usableShare = 0.75;

struct Cluster {
    double bytes = 0;
    double nodes = 1;
};

Cluster clusterOf(const system::System& system, const std::string& name) {
    for (const system::Table& table : system.tables)
        if (table.daxCluster == name && table.daxNodes > 0)
            return {nodeBytes(table.daxNodeType) * usableShare,
                    static_cast<double>(table.daxNodes)};
    return {};
}

} // namespace

std::uint32_t PlanCompiler::cacheKind(std::uint32_t table, const system::Call& call,
                                      double itemBytes, std::optional<double> resultItems) {
    const system::Table& cached = system().tables[table];
    if (cached.daxCluster.empty() || call.consistent)
        return nobody;
    CachedItems items{0, cached.items, itemBytes, cached.partitionSkew};
    std::string name = cached.id;
    if (!resultItems) {
        const TableOperation operation = call.tableOperation;
        if (operation == TableOperation::query || operation == TableOperation::scan)
            resultItems = call.items;
        else if (operation != TableOperation::getItem && operation != TableOperation::batchGetItem)
            return nobody;
    }
    if (resultItems) {
        const double each = std::max(1.0, *resultItems);
        items.items /= each;
        items.bytes *= each;
        name += "/" + call.operation;
    }
    for (std::uint32_t i = 0; i < cacheKinds.size(); ++i)
        if (cacheKinds[i].name == name)
            return i;
    cacheKinds.push_back({cached.daxCluster, std::move(name), items});
    return static_cast<std::uint32_t>(cacheKinds.size() - 1);
}

void PlanCompiler::compileCaches() {
    if (cacheKinds.empty() || document::hasErrors(diagnostics))
        return;
    data.cacheHit = LognormalPlan(system().platform.daxHit);
    const Flow flow =
        expectedFlow(data, std::vector<double>(data.actions.size()), usualPaths(data));
    for (const TableUse& use : data.tableUses)
        if (use.cacheKind != nobody)
            cacheKinds[use.cacheKind].items.requestsPerSecond +=
                flow.actions[use.action] * use.cacheRequests / monthSeconds;

    std::vector<double> hits(cacheKinds.size());
    std::vector<std::string> done;
    for (const CacheKind& first : cacheKinds) {
        if (std::ranges::find(done, first.cluster) != done.end())
            continue;
        done.push_back(first.cluster);
        const Cluster cluster = clusterOf(system(), first.cluster);
        std::vector<CachedItems> kinds;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < cacheKinds.size(); ++i)
            if (cacheKinds[i].cluster == first.cluster) {
                kinds.push_back(cacheKinds[i].items);
                // Each node fills a cache of its own with its share of the requests.
                kinds.back().requestsPerSecond /= cluster.nodes;
                places.push_back(i);
            }
        const std::vector<double> rates =
            hitRates(cluster.bytes, system().platform.daxTimeToLiveSeconds, kinds);
        for (std::size_t k = 0; k < places.size(); ++k)
            hits[places[k]] = rates[k];
    }
    for (CallPlan& call : data.calls)
        if (call.cacheKind != nobody)
            call.hit = hits[call.cacheKind];
    for (TableUse& use : data.tableUses)
        if (use.cacheKind != nobody)
            use.units = use.units * (1 - hits[use.cacheKind]);
}

} // namespace headroom::simulation
