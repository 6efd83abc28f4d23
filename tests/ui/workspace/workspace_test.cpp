#include "tests/ui/support/fake_computation.h"
#include "ui/workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <nlohmann/json.hpp>

using namespace headroom;
using namespace headroom::ui;
using document::Text;

namespace {

const std::string memory = "/functions/BookingProcessorFunction/memoryMb";

/// A value of the newest dashboard that only this memory size gives.
double shownMemory(const Workspace& workspace) {
    for (const figures::Figure& figure : workspace.dashboard()->figures)
        if (figure.id == "cost.memory.BookingProcessorFunction")
            return figure.marks.back().position;
    return 0;
}

} // namespace

class WorkspaceTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void openingShowsTheProjectRefined();
    void whatCannotBeOpenedChangesNothing();
    void aChangeIsAnsweredAndRefined();
    void answersNeverGoBack();
    void aDragIsOneStepOfUndo();
    void undoAndRedoGoThereAndBack();
    void togglesKeepWhatWasSetByHand();
    void theBaselineIsNeverChanged();
    void scenariosAreAddedAndRemoved();
    void aRefusedChangeIsTold();
    void refinementIsCancelledByANewChange();
    void reloadKeepsTheHistory();

private:
    void set(double value) { workspace_->setNumber(memory, value, Text::verbatim("memory")); }
    bool settled() const {
        return !workspace_->isBusy() && workspace_->dashboard() &&
               !workspace_->dashboard()->status.refining;
    }

    std::shared_ptr<test::FakeComputation> computation_;
    std::unique_ptr<Workspace> workspace_;
};

void WorkspaceTest::init() {
    computation_ = std::make_shared<test::FakeComputation>();
    workspace_ = std::make_unique<Workspace>(computation_);
    workspace_->open({});
    QTRY_VERIFY(settled());
}

void WorkspaceTest::openingShowsTheProjectRefined() {
    QCOMPARE(workspace_->project()->name, std::string("Marketplace"));
    QCOMPARE(workspace_->scenarioId(), std::string("optimized"));
    QCOMPARE(workspace_->optimizations().size(), std::size_t(5));
    // A helper that the framework added is none of the user's functions.
    QCOMPARE(workspace_->functions().size(), std::size_t(5));
    QVERIFY(!workspace_->undoStack()->canUndo());
}

