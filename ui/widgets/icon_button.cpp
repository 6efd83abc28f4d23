#include "ui/widgets/icon_button.h"

#include "ui/theme/icon.h"

namespace headroom::ui {

IconButton::IconButton(const QString& name, const QString& words, QWidget* parent)
    : QToolButton(parent) {
    setIcon(ui::icon(name));
    setIconSize(QSize(16, 16));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setWords(words);
}

void IconButton::setWords(const QString& words) {
    setToolTip(words);
    setAccessibleName(words);
}

} // namespace headroom::ui
