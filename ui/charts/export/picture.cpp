#include "ui/charts/export/picture.h"

#include "ui/charts/export/dated_pdf.h"
#include "ui/charts/export/tidy_svg.h"
#include "ui/charts/export/values.h"
#include "ui/charts/figure_chart.h"
#include "ui/text/text.h"
#include "ui/theme/typography.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QGraphicsScene>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double margin = 20;
constexpr int resolution = 96;

struct PictureWords {
    Q_DECLARE_TR_FUNCTIONS(Picture)
public:
    static QString cannotWrite(const QString& path, const QString& reason) {
        return tr("%1 cannot be written: %2").arg(path, reason);
    }
    static QString unknownFormat(const QString& path) {
        return tr("%1 has no known format; end the name in .png, .svg, .pdf or .csv").arg(path);
    }
    static QString painterRefused(const QString& path) {
        return tr("%1 cannot be drawn").arg(path);
    }
    static QString scenario(const QString& name) { return tr("Scenario: %1").arg(name); }
};

/// Draws words into `place` and returns where the next line may begin.
double write(QPainter& painter, const QRectF& place, FontRole role, const QColor& color,
             const QString& text) {
    if (text.isEmpty())
        return place.top();
    painter.setFont(font(role));
    painter.setPen(color);
    QRectF used;
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
    return used.bottom();
}

double writeLegend(QPainter& painter, const PictureRequest& request, const QRectF& place) {
    const figures::Figure& figure = *request.figure;
    const Tokens& t = *request.tokens;
    const QFontMetricsF metrics(font(FontRole::note));
    QPointF pen = place.topLeft();
    painter.setFont(font(FontRole::note));
    bool any = false;
    for (std::size_t c = 0; c < figure.columns.size(); ++c) {
        if (isHidden(figure.columns[c], request.hidden) || !hasLegendEntry(figure, c))
            continue;
        const QString name = toString(figure.columns[c].name);
        const double width = 14 + metrics.horizontalAdvance(name) + 14;
        if (pen.x() + width > place.right() && pen.x() > place.left())
            pen = {place.left(), pen.y() + metrics.height() + 4};
        paintSwatch(painter, QRectF(pen.x(), pen.y(), 10, metrics.height()), figure, c, t);
        painter.setPen(t.muted);
        painter.drawText(QPointF(pen.x() + 16, pen.y() + metrics.ascent()), name);
        pen.rx() += width + 2;
        any = true;
    }
    return any ? pen.y() + metrics.height() : place.top();
}

QString footer(const PictureCaption& caption) {
    QStringList parts;
    if (!caption.project.isEmpty())
        parts.append(caption.project);
    if (!caption.scenario.isEmpty())
        parts.append(PictureWords::scenario(caption.scenario));
    if (caption.date.isValid())
        parts.append(QLocale().toString(caption.date, QLocale::ShortFormat));
    return parts.join(u" · "_s);
}

} // namespace

void drawPicture(QPainter& painter, const PictureRequest& request) {
    const Tokens& t = *request.tokens;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), request.size), t.panel);
    const double width = request.size.width() - 2 * margin;
    const auto below = [&](double top) {
        return QRectF(margin, top, width, request.size.height() - top);
    };
    const figures::Figure& figure = *request.figure;
    double top =
        write(painter, below(margin - 4), FontRole::headlineStrong, t.text, toString(figure.title));
    top = write(painter, below(top + 2), FontRole::note, t.muted, toString(figure.finding));
    top = writeLegend(painter, request, below(top + 8));

    const QFontMetricsF metrics(font(FontRole::note));
    const QRectF words = metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap,
                                              request.caption.assumptions);
    const double assumptions = request.caption.assumptions.isEmpty() ? 0 : words.height();
    const double bottom = request.size.height() - margin + 6 - metrics.height() - assumptions;
    write(painter, below(bottom), FontRole::note, t.muted, request.caption.assumptions);
    write(painter, below(bottom + assumptions), FontRole::note, t.muted, footer(request.caption));

    const QRectF place(margin, top + 10, width, std::max(bottom - top - 20, 40.0));
    QGraphicsScene scene;
    FigureChart chart;
    scene.addItem(chart.item());
    chart.setTokens(t);
    chart.setFigure(request.figure);
    chart.setHidden(request.hidden);
    chart.setZoom(request.visible);
    chart.setSize(place.size());
    chart.refresh();
    scene.setSceneRect(QRectF(QPointF(), place.size()));
    scene.render(&painter, place, scene.sceneRect());
}

QByteArray pictureSvg(const PictureRequest& request) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(resolution);
    generator.setSize(request.size.toSize());
    generator.setViewBox(QRectF(QPointF(), request.size));
    generator.setTitle(toString(request.figure->title));
    generator.setDescription(toString(request.figure->finding));
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    drawPicture(painter, request);
    painter.end();
    return tidySvg(buffer.data());
}

QImage pictureImage(const PictureRequest& request, int scale) {
    QImage image((request.size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.setDotsPerMeterX(static_cast<int>(resolution * scale / 0.0254));
    image.setDotsPerMeterY(static_cast<int>(resolution * scale / 0.0254));
    QPainter painter(&image);
    drawPicture(painter, request);
    return image;
}

namespace {

QByteArray picturePdf(const PictureRequest& request) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setTitle(toString(request.figure->title));
    writer.setPageMargins(QMarginsF());
    // One device-independent pixel is a 96th of an inch, 0.75 points.
    writer.setPageSize(QPageSize(request.size * 0.75, QPageSize::Point));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    drawPicture(painter, request);
    painter.end();
    return datedPdf(buffer.data(), request.caption.date);
}

QByteArray picturePng(const PictureRequest& request, int scale) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return pictureImage(request, scale).save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

} // namespace

tl::expected<void, QString> writeFigure(const PictureRequest& request, const QString& path,
                                        int scale) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (suffix == u"svg"_s)
        bytes = pictureSvg(request);
    else if (suffix == u"pdf"_s)
        bytes = picturePdf(request);
    else if (suffix == u"png"_s)
        bytes = picturePng(request, scale);
    else if (suffix == u"csv"_s)
        bytes = csvOf(*request.figure, request.visible).toUtf8();
    else
        return tl::unexpected(PictureWords::unknownFormat(path));
    if (bytes.isEmpty())
        return tl::unexpected(PictureWords::painterRefused(path));
    QSaveFile file(path);
    // Without flush() a full disk that is met while closing goes unnoticed.
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
                         file.flush() && file.commit();
    if (!written)
        return tl::unexpected(PictureWords::cannotWrite(path, file.errorString()));
    return {};
}

} // namespace headroom::ui
