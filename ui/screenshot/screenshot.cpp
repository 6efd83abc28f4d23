#include "ui/screenshot/screenshot.h"

#include "ui/pages/page_list.h"
#include "ui/window/main_window.h"
#include "ui/workspace/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

#include <functional>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWaitMs = 300'000;
constexpr int heartbeatMs = 50;

struct ScreenshotWords {
    Q_DECLARE_TR_FUNCTIONS(Screenshot)
public:
    static QString noPage(const QString& page) {
        return tr("There is no page called %1").arg(page);
    }
    static QString notSaved(const QString& path) { return tr("%1 cannot be written").arg(path); }
    static QString tooSlow(const QString& page) {
        return tr("Page %1 was not painted in time").arg(page);
    }
};

/// Lets the event loop run until `done`; false where that takes too long.
bool waitUntil(const std::function<bool()>& done) {
    QElapsedTimer timer;
    timer.start();
    // Wakes the loop where nothing else happens.
    QTimer heartbeat;
    heartbeat.start(heartbeatMs);
    while (!done()) {
        if (timer.hasExpired(longestWaitMs))
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

bool painted(const MainWindow& window, const Workspace& workspace) {
    if (!window.page() || !window.page()->isComplete() || workspace.isBusy() ||
        workspace.isOpening() || !workspace.dashboard() || workspace.dashboard()->status.refining)
        return false;
    const auto* dashboard = workspace.dashboard().get();
    for (const ChartView* chart : window.visibleCharts()) {
        const figures::Figure* shown = chart->shownFigure();
        const auto& figures = dashboard->figures;
        if (!shown || shown < figures.data() || shown >= figures.data() + figures.size())
            return false;
    }
    return true;
}

} // namespace

tl::expected<QStringList, QString> takeScreenshots(MainWindow& window, Workspace& workspace,
                                                   const ScreenshotRequest& request) {
    // What cannot be made cannot be written below either, which is said there.
    QDir().mkpath(request.folder);
    window.resize(request.size);
    window.show();
    QStringList files;
    bool found = false;
    for (const PageEntry& entry : pageList()) {
        const QString id = QString::fromLatin1(entry.id);
        if (!request.page.isEmpty() && request.page != id)
            continue;
        found = true;
        window.showPage(entry.id);
        if (!waitUntil([&] { return painted(window, workspace); }))
            return tl::unexpected(ScreenshotWords::tooSlow(id));
        // One more turn for layouts that the new content has changed.
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QString name = id;
        if (!request.theme.isEmpty())
            name += u'-' + request.theme;
        const QString path = QDir(request.folder).filePath(name + u".png"_s);
        if (!window.grab().save(path))
            return tl::unexpected(ScreenshotWords::notSaved(path));
        files.append(path);
    }
    if (!found)
        return tl::unexpected(ScreenshotWords::noPage(request.page));
    return files;
}

} // namespace headroom::ui
