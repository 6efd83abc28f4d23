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
#include <utility>
#include <vector>

namespace headroom::ui {

namespace {

constexpr int padding = 7;
constexpr int widestWords = 260;
constexpr int narrowestWords = 72;
constexpr int narrowestName = 110; ///< of the first column, which says what the row is about
constexpr int lineHeight = 30;
constexpr int mostRows = 12; ///< that are seen without scrolling inside the table

int narrowestOf(int column) {
    return column == 0 ? narrowestName : narrowestWords;
}

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
            return {Pill::sizeFor(text).width() + 2 * padding, lineHeight};
        const int width = QFontMetrics(font(FontRole::label)).horizontalAdvance(text);
        return {std::min(width, widestWords) + 2 * padding + 2, lineHeight};
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
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
}

void SheetTable::setSheet(const figures::Sheet& sheet) {
    const int rows = model_->rowCount();
    model_->setSheet(sheet);
    if (rows != model_->rowCount())
        setMinimumHeight(minimumSizeHint().height());
    fit();
}

void SheetTable::fit() {
    const int columns = model_->columnCount();
    if (columns == 0 || model_->rowCount() == 0)
        return;
    // What is hidden has no width to ask for.
    for (int column = 0; column < columns; ++column)
        if (isColumnHidden(column))
            setColumnHidden(column, false);
    std::vector<int> widths;
    int total = 0;
    int yielding = 0; // what words can give way by
    for (int column = 0; column < columns; ++column) {
        widths.push_back(
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
        total += widths.back();
        if (model_->isWords(column))
            yielding += std::max(0, widths.back() - narrowestOf(column));
    }
    const int room = viewport()->width();
    for (int column = columns - 1; column >= 0; --column) {
        const bool idle = model_->isIdle(column) && total - yielding > room;
        if (idle)
            total -= std::exchange(widths[std::size_t(column)], 0);
        setColumnHidden(column, idle);
    }
    const int excess = std::min(total - room, yielding);
    const int shown =
        static_cast<int>(std::ranges::count_if(widths, [](int width) { return width > 0; }));
    int position = 0;
    for (int column = 0; column < columns; ++column) {
        int& width = widths[std::size_t(column)];
        if (width == 0)
            continue;
        if (excess > 0 && model_->isWords(column))
            width -= (excess * std::max(0, width - narrowestOf(column)) + yielding - 1) /
                     std::max(yielding, 1);
        else if (excess < 0)
            width += -excess * (position + 1) / shown - -excess * position / shown;
        ++position;
        if (columnWidth(column) != width)
            setColumnWidth(column, width);
    }
}

void SheetTable::resizeEvent(QResizeEvent* event) {
    TableView::resizeEvent(event);
    fit();
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
    return {400, horizontalHeader()->sizeHint().height() + lineHeight * rows + 18};
}

QSize SheetTable::minimumSizeHint() const {
    const int rows = std::clamp(model_->rowCount(), 1, mostRows);
    return {120, horizontalHeader()->sizeHint().height() + lineHeight * rows + 2};
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
