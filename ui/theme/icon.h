#pragma once

#include <QIcon>
#include <QString>

class QPainter;
class QPalette;
class QRectF;

namespace headroom::ui {

/// An icon of resources/icons by its name without suffix. It is drawn in the text colour of the
/// palette in use, in the accent where selected or checked, so it follows a change of theme.
QIcon icon(const QString& name);

/// Draws the same icon in one colour.
void paintIcon(QPainter& painter, const QString& name, const QRectF& place, const QColor& color);

} // namespace headroom::ui
