// How a state machine is painted.

#include "ui/pages/workflow/graph_words.h"
#include "ui/pages/workflow/workflow_canvas.h"
#include "ui/text/number_format.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using figures::GraphEdge;
using figures::GraphNode;

namespace {

constexpr int heatSteps = 5;

} // namespace

/// How often an execution goes that way.
double WorkflowCanvas::travelled(std::size_t index) const {
    const GraphEdge& edge = drawing_->graph.edges[index];
    const GraphNode& from = drawing_->graph.nodes[edge.from];
    const GraphNode& to = drawing_->graph.nodes[edge.to];
    const auto entries = [&](const std::string& name) {
        const figures::StateFigures* state = side_.find(name);
        return state == nullptr ? 0 : state->activity.entriesAnExecution;
    };
    if (from.kind == GraphNode::Kind::start)
        return side_.states.empty() ? 0 : 1;
    if (edge.kind == GraphEdge::Kind::begin)
        return entries(to.name);
    const figures::StateFigures* state = side_.find(from.name);
    if (state == nullptr)
        return 0;
    const std::string next = to.kind == GraphNode::Kind::state ? to.name : std::string();
    const bool error = edge.kind == GraphEdge::Kind::caught;
    for (const auto& way : state->activity.ways)
        if (way.next == next && way.error == error)
            return way.timesAnExecution;
    return 0;
}

QString WorkflowCanvas::edgeWords(std::size_t edge) const {
    return side_.states.empty() ? QString() : timesWords(travelled(edge));
}

QColor WorkflowCanvas::heatColor(const std::string& name) const {
    const Tokens& t = tokensOf(this);
    const figures::StateFigures* state = side_.find(name);
    if (state == nullptr || !(most_ > 0))
        return t.panel;
    const double part = std::clamp(heatOf(*state, heat_) / most_, 0.0, 1.0);
    // A twentieth of the most is already to be seen.
    const double step = part < 0.002 ? 0 : std::ceil(part * heatSteps) / heatSteps;
    return mixed(t.panel, serviceColor(QStringLiteral("lambda")), (t.dark ? 0.42 : 0.6) * step);
}

void WorkflowCanvas::paintFrames(QPainter& painter) const {
    const Tokens& t = tokensOf(this);
    for (const figures::WorkflowLayout::Frame& frame : drawing_->layout.frames)
        paint::roundedBox(painter,
                          QRectF(frame.box.x, frame.box.y, frame.box.width, frame.box.height),
                          mixed(t.panel, t.muted, 0.06), t.line, 8);
}

void WorkflowCanvas::paintEdge(QPainter& painter, std::size_t index) const {
    const Tokens& t = tokensOf(this);
    const GraphEdge& edge = drawing_->graph.edges[index];
    const figures::WorkflowLayout::Path& path = drawing_->layout.edges[index];
    if (path.points.size() < 4)
        return;
    const double times = travelled(index);
    const bool error = edge.kind == GraphEdge::Kind::caught;
    const double width = 1 + 3 * std::min(times, 1.0);
    QColor color = error && times > 0 ? t.bad : mixed(t.panel, t.muted, times > 0 ? 0.9 : 0.5);
    if (!error && times >= 0.5)
        color = mixed(t.panel, t.accent, 0.85);
    QPen pen(color, width, error || times == 0 ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap,
             Qt::RoundJoin);
    QPainterPath line(QPointF(path.points[0].x, path.points[0].y));
    for (std::size_t i = 1; i + 2 < path.points.size(); i += 3)
        line.cubicTo(path.points[i].x, path.points[i].y, path.points[i + 1].x, path.points[i + 1].y,
                     path.points[i + 2].x, path.points[i + 2].y);
    painter.strokePath(line, pen);
    const QPointF base(path.points.back().x, path.points.back().y);
    const QPointF tip(path.tip.x, path.tip.y);
    const double length = std::hypot(tip.x() - base.x(), tip.y() - base.y());
    if (length > 0.5) {
        const QPointF along = (tip - base) / length;
        const QPointF aside(-along.y() * (2.5 + width / 2), along.x() * (2.5 + width / 2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPolygon(QPolygonF{tip, base + aside, base - aside});
    }
    if (!isLabelled(edge))
        return;
    const QFontMetricsF metrics(ui::font(FontRole::note));
    const QSizeF room(widestCondition + 10, metrics.height() * 2 + 2);
    const QRectF place(QPointF(path.label.x - room.width() / 2, path.label.y - room.height() / 2),
                       room);
    painter.setFont(ui::font(FontRole::note));
    painter.setPen(error && times > 0 ? t.bad : t.muted);
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop,
                     metrics.elidedText(conditionOf(edge), Qt::ElideRight, widestCondition));
    painter.setPen(times > 0 ? t.text : t.muted);
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignBottom, edgeWords(index));
}

