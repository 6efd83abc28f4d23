#include "app/headroom/model_computation.h"
#include "model/exploration/tuning.h"
#include "model/exploration/waiting_share.h"
#include "model/figures/target_place.h"
#include "tests/ui/support/inspection.h"
#include "ui/charts/chart_canvas.h"
#include "ui/figure_lookup.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/setting_editor.h"
#include "ui/pages/page_list.h"
#include "ui/pages/roadmap/gantt_view.h"
#include "ui/pages/roadmap/roadmap_page.h"
#include "ui/pages/tuning/tuning_page.h"
#include "ui/pages/workflow/workflow_page.h"
#include "ui/window/inspector_holder.h"
#include "ui/window/shell.h"

#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <nlohmann/json.hpp>

#include <cmath>
#include <memory>

using namespace headroom;
using namespace headroom::ui;

namespace {

constexpr int patienceMs = 300'000;

/// The real window on the real model; simulated once for all tests, with everything explored.
struct Program {
    QTemporaryDir folder;
    Shell shell{
        std::make_shared<app::ModelComputation>(
            std::make_shared<const cost::PriceBook>(*cost::PriceBook::embedded())),
        {folder.filePath(QStringLiteral("settings.ini")), ThemeMode::light, QStringLiteral("en")}};
    Workspace& workspace = shell.workspace();

    bool open() {
        workspace.open({});
        shell.window().resize(1440, 900);
        shell.window().show();
        return settle();
    }

    bool settle() {
        return QTest::qWaitFor(
            [this] {
                return !workspace.isOpening() && !workspace.isBusy() && workspace.dashboard() &&
                       workspace.dashboard()->generation == workspace.askedGeneration() &&
                       !workspace.dashboard()->status.refining;
            },
            patienceMs);
    }

    /// The page as somebody sees it who has waited for it.
    Page* page(const std::string& id) {
        MainWindow& window = shell.window();
        window.showPage(id);
        const auto* dashboard = workspace.dashboard().get();
        const bool complete = QTest::qWaitFor(
            [&] {
                return window.page() && window.page()->isComplete() &&
                       std::ranges::all_of(window.visibleCharts(),
                                           [dashboard](const ChartView* chart) {
                                               const figures::Figure* shown = chart->shownFigure();
                                               const auto& figures = dashboard->figures;
                                               return shown >= figures.data() &&
                                                      shown < figures.data() + figures.size();
                                           });
            },
            patienceMs);
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return complete ? window.page() : nullptr;
    }

    /// As the settings dialog does.
    void speak(const QString& language) {
        shell.settings().set(setting::language, language);
        emit shell.window().languageChosen();
        QVERIFY(QTest::qWaitFor([this] { return shell.window().isVisible(); }));
        QTest::qWait(0);
    }
};

} // namespace

/// Every page with the figures of the sample, as simulated, in both languages and sizes; and what
/// is done on pages that need such figures.
class FilledPagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void pagesCanBeReadHeardAndReached_data();
    void pagesCanBeReadHeardAndReached();
    void aTunedPointBecomesAScenario();
    void anItemOfTheRoadmapMovesByKey();
    void aTargetIsDraggedAndUndone();
    void theTimeSpentWaitingMoves();
    void cleanupTestCase() { program_.reset(); }

private:
    std::unique_ptr<Program> program_;
};

void FilledPagesTest::initTestCase() {
    program_ = std::make_unique<Program>();
    QVERIFY(program_->open());
}

void FilledPagesTest::pagesCanBeReadHeardAndReached_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char* language : {"en", "de"})
        for (const QSize& size : {QSize(1440, 900), QSize(1024, 768)})
            QTest::addRow("%s at %d", language, size.width())
                << QString::fromLatin1(language) << size;
}

void FilledPagesTest::pagesCanBeReadHeardAndReached() {
    QFETCH(QString, language);
    QFETCH(QSize, size);
    program_->speak(language);
    MainWindow& window = program_->shell.window();
    window.resize(size);
    QStringList problems;
    const auto collect = [&](const char* page, const QStringList& found) {
        for (const QString& one : found)
            problems.append(QStringLiteral("%1: %2").arg(QLatin1String(page), one));
    };
    for (const PageEntry& entry : pageList()) {
        QVERIFY2(program_->page(entry.id), entry.id);
        collect(entry.id, test::unnamedControls(window));
        collect(entry.id, test::cutWords(window));
        collect(entry.id, test::poorCharts(window));
        collect(entry.id, test::unreachableControls(window));
    }
    // The drawer over a narrow window, too.
    if (size.width() < 1100) {
        window.inspectorHolder().setShown(true);
        QTest::qWait(0);
        collect("inspector", test::cutWords(window));
        window.inspectorHolder().setShown(false);
    }
    for (const QString& problem : problems)
        qWarning("%s", qPrintable(problem));
    QCOMPARE(problems.size(), 0);
}

