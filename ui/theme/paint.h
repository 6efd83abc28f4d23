#pragma once

#include "ui/theme/tokens.h"

#include <QRectF>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;
class QStyleOptionViewItem;
class QWidget;

/// The pieces that Style and the project's own widgets are drawn with.
namespace headroom::ui::paint {

inline constexpr double controlRadius = 6;
inline constexpr double panelRadius = 8;

enum class Direction { up, down, left, right };

/// A filled shape with a border of one device-independent pixel inside `rect`.
void roundedBox(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& border,
                double radius);
void chevron(QPainter& painter, const QRectF& rect, Direction direction, const QColor& color);
void checkMark(QPainter& painter, const QRectF& rect, const QColor& color);
void focusRing(QPainter& painter, const QRectF& rect, const Tokens& tokens, double radius);

/// Groove, filled part and round handle of a horizontal slider; coordinates along x.
void sliderTrack(QPainter& painter, const QRectF& groove, double handleX, const Tokens& tokens,
                 bool enabled);
void sliderHandle(QPainter& painter, const QPointF& center, const Tokens& tokens, bool enabled,
                  bool focused);

void buttonPanel(QPainter& painter, const QStyleOption& option, const QWidget* widget, bool flat,
                 bool primary);
/// Icon, words and, with a menu, a chevron.
void buttonLabel(QPainter& painter, const QStyleOptionButton& option, bool primary);
void checkIndicator(QPainter& painter, const QStyleOption& option);
void radioIndicator(QPainter& painter, const QStyleOption& option);
void fieldPanel(QPainter& painter, const QRectF& rect, const QStyleOption& option);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up,
             const QRect& down);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
void header(QPainter& painter, const QStyleOptionHeader& option);
void itemPanel(QPainter& painter, const QStyleOptionViewItem& option);
void menuItem(QPainter& painter, const QStyleOptionMenuItem& option);

} // namespace headroom::ui::paint
