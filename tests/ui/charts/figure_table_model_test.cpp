#include "tests/ui/support/sample_dashboard.h"
#include "ui/charts/figure_table_model.h"
#include "ui/charts/series_style.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <cmath>

using namespace headroom;
using namespace headroom::ui;

class FigureTableModelTest : public QObject {
    Q_OBJECT

private slots:
    void theTableHoldsEveryValueOfTheFigure();
    void figuresOfOneShapeKeepTheirRows();
    void anEmptyModelHasNothing();
};

void FigureTableModelTest::theTableHoldsEveryValueOfTheFigure() {
    const auto dashboard =
        std::make_shared<const figures::Dashboard>(test::sampleDashboard(test::currentSample()));
    for (const figures::Figure& figure : dashboard->figures) {
        FigureTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFigure({dashboard, &figure});
        QCOMPARE(model.columnCount(), int(figure.columns.size()) + 1);
        for (std::size_t c = 0; c < figure.columns.size(); ++c) {
            QCOMPARE(model.rowCount(), int(figure.columns[c].values.size()));
            for (int row = 0; row < model.rowCount(); ++row) {
                const double shown =
                    model.index(row, int(c) + 1).data(FigureTableModel::valueRole).toDouble();
                const double expected = figure.columns[c].values[std::size_t(row)];
                QVERIFY(shown == expected || (std::isnan(shown) && std::isnan(expected)));
                QVERIFY(!model.index(row, int(c) + 1).data().toString().isEmpty());
            }
        }
    }
}

void FigureTableModelTest::figuresOfOneShapeKeepTheirRows() {
    const auto first =
        std::make_shared<const figures::Dashboard>(test::sampleDashboard(test::currentSample()));
    test::SampleInput changed = test::currentSample();
    changed.functions["BookingProcessorFunction"].memoryMb = 2048;
    const auto second = std::make_shared<const figures::Dashboard>(test::sampleDashboard(changed));
    FigureTableModel model;
    const auto show = [&model](const std::shared_ptr<const figures::Dashboard>& dashboard) {
        for (const figures::Figure& figure : dashboard->figures)
            if (figure.id == "cost.by-function")
                model.setFigure({dashboard, &figure});
    };
    show(first);
    const QPersistentModelIndex cell = model.index(1, 2);
    const double before = cell.data(FigureTableModel::valueRole).toDouble();
    show(second);
    QVERIFY(cell.isValid());
    QVERIFY(cell.data(FigureTableModel::valueRole).toDouble() != before);
}

void FigureTableModelTest::anEmptyModelHasNothing() {
    FigureTableModel model;
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(FigureTableModelTest)
#include "figure_table_model_test.moc"
