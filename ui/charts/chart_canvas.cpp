#include "ui/charts/chart_canvas.h"

#include "ui/charts/crosshair_link.h"
#include "ui/charts/readout.h"
#include "ui/text/text.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRubberBand>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.25;
// The closest look: a thousandth of the whole axis.
constexpr double smallestShare = 0.001;
constexpr double grip = 5; ///< pixels beside a line that still take hold of it
constexpr int targetDigits = 3;

double roundedTo(double value, int digits) {
    if (!(value > 0))
        return value;
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - digits + 1);
    return std::round(value / unit) * unit;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget* parent)
    : QChartView(parent) {
    setChart(chart_.item());
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Base);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    chart_.setTokens(tokensOf(this));
    chart_.setSteady(true);
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setLink(CrosshairLink* link) {
    link_ = link;
    connect(link, &CrosshairLink::moved, this, &ChartCanvas::followOther);
}

void ChartCanvas::setFigure(std::shared_ptr<const figures::Figure> figure) {
    chart_.setFigure(std::move(figure));
    refresh();
}

void ChartCanvas::setHidden(const HiddenColumns& hidden) {
    chart_.setHidden(hidden);
    refresh();
}

void ChartCanvas::refresh() {
    chart_.refresh();
    if (index_)
        pointAt(index_, chart_.anchorOf(*index_), false);
}

bool ChartCanvas::canZoom() const {
    return chart_.figure() && !isCategorical(chart_.figure()->kind);
}

void ChartCanvas::setZoomRange(double low, double high) {
    const Range full = chart_.fullRange();
    const bool whole = low <= full.low && high >= full.high;
    chart_.setZoom(
        whole ? std::nullopt
              : std::optional<Range>({std::max(low, full.low), std::min(high, full.high)}));
    refresh();
    emit zoomed();
}

void ChartCanvas::zoom(double factor, double around) {
    if (!canZoom())
        return;
    const AxisScale& scale = chart_.frame().x;
    const double center = scale.fraction(around);
    const double low = center - center / factor;
    const double high = center + (1 - center) / factor;
    const Range full = chart_.fullRange();
    const AxisScale whole(full.low, full.high, scale.logarithmic());
    const double share = whole.fraction(scale.valueAt(high)) - whole.fraction(scale.valueAt(low));
    if (share > smallestShare)
        setZoomRange(scale.valueAt(low), scale.valueAt(high));
}

void ChartCanvas::resetZoom() {
    chart_.setZoom(std::nullopt);
    refresh();
    emit zoomed();
}

/// The target's line under a point, by its place among the figure's marks.
std::optional<std::size_t> ChartCanvas::targetAt(const QPointF& point) const {
    const figures::Figure* figure = chart_.figure();
    if (!targetsMovable_ || !figure || isCategorical(figure->kind) ||
        !chart_.frame().area.adjusted(-4, 0, 4, 0).contains(point))
        return std::nullopt;
    for (std::size_t i = 0; i < figure->marks.size(); ++i) {
        const figures::Mark& mark = figure->marks[i];
        if (mark.vertical && mark.role == figures::ScenarioRole::target &&
            std::abs(chart_.frame().toX(mark.position) - point.x()) <= grip)
            return i;
    }
    return std::nullopt;
}

/// Draws the dragged target elsewhere; the figure itself changes once it is let go.
void ChartCanvas::showTargetAt(double position) {
    if (!chart_.figure() || target_ >= chart_.figure()->marks.size())
        return;
    const Range full = chart_.fullRange();
    targetPosition_ = roundedTo(std::clamp(position, full.low, full.high), targetDigits);
    auto moved = std::make_shared<figures::Figure>(*chart_.figure());
    moved->marks[target_].position = targetPosition_;
    moved->marks[target_].name =
        document::Text(document::translatable("Figures", "Target %1"),
                       {document::Quantity{targetPosition_, moved->x.unit}});
    chart_.setFigure(std::move(moved));
    refresh();
}

