#include "ui/pages/workflow/workflow_canvas.h"

#include "ui/text/number_format.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using figures::GraphEdge;
using figures::GraphNode;
using figures::noNode;

namespace {

constexpr double margin = 14;
constexpr double nodeHeight = 40;
constexpr double glyphRoom = 26;
constexpr double smallestZoom = 0.2;
constexpr double legibleZoom = 0.72; ///< notes are then some 8 pixels high
constexpr int shortest = 200;        ///< of the view
constexpr int tallest = 540;
constexpr double largestZoom = 3;
constexpr int widestName = 220;
constexpr int widestDetail = 110;
constexpr int valueRoom = 62; ///< of the time or cost beside the detail
constexpr int widestCondition = 130;
constexpr int heatSteps = 5;

QString nameOf(const GraphNode& node) {
    return QString::fromStdString(node.name);
}

QString conditionOf(const GraphEdge& edge) {
    if (edge.kind == GraphEdge::Kind::otherwise)
        return WorkflowCanvas::tr("otherwise");
    return QString::fromStdString(edge.condition);
}

/// Whether words stand beside the edge: what decides, and how often it does.
bool isLabelled(const GraphEdge& edge) {
    return edge.kind == GraphEdge::Kind::choice || edge.kind == GraphEdge::Kind::otherwise ||
           edge.kind == GraphEdge::Kind::caught;
}

/// "62 %" of the executions, "2.4 times" each.
QString share(double times) {
    const NumberFormat format;
    return times > 1.005 ? WorkflowCanvas::tr("%1 times").arg(format.number(times, 1))
                         : format.value(times, document::Unit::ratio).withUnit();
}

} // namespace

WorkflowCanvas::WorkflowCanvas(QWidget* parent)
    : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("State machine"));
}

std::vector<figures::LayoutSize> WorkflowCanvas::nodeSizes(const figures::WorkflowGraph& graph) {
    const QFontMetrics names(ui::font(FontRole::label));
    const QFontMetrics notes(ui::font(FontRole::note));
    std::vector<figures::LayoutSize> sizes;
    for (const GraphNode& node : graph.nodes) {
        if (node.kind != GraphNode::Kind::state) {
            const double side = node.kind == GraphNode::Kind::join ? 8 : 14;
            sizes.push_back({side, side});
            continue;
        }
        const int detail = notes.horizontalAdvance(QString::fromStdString(node.detail));
        const int words = std::max(names.horizontalAdvance(nameOf(node)),
                                   std::min(detail, widestDetail) + valueRoom);
        sizes.push_back({std::clamp(words, 90, widestName) + glyphRoom + 14, nodeHeight});
    }
    return sizes;
}

std::vector<figures::LayoutSize> WorkflowCanvas::labelSizes(const figures::WorkflowGraph& graph) {
    const QFontMetrics notes(ui::font(FontRole::note));
    std::vector<figures::LayoutSize> sizes;
    for (const GraphEdge& edge : graph.edges) {
        if (!isLabelled(edge)) {
            sizes.push_back({});
            continue;
        }
        const int words =
            std::clamp(notes.horizontalAdvance(conditionOf(edge)), 44, widestCondition);
        sizes.push_back({words + 10.0, 2.0 * notes.height() + 2});
    }
    return sizes;
}

void WorkflowCanvas::setDrawing(std::shared_ptr<const Drawing> drawing) {
    const QString selected = selectedState();
    drawing_ = std::move(drawing);
    message_.clear();
    selected_ = drawing_ ? drawing_->graph.find(selected.toStdString()) : noNode;
    showLegibly();
    updateGeometry();
    describe();
}

void WorkflowCanvas::setFigures(const figures::WorkflowSide& side, Heat heat, double most) {
    side_ = side;
    heat_ = heat;
    most_ = most;
    describe();
    viewport()->update();
}

void WorkflowCanvas::setMessage(const QString& message) {
    drawing_.reset();
    selected_ = noNode;
    message_ = message;
    describe();
    updateRanges();
    viewport()->update();
}

double WorkflowCanvas::heatOf(const figures::StateFigures& state, Heat heat) {
    const double value = heat == Heat::cost ? state.usdPerMonth : state.secondsAnExecution;
    return heat == Heat::none || !std::isfinite(value) ? 0 : value;
}

void WorkflowCanvas::selectState(const QString& name) {
    const std::size_t found = drawing_ ? drawing_->graph.find(name.toStdString()) : noNode;
    if (found == selected_)
        return;
    selected_ = found;
    if (sizing_ == Sizing::legible && found != noNode)
        reveal(found);
    describe();
    viewport()->update();
}

