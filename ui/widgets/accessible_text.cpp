#include "ui/widgets/accessible_text.h"

#include "ui/widgets/note_label.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/value_line.h"

#include <QAccessibleWidget>

namespace headroom::ui {

namespace {

QAccessibleInterface* makeText(const QString& /*className*/, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const bool text = qobject_cast<NoteLabel*>(object) || qobject_cast<ValueLine*>(object) ||
                      qobject_cast<Pill*>(object);
    return widget && text ? new QAccessibleWidget(widget, QAccessible::StaticText) : nullptr;
}

} // namespace

void installAccessibleTexts() {
    QAccessible::removeFactory(makeText);
    QAccessible::installFactory(makeText);
}

} // namespace headroom::ui
