#include "ui/theme/style.h"

#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace headroom::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int controlHeight = 28;
constexpr int menuRowHeight = 28;
constexpr int scrollBarExtent = 12;
constexpr int shortestScrollHandle = 32;

bool isPrimary(const QWidget* widget) {
    return widget && widget->property("primary").toBool();
}

} // namespace

Style::Style()
    : QProxyStyle(u"Fusion"_s) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    const Tokens& t = tokensOf(option->palette);
    switch (element) {
    case PE_FrameFocusRect: {
        // Buttons and fields draw their own ring; this one is for items, check boxes, tabs.
        paint::focusRing(*painter, option->rect, t, 4);
        return;
    }
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        paint::buttonPanel(*painter, *option, widget, flat, isPrimary(widget));
        return;
    }
    case PE_PanelButtonTool:
        paint::buttonPanel(*painter, *option, widget, option->state.testFlag(State_AutoRaise),
                           isPrimary(widget));
        return;
    case PE_IndicatorButtonDropDown:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::checkIndicator(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paint::radioIndicator(*painter, *option);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            paint::fieldPanel(*painter, option->rect, *option);
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            paint::itemPanel(*painter, *item);
        return;
    case PE_Frame:
        if (!qobject_cast<const QAbstractItemView*>(widget))
            paint::roundedBox(*painter, option->rect, QColor(), t.line, paint::controlRadius);
        return;
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.line);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), t.panel);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        paint::chevron(*painter, option->rect, up ? paint::Direction::up : paint::Direction::down,
                       t.muted);
        return;
    }
    case PE_IndicatorArrowUp:
        paint::chevron(*painter, option->rect, paint::Direction::up, t.muted);
        return;
    case PE_IndicatorArrowRight:
        paint::chevron(*painter, option->rect, paint::Direction::right, t.muted);
        return;
    case PE_IndicatorArrowLeft:
        paint::chevron(*painter, option->rect, paint::Direction::left, t.muted);
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, t.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    const Tokens& t = tokensOf(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            paint::buttonLabel(*painter, *button, isPrimary(widget));
        return;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paint::header(*painter, *header);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.panel);
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            paint::menuItem(*painter, *item);
        return;
    case CE_MenuEmptyArea:
        return;
    case CE_ProgressBarGroove:
        paint::roundedBox(*painter, option->rect, t.line, QColor(), 2);
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            const int range = std::max(1, bar->maximum - bar->minimum);
            QRectF done = option->rect;
            done.setWidth(done.width() * (bar->progress - bar->minimum) / range);
            paint::roundedBox(*painter, done, t.accent, QColor(), 2);
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const {
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            paint::comboBox(*painter, *combo);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            paint::spinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                           subControlRect(control, option, SC_SpinBoxDown, widget));
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paint::scrollBar(*painter, *slider,
                             subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            // The panel first, then the label; no arrow in the corner for a menu.
            if (option->state & (State_Raised | State_Sunken | State_On | State_HasFocus) ||
                !option->state.testFlag(State_AutoRaise))
                drawPrimitive(PE_PanelButtonTool, option, painter, widget);
            QStyleOptionToolButton label = *tool;
            label.features &= ~QStyleOptionToolButton::HasMenu;
            if (isPrimary(widget))
                label.palette.setColor(QPalette::ButtonText, tokensOf(option->palette).onAccent);
            drawControl(CE_ToolButtonLabel, &label, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl subControl, const QWidget* widget) const {
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        if (subControl == SC_ComboBoxEditField)
            return rect.adjusted(10, 1, -24, -1);
        if (subControl == SC_ComboBoxArrow)
            return {rect.right() - 23, rect.top(), 24, rect.height()};
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool buttons = !spin || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? 18 : 0;
        switch (subControl) {
        case SC_SpinBoxEditField:
            return rect.adjusted(6, 1, -width - 2, -1);
        case SC_SpinBoxUp:
            return {rect.right() - width - 1, rect.top() + 3, width, rect.height() / 2 - 3};
        case SC_SpinBoxDown:
            return {rect.right() - width - 1, rect.center().y() + 1, width, rect.height() / 2 - 3};
        case SC_SpinBoxFrame:
            return rect;
        default:
            break;
        }
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar)
            return rect;
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? rect.height() : rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int handle = length;
        if (range > 0) {
            handle = static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep));
            handle = std::clamp(handle, std::min(shortestScrollHandle, length), length);
        }
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - handle, bar->upsideDown);
        const auto along = [&](int from, int extent) {
            return vertical ? QRect(rect.left(), rect.top() + from, rect.width(), extent)
                            : QRect(rect.left() + from, rect.top(), extent, rect.height());
        };
        switch (subControl) {
        case SC_ScrollBarSlider:
            return along(start, handle);
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + handle, length - start - handle);
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const {
    if (element == SE_LineEditContents) {
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        return frame && frame->lineWidth > 0 ? rect.adjusted(6, 0, -6, 0) : rect;
    }
    if (element == SE_PushButtonFocusRect || element == SE_ComboBoxFocusRect)
        return {};
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool menu = button && button->features.testFlag(QStyleOptionButton::HasMenu);
        const bool both = button && !button->icon.isNull() && !button->text.isEmpty();
        return {size.width() + (menu ? 38 : 24) + (both ? 4 : 0),
                std::max(controlHeight, size.height() + 8)};
    }
    case CT_ComboBox:
        return {size.width() + 36, std::max(controlHeight, size.height() + 8)};
    case CT_LineEdit:
        return {result.width() + 8, std::max(controlHeight, size.height() + 8)};
    case CT_SpinBox:
        return {size.width() + 30, std::max(controlHeight, size.height() + 6)};
    case CT_ToolButton:
        return {std::max(size.width() + 10, controlHeight),
                std::max(size.height() + 10, controlHeight)};
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), 9};
        const bool shortcut = item && item->text.contains(u'\t');
        return {size.width() + 60 + (shortcut ? 32 : 0), menuRowHeight};
    }
    case CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            const QFontMetrics metrics(font(FontRole::note));
            const QSize words = metrics.size(0, header->text);
            const int arrow = header->sortIndicator != QStyleOptionHeader::None ? 14 : 0;
            return {words.width() + 17 + arrow, words.height() + 12};
        }
        return result;
    default:
        return result;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option,
                       const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    case PM_ScrollBarSliderMin:
        return shortestScrollHandle;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuPanelWidth:
    case PM_DefaultFrameWidth:
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return 16;
    case PM_HeaderMargin:
        return 8;
    case PM_MenuButtonIndicator:
        return 20;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_ItemView_PaintAlternatingRowColorsForEmptyArea:
    case SH_Menu_Scrollable:
        return hint == SH_Menu_Scrollable ? 1 : 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    const bool hovers = qobject_cast<QAbstractButton*>(widget) ||
                        qobject_cast<QComboBox*>(widget) || widget->inherits("QAbstractSpinBox") ||
                        widget->inherits("QScrollBar") || widget->inherits("QHeaderView");
    if (hovers)
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace headroom::ui
