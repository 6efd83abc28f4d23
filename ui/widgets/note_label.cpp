#include "ui/widgets/note_label.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

// A line without wrapping gives back room only where it would leave more than this.
constexpr int spareWidth = 32;

} // namespace

NoteLabel::NoteLabel(FontRole role, Ink ink, QWidget* parent)
    : QWidget(parent)
    , role_(role)
    , ink_(ink)
    , lineHeight_(QFontMetrics(ui::font(role)).height()) {
    setFont(ui::font(role));
    layout_.setCacheEnabled(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

NoteLabel::NoteLabel(const QString& text, FontRole role, Ink ink, QWidget* parent)
    : NoteLabel(role, ink, parent) {
    setText(text);
}

void NoteLabel::setText(const QString& text) {
    if (text == text_)
        return;
    const int width = contentsRect().width();
    const int before = wrap_ ? heightForWidth(this->width()) : naturalWidth();
    text_ = text;
    layoutWidth_ = -1;
    naturalWidth_ = -1;
    setAccessibleName(text);
    const bool otherRoom = wrap_ ? heightForWidth(this->width()) != before
                                 : naturalWidth() > width || naturalWidth() < width - spareWidth;
    if (otherRoom)
        updateGeometry();
    update();
}

void NoteLabel::setWordWrap(bool wrap) {
    wrap_ = wrap;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wrap);
    setSizePolicy(policy);
    layoutWidth_ = -1;
    updateGeometry();
}

void NoteLabel::setAlignment(Qt::Alignment alignment) {
    alignment_ = alignment;
    layoutWidth_ = -1;
    update();
}

void NoteLabel::setInType(int width) const {
    if (layoutWidth_ == width)
        return;
    layoutWidth_ = width;
    layout_.setFont(ui::font(role_));
    layout_.setText(text_);
    QTextOption option(alignment_ & Qt::AlignHorizontal_Mask);
    option.setWrapMode(wrap_ ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout_.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    if (const qsizetype strong = strongLength(); strong > 0) {
        QTextLayout::FormatRange lead;
        lead.start = 0;
        lead.length = static_cast<int>(strong);
        lead.format.setFontWeight(QFont::DemiBold);
        QTextLayout::FormatRange rest;
        rest.start = lead.length;
        rest.length = static_cast<int>(text_.size() - strong);
        rest.format.setForeground(tokensOf(this).muted);
        formats = {lead, rest};
    }
    layout_.setFormats(formats);
    double y = 0;
    layout_.beginLayout();
    for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
        line.setLineWidth(std::max(width, 1));
        line.setPosition(QPointF(0, y));
        y += lineHeight_;
    }
    layout_.endLayout();
    layoutHeight_ = static_cast<int>(std::ceil(y));
}

int NoteLabel::naturalWidth() const {
    if (naturalWidth_ < 0) {
        QFont face = ui::font(role_);
        if (strongLength() > 0)
            face.setWeight(QFont::DemiBold);
        naturalWidth_ = static_cast<int>(std::ceil(QFontMetricsF(face).horizontalAdvance(text_)));
    }
    return naturalWidth_;
}

QSize NoteLabel::sizeHint() const {
    const QMargins margins = contentsMargins();
    const int width = naturalWidth() + 1;
    return {width + margins.left() + margins.right(),
            lineHeight_ + margins.top() + margins.bottom()};
}

QSize NoteLabel::minimumSizeHint() const {
    const QSize full = sizeHint();
    return wrap_ ? QSize(std::min(full.width(), 48), full.height()) : full;
}

int NoteLabel::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    if (!wrap_ || text_.isEmpty())
        return lineHeight_ + margins.top() + margins.bottom();
    setInType(width - margins.left() - margins.right());
    return layoutHeight_ + margins.top() + margins.bottom();
}

void NoteLabel::paintEvent(QPaintEvent* /*event*/) {
    if (text_.isEmpty())
        return;
    const QRect room = contentsRect();
    setInType(room.width());
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    painter.setPen(!isEnabled() || ink_ == Ink::muted ? t.muted : t.text);
    double top = room.top();
    if (alignment_ & Qt::AlignBottom)
        top += room.height() - layoutHeight_;
    else if (alignment_ & Qt::AlignVCenter)
        top += (room.height() - layoutHeight_) / 2.0;
    layout_.draw(&painter, QPointF(room.left(), std::floor(top)));
}

void NoteLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        layoutWidth_ = -1;
        update();
    }
}

} // namespace headroom::ui
