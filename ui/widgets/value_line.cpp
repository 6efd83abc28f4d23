#include "ui/widgets/value_line.h"

#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace headroom::ui {

namespace {

constexpr int unitGap = 4;
constexpr int intervalGap = 8;

} // namespace

ValueLine::ValueLine(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void ValueLine::setValue(const FormattedValue& value) {
    if (value == value_)
        return;
    value_ = value;
    setAccessibleName(value.sentence());
    setToolTip(value.sentence());
    if (sizeHint().width() > width())
        updateGeometry();
    update();
}

QSize ValueLine::minimumSizeHint() const {
    return {1, QFontMetrics(ui::font(FontRole::value)).height()};
}

QSize ValueLine::sizeHint() const {
    const QFontMetrics number(ui::font(FontRole::value));
    const QFontMetrics unit(ui::font(FontRole::body));
    const QFontMetrics interval(ui::font(FontRole::note));
    int width = number.horizontalAdvance(value_.number);
    for (const QString& part : {value_.unit, value_.rate})
        if (!part.isEmpty())
            width += unitGap + unit.horizontalAdvance(part);
    if (!value_.interval.isEmpty())
        width += intervalGap + interval.horizontalAdvance(value_.interval);
    return {width + 1, number.height()};
}

void ValueLine::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const QFontMetrics metrics(ui::font(FontRole::value));
    const int baseline = metrics.ascent();
    int x = 0;
    const auto write = [&](FontRole role, const QColor& color, const QString& text) {
        const QFont face = ui::font(role);
        painter.setFont(face);
        painter.setPen(color);
        painter.drawText(x, baseline, text);
        x += QFontMetrics(face).horizontalAdvance(text);
    };
    write(FontRole::value, t.text, value_.number);
    for (const QString& part : {value_.unit, value_.rate}) {
        if (part.isEmpty())
            continue;
        x += unitGap;
        write(FontRole::body, t.text, part);
    }
    // An interval that does not fit is left to the tool tip, never cut.
    if (!value_.interval.isEmpty() && sizeHint().width() <= width()) {
        x += intervalGap;
        write(FontRole::note, t.muted, value_.interval);
    }
}

} // namespace headroom::ui
