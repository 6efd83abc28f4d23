#include "ui/widgets/empty_state.h"

#include "ui/widgets/note_label.h"

#include <QVBoxLayout>

namespace headroom::ui {

EmptyState::EmptyState(const QString& words, QWidget* parent)
    : Panel(parent)
    , words_(new NoteLabel(FontRole::body, Ink::muted)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->addWidget(words_);
    words_->setWordWrap(true);
    setText(words);
}

void EmptyState::setText(const QString& words) {
    words_->setText(words);
    setAccessibleDescription(words);
}

QString EmptyState::text() const {
    return words_->text();
}

} // namespace headroom::ui
