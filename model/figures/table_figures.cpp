#include "model/figures/table_figures.h"

#include "model/figures/state_accesses.h"
#include "model/simulation/table_units.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;
using system::TableOperation;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double monthSeconds = 730.0 * 3600;

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

const system::Table* tableOf(const system::System& system, const std::string& id) {
    const auto found = std::ranges::find(system.tables, id, &system::Table::id);
    return found == system.tables.end() ? nullptr : &*found;
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

TableSide sideOf(const system::System& system, const exploration::PricedResults& month,
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

/// The hour in which most of what arrives arrives, against the mean hour.
double busiestHour(const system::System& system) {
    double most = 1;
    for (const system::Source& source : system.sources)
        for (const system::Profile& profile : system.profiles)
            if (profile.id == source.arrivals.profile)
                most = std::max(most, *std::ranges::max_element(profile.hourWeights) *
                                          *std::ranges::max_element(profile.dayWeights));
    return most;
}

HotPartition hotPartition(const system::System& system, const system::Table& table,
                          const TableSide& side) {
    HotPartition hot;
    hot.share = mostPopularShare(table.partitionSkew, table.items);
    const double perSecond = hot.share * busiestHour(system) / monthSeconds;
    hot.readUnitsPerSecond = perSecond * side.readUnits;
    hot.writeUnitsPerSecond = perSecond * side.writeUnits;
    hot.over = hot.readUnitsPerSecond > partitionReadUnitsPerSecond ||
               hot.writeUnitsPerSecond > partitionWriteUnitsPerSecond;
    return hot;
}

using AccessKey = std::tuple<std::string, std::string, std::string>;

AccessKey keyOf(const AccessFigures& access) {
    return {access.table, access.access, access.caller};
}

struct AccessPair {
    AccessFigures before;
    AccessFigures after;
    const AccessFigures& known() const { return after.exists ? after : before; }
};

std::vector<AccessPair> pairs(const std::vector<AccessFigures>& before,
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

Text accessName(const AccessFigures& access) {
    if (access.access == "*write")
        return Text(translatable("Figures", "Other writes"));
    if (access.access == "*read")
        return Text(translatable("Figures", "Other reads"));
    return Text::verbatim(access.access);
}

Text callerName(const AccessFigures& access) {
    return access.caller.empty() ? Text(translatable("Figures", "not stated"))
                                 : Text::verbatim(access.caller);
}

SheetCell pathCell(const AccessFigures& access) {
    if (access.scan)
        return SheetCell::of(Text(translatable("Figures", "scan")), CellTone::bad);
    if (!access.index.empty())
        return {.words = Text(translatable("Figures", "by index")),
                .explanation = Text(translatable("Figures", "by index %1"), {access.index})};
    if (access.write)
        return SheetCell::of(Text(translatable("Figures", "write")));
    return SheetCell::of(Text(translatable("Figures", "by key")));
}

double given(const AccessFigures& access, double AccessFigures::*member) {
    return access.exists ? access.*member : unknown;
}

Sheet accessSheet(const system::System& system, const std::vector<AccessPair>& accesses) {
    const auto number = [](const char* id, Text name, Unit unit, Text definition) {
        return SheetColumn{id, std::move(name), unit, true, std::move(definition)};
    };
    const Text units(translatable("Figures", "Request units a month, indexes included"));
    const Text usd(translatable(
        "Figures", "Its share, by units, of what the table pays for reads or for writes"));
    const Text median(translatable("Figures", "Median of one call; of a scan, its pages one after "
                                              "the other within a segment"));
    Sheet sheet;
    sheet.id = "tables.access";
    sheet.title = Text(translatable("Figures", "Who asks what, and what it takes"));
    sheet.columns = {
        {"table", Text(translatable("Figures", "Table")), Unit::none, false, {}},
        {"access", Text(translatable("Figures", "Access")), Unit::none, false, {}},
        {"caller", Text(translatable("Figures", "By")), Unit::none, false, {}},
        {"path", Text(translatable("Figures", "How")), Unit::none, false,
         Text(translatable("Figures", "In the scenario: by the table's key, by an index, or by "
                                      "reading the whole table"))},
        number("calls", Text(translatable("Figures", "Calls")), Unit::perMonth,
               Text(translatable("Figures", "Calls a month, in the scenario"))),
        number("units.baseline", Text(translatable("Figures", "Units now")), Unit::requestUnits,
               units),
        number("units.scenario", Text(translatable("Figures", "Units scenario")),
               Unit::requestUnits, units),
        number("usd.baseline", Text(translatable("Figures", "Cost now")), Unit::usdPerMonth, usd),
        number("usd.scenario", Text(translatable("Figures", "Cost scenario")), Unit::usdPerMonth,
               usd),
        number("median.baseline", Text(translatable("Figures", "Latency now")), Unit::milliseconds,
               median),
        number("median.scenario", Text(translatable("Figures", "Latency scenario")),
               Unit::milliseconds, median),
    };
    for (const AccessPair& pair : accesses) {
        const AccessFigures& access = pair.known();
        const system::Table* table = tableOf(system, access.table);
        SheetCell path = pathCell(access);
        if (pair.before.scan && pair.after.exists && !pair.after.scan)
            path = {.words = Text(translatable("Figures", "query, was scan")),
                    .tone = CellTone::good,
                    .explanation = path.explanation};
        if (!pair.after.exists)
            path = SheetCell::of(Text(translatable("Figures", "no longer")), CellTone::muted);
        sheet.rows.push_back(
            {access.table,
             {SheetCell::name(table == nullptr ? access.table : table->name),
              SheetCell::of(accessName(access)), SheetCell::of(callerName(access)), path,
              SheetCell::number(given(pair.after, &AccessFigures::callsPerMonth)),
              SheetCell::number(given(pair.before, &AccessFigures::unitsPerMonth)),
              SheetCell::number(given(pair.after, &AccessFigures::unitsPerMonth)),
              SheetCell::number(given(pair.before, &AccessFigures::usdPerMonth)),
              SheetCell::number(given(pair.after, &AccessFigures::usdPerMonth)),
              SheetCell::number(given(pair.before, &AccessFigures::medianMs)),
              SheetCell::number(given(pair.after, &AccessFigures::medianMs))}});
    }
    return sheet;
}

Text projectionOf(const system::Index& index) {
    switch (index.projection) {
    case system::Index::Projection::all:
        return Text(translatable("Figures", "all attributes"));
    case system::Index::Projection::keysOnly:
        return Text(translatable("Figures", "keys only"));
    case system::Index::Projection::include:
        return Text(translatable("Figures", "keys and %1 attributes"),
                    {static_cast<std::int64_t>(index.nonKeyAttributes)});
    }
    return {};
}

/// What one put of an item writes into this index alone, in units.
double unitsOfPut(const system::Table& table, const system::Index& index) {
    system::Table alone = table;
    alone.globalSecondaryIndexes = {index};
    alone.localSecondaryIndexes.clear();
    const double with =
        simulation::operationUnits(alone, TableOperation::putItem, 1, table.itemBytes, false).write;
    alone.globalSecondaryIndexes.clear();
    return with -
           simulation::operationUnits(alone, TableOperation::putItem, 1, table.itemBytes, false)
               .write;
}

Sheet indexSheet(const system::System& system, const system::System& before) {
    Sheet sheet;
    sheet.id = "tables.indexes";
    sheet.title = Text(translatable("Figures", "Indexes, and what they add to each write"));
    sheet.columns = {
        {"table", Text(translatable("Figures", "Table")), Unit::none, false, {}},
        {"index", Text(translatable("Figures", "Index")), Unit::none, false, {}},
        {"keys", Text(translatable("Figures", "Keys")), Unit::none, false, {}},
        {"projection", Text(translatable("Figures", "Holds")), Unit::none, false, {}},
        {"entryBytes", Text(translatable("Figures", "Entry")), Unit::bytes, true,
         Text(translatable("Figures", "Bytes of one entry that a write is charged by"))},
        {"unitsPerWrite", Text(translatable("Figures", "Units a write")), Unit::none, true,
         Text(translatable("Figures", "Write request units that one write of an item adds here"))},
        {"state", Text(translatable("Figures", "In the scenario")), Unit::none, false, {}},
    };
    for (const system::Table& table : system.tables) {
        const system::Table* was = tableOf(before, table.id);
        for (const auto* indexes : {&table.globalSecondaryIndexes, &table.localSecondaryIndexes})
            for (const system::Index& index : *indexes) {
                const bool known =
                    was != nullptr &&
                    (std::ranges::find(was->globalSecondaryIndexes, index.name,
                                       &system::Index::name) != was->globalSecondaryIndexes.end() ||
                     std::ranges::find(was->localSecondaryIndexes, index.name,
                                       &system::Index::name) != was->localSecondaryIndexes.end());
                const std::string keys = index.sort.empty()
                                             ? index.partition
                                             : fmt::format("{}, {}", index.partition, index.sort);
                sheet.rows.push_back(
                    {index.name,
                     {SheetCell::name(table.name), SheetCell::name(index.name),
                      SheetCell::name(keys), SheetCell::of(projectionOf(index)),
                      SheetCell::number(simulation::indexEntryBytes(table, index)),
                      SheetCell::number(unitsOfPut(table, index)),
                      known ? SheetCell::of(Text(translatable("Figures", "as now")))
                            : SheetCell::of(Text(translatable("Figures", "added")),
                                            CellTone::good)}});
            }
    }
    return sheet;
}

SheetCell hotCell(const HotPartition& hot) {
    if (hot.share == 0)
        return SheetCell::of(Text(translatable("Figures", "even")));
    SheetCell cell =
        hot.over ? SheetCell::of(Text(translatable("Figures", "over the limit")), CellTone::bad)
                 : SheetCell::of(Text(translatable("Figures", "within limits")), CellTone::good);
    cell.explanation =
        Text(translatable("Figures", "The most popular key gets %1 of all accesses: "
                                     "%2 reading and %3 writing units a second in "
                                     "the busiest hour; a partition serves 3,000 "
                                     "and 1,000"),
             {Quantity{hot.share, Unit::ratio}, Quantity{hot.readUnitsPerSecond, Unit::none},
              Quantity{hot.writeUnitsPerSecond, Unit::none}});
    return cell;
}

Text cacheOf(const system::Table& table) {
    if (table.daxCluster.empty() && table.daxNodes == 0)
        return Text(translatable("Figures", "none"));
    return Text(translatable("Figures", "DAX, %1 x %2"),
                {static_cast<std::int64_t>(table.daxNodes), table.daxNodeType});
}

Sheet capacitySheet(const system::System& system, const std::vector<TableView>& views) {
    Sheet sheet;
    sheet.id = "tables.capacity";
    sheet.title = Text(translatable("Figures", "Size, capacity and partitions"));
    sheet.columns = {
        {"table", Text(translatable("Figures", "Table")), Unit::none, false, {}},
        {"items", Text(translatable("Figures", "Items")), Unit::count, true, {}},
        {"itemBytes", Text(translatable("Figures", "Item")), Unit::bytes, true, {}},
        {"storage", Text(translatable("Figures", "Storage")), Unit::gigabytes, true,
         Text(translatable("Figures", "Table and indexes"))},
        {"mode", Text(translatable("Figures", "Capacity")), Unit::none, false, {}},
        {"cache", Text(translatable("Figures", "Cache")), Unit::none, false, {}},
        {"amplification", Text(translatable("Figures", "Write factor")), Unit::none, true,
         Text(translatable("Figures", "Write units of an item with its indexes over those of the "
                                      "item alone"))},
        {"hot", Text(translatable("Figures", "Busiest key")), Unit::none, false,
         Text(translatable("Figures", "Units a second of the most popular key in the busiest hour, "
                                      "against the 3,000 reading and 1,000 writing units that one "
                                      "partition serves"))},
        {"usd.baseline", Text(translatable("Figures", "Cost now")), Unit::usdPerMonth, true, {}},
        {"usd.scenario",
         Text(translatable("Figures", "Cost scenario")),
         Unit::usdPerMonth,
         true,
         {}},
    };
    for (const TableView& view : views) {
        const system::Table* table = tableOf(system, view.id);
        if (table == nullptr)
            continue;
        const Text mode = table->provisioned
                              ? Text(translatable("Figures", "provisioned, %1 and %2 units"),
                                     {Quantity{table->readCapacityUnits, Unit::none},
                                      Quantity{table->writeCapacityUnits, Unit::none}})
                              : Text(translatable("Figures", "on demand"));
        sheet.rows.push_back(
            {view.id,
             {SheetCell::name(table->name), SheetCell::number(table->items),
              SheetCell::number(table->itemBytes), SheetCell::number(view.scenario.storageGb),
              SheetCell::of(mode), SheetCell::of(cacheOf(*table)),
              SheetCell::number(view.scenario.writeAmplification), hotCell(view.hot),
              SheetCell::number(view.baseline.exists ? view.baseline.usdPerMonth : unknown),
              SheetCell::number(view.scenario.usdPerMonth)}});
    }
    return sheet;
}

Text headlineOf(const std::vector<TableView>& views, const std::vector<AccessPair>& accesses) {
    if (views.empty())
        return Text(translatable("Figures", "This application has no tables"));
    double before = 0;
    double after = 0;
    for (const TableView& view : views) {
        before += view.baseline.usdPerMonth;
        after += view.scenario.usdPerMonth;
    }
    std::int64_t scans = 0;
    double scanned = 0;
    for (const AccessPair& pair : accesses)
        if (pair.after.scan) {
            ++scans;
            scanned += pair.after.usdPerMonth;
        }
    const Quantity now{before, Unit::usdPerMonth};
    const Quantity then{after, Unit::usdPerMonth};
    if (scans == 0)
        return Text(translatable("Figures", "Tables cost %1 instead of %2. No access reads a whole "
                                            "table."),
                    {then, now});
    return Text(translatable("Figures", "Tables cost %1 instead of %2. %3 accesses read whole "
                                        "tables, for %4."),
                {then, now, scans, Quantity{scanned, Unit::usdPerMonth}});
}

} // namespace

double mostPopularShare(double exponent, double keys) {
    if (!(exponent > 0) || !(keys >= 1))
        return 0;
    // Exactly up to a thousand, then the integral with its midpoint correction.
    constexpr double exact = 1000;
    double sum = 0;
    const double first = std::min(std::floor(keys), exact);
    for (double k = 1; k <= first; ++k)
        sum += std::pow(k, -exponent);
    if (keys > exact) {
        const double from = exact + 0.5;
        const double to = std::floor(keys) + 0.5;
        sum += std::abs(exponent - 1) < 1e-9
                   ? std::log(to / from)
                   : (std::pow(to, 1 - exponent) - std::pow(from, 1 - exponent)) / (1 - exponent);
    }
    return 1 / sum;
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
        const TableSide side = sideOf(system, month, table.id);
        addRest(result, side, table.id);
        addPrices(result, side, table.id);
    }
    return result;
}

TableViews tableViews(const Months& months) {
    TableViews views;
    views.refining = months.refining;
    const system::System& before = months.baselineSystem ? *months.baselineSystem : *months.system;
    const auto accesses =
        pairs(accessesOf(before, *months.baseline), accessesOf(*months.system, *months.scenario));
    for (const system::Table& table : months.system->tables) {
        TableView view;
        view.id = table.id;
        view.name = Text::verbatim(table.name);
        view.baseline = sideOf(before, *months.baseline, table.id);
        view.scenario = sideOf(*months.system, *months.scenario, table.id);
        for (const AccessPair& pair : accesses) {
            view.baseline.scans += pair.before.table == table.id && pair.before.scan ? 1 : 0;
            view.scenario.scans += pair.after.table == table.id && pair.after.scan ? 1 : 0;
        }
        view.hot = hotPartition(*months.system, table, view.scenario);
        views.tables.push_back(std::move(view));
    }
    views.access = accessSheet(*months.system, accesses);
    views.indexes = indexSheet(*months.system, before);
    views.capacity = capacitySheet(*months.system, views.tables);
    views.headline = headlineOf(views.tables, accesses);
    return views;
}

std::vector<Figure> tableFigures(const Months& months, const TableViews& views) {
    if (views.tables.empty())
        return {};
    const auto column = [](bool scenario, Unit unit) {
        return Column{.id = scenario ? "scenario" : "baseline",
                      .name = scenario ? scenarioName() : baselineName(),
                      .unit = unit,
                      .role = scenario ? ScenarioRole::scenario : ScenarioRole::baseline};
    };
    Figure units;
    units.id = "tables.units";
    units.title = Text(translatable("Figures", "Which accesses take the request units"));
    units.kind = ChartKind::horizontalBar;
    units.y = {.title = Text(translatable("Figures", "Units a month")), .unit = Unit::count};
    units.refining = months.refining;
    units.columns = {column(false, Unit::count), column(true, Unit::count)};
    const auto& rows = views.access.rows;
    constexpr std::size_t mostBars = 12;
    const auto cellOf = [&](const SheetRow& row, const char* id) -> const SheetCell& {
        const auto place = std::ranges::find(views.access.columns, id, &SheetColumn::id);
        return row.cells[static_cast<std::size_t>(place - views.access.columns.begin())];
    };
    for (std::size_t i = 0; i < std::min(rows.size(), mostBars); ++i) {
        std::string name = fmt::format("{} {}", cellOf(rows[i], "table").words.english(),
                                       cellOf(rows[i], "access").words.english());
        // Two callers of one access are told apart by what they do.
        const std::string caller = cellOf(rows[i], "caller").words.english();
        if (std::ranges::any_of(units.categories,
                                [&name](const Text& other) { return other.english() == name; }))
            name += fmt::format(", {}", caller.substr(caller.rfind('/') + 1));
        units.categories.push_back(Text::verbatim(std::move(name)));
        units.categoryIds.push_back(rows[i].id);
        const auto amount = [&](const char* id) {
            const double value = cellOf(rows[i], id).value;
            return std::isfinite(value) ? value : 0;
        };
        units.columns[0].values.push_back(amount("units.baseline"));
        units.columns[1].values.push_back(amount("units.scenario"));
    }
    units.finding = views.headline;

    Figure costs;
    costs.id = "tables.cost";
    costs.title = Text(translatable("Figures", "What each table costs a month"));
    costs.kind = ChartKind::horizontalBar;
    costs.y = {.title = Text(translatable("Figures", "Cost a month")), .unit = Unit::usdPerMonth};
    costs.refining = months.refining;
    costs.columns = {column(false, Unit::usdPerMonth), column(true, Unit::usdPerMonth)};
    for (const TableView& view : views.tables) {
        costs.categories.push_back(view.name);
        costs.categoryIds.push_back(view.id);
        costs.columns[0].values.push_back(view.baseline.usdPerMonth);
        costs.columns[1].values.push_back(view.scenario.usdPerMonth);
    }
    costs.finding = views.headline;
    return {std::move(units), std::move(costs)};
}

} // namespace headroom::figures
