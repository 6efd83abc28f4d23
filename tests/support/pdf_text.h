#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

namespace headroom::tests {

/// The text of a PDF file, one string a page, as pdftotext (poppler-utils) extracts it; nothing
/// where that program is not installed.
inline std::optional<QStringList> pdfPages(const QString& path) {
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!process.waitForStarted() || !process.waitForFinished() || process.exitCode() != 0)
        return std::nullopt;
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

inline constexpr const char* pdfReaderMissing = "pdftotext (poppler-utils) is not installed";

} // namespace headroom::tests
