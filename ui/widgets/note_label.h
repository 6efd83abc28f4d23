#pragma once

#include "ui/theme/typography.h"

#include <QTextLayout>
#include <QWidget>

namespace headroom::ui {

enum class Ink { text, muted };

/// Words in one of the font roles, in the text or the muted colour of the theme in use.
///
/// Many of them change with every frame while a slider is dragged, so a new text is set in type
/// once, and asks for a new layout around it only where it needs other room than the last one.
class NoteLabel : public QWidget {
    Q_OBJECT
public:
    NoteLabel(FontRole role, Ink ink, QWidget* parent = nullptr);
    NoteLabel(const QString& text, FontRole role, Ink ink, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return text_; }
    void setWordWrap(bool wrap);
    bool wordWrap() const { return wrap_; }
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return wrap_; }
    int heightForWidth(int width) const override;

protected:
    /// How many characters from the beginning are strong, with what follows muted; none by default.
    virtual qsizetype strongLength() const { return 0; }
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    FontRole role() const { return role_; }

private:
    int naturalWidth() const;
    void setInType(int width) const;

    QString text_;
    FontRole role_;
    Ink ink_;
    bool wrap_ = false;
    Qt::Alignment alignment_ = Qt::AlignLeft | Qt::AlignVCenter;
    int lineHeight_;
    // What the text was set into last; made anew where width or text are others.
    mutable QTextLayout layout_;
    mutable int layoutWidth_ = -1;
    mutable int layoutHeight_ = 0;
    mutable int naturalWidth_ = -1;
};

} // namespace headroom::ui
