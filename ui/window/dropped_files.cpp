#include "ui/window/dropped_files.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace headroom::ui {

namespace {

constexpr qint64 looked = 64 * 1024;
constexpr qint64 largestReport = 16 * 1024 * 1024;

bool beginsLikeObservations(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray beginning = file.read(looked);
    static constexpr std::array marks{
        "REPORT RequestId",  "\"platform.",       "\"MetricDataResults\"", "\"Datapoints\"",
        "\"ResultsByTime\"", "\"Traces\"",        "\"trace_id\"",          "\"previousEventId\"",
        "\"logEvents\"",     "\"logStreamName\"", "\"visualization\"",     "previous_event_id"};
    return std::ranges::any_of(marks, [&](const char* mark) { return beginning.contains(mark); });
}

} // namespace

bool isObservationFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.isFile() || info.fileName() == QStringLiteral("headroom.json"))
        return false;
    const QString suffix = info.suffix().toLower();
    static const QStringList always{QStringLiteral("log"), QStringLiteral("gz"),
                                    QStringLiteral("csv"), QStringLiteral("jsonl"),
                                    QStringLiteral("ndjson")};
    static const QStringList never{QStringLiteral("headroom"), QStringLiteral("yaml"),
                                   QStringLiteral("yml"), QStringLiteral("template")};
    if (always.contains(suffix))
        return true;
    return !never.contains(suffix) && beginsLikeObservations(path);
}

bool isReportFile(const QString& path) {
    static const QStringList suffixes{QStringLiteral("xml"), QStringLiteral("md"),
                                      QStringLiteral("txt"), QStringLiteral("html")};
    const QFileInfo info(path);
    QFile file(path);
    // Text around the element may be long; what is longer than any report is none.
    return info.isFile() && suffixes.contains(info.suffix().toLower()) &&
           info.size() <= largestReport && file.open(QIODevice::ReadOnly) &&
           file.readAll().contains("<performance_report");
}

bool areObservations(const QStringList& paths) {
    return paths.size() > 1 || (paths.size() == 1 && isObservationFile(paths.front()));
}

} // namespace headroom::ui
