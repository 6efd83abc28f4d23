#include "tests/ui/support/fake_computation.h"
#include "ui/pages/page_list.h"
#include "ui/window/actions.h"
#include "ui/window/settings_dialog.h"
#include "ui/window/shell.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace headroom;
using namespace headroom::ui;

class ShellTest : public QObject {
    Q_OBJECT

private slots:
    void anotherLanguageMakesTheWindowAnew();
    void pluralsAreEnglishWithoutATranslation();
    void settingsAreKept();
};

void ShellTest::anotherLanguageMakesTheWindowAnew() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    Settings(file).set(setting::language, QStringLiteral("en"));
    Shell shell(std::make_shared<test::FakeComputation>(), {file, ThemeMode::light, {}});
    shell.workspace().open({});
    shell.window().show();
    QTRY_VERIFY(shell.window().page() && !shell.workspace().isBusy());
    shell.window().showPage("cost");
    shell.workspace().setNumber("/functions/PayoutManagerFunction/memoryMb", 2048,
                                document::Text::verbatim("memory"));
    QCOMPARE(shell.window().actions().quit->text(), QStringLiteral("Quit"));

    QSignalSpy changed(&shell, &Shell::windowChanged);
    const auto choose = [&shell](const QString& language) {
        QTimer::singleShot(0, [language] {
            auto* dialog = qobject_cast<SettingsDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            QComboBox& box = dialog->languageBox();
            box.setCurrentIndex(box.findData(language));
            emit box.activated(box.currentIndex());
            dialog->reject();
        });
        shell.window().actions().settings->trigger();
    };
    choose(QStringLiteral("de"));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(shell.window().actions().quit->text(), QStringLiteral("Beenden"));
    QCOMPARE(titleOf(pageList()[3]), QStringLiteral("Kosten"));
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    // Nothing of the work is lost.
    QVERIFY(shell.window().isVisible());
    QCOMPARE(shell.window().pageId(), std::string("cost"));
    QCOMPARE(shell.workspace().number("/functions/PayoutManagerFunction/memoryMb"),
             std::optional(2048.0));
    QVERIFY(shell.workspace().undoStack()->canUndo());
    QTRY_VERIFY(shell.window().page());
    QTRY_VERIFY(!shell.window().visibleCharts().empty());
    choose(QStringLiteral("en"));
    QTRY_COMPARE(changed.count(), 2);
    QCOMPARE(shell.window().actions().quit->text(), QStringLiteral("Quit"));
}

void ShellTest::pluralsAreEnglishWithoutATranslation() {
    Language language;
    language.use(QStringLiteral("en"));
    QCOMPARE(QCoreApplication::translate("headroom::ui::StatusLine", "%n error(s)", nullptr, 1),
             QStringLiteral("1 error"));
    QCOMPARE(QCoreApplication::translate("headroom::ui::StatusLine", "%n error(s)", nullptr, 3),
             QStringLiteral("3 errors"));
    language.use(QStringLiteral("de"));
    QCOMPARE(QCoreApplication::translate("headroom::ui::StatusLine", "%n warning(s)", nullptr, 3),
             QStringLiteral("3 Warnungen"));
    language.use(QStringLiteral("en"));
}

void ShellTest::settingsAreKept() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("settings.ini"));
    {
        Settings settings(file);
        QCOMPARE(settings.get(setting::page), QStringLiteral("overview"));
        settings.set(setting::page, QStringLiteral("risks"));
        settings.set(setting::inspectorShown, false);
        for (int i = 0; i < 14; ++i)
            settings.remember(QStringLiteral("/tmp/%1/headroom.json").arg(i % 12));
    }
    Settings settings(file);
    QCOMPARE(settings.get(setting::page), QStringLiteral("risks"));
    QCOMPARE(settings.get(setting::inspectorShown), false);
    const QStringList recent = settings.get(setting::recentFiles);
    QCOMPARE(recent.size(), 10);
    QCOMPARE(recent.front(), QStringLiteral("/tmp/1/headroom.json"));
    QCOMPARE(recent.count(recent.front()), 1);
    settings.reset(setting::page);
    QCOMPARE(settings.get(setting::page), QStringLiteral("overview"));
}

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
