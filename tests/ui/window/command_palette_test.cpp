#include "tests/ui/support/window_fixture.h"
#include "ui/window/actions.h"
#include "ui/window/command_palette.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTimer>

using namespace headroom;
using namespace headroom::ui;

class CommandPaletteTest : public QObject {
    Q_OBJECT

private slots:
    void beginningsOfWordsCountMore();
    void arrowsChooseAndReturnRuns();
    void theWindowOffersPagesFunctionsAndChanges();
};

void CommandPaletteTest::beginningsOfWordsCountMore() {
    QVERIFY(matchScore(QStringLiteral("Cost"), QStringLiteral("cos")) >
            matchScore(QStringLiteral("Low cost"), QStringLiteral("cos")));
    QVERIFY(matchScore(QStringLiteral("Low cost"), QStringLiteral("cos")) >
            matchScore(QStringLiteral("Lowcost"), QStringLiteral("cos")));
    QVERIFY(matchScore(QStringLiteral("Cold starts"), QStringLiteral("start cold")) > 0);
    QVERIFY(matchScore(QStringLiteral("Cost"), QStringLiteral("risk")) < 0);
    QCOMPARE(matchScore(QStringLiteral("Cost"), QString()), 0);
}

void CommandPaletteTest::arrowsChooseAndReturnRuns() {
    QString ran;
    CommandPalette palette({{QStringLiteral("Alpha"), {}, [&] { ran = QStringLiteral("a"); }},
                            {QStringLiteral("Beta"), {}, [&] { ran = QStringLiteral("b"); }},
                            {QStringLiteral("Gamma"), {}, [&] { ran = QStringLiteral("g"); }}});
    palette.show();
    QTest::keyClick(&palette.field(), Qt::Key_Down);
    QTest::keyClick(&palette.field(), Qt::Key_Down);
    QTest::keyClick(&palette.field(), Qt::Key_Down);
    QTest::keyClick(&palette.field(), Qt::Key_Up);
    QTest::keyClick(&palette.field(), Qt::Key_Return);
    QCOMPARE(ran, QStringLiteral("b"));
    QVERIFY(!palette.isVisible());
}

void CommandPaletteTest::theWindowOffersPagesFunctionsAndChanges() {
    test::WindowFixture fixture;
    const auto run = [&](const QString& words) {
        QTimer::singleShot(0, [&words] {
            auto* palette = qobject_cast<CommandPalette*>(QApplication::activePopupWidget());
            if (!palette)
                return;
            QTest::keyClicks(&palette->field(), words);
            QTest::keyClick(&palette->field(), Qt::Key_Return);
        });
        fixture.window().actions().palette->trigger();
    };
    run(QStringLiteral("cold st"));
    QCOMPARE(fixture.window().pageId(), std::string("cold-starts"));
    run(QStringLiteral("payout"));
    QCOMPARE(fixture.workspace().focus(), std::string("PayoutManagerFunction"));
    run(QStringLiteral("switch on dax"));
    QCOMPARE(std::ranges::count(fixture.workspace().optimizations(), "dax"), 1);
    run(QStringLiteral("undo"));
    QCOMPARE(std::ranges::count(fixture.workspace().optimizations(), "dax"), 0);
}

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
