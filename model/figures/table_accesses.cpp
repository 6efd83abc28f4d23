#include "model/figures/table_accesses.h"

#include "model/figures/comparison.h"
#include "model/figures/state_accesses.h"
#include "model/simulation/table_units.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <tuple>
#include <utility>

namespace headroom::figures {

using system::TableOperation;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

constexpr std::array operationNames{
    "GetItem", "BatchGetItem", "TransactGetItems", "Query",          "Scan",
    "PutItem", "UpdateItem",   "DeleteItem",       "BatchWriteItem", "TransactWriteItems"};

const char* nameOf(TableOperation operation) {
    return operationNames[static_cast<std::size_t>(operation)];
}

bool isRead(cost::ChargeItem item) {
    using enum cost::ChargeItem;
    return item == dynamodbReadRequestUnits || item == dynamodbReadRequestUnitsIa ||
           item == dynamodbReadCapacityUnitHours || item == dynamodbReadCapacityUnitHoursIa;
}

bool isWrite(cost::ChargeItem item) {
    using enum cost::ChargeItem;
    return item == dynamodbWriteRequestUnits || item == dynamodbWriteRequestUnitsIa ||
           item == dynamodbWriteCapacityUnitHours || item == dynamodbWriteCapacityUnitHoursIa ||
           item == dynamodbReplicatedWriteRequestUnits ||
           item == dynamodbReplicatedWriteCapacityUnitHours;
}

double writeAmplification(const system::Table& table) {
    system::Table alone = table;
    alone.globalSecondaryIndexes.clear();
    alone.localSecondaryIndexes.clear();
    const auto put = [&table](const system::Table& with) {
        return simulation::operationUnits(with, TableOperation::putItem, 1, table.itemBytes, false)
            .write;
    };
    return put(table) / put(alone);
}

/// One declared call, for each invocation of its action.
AccessFigures accessOf(const system::Table& table, const system::Call& call) {
    AccessFigures access;
    access.table = table.id;
    access.exists = true;
    simulation::RequestUnits units;
    if (call.kind == system::Call::Kind::accessPattern) {
        access.access = call.operation;
        const auto pattern =
            std::ranges::find(table.accessPatterns, call.operation, &system::AccessPattern::name);
        if (pattern == table.accessPatterns.end())
            return access;
        const simulation::AccessPath path = simulation::accessPath(table, *pattern);
        access.scan = path.scan;
        access.index = path.index;
        units = simulation::accessUnits(path, call.consistent);
        access.medianMs = path.scan ? std::ceil(path.pages / std::max(pattern->scanSegments, 1.0)) *
                                          pattern->scanPage.medianMs
                                    : pattern->query.medianMs;
    } else {
        access.access = nameOf(call.tableOperation);
        access.scan = call.tableOperation == TableOperation::scan;
        units =
            simulation::operationUnits(table, call.tableOperation, call.items,
                                       call.itemBytes.value_or(table.itemBytes), call.consistent);
        for (const auto& entry : table.latencies)
            if (entry.operation == call.tableOperation)
                access.medianMs = entry.latency.medianMs;
    }
    access.write = units.write > 0;
    access.unitsPerCall = units.read + units.write;
    return access;
}

void addPrices(std::vector<AccessFigures>& accesses, const TableSide& side,
               const std::string& table) {
    for (AccessFigures& access : accesses) {
        if (access.table != table)
            continue;
        const double units = access.write ? side.writeUnits : side.readUnits;
        const double usd = access.write ? side.writeUsdPerMonth : side.readUsdPerMonth;
        access.usdPerMonth = units > 0 ? usd * access.unitsPerMonth / units : 0;
    }
}

/// A plain operation that a state or a source asks for itself.
AccessFigures operationAccess(const system::Table& table, TableOperation operation,
                              double perMonth) {
    system::Call call;
    call.kind = system::Call::Kind::tableOperation;
    call.entity = table.id;
    call.tableOperation = operation;
    AccessFigures access = accessOf(table, call);
    access.callsPerMonth = perMonth;
    access.unitsPerMonth = perMonth * access.unitsPerCall;
    return access;
}

/// States that ask a table by the DynamoDB integration, and sources that do.
std::vector<AccessFigures> accessesWithoutFunctions(const system::System& system,
                                                    const simulation::Activity& activity) {
    std::vector<AccessFigures> result;
    for (const system::Workflow& workflow : system.workflows) {
        if (!workflow.definition)
            continue;
        for (const StateAccess& asked : stateAccesses(*workflow.definition)) {
            const auto table = std::ranges::find_if(system.tables, [&](const system::Table& one) {
                return one.id == asked.table || one.name == asked.table;
            });
            const auto state =
                std::ranges::find_if(activity.states, [&](const simulation::StateActivity& one) {
                    return one.workflow == workflow.id && one.state == asked.state;
                });
            if (table == system.tables.end() || state == activity.states.end())
                continue;
            result.push_back(operationAccess(*table, asked.operation, state->attemptsPerMonth));
            result.back().caller = fmt::format("{} / {}", workflow.name, asked.state);
        }
    }
    for (const system::Source& source : system.sources) {
        const system::Table* table = source.target.kind == system::EntityKind::table
                                         ? tableOf(system, source.target.id)
                                         : nullptr;
        if (table == nullptr)
            continue;
        result.push_back(operationAccess(*table, source.tableOperation, source.perMonth));
        result.back().caller = source.id;
    }
    return result;
}

/// What the table served beyond what is known to ask it.
void addRest(std::vector<AccessFigures>& accesses, const TableSide& side,
             const std::string& table) {
    double read = side.readUnits;
    double write = side.writeUnits;
    for (const AccessFigures& access : accesses)
        if (access.table == table)
            (access.write ? write : read) -= access.unitsPerMonth;
    for (const bool isWrite : {false, true}) {
        const double rest = isWrite ? write : read;
        const double all = isWrite ? side.writeUnits : side.readUnits;
        // Less is rounding.
        if (!(rest > 0.001 * all) || rest < 1)
            continue;
        AccessFigures access;
        access.table = table;
        access.access = isWrite ? "*write" : "*read";
        access.exists = true;
        access.write = isWrite;
        access.callsPerMonth = unknown;
        access.unitsPerCall = unknown;
        access.medianMs = unknown;
        access.unitsPerMonth = rest;
        accesses.push_back(access);
    }
}

using AccessKey = std::tuple<std::string, std::string, std::string>;

AccessKey keyOf(const AccessFigures& access) {
    return {access.table, access.access, access.caller};
}

} // namespace

