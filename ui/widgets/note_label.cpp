#include "ui/widgets/note_label.h"

#include "ui/theme/tokens.h"

#include <QEvent>

namespace headroom::ui {

NoteLabel::NoteLabel(FontRole role, Ink ink, QWidget* parent)
    : QLabel(parent)
    , ink_(ink) {
    setFont(ui::font(role));
    setTextFormat(Qt::PlainText);
    // On a ground of the base colour QLabel would write in another role.
    setForegroundRole(QPalette::WindowText);
    applyInk();
}

NoteLabel::NoteLabel(const QString& text, FontRole role, Ink ink, QWidget* parent)
    : NoteLabel(role, ink, parent) {
    setText(text);
}

void NoteLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !applying_)
        applyInk();
}

void NoteLabel::applyInk() {
    if (ink_ == Ink::text)
        return;
    applying_ = true;
    QPalette colors;
    colors.setColor(QPalette::WindowText, tokensOf(this).muted);
    setPalette(colors);
    applying_ = false;
}

} // namespace headroom::ui
