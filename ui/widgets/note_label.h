#pragma once

#include "ui/theme/typography.h"

#include <QLabel>

namespace headroom::ui {

enum class Ink { text, muted };

/// Words in one of the font roles and in the text or the muted colour of the theme in use.
class NoteLabel : public QLabel {
    Q_OBJECT
public:
    NoteLabel(FontRole role, Ink ink, QWidget* parent = nullptr);
    NoteLabel(const QString& text, FontRole role, Ink ink, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyInk();

    Ink ink_;
    bool applying_ = false;
};

} // namespace headroom::ui