QString WorkflowCanvas::selectedState() const {
    return drawing_ && selected_ != noNode ? nameOf(drawing_->graph.nodes[selected_]) : QString();
}

QRectF WorkflowCanvas::boxOf(const QString& state) const {
    const std::size_t node = drawing_ ? drawing_->graph.find(state.toStdString()) : noNode;
    if (node == noNode)
        return {};
    const QRectF box = boxAt(node);
    return {box.topLeft() * zoom_ + origin(), box.size() * zoom_};
}

QRectF WorkflowCanvas::boxAt(std::size_t node) const {
    const figures::LayoutBox& box = drawing_->layout.nodes[node];
    return {box.x, box.y, box.width, box.height};
}

/// Where the drawing's corner stands in the viewport: centred where it is smaller.
QPointF WorkflowCanvas::origin() const {
    const double width = drawing_->layout.size.width * zoom_ + 2 * margin;
    const double height = drawing_->layout.size.height * zoom_ + 2 * margin;
    return {
        margin + std::max(0.0, (viewport()->width() - width) / 2) - horizontalScrollBar()->value(),
        margin + std::max(0.0, (viewport()->height() - height) / 2) - verticalScrollBar()->value()};
}

QPointF WorkflowCanvas::toDrawing(const QPointF& point) const {
    return (point - origin()) / zoom_;
}

std::size_t WorkflowCanvas::nodeAt(const QPointF& point) const {
    if (!drawing_)
        return noNode;
    const QPointF place = toDrawing(point);
    for (std::size_t i = 0; i < drawing_->graph.nodes.size(); ++i)
        if (drawing_->graph.nodes[i].kind == GraphNode::Kind::state && boxAt(i).contains(place))
            return i;
    return noNode;
}

void WorkflowCanvas::updateRanges() {
    const auto set = [this](QScrollBar* bar, double content, int page) {
        bar->setPageStep(page);
        bar->setSingleStep(24);
        bar->setRange(0, drawing_ ? std::max(0, static_cast<int>(content + 2 * margin) - page) : 0);
    };
    const auto size = drawing_ ? drawing_->layout.size : figures::LayoutSize{};
    set(horizontalScrollBar(), size.width * zoom_, viewport()->width());
    set(verticalScrollBar(), size.height * zoom_, viewport()->height());
}

void WorkflowCanvas::setZoom(double zoom, const QPointF& keep) {
    if (!drawing_)
        return;
    const QPointF place = toDrawing(keep);
    zoom_ = std::clamp(zoom, smallestZoom, largestZoom);
    updateRanges();
    const QPointF moved = place * zoom_ + origin() - keep;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(moved.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(moved.y()));
    viewport()->update();
}

void WorkflowCanvas::zoomBy(double factor) {
    sizing_ = Sizing::byHand;
    setZoom(zoom_ * factor, QRectF(viewport()->rect()).center());
}

double WorkflowCanvas::zoomToFit() const {
    const auto& size = drawing_->layout.size;
    const double wide = (viewport()->width() - 2 * margin) / std::max(size.width, 1.0);
    const double high = (viewport()->height() - 2 * margin) / std::max(size.height, 1.0);
    return std::min({wide, high, 1.0});
}

void WorkflowCanvas::fit() {
    sizing_ = Sizing::whole;
    if (drawing_)
        zoom_ = std::max(zoomToFit(), smallestZoom);
    updateRanges();
    viewport()->update();
}

