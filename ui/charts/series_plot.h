#pragma once

#include "model/figures/figure.h"
#include "ui/charts/bar_model.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/series_style.h"

#include <QList>
#include <QPointF>

#include <vector>

class QChart;
class QValueAxis;
class QXYSeries;
class QAbstractBarSeries;

namespace headroom::ui {

/// The hidden axes that scale what Qt Charts draws; both in the coordinates of AxisScale.
struct ChartAxes {
    QChart* chart = nullptr;
    QValueAxis* x = nullptr;
    QValueAxis* y = nullptr;
};

/// Lines, steps and points over numeric positions.
class XyPlot {
public:
    explicit XyPlot(ChartAxes axes);
    ~XyPlot();
    XyPlot(const XyPlot&) = delete;
    XyPlot& operator=(const XyPlot&) = delete;

    void update(const figures::Figure& figure, const HiddenColumns& hidden,
                const ChartLayout& layout, const Tokens& tokens);

private:
    QXYSeries* series(std::size_t index, bool points);

    ChartAxes axes_;
    std::vector<QXYSeries*> series_;
};

/// Bars over categories.
class BarPlot {
public:
    explicit BarPlot(ChartAxes axes);
    ~BarPlot();
    BarPlot(const BarPlot&) = delete;
    BarPlot& operator=(const BarPlot&) = delete;

    void update(const BarModel& model, const ChartLayout& layout, const Tokens& tokens);

private:
    void rebuild(const BarModel& model, bool horizontal);

    ChartAxes axes_;
    QAbstractBarSeries* series_ = nullptr;
    bool horizontal_ = false;
    bool stacked_ = false;
};

/// The values of one column as connected pieces: a value that is not a number ends a piece, a
/// step holds its value up to the next position.
std::vector<QList<QPointF>> polylines(const figures::Figure& figure, std::size_t column,
                                      const AxisScale& x, const AxisScale& y);

} // namespace headroom::ui
