#include "tests/ui/support/sample_dashboard.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/figure_table_model.h"
#include "ui/inspector/curve_slider.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/optimization_toggle.h"
#include "ui/inspector/setting_editor.h"
#include "ui/pages/page_list.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/table_view.h"
#include "ui/window/actions.h"
#include "ui/window/diagnostics_panel.h"
#include "ui/window/inspector_holder.h"
#include "ui/window/navigation_rail.h"

#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

using namespace headroom;
using namespace headroom::ui;

namespace {

double valueIn(const figures::Figure& figure, std::size_t column, std::size_t row) {
    return figure.columns.at(column).values.at(row);
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void everyPageShowsItsFigures();
    void aSliderMovedByKeyReachesEveryChart();
    void aSliderDraggedByMouseReachesEveryChart();
    void whileDraggingNothingBlocksOrGoesBack();
    void undoAndRedoByKey();
    void togglesChangeTheScenario();
    void pagesAreReachedByKeyRailAndHistory();
    void themesSwitchLive();
    void tablesEqualFigures();
    void narrowWindowsFold();
    void filesThatAreWrongAreTold();
    void droppedFilesAreOpened();
    void sessionActionsNeedSomebodyToKeepSessions();
    void theLayoutIsKeptAndReset();
};

void MainWindowTest::everyPageShowsItsFigures() {
    test::WindowFixture fixture;
    for (const PageEntry& entry : pageList()) {
        fixture.window().showPage(entry.id);
        QVERIFY(fixture.settle());
        QVERIFY(fixture.window().page());
        QVERIFY2(!fixture.window().page()->headline().isEmpty(), entry.id);
        for (ChartView* chart : fixture.window().visibleCharts()) {
            const ChartCanvas& canvas = chart->canvas();
            QVERIFY2(canvas.chart().frame().area.height() > 60, chart->shownFigure()->id.c_str());
            QVERIFY2(canvas.chart().frame().area.width() > 100, chart->shownFigure()->id.c_str());
        }
    }
    QVERIFY(fixture.window().message().isEmpty());
}

void MainWindowTest::aSliderMovedByKeyReachesEveryChart() {
    test::WindowFixture fixture;
    fixture.window().showPage("cost");
    QVERIFY(fixture.settle());
    CurveSlider& slider = fixture.window().inspector().memory().slider();
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_PageUp);
    QCOMPARE(slider.value(), 768);
    QVERIFY(fixture.settle());
    const auto expected = [] {
        test::SampleInput input = test::currentSample();
        input.functions["BookingProcessorFunction"].memoryMb = 768;
        input.optimizations = {"express", "polling", "gsi", "event-filters", "parallel"};
        return test::sampleDashboard(input);
    }();
    int compared = 0;
    for (const ChartView* chart : fixture.window().visibleCharts())
        for (const figures::Figure& figure : expected.figures) {
            if (figure.id != chart->shownFigure()->id)
                continue;
            for (std::size_t c = 0; c < figure.columns.size(); ++c)
                for (std::size_t i = 0; i < figure.columns[c].values.size(); ++i) {
                    const double wanted = valueIn(figure, c, i);
                    const double shown = valueIn(*chart->shownFigure(), c, i);
                    QVERIFY(shown == wanted || (std::isnan(shown) && std::isnan(wanted)));
                    ++compared;
                }
        }
    QVERIFY(compared > 20);
}

void MainWindowTest::aSliderDraggedByMouseReachesEveryChart() {
    test::WindowFixture fixture;
    CurveSlider& slider = fixture.window().inspector().memory().slider();
    const int y = slider.height() - 11;
    QTest::mousePress(&slider, Qt::LeftButton, {}, {slider.positionOf(slider.value()), y});
    for (const double memory : {600., 800., 1100., 1700.})
        QTest::mouseMove(&slider, {slider.positionOf(memory), y});
    QTRY_COMPARE(fixture.workspace().dashboard()->generation,
                 fixture.workspace().askedGeneration());
    QTRY_VERIFY(fixture.chartsShowTheNewest());
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, {slider.positionOf(1700), y});
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.workspace().undoStack()->count(), 1);
    QCOMPARE(fixture.workspace().number("/functions/BookingProcessorFunction/memoryMb"),
             std::optional<double>(slider.value()));
}

