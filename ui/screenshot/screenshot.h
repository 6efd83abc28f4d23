#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace headroom::ui {

class MainWindow;
class Workspace;

struct ScreenshotRequest {
    QString folder;
    QSize size{1440, 900};
    QString page;  ///< its id; empty: every page
    QString theme; ///< part of the file names
};

/// Shows each page in the window, waits until its charts have been painted with the refined answer,
/// and writes one PNG a page. Returns the files.
tl::expected<QStringList, QString> takeScreenshots(MainWindow& window, Workspace& workspace,
                                                   const ScreenshotRequest& request);

} // namespace headroom::ui
