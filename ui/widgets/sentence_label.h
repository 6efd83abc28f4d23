#pragma once

#include "ui/widgets/note_label.h"

namespace headroom::ui {

/// The result in words, above a page: the first sentence strong, what follows muted.
class SentenceLabel : public NoteLabel {
    Q_OBJECT
public:
    explicit SentenceLabel(QWidget* parent = nullptr);

protected:
    qsizetype strongLength() const override;
    void contextMenuEvent(QContextMenuEvent* event) override;
};

/// Where the first sentence of a text ends: behind a full stop that a capital letter follows after
/// a space; the whole length where there is but one.
qsizetype firstSentenceEnd(const QString& text);

} // namespace headroom::ui
