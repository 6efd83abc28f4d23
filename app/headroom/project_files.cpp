#include "app/headroom/project_files.h"

#include "app/headroom/model_computation.h"
#include "app/wiring/session_project.h"
#include "model/template/project.h"
#include "ui/text/text.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/shell.h"
#include "ui/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <set>

namespace headroom::app {

namespace {

constexpr int settleMs = 250;
// More are not watched one by one: each takes a handle of the system.
constexpr std::size_t mostWatched = 2000;

/// Whether the file holds these bytes.
bool holds(const QString& path, std::string_view content) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() != static_cast<qint64>(content.size()))
        return false;
    return file.readAll() ==
           QByteArray::fromRawData(content.data(), static_cast<qsizetype>(content.size()));
}

} // namespace

ProjectFiles::ProjectFiles(ui::Shell& shell)
    : shell_(shell) {
    settle_.setSingleShot(true);
    settle_.setInterval(settleMs);
    connect(&settle_, &QTimer::timeout, this, &ProjectFiles::check);
    const auto wait = [this] { settle_.start(); };
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&shell.workspace(), &ui::Workspace::projectChanged, this, [this] {
        told_.clear();
        watch();
        // What changed while it was read shows itself once.
        settle_.start();
    });
    connect(&shell.workspace(), &ui::Workspace::overlayWanted, this, &ProjectFiles::saveOverlay);
}

const OpenedProject* ProjectFiles::opened() const {
    const auto* project = dynamic_cast<const LoadedProject*>(shell_.workspace().project());
    // The files of a session are its own; what moved since is told when it is opened.
    if (project == nullptr || project->opened.folder.empty() || sessionAddress(project->path))
        return nullptr;
    return &project->opened;
}

QString ProjectFiles::pathOf(const std::string& name) const {
    return QDir(QString::fromStdString(opened()->folder)).filePath(QString::fromStdString(name));
}

void ProjectFiles::watch() {
    if (const QStringList old = watcher_.files() + watcher_.directories(); !old.isEmpty())
        watcher_.removePaths(old);
    const OpenedProject* project = opened();
    if (project == nullptr)
        return;
    // Folders too: an editor that replaces a file ends the watch on it, and an overlay may appear.
    std::set<QString> paths;
    for (const auto& [name, text] : project->files) {
        if (paths.size() >= mostWatched)
            break;
        const QString path = pathOf(name);
        paths.insert(path);
        paths.insert(QFileInfo(path).absolutePath());
    }
    watcher_.addPaths(QStringList(paths.begin(), paths.end()));
}

QStringList ProjectFiles::changedFiles() const {
    QStringList changed;
    const OpenedProject* project = opened();
    if (project == nullptr)
        return changed;
    for (const auto& [name, text] : project->files)
        if (!holds(pathOf(name), text->content()))
            changed.append(QString::fromStdString(name));
    // An overlay that was not there when the template was read.
    if (project->source && project->source->overlayPath.empty()) {
        const QString beside = QFileInfo(pathOf(project->source->templatePath)).absolutePath() +
                               u'/' + QString::fromLatin1(templates::overlayName.data());
        if (QFileInfo::exists(beside))
            changed.append(QDir(QString::fromStdString(project->folder)).relativeFilePath(beside));
    }
    return changed;
}

void ProjectFiles::check() {
    watch();
    const QStringList changed = changedFiles();
    const bool news = changed != told_;
    told_ = changed;
    if (news && !changed.isEmpty()) {
        const QString message = changed.size() == 1
                                    ? tr("%1 changed on disk.").arg(changed.front())
                                    : tr("%1 and %n more file(s) changed on disk.", nullptr,
                                         static_cast<int>(changed.size()) - 1)
                                          .arg(changed.front());
        shell_.window().showOffer(message,
                                  {{tr("Reload (F5)"), [this] { shell_.workspace().reload(); }}});
    }
    emit checked(changed);
}

void ProjectFiles::saveOverlay() {
    const auto* project = dynamic_cast<const LoadedProject*>(shell_.workspace().project());
    const auto* book = shell_.workspace().book();
    if (project == nullptr || book == nullptr)
        return;
    auto overlay =
        overlayFile(project->opened, *book->resolved(scenario::currentScenario).document);
    if (!overlay || opened() == nullptr) {
        shell_.window().showMessage(
            overlay ? tr("A session keeps its values itself; it has no overlay beside it.")
                    : ui::toString(overlay.error()));
        return;
    }
    const QString path = pathOf(overlay->path);
    const auto read = project->opened.files.find(overlay->path);
    const bool asRead = read != project->opened.files.end() && holds(path, read->second->content());
    if (asRead || !QFileInfo::exists(path)) {
        write(*overlay);
        return;
    }
    // Somebody else has written it since.
    shell_.window().showOffer(tr("%1 is not what was loaded; it has not been written.").arg(path),
                              {{tr("Reload (F5)"), [this] { shell_.workspace().reload(); }},
                               {tr("Overwrite"), [this, overlay = *overlay] { write(overlay); }}});
}

void ProjectFiles::write(const OverlayFile& overlay) {
    if (opened() == nullptr)
        return;
    const QString path = pathOf(overlay.path);
    QSaveFile file(path);
    const auto size = static_cast<qint64>(overlay.text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(overlay.text.data(), size) != size ||
        !file.commit()) {
        shell_.window().showMessage(
            tr("%1 could not be written: %2").arg(path, file.errorString()));
        return;
    }
    QString message = tr("Saved to %1").arg(path);
    if (overlay.leftInTemplate > 0)
        message += u' ' + tr("%n value(s) that the template states stay there; export the changes "
                             "to edit it.",
                             nullptr, static_cast<int>(overlay.leftInTemplate));
    connect(
        &shell_.workspace(), &ui::Workspace::reloaded, this,
        [this, message] { shell_.window().showNotice(message); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    shell_.workspace().reload();
}

} // namespace headroom::app
