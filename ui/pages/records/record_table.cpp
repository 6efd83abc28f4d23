#include "ui/pages/records/record_table.h"

#include "ui/theme/paint.h"
#include "ui/theme/typography.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/note_label.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr int barHeight = 5;
constexpr int cellPadding = 8;

/// Words in one column or all, and a group.
class RecordFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setFilter(const QString& words, const QString& group) {
        words_ = words;
        group_ = group;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QModelIndex first = sourceModel()->index(row, 0, parent);
        if (!group_.isEmpty() && first.data(RecordModel::groupRole).toString() != group_)
            return false;
        if (words_.isEmpty())
            return true;
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
            if (sourceModel()
                    ->index(row, column, parent)
                    .data()
                    .toString()
                    .contains(words_, Qt::CaseInsensitive))
                return true;
        return false;
    }

private:
    QString words_;
    QString group_;
};

/// Cells with a bar under the text where the record gives a share.
class RecordDelegate : public CellDelegate {
public:
    explicit RecordDelegate(QObject* parent)
        : CellDelegate(RecordModel::toneRole, -1, parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const QVariant share = index.data(RecordModel::shareRole);
        if (!share.isValid()) {
            CellDelegate::paint(painter, option, index);
            return;
        }
        const Tokens& t = tokensOf(option.palette);
        paint::itemPanel(*painter, option);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF inner = QRectF(option.rect).adjusted(8, 6, -8, -6);
        painter->setFont(ui::font(FontRole::label));
        painter->setPen(t.text);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, index.data().toString());
        const QFontMetricsF metrics(ui::font(FontRole::label));
        const QRectF groove(inner.left(), inner.top() + metrics.height() + 3, inner.width(),
                            barHeight);
        paint::roundedBox(*painter, groove, t.grid, QColor(), barHeight / 2.0);
        const double filled = std::clamp(share.toDouble(), 0.0, 1.0);
        const auto tone = static_cast<Tone>(index.data(RecordModel::toneRole).toInt());
        QRectF bar = groove;
        bar.setWidth(std::max(groove.width() * filled, filled > 0 ? double(barHeight) : 0.0));
        const QColor color = tone == Tone::bad ? t.bad : tone == Tone::warn ? t.warn : t.accent;
        paint::roundedBox(*painter, bar, color, QColor(), barHeight / 2.0);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (!index.data(RecordModel::shareRole).isValid())
            return CellDelegate::sizeHint(option, index);
        const QFontMetrics metrics(ui::font(FontRole::label));
        return {80, metrics.height() + barHeight + 3 + 12};
    }
};

} // namespace

RecordTable::RecordTable(const QString& name, std::vector<RecordColumn> columns,
                         const QString& note, QWidget* parent)
    : QWidget(parent)
    , model_(new RecordModel(std::move(columns), this))
    , sorted_(new RecordFilter(this))
    , table_(new TableView)
    , words_(new QLineEdit)
    , choice_(new QComboBox)
    , controls_(new QHBoxLayout)
    , note_(new NoteLabel(FontRole::body, Ink::muted))
    , whenEmpty_(note) {
    setAccessibleName(name);
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(RecordModel::orderRole);
    table_->setModel(sorted_);
    table_->setItemDelegate(new RecordDelegate(table_));
    table_->setWordWrap(true);
    table_->setAccessibleName(name);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->setSortIndicatorShown(true);
    table_->setSortingEnabled(true);

    words_->setPlaceholderText(tr("Filter"));
    words_->setAccessibleName(tr("Filter: %1").arg(name));
    words_->setClearButtonEnabled(true);
    words_->setMaximumWidth(220);
    choice_->hide();
    auto* copy = new IconButton(QStringLiteral("copy"), tr("Copy as CSV"));
    controls_->addWidget(words_, 1);
    controls_->addWidget(choice_);
    controls_->addStretch(1);
    controls_->addWidget(copy);
    note_->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(controls_);
    column->addWidget(note_);
    column->addWidget(table_, 1);
    connect(words_, &QLineEdit::textChanged, this, &RecordTable::filter);
    connect(choice_, &QComboBox::currentIndexChanged, this, &RecordTable::filter);
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(csv()); });
    tellEmpty();
}

