#include "ui/charts/axes_item.h"

#include "ui/theme/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::ui {

AxesItem::AxesItem(QGraphicsItem* parent)
    : QGraphicsItem(parent) {
    setZValue(1);
}

void AxesItem::setContent(const PlotFrame& frame, AxesContent content, const QRectF& bounds) {
    if (bounds != bounds_)
        prepareGeometryChange();
    frame_ = frame;
    content_ = std::move(content);
    bounds_ = bounds;
    update();
}

void AxesItem::setTokens(const Tokens& tokens) {
    tokens_ = &tokens;
    update();
}

void AxesItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                     QWidget* /*widget*/) {
    paintGrid(*painter);
    paintLabels(*painter);
}

void AxesItem::paintGrid(QPainter& painter) const {
    const QRectF& area = frame_.area;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(tokens_->grid, 1));
    if (content_.xGrid)
        for (const AxisTick& tick : content_.x) {
            const double x = std::round(frame_.toX(tick.value));
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        }
    if (content_.yGrid)
        for (const AxisTick& tick : content_.y) {
            const double y = std::round(frame_.toY(tick.value));
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        }
    painter.setPen(QPen(tokens_->line, 1));
    if (content_.yGrid && !content_.y.empty())
        painter.drawLine(area.bottomLeft(), area.bottomRight());
    else
        painter.drawLine(area.topLeft(), area.bottomLeft());
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void AxesItem::paintLabels(QPainter& painter) const {
    const QRectF& area = frame_.area;
    const QFont note = font(FontRole::note);
    const QFont strong = font(FontRole::noteStrong);
    const QFontMetricsF metrics(note);
    const double line = metrics.height();
    const auto write = [&](const AxisTick& tick, const QRectF& place, int flags) {
        painter.setFont(tick.strong ? strong : note);
        painter.setPen(tick.strong ? tokens_->text : tokens_->muted);
        painter.drawText(place, flags, tick.label);
    };
    for (const AxisTick& tick : content_.y) {
        const double middle = frame_.toY(tick.value);
        const QRectF place(area.left() - content_.yLabelWidth - 8, middle - 1.5 * line,
                           content_.yLabelWidth, 3 * line);
        if (content_.yLines == 1) {
            const AxisTick fitted{
                tick.value, metrics.elidedText(tick.label, Qt::ElideRight, content_.yLabelWidth),
                tick.strong};
            write(fitted, place, Qt::AlignRight | Qt::AlignVCenter);
        } else {
            write(tick, place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap);
        }
    }
    // Of labels that would touch, the later one is left out; its grid line stays.
    double taken = -std::numeric_limits<double>::infinity();
    for (const AxisTick& tick : content_.x) {
        const double middle = frame_.toX(tick.value);
        const double width = content_.xLabelWidth > 0 ? content_.xLabelWidth
                                                      : metrics.horizontalAdvance(tick.label) + 8;
        // A label at either end stays inside the picture.
        const double left = std::clamp(middle - width / 2, bounds_.left(),
                                       std::max(bounds_.left(), bounds_.right() - width));
        int flags = Qt::AlignHCenter | Qt::AlignTop;
        if (content_.xLabelWidth > 0)
            flags |= Qt::TextWordWrap;
        else if (left < taken)
            continue;
        taken = left + width;
        write(tick, QRectF(left, area.bottom() + 5, width, 2 * line), flags);
    }
    painter.setFont(note);
    painter.setPen(tokens_->muted);
    if (!content_.yTitle.isEmpty())
        painter.drawText(QRectF(bounds_.left(), bounds_.top(), bounds_.width(), line),
                         Qt::AlignLeft | Qt::AlignTop, content_.yTitle);
    if (!content_.xTitle.isEmpty())
        painter.drawText(QRectF(bounds_.left(), bounds_.bottom() - line, bounds_.width(), line),
                         Qt::AlignHCenter | Qt::AlignBottom, content_.xTitle);
}

} // namespace headroom::ui
