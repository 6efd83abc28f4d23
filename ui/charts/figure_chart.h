#pragma once

#include "model/figures/figure.h"
#include "ui/charts/annotations_item.h"
#include "ui/charts/chart_layout.h"
#include "ui/charts/crosshair_item.h"
#include "ui/charts/series_plot.h"

#include <QChart>
#include <QSizeF>

#include <memory>
#include <optional>

namespace headroom::ui {

class AxesItem;
class BandsItem;

/// One Figure as a drawing: Qt Charts draws the series, the items around it draw axes, bands,
/// whiskers and marks. It belongs to no widget, so that a window and an exported picture show the
/// same thing.
class FigureChart {
public:
    FigureChart();
    ~FigureChart();
    FigureChart(const FigureChart&) = delete;
    FigureChart& operator=(const FigureChart&) = delete;

    /// The scene item; whoever puts it into a scene deletes it with the scene, and this object
    /// has to go before.
    QChart* item() const { return axes_.chart; }

    void setFigure(std::shared_ptr<const figures::Figure> figure);
    void setHidden(HiddenColumns hidden);
    void setTokens(const Tokens& tokens);
    void setSize(const QSizeF& size);
    /// The part of the x axis to show; nothing shows all. Only for numeric positions.
    void setZoom(std::optional<Range> zoom);
    /// Keep the value axis steady from one figure to the next (figure_extent.h).
    void setSteady(bool steady) { steady_ = steady; }

    /// Brings the drawing up to date; cheap where nothing changed.
    void refresh();

    const figures::Figure* figure() const { return figure_.get(); }
    const HiddenColumns& hidden() const { return hidden_; }
    const PlotFrame& frame() const { return layout_.frame; }
    const ChartLayout& layout() const { return layout_; }
    std::optional<Range> zoom() const { return zoom_; }
    Range fullRange() const;

    /// The position or category under a point of the drawing.
    std::optional<std::size_t> indexAt(const QPointF& point) const;
    /// Where the values of that index stand along the x axis, or down the categories.
    QPointF anchorOf(std::size_t index) const;
    /// Shows the crosshair at an index, with a box of values where `box`; nothing hides it.
    void point(std::optional<std::size_t> index, const QPointF& anchor, bool box);

private:
    void refreshNumeric();
    void refreshCategories();
    Annotations categoryAnnotations(const BarModel& bars) const;
    void addMarks(Annotations& annotations) const;
    void addRing(Annotations& annotations, const figures::Mark& mark, const QColor& color) const;

    ChartAxes axes_;
    AxesItem* axesItem_ = nullptr;
    BandsItem* bands_ = nullptr;
    AnnotationsItem* annotations_ = nullptr;
    CrosshairItem* crosshair_ = nullptr;
    std::unique_ptr<XyPlot> xyPlot_;
    std::unique_ptr<BarPlot> barPlot_;

    std::shared_ptr<const figures::Figure> figure_;
    HiddenColumns hidden_;
    const Tokens* tokens_ = &lightTokens();
    QSizeF size_;
    std::optional<Range> zoom_;
    std::optional<Range> shownValues_;
    NumberFormat format_;
    ChartLayout layout_;
    bool steady_ = false;
    bool dirty_ = true;
};

} // namespace headroom::ui
