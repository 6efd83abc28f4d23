#include "tests/model/simulation/small_system.h"

#include <QTest>

using namespace headroom;

class PlanTablesTest : public QObject {
    Q_OBJECT

private slots:
    void storageThatNobodyStatesIsNamed() {
        tests::SmallSystem small;
        small.function();
        small.source(system::EntityKind::function, "F", 1);
        system::Table table;
        table.id = "Orders";
        small.get().tables = {table};
        const auto notes = small.run(60).notes;
        QCOMPARE(notes.size(), std::size_t{1});
        QCOMPARE(notes.front().english(),
                 std::string("How many items Orders holds is not stated; its storage is not in the "
                             "bill"));
        small.get().tables.front().items = 1000;
        QVERIFY(small.run(60).notes.empty());
    }
};

QTEST_APPLESS_MAIN(PlanTablesTest)
#include "plan_tables_test.moc"
