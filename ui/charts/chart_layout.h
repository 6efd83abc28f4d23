#pragma once

#include "model/figures/figure.h"
#include "ui/charts/axes_item.h"
#include "ui/charts/bar_model.h"
#include "ui/charts/figure_extent.h"
#include "ui/charts/plot_frame.h"
#include "ui/text/number_format.h"

#include <QSizeF>

namespace headroom::ui {

/// Where everything of a chart stands for one size.
struct ChartLayout {
    PlotFrame frame;
    AxesContent axes;
    QRectF bounds;
    bool horizontal = false; ///< bars run along, categories downwards
    double barWidth = 0.7;   ///< share of a category that its group of bars takes
};

/// The axis that carries the values: of a categorical figure the one with a unit.
const figures::Axis& valueAxis(const figures::Figure& figure);

ChartLayout layoutNumeric(const figures::Figure& figure, const QSizeF& size, const Range& x,
                          const Range& y, const NumberFormat& format);

ChartLayout layoutCategories(const figures::Figure& figure, const BarModel& bars,
                             const QSizeF& size, const Range& values, const NumberFormat& format);

/// Where category `index` of `count` stands on its axis: downwards for horizontal bars.
double categoryCoordinate(int index, int count, bool horizontal);

} // namespace headroom::ui
