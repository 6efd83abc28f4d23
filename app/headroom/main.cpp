#include "app/headroom/calibrator.h"
#include "app/headroom/change_exporter.h"
#include "app/headroom/model_computation.h"
#include "app/headroom/project_files.h"
#include "app/headroom/render/render.h"
#include "app/headroom/report_desk.h"
#include "app/headroom/session_keeper.h"
#include "app/headroom/session_scenarios.h"
#include "model/cost/price_book.h"
#include "ui/screenshot/screenshot.h"
#include "ui/window/shell.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

using namespace headroom;

namespace {

constexpr int cannotReadOrWrite = 3;

void addOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(QCoreApplication::translate(
        "Headroom",
        "Simulates serverless applications on AWS and shows what each change would do."));
    parser.addPositionalArgument(
        QStringLiteral("project"),
        QCoreApplication::translate("Headroom",
                                    "A headroom.json, its folder or a template; without "
                                    "it the sample project"),
        QStringLiteral("[project]"));
    parser.addOptions(
        {{QStringLiteral("screenshot"),
          QCoreApplication::translate("Headroom", "Write a picture of each page to DIR and end"),
          QStringLiteral("DIR")},
         {QStringLiteral("size"), QCoreApplication::translate("Headroom", "Size of the pictures"),
          QStringLiteral("WxH"), QStringLiteral("1440x900")},
         {QStringLiteral("theme"), QCoreApplication::translate("Headroom", "light or dark"),
          QStringLiteral("NAME")},
         {QStringLiteral("language"),
          QCoreApplication::translate("Headroom", "en or de instead of the language chosen"),
          QStringLiteral("CODE")},
         {QStringLiteral("page"),
          QCoreApplication::translate("Headroom", "A picture of this page only"),
          QStringLiteral("NAME")},
         {QStringLiteral("render"),
          QCoreApplication::translate("Headroom", "Draw what the JSON document FILE asks for, "
                                                  "without a window; - is standard input"),
          QStringLiteral("FILE")}});
    parser.addHelpOption();
    parser.addVersionOption();
}

int writeScreenshots(ui::MainWindow& window, ui::Workspace& workspace,
                     const QCommandLineParser& parser) {
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    const QSize wanted(size.value(0).toInt(), size.value(1).toInt());
    if (wanted.isEmpty()) {
        std::fprintf(stderr, "headroom: --size must be WIDTHxHEIGHT, for example 1440x900\n");
        return 2;
    }
    const auto taken = ui::takeScreenshots(window, workspace,
                                           {parser.value(QStringLiteral("screenshot")), wanted,
                                            parser.value(QStringLiteral("page")),
                                            parser.value(QStringLiteral("theme"))});
    if (!taken) {
        std::fprintf(stderr, "headroom: %s\n", qPrintable(taken.error()));
        return cannotReadOrWrite;
    }
    return 0;
}

/// The same picture wherever it is drawn: neither display nor scaling of the desktop count.
void drawOffscreen() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char* scaling : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"})
        qunsetenv(scaling);
}

bool asksToRender(int argc, char* argv[]) {
    return std::any_of(argv + 1, argv + argc, [](const char* argument) {
        return std::string_view(argument).starts_with("--render");
    });
}

int renderJob(const QString& name, std::shared_ptr<const cost::PriceBook> book) {
    QFile file(name);
    const bool opened = name == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                    : file.open(QIODevice::ReadOnly);
    if (!opened) {
        std::fprintf(stderr, "headroom: %s: %s\n", qPrintable(name),
                     qPrintable(file.errorString()));
        return cannotReadOrWrite;
    }
    const auto job = app::readRenderJob(file.readAll().toStdString());
    if (!job) {
        std::fprintf(stderr, "headroom: %s\n", job.error().c_str());
        return 2;
    }
    return app::render(*job, std::move(book));
}

} // namespace

int main(int argc, char* argv[]) {
    // What is drawn comes out the same each time, down to the order of fonts in a PDF.
    QHashSeed::setDeterministicGlobalSeed();
    if (asksToRender(argc, argv))
        drawOffscreen();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("headroom"));
    QApplication::setApplicationDisplayName(QStringLiteral("Headroom"));
    QApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    auto book = cost::PriceBook::embedded();
    if (!book) {
        std::fprintf(stderr, "headroom: %s\n", document::format(book.error().front()).c_str());
        return 1;
    }
    if (parser.isSet(QStringLiteral("render")))
        return renderJob(parser.value(QStringLiteral("render")),
                         std::make_shared<const cost::PriceBook>(std::move(*book)));
    const bool pictures = parser.isSet(QStringLiteral("screenshot"));
    // Pictures do not depend on, or change, the settings of whoever takes them.
    const QTemporaryDir scratch;
    ui::ShellOptions options;
    if (pictures)
        options.settingsFile = scratch.filePath(QStringLiteral("settings.ini"));
    if (parser.isSet(QStringLiteral("theme")))
        options.theme = parser.value(QStringLiteral("theme")) == QStringLiteral("dark")
                            ? ui::ThemeMode::dark
                            : ui::ThemeMode::light;
    if (parser.isSet(QStringLiteral("language")))
        options.language = parser.value(QStringLiteral("language"));
    const auto computation = std::make_shared<app::ModelComputation>(
        std::make_shared<const cost::PriceBook>(std::move(*book)));
    ui::Shell shell(computation, options);
    app::SessionPlaces places = app::usersSessionPlaces();
    if (pictures) {
        const std::filesystem::path folder = scratch.path().toStdString();
        places = {folder / "sessions", folder / "unsaved"};
    }
    app::SessionKeeper keeper(shell, computation, places);
    const app::ReportDesk desk(shell, computation);
    const app::ProjectFiles projectFiles(shell);
    const app::ChangeExporter changeExporter(shell);
    const app::SessionScenarios sessionScenarios(shell);
    const app::Calibrator calibrator(shell);
    shell.workspace().open(parser.positionalArguments().value(0));
    if (pictures)
        return writeScreenshots(shell.window(), shell.workspace(), parser);
    // Once there is something to look at.
    QObject::connect(&shell.workspace(), &ui::Workspace::dashboardChanged, &keeper,
                     &app::SessionKeeper::offerRecovery, Qt::SingleShotConnection);
    shell.window().show();
    return QApplication::exec();
}
