#pragma once

#include "model/figures/figure.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QPen>
#include <QSet>
#include <QString>

class QPainter;
class QRectF;

namespace headroom::ui {

/// How one column of a figure is drawn: the baseline grey, the scenario in the accent, a service
/// in its own colour, and a second column of the same colour by another line.
struct SeriesStyle {
    QColor color;
    Qt::PenStyle line = Qt::SolidLine;
    double width = 2;
    int marker = 0; ///< which of the marker shapes

    QPen pen() const;
};

SeriesStyle seriesStyle(const figures::Figure& figure, std::size_t column, const Tokens& tokens);

/// The ids of the columns that the legend has switched off.
using HiddenColumns = QSet<QString>;

bool isHidden(const figures::Column& column, const HiddenColumns& hidden);

/// Whether the legend names a column: the first one of a waterfall is what the whole chart shows.
bool hasLegendEntry(const figures::Figure& figure, std::size_t column);

/// The sample of a column that stands in legends: a piece of its line, its marker or its bar.
void paintSwatch(QPainter& painter, const QRectF& place, const figures::Figure& figure,
                 std::size_t column, const Tokens& tokens);

/// True for charts over categories, false for those over numeric positions.
bool isCategorical(figures::ChartKind kind);

} // namespace headroom::ui
