#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace headroom::ui::paint {

namespace {

constexpr int iconGap = 8;

bool has(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

} // namespace

void buttonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget, bool flat,
                 bool primary) {
    const Tokens& t = tokensOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    const bool pressed = enabled && has(option, QStyle::State_Sunken);
    const bool checked = has(option, QStyle::State_On);
    QColor fill = flat ? QColor() : t.panel;
    QColor border = flat ? QColor() : t.line;
    if (primary) {
        fill = enabled ? t.accent : t.line;
        if (hovered || pressed)
            fill = mixed(fill, t.text, pressed ? 0.2 : 0.1);
        border = QColor();
    } else if (checked) {
        fill = t.accentSoft;
        border = flat ? QColor() : t.accent;
    } else if (pressed) {
        fill = t.pressed;
    } else if (hovered) {
        fill = t.hover;
    }
    if (fill.isValid())
        roundedBox(painter, option.rect, fill, border, controlRadius);
    if (has(option, QStyle::State_HasFocus) && (!widget || widget->hasFocus()))
        focusRing(painter, option.rect, t, controlRadius);
}

void buttonLabel(QPainter& painter, const QStyleOptionButton& option, bool primary) {
    const Tokens& t = tokensOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    QRect inner = option.rect.adjusted(10, 0, menu ? -24 : -10, 0);
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = iconWidth > 0 && !option.text.isEmpty() ? iconGap : 0;
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    // Icon and words stand in the middle as one.
    inner.setLeft(inner.left() + std::max(0, (inner.width() - iconWidth - gap - words) / 2));
    if (iconWidth > 0) {
        const QRect place(inner.left(), option.rect.center().y() - iconWidth / 2, iconWidth,
                          iconWidth);
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled);
    }
    painter.setPen(primary && enabled ? t.onAccent : option.palette.color(QPalette::ButtonText));
    painter.drawText(inner.adjusted(iconWidth + gap, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option.text);
    if (menu)
        chevron(painter,
                QRectF(option.rect.right() - 20, option.rect.top(), 12, option.rect.height()),
                Direction::down, t.muted);
}

void checkIndicator(QPainter& painter, const QStyleOption& option) {
    const Tokens& t = tokensOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (has(option, QStyle::State_On)) {
        roundedBox(painter, box, enabled ? t.accent : t.baseline, QColor(), 4);
        checkMark(painter, box, t.onAccent);
    } else if (has(option, QStyle::State_NoChange)) {
        roundedBox(painter, box, enabled ? t.accent : t.baseline, QColor(), 4);
        painter.fillRect(QRectF(box.center().x() - 3.5, box.center().y() - 1, 7, 2), t.onAccent);
    } else {
        roundedBox(painter, box, has(option, QStyle::State_MouseOver) ? t.hover : t.panel,
                   t.baseline, 4);
    }
}

void radioIndicator(QPainter& painter, const QStyleOption& option) {
    const Tokens& t = tokensOf(option.palette);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool checked = has(option, QStyle::State_On);
    roundedBox(painter, box, t.panel, checked ? t.accent : t.baseline, box.width() / 2);
    if (checked)
        roundedBox(painter, box.adjusted(4, 4, -4, -4), t.accent, QColor(), box.width() / 2);
}

void fieldPanel(QPainter& painter, const QRectF& rect, const QStyleOption& option) {
    const Tokens& t = tokensOf(option.palette);
    const bool focused = has(option, QStyle::State_HasFocus);
    roundedBox(painter, rect, has(option, QStyle::State_Enabled) ? t.panel : t.window, t.line,
               controlRadius);
    if (focused)
        focusRing(painter, rect, t, controlRadius);
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option) {
    const Tokens& t = tokensOf(option.palette);
    const bool hovered = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    roundedBox(painter, option.rect, hovered ? t.hover : t.panel, option.frame ? t.line : QColor(),
               controlRadius);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect, t, controlRadius);
    const QRectF arrow(option.rect.right() - 19, option.rect.top(), 12, option.rect.height());
    chevron(painter, arrow, Direction::down, t.muted);
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up,
             const QRect& down) {
    const Tokens& t = tokensOf(option.palette);
    // Without a frame it is quiet until somebody turns to it.
    const bool focused = has(option, QStyle::State_HasFocus);
    const bool attended = focused || has(option, QStyle::State_MouseOver);
    if (option.frame || attended)
        fieldPanel(painter, option.rect, option);
    if (!option.frame && !attended)
        return;
    const auto step = [&](const QRect& rect, Direction direction,
                          QAbstractSpinBox::StepEnabledFlag flag, QStyle::SubControl control) {
        const bool enabled = option.stepEnabled.testFlag(flag);
        const bool active = enabled && option.activeSubControls.testFlag(control);
        chevron(painter, rect, direction, active ? t.accent : enabled ? t.muted : t.line);
    };
    step(up, Direction::up, QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp);
    step(down, Direction::down, QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown);
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider) {
    if (option.minimum >= option.maximum)
        return;
    const Tokens& t = tokensOf(option.palette);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QRectF handle = option.orientation == Qt::Vertical
                              ? QRectF(slider).adjusted(3, 2, -3, -2)
                              : QRectF(slider).adjusted(2, 3, -2, -3);
    roundedBox(painter, handle, active ? t.baseline : mixed(t.panel, t.baseline, 0.5), QColor(), 3);
}

} // namespace headroom::ui::paint
