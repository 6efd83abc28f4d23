#include "ui/settings/settings.h"

#include <QFileInfo>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecentFiles = 10;

} // namespace

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent)
    , store_(file.isEmpty() ? new QSettings(QSettings::IniFormat, QSettings::UserScope,
                                            u"headroom"_s, u"headroom"_s, this)
                            : new QSettings(file, QSettings::IniFormat, this)) {}

void Settings::remember(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = get(setting::recentFiles);
    files.removeAll(absolute);
    files.prepend(absolute);
    set(setting::recentFiles, files.mid(0, mostRecentFiles));
    set(setting::lastFolder, QFileInfo(absolute).absolutePath());
}

} // namespace headroom::ui
