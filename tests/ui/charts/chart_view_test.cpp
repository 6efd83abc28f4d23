#include "tests/ui/support/sample_dashboard.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/crosshair_link.h"
#include "ui/charts/figure_table_model.h"
#include "ui/charts/frame_clock.h"
#include "ui/charts/legend_bar.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QBarSet>
#include <QClipboard>
#include <QHorizontalBarSeries>
#include <QLineSeries>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

using Painted = std::shared_ptr<const figures::Figure>;

std::shared_ptr<const figures::Figure>
figureOf(const std::shared_ptr<const figures::Dashboard>& dashboard, const std::string& id) {
    for (const figures::Figure& figure : dashboard->figures)
        if (figure.id == id)
            return {dashboard, &figure};
    return nullptr;
}

std::shared_ptr<const figures::Dashboard> sample(double memoryMb = 512) {
    test::SampleInput input = test::currentSample();
    input.functions["BookingProcessorFunction"].memoryMb = memoryMb;
    return std::make_shared<const figures::Dashboard>(test::sampleDashboard(input));
}

constexpr auto distribution = "latency.workflow.BookingLifecycleWorkflow";

} // namespace

class ChartViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme_ = std::make_unique<Theme>(); }
    void init();
    void everyKindOfFigureIsPainted();
    void onlyTheNewestFigureIsPainted();
    void aHiddenChartWaits();
    void linesHoldTheFiguresValues();
    void barsHoldTheFiguresValues();
    void theLegendTakesSeriesAway();
    void keysMoveTheCrosshairAndTellIt();
    void crosshairsOfOneAxisMoveTogether();
    void keysZoomAndReset();
    void aDragZooms();
    void targetsAreDraggedAndStepped();
    void theTableTakesTheChartsPlace();
    void valuesAreCopied();
    void themesAreFollowed();
    void cleanupTestCase() { theme_.reset(); }

private:
    std::unique_ptr<ChartView> shown(const std::shared_ptr<const figures::Dashboard>& dashboard,
                                     const char* id);
    template <class Series>
    Series* series(ChartView& view) {
        for (QAbstractSeries* one : view.canvas().QChartView::chart()->series())
            if (auto* found = qobject_cast<Series*>(one))
                return found;
        return nullptr;
    }

    std::unique_ptr<Theme> theme_;
    FrameClock clock_;
    CrosshairLink link_;
};

void ChartViewTest::init() {
    theme_->setMode(ThemeMode::light);
}

std::unique_ptr<ChartView>
ChartViewTest::shown(const std::shared_ptr<const figures::Dashboard>& dashboard, const char* id) {
    auto view = std::make_unique<ChartView>(ChartContext{&clock_, &link_, {}});
    view->resize(600, 360);
    view->setFigure(figureOf(dashboard, id));
    view->show();
    if (!QTest::qWaitForWindowExposed(view.get()))
        qWarning("not exposed");
    return view;
}

void ChartViewTest::everyKindOfFigureIsPainted() {
    const auto dashboard = sample(768);
    for (const figures::Figure& figure : dashboard->figures) {
        const auto view = shown(dashboard, figure.id.c_str());
        const QImage picture = view->grab().toImage();
        // More than the background, the grid and the words: some colour of a series.
        QSet<QRgb> colors;
        for (int y = 60; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixelColor(x, y).saturation() > 60)
                    colors.insert(picture.pixel(x, y));
        QVERIFY2(!colors.isEmpty(), figure.id.c_str());
        QCOMPARE(view->accessibleName(), toString(figure.title));
        QCOMPARE(view->canvas().accessibleDescription(), toString(figure.finding));
    }
}

void ChartViewTest::onlyTheNewestFigureIsPainted() {
    const auto view = shown(sample(), distribution);
    QSignalSpy painted(view.get(), &ChartView::figurePainted);
    const auto last = sample(1024);
    for (const double memory : {600., 700., 800., 900.})
        view->setFigure(figureOf(sample(memory), distribution));
    view->setFigure(figureOf(last, distribution));
    QTRY_VERIFY(!painted.isEmpty());
    QCOMPARE(painted.count(), 1);
    QCOMPARE(painted.front().front().value<Painted>().get(), figureOf(last, distribution).get());
}

