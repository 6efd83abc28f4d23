#include "ui/charts/series_style.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace headroom::ui {

using figures::ChartKind;
using figures::ScenarioRole;

namespace {

/// How many columns before this one would look the same.
int rankAmongLikes(const figures::Figure& figure, std::size_t column) {
    const figures::Column& self = figure.columns[column];
    int rank = 0;
    for (std::size_t i = 0; i < column; ++i) {
        const figures::Column& other = figure.columns[i];
        if (other.role == self.role && other.colorKey == self.colorKey)
            ++rank;
    }
    return rank;
}

} // namespace

QPen SeriesStyle::pen() const {
    QPen pen(color, width, line);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(line == Qt::SolidLine ? Qt::RoundCap : Qt::FlatCap);
    return pen;
}

SeriesStyle seriesStyle(const figures::Figure& figure, std::size_t column, const Tokens& tokens) {
    static constexpr std::array lines{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    const figures::Column& self = figure.columns[column];
    const int rank = rankAmongLikes(figure, column);
    SeriesStyle style;
    style.marker = rank;
    style.line = lines[static_cast<std::size_t>(rank) % lines.size()];
    if (!self.colorKey.empty()) {
        style.color = serviceColor(QString::fromStdString(self.colorKey));
        return style;
    }
    switch (self.role) {
    case ScenarioRole::baseline:
        style.color = tokens.baseline;
        style.width = 1.75;
        break;
    case ScenarioRole::scenario:
        style.color = tokens.accent;
        style.width = 2.25;
        break;
    case ScenarioRole::target:
        style.color = tokens.bad;
        style.line = Qt::DashLine;
        style.width = 1.25;
        break;
    case ScenarioRole::none:
        style.color = seriesColor(tokens, rank);
        break;
    }
    // Bars and points of one role stay apart by lightness, since they have no line style.
    const bool lined = figure.kind == ChartKind::line || figure.kind == ChartKind::step;
    if (!lined && self.role != ScenarioRole::none && rank > 0)
        style.color = mixed(style.color, tokens.panel, std::min(0.25 * rank, 0.6));
    return style;
}

bool isHidden(const figures::Column& column, const HiddenColumns& hidden) {
    return !hidden.isEmpty() && hidden.contains(QString::fromStdString(column.id));
}

bool hasLegendEntry(const figures::Figure& figure, std::size_t column) {
    return figure.kind != ChartKind::waterfall || column > 0;
}

void paintSwatch(QPainter& painter, const QRectF& place, const figures::Figure& figure,
                 std::size_t column, const Tokens& tokens) {
    const SeriesStyle style = seriesStyle(figure, column, tokens);
    const double middle = place.center().y();
    if (figure.kind == ChartKind::line || figure.kind == ChartKind::step) {
        painter.setPen(QPen(style.color, 2, style.line, Qt::FlatCap));
        painter.drawLine(QPointF(place.left(), middle), QPointF(place.left() + 12, middle));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.color);
    const QRectF box(place.left(), middle - 4.5, 9, 9);
    if (figure.kind == ChartKind::scatter || figure.kind == ChartKind::intervals)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    else
        painter.drawRoundedRect(box, 2, 2);
}

bool isCategorical(ChartKind kind) {
    switch (kind) {
    case ChartKind::line:
    case ChartKind::step:
    case ChartKind::scatter:
        return false;
    case ChartKind::bar:
    case ChartKind::stackedBar:
    case ChartKind::horizontalBar:
    case ChartKind::waterfall:
    case ChartKind::intervals:
        return true;
    }
    return false;
}

} // namespace headroom::ui