void WorkspaceTest::whatCannotBeOpenedChangesNothing() {
    QSignalSpy failed(workspace_.get(), &Workspace::openFailed);
    const auto before = workspace_->dashboard();
    workspace_->open(QStringLiteral("broken.json"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(workspace_->dashboard(), before);
    QCOMPARE(workspace_->diagnostics().size(), std::size_t(1));
    QCOMPARE(workspace_->diagnostics()[0].location.line, 12);
}

void WorkspaceTest::aChangeIsAnsweredAndRefined() {
    QSignalSpy changed(workspace_.get(), &Workspace::dashboardChanged);
    set(1024);
    QCOMPARE(workspace_->number(memory), std::optional(1024.0));
    QTRY_COMPARE(shownMemory(*workspace_), 1024.0);
    QTRY_VERIFY(settled());
    QCOMPARE(shownMemory(*workspace_), 1024.0);
    // First answer, a better one, the last.
    QCOMPARE(changed.count(), 3);
    QCOMPARE(workspace_->dashboard()->generation, workspace_->askedGeneration());
}

void WorkspaceTest::answersNeverGoBack() {
    computation_->firstAnswerTakes = std::chrono::microseconds(3000);
    std::vector<std::uint64_t> generations;
    connect(workspace_.get(), &Workspace::dashboardChanged, this,
            [&] { generations.push_back(workspace_->dashboard()->generation); });
    workspace_->beginGesture();
    for (int value = 600; value < 700; ++value) {
        set(value);
        QTest::qWait(1);
    }
    workspace_->endGesture();
    QTRY_VERIFY(settled());
    QVERIFY(std::ranges::is_sorted(generations));
    QCOMPARE(generations.back(), workspace_->askedGeneration());
    QCOMPARE(shownMemory(*workspace_), 699.0);
    // While it was dragged answers came, though each took longer than the next change.
    QVERIFY(generations.size() > 10);
    QVERIFY(computation_->firstAnswers < 100);
}

void WorkspaceTest::aDragIsOneStepOfUndo() {
    workspace_->beginGesture();
    for (const double value : {600., 700., 800.})
        set(value);
    workspace_->endGesture();
    set(900);
    QCOMPARE(workspace_->undoStack()->count(), 2);
    workspace_->undoStack()->undo();
    QCOMPARE(workspace_->number(memory), std::optional(800.0));
    workspace_->undoStack()->undo();
    QCOMPARE(workspace_->number(memory), std::optional(512.0));
    QVERIFY(!workspace_->undoStack()->canUndo());
}

void WorkspaceTest::undoAndRedoGoThereAndBack() {
    set(1024);
    workspace_->setOptimization("dax", true);
    workspace_->setOptimization("gsi", false);
    QTRY_VERIFY(settled());
    const std::vector<std::string> after = workspace_->optimizations();
    for (int i = 0; i < 3; ++i)
        workspace_->undoStack()->undo();
    QCOMPARE(workspace_->number(memory), std::optional(512.0));
    QCOMPARE(std::ranges::count(workspace_->optimizations(), "gsi"), 1);
    for (int i = 0; i < 3; ++i)
        workspace_->undoStack()->redo();
    QCOMPARE(workspace_->optimizations(), after);
    QTRY_VERIFY(settled());
    QCOMPARE(shownMemory(*workspace_), 1024.0);
}

void WorkspaceTest::togglesKeepWhatWasSetByHand() {
    set(1024);
    workspace_->setOptimization("dax", true);
    QCOMPARE(workspace_->number(memory), std::optional(1024.0));
    workspace_->setOptimization("dax", false);
    QCOMPARE(workspace_->number(memory), std::optional(1024.0));
}

void WorkspaceTest::theBaselineIsNeverChanged() {
    workspace_->selectScenario(std::string(scenario::currentScenario));
    set(1024);
    // The change began a scenario of its own.
    QVERIFY(workspace_->scenarioId() != scenario::currentScenario);
    QCOMPARE(workspace_->number(memory), std::optional(1024.0));
    QCOMPARE(workspace_->baselineNumber(memory), std::optional(512.0));
    workspace_->undoStack()->undo();
    workspace_->undoStack()->undo();
    QCOMPARE(workspace_->scenarios().size(), std::size_t(2));
}

void WorkspaceTest::scenariosAreAddedAndRemoved() {
    set(1024);
    workspace_->addScenario(QStringLiteral("Copy"), true);
    QCOMPARE(workspace_->scenarioName(workspace_->scenarioId()), QStringLiteral("Copy"));
    QCOMPARE(workspace_->number(memory), std::optional(1024.0));
    workspace_->renameScenario(workspace_->scenarioId(), QStringLiteral("Other"));
    QCOMPARE(workspace_->scenarioName(workspace_->scenarioId()), QStringLiteral("Other"));
    const std::string removed = workspace_->scenarioId();
    workspace_->removeScenario(removed);
    QVERIFY(workspace_->scenarioId() != removed);
    workspace_->undoStack()->undo();
    workspace_->selectScenario(removed);
    QCOMPARE(workspace_->scenarioId(), removed);
    workspace_->removeScenario(std::string(scenario::currentScenario));
    QVERIFY(workspace_->book()->find(scenario::currentScenario));
}

void WorkspaceTest::aRefusedChangeIsTold() {
    QSignalSpy refused(workspace_.get(), &Workspace::refused);
    const auto before = workspace_->askedGeneration();
    workspace_->setNumber("/functions/BookingProcessorFunction/memoryMb/inside", 3,
                          Text::verbatim("nonsense"));
    QCOMPARE(refused.count(), 1);
    QVERIFY(!refused.front().front().toString().isEmpty());
    QCOMPARE(workspace_->askedGeneration(), before);
    QVERIFY(!workspace_->undoStack()->canUndo());
}

void WorkspaceTest::refinementIsCancelledByANewChange() {
    computation_->refinementTakes = std::chrono::milliseconds(2000);
    const int before = computation_->refinements;
    set(1024);
    QTRY_VERIFY(workspace_->dashboard()->generation == workspace_->askedGeneration());
    QTest::qWait(100);
    computation_->refinementTakes = std::chrono::milliseconds(0);
    set(2048);
    QTRY_VERIFY(settled());
    QCOMPARE(shownMemory(*workspace_), 2048.0);
    // Both ended, the first one early, and its answer was dropped.
    QVERIFY(computation_->refinements >= before + 1);
}

void WorkspaceTest::reloadKeepsTheHistory() {
    set(1024);
    QSignalSpy project(workspace_.get(), &Workspace::projectChanged);
    workspace_->reload();
    QTRY_COMPARE(project.count(), 1);
    QCOMPARE(workspace_->number(memory), std::optional(1024.0));
    QVERIFY(workspace_->undoStack()->canUndo());
    workspace_->undoStack()->undo();
    QCOMPARE(workspace_->number(memory), std::optional(512.0));
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspace_test.moc"
