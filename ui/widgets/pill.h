#pragma once

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QWidget>

namespace headroom::ui {

enum class Tone { neutral, good, warn, bad, accent };

struct ToneColors {
    QColor ink;
    QColor fill;
};
ToneColors toneColors(const Tokens& tokens, Tone tone);

/// A verdict in words on its colour.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget* parent = nullptr);

    void setContent(const QString& text, Tone tone);
    QString text() const { return text_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize sizeFor(const QString& text);
    static void paint(QPainter& painter, const QRectF& rect, const QString& text, Tone tone,
                      const Tokens& tokens);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
    Tone tone_ = Tone::neutral;
};

} // namespace headroom::ui