const system::Table* tableOf(const system::System& system, const std::string& id) {
    const auto found = std::ranges::find(system.tables, id, &system::Table::id);
    return found == system.tables.end() ? nullptr : &*found;
}

TableSide tableSide(const system::System& system, const exploration::PricedResults& month,
                    const std::string& id) {
    TableSide side;
    const system::Table* table = tableOf(system, id);
    if (table == nullptr)
        return side;
    side.exists = true;
    side.readUnits = valueOf(month.metrics, id + ".readRequestUnits");
    side.writeUnits = valueOf(month.metrics, id + ".writeRequestUnits");
    side.storageGb = valueOf(month.metrics, id + ".storageGb");
    for (const cost::ChargeLine& line : month.charges.lines) {
        if (line.service != cost::Service::dynamodb || line.entity != id || !line.usd)
            continue;
        side.usdPerMonth += *line.usd;
        side.readUsdPerMonth += isRead(line.item) ? *line.usd : 0;
        side.writeUsdPerMonth += isWrite(line.item) ? *line.usd : 0;
    }
    side.writeAmplification = writeAmplification(*table);
    return side;
}

std::vector<AccessFigures> accessesOf(const system::System& system,
                                      const exploration::PricedResults& month) {
    std::map<AccessKey, AccessFigures> accesses;
    for (const simulation::ActionActivity& activity : month.results.activity.actions) {
        const auto function =
            std::ranges::find(system.functions, activity.function, &system::Function::id);
        if (function == system.functions.end())
            continue;
        const auto action =
            std::ranges::find(function->actions, activity.action, &system::Action::id);
        if (action == function->actions.end())
            continue;
        for (const system::Call& call : action->calls) {
            const bool reaches = call.kind == system::Call::Kind::accessPattern ||
                                 call.kind == system::Call::Kind::tableOperation;
            const system::Table* table = reaches ? tableOf(system, call.entity) : nullptr;
            if (table == nullptr)
                continue;
            AccessFigures access = accessOf(*table, call);
            access.caller = fmt::format("{} / {}", function->name, action->id);
            access.callsPerMonth = activity.invocationsPerMonth * call.count;
            access.unitsPerMonth = access.callsPerMonth * access.unitsPerCall;
            const auto [known, added] = accesses.try_emplace(keyOf(access), access);
            if (!added) {
                known->second.callsPerMonth += access.callsPerMonth;
                known->second.unitsPerMonth += access.unitsPerMonth;
            }
        }
    }
    std::vector<AccessFigures> result = accessesWithoutFunctions(system, month.results.activity);
    for (auto& entry : accesses)
        result.push_back(std::move(entry.second));
    for (const system::Table& table : system.tables) {
        const TableSide side = tableSide(system, month, table.id);
        addRest(result, side, table.id);
        addPrices(result, side, table.id);
    }
    return result;
}

std::vector<AccessPair> accessPairs(const std::vector<AccessFigures>& before,
                                    const std::vector<AccessFigures>& after) {
    std::map<AccessKey, AccessPair> byKey;
    for (const AccessFigures& access : before)
        byKey[keyOf(access)].before = access;
    for (const AccessFigures& access : after)
        byKey[keyOf(access)].after = access;
    std::vector<AccessPair> result;
    for (auto& entry : byKey)
        result.push_back(std::move(entry.second));
    std::ranges::stable_sort(result, std::greater<>(), [](const AccessPair& pair) {
        return std::max(pair.before.usdPerMonth, pair.after.usdPerMonth);
    });
    return result;
}

} // namespace headroom::figures
