#pragma once

#include "ui/charts/plot_frame.h"
#include "ui/theme/tokens.h"

#include <QGraphicsItem>
#include <QString>

#include <vector>

namespace headroom::ui {

/// One labelled place on an axis, in the axis' own values.
struct AxisTick {
    double value = 0;
    QString label;
    bool strong = false;
};

/// What the axes of one chart say.
struct AxesContent {
    std::vector<AxisTick> x;
    std::vector<AxisTick> y;
    QString xTitle; ///< below the plot, with the unit
    QString yTitle; ///< above the plot, with the unit
    bool xGrid = true;
    bool yGrid = true;
    double yLabelWidth = 0; ///< room for the labels left of the plot; longer ones wrap
    int yLines = 3;         ///< into at most so many lines, or are shortened
    double xLabelWidth = 0; ///< the same for one label below it; 0: no limit
};

/// Draws grid lines, tick labels and titles around the plot area. Qt's own axes shorten labels to
/// "..." and know neither our units nor the true minus sign.
class AxesItem : public QGraphicsItem {
public:
    explicit AxesItem(QGraphicsItem* parent);

    void setContent(const PlotFrame& frame, AxesContent content, const QRectF& bounds);
    void setTokens(const Tokens& tokens);

    QRectF boundingRect() const override { return bounds_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintGrid(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;

    PlotFrame frame_;
    AxesContent content_;
    QRectF bounds_;
    const Tokens* tokens_ = &lightTokens();
};

} // namespace headroom::ui
