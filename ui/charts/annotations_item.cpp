#include "ui/charts/annotations_item.h"

#include "ui/theme/typography.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

AnnotationsItem::AnnotationsItem(QGraphicsItem* parent)
    : QGraphicsItem(parent) {
    setZValue(20);
}

void AnnotationsItem::setContent(Annotations content, const QRectF& area, const QRectF& bounds) {
    if (bounds != bounds_)
        prepareGeometryChange();
    content_ = std::move(content);
    area_ = area;
    bounds_ = bounds;
    update();
}

void AnnotationsItem::setTokens(const Tokens& tokens) {
    tokens_ = &tokens;
    update();
}

void AnnotationsItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/,
                            QWidget* /*widget*/) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintWhiskers(*painter);
    for (const Annotations::Dot& dot : content_.dots) {
        painter->setPen(QPen(tokens_->panel, 1.5));
        painter->setBrush(dot.color);
        painter->drawEllipse(dot.center, 5, 5);
    }
    paintMarks(*painter);
    for (const Annotations::Words& words : content_.words) {
        const QFont face = font(words.strong ? FontRole::noteStrong : FontRole::note);
        painter->setFont(face);
        painter->setPen(words.color);
        const QFontMetricsF metrics(face);
        const double width = metrics.horizontalAdvance(words.text) + 2;
        if (words.centered)
            painter->drawText(QRectF(words.at.x() - width / 2, words.at.y() - metrics.height(),
                                     width, metrics.height()),
                              Qt::AlignCenter, words.text);
        else
            painter->drawText(
                QRectF(words.at.x(), words.at.y() - metrics.height() / 2, width, metrics.height()),
                Qt::AlignLeft | Qt::AlignVCenter, words.text);
    }
    painter->restore();
}

void AnnotationsItem::paintWhiskers(QPainter& painter) const {
    for (const Annotations::WhiskerLine& whisker : content_.whiskers) {
        painter.setPen(
            QPen(whisker.thin ? tokens_->muted : tokens_->text, whisker.thin ? 1 : 1.75));
        painter.drawLine(whisker.from, whisker.to);
        if ((whisker.to - whisker.from).manhattanLength() < 8)
            continue;
        const bool across = whisker.from.y() == whisker.to.y();
        const QPointF cap = across ? QPointF(0, 3) : QPointF(3, 0);
        painter.drawLine(whisker.from - cap, whisker.from + cap);
        painter.drawLine(whisker.to - cap, whisker.to + cap);
    }
}

QRectF AnnotationsItem::place(const QString& text, const QPointF& anchor,
                              std::vector<QRectF>& taken) const {
    const QFontMetricsF metrics(font(FontRole::note));
    const QSizeF size(metrics.horizontalAdvance(text) + 6, metrics.height());
    const double right = anchor.x() + 5;
    const double left = anchor.x() - 5 - size.width();
    const bool fitsRight = right + size.width() <= bounds_.right();
    QRectF box(QPointF(fitsRight ? right : std::max(left, bounds_.left()), anchor.y()), size);
    const auto overlaps = [&box](const QRectF& other) { return other.intersects(box); };
    for (int row = 0; row < 6 && std::ranges::any_of(taken, overlaps); ++row)
        box.translate(0, size.height());
    taken.push_back(box);
    return box;
}

void AnnotationsItem::paintMarks(QPainter& painter) const {
    std::vector<QRectF> taken;
    painter.setFont(font(FontRole::note));
    const auto label = [&](const QString& text, const QPointF& anchor, const QColor& color) {
        if (text.isEmpty())
            return;
        const QRectF box = place(text, anchor, taken);
        QColor veil = tokens_->panel;
        veil.setAlphaF(0.8F);
        painter.fillRect(box, veil);
        painter.setPen(color);
        painter.drawText(box, Qt::AlignCenter, text);
    };
    for (const Annotations::MarkLine& mark : content_.marks) {
        QPen pen(mark.color, 1.25, mark.dashed ? Qt::DashLine : Qt::SolidLine);
        painter.setPen(pen);
        painter.drawLine(mark.from, mark.to);
    }
    for (const Annotations::Ring& ring : content_.rings) {
        painter.setPen(QPen(ring.color, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring.center, 6.5, 6.5);
    }
    for (const Annotations::MarkLine& mark : content_.marks) {
        const bool upright = mark.from.x() == mark.to.x();
        const QPointF anchor = upright ? QPointF(mark.from.x(), area_.top() + 1)
                                       : QPointF(area_.right(), mark.from.y() - 15);
        label(mark.label, anchor, mark.color == tokens_->baseline ? tokens_->muted : mark.color);
    }
    for (const Annotations::Ring& ring : content_.rings)
        label(ring.label, ring.center + QPointF(2, -22),
              ring.color == tokens_->baseline ? tokens_->muted : ring.color);
}

} // namespace headroom::ui