void ChartViewTest::aHiddenChartWaits() {
    const auto view = shown(sample(), distribution);
    const figures::Figure* before = view->shownFigure();
    view->hide();
    const auto next = sample(1024);
    view->setFigure(figureOf(next, distribution));
    QTest::qWait(40);
    QCOMPARE(view->shownFigure(), before);
    view->show();
    QCOMPARE(view->shownFigure(), figureOf(next, distribution).get());
}

void ChartViewTest::linesHoldTheFiguresValues() {
    const auto dashboard = sample(900);
    const auto view = shown(dashboard, distribution);
    const figures::Figure& figure = *view->shownFigure();
    const auto* line = series<QLineSeries>(*view);
    QVERIFY(line);
    QCOMPARE(std::size_t(line->count()), figure.positions.size());
    for (int i = 0; i < line->count(); ++i) {
        QCOMPARE(line->at(i).x(), std::log10(figure.positions[std::size_t(i)]));
        QCOMPARE(line->at(i).y(), figure.columns[0].values[std::size_t(i)]);
    }
}

void ChartViewTest::barsHoldTheFiguresValues() {
    const auto view = shown(sample(900), "cost.by-function");
    const figures::Figure& figure = *view->shownFigure();
    const auto* bars = series<QHorizontalBarSeries>(*view);
    QVERIFY(bars);
    const auto count = int(figure.categories.size());
    // Both sets and categories are upside down in Qt's horizontal bars.
    for (int set = 0; set < 2; ++set)
        for (int i = 0; i < count; ++i)
            QCOMPARE(bars->barSets().at(1 - set)->at(count - 1 - i),
                     figure.columns[std::size_t(set)].values[std::size_t(i)]);
}

void ChartViewTest::theLegendTakesSeriesAway() {
    const auto view = shown(sample(900), "cost.by-function");
    const auto entries = view->legend().findChildren<LegendEntry*>();
    QCOMPARE(entries.size(), 2);
    QTest::mouseClick(entries[0], Qt::LeftButton);
    QCOMPARE(series<QHorizontalBarSeries>(*view)->count(), 1);
    QTest::keyClick(entries[0], Qt::Key_Space);
    QCOMPARE(series<QHorizontalBarSeries>(*view)->count(), 2);
}

void ChartViewTest::keysMoveTheCrosshairAndTellIt() {
    const auto view = shown(sample(900), "cost.by-function");
    view->canvas().setFocus();
    QTest::keyClick(&view->canvas(), Qt::Key_Right);
    QTest::keyClick(&view->canvas(), Qt::Key_Right);
    QCOMPARE(view->canvas().pointedIndex(), std::optional<std::size_t>(1));
    QVERIFY(view->canvas().accessibleDescription().contains(QStringLiteral("booking-processor")));
    QTest::keyClick(&view->canvas(), Qt::Key_End);
    QCOMPARE(view->canvas().pointedIndex(), std::optional<std::size_t>(4));
    QSignalSpy activated(view.get(), &ChartView::categoryActivated);
    QTest::keyClick(&view->canvas(), Qt::Key_Return);
    QCOMPARE(activated.front().front().toString(), QStringLiteral("NotificationHandlerFunction"));
    QTest::keyClick(&view->canvas(), Qt::Key_Escape);
    QVERIFY(!view->canvas().pointedIndex());
}

void ChartViewTest::crosshairsOfOneAxisMoveTogether() {
    const auto dashboard = sample();
    const auto first = shown(dashboard, distribution);
    const auto second = shown(dashboard, "latency.workflow.PaymentProcessingWorkflow");
    const auto other = shown(dashboard, "cold-starts.environments.BookingProcessorFunction");
    QTest::mouseMove(first->canvas().viewport(), first->canvas().viewport()->rect().center());
    QVERIFY(first->canvas().pointedIndex());
    QVERIFY(second->canvas().pointedIndex());
    QVERIFY(!other->canvas().pointedIndex());
    const double position = first->shownFigure()->positions[*first->canvas().pointedIndex()];
    const auto& there = second->shownFigure()->positions;
    const double met = there[*second->canvas().pointedIndex()];
    for (const double candidate : there)
        QVERIFY(std::abs(candidate - position) >= std::abs(met - position) - 1e-9);
}

