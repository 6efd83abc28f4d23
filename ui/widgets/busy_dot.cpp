#include "ui/widgets/busy_dot.h"

#include "ui/theme/tokens.h"

#include <QPainter>

namespace headroom::ui {

namespace {

constexpr int extent = 14;
constexpr double radius = 3;

} // namespace

BusyDot::BusyDot(QWidget* parent)
    : QWidget(parent) {
    setFixedSize(extent, extent);
}

void BusyDot::setBusy(bool busy) {
    if (busy == busy_)
        return;
    busy_ = busy;
    setToolTip(busy ? tr("A better answer is being computed") : QString());
    update();
}

void BusyDot::paintEvent(QPaintEvent* /*event*/) {
    if (!busy_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokensOf(this).accent);
    painter.drawEllipse(QRectF(rect()).center(), radius, radius);
}

} // namespace headroom::ui