void MainWindowTest::whileDraggingNothingBlocksOrGoesBack() {
    test::WindowFixture fixture;
    fixture.computation().firstAnswerTakes = std::chrono::microseconds(8000);
    fixture.computation().refinementTakes = std::chrono::milliseconds(400);
    std::vector<std::uint64_t> painted;
    for (ChartView* chart : fixture.window().visibleCharts())
        connect(chart, &ChartView::figurePainted, this,
                [&] { painted.push_back(fixture.workspace().dashboard()->generation); });
    CurveSlider& slider = fixture.window().inspector().memory().slider();
    const int y = slider.height() - 11;
    QTest::mousePress(&slider, Qt::LeftButton, {}, {slider.positionOf(512), y});
    qint64 longest = 0;
    for (int i = 0; i < 60; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::mouseMove(&slider, {slider.positionOf(512) + i, y});
        longest = std::max(longest, timer.elapsed());
        QTest::qWait(4);
    }
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, {slider.positionOf(512) + 60, y});
    QVERIFY(fixture.settle());
    QVERIFY(std::ranges::is_sorted(painted));
    QCOMPARE(painted.back(), fixture.workspace().askedGeneration());
    // Charts followed during the drag, though each answer took longer than the next event.
    QVERIFY(std::ranges::count_if(painted, [&](std::uint64_t generation) {
                return generation < painted.back();
            }) > 4);
    QVERIFY2(longest < 200, qPrintable(QString::number(longest)));
}

void MainWindowTest::undoAndRedoByKey() {
    test::WindowFixture fixture;
    SettingEditor& memory = fixture.window().inspector().memory();
    memory.slider().setFocus();
    QTest::keyClick(&memory.slider(), Qt::Key_PageUp);
    QTest::keyClick(&memory.slider(), Qt::Key_PageUp);
    QCOMPARE(memory.spinBox().value(), 1024);
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(memory.spinBox().value(), 512);
    QCOMPARE(memory.slider().value(), 512);
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(memory.spinBox().value(), 1024);
    QVERIFY(fixture.settle());
}

void MainWindowTest::togglesChangeTheScenario() {
    test::WindowFixture fixture;
    const auto toggles = fixture.window().inspector().findChildren<OptimizationToggle*>();
    QCOMPARE(toggles.size(), 6);
    OptimizationToggle* dax = nullptr;
    for (OptimizationToggle* toggle : toggles)
        if (toggle->id() == "dax")
            dax = toggle;
    QVERIFY(dax && !dax->isChecked());
    const double before =
        fixture.workspace().dashboard()->figures.front().columns.front().values.back();
    dax->setFocus();
    QTest::keyClick(dax, Qt::Key_Space);
    QVERIFY(fixture.settle());
    QVERIFY(dax->isChecked());
    QCOMPARE(fixture.workspace().dashboard()->figures.front().columns.front().values.back(),
             before + 156);
    fixture.workspace().undoStack()->undo();
    QVERIFY(fixture.settle());
    QVERIFY(!dax->isChecked());
}

void MainWindowTest::pagesAreReachedByKeyRailAndHistory() {
    test::WindowFixture fixture;
    MainWindow& window = fixture.window();
    // There is a digit for the first nine.
    const auto pages = pageList().first(std::min<std::size_t>(pageList().size(), 9));
    int number = 0;
    for (const PageEntry& entry : pages) {
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + number++), Qt::ControlModifier);
        QCOMPARE(window.pageId(), std::string(entry.id));
    }
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window.pageId(), std::string(pages[pages.size() - 2].id));
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(window.pageId(), std::string(pages.back().id));
    auto* rail = window.findChild<NavigationRail*>();
    const auto buttons = rail->findChildren<QToolButton*>();
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(window.pageId(), std::string("latency"));
    QTest::keyClick(buttons[1], Qt::Key_Down);
    QCOMPARE(window.pageId(), std::string("cold-starts"));
    QVERIFY(fixture.settle());
}

void MainWindowTest::themesSwitchLive() {
    test::WindowFixture fixture;
    for (const PageEntry& entry : pageList()) {
        fixture.window().showPage(entry.id);
        QVERIFY(fixture.settle());
        fixture.theme().setMode(ThemeMode::dark);
        const auto lightest = [&] {
            const QImage picture = fixture.window().grab().toImage();
            int light = 0;
            for (int y = 0; y < picture.height(); y += 3)
                for (int x = 0; x < picture.width(); x += 3)
                    light += picture.pixelColor(x, y).lightness() > 200 ? 1 : 0;
            return light * 9.0 / (picture.width() * picture.height());
        };
        // Only letters and handles are light.
        QTRY_VERIFY2(lightest() < 0.05, entry.id);
        fixture.theme().setMode(ThemeMode::light);
        QTRY_VERIFY2(lightest() > 0.6, entry.id);
    }
}

