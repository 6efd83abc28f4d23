#include "model/figures/table_figures.h"
#include "tests/model/figures/entity_months.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;
using namespace headroom::tests;
using nlohmann::json;

namespace {

bool isNear(double a, double b, double relative = 0.001) {
    return std::abs(a - b) <= relative * std::abs(b);
}

json indexed() {
    json document = shop();
    document["tables"]["Orders"]["globalSecondaryIndexes"]["owners"] = {{"partition", "owner"},
                                                                        {"projection", "ALL"}};
    return document;
}

const figures::SheetCell& cell(const figures::Sheet& sheet, std::size_t row, const char* column) {
    const auto place = std::ranges::find(sheet.columns, column, &figures::SheetColumn::id);
    return sheet.rows.at(row).cells.at(static_cast<std::size_t>(place - sheet.columns.begin()));
}

} // namespace

/// What tables are asked and what that costs, worked out by hand.
class TableFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void scansAreMarked() {
        const EntityMonths pair(shop(), shop());
        const auto views = figures::tableViews(pair.months());
        QCOMPARE(cell(views.access, 0, "path").tone, figures::CellTone::bad);
        QCOMPARE(cell(views.access, 0, "path").words.english(), std::string("scan"));
        QCOMPARE(views.tables.front().scenario.scans, 1);
    }

    void anIndexMakesAQueryOfAScanAndWritesDearer() {
        const EntityMonths pair(shop(), indexed());
        const auto views = figures::tableViews(pair.months());
        QCOMPARE(cell(views.access, 0, "path").tone, figures::CellTone::good);
        QVERIFY(cell(views.access, 0, "units.scenario").value <
                cell(views.access, 0, "units.baseline").value / 50);
        QCOMPARE(cell(views.access, 0, "median.scenario").value, 4.0);
        QCOMPARE(views.indexes.rows.size(), std::size_t{1});
        QCOMPARE(cell(views.indexes, 0, "state").words.english(), std::string("added"));
        // An item of 2 KB is 2 units, and so is its entry.
        QCOMPARE(cell(views.indexes, 0, "unitsPerWrite").value, 2.0);
        QCOMPARE(views.tables.front().scenario.writeAmplification, 2.0);
        QCOMPARE(views.tables.front().scenario.scans, 0);
        const auto charts = figures::tableFigures(pair.months(), views);
        QCOMPARE(charts.front().id, std::string("tables.units"));
        QCOMPARE(charts.front().columns.at(1).values.at(0),
                 cell(views.access, 0, "units.scenario").value);
    }

    void theBusiestKeyIsHeldAgainstItsPartition() {
        QCOMPARE(figures::mostPopularShare(0, 1000), 0.0);
        QCOMPARE(figures::mostPopularShare(1, 1), 1.0);
        QVERIFY(isNear(figures::mostPopularShare(1, 4), 1 / (1 + 0.5 + 1.0 / 3 + 0.25)));
        double sum = 0;
        for (int k = 1; k <= 50'000; ++k)
            sum += std::pow(k, -0.8);
        QVERIFY(isNear(figures::mostPopularShare(0.8, 50'000), 1 / sum, 1e-6));
        const EntityMonths pair(shop(), shop());
        const auto hot = figures::tableViews(pair.months()).tables.front().hot;
        // 500 units a second, 13 % of them for one key.
        QVERIFY(isNear(hot.share, 0.1336, 0.01));
        QVERIFY(isNear(hot.readUnitsPerSecond, 500 * hot.share));
        QVERIFY(!hot.over);
    }

    void anApplicationWithoutTablesSaysSo() {
        json document = shop();
        document.erase("tables");
        document["behaviour"].erase("Orders");
        document["behaviour"]["Read"]["actions"]["run"]["calls"] = json::array();
        const EntityMonths pair(document, document);
        const auto views = figures::tableViews(pair.months());
        QVERIFY(views.tables.empty());
        QVERIFY(figures::tableFigures(pair.months(), views).empty());
        QCOMPARE(views.headline.english(), std::string("This application has no tables"));
    }
};

QTEST_APPLESS_MAIN(TableFiguresTest)
#include "table_figures_test.moc"
