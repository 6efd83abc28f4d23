#include "ui/charts/bands_item.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

BandsItem::BandsItem(QGraphicsItem* parent)
    : QGraphicsItem(parent) {
    setZValue(2);
}

void BandsItem::clear() {
    ribbons_.clear();
}

void BandsItem::add(const PlotFrame& frame, std::span<const double> positions,
                    std::span<const double> low, std::span<const double> high, const QColor& color,
                    bool stepped) {
    const std::size_t count = std::min({positions.size(), low.size(), high.size()});
    QPolygonF upper;
    QPolygonF lower;
    const auto close = [&] {
        if (upper.size() > 1) {
            std::reverse(lower.begin(), lower.end());
            ribbons_.push_back({upper + lower, color});
        }
        upper.clear();
        lower.clear();
    };
    for (std::size_t i = 0; i < count; ++i) {
        if (!std::isfinite(low[i]) || !std::isfinite(high[i])) {
            close();
            continue;
        }
        const double x = frame.toX(positions[i]);
        if (stepped && !upper.isEmpty()) {
            upper.append(QPointF(x, upper.last().y()));
            lower.append(QPointF(x, lower.last().y()));
        }
        upper.append(QPointF(x, frame.toY(high[i])));
        lower.append(QPointF(x, frame.toY(low[i])));
    }
    close();
}

void BandsItem::finish(const QRectF& bounds) {
    if (bounds != bounds_)
        prepareGeometryChange();
    bounds_ = bounds;
    update();
}

void BandsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                      QWidget* /*widget*/) {
    painter->save();
    painter->setClipRect(bounds_);
    painter->setPen(Qt::NoPen);
    for (const Ribbon& ribbon : ribbons_) {
        painter->setBrush(ribbon.color);
        painter->drawPolygon(ribbon.outline);
    }
    painter->restore();
}

} // namespace headroom::ui
