#include "model/simulation/flow.h"
#include "model/simulation/monthly_counts.h"
#include "model/simulation/plan_compiler.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace headroom::simulation {

using document::translatable;

namespace {

/// Keys that are followed one by one.
constexpr std::size_t mostHotKeys = 4;
/// A table is left alone where even so many times the month's mean rate would not reach a limit.
constexpr double highestPeakToMean = 20;

/// How much of each capacity the month's mean rate takes.
class CapacityLoad {
public:
    explicit CapacityLoad(const Plan::Data& data)
        : data_(data)
        , perSecond_(data.capacities.size()) {}

    void add(std::uint32_t request, double aMonth) {
        const TableRequest& kind = data_.tableRequests[request];
        const double rate = aMonth / monthSeconds;
        for (const TableRequest::Take& take : kind.takes)
            perSecond_[take.capacity] += rate * take.units;
        const TableLimits& limits = data_.tables[kind.table];
        double before = 0;
        for (std::uint32_t key = 0; key < limits.hotKeys.size(); ++key) {
            const double share = limits.hotKeys[key] - before;
            before = limits.hotKeys[key];
            perSecond_[limits.firstHotKey + 2 * key] += rate * share * kind.ofKey.read;
            perSecond_[limits.firstHotKey + 2 * key + 1] += rate * share * kind.ofKey.write;
        }
    }

    bool comesNear(std::uint32_t capacity) const {
        return capacity != nobody &&
               perSecond_[capacity] * highestPeakToMean >= data_.capacities[capacity].perSecond;
    }

    bool comesNear(const TableLimits& limits) const {
        const auto near = [this](std::uint32_t capacity) { return comesNear(capacity); };
        const std::uint32_t first = limits.firstHotKey;
        const auto keys = static_cast<std::uint32_t>(2 * limits.hotKeys.size());
        bool hot = false;
        for (std::uint32_t i = first; i < first + keys; ++i)
            hot = hot || near(i);
        return hot || near(limits.read) || near(limits.write) ||
               std::ranges::any_of(limits.indexRead, near) ||
               std::ranges::any_of(limits.indexWrite, near);
    }

private:
    const Plan::Data& data_;
    std::vector<double> perSecond_;
};

} // namespace

/// What a table stores is charged; where nobody says how much that is, the bill lacks it.
void PlanCompiler::noteUnknownStorage() {
    const auto isUnknown = [](const system::Table& table) {
        return table.items <= 0 && table.growthItemsPerMonth <= 0;
    };
    const auto count = std::ranges::count_if(system().tables, isUnknown);
    if (count == 1)
        data.notes.push_back(
            {translatable("Simulation", "How many items %1 holds is not stated; its storage is not "
                                        "in the bill"),
             {std::ranges::find_if(system().tables, isUnknown)->id}});
    else if (count > 1)
        data.notes.push_back(
            {translatable("Simulation", "How many items %1 tables hold is not stated; their "
                                        "storage is not in the bill"),
             {static_cast<std::int64_t>(count)}});
}

void PlanCompiler::compileTableLimits() {
    noteUnknownStorage();
    const auto add = [this](double perSecond) {
        if (perSecond <= 0) // not stated
            return nobody;
        data.capacities.push_back({perSecond});
        return static_cast<std::uint32_t>(data.capacities.size() - 1);
    };
    for (const system::Table& table : system().tables) {
        TableLimits limits;
        if (table.provisioned) {
            limits.read = add(table.readCapacityUnits);
            limits.write = add(table.writeCapacityUnits);
            for (const system::Index& index : table.globalSecondaryIndexes) {
                limits.indexRead.push_back(add(index.readCapacityUnits));
                limits.indexWrite.push_back(add(index.writeCapacityUnits));
            }
        }
        if (table.partitionSkew > 0) {
            limits.hotKeys = mostWantedKeys(table.items, table.partitionSkew, mostHotKeys);
            limits.firstHotKey = static_cast<std::uint32_t>(data.capacities.size());
            for (std::size_t key = 0; key < limits.hotKeys.size(); ++key) {
                add(partitionReadUnitsPerSecond);
                add(partitionWriteUnitsPerSecond);
            }
        }
        data.tables.push_back(std::move(limits));
    }
}

