#include "ui/window/keyboard_sheet.h"

#include "ui/pages/page_list.h"
#include "ui/widgets/note_label.h"
#include "ui/window/actions.h"

#include <QDialogButtonBox>
#include <QGridLayout>

#include <utility>

namespace headroom::ui {

namespace {

void addRow(QGridLayout* grid, int row, int column, const QString& keys, const QString& words) {
    auto* key = new NoteLabel(keys, FontRole::strong, Ink::text);
    key->setMinimumWidth(110);
    grid->addWidget(key, row, column);
    grid->addWidget(new NoteLabel(words, FontRole::body, Ink::muted), row, column + 1);
}

} // namespace

KeyboardSheet::KeyboardSheet(const Actions& actions, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Keyboard"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const QAction* action : actions.all())
        if (!action->shortcut().isEmpty() && action->isVisible()) {
            QString words = action->iconText();
            addRow(grid, row++, 0, action->shortcut().toString(QKeySequence::NativeText),
                   words.remove(QChar(0x2026)));
        }
    row = 0;
    const auto other = [&](const QString& keys, const QString& words) {
        addRow(grid, row++, 2, keys, words);
    };
    int number = 1;
    for (const PageEntry& entry : pageList()) {
        if (number > 10)
            break;
        other(tr("Ctrl+%1").arg(number++ % 10), titleOf(entry));
    }
    other(tr("Arrow keys"), tr("in a chart: from value to value"));
    other(tr("+ and \u2212, 0"), tr("in a chart: zoom, and all of it again"));
    other(tr("Shift+\u2190, \u2192"), tr("in a chart of durations: move the target"));
    other(tr("Alt+\u2191, \u2193"), tr("in the roadmap: move the item to another phase"));
    other(tr("T"), tr("in a chart: its values as a table"));
    other(tr("Ctrl+C"), tr("in a chart or table: copy the values"));
    other(tr("Arrow keys"), tr("on a slider: a step; with Shift a single unit"));
    other(tr("Page keys"), tr("on a slider: the next round value"));
    other(tr("Tab, Shift+Tab"), tr("from control to control"));
    other(tr("Esc"), tr("closes what is open, ends a zoom"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(16);
    column->addLayout(grid);
    column->addWidget(buttons);
}

} // namespace headroom::ui
