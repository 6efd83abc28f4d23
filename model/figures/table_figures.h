#pragma once

#include "model/figures/figure.h"
#include "model/figures/latency_figures.h"
#include "model/figures/sheet.h"
#include "model/figures/table_accesses.h"

#include <string>
#include <vector>

namespace headroom::figures {

/// How near the busiest key brings its partition to what one can do.
struct HotPartition {
    double share = 0; ///< of all accesses, of the most popular key; 0 where accesses are even
    double readUnitsPerSecond = 0; ///< in the busiest hour
    double writeUnitsPerSecond = 0;
    bool over = false;
};

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

/// The share of the most popular of `keys` keys under Zipf's law with this exponent: 1 over the
/// generalized harmonic number. 0 where the exponent is 0 (even accesses) or there are no keys.
double mostPopularShare(double exponent, double keys);

} // namespace headroom::figures