void ChartCanvas::stepTarget(int by) {
    const figures::Figure* figure = chart_.figure();
    if (!targetsMovable_ || !figure)
        return;
    const auto mark =
        std::ranges::find(figure->marks, figures::ScenarioRole::target, &figures::Mark::role);
    if (mark == figure->marks.end() || !(mark->position > 0))
        return;
    target_ = static_cast<std::size_t>(mark - figure->marks.begin());
    targetFrom_ = mark->position;
    const double step = std::pow(10.0, std::floor(std::log10(targetFrom_)) - 1);
    showTargetAt(targetFrom_ + by * step);
    emit targetMoved(targetFrom_, targetPosition_);
}

QString ChartCanvas::axisKey() const {
    const figures::Figure* figure = chart_.figure();
    if (!figure)
        return {};
    const QString meaning = QString::fromStdString(figure->x.title.source());
    return isCategorical(figure->kind) ? meaning + u"/categories"_s
                                       : meaning + u'/' + QString::number(int(figure->x.unit));
}

void ChartCanvas::pointAt(std::optional<std::size_t> index, const QPointF& anchor,
                          bool tellOthers) {
    index_ = index;
    chart_.point(index, anchor, true);
    emit pointed();
    if (!tellOthers || !link_ || !chart_.figure())
        return;
    const figures::Figure& figure = *chart_.figure();
    std::optional<double> position;
    if (index && !isCategorical(figure.kind))
        position = figure.positions[*index];
    emit link_->moved(axisKey(), position, this);
}

void ChartCanvas::followOther(const QString& axis, std::optional<double> position,
                              QObject* source) {
    if (source == this || !isVisible() || !chart_.figure() ||
        isCategorical(chart_.figure()->kind) || axis != axisKey())
        return;
    const auto index = position ? nearestPosition(*chart_.figure(), *position) : std::nullopt;
    index_ = index;
    chart_.point(index, index ? chart_.anchorOf(*index) : QPointF(), true);
    emit pointed();
}

void ChartCanvas::paintEvent(QPaintEvent* event) {
    QChartView::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(viewport());
        paint::focusRing(painter, viewport()->rect(), tokensOf(this), 4);
    }
    emit painted();
}

void ChartCanvas::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    chart_.setSize(viewport()->size());
    refresh();
}

void ChartCanvas::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        chart_.setTokens(tokensOf(this));
        refresh();
    }
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (gesture_ == Gesture::zooming) {
        if ((at - pressed_).manhattanLength() >= QApplication::startDragDistance()) {
            if (!band_)
                band_ = new QRubberBand(QRubberBand::Rectangle, viewport());
            const QRectF area = chart_.frame().area;
            const QRect across(QPoint(pressed_.x(), int(area.top())),
                               QPoint(at.x(), int(area.bottom())));
            band_->setGeometry(across.normalized().intersected(area.toRect()));
            band_->show();
        }
    } else if (gesture_ == Gesture::target) {
        showTargetAt(chart_.frame().xAt(event->position().x()));
    } else if (gesture_ == Gesture::moving) {
        const AxisScale& scale = chart_.frame().x;
        const double shift = (last_.x() - at.x()) / std::max(chart_.frame().area.width(), 1.0);
        const double low = scale.valueAt(shift);
        const double high = scale.valueAt(1 + shift);
        const Range full = chart_.fullRange();
        if (low >= full.low && high <= full.high)
            setZoomRange(low, high);
        last_ = at;
    }
    if (targetsMovable_ && gesture_ == Gesture::none)
        viewport()->setCursor(targetAt(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    if (gesture_ != Gesture::moving)
        pointAt(chart_.indexAt(event->position()), event->position(), true);
}

void ChartCanvas::mousePressEvent(QMouseEvent* event) {
    setFocus(Qt::MouseFocusReason);
    pressed_ = last_ = event->position().toPoint();
    if (!canZoom())
        return;
    if (const auto mark = targetAt(event->position());
        mark && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier) {
        gesture_ = Gesture::target;
        target_ = *mark;
        targetFrom_ = targetPosition_ = chart_.figure()->marks[*mark].position;
        return;
    }
    if (event->button() == Qt::MiddleButton ||
        (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier)))
        gesture_ = Gesture::moving;
    else if (event->button() == Qt::LeftButton)
        gesture_ = Gesture::zooming;
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const bool dragged = band_ && band_->isVisible();
    if (gesture_ == Gesture::target) {
        if (targetPosition_ != targetFrom_)
            emit targetMoved(targetFrom_, targetPosition_);
    } else if (gesture_ == Gesture::zooming && dragged) {
        const QRect chosen = band_->geometry();
        band_->hide();
        if (chosen.width() > 4)
            setZoomRange(chart_.frame().xAt(chosen.left()), chart_.frame().xAt(chosen.right()));
    } else if (event->button() == Qt::LeftButton && chart_.figure()) {
        const auto index = chart_.indexAt(event->position());
        const auto& ids = chart_.figure()->categoryIds;
        if (index && *index < ids.size())
            emit categoryActivated(QString::fromStdString(ids[*index]));
    }
    gesture_ = Gesture::none;
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    resetZoom();
}

