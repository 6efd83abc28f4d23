#include "ui/report/report_pages.h"

#include "ui/report/qt_wording.h"
#include "ui/report/report_boxes.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double sideMargin = 62;
constexpr double topMargin = 60;
constexpr double bottomMargin = 76;

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
public:
    static QString number(int page, int count) { return tr("%1 of %2").arg(page).arg(count); }
};

} // namespace

class ReportPages::Document {
public:
    Document(std::shared_ptr<const report::Report> shown, const QSizeF& whole)
        : report(std::move(shown))
        , page(whole)
        , area(whole.width() - 2 * sideMargin, whole.height() - topMargin - bottomMargin)
        , pages(setOnPages(boxesOf(report, QtWording(), area), area.height())) {}

    std::shared_ptr<const report::Report> report;
    QSizeF page;
    QSizeF area;
    std::vector<std::vector<PlacedBox>> pages;
};

ReportPages::ReportPages(std::shared_ptr<const report::Report> report, const QSizeF& page)
    : document_(std::make_unique<Document>(std::move(report), page)) {}

ReportPages::~ReportPages() = default;

int ReportPages::count() const {
    return static_cast<int>(document_->pages.size());
}

void ReportPages::paint(QPainter& painter, int page) const {
    const QSizeF& area = document_->area;
    const Tokens& t = lightTokens();
    for (const PlacedBox& placed : document_->pages.at(static_cast<std::size_t>(page)))
        placed.box->paint(painter, {sideMargin, topMargin + placed.top});

    const QRectF foot(sideMargin, document_->page.height() - bottomMargin + 24, area.width(), 20);
    painter.setPen(t.line);
    painter.drawLine(foot.topLeft(), foot.topRight());
    painter.setFont(font(FontRole::note));
    painter.setPen(t.muted);
    const QRectF words = foot.translated(0, 6);
    const QString number = PageWords::number(page + 1, count());
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(number) + 16;
    painter.drawText(words, Qt::AlignRight | Qt::AlignTop, number);
    const auto& report = *document_->report;
    const QString origin = QString::fromStdString(report.project) + u" · "_s +
                           QString::fromStdString(report.scenario) + u" · "_s +
                           QString::fromStdString(report.date);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignTop,
        QFontMetricsF(painter.font()).elidedText(origin, Qt::ElideRight, words.width() - width));
}

bool ReportPages::print(QPagedPaintDevice& device, int resolution, const Proceed& proceed) const {
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = resolution / 96.0;
    for (int page = 0; page < count(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        painter.save();
        painter.scale(scale, scale);
        paint(painter, page);
        painter.restore();
        if (proceed && !proceed((page + 1.0) / count()))
            return false;
    }
    return painter.end();
}

} // namespace headroom::ui
