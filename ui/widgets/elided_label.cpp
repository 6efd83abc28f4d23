#include "ui/widgets/elided_label.h"

namespace headroom::ui {

ElidedLabel::ElidedLabel(FontRole role, Ink ink, QWidget* parent)
    : NoteLabel(role, ink, parent) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void ElidedLabel::setFullText(const QString& text) {
    if (text == full_)
        return;
    full_ = text;
    updateGeometry();
    fit();
    setAccessibleName(text);
}

QSize ElidedLabel::minimumSizeHint() const {
    return {24, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(full_) + 2, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    NoteLabel::resizeEvent(event);
    fit();
    setAccessibleName(full_);
}

void ElidedLabel::fit() {
    const QString shown = fontMetrics().elidedText(full_, Qt::ElideRight, width());
    setText(shown);
    setToolTip(shown == full_ ? QString() : full_);
}

} // namespace headroom::ui
