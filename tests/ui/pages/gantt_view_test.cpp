#include "ui/pages/roadmap/gantt_view.h"

#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

std::vector<figures::RoadmapPhase> phases() {
    const auto phase = [](const char* id, int first, int last, std::vector<const char*> items) {
        figures::RoadmapPhase made;
        made.id = id;
        made.name = document::Text::verbatim(id);
        made.firstWeek = first;
        made.lastWeek = last;
        for (const char* item : items)
            made.items.push_back({.name = document::Text::verbatim(item), .hours = 4});
        return made;
    };
    return {phase("first", 1, 2, {"a", "b"}), phase("second", 3, 4, {"c"}),
            phase("third", 5, 6, {})};
}

} // namespace

/// Items of the roadmap, moved from phase to phase as people do.
class GanttViewTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void anItemIsDraggedToAnotherPhase();
    void aDragThatEndsWhereItBeganMovesNothing();
    void keysChooseAndMove();
    void keysStopAtTheEnds();
    void briefViewsAreNotEdited();

private:
    /// The middle of an item's line.
    static QPoint itemPoint(int phase, int item) {
        static constexpr int header = 20;
        static constexpr int phaseHeight = 44;
        static constexpr int itemHeight = 18;
        static constexpr int itemsTop = 40;
        int top = header;
        const auto all = phases();
        for (int i = 0; i < phase; ++i)
            top += phaseHeight + itemHeight * int(all[std::size_t(i)].items.size());
        return {60, top + itemsTop + itemHeight * item + itemHeight / 2};
    }

    std::unique_ptr<GanttView> view_;
    std::unique_ptr<QSignalSpy> moved_;
};

void GanttViewTest::init() {
    view_ = std::make_unique<GanttView>(GanttView::Detail::full);
    view_->setPhases(phases());
    view_->resize(500, view_->minimumSizeHint().height());
    view_->show();
    QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    moved_ = std::make_unique<QSignalSpy>(view_.get(), &GanttView::itemMoved);
}

void GanttViewTest::anItemIsDraggedToAnotherPhase() {
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, itemPoint(0, 1));
    QTest::mouseMove(view_.get(), itemPoint(1, 0));
    QTest::mouseMove(view_.get(), itemPoint(2, 0));
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, itemPoint(2, 0));
    QCOMPARE(moved_->count(), 1);
    QCOMPARE(moved_->front()[0].toString(), QStringLiteral("first"));
    QCOMPARE(moved_->front()[1].toInt(), 1);
    QCOMPARE(moved_->front()[2].toString(), QStringLiteral("third"));
}

void GanttViewTest::aDragThatEndsWhereItBeganMovesNothing() {
    QTest::mousePress(view_.get(), Qt::LeftButton, {}, itemPoint(0, 0));
    QTest::mouseMove(view_.get(), itemPoint(1, 0));
    QTest::mouseMove(view_.get(), itemPoint(0, 1));
    QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, itemPoint(0, 1));
    QCOMPARE(moved_->count(), 0);
    // Nor does a bare click.
    QTest::mouseClick(view_.get(), Qt::LeftButton, {}, itemPoint(1, 0));
    QCOMPARE(moved_->count(), 0);
}

void GanttViewTest::keysChooseAndMove() {
    view_->setFocus();
    QVERIFY(view_->accessibleDescription().contains(QStringLiteral("first, weeks 1 to 2")));
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QTest::keyClick(view_.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(moved_->count(), 1);
    QCOMPARE(moved_->front()[0].toString(), QStringLiteral("first"));
    QCOMPARE(moved_->front()[1].toInt(), 1);
    QCOMPARE(moved_->front()[2].toString(), QStringLiteral("second"));
    // The item stays the chosen one: further keys move it on.
    auto after = phases();
    after[1].items.push_back(after[0].items[1]);
    after[0].items.pop_back();
    view_->setPhases(after);
    QTest::keyClick(view_.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(moved_->count(), 2);
    QCOMPARE(moved_->back()[0].toString(), QStringLiteral("second"));
    QCOMPARE(moved_->back()[1].toInt(), 1);
    QCOMPARE(moved_->back()[2].toString(), QStringLiteral("third"));
}

void GanttViewTest::keysStopAtTheEnds() {
    view_->setFocus();
    QTest::keyClick(view_.get(), Qt::Key_Up);
    QTest::keyClick(view_.get(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(moved_->count(), 0);
    view_->setPhases({});
    QTest::keyClick(view_.get(), Qt::Key_Down);
    QTest::keyClick(view_.get(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(moved_->count(), 0);
}

void GanttViewTest::briefViewsAreNotEdited() {
    GanttView brief(GanttView::Detail::brief);
    brief.setPhases(phases());
    QCOMPARE(brief.focusPolicy(), Qt::NoFocus);
    QSignalSpy moved(&brief, &GanttView::itemMoved);
    QTest::mousePress(&brief, Qt::LeftButton, {}, {20, 30});
    QTest::mouseMove(&brief, {20, 80});
    QTest::mouseRelease(&brief, Qt::LeftButton, {}, {20, 80});
    QTest::keyClick(&brief, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(moved.count(), 0);
}

QTEST_MAIN(GanttViewTest)
#include "gantt_view_test.moc"
