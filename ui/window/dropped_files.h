#pragma once

#include <QString>
#include <QStringList>

namespace headroom::ui {

/// Whether a file holds observations (logs, traces, metrics, bills) rather than a project, a
/// template or a session: by its name, and where that says nothing by its first few kilobytes.
bool isObservationFile(const QString& path);

/// Whether what was dropped is to be read as observations: all of it, or more than one thing.
bool areObservations(const QStringList& paths);

/// Whether a file is a report (XML, Markdown, HTML or text) with a <performance_report> element.
bool isReportFile(const QString& path);

} // namespace headroom::ui
