#pragma once

#include "app/wiring/overlay_file.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace headroom::ui {
class Shell;
}

namespace headroom::app {

/// The project's files while they are open: says when they have changed on disk, saves the overlay
/// beside the template, and never writes over what somebody else wrote without being told to.
class ProjectFiles : public QObject {
    Q_OBJECT
public:
    explicit ProjectFiles(ui::Shell& shell);

    /// The files, relative to the project's folder, that are not what was loaded.
    QStringList changedFiles() const;

signals:
    /// The files have been looked at after something happened to them.
    void checked(const QStringList& changed);

private:
    void watch();
    void check();
    void saveOverlay();
    void write(const OverlayFile& overlay);
    const OpenedProject* opened() const;
    QString pathOf(const std::string& name) const;

    ui::Shell& shell_;
    QFileSystemWatcher watcher_;
    QTimer settle_; ///< editors write in several steps
    QStringList told_;
};

} // namespace headroom::app
