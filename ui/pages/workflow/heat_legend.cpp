#include "ui/pages/workflow/heat_legend.h"

#include "ui/text/number_format.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace headroom::ui {

namespace {

constexpr int steps = 5;
constexpr double swatch = 14;

} // namespace

HeatLegend::HeatLegend(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Legend"));
}

QSize HeatLegend::sizeHint() const {
    return {320, 18};
}

void HeatLegend::setScale(Heat heat, double most) {
    heat_ = heat;
    most_ = most;
    setAccessibleDescription(words());
    update();
}

QString HeatLegend::words() const {
    const NumberFormat format;
    const QString lines = tr("width: share of executions; dashed: an error, or never");
    if (heat_ == Heat::none || !(most_ > 0))
        return lines;
    const QString most =
        heat_ == Heat::cost
            ? tr("%1 a month").arg(format.value(most_, document::Unit::usd).withUnit())
            : tr("%1 an execution").arg(format.value(most_, document::Unit::seconds).withUnit());
    return tr("up to %1; %2").arg(most, lines);
}

void HeatLegend::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 0;
    if (heat_ != Heat::none && most_ > 0) {
        for (int i = 0; i <= steps; ++i) {
            const QColor fill = mixed(t.panel, serviceColor(QStringLiteral("lambda")),
                                      (t.dark ? 0.42 : 0.6) * i / steps);
            paint::roundedBox(painter, QRectF(x, (height() - 12) / 2.0, swatch, 12), fill, t.line,
                              2);
            x += swatch;
        }
        x += 8;
    }
    painter.setFont(ui::font(FontRole::note));
    painter.setPen(t.muted);
    const QRectF room(x, 0, width() - x, height());
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(words(), Qt::ElideRight, static_cast<int>(room.width())));
    setToolTip(words());
}

} // namespace headroom::ui
