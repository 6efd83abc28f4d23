#include "ui/window/view_history.h"

#include <QTest>

using headroom::ui::ViewHistory;
using View = ViewHistory::View;

class ViewHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void goesThereAndBack();
    void aNewStepForgetsWhatLayAhead();
    void theSameViewIsOneStep();
};

void ViewHistoryTest::goesThereAndBack() {
    ViewHistory history;
    QVERIFY(!history.back());
    history.visit({"overview", "f"});
    history.visit({"cost", "f"});
    history.visit({"cost", "g"});
    QCOMPARE(history.back()->focus, std::string("f"));
    QCOMPARE(history.back()->page, std::string("overview"));
    QVERIFY(!history.back());
    QCOMPARE(history.forward()->page, std::string("cost"));
    QCOMPARE(history.forward()->focus, std::string("g"));
    QVERIFY(!history.forward());
}

void ViewHistoryTest::aNewStepForgetsWhatLayAhead() {
    ViewHistory history;
    history.visit({"overview", ""});
    history.visit({"cost", ""});
    history.back();
    history.visit({"risks", ""});
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back()->page, std::string("overview"));
}

void ViewHistoryTest::theSameViewIsOneStep() {
    ViewHistory history;
    history.visit({"overview", ""});
    history.visit({"overview", ""});
    QVERIFY(!history.canGoBack());
}

QTEST_APPLESS_MAIN(ViewHistoryTest)
#include "view_history_test.moc"
