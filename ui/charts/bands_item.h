#pragma once

#include "ui/charts/plot_frame.h"

#include <QColor>
#include <QGraphicsItem>
#include <QPolygonF>

#include <span>
#include <vector>

namespace headroom::ui {

/// The ribbons between lower and upper bounds, below the lines.
class BandsItem : public QGraphicsItem {
public:
    explicit BandsItem(QGraphicsItem* parent);

    void clear();
    /// Adds a ribbon; where a bound is not a number it is interrupted.
    void add(const PlotFrame& frame, std::span<const double> positions, std::span<const double> low,
             std::span<const double> high, const QColor& color, bool stepped);
    /// To be called after the last add().
    void finish(const QRectF& bounds);

    QRectF boundingRect() const override { return bounds_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    bool empty() const { return ribbons_.empty(); }

private:
    struct Ribbon {
        QPolygonF outline;
        QColor color;
    };

    std::vector<Ribbon> ribbons_;
    QRectF bounds_;
};

} // namespace headroom::ui
