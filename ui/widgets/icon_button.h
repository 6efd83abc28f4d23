#pragma once

#include <QToolButton>

namespace headroom::ui {

/// A flat square button with an icon. Its words are tool tip and accessible name at once.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    IconButton(const QString& icon, const QString& words, QWidget* parent = nullptr);

    void setWords(const QString& words);
    QSize sizeHint() const override { return {26, 26}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace headroom::ui
