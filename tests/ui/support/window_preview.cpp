#include "tests/ui/support/fake_computation.h"
#include "ui/screenshot/screenshot.h"
#include "ui/window/shell.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>

#include <cstdio>

using namespace headroom;

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("screenshot"), QStringLiteral("Write a picture of each page"),
          QStringLiteral("DIR")},
         {QStringLiteral("size"), QStringLiteral("Of the window"), QStringLiteral("WxH"),
          QStringLiteral("1440x900")},
         {QStringLiteral("theme"), QStringLiteral("light or dark"), QStringLiteral("NAME"),
          QStringLiteral("light")},
         {QStringLiteral("language"), QStringLiteral("en or de"), QStringLiteral("CODE"),
          QStringLiteral("en")},
         {QStringLiteral("page"), QStringLiteral("One page only"), QStringLiteral("NAME")}});
    parser.addHelpOption();
    parser.process(application);

    const QTemporaryDir folder;
    auto computation = std::make_shared<test::FakeComputation>();
    computation->refinementTakes = std::chrono::milliseconds(300);
    const bool dark = parser.value(QStringLiteral("theme")) == QStringLiteral("dark");
    ui::Shell shell(computation, {folder.filePath(QStringLiteral("settings.ini")),
                                  dark ? ui::ThemeMode::dark : ui::ThemeMode::light,
                                  parser.value(QStringLiteral("language"))});
    shell.workspace().open({});
    if (!parser.isSet(QStringLiteral("screenshot"))) {
        shell.window().show();
        return QApplication::exec();
    }
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    ui::ScreenshotRequest request{parser.value(QStringLiteral("screenshot")),
                                  QSize(size.value(0).toInt(), size.value(1).toInt()),
                                  parser.value(QStringLiteral("page")),
                                  parser.value(QStringLiteral("theme"))};
    const auto taken = ui::takeScreenshots(shell.window(), shell.workspace(), request);
    if (!taken) {
        std::fprintf(stderr, "%s\n", qPrintable(taken.error()));
        return 3;
    }
    return 0;
}
