#pragma once

#include "model/exploration/evaluation.h"
#include "model/system/system.h"

#include <string>
#include <vector>

/// Who asks what of tables, and what that comes to, in one simulated month.
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

/// The same access on both sides.
struct AccessPair {
    AccessFigures before;
    AccessFigures after;
    const AccessFigures& known() const { return after.exists ? after : before; }
};

/// Null where the system has no such table.
const system::Table* tableOf(const system::System& system, const std::string& id);

/// What a table served and cost.
TableSide tableSide(const system::System& system, const exploration::PricedResults& month,
                    const std::string& id);

/// The accesses of one side; what a table served beyond those that are stated is "*read" and
/// "*write".
std::vector<AccessFigures> accessesOf(const system::System& system,
                                      const exploration::PricedResults& month);

/// The accesses of two sides by table, access and caller, dearest first.
std::vector<AccessPair> accessPairs(const std::vector<AccessFigures>& before,
                                    const std::vector<AccessFigures>& after);

} // namespace headroom::figures
