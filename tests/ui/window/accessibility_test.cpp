#include "tests/ui/support/inspection.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/pages/page_list.h"
#include "ui/window/actions.h"
#include "ui/window/inspector_holder.h"

#include <QTest>

using namespace headroom;
using namespace headroom::ui;

/// Every page of a window with made-up figures, in two sizes and languages.
class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void everyControlHasAName_data() { pagesAndSizes(); }
    void everyControlHasAName();
    void chartsSayWhatTheyFind();
    void tabReachesEverythingAndComesRound_data() { pagesAndSizes(); }
    void tabReachesEverythingAndComesRound();
    void noWordIsCut_data() { pagesAndSizes(); }
    void noWordIsCut();

private:
    static void pagesAndSizes();
};

void AccessibilityTest::pagesAndSizes() {
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const PageEntry& entry : pageList())
        for (const QSize& size : {QSize(1440, 900), QSize(1024, 768)})
            for (const char* language : {"en", "de"})
                QTest::addRow("%s at %d in %s", entry.id, size.width(), language)
                    << QString::fromLatin1(entry.id) << size << QString::fromLatin1(language);
}

void AccessibilityTest::everyControlHasAName() {
    QFETCH(QString, page);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    test::WindowFixture fixture(size, language);
    fixture.window().showPage(page.toStdString());
    QVERIFY(fixture.settle());
    fixture.window().actions().diagnostics->setChecked(true);
    if (size.width() < 1100)
        fixture.window().inspectorHolder().setShown(true);
    QVERIFY2(test::unnamedControls(fixture.window()).isEmpty(),
             qPrintable(test::unnamedControls(fixture.window()).join(u'\n')));
}

void AccessibilityTest::chartsSayWhatTheyFind() {
    test::WindowFixture fixture;
    for (const PageEntry& entry : pageList()) {
        fixture.window().showPage(entry.id);
        QVERIFY(fixture.settle());
        QVERIFY2(test::poorCharts(fixture.window()).isEmpty(),
                 qPrintable(test::poorCharts(fixture.window()).join(u'\n')));
    }
}

void AccessibilityTest::tabReachesEverythingAndComesRound() {
    QFETCH(QString, page);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    test::WindowFixture fixture(size, language);
    fixture.window().showPage(page.toStdString());
    QVERIFY(fixture.settle());
    QVERIFY2(test::unreachableControls(fixture.window()).isEmpty(),
             qPrintable(test::unreachableControls(fixture.window()).join(u'\n')));
}

void AccessibilityTest::noWordIsCut() {
    QFETCH(QString, page);
    QFETCH(QSize, size);
    QFETCH(QString, language);
    test::WindowFixture fixture(size, language);
    fixture.window().showPage(page.toStdString());
    QVERIFY(fixture.settle());
    if (size.width() < 1100)
        fixture.window().inspectorHolder().setShown(true);
    // Drawings and what they explain come a moment after their page.
    const auto allFits = [&fixture] { return test::cutWords(fixture.window()).isEmpty(); };
    QVERIFY2(QTest::qWaitFor(allFits, 3'000),
             qPrintable(test::cutWords(fixture.window()).join(u'\n')));
}

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
