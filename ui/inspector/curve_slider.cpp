#include "ui/inspector/curve_slider.h"

#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {

constexpr int handleRadius = 7;
constexpr int margin = 9;
constexpr int curveHeight = 18;
constexpr int trackHeight = 22;
// So close to a round value, in shares of the length, the handle catches.
constexpr double catching = 0.012;

} // namespace

CurveSlider::CurveSlider(SettingScale scale, QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
    , scale_(std::move(scale)) {
    setRange(static_cast<int>(scale_.minimum), static_cast<int>(scale_.maximum));
    setSingleStep(static_cast<int>(scale_.step));
    setPageStep(static_cast<int>(scale_.step) * 4);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CurveSlider::setCurve(std::shared_ptr<const figures::Figure> curve) {
    const bool other = bool(curve) != bool(curve_);
    curve_ = std::move(curve);
    if (other)
        updateGeometry();
    update();
}

void CurveSlider::setBaseline(std::optional<double> value) {
    baseline_ = value;
    update();
}

QSize CurveSlider::sizeHint() const {
    return {200, trackHeight + (curve_ ? curveHeight : 0)};
}

QSize CurveSlider::minimumSizeHint() const {
    return {80, sizeHint().height()};
}

QRectF CurveSlider::groove() const {
    const double middle = height() - trackHeight / 2.0;
    return {double(margin), middle - 1.5, std::max(width() - 2.0 * margin, 1.0), 3};
}

int CurveSlider::positionOf(double value) const {
    const QRectF track = groove();
    return static_cast<int>(std::lround(track.left() + scale_.fraction(value) * track.width()));
}

void CurveSlider::paintCurve(QPainter& painter) const {
    if (!curve_ || curve_->columns.empty())
        return;
    const std::vector<double>& values = curve_->columns.front().values;
    const std::size_t count = std::min(values.size(), curve_->positions.size());
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (std::size_t i = 0; i < count; ++i) {
        const double position = curve_->positions[i];
        if (!std::isfinite(values[i]) || position < scale_.minimum || position > scale_.maximum)
            continue;
        low = std::min(low, values[i]);
        high = std::max(high, values[i]);
    }
    if (!(high >= low))
        return;
    const QRectF track = groove();
    const double top = 2;
    const double bottom = curveHeight - 1;
    const double span = high > low ? high - low : 1;
    QPainterPath path;
    bool open = false;
    for (std::size_t i = 0; i < count; ++i) {
        const double position = curve_->positions[i];
        if (!std::isfinite(values[i]) || position < scale_.minimum || position > scale_.maximum) {
            open = false;
            continue;
        }
        const QPointF point(track.left() + scale_.fraction(position) * track.width(),
                            bottom - (values[i] - low) / span * (bottom - top));
        if (open)
            path.lineTo(point);
        else
            path.moveTo(point);
        open = true;
    }
    painter.setPen(QPen(tokensOf(this).baseline, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void CurveSlider::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensOf(this);
    paintCurve(painter);
    const QRectF track = groove();
    const double handle = positionOf(value());
    paint::sliderTrack(painter, track, handle, t, isEnabled());
    if (baseline_) {
        const double x = positionOf(*baseline_);
        painter.setPen(QPen(t.baseline, 2));
        painter.drawLine(QPointF(x, track.center().y() - 5), QPointF(x, track.center().y() + 5));
    }
    paint::sliderHandle(painter, QPointF(handle, track.center().y()), t, isEnabled(), hasFocus());
}

void CurveSlider::moveTo(double x, bool free) {
    const QRectF track = groove();
    const double value = scale_.valueAt((x - track.left()) / track.width());
    const double wanted = free ? value : scale_.snapped(value, catching);
    setSliderPosition(static_cast<int>(std::lround(wanted)));
}

void CurveSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    // A press on the handle holds it where it is.
    if (std::abs(event->position().x() - positionOf(value())) > handleRadius)
        moveTo(event->position().x(), event->modifiers().testFlag(Qt::ShiftModifier));
    update();
}

void CurveSlider::mouseMoveEvent(QMouseEvent* event) {
    if (isSliderDown())
        moveTo(event->position().x(), event->modifiers().testFlag(Qt::ShiftModifier));
}

void CurveSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
    update();
}

void CurveSlider::keyPressEvent(QKeyEvent* event) {
    const auto go = [this](double value) { setValue(static_cast<int>(std::lround(value))); };
    switch (event->key()) {
    case Qt::Key_PageUp:
        go(scale_.nextSnapPoint(value(), true));
        return;
    case Qt::Key_PageDown:
        go(scale_.nextSnapPoint(value(), false));
        return;
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Left: {
        const bool up = event->key() == Qt::Key_Up || event->key() == Qt::Key_Right;
        const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 1 : scale_.step;
        go(value() + (up ? step : -step));
        return;
    }
    default:
        QSlider::keyPressEvent(event);
    }
}

void CurveSlider::wheelEvent(QWheelEvent* event) {
    // A wheel over the inspector scrolls it; it must never change what it passes.
    event->ignore();
}

} // namespace headroom::ui
