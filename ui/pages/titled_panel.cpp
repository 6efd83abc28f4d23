#include "ui/pages/titled_panel.h"

#include "ui/widgets/note_label.h"

#include <QVBoxLayout>

namespace headroom::ui {

TitledPanel::TitledPanel(const QString& title, QWidget* body, QWidget* parent)
    : Panel(parent) {
    setAccessibleName(title);
    auto* heading = new NoteLabel(title, FontRole::strong, Ink::text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    column->addWidget(heading);
    column->addWidget(body, 1);
    if (body->accessibleName().isEmpty())
        body->setAccessibleName(title);
}

} // namespace headroom::ui
