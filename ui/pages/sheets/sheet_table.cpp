#include "ui/pages/sheets/sheet_table.h"

#include "ui/pages/sheets/sheet_model.h"
#include "ui/theme/paint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/pill.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int padding = 8;
constexpr int widestWords = 260;

/// One line a cell: words, figures at the right, a pill where the model gives a tone.
class SheetDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& t = tokensOf(option.palette);
        paint::itemPanel(*painter, option);
        const QString text = index.data().toString();
        const QRect inner = option.rect.adjusted(padding, 0, -padding, 0);
        const QVariant tone = index.data(SheetModel::toneRole);
        painter->save();
        if (tone.isValid()) {
            const QSize size = Pill::sizeFor(text);
            Pill::paint(*painter,
                        QRectF(inner.left() - 2, inner.center().y() - size.height() / 2.0 + 0.5,
                               size.width(), size.height()),
                        text, static_cast<Tone>(tone.toInt()), t);
        } else {
            painter->setFont(font(FontRole::label));
            painter->setPen(t.text);
            painter->drawText(
                inner, index.data(Qt::TextAlignmentRole).toInt(),
                painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                   const QModelIndex& index) const override {
        const QString text = index.data().toString();
        if (index.data(SheetModel::toneRole).isValid())
            return {Pill::sizeFor(text).width() + 2 * padding, 30};
        const int width = QFontMetrics(font(FontRole::label)).horizontalAdvance(text);
        return {std::min(width, widestWords) + 2 * padding + 2, 30};
    }
};

} // namespace

SheetTable::SheetTable(const QString& name, QWidget* parent)
    : TableView(parent)
    , model_(new SheetModel(this))
    , sorted_(new QSortFilterProxyModel(this)) {
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(SheetModel::valueRole);
    setModel(sorted_);
    setItemDelegate(new SheetDelegate(this));
    setAccessibleName(name);
    setSortingEnabled(true);
    // As the model has it, until somebody sorts.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    sorted_->sort(-1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setSelectionMode(QAbstractItemView::SingleSelection);
}

void SheetTable::setSheet(const figures::Sheet& sheet) {
    const int rows = model_->rowCount();
    model_->setSheet(sheet);
    if (rows != model_->rowCount())
        updateGeometry();
}

QString SheetTable::csv() const {
    return csvOf(model_->sheet());
}

void SheetTable::select(const QString& id) {
    const auto found = sorted_->match(sorted_->index(0, 0), SheetModel::idRole, id, 1,
                                      Qt::MatchExactly | Qt::MatchCaseSensitive);
    selecting_ = true;
    if (found.isEmpty())
        clearSelection();
    else
        setCurrentIndex(found.front());
    selecting_ = false;
}

QSize SheetTable::sizeHint() const {
    const int rows = std::max(model_->rowCount(), 1);
    return {400, horizontalHeader()->sizeHint().height() + 30 * rows + 18};
}

void SheetTable::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("Copy"), this,
                   [this] { QGuiApplication::clipboard()->setText(selectedText()); });
    menu.addAction(tr("Copy as CSV"), this,
                   [this] { QGuiApplication::clipboard()->setText(csv()); });
    menu.exec(event->globalPos());
}

void SheetTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    TableView::currentChanged(current, previous);
    if (!selecting_ && current.isValid() && current.row() != previous.row())
        emit rowChosen(current.data(SheetModel::idRole).toString());
}

} // namespace headroom::ui