/// The whole of it where its words can still be read, else as much of it as they allow.
void WorkflowCanvas::showLegibly() {
    sizing_ = Sizing::legible;
    if (drawing_)
        zoom_ = std::max(zoomToFit(), legibleZoom);
    updateRanges();
    // It begins at its start.
    const double start = drawing_ ? boxAt(0).center().x() * zoom_ + margin : 0;
    horizontalScrollBar()->setValue(static_cast<int>(start - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(0);
    if (selected_ != noNode)
        reveal(selected_);
    viewport()->update();
}

QSize WorkflowCanvas::minimumSizeHint() const {
    const double wanted = drawing_ ? drawing_->layout.size.height * legibleZoom + 2 * margin : 0;
    return {200, std::clamp(static_cast<int>(wanted), shortest, tallest)};
}

void WorkflowCanvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    if (sizing_ == Sizing::byHand)
        updateRanges();
    else if (sizing_ == Sizing::whole)
        fit();
    else
        showLegibly();
}

/// Scrolls as far as it takes to see the state.
void WorkflowCanvas::reveal(std::size_t node) {
    const QRectF place = boxAt(node);
    const QRectF box(place.topLeft() * zoom_ + origin(), place.size() * zoom_);
    const auto scroll = [](QScrollBar* bar, double from, double to, int page) {
        if (from < 0)
            bar->setValue(bar->value() + static_cast<int>(from - margin));
        else if (to > page)
            bar->setValue(bar->value() + static_cast<int>(to - page + margin));
    };
    scroll(horizontalScrollBar(), box.left(), box.right(), viewport()->width());
    scroll(verticalScrollBar(), box.top(), box.bottom(), viewport()->height());
}

void WorkflowCanvas::choose(std::size_t node) {
    if (node == noNode || node == selected_)
        return;
    selected_ = node;
    reveal(node);
    describe();
    viewport()->update();
    emit stateSelected(selectedState());
}

/// The nearest state in a direction, those straight ahead before those at the side.
std::size_t WorkflowCanvas::neighbour(const QPointF& direction) const {
    if (selected_ == noNode)
        return drawing_->graph.nodes.size() > 1 ? drawing_->graph.edges.empty()
                                                      ? std::size_t{1}
                                                      : drawing_->graph.edges.front().to
                                                : noNode;
    const QPointF from = boxAt(selected_).center();
    std::size_t best = noNode;
    double least = 0;
    for (std::size_t i = 0; i < drawing_->graph.nodes.size(); ++i) {
        if (i == selected_ || drawing_->graph.nodes[i].kind != GraphNode::Kind::state)
            continue;
        const QPointF way = boxAt(i).center() - from;
        const double ahead = QPointF::dotProduct(way, direction);
        if (ahead < 1)
            continue;
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const double distance = ahead + 2 * aside;
        if (best == noNode || distance < least) {
            best = i;
            least = distance;
        }
    }
    return best;
}

void WorkflowCanvas::keyPressEvent(QKeyEvent* event) {
    if (!drawing_) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        choose(neighbour({0, -1}));
        return;
    case Qt::Key_Down:
        choose(neighbour({0, 1}));
        return;
    case Qt::Key_Left:
        choose(neighbour({-1, 0}));
        return;
    case Qt::Key_Right:
        choose(neighbour({1, 0}));
        return;
    case Qt::Key_Home:
        selected_ = noNode;
        choose(neighbour({}));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.2);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / 1.2);
        return;
    case Qt::Key_0:
        fit();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void WorkflowCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    pressed_ = event->position();
    pressedAt_ = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    dragging_ = false;
    choose(nodeAt(event->position()));
}

void WorkflowCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        viewport()->setCursor(nodeAt(event->position()) != noNode ? Qt::PointingHandCursor
                                                                  : Qt::ArrowCursor);
        return;
    }
    const QPointF moved = event->position() - pressed_;
    dragging_ = dragging_ || moved.manhattanLength() > 4;
    if (!dragging_)
        return;
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(pressedAt_.x() - static_cast<int>(moved.x()));
    verticalScrollBar()->setValue(pressedAt_.y() - static_cast<int>(moved.y()));
    viewport()->update();
}

void WorkflowCanvas::mouseReleaseEvent(QMouseEvent* /*event*/) {
    dragging_ = false;
    viewport()->unsetCursor();
}

void WorkflowCanvas::wheelEvent(QWheelEvent* event) {
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        sizing_ = Sizing::byHand;
        setZoom(zoom_ * std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
    viewport()->update();
}

bool WorkflowCanvas::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::size_t node = nodeAt(help->pos());
        if (node == noNode)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), nodeSentence(node), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString WorkflowCanvas::nodeSentence(std::size_t node) const {
    const GraphNode& state = drawing_->graph.nodes[node];
    const figures::StateFigures* found = side_.find(state.name);
    if (found == nullptr)
        return nameOf(state);
    const NumberFormat format;
    return tr("%1: %2 an execution, entered by %3, %4 a month")
        .arg(nameOf(state),
             format.value(found->secondsAnExecution, document::Unit::seconds).withUnit(),
             share(found->activity.entriesAnExecution),
             format.value(found->usdPerMonth, document::Unit::usd).withUnit());
}

void WorkflowCanvas::describe() {
    if (!drawing_) {
        setAccessibleDescription(message_);
        return;
    }
    const auto states =
        std::ranges::count(drawing_->graph.nodes, GraphNode::Kind::state, &GraphNode::kind);
    QString words = tr("%n state(s).", nullptr, static_cast<int>(states));
    if (selected_ != noNode)
        words = nodeSentence(selected_) + u' ' + words;
    if (accessibleDescription() != words)
        setAccessibleDescription(words);
}

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
    return side_.states.empty() ? QString() : share(travelled(edge));
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