void FilledPagesTest::aTunedPointBecomesAScenario() {
    program_->speak(QStringLiteral("en"));
    Workspace& workspace = program_->workspace;
    auto* page = qobject_cast<TuningPage*>(program_->page("tuning"));
    QVERIFY(page);
    const auto tuning = workspace.dashboard()->tuning;
    QVERIFY(tuning && !tuning->front.empty());
    ChartView* front = nullptr;
    for (ChartView* chart : page->charts())
        if (chart->shownFigure()->id == "tuning.front")
            front = chart;
    QVERIFY(front);
    const std::size_t before = workspace.scenarios().size();
    ChartCanvas& canvas = front->canvas();
    canvas.setFocus();
    const auto& ids = front->shownFigure()->categoryIds;
    const auto point =
        std::ranges::find_if(ids, [](const std::string& id) { return id.starts_with("front:"); });
    QVERIFY(point != ids.end());
    for (auto steps = point - ids.begin() + 1; steps > 0; --steps)
        QTest::keyClick(&canvas, Qt::Key_Right);
    QTest::keyClick(&canvas, Qt::Key_Return);
    QCOMPARE(workspace.scenarios().size(), before + 1);
    const auto& chosen = tuning->front[std::stoul(point->substr(6))];
    for (std::size_t i = 0; i < tuning->functions.size(); ++i)
        QCOMPARE(workspace.number("/functions/" + tuning->functions[i] + "/memoryMb"),
                 std::optional<double>(chosen.memoryMb[i]));
    QVERIFY(program_->workspace.scenarioName(workspace.scenarioId()).contains(u"p95"));
    workspace.removeScenario(workspace.scenarioId());
    workspace.selectScenario(workspace.scenarios().back().id);
    QVERIFY(program_->settle());
}

void FilledPagesTest::anItemOfTheRoadmapMovesByKey() {
    Workspace& workspace = program_->workspace;
    auto* page = qobject_cast<RoadmapPage*>(program_->page("roadmap"));
    QVERIFY(page);
    auto* gantt = page->findChild<GanttView*>();
    const auto counts = [&] {
        std::vector<std::size_t> result;
        for (const auto& phase : workspace.dashboard()->roadmap)
            result.push_back(phase.items.size());
        return result;
    };
    const auto before = counts();
    QVERIFY(before.size() > 1);
    gantt->setFocus();
    QTest::keyClick(gantt, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor([&] { return counts() != before; }, patienceMs));
    QCOMPARE(counts()[0], before[0] - 1);
    QCOMPARE(counts()[1], before[1] + 1);
    workspace.undoStack()->undo();
    QVERIFY(QTest::qWaitFor([&] { return counts() == before; }, patienceMs));
}

void FilledPagesTest::aTargetIsDraggedAndUndone() {
    Workspace& workspace = program_->workspace;
    Page* page = program_->page("latency");
    QVERIFY(page);
    ChartView* chart = nullptr;
    for (ChartView* candidate : page->charts())
        if (!candidate->shownFigure()->marks.empty() && chart == nullptr)
            chart = candidate;
    QVERIFY(chart);
    const double stood = chart->shownFigure()->marks.front().position;
    const auto place = figures::targetAt(
        *workspace.book()->resolved(workspace.scenarioId()).document, *chart->shownFigure(), stood);
    QVERIFY(place.has_value());
    ChartCanvas& canvas = chart->canvas();
    const QPoint grip(int(canvas.chart().frame().toX(stood)),
                      int(canvas.chart().frame().area.center().y()));
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, grip);
    QTest::mouseMove(canvas.viewport(), grip + QPoint(30, 0));
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, grip + QPoint(30, 0));
    QVERIFY(*workspace.number(place->pointer) > place->value);
    QVERIFY(*workspace.baselineNumber(place->pointer) > place->value);
    workspace.undoStack()->undo();
    QCOMPARE(*workspace.number(place->pointer), place->value);
}

void FilledPagesTest::theTimeSpentWaitingMoves() {
    Workspace& workspace = program_->workspace;
    const auto waiting = [&] {
        const auto& document = workspace.book()->resolved(workspace.scenarioId()).document;
        return exploration::ownTime(*document, workspace.focus())->waitingShare();
    };
    const double before = waiting();
    MainWindow& window = program_->shell.window();
    window.resize(1440, 900);
    QTest::qWait(0);
    SettingEditor& editor = window.inspector().waiting();
    QVERIFY(editor.isVisible());
    QCOMPARE(editor.spinBox().value(), int(std::lround(before * 100)));
    editor.spinBox().setValue(80);
    QVERIFY(std::abs(waiting() - 0.8) < 0.02);
    workspace.undoStack()->undo();
    QCOMPARE(waiting(), before);
    QVERIFY(program_->settle());
}

QTEST_MAIN(FilledPagesTest)
#include "filled_pages_test.moc"