std::uint32_t PlanCompiler::tableRequest(std::uint32_t table, std::string_view index,
                                         RequestUnits units, double items, bool byKey) {
    const system::Table& called = system().tables[table];
    const TableLimits& limits = data.tables[table];
    if (!called.provisioned && limits.hotKeys.empty())
        return nobody;
    TableRequest request;
    request.table = table;
    request.writes = units.write > 0;
    const auto take = [&](std::uint32_t capacity, double amount) {
        if (capacity != nobody && amount > 0)
            request.takes.push_back({capacity, amount});
    };
    double ownWrites = units.write;
    const auto& indexes = called.globalSecondaryIndexes;
    std::uint32_t readBy = limits.read;
    for (std::size_t i = 0; i < indexes.size() && called.provisioned; ++i) {
        if (units.write > 0) {
            const double moved = items * indexWriteUnits(called, indexes[i]);
            ownWrites -= moved;
            take(limits.indexWrite[i], moved);
        }
        if (indexes[i].name == index)
            readBy = limits.indexRead[i];
    }
    take(readBy, units.read);
    take(limits.write, ownWrites);
    // The items of a batch have keys of their own.
    if (byKey)
        request.ofKey = units * (1 / std::max(1.0, items));
    data.tableRequests.push_back(std::move(request));
    return static_cast<std::uint32_t>(data.tableRequests.size() - 1);
}

void PlanCompiler::foldCalmTables() {
    if (data.tableRequests.empty() || document::hasErrors(diagnostics))
        return;
    const Flow flow =
        expectedFlow(data, std::vector<double>(data.actions.size()), usualPaths(data));
    CapacityLoad load(data);
    for (std::size_t a = 0; a < data.actions.size(); ++a)
        for (std::uint32_t i = 0; i < data.actions[a].calls; ++i) {
            const CallPlan& call = data.calls[data.actions[a].firstCall + i];
            if (call.tableRequest != nobody)
                load.add(call.tableRequest, flow.actions[a] * (call.count + call.extra));
        }
    const double executions = std::accumulate(flow.roots.begin(), flow.roots.end(), 0.0);
    for (const WorkflowPlan& workflow : data.workflows)
        for (const StatePlan& state : workflow.states)
            if (state.tableRequest != nobody)
                load.add(state.tableRequest, executions);
    bool any = false;
    for (TableLimits& limits : data.tables)
        any = (limits.limited = load.comesNear(limits)) || any;
    const auto keep = [this](std::uint32_t& request) {
        if (request != nobody && !data.tables[data.tableRequests[request].table].limited)
            request = nobody;
    };
    for (CallPlan& call : data.calls)
        keep(call.tableRequest);
    for (WorkflowPlan& workflow : data.workflows)
        for (StatePlan& state : workflow.states)
            keep(state.tableRequest);
    if (any)
        sortOutCalls();
}

/// Calls that may have to wait come behind those that may not.
void PlanCompiler::sortOutCalls() {
    std::vector<CallPlan> calls;
    calls.reserve(data.calls.size());
    for (ActionPlan& action : data.actions) {
        const auto first = data.calls.begin() + action.firstCall;
        const auto limited = data.calls.begin() + action.firstLimitedCall;
        std::vector<CallPlan> own(first, first + action.calls);
        own.insert(own.end(), limited, limited + action.limitedCalls);
        const auto waits = [](const CallPlan& call) {
            return call.dependency != nobody || call.tableRequest != nobody;
        };
        const auto behind = std::ranges::stable_partition(own, std::not_fn(waits));
        action.limitedCalls = static_cast<std::uint32_t>(behind.size());
        action.calls = static_cast<std::uint32_t>(own.size()) - action.limitedCalls;
        action.firstCall = static_cast<std::uint32_t>(calls.size());
        action.firstLimitedCall = action.firstCall + action.calls;
        calls.insert(calls.end(), own.begin(), own.end());
    }
    data.calls = std::move(calls);
}

} // namespace headroom::simulation
