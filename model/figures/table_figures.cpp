#include "model/figures/table_figures.h"

#include "model/simulation/table_capacity.h"
#include "model/simulation/table_units.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::figures {

using document::Quantity;
using document::Text;
using document::translatable;
using document::Unit;

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double monthSeconds = 730.0 * 3600;

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
    hot.over = hot.readUnitsPerSecond > simulation::partitionReadUnitsPerSecond ||
               hot.writeUnitsPerSecond > simulation::partitionWriteUnitsPerSecond;
    return hot;
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
                      SheetCell::number(simulation::indexWriteUnits(table, index)),
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

std::vector<Column> bothSides(Unit unit) {
    return {
        {.id = "baseline", .name = baselineName(), .unit = unit, .role = ScenarioRole::baseline},
        {.id = "scenario", .name = scenarioName(), .unit = unit, .role = ScenarioRole::scenario}};
}

Figure unitsByAccess(const Months& months, const TableViews& views) {
    Figure units;
    units.id = "tables.units";
    units.title = Text(translatable("Figures", "Which accesses take the request units"));
    units.kind = ChartKind::horizontalBar;
    units.y = {.title = Text(translatable("Figures", "Units a month")), .unit = Unit::count};
    units.refining = months.refining;
    units.columns = bothSides(Unit::count);
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
    return units;
}

Figure costByTable(const Months& months, const TableViews& views) {
    Figure costs;
    costs.id = "tables.cost";
    costs.title = Text(translatable("Figures", "What each table costs a month"));
    costs.kind = ChartKind::horizontalBar;
    costs.y = {.title = Text(translatable("Figures", "Cost a month")), .unit = Unit::usdPerMonth};
    costs.refining = months.refining;
    costs.columns = bothSides(Unit::usdPerMonth);
    for (const TableView& view : views.tables) {
        costs.categories.push_back(view.name);
        costs.categoryIds.push_back(view.id);
        costs.columns[0].values.push_back(view.baseline.usdPerMonth);
        costs.columns[1].values.push_back(view.scenario.usdPerMonth);
    }
    costs.finding = views.headline;
    return costs;
}

} // namespace

double mostPopularShare(double exponent, double keys) {
    if (!(exponent > 0) || !(keys >= 1))
        return 0;
    return 1 / simulation::zipfSum(keys, exponent);
}

TableViews tableViews(const Months& months) {
    TableViews views;
    views.refining = months.refining;
    const system::System& before = months.baselineSystem ? *months.baselineSystem : *months.system;
    const auto accesses = accessPairs(accessesOf(before, *months.baseline),
                                      accessesOf(*months.system, *months.scenario));
    for (const system::Table& table : months.system->tables) {
        TableView view;
        view.id = table.id;
        view.name = Text::verbatim(table.name);
        view.baseline = tableSide(before, *months.baseline, table.id);
        view.scenario = tableSide(*months.system, *months.scenario, table.id);
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
    return {unitsByAccess(months, views), costByTable(months, views)};
}

} // namespace headroom::figures
