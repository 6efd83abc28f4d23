#include "ui/theme/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace headroom::ui::paint {

void roundedBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border,
                double radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void chevron(QPainter& painter, const QRectF& rect, Direction direction, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color, 1.5);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.translate(rect.center());
    switch (direction) {
    case Direction::down:
        break;
    case Direction::up:
        painter.rotate(180);
        break;
    case Direction::left:
        painter.rotate(90);
        break;
    case Direction::right:
        painter.rotate(-90);
        break;
    }
    QPainterPath path;
    path.moveTo(-3.5, -1.75);
    path.lineTo(0, 1.75);
    path.lineTo(3.5, -1.75);
    painter.drawPath(path);
    painter.restore();
}

void checkMark(QPainter& painter, const QRectF& rect, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color, 1.75);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.translate(rect.center());
    QPainterPath path;
    path.moveTo(-3.5, 0.25);
    path.lineTo(-1, 2.75);
    path.lineTo(3.75, -2.75);
    painter.drawPath(path);
    painter.restore();
}

void focusRing(QPainter& painter, const QRectF& rect, const Tokens& tokens, double radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void sliderTrack(QPainter& painter, const QRectF& groove, double handleX, const Tokens& tokens,
                 bool enabled) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double radius = groove.height() / 2;
    painter.setBrush(tokens.line);
    painter.drawRoundedRect(groove, radius, radius);
    QRectF filled = groove;
    filled.setRight(handleX);
    painter.setBrush(enabled ? tokens.accent : tokens.baseline);
    painter.drawRoundedRect(filled, radius, radius);
    painter.restore();
}

void sliderHandle(QPainter& painter, const QPointF& center, const Tokens& tokens, bool enabled,
                  bool focused) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (focused) {
        painter.setPen(Qt::NoPen);
        QColor halo = tokens.accent;
        halo.setAlphaF(0.3F);
        painter.setBrush(halo);
        painter.drawEllipse(center, 10, 10);
    }
    painter.setPen(QPen(tokens.panel, 2));
    painter.setBrush(enabled ? tokens.accent : tokens.baseline);
    painter.drawEllipse(center, 7, 7);
    painter.restore();
}

} // namespace headroom::ui::paint