void RecordTable::setChoices(const QString& name,
                             const std::vector<std::pair<QString, QString>>& choices) {
    choice_->setAccessibleName(name);
    for (const auto& [words, group] : choices)
        choice_->addItem(words, group);
    choice_->show();
}

void RecordTable::setRecords(std::vector<Record> records) {
    if (!model_->setRecords(std::move(records)))
        return;
    tellEmpty();
    fit();
}

void RecordTable::setNote(const QString& note) {
    whenEmpty_ = note;
    tellEmpty();
}

void RecordTable::sortBy(int column, Qt::SortOrder order) {
    table_->sortByColumn(column, order);
}

void RecordTable::addControl(QWidget* control) {
    controls_->addWidget(control);
}

int RecordTable::visibleRows() const {
    return sorted_->rowCount();
}

QStringList RecordTable::selectedIds() const {
    QStringList ids;
    for (const QModelIndex& index : table_->selectionModel()->selectedRows())
        ids.append(index.data(RecordModel::idRole).toString());
    return ids;
}

QString RecordTable::csv() const {
    return csvOf(*sorted_);
}

void RecordTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void RecordTable::filter() {
    static_cast<RecordFilter*>(sorted_)->setFilter(words_->text(),
                                                   choice_->currentData().toString());
    tellEmpty();
    table_->resizeRowsToContents();
}

/// The widest thing in a column that cannot be broken: a word, a verdict, words above a bar.
int RecordTable::widestPiece(int column) const {
    const QFontMetrics metrics(ui::font(column == 0 ? FontRole::label : FontRole::note));
    const QFontMetrics label(ui::font(FontRole::label));
    int widest = 0;
    for (int row = 0; row < model_->rowCount(); ++row) {
        const QModelIndex index = model_->index(row, column);
        const QString text = index.data().toString();
        if (index.data(RecordModel::shareRole).isValid())
            widest = std::max(widest, label.horizontalAdvance(text));
        else if (index.data(RecordModel::toneRole).isValid())
            widest = std::max(widest, Pill::sizeFor(text).width());
        else
            for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
                widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest + 2 * cellPadding + 2;
}

void RecordTable::fit() {
    double weights = 0;
    for (const RecordColumn& column : model_->columns())
        weights += column.weight;
    const int room = std::max(table_->viewport()->width(), 120);
    const auto count = static_cast<std::size_t>(model_->columnCount());
    // Each has its share of the width, but not less than cannot be broken, as far as that goes.
    std::vector<int> widths(count);
    std::vector<int> least(count);
    int missing = 0;
    int spare = 0;
    for (std::size_t i = 0; i < count; ++i) {
        widths[i] = static_cast<int>(room * model_->columns()[i].weight / weights);
        least[i] = std::min(widestPiece(static_cast<int>(i)), room * 30 / 100);
        missing += std::max(0, least[i] - widths[i]);
        spare += std::max(0, widths[i] - least[i]);
    }
    const double taken = spare > 0 ? std::min(1.0, double(missing) / spare) : 0.0;
    int left = room;
    for (std::size_t i = 0; i < count; ++i) {
        const int over = widths[i] - least[i];
        int width = over < 0 ? least[i] : widths[i] - static_cast<int>(std::ceil(over * taken));
        if (i + 1 == count)
            width = left;
        table_->setColumnWidth(static_cast<int>(i), width);
        left -= width;
    }
    table_->resizeRowsToContents();
}

void RecordTable::tellEmpty() {
    const bool none = sorted_->rowCount() == 0;
    note_->setText(model_->rowCount() == 0 ? whenEmpty_ : tr("Nothing matches the filter."));
    note_->setVisible(none);
    table_->setVisible(!none);
}

} // namespace headroom::ui
