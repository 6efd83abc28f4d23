#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace headroom::ui::paint {

void header(QPainter& painter, const QStyleOptionHeader& option) {
    const Tokens& t = tokensOf(option.palette);
    const QRect rect = option.rect;
    painter.fillRect(rect, option.state.testFlag(QStyle::State_MouseOver) ? t.hover : t.panel);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect words = rect.adjusted(8, 0, sorted ? -18 : -8, -1);
    painter.save();
    const QFont face = font(FontRole::note);
    painter.setFont(face);
    painter.setPen(sorted ? t.text : t.muted);
    QStringList lines = option.text.split(u'\n');
    for (QString& line : lines)
        line = QFontMetrics(face).elidedText(line, Qt::ElideRight, words.width());
    const QString text = lines.join(u'\n');
    painter.drawText(words, static_cast<int>(option.textAlignment) | Qt::TextDontClip, text);
    painter.restore();
    if (sorted)
        chevron(painter, QRectF(rect.right() - 16, rect.top(), 12, rect.height()),
                option.sortIndicator == QStyleOptionHeader::SortUp ? Direction::up
                                                                   : Direction::down,
                t.muted);
}

void itemPanel(QPainter& painter, const QStyleOptionViewItem& option) {
    const Tokens& t = tokensOf(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, t.hover);
}

void menuItem(QPainter& painter, const QStyleOptionMenuItem& option) {
    const Tokens& t = tokensOf(option.palette);
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), t.line);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected))
        roundedBox(painter, QRectF(rect).adjusted(4, 1, -4, -1), t.hover, QColor(), 5);

    const QRect mark(rect.left() + 10, rect.top(), 16, rect.height());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        checkMark(painter, mark, t.accent);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, mark, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);

    const qsizetype tab = option.text.indexOf(u'\t');
    const QString label = tab < 0 ? option.text : option.text.left(tab);
    const QString shortcut = tab < 0 ? QString() : option.text.mid(tab + 1);
    const QRect words = rect.adjusted(34, 0, -16, 0);
    const QColor ink =
        option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(ink);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, label);
    painter.setPen(t.muted);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, shortcut);
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, QRectF(rect.right() - 18, rect.top(), 12, rect.height()), Direction::right,
                t.muted);
}

} // namespace headroom::ui::paint
