#include "ui/charts/crosshair_item.h"

#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr double padding = 8;
constexpr double swatch = 8;

} // namespace

CrosshairItem::CrosshairItem(QGraphicsItem* parent)
    : QGraphicsItem(parent) {
    setZValue(30);
    setVisible(false);
}

void CrosshairItem::setContent(Content content, const QRectF& area, const QRectF& bounds) {
    if (bounds != bounds_)
        prepareGeometryChange();
    content_ = std::move(content);
    area_ = area;
    bounds_ = bounds;
    update();
}

void CrosshairItem::setTokens(const Tokens& tokens) {
    tokens_ = &tokens;
    update();
}

void CrosshairItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                          QWidget* /*widget*/) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!content_.band.isEmpty()) {
        QColor veil = tokens_->accent;
        veil.setAlphaF(0.07F);
        painter->fillRect(content_.band, veil);
    }
    if (content_.line) {
        painter->setPen(QPen(tokens_->muted, 1));
        painter->drawLine(QPointF(content_.x, area_.top()), QPointF(content_.x, area_.bottom()));
    }
    for (std::size_t i = 0; i < content_.points.size(); ++i) {
        painter->setPen(QPen(tokens_->panel, 1.5));
        painter->setBrush(content_.pointColors[i]);
        painter->drawEllipse(content_.points[i], 4, 4);
    }
    paintBox(*painter);
    painter->restore();
}

void CrosshairItem::paintBox(QPainter& painter) const {
    if (content_.rows.empty())
        return;
    const QFont strong = font(FontRole::noteStrong);
    const QFont note = font(FontRole::note);
    const QFontMetricsF strongMetrics(strong);
    const QFontMetricsF metrics(note);
    const double rowHeight = metrics.height() + 2;
    double names = 0;
    double values = 0;
    for (const Row& row : content_.rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        values = std::max(values, strongMetrics.horizontalAdvance(row.value));
    }
    const double inner =
        std::max(swatch + 6 + names + 12 + values, strongMetrics.horizontalAdvance(content_.title));
    const QSizeF size(inner + 2 * padding + 2,
                      rowHeight * static_cast<double>(content_.rows.size() + 1) + 2 * padding - 2);
    QPointF corner = content_.anchor + QPointF(12, 12);
    if (corner.x() + size.width() > bounds_.right())
        corner.setX(content_.anchor.x() - 12 - size.width());
    corner.setX(std::max(corner.x(), bounds_.left()));
    corner.setY(std::clamp(corner.y(), bounds_.top(),
                           std::max(bounds_.top(), bounds_.bottom() - size.height())));
    const QRectF box(corner, size);
    paint::roundedBox(painter, box, tokens_->panel, tokens_->line, 6);

    double y = box.top() + padding - 1;
    painter.setFont(strong);
    painter.setPen(tokens_->text);
    painter.drawText(QPointF(box.left() + padding, y + strongMetrics.ascent()), content_.title);
    for (const Row& row : content_.rows) {
        y += rowHeight;
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.color);
        painter.drawRoundedRect(
            QRectF(box.left() + padding, y + (metrics.height() - swatch) / 2, swatch, swatch), 2,
            2);
        painter.setFont(note);
        painter.setPen(tokens_->muted);
        painter.drawText(QPointF(box.left() + padding + swatch + 6, y + metrics.ascent()),
                         row.name);
        painter.setFont(strong);
        painter.setPen(tokens_->text);
        painter.drawText(QPointF(box.right() - padding - strongMetrics.horizontalAdvance(row.value),
                                 y + strongMetrics.ascent()),
                         row.value);
    }
}

} // namespace headroom::ui