void ChartCanvas::wheelEvent(QWheelEvent* event) {
    const bool meant = event->modifiers().testFlag(Qt::ControlModifier) || hasFocus();
    if (!meant || !canZoom() || event->angleDelta().y() == 0) {
        event->ignore();
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    zoom(std::pow(zoomStep, steps), chart_.frame().xAt(event->position().x()));
    event->accept();
}

void ChartCanvas::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    pointAt(std::nullopt, {}, true);
}

void ChartCanvas::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    pointAt(std::nullopt, {}, true);
    viewport()->update();
}

void ChartCanvas::stepIndex(int by) {
    const figures::Figure* figure = chart_.figure();
    if (!figure)
        return;
    const auto count = static_cast<int>(isCategorical(figure->kind) ? figure->categories.size()
                                                                    : figure->positions.size());
    if (count == 0)
        return;
    int next = index_ ? static_cast<int>(*index_) + by : (by > 0 ? 0 : count - 1);
    // Dense lines are walked in about a hundred steps.
    if (index_ && count > 200 && std::abs(by) == 1)
        next = static_cast<int>(*index_) + by * (count / 100);
    next = std::clamp(next, 0, count - 1);
    const auto index = static_cast<std::size_t>(next);
    pointAt(index, chart_.anchorOf(index), true);
}

void ChartCanvas::keyPressEvent(QKeyEvent* event) {
    const auto middle = [this] { return chart_.frame().x.valueAt(0.5); };
    if (event->modifiers() == Qt::ShiftModifier &&
        (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        stepTarget(event->key() == Qt::Key_Left ? -1 : 1);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        stepIndex(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        stepIndex(1);
        return;
    case Qt::Key_Home:
        stepIndex(-1'000'000);
        return;
    case Qt::Key_End:
        stepIndex(1'000'000);
        return;
    case Qt::Key_Plus:
        zoom(zoomStep, middle());
        return;
    case Qt::Key_Minus:
        zoom(1 / zoomStep, middle());
        return;
    case Qt::Key_0:
        resetZoom();
        return;
    case Qt::Key_Escape:
        if (index_ || chart_.zoom()) {
            pointAt(std::nullopt, {}, true);
            resetZoom();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chart_.figure() && index_ && *index_ < chart_.figure()->categoryIds.size()) {
            emit categoryActivated(QString::fromStdString(chart_.figure()->categoryIds[*index_]));
            return;
        }
        break;
    default:
        break;
    }
    // Not the scroll area's keys: a page around the chart may want them.
    QWidget::keyPressEvent(event);
}

} // namespace headroom::ui
