#include "ui/charts/series_plot.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::ui {

using figures::ChartKind;
using figures::Figure;

namespace {

// Up to so many computed points are also marked, so that nobody takes the line for measured.
constexpr std::size_t mostMarkedPoints = 24;

void setRange(QValueAxis* axis, const AxisScale& scale) {
    const double low = scale.coordinate(scale.minimum());
    const double high = scale.coordinate(scale.maximum());
    if (axis->min() != low || axis->max() != high)
        axis->setRange(low, high);
}

QScatterSeries::MarkerShape markerShape(int rank) {
    static constexpr std::array shapes{
        QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeRectangle,
        QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle};
    return shapes[static_cast<std::size_t>(std::max(rank, 0)) % shapes.size()];
}

QList<QPointF> joined(const std::vector<QList<QPointF>>& pieces) {
    QList<QPointF> points;
    for (const QList<QPointF>& piece : pieces)
        points += piece;
    return points;
}

} // namespace

std::vector<QList<QPointF>> polylines(const Figure& figure, std::size_t column, const AxisScale& x,
                                      const AxisScale& y) {
    const std::vector<double>& values = figure.columns[column].values;
    const std::size_t count = std::min(figure.positions.size(), values.size());
    const bool stepped = figure.kind == ChartKind::step;
    std::vector<QList<QPointF>> pieces;
    QList<QPointF> piece;
    const auto close = [&] {
        if (!piece.isEmpty())
            pieces.push_back(std::move(piece));
        piece = {};
    };
    for (std::size_t i = 0; i < count; ++i) {
        if (!std::isfinite(values[i]) || !std::isfinite(figure.positions[i])) {
            close();
            continue;
        }
        const QPointF point(x.coordinate(figure.positions[i]), y.coordinate(values[i]));
        if (stepped && !piece.isEmpty() && piece.last().y() != point.y())
            piece.append(QPointF(point.x(), piece.last().y()));
        piece.append(point);
    }
    close();
    return pieces;
}

XyPlot::XyPlot(ChartAxes axes)
    : axes_(axes) {}

XyPlot::~XyPlot() {
    for (QXYSeries* series : series_) {
        axes_.chart->removeSeries(series);
        delete series;
    }
}

QXYSeries* XyPlot::series(std::size_t index, bool points) {
    if (index < series_.size() &&
        (qobject_cast<QScatterSeries*>(series_[index]) != nullptr) == points)
        return series_[index];
    // A series of the other sort stood here: all from here on are made anew, in order.
    while (series_.size() > index) {
        axes_.chart->removeSeries(series_.back());
        delete series_.back();
        series_.pop_back();
    }
    QXYSeries* made = points ? static_cast<QXYSeries*>(new QScatterSeries) : new QLineSeries;
    axes_.chart->addSeries(made);
    made->attachAxis(axes_.x);
    made->attachAxis(axes_.y);
    series_.push_back(made);
    return made;
}

void XyPlot::update(const Figure& figure, const HiddenColumns& hidden, const ChartLayout& layout,
                    const Tokens& tokens) {
    setRange(axes_.x, layout.frame.x);
    setRange(axes_.y, layout.frame.y);
    std::size_t used = 0;
    for (std::size_t c = 0; c < figure.columns.size(); ++c) {
        if (isHidden(figure.columns[c], hidden))
            continue;
        const SeriesStyle style = seriesStyle(figure, c, tokens);
        const auto pieces = polylines(figure, c, layout.frame.x, layout.frame.y);
        if (figure.kind != ChartKind::scatter) {
            for (const QList<QPointF>& piece : pieces) {
                QXYSeries* line = series(used++, false);
                line->replace(piece);
                line->setPen(style.pen());
            }
        }
        const bool marked =
            figure.kind == ChartKind::scatter ||
            (figure.kind == ChartKind::line && figure.positions.size() <= mostMarkedPoints);
        if (!marked)
            continue;
        auto* points = static_cast<QScatterSeries*>(series(used++, true));
        points->replace(joined(pieces));
        points->setMarkerShape(markerShape(style.marker));
        points->setMarkerSize(figure.kind == ChartKind::scatter ? 7 : 6);
        points->setBrush(style.color);
        points->setPen(QPen(tokens.panel, 1));
    }
    for (std::size_t i = used; i < series_.size(); ++i)
        series_[i]->replace(QList<QPointF>());
}

BarPlot::BarPlot(ChartAxes axes)
    : axes_(axes) {}

BarPlot::~BarPlot() {
    if (series_) {
        axes_.chart->removeSeries(series_);
        delete series_;
    }
}

void BarPlot::rebuild(const BarModel& model, bool horizontal) {
    if (series_) {
        axes_.chart->removeSeries(series_);
        delete series_;
    }
    horizontal_ = horizontal;
    stacked_ = model.stacked;
    if (horizontal)
        series_ = stacked_ ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries)
                           : new QHorizontalBarSeries;
    else
        series_ =
            stacked_ ? static_cast<QAbstractBarSeries*>(new QStackedBarSeries) : new QBarSeries;
    for (std::size_t i = 0; i < model.series.size(); ++i)
        series_->append(new QBarSet(QString()));
    axes_.chart->addSeries(series_);
    series_->attachAxis(axes_.x);
    series_->attachAxis(axes_.y);
}

void BarPlot::update(const BarModel& model, const ChartLayout& layout, const Tokens& tokens) {
    const bool same = series_ && horizontal_ == layout.horizontal && stacked_ == model.stacked &&
                      series_->count() == static_cast<int>(model.series.size());
    if (!same)
        rebuild(model, layout.horizontal);
    setRange(axes_.x, layout.frame.x);
    setRange(axes_.y, layout.frame.y);
    if (series_->barWidth() != layout.barWidth)
        series_->setBarWidth(layout.barWidth);
    const QList<QBarSet*> sets = series_->barSets();
    const qsizetype count = sets.size();
    for (qsizetype i = 0; i < count; ++i) {
        // Qt draws the first of a horizontal group lowest and category 0 at the bottom.
        const bool reversed = layout.horizontal && !model.stacked;
        const BarSeriesData& data =
            model.series[static_cast<std::size_t>(reversed ? count - 1 - i : i)];
        QList<double> values = data.values;
        if (layout.horizontal)
            std::reverse(values.begin(), values.end());
        QBarSet* set = sets[i];
        if (set->count() > 0)
            set->remove(0, set->count());
        set->append(values);
        const QBrush brush = data.color.isValid() ? QBrush(data.color) : QBrush(Qt::NoBrush);
        if (set->brush() != brush)
            set->setBrush(brush);
        // A rim in the ground's colour keeps neighbours apart.
        const QPen rim = data.color.isValid() ? QPen(tokens.panel, 1) : QPen(Qt::NoPen);
        if (set->pen() != rim)
            set->setPen(rim);
    }
}

} // namespace headroom::ui