/// A sign for each type, so that colour is not needed to tell them apart.
void WorkflowCanvas::paintGlyph(QPainter& painter, const QRectF& place,
                                const std::string& type) const {
    const Tokens& t = tokensOf(this);
    painter.setPen(QPen(t.muted, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const QPointF c = place.center();
    const double r = place.width() / 2;
    if (type == "Task") {
        painter.drawRoundedRect(place, 2, 2);
        painter.drawLine(QPointF(c.x() - r / 2, c.y()), QPointF(c.x() + r / 2, c.y()));
        painter.drawLine(QPointF(c.x(), c.y() - r / 2), QPointF(c.x(), c.y() + r / 2));
    } else if (type == "Choice") {
        painter.drawPolygon(QPolygonF{QPointF(c.x(), place.top()), QPointF(place.right(), c.y()),
                                      QPointF(c.x(), place.bottom()),
                                      QPointF(place.left(), c.y())});
    } else if (type == "Wait") {
        painter.drawEllipse(place);
        painter.drawLine(c, QPointF(c.x(), c.y() - r * 0.6));
        painter.drawLine(c, QPointF(c.x() + r * 0.5, c.y()));
    } else if (type == "Parallel" || type == "Map") {
        for (const double x : {-0.6, 0.0, 0.6})
            painter.drawLine(QPointF(c.x() + x * r, place.top()),
                             QPointF(c.x() + x * r, place.bottom()));
        if (type == "Map")
            painter.drawLine(QPointF(place.left(), place.top()),
                             QPointF(place.right(), place.top()));
    } else if (type == "Succeed") {
        painter.drawPolyline(QPolygonF{QPointF(place.left(), c.y()),
                                       QPointF(c.x() - r * 0.2, place.bottom() - r * 0.3),
                                       QPointF(place.right(), place.top() + r * 0.3)});
    } else if (type == "Fail") {
        painter.drawLine(place.topLeft(), place.bottomRight());
        painter.drawLine(place.bottomLeft(), place.topRight());
    } else {
        painter.drawLine(QPointF(place.left(), c.y()), QPointF(place.right(), c.y()));
        painter.drawLine(QPointF(place.right() - r * 0.6, c.y() - r * 0.5),
                         QPointF(place.right(), c.y()));
        painter.drawLine(QPointF(place.right() - r * 0.6, c.y() + r * 0.5),
                         QPointF(place.right(), c.y()));
    }
}

void WorkflowCanvas::paintNode(QPainter& painter, std::size_t index) const {
    const Tokens& t = tokensOf(this);
    const GraphNode& node = drawing_->graph.nodes[index];
    const QRectF box = boxAt(index);
    if (node.kind != GraphNode::Kind::state) {
        painter.setPen(QPen(t.muted, node.kind == GraphNode::Kind::end ? 3 : 1));
        painter.setBrush(node.kind == GraphNode::Kind::end ? t.panel : t.muted);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        return;
    }
    const bool selected = index == selected_;
    paint::roundedBox(painter, box, heatColor(node.name), selected ? t.accent : t.line, 6);
    if (selected) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5);
    }
    paintGlyph(painter, QRectF(box.left() + 8, box.top() + 8, 11, 11), node.type);
    const QRectF words = box.adjusted(glyphRoom, 4, -6, -4);
    const QFontMetricsF names(ui::font(FontRole::label));
    const QFontMetricsF notes(ui::font(FontRole::note));
    painter.setFont(ui::font(FontRole::label));
    painter.setPen(t.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     names.elidedText(nameOf(node), Qt::ElideRight, words.width()));
    const figures::StateFigures* state = side_.find(node.name);
    QString second = QString::fromStdString(node.detail.empty() ? node.type : node.detail);
    QString value;
    if (state != nullptr && heat_ != Heat::none) {
        const NumberFormat format;
        value = heat_ == Heat::cost
                    ? format.value(state->usdPerMonth, document::Unit::usd).withUnit()
                    : format.value(state->secondsAnExecution, document::Unit::seconds).withUnit();
        if (state->activity.entriesAnExecution == 0)
            value = tr("not entered");
    }
    painter.setFont(ui::font(FontRole::note));
    const double valueWidth = value.isEmpty() ? 0 : notes.horizontalAdvance(value) + 6;
    painter.setPen(mixed(t.muted, t.text, 0.35));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom,
                     notes.elidedText(second, Qt::ElideRight, words.width() - valueWidth));
    painter.setPen(t.text);
    painter.drawText(words, Qt::AlignRight | Qt::AlignBottom, value);
}

void WorkflowCanvas::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    const Tokens& t = tokensOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!drawing_) {
        painter.setFont(ui::font(FontRole::body));
        painter.setPen(t.muted);
        painter.drawText(QRectF(viewport()->rect()).adjusted(12, 12, -12, -12),
                         Qt::AlignCenter | Qt::TextWordWrap, message_);
    } else {
        painter.save();
        painter.translate(origin());
        painter.scale(zoom_, zoom_);
        paintFrames(painter);
        for (std::size_t i = 0; i < drawing_->graph.edges.size(); ++i)
            paintEdge(painter, i);
        for (std::size_t i = 0; i < drawing_->graph.nodes.size(); ++i)
            paintNode(painter, i);
        painter.restore();
    }
    if (hasFocus())
        paint::focusRing(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), t, 4);
}

} // namespace headroom::ui
