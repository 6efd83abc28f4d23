#include "ui/widgets/panel.h"

#include "ui/theme/paint.h"

#include <QPainter>

namespace headroom::ui {

Panel::Panel(QWidget* parent)
    : QFrame(parent) {}

void Panel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    paint::roundedBox(painter, rect(), t.panel, t.line, paint::panelRadius);
}

} // namespace headroom::ui
