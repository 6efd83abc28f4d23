#include "ui/pages/workflow/workflow_canvas.h"

#include "ui/pages/workflow/graph_words.h"
#include "ui/text/number_format.h"
#include "ui/theme/typography.h"

#include <QHelpEvent>
#include <QMouseEvent>
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
constexpr double smallestZoom = 0.2;
constexpr double legibleZoom = 0.72; ///< notes are then some 8 pixels high
constexpr int shortest = 200;        ///< of the view
constexpr int tallest = 540;
constexpr double largestZoom = 3;
constexpr int widestName = 220;
constexpr int widestDetail = 110;
constexpr int valueRoom = 62; ///< of the time or cost beside the detail

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
             timesWords(found->activity.entriesAnExecution),
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

} // namespace headroom::ui