void ChartViewTest::keysZoomAndReset() {
    const auto view = shown(sample(), distribution);
    view->canvas().setFocus();
    const Range full = view->canvas().chart().fullRange();
    QTest::keyClick(&view->canvas(), Qt::Key_Plus);
    const auto zoomed = view->canvas().chart().zoom();
    QVERIFY(zoomed && zoomed->low > full.low && zoomed->high < full.high);
    // Zoomed, the copied values are those in sight.
    view->copyValues();
    const auto lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(std::size_t(lines.size()) < view->shownFigure()->positions.size());
    QTest::keyClick(&view->canvas(), Qt::Key_0);
    QVERIFY(!view->canvas().chart().zoom());
}

void ChartViewTest::aDragZooms() {
    const auto view = shown(sample(), distribution);
    QWidget* viewport = view->canvas().viewport();
    const QPoint middle = viewport->rect().center();
    QTest::mousePress(viewport, Qt::LeftButton, {}, middle - QPoint(60, 0));
    QTest::mouseMove(viewport, middle);
    QTest::mouseMove(viewport, middle + QPoint(60, 0));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, middle + QPoint(60, 0));
    QVERIFY(view->canvas().chart().zoom());
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, middle);
    QVERIFY(!view->canvas().chart().zoom());
}

void ChartViewTest::targetsAreDraggedAndStepped() {
    const auto view = shown(sample(), distribution);
    ChartCanvas& canvas = view->canvas();
    QSignalSpy moved(view.get(), &ChartView::targetMoved);
    const auto& marks = view->shownFigure()->marks;
    const auto target =
        std::ranges::find(marks, figures::ScenarioRole::target, &figures::Mark::role);
    QVERIFY(target != marks.end());
    const QPoint grip(int(canvas.chart().frame().toX(target->position)),
                      int(canvas.chart().frame().area.center().y()));
    const auto drag = [&] {
        QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, grip);
        QTest::mouseMove(canvas.viewport(), grip + QPoint(20, 0));
        QTest::mouseMove(canvas.viewport(), grip + QPoint(40, 0));
        QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, grip + QPoint(40, 0));
    };
    // Where targets stay, the drag zooms as everywhere.
    drag();
    QCOMPARE(moved.count(), 0);
    canvas.resetZoom();
    view->setTargetsMovable(true);
    drag();
    QVERIFY(!canvas.chart().zoom());
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved[0][0].toDouble(), target->position);
    const double wanted = canvas.chart().frame().xAt(grip.x() + 40);
    QVERIFY(std::abs(moved[0][1].toDouble() - wanted) < 0.01 * wanted);
    canvas.setFigure(figureOf(sample(), distribution));
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(moved.count(), 2);
    QVERIFY(moved[1][1].toDouble() < target->position);
}

void ChartViewTest::theTableTakesTheChartsPlace() {
    const auto view = shown(sample(900), "cost.by-function");
    view->canvas().setFocus();
    QTest::keyClick(&view->canvas(), Qt::Key_T);
    QVERIFY(view->isTableVisible());
    QVERIFY(view->table().isVisible() && !view->canvas().isVisible());
    const figures::Figure& figure = *view->shownFigure();
    QCOMPARE(view->table().model()->index(1, 2).data(FigureTableModel::valueRole).toDouble(),
             figure.columns[1].values[1]);
    // The table follows like the chart.
    view->setFigure(figureOf(sample(2048), "cost.by-function"));
    QTRY_VERIFY(view->shownFigure() != &figure);
    QCOMPARE(view->table().model()->index(1, 2).data(FigureTableModel::valueRole).toDouble(),
             view->shownFigure()->columns[1].values[1]);
    view->setTableVisible(false);
    QVERIFY(view->canvas().isVisible());
}

void ChartViewTest::valuesAreCopied() {
    const auto view = shown(sample(900), "cost.by-function");
    view->canvas().setFocus();
    QTest::keySequence(&view->canvas(), QKeySequence::Copy);
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.split(u'\n', Qt::SkipEmptyParts).size(), 6);
    QVERIFY(text.contains(QStringLiteral("booking-processor\t")));
    view->copyPicture();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1600, 1000));
}

void ChartViewTest::themesAreFollowed() {
    const auto view = shown(sample(900), "cost.by-function");
    const auto barColor = [&] {
        return series<QHorizontalBarSeries>(*view)->barSets().at(0)->brush().color();
    };
    QCOMPARE(barColor(), lightTokens().accent);
    theme_->setMode(ThemeMode::dark);
    QTRY_COMPARE(barColor(), darkTokens().accent);
}

QTEST_MAIN(ChartViewTest)
#include "chart_view_test.moc"
