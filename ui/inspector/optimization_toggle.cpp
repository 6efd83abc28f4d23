#include "ui/inspector/optimization_toggle.h"

#include "ui/text/text.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"

#include <QPainter>

namespace headroom::ui {

namespace {

constexpr int switchWidth = 28;
constexpr int switchHeight = 16;
constexpr int gap = 10;
constexpr int padding = 5;

} // namespace

OptimizationToggle::OptimizationToggle(QWidget* parent)
    : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void OptimizationToggle::setRow(const figures::OptimizationRow& row) {
    id_ = row.id;
    const QString name = toString(row.name);
    QString note;
    if (!row.applicable)
        note = toString(row.reason);
    else if (row.effect)
        note = toString(*row.effect);
    const bool other = name != name_ || note != note_;
    name_ = name;
    note_ = note;
    setEnabled(row.applicable || row.selected);
    const QSignalBlocker blocker(this);
    setChecked(row.selected);
    if (!other)
        return;
    measuredWidth_ = -1;
    setText(name_);
    setAccessibleName(name_);
    setAccessibleDescription(note_);
    setToolTip(toString(row.description));
    updateGeometry();
    update();
}

bool OptimizationToggle::matches(const QString& words) const {
    return name_.contains(words, Qt::CaseInsensitive) || note_.contains(words, Qt::CaseInsensitive);
}

QRect OptimizationToggle::nameRect(int width) const {
    const int left = padding + switchWidth + gap;
    const QFontMetrics metrics(ui::font(FontRole::body));
    const QRect room(left, padding, std::max(width - left - padding, 10), 1000);
    return metrics.boundingRect(room, Qt::TextWordWrap, name_);
}

QRect OptimizationToggle::noteRect(int width) const {
    const QRect name = nameRect(width);
    if (note_.isEmpty())
        return {name.left(), name.bottom() + 1, 0, 0};
    const int left = padding + switchWidth + gap;
    const QFontMetrics metrics(ui::font(FontRole::note));
    const QRect room(left, name.bottom() + 2, std::max(width - left - padding, 10), 1000);
    return metrics.boundingRect(room, Qt::TextWordWrap, note_);
}

int OptimizationToggle::heightForWidth(int width) const {
    if (measuredWidth_ != width) {
        measuredWidth_ = width;
        measuredHeight_ =
            std::max(noteRect(width).bottom() + 1 + padding, switchHeight + 2 * padding);
    }
    return measuredHeight_;
}

QSize OptimizationToggle::sizeHint() const {
    return {240, heightForWidth(240)};
}

void OptimizationToggle::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokensOf(this);
    if (underMouse() && isEnabled())
        paint::roundedBox(painter, rect(), t.hover, QColor(), paint::controlRadius);
    const QRectF track(padding, padding + 1, switchWidth, switchHeight);
    const QColor off = mixed(t.panel, t.baseline, t.dark ? 0.5 : 0.6);
    const QColor fill = isChecked() ? t.accent : off;
    paint::roundedBox(painter, track, isEnabled() ? fill : t.line, QColor(), switchHeight / 2.0);
    const double x =
        isChecked() ? track.right() - switchHeight / 2.0 : track.left() + switchHeight / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? t.onAccent : QColor(Qt::white));
    painter.drawEllipse(QPointF(x, track.center().y()), switchHeight / 2.0 - 2.5,
                        switchHeight / 2.0 - 2.5);

    painter.setFont(ui::font(FontRole::body));
    painter.setPen(isEnabled() ? t.text : t.muted);
    painter.drawText(nameRect(width()), Qt::TextWordWrap, name_);
    painter.setFont(ui::font(FontRole::note));
    painter.setPen(t.muted);
    painter.drawText(noteRect(width()), Qt::TextWordWrap, note_);
    if (hasFocus())
        paint::focusRing(painter, rect(), t, paint::controlRadius);
}

} // namespace headroom::ui
