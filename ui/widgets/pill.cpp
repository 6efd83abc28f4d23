#include "ui/widgets/pill.h"

#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

namespace headroom::ui {

namespace {

constexpr int pillHeight = 18;
constexpr int padding = 8;

} // namespace

ToneColors toneColors(const Tokens& t, Tone tone) {
    switch (tone) {
    case Tone::good:
        return {t.good, t.goodSoft};
    case Tone::warn:
        return {t.warn, t.warnSoft};
    case Tone::bad:
        return {t.bad, t.badSoft};
    case Tone::accent:
        return {t.accent, t.accentSoft};
    case Tone::neutral:
        break;
    }
    return {t.muted, t.window};
}

Pill::Pill(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setContent(const QString& text, Tone tone) {
    if (text == text_ && tone == tone_)
        return;
    if (text != text_)
        updateGeometry();
    text_ = text;
    tone_ = tone;
    setAccessibleName(text);
    update();
}

QSize Pill::sizeFor(const QString& text) {
    return {QFontMetrics(ui::font(FontRole::note)).horizontalAdvance(text) + 2 * padding,
            pillHeight};
}

QSize Pill::sizeHint() const {
    return text_.isEmpty() ? QSize(0, pillHeight) : sizeFor(text_);
}

void Pill::paint(QPainter& painter, const QRectF& rect, const QString& text, Tone tone,
                 const Tokens& tokens) {
    const ToneColors colors = toneColors(tokens, tone);
    paint::roundedBox(painter, rect, colors.fill, QColor(), rect.height() / 2);
    painter.setFont(ui::font(FontRole::note));
    painter.setPen(colors.ink);
    painter.drawText(rect, Qt::AlignCenter, text);
}

void Pill::paintEvent(QPaintEvent* /*event*/) {
    if (text_.isEmpty())
        return;
    QPainter painter(this);
    paint(painter, rect(), text_, tone_, tokensOf(this));
}

} // namespace headroom::ui