void MainWindowTest::tablesEqualFigures() {
    test::WindowFixture fixture;
    for (const char* page : {"latency", "cold-starts", "cost"}) {
        fixture.window().showPage(page);
        QVERIFY(fixture.settle());
        for (ChartView* chart : fixture.window().visibleCharts()) {
            chart->setTableVisible(true);
            const figures::Figure& figure = *chart->shownFigure();
            const QAbstractItemModel& model = *chart->table().model();
            QCOMPARE(model.columnCount(), int(figure.columns.size()) + 1);
            for (int row = 0; row < model.rowCount(); ++row)
                for (int column = 1; column < model.columnCount(); ++column) {
                    const double shown =
                        model.index(row, column).data(FigureTableModel::valueRole).toDouble();
                    const double wanted =
                        valueIn(figure, std::size_t(column - 1), std::size_t(row));
                    QVERIFY(shown == wanted || (std::isnan(shown) && std::isnan(wanted)));
                }
        }
    }
}

void MainWindowTest::narrowWindowsFold() {
    test::WindowFixture fixture({1024, 768});
    MainWindow& window = fixture.window();
    auto* rail = window.findChild<NavigationRail*>();
    QVERIFY(rail->isCompact());
    QVERIFY(!window.inspectorHolder().isShown());
    for (const QToolButton* button : rail->findChildren<QToolButton*>())
        QVERIFY(!button->toolTip().isEmpty());
    QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
    QVERIFY(window.inspectorHolder().isShown());
    QVERIFY(window.inspector().isVisible());
    QTest::keyClick(&window.inspector(), Qt::Key_Escape);
    QVERIFY(!window.inspectorHolder().isShown());
    window.resize(1440, 900);
    QTRY_VERIFY(window.inspector().isVisible());
    QVERIFY(!rail->isCompact());
    window.resize(1024, 768);
    QTRY_VERIFY(!window.inspector().isVisible());
}

void MainWindowTest::filesThatAreWrongAreTold() {
    test::WindowFixture fixture;
    const auto before = fixture.workspace().dashboard();
    fixture.window().openPath(QStringLiteral("broken.json"));
    QTRY_VERIFY(!fixture.window().message().isEmpty());
    QVERIFY(fixture.window().message().contains(QStringLiteral("broken.json")));
    QCOMPARE(fixture.workspace().dashboard(), before);
    QVERIFY(fixture.window().diagnosticsPanel().isVisible());
    const QAbstractItemModel& model = *fixture.window().diagnosticsPanel().table().model();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("broken.json:12:5"));
    QTest::keyClick(&fixture.window(), Qt::Key_Escape);
    QVERIFY(fixture.window().message().isEmpty());
}

void MainWindowTest::droppedFilesAreOpened() {
    test::WindowFixture fixture;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/other/headroom.json"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&fixture.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&fixture.window(), &drop);
    QTRY_COMPARE(fixture.workspace().project()->path, std::string("/tmp/other/headroom.json"));
    QCOMPARE(fixture.settings().get(setting::recentFiles),
             QStringList{QStringLiteral("/tmp/other/headroom.json")});
}

void MainWindowTest::sessionActionsNeedSomebodyToKeepSessions() {
    test::WindowFixture fixture;
    QVERIFY(!fixture.window().actions().saveSession->isVisible());
    fixture.window().hide();
    QSignalSpy saves(&fixture.window(), &MainWindow::saveSessionWanted);
    fixture.window().show();
    QVERIFY(fixture.window().actions().saveSession->isVisible());
    QVERIFY(!fixture.window().actions().openSession->isVisible());
}

void MainWindowTest::theLayoutIsKeptAndReset() {
    test::WindowFixture fixture;
    fixture.window().showPage("cost");
    fixture.window().actions().inspector->trigger();
    QVERIFY(!fixture.window().inspectorHolder().isShown());
    fixture.window().close();
    fixture.restartWindow();
    QCOMPARE(fixture.window().pageId(), std::string("cost"));
    QVERIFY(!fixture.window().inspectorHolder().isShown());
    fixture.window().actions().resetLayout->trigger();
    QVERIFY(fixture.window().inspectorHolder().isShown());
    QVERIFY(fixture.settle());
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
