#include "model/simulation/table_units.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {

namespace {

constexpr double writeStep = 1024;
constexpr double readStep = 4096;
constexpr double pageBytes = 1024.0 * 1024;
/// What DynamoDB adds to each index entry (`facts/aws_prices.md`).
constexpr double indexOverheadBytes = 100;
/// Assumed size of a key attribute and of another projected attribute.
constexpr double attributeBytes = 40;

double steps(double bytes, double step) {
    return std::max(1.0, std::ceil(bytes / step));
}

double readUnits(double bytes, bool consistent) {
    return steps(bytes, readStep) * (consistent ? 1.0 : 0.5);
}

double changeShare(const system::Table& table, const std::string& attribute) {
    for (const auto& change : table.attributeChanges)
        if (change.attribute == attribute)
            return change.share;
    return 0;
}

double writeUnits(const system::Table& table, double itemBytes) {
    double units = steps(itemBytes, writeStep);
    for (const system::Index& index : table.globalSecondaryIndexes)
        units += indexWriteUnits(table, index);
    for (const system::Index& index : table.localSecondaryIndexes)
        units += indexWriteUnits(table, index);
    return units;
}

} // namespace

RequestUnits operator*(RequestUnits units, double count) {
    return {units.read * count, units.write * count};
}

double indexWriteUnits(const system::Table& table, const system::Index& index) {
    const double moved =
        std::min(1.0, changeShare(table, index.partition) +
                          (index.sort.empty() ? 0 : changeShare(table, index.sort)));
    const bool always = index.projection != system::Index::Projection::keysOnly;
    return (always ? 1 + moved : 2 * moved) * steps(indexEntryBytes(table, index), writeStep);
}

RequestUnits operationUnits(const system::Table& table, system::TableOperation operation,
                            double items, double itemBytes, bool consistent) {
    using enum system::TableOperation;
    constexpr double transaction = 2;
    switch (operation) {
    case getItem:
    case batchGetItem:
        return {items * readUnits(itemBytes, consistent), 0};
    case transactGetItems:
        return {items * transaction * readUnits(itemBytes, true), 0};
    case query:
    case scan:
        return {readUnits(items * itemBytes, consistent), 0};
    case putItem:
    case updateItem:
    case deleteItem:
    case batchWriteItem:
        return {0, items * writeUnits(table, itemBytes)};
    case transactWriteItems:
        return {0, items * (writeUnits(table, itemBytes) + steps(itemBytes, writeStep))};
    }
    return {};
}

AccessPath accessPath(const system::Table& table, const system::AccessPattern& pattern) {
    const auto fits = [&](const std::string& partition, const std::string& sort) {
        if (partition != pattern.partition)
            return 0;
        return pattern.sort.empty() || pattern.sort == sort ? 2 : 1;
    };
    AccessPath path;
    int best = fits(table.partition, table.sort);
    if (best > 0)
        path = {false, {}, pattern.resultItems * table.itemBytes, 0};
    const auto consider = [&](const system::Index& index) {
        if (fits(index.partition, index.sort) <= best)
            return;
        best = fits(index.partition, index.sort);
        path = {false, index.name, pattern.resultItems * indexEntryBytes(table, index), 0};
    };
    for (const system::Index& index : table.globalSecondaryIndexes)
        consider(index);
    for (const system::Index& index : table.localSecondaryIndexes)
        consider(index);
    if (best > 0)
        return path;
    const double all = table.items * table.itemBytes;
    double pages = std::max(1.0, std::ceil(all / pageBytes));
    if (pattern.scanMaximumPages > 0)
        pages = std::min(pages, pattern.scanMaximumPages);
    return {true, {}, std::min(all, pages * pageBytes), pages};
}

RequestUnits accessUnits(const AccessPath& path, bool consistent) {
    return {readUnits(path.evaluatedBytes, consistent), 0};
}

double indexEntryBytes(const system::Table& table, const system::Index& index) {
    using enum system::Index::Projection;
    const double keys = attributeBytes * 3;
    switch (index.projection) {
    case all:
        return table.itemBytes;
    case keysOnly:
        return std::min(table.itemBytes, keys);
    case include:
        return std::min(table.itemBytes, keys + attributeBytes * index.nonKeyAttributes);
    }
    return table.itemBytes;
}

double tableBytes(const system::Table& table) {
    return table.items * table.itemBytes;
}

double indexBytes(const system::Table& table) {
    double bytes = 0;
    for (const auto* indexes : {&table.globalSecondaryIndexes, &table.localSecondaryIndexes})
        for (const system::Index& index : *indexes)
            bytes += table.items * (indexEntryBytes(table, index) + indexOverheadBytes);
    return bytes;
}

} // namespace headroom::simulation
