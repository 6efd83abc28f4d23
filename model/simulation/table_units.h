#pragma once

#include "model/system/system.h"

#include <string>

/// Request units of table operations, as DynamoDB charges them (`facts/aws_prices.md`,
/// "DynamoDB"): writes in steps of 1 KB, reads in steps of 4 KB, half for eventually consistent
/// reads, twice in transactions; a query or scan adds the bytes that it evaluates before rounding.
namespace headroom::simulation {

struct RequestUnits {
    double read = 0;
    double write = 0;
    bool operator==(const RequestUnits&) const = default;
    RequestUnits& operator+=(const RequestUnits& other) {
        read += other.read;
        write += other.write;
        return *this;
    }
};

RequestUnits operator*(RequestUnits units, double count);

/// One call of the operation on `items` items; writes include the indexes.
RequestUnits operationUnits(const system::Table& table, system::TableOperation operation,
                            double items, double itemBytes, bool consistent);

/// Units of the writes to an index that one write of an item causes: one where a projected
/// attribute changed (always, unless only keys are projected), one more where the entry moves.
double indexWriteUnits(const system::Table& table, const system::Index& index);

/// How an access pattern is served.
struct AccessPath {
    bool scan = true;
    std::string index;         ///< of a query; empty: the table itself
    double evaluatedBytes = 0; ///< by one call
    double pages = 0;          ///< of a scan, in all segments
};

/// A query where the table's keys or an index begin with the pattern's partition attribute (the one
/// whose sort key fits too is preferred); otherwise a scan.
AccessPath accessPath(const system::Table& table, const system::AccessPattern& pattern);

RequestUnits accessUnits(const AccessPath& path, bool consistent);

/// Bytes of one entry of an index.
double indexEntryBytes(const system::Table& table, const system::Index& index);

/// Bytes of table and indexes as they are stored now.
double tableBytes(const system::Table& table);
double indexBytes(const system::Table& table);

} // namespace headroom::simulation
