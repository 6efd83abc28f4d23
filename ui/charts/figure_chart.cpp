#include "ui/charts/figure_chart.h"

#include "ui/charts/annotations_item.h"
#include "ui/charts/axes_item.h"
#include "ui/charts/bands_item.h"
#include "ui/charts/readout.h"
#include "ui/text/text.h"

#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

#include <cmath>

namespace headroom::ui {

using figures::ChartKind;
using figures::ScenarioRole;

namespace {

constexpr float samplingOpacity = 0.22F;
constexpr float assumptionOpacity = 0.10F;

QColor veiled(QColor color, float opacity) {
    color.setAlphaF(opacity);
    return color;
}

QColor markColor(const Tokens& tokens, ScenarioRole role, ChartKind kind) {
    switch (role) {
    case ScenarioRole::target:
        return tokens.bad;
    case ScenarioRole::baseline:
        return tokens.baseline;
    case ScenarioRole::scenario:
        return tokens.accent;
    case ScenarioRole::none:
        // Among computed points what is marked without a role is the best of them.
        return kind == ChartKind::scatter ? tokens.good : tokens.muted;
    }
    return tokens.muted;
}

} // namespace

FigureChart::FigureChart() {
    axes_.chart = new QChart;
    axes_.x = new QValueAxis;
    axes_.y = new QValueAxis;
    QChart* chart = axes_.chart;
    chart->setBackgroundVisible(false);
    chart->setPlotAreaBackgroundVisible(false);
    chart->setMargins(QMargins());
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->addAxis(axes_.x, Qt::AlignBottom);
    chart->addAxis(axes_.y, Qt::AlignLeft);
    axes_.x->setVisible(false);
    axes_.y->setVisible(false);
    axesItem_ = new AxesItem(chart);
    bands_ = new BandsItem(chart);
    annotations_ = new AnnotationsItem(chart);
    crosshair_ = new CrosshairItem(chart);
}

FigureChart::~FigureChart() = default;

void FigureChart::setFigure(std::shared_ptr<const figures::Figure> figure) {
    const bool otherSort =
        !figure_ || !figure || figure_->kind != figure->kind || figure_->id != figure->id;
    if (otherSort)
        shownValues_.reset();
    figure_ = std::move(figure);
    dirty_ = true;
}

void FigureChart::setHidden(HiddenColumns hidden) {
    hidden_ = std::move(hidden);
    shownValues_.reset();
    dirty_ = true;
}

void FigureChart::setTokens(const Tokens& tokens) {
    tokens_ = &tokens;
    axesItem_->setTokens(tokens);
    annotations_->setTokens(tokens);
    crosshair_->setTokens(tokens);
    dirty_ = true;
}

void FigureChart::setSize(const QSizeF& size) {
    if (size == size_)
        return;
    size_ = size;
    dirty_ = true;
}

void FigureChart::setZoom(std::optional<Range> zoom) {
    zoom_ = zoom;
    dirty_ = true;
}

Range FigureChart::fullRange() const {
    return figure_ ? horizontalRange(*figure_) : Range{};
}

void FigureChart::refresh() {
    if (!dirty_ || !figure_ || size_.isEmpty())
        return;
    dirty_ = false;
    if (axes_.chart->size() != size_)
        axes_.chart->resize(size_);
    if (isCategorical(figure_->kind))
        refreshCategories();
    else
        refreshNumeric();
}

void FigureChart::refreshNumeric() {
    barPlot_.reset();
    if (!xyPlot_)
        xyPlot_ = std::make_unique<XyPlot>(axes_);
    const Range wanted = valueRange(*figure_, hidden_);
    const Range values = steady_ && shownValues_ ? steadied(*shownValues_, wanted) : wanted;
    shownValues_ = values;
    layout_ = layoutNumeric(*figure_, size_, zoom_.value_or(fullRange()), values, format_);
    axes_.chart->setPlotArea(layout_.frame.area);
    bands_->clear();
    for (std::size_t c = 0; c < figure_->columns.size(); ++c) {
        const figures::Column& column = figure_->columns[c];
        if (isHidden(column, hidden_))
            continue;
        const QColor color = seriesStyle(*figure_, c, *tokens_).color;
        const bool stepped = figure_->kind == ChartKind::step;
        bands_->add(layout_.frame, figure_->positions, column.assumptionLow, column.assumptionHigh,
                    veiled(color, assumptionOpacity), stepped);
        bands_->add(layout_.frame, figure_->positions, column.low, column.high,
                    veiled(color, samplingOpacity), stepped);
    }
    bands_->finish(layout_.frame.area);
    xyPlot_->update(*figure_, hidden_, layout_, *tokens_);
    Annotations annotations;
    addMarks(annotations);
    axesItem_->setContent(layout_.frame, layout_.axes, layout_.bounds);
    annotations_->setContent(std::move(annotations), layout_.frame.area, layout_.bounds);
}

void FigureChart::refreshCategories() {
    xyPlot_.reset();
    if (!barPlot_)
        barPlot_ = std::make_unique<BarPlot>(axes_);
    BarModel bars = barModel(*figure_, hidden_, *tokens_);
    const Range wanted = valueRange(*figure_, hidden_);
    const Range values = steady_ && shownValues_ ? steadied(*shownValues_, wanted) : wanted;
    shownValues_ = values;
    layout_ = layoutCategories(*figure_, bars, size_, values, format_);
    axes_.chart->setPlotArea(layout_.frame.area);
    bands_->clear();
    bands_->finish(layout_.frame.area);
    if (figure_->kind == ChartKind::intervals)
        for (BarSeriesData& data : bars.series)
            data.color = QColor();
    barPlot_->update(bars, layout_, *tokens_);
    Annotations annotations = categoryAnnotations(bars);
    addMarks(annotations);
    axesItem_->setContent(layout_.frame, layout_.axes, layout_.bounds);
    annotations_->setContent(std::move(annotations), layout_.frame.area, layout_.bounds);
}

Annotations FigureChart::categoryAnnotations(const BarModel& bars) const {
    Annotations result;
    const int count = static_cast<int>(figure_->categories.size());
    const int group = std::max(bars.groupSize(), 1);
    const PlotFrame& frame = layout_.frame;
    const auto onCategory = [&](int category, int slot) {
        const double offset = layout_.barWidth * ((slot + 0.5) / group - 0.5);
        const double middle = categoryCoordinate(category, count, layout_.horizontal);
        return layout_.horizontal ? frame.toY(middle - offset) : frame.toX(middle + offset);
    };
    for (const Whisker& whisker : bars.whiskers) {
        const double across = onCategory(whisker.category, whisker.slot);
        const auto at = [&](double value) {
            return layout_.horizontal ? QPointF(frame.toX(value), across)
                                      : QPointF(across, frame.toY(value));
        };
        result.whiskers.push_back({at(whisker.low), at(whisker.high), whisker.assumption});
    }
    const document::Unit unit =
        figure_->columns.empty() ? document::Unit::none : figure_->columns.front().unit;
    for (const BarLabel& label : bars.labels) {
        Annotations::Words words;
        words.text = label.change ? format_.change(label.value, unit)
                                  : format_.value(label.value, unit).number;
        words.color = !label.change     ? tokens_->text
                      : label.value > 0 ? tokens_->bad
                                        : tokens_->good;
        words.strong = !label.change;
        words.centered = !layout_.horizontal;
        const double across = onCategory(label.category, 0);
        words.at = layout_.horizontal ? QPointF(frame.toX(label.position) + 6, across)
                                      : QPointF(across, frame.toY(label.position) - 3);
        result.words.push_back(std::move(words));
    }
    if (figure_->kind == ChartKind::intervals)
        for (std::size_t c = 0, slot = 0; c < figure_->columns.size(); ++c) {
            const figures::Column& column = figure_->columns[c];
            if (isHidden(column, hidden_))
                continue;
            for (int i = 0; i < count && static_cast<std::size_t>(i) < column.values.size(); ++i) {
                const double value = column.values[static_cast<std::size_t>(i)];
                if (std::isfinite(value))
                    result.dots.push_back(
                        {QPointF(frame.toX(value), onCategory(i, static_cast<int>(slot))),
                         seriesStyle(*figure_, c, *tokens_).color});
            }
            ++slot;
        }
    return result;
}

void FigureChart::addRing(Annotations& annotations, const figures::Mark& mark,
                          const QColor& color) const {
    const auto index = nearestPosition(*figure_, mark.position);
    for (const figures::Column& column : figure_->columns) {
        if (!index || isHidden(column, hidden_) || *index >= column.values.size() ||
            !std::isfinite(column.values[*index]))
            continue;
        annotations.rings.push_back(
            {layout_.frame.map(mark.position, column.values[*index]), color, toString(mark.name)});
        return;
    }
}

void FigureChart::addMarks(Annotations& annotations) const {
    const PlotFrame& frame = layout_.frame;
    // A mark on the value axis of horizontal bars stands upright.
    for (const figures::Mark& mark : figure_->marks) {
        const QColor color = markColor(*tokens_, mark.role, figure_->kind);
        const bool swapped = isCategorical(figure_->kind) && layout_.horizontal;
        const bool upright = swapped ? true : mark.vertical;
        const AxisScale& scale = upright ? frame.x : frame.y;
        const double fraction = scale.fraction(mark.position);
        if (!(fraction >= 0 && fraction <= 1))
            continue;
        const bool ringed = figure_->kind == ChartKind::scatter && mark.vertical &&
                            mark.role != ScenarioRole::target;
        if (ringed) {
            addRing(annotations, mark, color);
            continue;
        }
        Annotations::MarkLine line;
        line.color = color;
        line.label = toString(mark.name);
        line.dashed = mark.role == ScenarioRole::target || mark.role == ScenarioRole::none;
        if (upright) {
            line.from = QPointF(frame.toX(mark.position), frame.area.top());
            line.to = QPointF(frame.toX(mark.position), frame.area.bottom());
        } else {
            line.from = QPointF(frame.area.left(), frame.toY(mark.position));
            line.to = QPointF(frame.area.right(), frame.toY(mark.position));
        }
        annotations.marks.push_back(std::move(line));
    }
}

std::optional<std::size_t> FigureChart::indexAt(const QPointF& point) const {
    const PlotFrame& frame = layout_.frame;
    if (!figure_ || !frame.area.adjusted(-2, -2, 2, 2).contains(point))
        return std::nullopt;
    if (!isCategorical(figure_->kind))
        return nearestPosition(*figure_, frame.xAt(point.x()));
    const int count = static_cast<int>(figure_->categories.size());
    if (count == 0)
        return std::nullopt;
    const double share = layout_.horizontal ? (point.y() - frame.area.top()) / frame.area.height()
                                            : (point.x() - frame.area.left()) / frame.area.width();
    return static_cast<std::size_t>(std::clamp(static_cast<int>(share * count), 0, count - 1));
}

QPointF FigureChart::anchorOf(std::size_t index) const {
    const PlotFrame& frame = layout_.frame;
    if (!figure_)
        return {};
    if (!isCategorical(figure_->kind)) {
        if (index >= figure_->positions.size())
            return {};
        return {frame.toX(figure_->positions[index]), frame.area.top() + frame.area.height() / 3};
    }
    const double at = categoryCoordinate(
        static_cast<int>(index), static_cast<int>(figure_->categories.size()), layout_.horizontal);
    return layout_.horizontal ? QPointF(frame.area.center().x(), frame.toY(at))
                              : QPointF(frame.toX(at), frame.area.center().y());
}

void FigureChart::point(std::optional<std::size_t> index, const QPointF& anchor, bool box) {
    const auto readout =
        figure_ && index ? readoutAt(*figure_, *index, hidden_, format_) : std::nullopt;
    crosshair_->setVisible(readout.has_value());
    if (!readout)
        return;
    const PlotFrame& frame = layout_.frame;
    CrosshairItem::Content content;
    content.title = readout->title;
    content.anchor = anchor;
    if (isCategorical(figure_->kind)) {
        content.line = false;
        const int count = static_cast<int>(figure_->categories.size());
        const double at = categoryCoordinate(static_cast<int>(*index), count, layout_.horizontal);
        content.band = layout_.horizontal
                           ? QRectF(QPointF(frame.area.left(), frame.toY(at + 0.5)),
                                    QPointF(frame.area.right(), frame.toY(at - 0.5)))
                           : QRectF(QPointF(frame.toX(at - 0.5), frame.area.top()),
                                    QPointF(frame.toX(at + 0.5), frame.area.bottom()));
    } else {
        content.x = frame.toX(figure_->positions[*index]);
        if (content.x < frame.area.left() || content.x > frame.area.right()) {
            crosshair_->setVisible(false);
            return;
        }
    }
    for (const Readout::Line& line : readout->lines) {
        const QColor color = seriesStyle(*figure_, line.column, *tokens_).color;
        if (content.line) {
            content.points.push_back(QPointF(content.x, frame.toY(line.value)));
            content.pointColors.push_back(color);
        }
        if (box)
            content.rows.push_back({color, line.name, line.text});
    }
    crosshair_->setContent(std::move(content), frame.area, layout_.bounds);
}

} // namespace headroom::ui
