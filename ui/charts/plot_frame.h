#pragma once

#include "ui/charts/axis_scale.h"

#include <QPointF>
#include <QRectF>

#include <algorithm>

namespace headroom::ui {

/// The plot area with its two scales: where a value stands on the picture.
struct PlotFrame {
    QRectF area;
    AxisScale x;
    AxisScale y;

    double toX(double value) const { return area.left() + x.fraction(value) * area.width(); }
    double toY(double value) const { return area.bottom() - y.fraction(value) * area.height(); }
    QPointF map(double horizontal, double vertical) const {
        return {toX(horizontal), toY(vertical)};
    }
    double xAt(double pixel) const {
        return x.valueAt((pixel - area.left()) / std::max(area.width(), 1.0));
    }
};

} // namespace headroom::ui
