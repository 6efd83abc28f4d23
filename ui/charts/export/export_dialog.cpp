#include "ui/charts/export/export_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)
public:
    static QString title() { return tr("Export chart"); }
    static QString png(int scale) {
        return tr("PNG picture, %1 times the size (*.png)").arg(scale);
    }
    static QString svg() { return tr("SVG drawing (*.svg)"); }
    static QString pdf() { return tr("PDF page (*.pdf)"); }
    static QString csv() { return tr("Values as CSV (*.csv)"); }
};

struct Format {
    QString filter;
    QString suffix;
    int scale = 1;
};

} // namespace

QString suggestedFileName(const figures::Figure& figure) {
    QString name = QString::fromStdString(figure.id);
    for (QChar& character : name)
        if (!character.isLetterOrNumber() && character != u'-' && character != u'.')
            character = u'-';
    return name.isEmpty() ? u"chart"_s : name;
}

void previewOnPaper(const PictureRequest& request, QWidget* parent) {
    QPrinter printer(QPrinter::ScreenResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(suggestedFileName(*request.figure));
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.resize(900, 700);
    QObject::connect(
        &dialog, &QPrintPreviewDialog::paintRequested, &dialog, [&request](QPrinter* paper) {
            QPainter painter(paper);
            const QSizeF room = paper->pageLayout().paintRectPixels(paper->resolution()).size();
            const double scale = std::min(room.width() / request.size.width(),
                                          room.height() / request.size.height());
            painter.scale(scale, scale);
            drawPicture(painter, request);
        });
    dialog.exec();
}

std::optional<QString> exportInteractively(const PictureRequest& request, QWidget* parent) {
    const std::array formats{
        Format{ExportWords::png(2), u"png"_s, 2}, Format{ExportWords::png(1), u"png"_s, 1},
        Format{ExportWords::png(3), u"png"_s, 3}, Format{ExportWords::png(4), u"png"_s, 4},
        Format{ExportWords::svg(), u"svg"_s, 1},  Format{ExportWords::pdf(), u"pdf"_s, 1},
        Format{ExportWords::csv(), u"csv"_s, 1}};
    QStringList filters;
    for (const Format& format : formats)
        filters.append(format.filter);
    QString chosen;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QString path = QFileDialog::getSaveFileName(parent, ExportWords::title(),
                                                folder + u'/' + suggestedFileName(*request.figure),
                                                filters.join(u";;"_s), &chosen);
    if (path.isEmpty())
        return std::nullopt;
    int scale = 1;
    for (const Format& format : formats)
        if (format.filter == chosen) {
            scale = format.scale;
            if (QFileInfo(path).suffix().isEmpty())
                path += u'.' + format.suffix;
        }
    const auto written = writeFigure(request, path, scale);
    return written ? std::nullopt : std::optional(written.error());
}

} // namespace headroom::ui
