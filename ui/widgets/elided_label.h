#pragma once

#include "ui/widgets/note_label.h"

namespace headroom::ui {

/// One line that is shortened where it does not fit; the tool tip then has all of it.
class ElidedLabel : public NoteLabel {
    Q_OBJECT
public:
    ElidedLabel(FontRole role, Ink ink, QWidget* parent = nullptr);

    void setFullText(const QString& text);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QString full_;
};

} // namespace headroom::ui
