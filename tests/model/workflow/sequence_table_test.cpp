#include "model/workflow/sequence_table.h"

#include <QTest>

#include <array>

using headroom::workflow::SequenceTable;

class SequenceTableTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsFoundInAnEmptyTable() {
        const SequenceTable table;
        QCOMPARE(table.find(1, {}), SequenceTable::absent);
    }

    void lengthAndOrderMatter() {
        SequenceTable table;
        const std::array<std::uint32_t, 2> sequence{1, 2};
        const std::array<std::uint32_t, 2> reversed{2, 1};
        const std::array<std::uint32_t, 1> shorter{1};
        table.insert(9, sequence, 7);
        table.insert(9, reversed, 8);
        QCOMPARE(table.find(9, sequence), std::uint32_t{7});
        QCOMPARE(table.find(9, reversed), std::uint32_t{8});
        QCOMPARE(table.find(9, shorter), SequenceTable::absent);
        QCOMPARE(table.find(8, sequence), SequenceTable::absent);
    }

    void everythingIsFoundAfterGrowing() {
        SequenceTable table;
        constexpr std::uint32_t count = 10'000;
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::array<std::uint32_t, 3> rest{i, i / 2, 5};
            table.insert(i % 7, rest, i);
        }
        for (std::uint32_t i = 0; i < count; ++i) {
            const std::array<std::uint32_t, 3> rest{i, i / 2, 5};
            QCOMPARE(table.find(i % 7, rest), i);
        }
    }
};

QTEST_APPLESS_MAIN(SequenceTableTest)
#include "sequence_table_test.moc"
