#include "ui/report/report_file.h"

#include "model/report/markdown_writer.h"
#include "model/report/performance_report.h"
#include "ui/charts/export/dated_pdf.h"
#include "ui/report/qt_wording.h"
#include "ui/report/report_pages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct ReportFileWords {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
public:
    static QString cannotWrite(const QString& path, const QString& reason) {
        return tr("%1 cannot be written: %2").arg(path, reason);
    }
    static QString unknownFormat(const QString& path) {
        return tr("%1 has no known format; end the name in .html, .pdf, .md or .xml").arg(path);
    }
};

/// Empty where the work was ended.
QByteArray pdfOf(const std::shared_ptr<const report::Report>& report, const Proceed& proceed) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    constexpr int resolution = 96;
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setTitle(QString::fromStdString(report->title));
    writer.setCreator(u"Headroom"_s);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(QPageSize::A4));
    const QSizeF page = QPageSize(QPageSize::A4).sizePoints() / 0.75;
    if (!ReportPages(report, page).print(writer, resolution, proceed))
        return {};
    return datedPdf(buffer.data(),
                    QDate::fromString(QString::fromStdString(report->date), Qt::ISODate));
}

QByteArray contentOf(const std::shared_ptr<const report::Report>& report, const QString& suffix,
                     const Proceed& proceed) {
    const QtWording wording;
    if (suffix == u"pdf"_s)
        return pdfOf(report, proceed);
    if (suffix == u"md"_s)
        return QByteArray::fromStdString(report::toMarkdown(*report, wording));
    if (suffix == u"xml"_s)
        return QByteArray::fromStdString(report::toXml(report::performanceReport(*report)));
    const auto style = pageStyle(report, proceed);
    return style ? QByteArray::fromStdString(report::toHtml(*report, *style, wording))
                 : QByteArray();
}

} // namespace

tl::expected<bool, QString> writeReport(const std::shared_ptr<const report::Report>& report,
                                        const QString& path, const Proceed& proceed) {
    QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"htm"_s)
        suffix = u"html"_s;
    if (!QStringList{u"html"_s, u"pdf"_s, u"md"_s, u"xml"_s}.contains(suffix))
        return tl::unexpected(ReportFileWords::unknownFormat(path));
    // Opened first: that it cannot be written is told before the work, not after it.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(ReportFileWords::cannotWrite(path, file.errorString()));
    const QByteArray content = contentOf(report, suffix, proceed);
    if (content.isEmpty())
        return false;
    // Without flush() a full disk that is met while closing goes unnoticed.
    if (file.write(content) != content.size() || !file.flush() || !file.commit())
        return tl::unexpected(ReportFileWords::cannotWrite(path, file.errorString()));
    return true;
}

} // namespace headroom::ui
