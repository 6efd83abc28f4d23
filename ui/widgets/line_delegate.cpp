#include "ui/widgets/line_delegate.h"

#include "ui/theme/paint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/pill.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace headroom::ui {

namespace {

constexpr int horizontalPadding = 8;
constexpr int verticalPadding = 6;

QRect innerOf(const QRect& cell) {
    return cell.adjusted(horizontalPadding, verticalPadding, -horizontalPadding, -verticalPadding);
}

} // namespace

LineDelegate::LineDelegate(int toneRole, int effectRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , toneRole_(toneRole)
    , effectRole_(effectRole) {}

void LineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& t = tokensOf(option.palette);
    paint::itemPanel(*painter, option);
    const QString text = index.data().toString();
    const QRect inner = innerOf(option.rect);
    const QVariant tone = toneRole_ < 0 ? QVariant() : index.data(toneRole_);
    painter->save();
    if (tone.isValid()) {
        const QSize size = Pill::sizeFor(text);
        const QRectF place(inner.left() - 2, option.rect.center().y() - (size.height() - 1) / 2.0,
                           size.width(), size.height());
        Pill::paint(*painter, place, text, static_cast<Tone>(tone.toInt()), t);
    } else {
        const bool inEffect = effectRole_ < 0 || index.data(effectRole_).toBool();
        const QFont face = ui::font(FontRole::label);
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        const auto horizontal =
            Qt::Alignment(alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft)) &
            Qt::AlignHorizontal_Mask;
        painter->setFont(face);
        painter->setPen(inEffect ? t.text : t.muted);
        painter->drawText(inner, static_cast<int>(horizontal | Qt::AlignVCenter),
                          QFontMetrics(face).elidedText(text, option.textElideMode, inner.width()));
    }
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                             const QModelIndex& index) const {
    const QString text = index.data().toString();
    if (toneRole_ >= 0 && index.data(toneRole_).isValid()) {
        const QSize size = Pill::sizeFor(text);
        return {size.width() + 2 * horizontalPadding, size.height() + verticalPadding};
    }
    const QFontMetrics metrics(ui::font(FontRole::label));
    return {metrics.horizontalAdvance(text) + 2 * horizontalPadding,
            metrics.height() + 2 * verticalPadding};
}

bool LineDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                             const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool ownTip = index.data(Qt::ToolTipRole).isValid();
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || ownTip || !cut)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString(), view);
    return true;
}

} // namespace headroom::ui
