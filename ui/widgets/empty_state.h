#pragma once

#include "ui/widgets/panel.h"

namespace headroom::ui {

class NoteLabel;

/// In place of a page's content: what would stand there, and what it takes.
class EmptyState : public Panel {
    Q_OBJECT
public:
    explicit EmptyState(const QString& words = {}, QWidget* parent = nullptr);

    void setText(const QString& words);
    QString text() const;

private:
    NoteLabel* words_;
};

} // namespace headroom::ui
