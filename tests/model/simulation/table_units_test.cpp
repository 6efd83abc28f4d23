#include "model/simulation/table_units.h"

#include <QTest>

using namespace headroom::simulation;
using headroom::system::AccessPattern;
using headroom::system::Index;
using headroom::system::Table;
using enum headroom::system::TableOperation;

class TableUnitsTest : public QObject {
    Q_OBJECT

private slots:
    void itemsAreRoundedOneByOne();
    void readsDependOnConsistency();
    void indexesMultiplyWrites();
    void scansWhereNoKeyFits();
    void queriesByTheIndexThatFitsBest();
    void storageHoldsTheIndexes();
};

namespace {

Table table(double itemBytes = 2048) {
    Table result;
    result.id = "T";
    result.partition = "id";
    result.itemBytes = itemBytes;
    result.items = 1e6;
    return result;
}

AccessPattern byProvider() {
    AccessPattern pattern;
    pattern.name = "by-provider";
    pattern.partition = "providerId";
    pattern.sort = "start";
    pattern.resultItems = 20;
    pattern.scanSegments = 4;
    pattern.scanMaximumPages = 40;
    return pattern;
}

} // namespace

void TableUnitsTest::itemsAreRoundedOneByOne() {
    QCOMPARE(operationUnits(table(), putItem, 1, 1025, false).write, 2.0);
    QCOMPARE(operationUnits(table(), putItem, 1, 1024, false).write, 1.0);
    QCOMPARE(operationUnits(table(), batchWriteItem, 5, 100, false).write, 5.0);
    QCOMPARE(operationUnits(table(), transactWriteItems, 3, 100, false).write, 6.0);
    QCOMPARE(operationUnits(table(), deleteItem, 1, 0, false).write, 1.0);
}

void TableUnitsTest::readsDependOnConsistency() {
    QCOMPARE(operationUnits(table(), getItem, 1, 4097, false).read, 1.0);
    QCOMPARE(operationUnits(table(), getItem, 1, 4097, true).read, 2.0);
    QCOMPARE(operationUnits(table(), batchGetItem, 20, 1024, false).read, 10.0);
    QCOMPARE(operationUnits(table(), transactGetItems, 1, 1024, false).read, 2.0);
    // Eight entries of 2,000 bytes are evaluated together: 4 x 4 KB.
    QCOMPARE(operationUnits(table(), query, 8, 2000, false).read, 2.0);
}

void TableUnitsTest::indexesMultiplyWrites() {
    Table indexed = table();
    indexed.globalSecondaryIndexes = {{"provider", "providerId", "start"},
                                      {"customer", "customerId", "start"},
                                      {"status", "status", "start"}};
    indexed.attributeChanges = {{"status", 0.25}};
    // 2 for the item, 2 for each entry, 2 more where the status moves its entry.
    QCOMPARE(operationUnits(indexed, updateItem, 1, 2048, false).write, 8.5);
    indexed.globalSecondaryIndexes.back().projection = Index::Projection::keysOnly;
    QCOMPARE(operationUnits(indexed, updateItem, 1, 2048, false).write, 6.5);
}

void TableUnitsTest::scansWhereNoKeyFits() {
    const AccessPath path = accessPath(table(), byProvider());
    QVERIFY(path.scan);
    QCOMPARE(path.pages, 40.0);
    QCOMPARE(accessUnits(path, false).read, 5120.0); // 40 MB, eventually consistent
    AccessPattern whole = byProvider();
    whole.scanMaximumPages = 0;
    QCOMPARE(accessPath(table(), whole).pages, 1954.0); // 1e6 items of 2 KB
}

void TableUnitsTest::queriesByTheIndexThatFitsBest() {
    Table indexed = table();
    indexed.globalSecondaryIndexes = {{"provider", "providerId", ""},
                                      {"provider-start", "providerId", "start"}};
    const AccessPath path = accessPath(indexed, byProvider());
    QVERIFY(!path.scan);
    QCOMPARE(path.index, std::string("provider-start"));
    QCOMPARE(accessUnits(path, false).read, 5.0); // 20 entries of 2 KB
    AccessPattern byId = byProvider();
    byId.partition = "id";
    QVERIFY(accessPath(indexed, byId).index.empty());
}

void TableUnitsTest::storageHoldsTheIndexes() {
    Table indexed = table();
    QCOMPARE(tableBytes(indexed), 2048e6);
    QCOMPARE(indexBytes(indexed), 0.0);
    indexed.globalSecondaryIndexes = {{"provider", "providerId", ""}};
    QCOMPARE(indexBytes(indexed), 2148e6); // entries carry 100 bytes more
}

QTEST_APPLESS_MAIN(TableUnitsTest)
#include "table_units_test.moc"
