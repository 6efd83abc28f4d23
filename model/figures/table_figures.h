#pragma once

#include "model/figures/figure.h"
#include "model/figures/latency_figures.h"
#include "model/figures/sheet.h"

#include <string>
#include <vector>

namespace headroom::figures {

/// One way in which one caller reaches a table, in one simulated month.
struct AccessFigures {
    std::string table;
    std::string access; ///< the access pattern's name, or the operation
    std::string caller; ///< "FUNCTION / ACTION", "WORKFLOW / STATE" or the source
    bool exists = false;
    bool scan = false;
    std::string index; ///< of a query through one
    bool write = false;
    double callsPerMonth = 0;
    double unitsPerCall = 0;
    double unitsPerMonth = 0;
    double usdPerMonth = 0; ///< its share, by units, of what the table pays for reads or writes
    double medianMs = 0;    ///< of one call; of a scan its pages one after the other in a segment
};

/// One of the two that are compared.
struct TableSide {
    bool exists = false;
    double readUnits = 0; ///< a month
    double writeUnits = 0;
    double storageGb = 0;
    double usdPerMonth = 0;
    double readUsdPerMonth = 0;
    double writeUsdPerMonth = 0;
    double writeAmplification = 1; ///< units of a put over those of the item alone
    int scans = 0;                 ///< accesses that read the whole table
};

/// How near the busiest key brings its partition to what one can do.
struct HotPartition {
    double share = 0; ///< of all accesses, of the most popular key; 0 where accesses are even
    double readUnitsPerSecond = 0; ///< in the busiest hour
    double writeUnitsPerSecond = 0;
    bool over = false;
};

/// What one partition serves at most
/// (https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html).
inline constexpr double partitionReadUnitsPerSecond = 3000;
inline constexpr double partitionWriteUnitsPerSecond = 1000;

struct TableView {
    std::string id;
    document::Text name;
    TableSide baseline;
    TableSide scenario;
    HotPartition hot; ///< in the scenario
};

struct TableViews {
    std::vector<TableView> tables;
    Sheet access;   ///< a row an access pattern, scans marked
    Sheet indexes;  ///< a row an index of the scenario
    Sheet capacity; ///< a row a table: items, size, mode, cache, hot partition
    document::Text headline;
    bool refining = false;
};

TableViews tableViews(const Months& months);

/// "tables.units": request units by access pattern, "tables.cost": what each table costs; both
/// before and after. Nothing for an application without tables.
std::vector<Figure> tableFigures(const Months& months, const TableViews& views);

/// The accesses of one side.
std::vector<AccessFigures> accessesOf(const system::System& system,
                                      const exploration::PricedResults& month);

/// The share of the most popular of `keys` keys under Zipf's law with this exponent: 1 over the
/// generalized harmonic number. 0 where the exponent is 0 (even accesses) or there are no keys.
double mostPopularShare(double exponent, double keys);

} // namespace headroom::figures
