#include "ui/widgets/cell_delegate.h"

#include "ui/theme/paint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/pill.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace headroom::ui {

namespace {

constexpr int horizontalPadding = 8;
constexpr int verticalPadding = 6;
constexpr int widestColumn = 420;

} // namespace

CellDelegate::CellDelegate(int toneRole, int effectRole, QObject* parent)
    : QStyledItemDelegate(parent)
    , toneRole_(toneRole)
    , effectRole_(effectRole) {}

CellDelegate::CellDelegate(Kind kind, QObject* parent)
    : QStyledItemDelegate(parent)
    , kind_(kind)
    , toneRole_(-1)
    , effectRole_(-1) {}

FontRole CellDelegate::roleOf(const QModelIndex& index) const {
    return kind_ == Kind::values || index.column() == 0 ? FontRole::label : FontRole::note;
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Tokens& t = tokensOf(option.palette);
    paint::itemPanel(*painter, option);
    const QString text = index.data().toString();
    const QRect inner = option.rect.adjusted(horizontalPadding, verticalPadding, -horizontalPadding,
                                             -verticalPadding);
    const QVariant tone = toneRole_ < 0 ? QVariant() : index.data(toneRole_);
    painter->save();
    if (tone.isValid()) {
        const QSize size = Pill::sizeFor(text);
        const QRectF place(inner.left() - 2, inner.top(), size.width(), size.height());
        Pill::paint(*painter, place, text, static_cast<Tone>(tone.toInt()), t);
    } else {
        const bool inEffect = effectRole_ < 0 || index.data(effectRole_).toBool();
        const bool stressed = kind_ == Kind::values || index.column() == 0;
        painter->setFont(font(roleOf(index)));
        painter->setPen(stressed && inEffect ? t.text : t.muted);
        const QVariant alignment = index.data(Qt::TextAlignmentRole);
        const auto horizontal =
            Qt::Alignment(alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft)) &
            Qt::AlignHorizontal_Mask;
        painter->drawText(inner, static_cast<int>(horizontal | Qt::AlignTop) | Qt::TextWordWrap,
                          text);
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data().toString();
    if (toneRole_ >= 0 && index.data(toneRole_).isValid()) {
        const QSize size = Pill::sizeFor(text);
        return {size.width() + 2 * horizontalPadding, size.height() + 2 * verticalPadding};
    }
    // Columns that take the width of their content are not to be measured by it.
    int width = widestColumn;
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool byContent = !table || table->horizontalHeader()->sectionResizeMode(index.column()) ==
                                         QHeaderView::ResizeToContents;
    if (!byContent && kind_ == Kind::words)
        width = table->columnWidth(index.column());
    const QFontMetrics metrics(font(roleOf(index)));
    const QRect room(0, 0, std::max(width - 2 * horizontalPadding, 10), 10'000);
    const QRect words = metrics.boundingRect(room, Qt::TextWordWrap, text);
    return {words.width() + 2 * horizontalPadding, words.height() + 2 * verticalPadding};
}

} // namespace headroom::ui
